// Real time for the application's own clients. They are outside of the cluster: slow motion slows
// the brokers, and what a client sees of it is the point.
#pragma once

#include "engine/base/time.h"

#include <chrono>

namespace brokerscope::workload {

[[nodiscard]] inline Instant steadyNow()
{
    return Instant(
        std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
}

} // namespace brokerscope::workload
