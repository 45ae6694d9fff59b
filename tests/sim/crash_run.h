// Runs of the simulation: a cluster under load, faults drawn from the seed, then healing, calm, and the final read. Says
// what broke; nothing means that the promises held.
#pragma once

#include "sim/nemesis.h"
#include "sim/violation.h"

#include <cstdint>
#include <vector>

namespace brokerscope::sim {

struct CrashRunResult
{
    std::vector<Violation> violations;
    std::uint64_t traceHash = 0;
    std::int64_t acknowledged = 0;
    std::int64_t commits = 0;
    FaultCounts faults;
    double virtualSeconds = 0;
};

// Crashes of a minority, partitions, pauses. BROKERSCOPE_EVENTS in the environment prints what happened.
[[nodiscard]] CrashRunResult crashRun(std::uint64_t seed);

// Every node loses power at the same moment and starts again. Synced: the topic flushes every record, so that what was
// acknowledged survives even this; otherwise only the metadata must, and the cluster comes back and serves.
enum class TopicFlush { Default, EveryRecord };
[[nodiscard]] CrashRunResult blackoutRun(std::uint64_t seed, TopicFlush flush);

} // namespace brokerscope::sim
