// What this process takes of the machine.
#pragma once

#include <chrono>
#include <cstdint>

namespace brokerscope::cluster {

struct ProcessUsage
{
    std::chrono::microseconds cpu{};   // of all threads, since the start
    std::int64_t residentBytes = 0;    // 0: the system does not tell
};

[[nodiscard]] ProcessUsage processUsage();

} // namespace brokerscope::cluster
