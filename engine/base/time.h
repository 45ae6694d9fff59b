// Two kinds of time. Instant is monotonic and drives every timeout; WallTime is what records and logs carry. Neither is
// ever read directly: ask the node's Clock, so that simulation and slow motion hold everywhere.
#pragma once

#include <chrono>
#include <cstdint>

namespace brokerscope {

struct MonotonicClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;
};

using Duration = MonotonicClock::duration;
using Instant = MonotonicClock::time_point;
inline constexpr Instant kNever = Instant::max();

using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
// Milliseconds since 1970, as Kafka's records and messages write it.
inline std::int64_t toEpochMs(WallTime time) { return time.time_since_epoch().count(); }
inline WallTime fromEpochMs(std::int64_t ms) { return WallTime(std::chrono::milliseconds(ms)); }

} // namespace brokerscope
