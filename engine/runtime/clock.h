// The seam to time. One Clock and one Scheduler belong to one node and are used from that node's thread only.
#pragma once

#include "engine/base/time.h"
#include "engine/base/time_stretch.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace brokerscope::runtime {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;     // monotonic, follows the cluster's clock rate
    [[nodiscard]] virtual WallTime wallNow() const = 0; // what records and events carry
    // For timeouts that are counted from a wall-clock stamp. Null: now() has always kept pace with the wall clock.
    [[nodiscard]] virtual std::shared_ptr<const TimeStretch> stretch() const { return nullptr; }
};

using TimerId = std::uint64_t; // 0 is never given out

// Runs functions later on the node's own thread. Nothing runs after the node was killed.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    // Runs `action` once, not before `when`. A time in the past means as soon as the current handler has returned.
    virtual TimerId runAt(Instant when, std::function<void()> action) = 0;
    virtual void cancel(TimerId id) = 0; // no effect if it has run or was cancelled
    // Runs `action` after the current handler has returned, in the order of the calls.
    virtual void post(std::function<void()> action) = 0;
};

} // namespace brokerscope::runtime
