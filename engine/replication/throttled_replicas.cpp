#include "engine/replication/throttled_replicas.h"

#include <algorithm>

namespace brokerscope::replication {

bool isThrottled(const std::vector<std::string>& list, PartitionIndex partition, NodeId broker)
{
    const auto wanted = std::to_string(partition.value()) + ":" + std::to_string(broker.value());
    return std::any_of(list.begin(), list.end(),
                       [&](const std::string& entry) { return entry == "*" || entry == wanted; });
}

} // namespace brokerscope::replication
