// Time as the machine tells it. All nodes of a process share one time line.
#pragma once

#include "engine/runtime/clock.h"

namespace brokerscope::runtime {

class RealClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
    }
    [[nodiscard]] WallTime wallNow() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    // When the machine's steady clock will show `when`. Timers go through here: a clock with a rate changes now(),
    // wallNow() and this, and nothing else in the loop.
    [[nodiscard]] static std::chrono::steady_clock::time_point machineTime(Instant when)
    {
        return std::chrono::steady_clock::time_point(
            std::chrono::duration_cast<std::chrono::steady_clock::duration>(when.time_since_epoch()));
    }
};

} // namespace brokerscope::runtime
