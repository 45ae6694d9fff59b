// GroupShard: OffsetCommit (versions 2 to 10), OffsetFetch (for 1 to 10) and OffsetDelete (version
// 0).
#include "engine/group/partition_for.h"
#include "engine/group/records.h"
#include "engine/group/shard.h"

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::OffsetCommitRequest;
using protocol::OffsetCommitResponse;
using protocol::OffsetDeleteRequest;
using protocol::OffsetDeleteResponse;
using protocol::OffsetFetchRequest;
using protocol::OffsetFetchResponse;

namespace {

constexpr std::int16_t kTopicIdsFrom = 10;            // KIP-848
constexpr std::int16_t kMemberEpochsFrom = 9;         // KIP-848
constexpr std::int16_t kUnknownGroupHasACodeFrom = 9; // before that, ILLEGAL_GENERATION said it

bool exists(const std::optional<TopicInfo>& topic, std::int32_t partition)
{
    return topic && partition >= 0 && partition < topic->partitions;
}

// Whether this member may commit. Generation -1 and no member id come from who uses groups for
// their offsets only: an administrator, a simple consumer, a Connect sink. They may write to a
// group in which nobody else is at work.
ErrorCode mayCommit(const Group& group, const OffsetCommitRequest& request)
{
    const std::int32_t generation = request.generationIdOrMemberEpoch;
    if (generation < 0 && group.isInState(GroupState::Empty))
        return ErrorCode::None;
    if (generation < 0 && request.memberId.empty() && !request.groupInstanceId)
        return ErrorCode::UnknownMemberId;
    if (const auto error = group.validate(request.memberId, request.groupInstanceId);
        error != ErrorCode::None)
        return error;
    if (generation != group.generation)
        return ErrorCode::IllegalGeneration;
    // The member knows the new generation, but not yet what it owns in it.
    if (group.isInState(GroupState::CompletingRebalance))
        return ErrorCode::RebalanceInProgress;
    return ErrorCode::None;
}

} // namespace

void GroupShard::commitOffsets(RequestId id,
                               const OffsetCommitRequest& request,
                               std::int16_t version,
                               Now now)
{
    Group* group = find(request.groupId);
    ErrorCode refused = ErrorCode::None;
    if (const auto* consumers = m_written.consumerGroup(request.groupId)) {
        PartitionsByTopic partitions;
        for (const auto& topic : request.topics)
            if (const auto info = version >= kTopicIdsFrom ? m_topics.byId(topic.topicId)
                                                           : m_topics.byName(topic.name))
                for (const auto& partition : topic.partitions)
                    partitions[info->id].insert(PartitionIndex(partition.partitionIndex));
        refused = mayCommitAsConsumer(*consumers,
                                      {request.memberId,
                                       request.groupInstanceId,
                                       request.generationIdOrMemberEpoch,
                                       false,
                                       version >= kMemberEpochsFrom},
                                      partitions);
    } else if (m_written.shareGroup(request.groupId) != nullptr)
        refused = ErrorCode::GroupIdNotFound; // its offsets are not those of a consumer
    else if (group != nullptr)
        refused = mayCommit(*group, request);
    else if (request.generationIdOrMemberEpoch >= 0)
        refused = version >= kUnknownGroupHasACodeFrom ? ErrorCode::GroupIdNotFound
                                                       : ErrorCode::IllegalGeneration;

    // The commit counts as a sign of life, as a heartbeat does.
    if (refused == ErrorCode::None && group != nullptr) {
        const Member* member = group->member(request.memberId);
        if (member != nullptr && !member->isNew)
            expectHeartbeat(*group, *member, now);
    }

    OffsetCommitResponse response;
    std::vector<Record> records;
    for (const auto& topic : request.topics) {
        const auto info =
            version >= kTopicIdsFrom ? m_topics.byId(topic.topicId) : m_topics.byName(topic.name);
        auto& topicResult = response.topics.emplace_back();
        topicResult.name = topic.name;
        topicResult.topicId = topic.topicId;
        for (const auto& partition : topic.partitions) {
            auto& result = topicResult.partitions.emplace_back();
            result.partitionIndex = partition.partitionIndex;
            ErrorCode error = refused;
            if (!info && version >= kTopicIdsFrom)
                error = ErrorCode::UnknownTopicId;
            else if (!exists(info, partition.partitionIndex))
                error = ErrorCode::UnknownTopicOrPartition;
            else if (error == ErrorCode::None && partition.committedMetadata &&
                     utf16Length(*partition.committedMetadata) >
                         static_cast<std::size_t>(m_config.offsetMetadataMaxBytes))
                error = ErrorCode::OffsetMetadataTooLarge;
            result.errorCode = toWire(error);
            if (error != ErrorCode::None)
                continue;
            CommittedOffset offset;
            offset.offset = Offset(partition.committedOffset);
            offset.leaderEpoch = LeaderEpoch(partition.committedLeaderEpoch);
            offset.metadata = partition.committedMetadata.value_or("");
            offset.commitTimestampMs = toEpochMs(now.wall);
            if (request.retentionTimeMs >= 0)
                offset.expireTimestampMs = toEpochMs(now.wall) + request.retentionTimeMs;
            offset.topicId = info->id;
            records.push_back(offsetRecord(
                request.groupId, {info->name, PartitionIndex(partition.partitionIndex)}, offset));
        }
    }
    if (records.empty())
        return respond(id, std::move(response));

    const auto count = static_cast<std::int64_t>(records.size());
    auto answer = [this, id, count, groupId = request.groupId, response = std::move(response)](
                      ErrorCode error) mutable {
        for (auto& topic : response.topics)
            for (auto& partition : topic.partitions)
                if (error != ErrorCode::None && partition.errorCode == 0)
                    partition.errorCode = toWire(error);
        const Group* live = find(groupId);
        const ConsumerGroup* consumers = m_written.consumerGroup(groupId);
        if (error == ErrorCode::None && (live != nullptr || consumers != nullptr))
            note(GroupEventType::OffsetsCommitted,
                 groupId,
                 {},
                 live != nullptr ? live->generation : consumers->epoch,
                 count);
        respond(id, std::move(response));
    };
    append(std::move(records), now, nullptr, std::move(answer));
    reconcile(request.groupId); // the first commit of a simple consumer makes its group
}

OffsetFetchResponse::OffsetFetchResponseGroup
GroupShard::fetchOffsets(const OffsetFetchRequest::OffsetFetchRequestGroup& request,
                         bool requireStable,
                         std::int16_t version) const
{
    OffsetFetchResponse::OffsetFetchResponseGroup response;
    response.groupId = request.groupId;
    if (m_committed.shareGroup(request.groupId) != nullptr) {
        response.errorCode = toWire(ErrorCode::GroupIdNotFound);
        return response;
    }
    if (const auto* consumers = m_committed.consumerGroup(request.groupId)) {
        const auto error = mayFetchAsConsumer(*consumers, request.memberId, request.memberEpoch);
        response.errorCode = toWire(error);
        if (error != ErrorCode::None)
            return response;
    }
    using Topic = OffsetFetchResponse::OffsetFetchResponseTopics;

    auto addPartition =
        [&](Topic& into, const std::string& name, const Uuid& topicId, PartitionIndex index) {
            auto& result = into.partitions.emplace_back();
            result.partitionIndex = index.value();
            result.committedOffset = -1;
            result.committedLeaderEpoch = -1;
            result.metadata = "";
            const TopicPartition partition{name, index};
            if (requireStable && m_committed.hasOpenTransaction(request.groupId, partition)) {
                result.errorCode = toWire(ErrorCode::UnstableOffsetCommit);
                return;
            }
            const CommittedOffset* offset = m_committed.offset(request.groupId, partition);
            if (offset == nullptr)
                return;
            // Committed to an earlier topic of this name: it says nothing about this one.
            if (!topicId.isZero() && !offset->topicId.isZero() && offset->topicId != topicId)
                return;
            result.committedOffset = offset->offset.value();
            result.committedLeaderEpoch = offset->leaderEpoch.value();
            result.metadata = offset->metadata;
        };

    const bool byTopicId = version >= kTopicIdsFrom;
    if (!request.topics) {
        const auto& offsets = m_committed.offsetsOf(request.groupId);
        for (auto it = offsets.begin(); it != offsets.end();) {
            const std::string& name = it->first.topic;
            const auto info = byTopicId ? m_topics.byName(name) : std::nullopt;
            Topic topic;
            topic.name = name;
            topic.topicId = info ? info->id : Uuid();
            for (; it != offsets.end() && it->first.topic == name; ++it)
                addPartition(topic, name, topic.topicId, it->first.partition);
            if (info || !byTopicId) // a topic that is gone has no id to be named by
                response.topics.push_back(std::move(topic));
        }
        return response;
    }
    for (const auto& asked : *request.topics) {
        auto& topic = response.topics.emplace_back();
        topic.name = asked.name;
        topic.topicId = asked.topicId;
        const auto info = byTopicId ? m_topics.byId(asked.topicId) : std::nullopt;
        for (const std::int32_t index : asked.partitionIndexes) {
            addPartition(
                topic, info ? info->name : asked.name, asked.topicId, PartitionIndex(index));
            if (byTopicId && !info)
                topic.partitions.back().errorCode = toWire(ErrorCode::UnknownTopicId);
        }
    }
    return response;
}

void GroupShard::deleteOffsets(RequestId id, const OffsetDeleteRequest& request, Now now)
{
    OffsetDeleteResponse response;
    const Group* group = find(request.groupId);
    const ConsumerGroup* consumers = m_written.consumerGroup(request.groupId);
    if (consumers == nullptr && (group == nullptr || group->isInState(GroupState::Dead))) {
        response.errorCode = toWire(ErrorCode::GroupIdNotFound);
        return respond(id, std::move(response));
    }
    // Only of "consumer" groups do we know what their members read.
    if (group != nullptr && !group->isInState(GroupState::Empty) && !group->usesConsumerProtocol()) {
        response.errorCode = toWire(ErrorCode::NonEmptyGroup);
        return respond(id, std::move(response));
    }
    std::vector<Record> tombstones;
    for (const auto& topic : request.topics) {
        const auto info = m_topics.byName(topic.name);
        auto& topicResult = response.topics.emplace_back();
        topicResult.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& result = topicResult.partitions.emplace_back();
            result.partitionIndex = partition.partitionIndex;
            const TopicPartition key{topic.name, PartitionIndex(partition.partitionIndex)};
            if (!exists(info, partition.partitionIndex))
                result.errorCode = toWire(ErrorCode::UnknownTopicOrPartition);
            else if (group != nullptr ? group->isSubscribedTo(topic.name)
                                      : consumers->isSubscribedTo(topic.name))
                result.errorCode = toWire(ErrorCode::GroupSubscribedToTopic);
            else if (m_written.offset(request.groupId, key) != nullptr ||
                     m_written.hasOpenTransaction(request.groupId, key))
                tombstones.push_back(offsetTombstone(request.groupId, key));
        }
    }
    if (tombstones.empty())
        return respond(id, std::move(response));
    auto answer = [this, id, response = std::move(response)](ErrorCode error) mutable {
        if (error != ErrorCode::None) {
            response = {};
            response.errorCode = toWire(error);
        }
        respond(id, std::move(response));
    };
    append(std::move(tombstones), now, nullptr, std::move(answer));
}

} // namespace brokerscope::group
