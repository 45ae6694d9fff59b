#include "engine/cluster/risk.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

// Where the log of an epoch ends in `log`: at the start of the next larger epoch it knows, or at its own end.
Offset endOfEpoch(const ReplicaSnapshot& log, LeaderEpoch epoch)
{
    for (const auto& span : log.epochs)
        if (span.epoch > epoch)
            return span.startOffset;
    return log.logEndOffset;
}

// As far as a replica is known to have the log. One whose end nobody tells has what is committed while it is in sync.
Offset knownEnd(const ReplicaSnapshot& log, const ReplicaSnapshot& leader)
{
    if (log.endTold)
        return log.logEndOffset;
    return log.inSync ? leader.highWatermark : kNoOffset;
}

} // namespace

PartitionRisk riskOf(const PartitionSnapshot& partition)
{
    PartitionRisk risk;
    const auto found = std::find_if(partition.logs.begin(), partition.logs.end(), [](const auto& log) { return log.isLeader; });
    if (found == partition.logs.end() || found->stale)
        return risk;
    const auto& leader = *found;
    auto elsewhere = leader.logStartOffset;
    for (const auto& log : partition.logs) {
        if (&log == &leader)
            continue;
        if (log.online && !log.stale)
            elsewhere = std::max(elsewhere, knownEnd(log, leader));
        // A follower that was told of records before the leader's snapshot was made has parted from nobody.
        if (!log.endTold || log.epochs.empty() || log.epochs.back().epoch >= partition.leaderEpoch)
            continue;
        if (const std::int64_t records = log.logEndOffset - endOfEpoch(leader, log.epochs.back().epoch); records > 0)
            risk.diverged.emplace_back(log.node, records);
    }
    risk.atRisk = std::max<std::int64_t>(0, leader.highWatermark - elsewhere);
    risk.uncommitted = leader.endTold ? std::max<std::int64_t>(0, leader.logEndOffset - leader.highWatermark) : 0;
    return risk;
}

} // namespace brokerscope::cluster
