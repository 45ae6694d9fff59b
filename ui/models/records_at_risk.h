// Which records would be lost if things went wrong now, and which will be when things go right again. Pure.
#pragma once

#include "ui/models/selection.h"

#include "engine/cluster/snapshot.h"

#include <cstdint>
#include <vector>

namespace brokerscope::ui {

struct RecordsAtRisk
{
    PartitionKey partition;
    NodeId node;              // in whose log they are
    std::int64_t records = 0;
    // False: the leader has them and not all in-sync replicas do (log end offset less high watermark). True: this node's log
    // parts from the leader's, which never had them: they are cut off once the two meet.
    bool diverged = false;
};

// Those of which there are any, the most first.
[[nodiscard]] std::vector<RecordsAtRisk> recordsAtRisk(const cluster::ClusterSnapshot& snapshot);
// Of one partition: sum of the two kinds.
[[nodiscard]] std::vector<RecordsAtRisk> recordsAtRisk(const QString& topic, const cluster::PartitionSnapshot& partition);

} // namespace brokerscope::ui
