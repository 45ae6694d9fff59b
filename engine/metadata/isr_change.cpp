#include "engine/metadata/isr_change.h"

#include "engine/metadata/broker_registration.h"
#include "engine/metadata/leader_moves.h"
#include "engine/metadata/partition_change.h"
#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::AlterPartitionRequest;
using protocol::AlterPartitionResponse;
using protocol::ErrorCode;

struct ProposedReplica
{
    NodeId id;
    std::int64_t brokerEpoch; // -1: not told, not checked
};

std::vector<ProposedReplica> proposedIsr(const AlterPartitionRequest::PartitionData& data)
{
    std::vector<ProposedReplica> out;
    for (const auto& broker : data.newIsrWithEpochs)
        out.push_back({NodeId(broker.brokerId), broker.brokerEpoch});
    for (auto id : data.newIsr) // version 2
        out.push_back({NodeId(id), -1});
    return out;
}

// Whether the replica may join or stay: one that is fenced, on its way out, or has restarted since
// the leader saw it catch up would make the high watermark wait for it, or worse, count records it
// no longer has.
bool eligible(const MetadataImage& image, const ProposedReplica& replica)
{
    const auto* broker = image.broker(replica.id);
    return broker && broker->active() &&
           (replica.brokerEpoch == -1 || replica.brokerEpoch == broker->epoch);
}

ErrorCode check(const MetadataImage& image,
                NodeId from,
                const AlterPartitionRequest::PartitionData& data,
                const PartitionState& state)
{
    // A leader that knows more than we do has heard it from a newer controller.
    if (data.leaderEpoch > state.leaderEpoch.value() || data.partitionEpoch > state.partitionEpoch)
        return ErrorCode::NotController;
    if (data.leaderEpoch < state.leaderEpoch.value())
        return ErrorCode::FencedLeaderEpoch;
    if (from != state.leader)
        return ErrorCode::InvalidRequest;
    if (data.partitionEpoch < state.partitionEpoch)
        return ErrorCode::InvalidUpdateVersion;
    auto isr = proposedIsr(data);
    std::set<NodeId> ids;
    for (const auto& replica : isr)
        if (!state.hasReplica(replica.id) || !ids.insert(replica.id).second)
            return ErrorCode::InvalidRequest;
    if (!ids.contains(state.leader))
        return ErrorCode::InvalidRequest;
    bool recovering =
        data.leaderRecoveryState == static_cast<std::int8_t>(LeaderRecoveryState::Recovering);
    if (!recovering &&
        data.leaderRecoveryState != static_cast<std::int8_t>(LeaderRecoveryState::Recovered))
        return ErrorCode::InvalidRequest;
    if (recovering && (isr.size() > 1 || state.recoveryState == LeaderRecoveryState::Recovered))
        return ErrorCode::InvalidRequest;
    if (!std::all_of(isr.begin(), isr.end(), [&](const ProposedReplica& replica) {
            return eligible(image, replica);
        }))
        return ErrorCode::IneligibleReplica;
    return ErrorCode::None;
}

AlterPartitionResponse::PartitionData refused(std::int32_t index, ErrorCode code)
{
    AlterPartitionResponse::PartitionData out;
    out.partitionIndex = index;
    out.errorCode = protocol::toWire(code);
    return out;
}

AlterPartitionResponse::PartitionData accepted(std::int32_t index, const PartitionState& state)
{
    AlterPartitionResponse::PartitionData out;
    out.partitionIndex = index;
    out.leaderId = state.leader.value();
    out.leaderEpoch = state.leaderEpoch.value();
    out.isr = rawIds(state.isr);
    out.leaderRecoveryState = static_cast<std::int8_t>(state.recoveryState);
    out.partitionEpoch = state.partitionEpoch;
    return out;
}

AlterPartitionResponse::PartitionData alterOne(const DecisionContext& context,
                                               NodeId from,
                                               const TopicImage& topic,
                                               const AlterPartitionRequest::PartitionData& data,
                                               Records& out)
{
    PartitionIndex index(data.partitionIndex);
    const auto* state = topic.partition(index);
    if (!state)
        return refused(data.partitionIndex, ErrorCode::UnknownTopicOrPartition);
    if (auto error = check(context.image, from, data, *state); error != ErrorCode::None)
        return refused(data.partitionIndex, error);
    PartitionWish wish;
    wish.isr.emplace();
    for (const auto& replica : proposedIsr(data))
        wish.isr->push_back(replica.id);
    wish.recoveryState = static_cast<LeaderRecoveryState>(data.leaderRecoveryState);
    auto record =
        decidePartitionChange(topic.id, index, *state, rulesFor(context, topic.name), wish);
    if (!record)
        return accepted(data.partitionIndex, *state);
    // The end of a reassignment can take the leadership from the very broker that reported it.
    bool leaderChanges = record->leader != -2 && NodeId(record->leader) != from;
    auto answer = leaderChanges ? refused(data.partitionIndex, ErrorCode::NewLeaderElected)
                                : accepted(data.partitionIndex, changedBy(*state, *record));
    out.emplace_back(std::move(*record));
    return answer;
}

} // namespace

Decision<AlterPartitionResponse> decideAlterPartition(const DecisionContext& context,
                                                      const AlterPartitionRequest& request)
{
    Decision<AlterPartitionResponse> out;
    NodeId from(request.brokerId);
    if (auto error = checkBrokerEpoch(context.image, from, request.brokerEpoch);
        error != ErrorCode::None) {
        out.response.errorCode = protocol::toWire(error);
        return out;
    }
    for (const auto& topicData : request.topics) {
        AlterPartitionResponse::TopicData answer;
        answer.topicId = topicData.topicId;
        auto topic = context.image.topic(topicData.topicId);
        std::set<std::int32_t> seen;
        for (const auto& data : topicData.partitions) {
            if (!topic)
                answer.partitions.push_back(
                    refused(data.partitionIndex, ErrorCode::UnknownTopicId));
            else if (!seen.insert(data.partitionIndex)
                          .second) // the second would not know of the first
                answer.partitions.push_back(
                    refused(data.partitionIndex, ErrorCode::InvalidRequest));
            else
                answer.partitions.push_back(alterOne(context, from, *topic, data, out.records));
        }
        out.response.topics.push_back(std::move(answer));
    }
    return out;
}

} // namespace brokerscope::metadata
