// GroupShard: TxnOffsetCommit (versions 0 to 5; KIP-98, KIP-447, KIP-890): offsets that count when their
// producer's transaction commits.
#include "engine/group/partition_for.h"
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::TxnOffsetCommitRequest;
using protocol::TxnOffsetCommitResponse;

namespace {

// Whether this member may commit. Unlike a plain commit one that says nothing of itself is let through
// (producers before KIP-447 did not know the group), and so is one during a rebalance: the producer
// flushes what its consumer had.
ErrorCode mayCommit(const Group& group, const TxnOffsetCommitRequest& request)
{
    const bool saysNothing = request.memberId.empty() && !request.groupInstanceId;
    if (request.generationId < 0 && (group.isInState(GroupState::Empty) || saysNothing))
        return ErrorCode::None;
    if (const auto error = group.validate(request.memberId, request.groupInstanceId);
        error != ErrorCode::None)
        return error;
    return request.generationId == group.generation ? ErrorCode::None
                                                    : ErrorCode::IllegalGeneration;
}

PartitionsByTopic partitionsOf(const TxnOffsetCommitRequest& request, const TopicLookup& topics)
{
    PartitionsByTopic result;
    for (const auto& topic : request.topics)
        if (const auto info = topics.byName(topic.name))
            for (const auto& partition : topic.partitions)
                result[info->id].insert(PartitionIndex(partition.partitionIndex));
    return result;
}

} // namespace

void GroupShard::commitTransactionalOffsets(RequestId id,
                                            const TxnOffsetCommitRequest& request,
                                            Now now)
{
    Group* group = find(request.groupId);
    ErrorCode refused = ErrorCode::None;
    if (request.groupId.empty())
        refused = ErrorCode::InvalidGroupId;
    else if (m_written.shareGroup(request.groupId) != nullptr)
        refused = ErrorCode::GroupIdNotFound;
    else if (const auto* consumers = m_written.consumerGroup(request.groupId))
        refused = mayCommitAsConsumer(
            *consumers,
            {request.memberId, request.groupInstanceId, request.generationId, true, true},
            partitionsOf(request, m_topics));
    else if (group != nullptr)
        refused = mayCommit(*group, request);
    else if (request.generationId >= 0)
        refused = ErrorCode::IllegalGeneration;

    if (refused == ErrorCode::None && group != nullptr) {
        const Member* member = group->member(request.memberId);
        if (member != nullptr && !member->isNew)
            expectHeartbeat(*group, *member, now);
    }

    TxnOffsetCommitResponse response;
    std::vector<Record> records;
    for (const auto& topic : request.topics) {
        const auto info = m_topics.byName(topic.name);
        auto& topicResult = response.topics.emplace_back();
        topicResult.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& result = topicResult.partitions.emplace_back();
            result.partitionIndex = partition.partitionIndex;
            ErrorCode error = refused;
            if (!info || partition.partitionIndex < 0 ||
                partition.partitionIndex >= info->partitions)
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
            offset.topicId = info->id;
            records.push_back(offsetRecord(
                request.groupId, {info->name, PartitionIndex(partition.partitionIndex)}, offset));
        }
    }
    if (records.empty())
        return respond(id, std::move(response));

    auto answer = [this, id, response = std::move(response)](ErrorCode error) mutable {
        for (auto& topic : response.topics)
            for (auto& partition : topic.partitions)
                if (error != ErrorCode::None && partition.errorCode == 0)
                    partition.errorCode = toWire(error);
        respond(id, std::move(response));
    };
    append(std::move(records),
           now,
           nullptr,
           std::move(answer),
           TransactionalProducer{ProducerId(request.producerId), request.producerEpoch});
    reconcile(request.groupId);
}

void GroupShard::onTransactionEnd(ProducerId producer, bool committed, Now now)
{
    if (m_resigned)
        return;
    if (m_loading) {
        m_endedWhileLoading.emplace_back(producer, committed);
        return;
    }
    // A producer ends its transaction after its offsets were answered or given up, and the marker is
    // committed: so is what lies before it, whether or not we have been told.
    const auto last =
        std::find_if(m_pending.rbegin(), m_pending.rend(), [&](const PendingWrite& write) {
            return write.producer == producer;
        });
    if (last != m_pending.rend())
        onCommitted(last->token, now);

    const auto groups = m_committed.pendingGroupsOf(producer);
    m_committed.endTransaction(producer, committed);
    m_written.endTransaction(producer, committed);
    for (const auto& groupId : groups) {
        reconcile(groupId);
        const Group* live = find(groupId);
        const ConsumerGroup* consumers = m_written.consumerGroup(groupId);
        if (committed && (live != nullptr || consumers != nullptr))
            note(GroupEventType::OffsetsCommitted,
                 groupId,
                 {},
                 live != nullptr ? live->generation : consumers->epoch,
                 1);
    }
}

} // namespace brokerscope::group
