// Vote (0-2), BeginQuorumEpoch (0-1), EndQuorumEpoch (0-1): KIP-595, 853, 996.
#include "engine/protocol/generated/begin_quorum_epoch_request.h"
#include "engine/protocol/generated/begin_quorum_epoch_response.h"
#include "engine/protocol/generated/end_quorum_epoch_request.h"
#include "engine/protocol/generated/end_quorum_epoch_response.h"
#include "engine/protocol/generated/vote_request.h"
#include "engine/protocol/generated/vote_response.h"
#include "engine/raft/wire_parts.h"

namespace brokerscope::raft {

namespace {

template <class Message> const auto* partitionOf(const Message& wire)
{
    using Topic = typename Message::TopicData;
    return wire::metadataPartition(wire.topics, &Topic::topicName, &Topic::partitions,
                                   &Message::PartitionData::partitionIndex);
}

template <class Message> void addPartition(Message& wire, typename Message::PartitionData partition)
{
    wire.topics.push_back({std::string(kMetadataTopicName), {std::move(partition)}});
}

// The part that all three answers share.
template <class Wire, class Answer> Wire answerToWire(const Answer& answer, const VoterSet& voters)
{
    Wire wire;
    if (wire::concernsWholeRequest(answer.error)) {
        wire.errorCode = protocol::toWire(answer.error);
        return wire;
    }
    typename Wire::PartitionData partition;
    partition.errorCode = protocol::toWire(answer.error);
    partition.leaderId = answer.leader.value();
    partition.leaderEpoch = answer.epoch.value();
    addPartition(wire, std::move(partition));
    wire::addLeaderEndpoint(wire.nodeEndpoints, answer.leader, voters);
    return wire;
}

template <class Answer, class Wire> std::optional<Answer> answerFromWire(const Wire& wire)
{
    if (wire.errorCode != 0)
        return wire::refusal<Answer>(wire.errorCode);
    const auto* partition = partitionOf(wire);
    if (!partition)
        return std::nullopt;
    Answer answer;
    answer.error = wire::errorOf(partition->errorCode);
    answer.leader = NodeId(partition->leaderId);
    answer.epoch = LeaderEpoch(partition->leaderEpoch);
    return answer;
}

} // namespace

protocol::VoteRequest toWire(const VoteRequest& request)
{
    protocol::VoteRequest wire;
    wire.clusterId = request.clusterId;
    wire.voterId = request.voter.id.value();
    protocol::VoteRequest::PartitionData partition;
    partition.replicaEpoch = request.epoch.value();
    partition.replicaId = request.candidate.id.value();
    partition.replicaDirectoryId = request.candidate.directoryId;
    partition.voterDirectoryId = request.voter.directoryId;
    partition.lastOffsetEpoch = request.lastEpoch.value();
    partition.lastOffset = request.logEndOffset.value();
    partition.preVote = request.preVote;
    addPartition(wire, std::move(partition));
    return wire;
}

std::optional<VoteRequest> fromWire(const protocol::VoteRequest& wire)
{
    const auto* partition = partitionOf(wire);
    if (!partition)
        return std::nullopt;
    VoteRequest request;
    request.clusterId = wire.clusterId;
    request.voter = {NodeId(wire.voterId), partition->voterDirectoryId};
    request.candidate = {NodeId(partition->replicaId), partition->replicaDirectoryId};
    request.epoch = LeaderEpoch(partition->replicaEpoch);
    request.lastEpoch = LeaderEpoch(partition->lastOffsetEpoch);
    request.logEndOffset = Offset(partition->lastOffset);
    request.preVote = partition->preVote;
    return request;
}

protocol::VoteResponse toWire(const VoteResponse& response, const VoterSet& voters)
{
    auto wire = answerToWire<protocol::VoteResponse>(response, voters);
    for (auto& topic : wire.topics)
        topic.partitions[0].voteGranted = response.granted;
    return wire;
}

std::optional<VoteResponse> fromWire(const protocol::VoteResponse& wire)
{
    auto response = answerFromWire<VoteResponse>(wire);
    if (const auto* partition = partitionOf(wire); response && partition)
        response->granted = partition->voteGranted;
    return response;
}

protocol::BeginQuorumEpochRequest toWire(const BeginQuorumEpochRequest& request)
{
    protocol::BeginQuorumEpochRequest wire;
    wire.clusterId = request.clusterId;
    wire.voterId = request.voter.id.value();
    protocol::BeginQuorumEpochRequest::PartitionData partition;
    partition.voterDirectoryId = request.voter.directoryId;
    partition.leaderId = request.leader.value();
    partition.leaderEpoch = request.epoch.value();
    addPartition(wire, std::move(partition));
    wire::addEndpoints(wire.leaderEndpoints, request.leaderEndpoints);
    return wire;
}

std::optional<BeginQuorumEpochRequest> fromWire(const protocol::BeginQuorumEpochRequest& wire)
{
    const auto* partition = partitionOf(wire);
    if (!partition)
        return std::nullopt;
    return BeginQuorumEpochRequest{wire.clusterId, {NodeId(wire.voterId), partition->voterDirectoryId},
                                   NodeId(partition->leaderId), LeaderEpoch(partition->leaderEpoch),
                                   wire::endpointsFrom(wire.leaderEndpoints)};
}

protocol::BeginQuorumEpochResponse toWire(const BeginQuorumEpochResponse& response, const VoterSet& voters)
{
    return answerToWire<protocol::BeginQuorumEpochResponse>(response, voters);
}

std::optional<BeginQuorumEpochResponse> fromWire(const protocol::BeginQuorumEpochResponse& wire)
{
    return answerFromWire<BeginQuorumEpochResponse>(wire);
}

protocol::EndQuorumEpochRequest toWire(const EndQuorumEpochRequest& request)
{
    protocol::EndQuorumEpochRequest wire;
    wire.clusterId = request.clusterId;
    protocol::EndQuorumEpochRequest::PartitionData partition;
    partition.leaderId = request.leader.value();
    partition.leaderEpoch = request.epoch.value();
    for (const auto& candidate : request.preferredCandidates) {
        partition.preferredSuccessors.push_back(candidate.id.value()); // what version 0 has instead
        partition.preferredCandidates.push_back({candidate.id.value(), candidate.directoryId});
    }
    addPartition(wire, std::move(partition));
    wire::addEndpoints(wire.leaderEndpoints, request.leaderEndpoints);
    return wire;
}

std::optional<EndQuorumEpochRequest> fromWire(const protocol::EndQuorumEpochRequest& wire)
{
    const auto* partition = partitionOf(wire);
    if (!partition)
        return std::nullopt;
    EndQuorumEpochRequest request;
    request.clusterId = wire.clusterId;
    request.leader = NodeId(partition->leaderId);
    request.epoch = LeaderEpoch(partition->leaderEpoch);
    for (const auto& candidate : partition->preferredCandidates)
        request.preferredCandidates.push_back({NodeId(candidate.candidateId), candidate.candidateDirectoryId});
    if (request.preferredCandidates.empty()) {
        for (const auto id : partition->preferredSuccessors)
            request.preferredCandidates.push_back({NodeId(id), {}});
    }
    request.leaderEndpoints = wire::endpointsFrom(wire.leaderEndpoints);
    return request;
}

protocol::EndQuorumEpochResponse toWire(const EndQuorumEpochResponse& response, const VoterSet& voters)
{
    return answerToWire<protocol::EndQuorumEpochResponse>(response, voters);
}

std::optional<EndQuorumEpochResponse> fromWire(const protocol::EndQuorumEpochResponse& wire)
{
    return answerFromWire<EndQuorumEpochResponse>(wire);
}

} // namespace brokerscope::raft
