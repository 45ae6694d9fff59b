// The machine's wall clock, for what stands outside the nodes: the cluster's own events, recordings, clients, a cluster of
// somebody else's. A node, and every state machine, asks its Clock instead (engine/runtime/clock.h). Any thread.
#pragma once

#include "engine/base/time.h"

namespace brokerscope {

[[nodiscard]] inline WallTime machineWallTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace brokerscope
