// One run of the simulation: a cluster under load, crashes and cut links drawn from the seed, then healing, calm, and the
// final read. Says what broke; nothing means that the promises held.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace brokerscope::sim {

struct CrashRunResult
{
    std::vector<std::string> violations;
    std::uint64_t traceHash = 0;
    std::int64_t acknowledged = 0;
    int kills = 0;
    int powerLosses = 0;
    int cuts = 0;
    double virtualSeconds = 0;
};

[[nodiscard]] CrashRunResult crashRun(std::uint64_t seed);

} // namespace brokerscope::sim
