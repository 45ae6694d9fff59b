#include "engine/group/consumer_records.h"

#include "engine/group/record_codec.h"
#include "engine/protocol/generated/consumer_group_current_member_assignment_key.h"
#include "engine/protocol/generated/consumer_group_current_member_assignment_value.h"
#include "engine/protocol/generated/consumer_group_member_metadata_key.h"
#include "engine/protocol/generated/consumer_group_member_metadata_value.h"
#include "engine/protocol/generated/consumer_group_metadata_key.h"
#include "engine/protocol/generated/consumer_group_metadata_value.h"
#include "engine/protocol/generated/consumer_group_partition_metadata_key.h"
#include "engine/protocol/generated/consumer_group_regular_expression_key.h"
#include "engine/protocol/generated/consumer_group_regular_expression_value.h"
#include "engine/protocol/generated/consumer_group_target_assignment_member_key.h"
#include "engine/protocol/generated/consumer_group_target_assignment_member_value.h"
#include "engine/protocol/generated/consumer_group_target_assignment_metadata_key.h"
#include "engine/protocol/generated/consumer_group_target_assignment_metadata_value.h"

namespace brokerscope::group {

using namespace protocol;

namespace {

enum KeyType : std::int16_t {
    kGroupKey = 3,
    kOldPartitionMetadataKey = 4,
    kMemberKey = 5,
    kTargetEpochKey = 6,
    kTargetKey = 7,
    kCurrentKey = 8,
    kRegexKey = 16,
};

Bytes regexKey(const std::string& groupId, const std::string& expression)
{
    ConsumerGroupRegularExpressionKey key;
    key.groupId = groupId;
    key.regularExpression = expression;
    return prefixed(kRegexKey, key, kGroupRecordVersion);
}

using CurrentValue = ConsumerGroupCurrentMemberAssignmentValue;

std::vector<CurrentValue::TopicPartitions> toWire(const HeldPartitions& held)
{
    std::vector<CurrentValue::TopicPartitions> result;
    for (const auto& [topic, partitions] : held) {
        auto& entry = result.emplace_back();
        entry.topicId = topic;
        entry.assignmentEpochs.emplace();
        for (const auto& [partition, epoch] : partitions) {
            entry.partitions.push_back(partition.value());
            entry.assignmentEpochs->push_back(epoch);
        }
    }
    return result;
}

// Older brokers wrote no epochs; the member's own is what is known.
HeldPartitions fromWire(const std::vector<CurrentValue::TopicPartitions>& wire,
                        std::int32_t memberEpoch)
{
    HeldPartitions result;
    for (const auto& each : wire) {
        for (std::size_t i = 0; i < each.partitions.size(); ++i) {
            const bool known = each.assignmentEpochs && i < each.assignmentEpochs->size();
            result[each.topicId].emplace(PartitionIndex(each.partitions[i]),
                                         known ? (*each.assignmentEpochs)[i] : memberEpoch);
        }
    }
    return result;
}

Result<ConsumerMember> memberFrom(const std::string& id, ByteView bytes)
{
    BOOST_OUTCOME_TRY(auto value, valueOf<ConsumerGroupMemberMetadataValue>(bytes));
    ConsumerMember member;
    member.id = id;
    member.instanceId = std::move(value.instanceId);
    member.rackId = std::move(value.rackId);
    member.clientId = std::move(value.clientId);
    member.clientHost = std::move(value.clientHost);
    member.topicNames.insert(value.subscribedTopicNames.begin(), value.subscribedTopicNames.end());
    member.topicRegex = value.subscribedTopicRegex.value_or("");
    member.rebalanceTimeoutMs = value.rebalanceTimeoutMs;
    member.assignor = std::move(value.serverAssignor);
    if (value.classicMemberMetadata && !value.classicMemberMetadata->supportedProtocols.empty()) {
        auto& classic = member.classic.emplace();
        classic.sessionTimeoutMs = value.classicMemberMetadata->sessionTimeoutMs;
        for (auto& each : value.classicMemberMetadata->supportedProtocols)
            classic.protocols.push_back({std::move(each.name), std::move(each.metadata)});
    }
    return member;
}

Result<ConsumerMember> currentFrom(const std::string& id, ByteView bytes)
{
    BOOST_OUTCOME_TRY(const auto value, valueOf<CurrentValue>(bytes));
    ConsumerMember member;
    member.id = id;
    member.epoch = value.memberEpoch;
    member.previousEpoch = value.previousMemberEpoch;
    member.state = value.state >= 0 && value.state <= 2 ? static_cast<MemberState>(value.state)
                                                         : MemberState::Unknown;
    member.assigned = fromWire(value.assignedPartitions, value.memberEpoch);
    member.pendingRevocation = fromWire(value.partitionsPendingRevocation, value.memberEpoch);
    return member;
}

std::optional<ConsumerGroupMemberMetadataValue::ClassicMemberMetadata>
classicMetadata(const ConsumerMember& member)
{
    if (!member.classic)
        return std::nullopt;
    ConsumerGroupMemberMetadataValue::ClassicMemberMetadata classic;
    classic.sessionTimeoutMs = member.classic->sessionTimeoutMs;
    for (const auto& each : member.classic->protocols) {
        auto& entry = classic.supportedProtocols.emplace_back();
        entry.name = each.name;
        entry.metadata = each.metadata;
    }
    return classic;
}

} // namespace

Record
consumerGroupRecord(const std::string& groupId, std::int32_t epoch, std::int64_t metadataHash)
{
    ConsumerGroupMetadataValue value;
    value.epoch = epoch;
    value.metadataHash = metadataHash;
    return {groupKey<ConsumerGroupMetadataKey>(kGroupKey, groupId), valueBytes(value)};
}

Record consumerGroupTombstone(const std::string& groupId)
{
    return {groupKey<ConsumerGroupMetadataKey>(kGroupKey, groupId), std::nullopt};
}

Record oldPartitionMetadataTombstone(const std::string& groupId)
{
    return {groupKey<ConsumerGroupPartitionMetadataKey>(kOldPartitionMetadataKey, groupId),
            std::nullopt};
}

Record consumerMemberRecord(const std::string& groupId, const ConsumerMember& member)
{
    ConsumerGroupMemberMetadataValue value;
    value.instanceId = member.instanceId;
    value.rackId = member.rackId;
    value.clientId = member.clientId;
    value.clientHost = member.clientHost;
    value.subscribedTopicNames.assign(member.topicNames.begin(), member.topicNames.end());
    value.subscribedTopicRegex = member.topicRegex;
    value.rebalanceTimeoutMs = member.rebalanceTimeoutMs;
    value.serverAssignor = member.assignor;
    // Said in so many bytes when there is none: left out it would mean an empty one.
    value.classicMemberMetadata = classicMetadata(member);
    return {memberKey<ConsumerGroupMemberMetadataKey>(kMemberKey, groupId, member.id),
            valueBytes(value)};
}

Record consumerMemberTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ConsumerGroupMemberMetadataKey>(kMemberKey, groupId, memberId), std::nullopt};
}

Record targetEpochRecord(const std::string& groupId, std::int32_t epoch, std::int64_t timestampMs)
{
    ConsumerGroupTargetAssignmentMetadataValue value;
    value.assignmentEpoch = epoch;
    value.assignmentTimestamp = timestampMs;
    return {groupKey<ConsumerGroupTargetAssignmentMetadataKey>(kTargetEpochKey, groupId),
            valueBytes(value)};
}

Record targetEpochTombstone(const std::string& groupId)
{
    return {groupKey<ConsumerGroupTargetAssignmentMetadataKey>(kTargetEpochKey, groupId),
            std::nullopt};
}

Record targetRecord(const std::string& groupId,
                    const std::string& memberId,
                    const PartitionsByTopic& target)
{
    ConsumerGroupTargetAssignmentMemberValue value;
    for (const auto& [topic, partitions] : target) {
        auto& entry = value.topicPartitions.emplace_back();
        entry.topicId = topic;
        for (const PartitionIndex partition : partitions)
            entry.partitions.push_back(partition.value());
    }
    return {memberKey<ConsumerGroupTargetAssignmentMemberKey>(kTargetKey, groupId, memberId),
            valueBytes(value)};
}

Record targetTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ConsumerGroupTargetAssignmentMemberKey>(kTargetKey, groupId, memberId),
            std::nullopt};
}

Record currentAssignmentRecord(const std::string& groupId, const ConsumerMember& member)
{
    CurrentValue value;
    value.memberEpoch = member.epoch;
    value.previousMemberEpoch = member.previousEpoch;
    value.state = static_cast<std::int8_t>(member.state);
    value.assignedPartitions = toWire(member.assigned);
    value.partitionsPendingRevocation = toWire(member.pendingRevocation);
    return {memberKey<ConsumerGroupCurrentMemberAssignmentKey>(kCurrentKey, groupId, member.id),
            valueBytes(value)};
}

Record currentAssignmentTombstone(const std::string& groupId, const std::string& memberId)
{
    return {memberKey<ConsumerGroupCurrentMemberAssignmentKey>(kCurrentKey, groupId, memberId),
            std::nullopt};
}

Record regexRecord(const std::string& groupId,
                   const std::string& expression,
                   const ResolvedRegex& resolved)
{
    ConsumerGroupRegularExpressionValue value;
    value.topics.assign(resolved.topics.begin(), resolved.topics.end());
    value.version = resolved.version;
    value.timestamp = resolved.timestampMs;
    return {regexKey(groupId, expression), valueBytes(value)};
}

Record regexTombstone(const std::string& groupId, const std::string& expression)
{
    return {regexKey(groupId, expression), std::nullopt};
}

Result<DecodedRecord>
decodeConsumerRecord(std::int16_t type, Reader& in, std::optional<ByteView> value)
{
    using R = ConsumerRecord;
    ConsumerRecord record;
    switch (type) {
    case kGroupKey: {
        ConsumerGroupMetadataKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        std::optional<R::Epoch> epoch;
        if (value) {
            BOOST_OUTCOME_TRY(const auto message, valueOf<ConsumerGroupMetadataValue>(*value));
            epoch = {message.epoch, message.metadataHash};
        }
        record.what = epoch;
        break;
    }
    case kOldPartitionMetadataKey: {
        ConsumerGroupPartitionMetadataKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        record.what = R::OldPartitionMetadata{value.has_value()};
        break;
    }
    case kMemberKey: {
        ConsumerGroupMemberMetadataKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        R::Member member{std::move(key.memberId), std::nullopt};
        if (value) {
            BOOST_OUTCOME_TRY(member.value, memberFrom(member.id, *value));
        }
        record.what = std::move(member);
        break;
    }
    case kTargetEpochKey: {
        ConsumerGroupTargetAssignmentMetadataKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        std::optional<R::TargetEpoch> epoch;
        if (value) {
            BOOST_OUTCOME_TRY(const auto message,
                              valueOf<ConsumerGroupTargetAssignmentMetadataValue>(*value));
            epoch = {message.assignmentEpoch, message.assignmentTimestamp};
        }
        record.what = epoch;
        break;
    }
    case kTargetKey: {
        ConsumerGroupTargetAssignmentMemberKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        R::Target target{std::move(key.memberId), std::nullopt};
        if (value) {
            BOOST_OUTCOME_TRY(const auto message,
                              valueOf<ConsumerGroupTargetAssignmentMemberValue>(*value));
            target.value.emplace();
            for (const auto& each : message.topicPartitions)
                for (const auto partition : each.partitions)
                    (*target.value)[each.topicId].insert(PartitionIndex(partition));
        }
        record.what = std::move(target);
        break;
    }
    case kCurrentKey: {
        ConsumerGroupCurrentMemberAssignmentKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        R::Current current{std::move(key.memberId), std::nullopt};
        if (value) {
            BOOST_OUTCOME_TRY(current.value, currentFrom(current.memberId, *value));
        }
        record.what = std::move(current);
        break;
    }
    case kRegexKey: {
        ConsumerGroupRegularExpressionKey key;
        BOOST_OUTCOME_TRY(key.decode(in, kGroupRecordVersion));
        record.groupId = std::move(key.groupId);
        R::Regex regex{std::move(key.regularExpression), std::nullopt};
        if (value) {
            BOOST_OUTCOME_TRY(auto message, valueOf<ConsumerGroupRegularExpressionValue>(*value));
            auto& resolved = regex.value.emplace();
            resolved.topics.insert(message.topics.begin(), message.topics.end());
            resolved.version = message.version;
            resolved.timestampMs = message.timestamp;
        }
        record.what = std::move(regex);
        break;
    }
    default:
        return DecodedRecord(ForeignRecord{});
    }
    return DecodedRecord(std::move(record));
}

} // namespace brokerscope::group
