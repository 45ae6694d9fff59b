// Which records of a partition would be lost if things went wrong now, and which will be once things go right again. Pure.
#pragma once

#include "engine/cluster/snapshot.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace brokerscope::cluster {

struct PartitionRisk
{
    // At risk: committed, and one running node has them and no other. They are lost if that node's disk is lost.
    std::int64_t atRisk = 0;
    // Not committed yet: the leader has them, and not all in-sync replicas do (log end offset less high watermark). Nobody was
    // promised them with acks=all; who wrote them with acks=1 believes them to be written.
    std::int64_t uncommitted = 0;
    // The log of such a node parts from the leader's, which never had these records: they are cut off once the two meet.
    std::vector<std::pair<NodeId, std::int64_t>> diverged;
};

[[nodiscard]] PartitionRisk riskOf(const PartitionSnapshot& partition);

} // namespace brokerscope::cluster
