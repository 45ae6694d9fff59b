// Runs of the simulation: a cluster under load, faults drawn from the seed, then healing, calm, and the final read. Says
// what broke; nothing means that the promises held.
#pragma once

#include "sim/fault_mix.h"
#include "sim/violation.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace brokerscope::sim {

struct RunOptions
{
    std::uint64_t seed = 1;
    std::optional<FaultMix> mix;                                             // none: the seed draws it
    double faultSeconds = 0;                                                 // 0: the seed draws it
    std::int64_t mostFaults = std::numeric_limits<std::int64_t>::max();
};

struct RunResult
{
    std::vector<Violation> violations;
    std::uint64_t traceHash = 0;
    FaultMix mix;
    FaultCounts faults;
    double faultSeconds = 0;
    double virtualSeconds = 0;
    std::int64_t acknowledged = 0; // records
    std::int64_t polled = 0;       // records
    std::int64_t commits = 0;      // of group offsets
    std::int64_t transactions = 0; // ended, either way
};

// BROKERSCOPE_EVENTS in the environment prints what happened.
[[nodiscard]] RunResult swarmRun(const RunOptions& options);

// Every node loses power at the same moment and starts again, in the default durability: what was acknowledged may be
// lost, but the metadata must not, and the cluster comes back and serves.
[[nodiscard]] RunResult blackoutRun(std::uint64_t seed);

} // namespace brokerscope::sim
