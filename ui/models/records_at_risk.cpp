#include "ui/models/records_at_risk.h"

#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Where the log of an epoch ends in `log`: at the start of the next larger epoch it knows, or at its own end.
Offset endOfEpoch(const cluster::ReplicaSnapshot& log, LeaderEpoch epoch)
{
    for (const auto& span : log.epochs)
        if (span.epoch > epoch)
            return span.startOffset;
    return log.logEndOffset;
}

} // namespace

std::vector<RecordsAtRisk> recordsAtRisk(const QString& topic, const cluster::PartitionSnapshot& partition)
{
    std::vector<RecordsAtRisk> out;
    const auto leader = std::find_if(partition.logs.begin(), partition.logs.end(),
                                     [&](const auto& log) { return log.node == partition.leader && !log.stale; });
    for (const auto& log : partition.logs) {
        RecordsAtRisk risk{{topic, partition.index}, log.node, 0, false};
        if (log.node == partition.leader) {
            risk.records = log.stale ? 0 : log.logEndOffset - log.highWatermark;
        } else if (leader != partition.logs.end() && !log.epochs.empty()) {
            risk.diverged = true;
            risk.records = log.logEndOffset - endOfEpoch(*leader, log.epochs.back().epoch);
            // A follower that was told of records before the leader's snapshot was made has parted from nobody.
            if (log.epochs.back().epoch >= partition.leaderEpoch)
                risk.records = 0;
        }
        if (risk.records > 0)
            out.push_back(risk);
    }
    return out;
}

std::vector<RecordsAtRisk> recordsAtRisk(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<RecordsAtRisk> out;
    for (const auto& topic : snapshot.topics) {
        if (topic->internal)
            continue;
        for (const auto& partition : topic->partitions)
            for (auto& risk : recordsAtRisk(QString::fromStdString(topic->name), partition))
                out.push_back(std::move(risk));
    }
    stableSort(out, [](const auto& a, const auto& b) { return a.records > b.records; });
    return out;
}

} // namespace brokerscope::ui
