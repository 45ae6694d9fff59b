// Everything a node may touch of the world outside itself.
#pragma once

#include "engine/runtime/clock.h"
#include "engine/runtime/disk.h"
#include "engine/runtime/network.h"
#include "engine/runtime/random.h"

namespace brokerscope::runtime {

class World
{
public:
    virtual ~World() = default;
    virtual Clock& clock() = 0;
    virtual Scheduler& scheduler() = 0;
    virtual Network& network() = 0;
    virtual Disk& disk() = 0;
    virtual Random& random() = 0;
};

} // namespace brokerscope::runtime
