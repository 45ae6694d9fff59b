// What must have happened between two snapshots of a cluster that tells no events. Pure.
//
// An event that is derived carries the time of the snapshot in which its effect was first seen; of several changes of one
// thing between two snapshots only the last is seen.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <vector>

namespace brokerscope::remote {

// In an order in which one may have brought about the next: the quorum, brokers, topics, partitions, groups, transactions.
[[nodiscard]] std::vector<cluster::Event> changesBetween(const cluster::ClusterSnapshot& before,
                                                         const cluster::ClusterSnapshot& after);

} // namespace brokerscope::remote
