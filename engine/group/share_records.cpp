#include "engine/group/share_records.h"

#include "engine/group/record_codec.h"
#include "engine/protocol/generated/share_group_current_member_assignment_key.h"
#include "engine/protocol/generated/share_group_current_member_assignment_value.h"
#include "engine/protocol/generated/share_group_member_metadata_key.h"
#include "engine/protocol/generated/share_group_member_metadata_value.h"
#include "engine/protocol/generated/share_group_metadata_key.h"
#include "engine/protocol/generated/share_group_metadata_value.h"
#include "engine/protocol/generated/share_group_state_partition_metadata_key.h"
#include "engine/protocol/generated/share_group_state_partition_metadata_value.h"
#include "engine/protocol/generated/share_group_target_assignment_member_key.h"
#include "engine/protocol/generated/share_group_target_assignment_member_value.h"
#include "engine/protocol/generated/share_group_target_assignment_metadata_key.h"
#include "engine/protocol/generated/share_group_target_assignment_metadata_value.h"

namespace brokerscope::group {

using namespace protocol;

namespace {

enum ShareKeyType : std::int16_t {
    kShareMemberKey = 10,
    kShareGroupKey = 11,
    kShareTargetEpochKey = 12,
    kShareTargetKey = 13,
    kShareCurrentKey = 14,
    kShareStatesKey = 15,
};

template <class Entry> void addPartitions(std::vector<Entry>& into, const PartitionsByTopic& from)
{
    for (const auto& [topic, partitions] : from) {
        auto& entry = into.emplace_back();
        entry.topicId = topic;
        for (const PartitionIndex partition : partitions)
            entry.partitions.push_back(partition.value());
    }
}

template <class Entry> PartitionsByTopic partitionsFrom(const std::vector<Entry>& from)
{
    PartitionsByTopic result;
    for (const auto& each : from)
        for (const auto partition : each.partitions)
            result[each.topicId].insert(PartitionIndex(partition));
    return result;
}

template <class Entry> void addTopics(std::vector<Entry>& into, const ShareStates::Topics& from)
{
    for (const auto& [id, topic] : from) {
        auto& entry = into.emplace_back();
        entry.topicId = id;
        entry.topicName = topic.name;
        for (const PartitionIndex partition : topic.partitions)
            entry.partitions.push_back(partition.value());
    }
}

template <class Entry> ShareStates::Topics topicsFrom(const std::vector<Entry>& from)
{
    ShareStates::Topics result;
    for (const auto& each : from) {
        auto& topic = result[each.topicId];
        topic.name = each.topicName;
        for (const auto partition : each.partitions)
            topic.partitions.insert(PartitionIndex(partition));
    }
    return result;
}

Result<void> decodeShareMember(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupMemberMetadataKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    ShareRecord::Member result{key.memberId, std::nullopt};
    if (value) {
        BOOST_OUTCOME_TRY(auto message, valueOf<ShareGroupMemberMetadataValue>(*value));
        auto& member = result.value.emplace();
        member.id = key.memberId;
        member.rackId = std::move(message.rackId);
        member.clientId = std::move(message.clientId);
        member.clientHost = std::move(message.clientHost);
        member.topicNames.insert(message.subscribedTopicNames.begin(), message.subscribedTopicNames.end());
    }
    record.groupId = std::move(key.groupId);
    record.what = std::move(result);
    return success();
}

Result<void> decodeShareGroup(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupMetadataKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    std::optional<ShareRecord::Epoch> epoch;
    if (value) {
        BOOST_OUTCOME_TRY(const auto message, valueOf<ShareGroupMetadataValue>(*value));
        epoch = {message.epoch, message.metadataHash};
    }
    record.groupId = std::move(key.groupId);
    record.what = epoch;
    return success();
}

Result<void> decodeShareTargetEpoch(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupTargetAssignmentMetadataKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    std::optional<ShareRecord::TargetEpoch> epoch;
    if (value) {
        BOOST_OUTCOME_TRY(const auto message, valueOf<ShareGroupTargetAssignmentMetadataValue>(*value));
        epoch = {message.assignmentEpoch, message.assignmentTimestamp};
    }
    record.groupId = std::move(key.groupId);
    record.what = epoch;
    return success();
}

Result<void> decodeShareTarget(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupTargetAssignmentMemberKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    ShareRecord::Target target{std::move(key.memberId), std::nullopt};
    if (value) {
        BOOST_OUTCOME_TRY(const auto message, valueOf<ShareGroupTargetAssignmentMemberValue>(*value));
        target.value = partitionsFrom(message.topicPartitions);
    }
    record.groupId = std::move(key.groupId);
    record.what = std::move(target);
    return success();
}

Result<void> decodeShareCurrent(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupCurrentMemberAssignmentKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    ShareRecord::Current current{key.memberId, std::nullopt};
    if (value) {
        BOOST_OUTCOME_TRY(const auto message, valueOf<ShareGroupCurrentMemberAssignmentValue>(*value));
        auto& member = current.value.emplace();
        member.id = key.memberId;
        member.epoch = message.memberEpoch;
        member.previousEpoch = message.previousMemberEpoch;
        member.assigned = partitionsFrom(message.assignedPartitions);
    }
    record.groupId = std::move(key.groupId);
    record.what = std::move(current);
    return success();
}

Result<void> decodeShareStates(Reader& in, std::optional<ByteView> value, ShareRecord& record)
{
    ShareGroupStatePartitionMetadataKey key;
    BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
    std::optional<ShareStates> states;
    if (value) {
        BOOST_OUTCOME_TRY(const auto message, valueOf<ShareGroupStatePartitionMetadataValue>(*value));
        states.emplace();
        states->initializing = topicsFrom(message.initializingTopics);
        states->initialized = topicsFrom(message.initializedTopics);
        for (const auto& each : message.deletingTopics)
            states->deleting.emplace(each.topicId, each.topicName);
    }
    record.groupId = std::move(key.groupId);
    record.what = std::move(states);
    return success();
}

} // namespace

Record shareMemberRecord(const std::string& groupId, const ShareMember& member)
{
    ShareGroupMemberMetadataValue value;
    value.rackId = member.rackId;
    value.clientId = member.clientId;
    value.clientHost = member.clientHost;
    value.subscribedTopicNames.assign(member.topicNames.begin(), member.topicNames.end());
    return {memberKey<ShareGroupMemberMetadataKey>(kShareMemberKey, groupId, member.id), valueBytes(value)};
}

Record shareMemberTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ShareGroupMemberMetadataKey>(kShareMemberKey, groupId, memberId), std::nullopt};
}

Record shareGroupRecord(const std::string& groupId, std::int32_t epoch, std::int64_t metadataHash)
{
    ShareGroupMetadataValue value;
    value.epoch = epoch;
    value.metadataHash = metadataHash;
    return {groupKey<ShareGroupMetadataKey>(kShareGroupKey, groupId), valueBytes(value)};
}

Record shareGroupTombstone(const std::string& groupId)
{
    return {groupKey<ShareGroupMetadataKey>(kShareGroupKey, groupId), std::nullopt};
}

Record shareTargetEpochRecord(const std::string& groupId, std::int32_t epoch, std::int64_t timestampMs)
{
    ShareGroupTargetAssignmentMetadataValue value;
    value.assignmentEpoch = epoch;
    value.assignmentTimestamp = timestampMs;
    return {groupKey<ShareGroupTargetAssignmentMetadataKey>(kShareTargetEpochKey, groupId), valueBytes(value)};
}

Record shareTargetEpochTombstone(const std::string& groupId)
{
    return {groupKey<ShareGroupTargetAssignmentMetadataKey>(kShareTargetEpochKey, groupId), std::nullopt};
}

Record shareTargetRecord(const std::string& groupId, const std::string& memberId, const PartitionsByTopic& target)
{
    ShareGroupTargetAssignmentMemberValue value;
    addPartitions(value.topicPartitions, target);
    return {memberKey<ShareGroupTargetAssignmentMemberKey>(kShareTargetKey, groupId, memberId), valueBytes(value)};
}

Record shareTargetTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ShareGroupTargetAssignmentMemberKey>(kShareTargetKey, groupId, memberId), std::nullopt};
}

Record shareAssignmentRecord(const std::string& groupId, const ShareMember& member)
{
    ShareGroupCurrentMemberAssignmentValue value;
    value.memberEpoch = member.epoch;
    value.previousMemberEpoch = member.previousEpoch;
    value.state = 0; // Stable: nobody has to give up anything first
    addPartitions(value.assignedPartitions, member.assigned);
    return {memberKey<ShareGroupCurrentMemberAssignmentKey>(kShareCurrentKey, groupId, member.id), valueBytes(value)};
}

Record shareAssignmentTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ShareGroupCurrentMemberAssignmentKey>(kShareCurrentKey, groupId, memberId), std::nullopt};
}

Record shareStatesRecord(const std::string& groupId, const ShareStates& states)
{
    ShareGroupStatePartitionMetadataValue value;
    addTopics(value.initializingTopics, states.initializing);
    addTopics(value.initializedTopics, states.initialized);
    for (const auto& [id, name] : states.deleting) {
        auto& entry = value.deletingTopics.emplace_back();
        entry.topicId = id;
        entry.topicName = name;
    }
    return {groupKey<ShareGroupStatePartitionMetadataKey>(kShareStatesKey, groupId), valueBytes(value)};
}

Record shareStatesTombstone(const std::string& groupId)
{
    return {groupKey<ShareGroupStatePartitionMetadataKey>(kShareStatesKey, groupId), std::nullopt};
}

Result<DecodedRecord> decodeShareRecord(std::int16_t type, Reader& in, std::optional<ByteView> value)
{
    if (type < kShareMemberKey || type > kShareStatesKey)
        return DecodedRecord(ForeignRecord{});
    ShareRecord record;
    const auto decode = [&]() -> Result<void> {
        switch (type) {
        case kShareMemberKey:
            return decodeShareMember(in, value, record);
        case kShareGroupKey:
            return decodeShareGroup(in, value, record);
        case kShareTargetEpochKey:
            return decodeShareTargetEpoch(in, value, record);
        case kShareTargetKey:
            return decodeShareTarget(in, value, record);
        case kShareCurrentKey:
            return decodeShareCurrent(in, value, record);
        default:
            return decodeShareStates(in, value, record);
        }
    };
    BOOST_OUTCOME_TRY(decode());
    return DecodedRecord(std::move(record));
}

} // namespace brokerscope::group
