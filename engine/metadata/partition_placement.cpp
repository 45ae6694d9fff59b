#include "engine/metadata/partition_placement.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {

using protocol::ErrorCode;

ApiError checkManualReplicas(const DecisionContext& context,
                             const std::vector<std::int32_t>& replicas,
                             std::optional<std::size_t> replicationFactor)
{
    auto refuse = [](std::string why) {
        return ApiError{ErrorCode::InvalidReplicaAssignment, std::move(why)};
    };
    if (replicas.empty())
        return refuse("The assignment has a partition without replicas.");
    if (std::set<std::int32_t>(replicas.begin(), replicas.end()).size() != replicas.size())
        return refuse("The assignment names a broker twice for one partition.");
    for (auto id : replicas)
        if (!context.image.broker(NodeId(id)))
            return refuse("The assignment names broker " + std::to_string(id) +
                          ", which is not registered.");
    if (replicationFactor && replicas.size() != *replicationFactor)
        return refuse("The assignment has a partition with " + std::to_string(replicas.size()) +
                      " replicas, while others have " + std::to_string(*replicationFactor) + ".");
    return {};
}

ApiError addPartition(const DecisionContext& context,
                      const Uuid& topicId,
                      int index,
                      const std::vector<NodeId>& replicas,
                      Records& out)
{
    protocol::PartitionRecord record;
    for (auto id : replicas) {
        const auto* broker = context.image.broker(id);
        // Only a broker with a single log directory lets us say where the replica will lie
        // (KIP-858).
        record.directories.push_back(broker && broker->logDirs.size() == 1 ? broker->logDirs.front()
                                                                           : Uuid());
        if (broker && broker->active())
            record.isr.push_back(id.value());
    }
    if (record.isr.empty())
        return {ErrorCode::InvalidReplicaAssignment,
                "All replicas of partition " + std::to_string(index) +
                    " are on brokers that are fenced or shutting down."};
    record.partitionId = index;
    record.topicId = topicId;
    record.replicas = rawIds(replicas);
    record.leader = record.isr.front();
    record.leaderEpoch = 0;
    record.partitionEpoch = 0;
    out.emplace_back(std::move(record));
    return {};
}

} // namespace brokerscope::metadata
