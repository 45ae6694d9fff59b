// Fetch of the metadata log (versions 12 on, which have divergence and the current leader), FetchSnapshot (0-1),
// DescribeQuorum (0-2): KIP-595, 630, 836, 853, 1166.
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/describe_quorum_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/fetch_snapshot_request.h"
#include "engine/protocol/generated/fetch_snapshot_response.h"
#include "engine/raft/wire_parts.h"

#include <algorithm>
#include <limits>

namespace brokerscope::raft {

namespace {

std::int32_t toMilliseconds(Duration duration)
{
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(duration).count();
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(ms, 0, std::numeric_limits<std::int32_t>::max()));
}

// Fetch names the topic up to version 12 and gives its id from 13 on; the other field is then empty.
template <class Topic> bool isMetadataTopic(const Topic& topic)
{
    return topic.topic == kMetadataTopicName || (topic.topic.empty() && topic.topicId == kMetadataTopicId);
}

} // namespace

protocol::FetchRequest toWire(const FetchRequest& request)
{
    protocol::FetchRequest wire;
    wire.clusterId = request.clusterId;
    wire.replicaId = request.replica.id.value();
    wire.replicaState.replicaId = request.replica.id.value();
    wire.maxWaitMs = toMilliseconds(request.maxWait);
    wire.maxBytes = request.maxBytes;
    protocol::FetchRequest::FetchPartition partition;
    partition.currentLeaderEpoch = request.currentLeaderEpoch.value();
    partition.fetchOffset = request.fetchOffset.value();
    partition.lastFetchedEpoch = request.lastFetchedEpoch.value();
    partition.partitionMaxBytes = request.maxBytes;
    partition.replicaDirectoryId = request.replica.directoryId;
    partition.highWatermark = request.highWatermark.value();
    wire.topics.push_back({std::string(kMetadataTopicName), kMetadataTopicId, {std::move(partition)}});
    return wire;
}

std::optional<FetchRequest> fromWire(const protocol::FetchRequest& wire)
{
    if (wire.topics.size() != 1 || !isMetadataTopic(wire.topics[0]) || wire.topics[0].partitions.size() != 1 ||
        wire.topics[0].partitions[0].partition != 0)
        return std::nullopt;
    const auto& partition = wire.topics[0].partitions[0];
    FetchRequest request;
    request.clusterId = wire.clusterId;
    request.replica.id = NodeId(std::max(wire.replicaId, wire.replicaState.replicaId)); // one of them is not in use: -1
    request.replica.directoryId = partition.replicaDirectoryId;
    request.currentLeaderEpoch = LeaderEpoch(partition.currentLeaderEpoch);
    request.fetchOffset = Offset(partition.fetchOffset);
    request.lastFetchedEpoch = LeaderEpoch(partition.lastFetchedEpoch);
    request.highWatermark = Offset(partition.highWatermark);
    request.maxWait = std::chrono::milliseconds(std::max(wire.maxWaitMs, 0));
    request.maxBytes = std::min(wire.maxBytes, partition.partitionMaxBytes);
    return request;
}

protocol::FetchResponse toWire(const FetchResponse& response, const VoterSet& voters)
{
    protocol::FetchResponse wire;
    if (wire::concernsWholeRequest(response.error)) {
        wire.errorCode = protocol::toWire(response.error);
        return wire;
    }
    protocol::FetchResponse::PartitionData partition;
    partition.errorCode = protocol::toWire(response.error);
    partition.highWatermark = response.highWatermark.value();
    partition.logStartOffset = response.logStartOffset.value();
    partition.currentLeader = {response.leader.value(), response.epoch.value()};
    if (response.divergingEpoch)
        partition.divergingEpoch = {response.divergingEpoch->epoch.value(), response.divergingEpoch->endOffset.value()};
    if (response.snapshotId)
        partition.snapshotId = {response.snapshotId->endOffset.value(), response.snapshotId->epoch.value()};
    partition.records = response.records;
    wire.responses.push_back({std::string(kMetadataTopicName), kMetadataTopicId, {std::move(partition)}});
    wire::addLeaderEndpoint(wire.nodeEndpoints, response.leader, voters);
    return wire;
}

std::optional<FetchResponse> fromWire(const protocol::FetchResponse& wire)
{
    if (wire.errorCode != 0)
        return wire::refusal<FetchResponse>(wire.errorCode);
    if (wire.responses.size() != 1 || !isMetadataTopic(wire.responses[0]) || wire.responses[0].partitions.size() != 1 ||
        wire.responses[0].partitions[0].partitionIndex != 0)
        return std::nullopt;
    const auto& partition = wire.responses[0].partitions[0];
    FetchResponse response;
    response.error = wire::errorOf(partition.errorCode);
    response.leader = NodeId(partition.currentLeader.leaderId);
    response.epoch = LeaderEpoch(partition.currentLeader.leaderEpoch);
    response.highWatermark = Offset(partition.highWatermark);
    response.logStartOffset = Offset(partition.logStartOffset);
    if (partition.divergingEpoch.epoch >= 0)
        response.divergingEpoch = {LeaderEpoch(partition.divergingEpoch.epoch), Offset(partition.divergingEpoch.endOffset)};
    if (partition.snapshotId.epoch >= 0 && partition.snapshotId.endOffset >= 0)
        response.snapshotId = {Offset(partition.snapshotId.endOffset), LeaderEpoch(partition.snapshotId.epoch)};
    if (partition.records)
        response.records = *partition.records;
    return response;
}

protocol::FetchSnapshotRequest toWire(const FetchSnapshotRequest& request)
{
    protocol::FetchSnapshotRequest wire;
    wire.clusterId = request.clusterId;
    wire.replicaId = request.replica.id.value();
    wire.maxBytes = request.maxBytes;
    protocol::FetchSnapshotRequest::PartitionSnapshot partition;
    partition.currentLeaderEpoch = request.currentLeaderEpoch.value();
    partition.snapshotId = {request.snapshotId.endOffset.value(), request.snapshotId.epoch.value()};
    partition.position = request.position;
    partition.replicaDirectoryId = request.replica.directoryId;
    wire.topics.push_back({std::string(kMetadataTopicName), {std::move(partition)}});
    return wire;
}

std::optional<FetchSnapshotRequest> fromWire(const protocol::FetchSnapshotRequest& wire)
{
    using Wire = protocol::FetchSnapshotRequest;
    const auto* partition = wire::metadataPartition(wire.topics, &Wire::TopicSnapshot::name,
                                                    &Wire::TopicSnapshot::partitions, &Wire::PartitionSnapshot::partition);
    if (!partition)
        return std::nullopt;
    FetchSnapshotRequest request;
    request.clusterId = wire.clusterId;
    request.replica = {NodeId(wire.replicaId), partition->replicaDirectoryId};
    request.currentLeaderEpoch = LeaderEpoch(partition->currentLeaderEpoch);
    request.snapshotId = {Offset(partition->snapshotId.endOffset), LeaderEpoch(partition->snapshotId.epoch)};
    request.position = partition->position;
    request.maxBytes = wire.maxBytes;
    return request;
}

protocol::FetchSnapshotResponse toWire(const FetchSnapshotResponse& response, const VoterSet& voters)
{
    protocol::FetchSnapshotResponse wire;
    if (wire::concernsWholeRequest(response.error)) {
        wire.errorCode = protocol::toWire(response.error);
        return wire;
    }
    protocol::FetchSnapshotResponse::PartitionSnapshot partition;
    partition.errorCode = protocol::toWire(response.error);
    partition.snapshotId = {response.snapshotId.endOffset.value(), response.snapshotId.epoch.value()};
    partition.currentLeader = {response.leader.value(), response.epoch.value()};
    partition.size = response.size;
    partition.position = response.position;
    partition.unalignedRecords = response.bytes;
    wire.topics.push_back({std::string(kMetadataTopicName), {std::move(partition)}});
    wire::addLeaderEndpoint(wire.nodeEndpoints, response.leader, voters);
    return wire;
}

std::optional<FetchSnapshotResponse> fromWire(const protocol::FetchSnapshotResponse& wire)
{
    if (wire.errorCode != 0)
        return wire::refusal<FetchSnapshotResponse>(wire.errorCode);
    using Wire = protocol::FetchSnapshotResponse;
    const auto* partition = wire::metadataPartition(wire.topics, &Wire::TopicSnapshot::name,
                                                    &Wire::TopicSnapshot::partitions, &Wire::PartitionSnapshot::index);
    if (!partition)
        return std::nullopt;
    FetchSnapshotResponse response;
    response.error = wire::errorOf(partition->errorCode);
    response.leader = NodeId(partition->currentLeader.leaderId);
    response.epoch = LeaderEpoch(partition->currentLeader.leaderEpoch);
    response.snapshotId = {Offset(partition->snapshotId.endOffset), LeaderEpoch(partition->snapshotId.epoch)};
    response.size = partition->size;
    response.position = partition->position;
    response.bytes = partition->unalignedRecords;
    return response;
}

protocol::DescribeQuorumRequest toWire(const DescribeQuorumRequest&)
{
    protocol::DescribeQuorumRequest wire;
    wire.topics.push_back({std::string(kMetadataTopicName), {{0}}});
    return wire;
}

std::optional<DescribeQuorumRequest> fromWire(const protocol::DescribeQuorumRequest& wire)
{
    using Wire = protocol::DescribeQuorumRequest;
    if (!wire::metadataPartition(wire.topics, &Wire::TopicData::topicName, &Wire::TopicData::partitions,
                                 &Wire::PartitionData::partitionIndex))
        return std::nullopt;
    return DescribeQuorumRequest{};
}

protocol::DescribeQuorumResponse toWire(const DescribeQuorumResponse& response, Instant now, WallTime wallNow)
{
    protocol::DescribeQuorumResponse wire;
    wire.errorMessage.reset();
    protocol::DescribeQuorumResponse::PartitionData partition;
    partition.errorCode = protocol::toWire(response.error);
    partition.errorMessage.reset();
    partition.leaderId = response.leader.value();
    partition.leaderEpoch = response.epoch.value();
    partition.highWatermark = response.highWatermark.value();
    const auto timestamp = [&](const std::optional<Instant>& at) -> std::int64_t {
        if (!at)
            return -1;
        return toEpochMs(wallNow - std::chrono::duration_cast<std::chrono::milliseconds>(now - *at));
    };
    const auto replicaState = [&](const DescribeQuorumResponse::Replica& replica) {
        return protocol::DescribeQuorumResponse::ReplicaState{replica.key.id.value(), replica.key.directoryId,
                                                              replica.logEndOffset.value(), timestamp(replica.lastFetch),
                                                              timestamp(replica.lastCaughtUp)};
    };
    for (const auto& voter : response.voters)
        partition.currentVoters.push_back(replicaState(voter));
    for (const auto& observer : response.observers)
        partition.observers.push_back(replicaState(observer));
    wire.topics.push_back({std::string(kMetadataTopicName), {std::move(partition)}});
    for (const auto& voter : response.nodes) {
        protocol::DescribeQuorumResponse::Node node;
        node.nodeId = voter.key.id.value();
        wire::addEndpoints(node.listeners, voter.endpoints);
        wire.nodes.push_back(std::move(node));
    }
    return wire;
}

} // namespace brokerscope::raft
