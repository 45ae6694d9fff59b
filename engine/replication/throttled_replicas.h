// Which replicas of a topic are throttled: what leader.replication.throttled.replicas and its follower twin say.
#pragma once

#include "engine/base/ids.h"

#include <string>
#include <vector>

namespace brokerscope::replication {

// "*": all; otherwise entries "PARTITION:BROKER". Entries that are none throttle nothing.
[[nodiscard]] bool isThrottled(const std::vector<std::string>& list, PartitionIndex partition, NodeId broker);

} // namespace brokerscope::replication
