// Which offsets a reset means, by what the snapshot says of the group and the topic.
#pragma once

#include "engine/scenario/act.h"

namespace brokerscope::scenario {

// Offsets stay within what the log holds. Error: no such topic, partition or group; or the group has members, whose offsets
// Kafka does not let anybody else move.
[[nodiscard]] Result<std::vector<workload::PartitionOffset>> planReset(const ResetOffsets& act, const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::scenario
