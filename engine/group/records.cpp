#include "engine/group/records.h"

#include "engine/group/consumer_records.h"
#include "engine/group/record_codec.h"
#include "engine/group/share_records.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/generated/group_metadata_key.h"
#include "engine/protocol/generated/group_metadata_value.h"
#include "engine/protocol/generated/offset_commit_key.h"
#include "engine/protocol/generated/offset_commit_value.h"

namespace brokerscope::group {
namespace {

using protocol::Reader;

// The number in front of a key says what the record is; the key itself has one version.
constexpr std::int16_t kOldOffsetKey = 0; // read only
constexpr std::int16_t kOffsetKey = 1;
constexpr std::int16_t kGroupKey = 2;
constexpr std::int16_t kFirstShareKey = 10;
constexpr std::int16_t kLastShareKey = 15;
constexpr std::int16_t kKeyVersion = 0;

constexpr std::int16_t kOffsetValueVersion = 4;
constexpr std::int16_t kOffsetValueWithExpiry =
    1; // the only version that can say when an offset expires
constexpr std::int16_t kGroupValueVersion =
    3; // the newest that older brokers of a cluster can read

Bytes offsetKey(const std::string& groupId, const TopicPartition& partition)
{
    protocol::OffsetCommitKey key;
    key.group = groupId;
    key.topic = partition.topic;
    key.partition = partition.partition.value();
    return prefixed(kOffsetKey, key, kKeyVersion);
}

Bytes groupKey(const std::string& groupId)
{
    protocol::GroupMetadataKey key;
    key.group = groupId;
    return prefixed(kGroupKey, key, kKeyVersion);
}

Result<DecodedRecord> decodeOffset(Reader& reader, std::optional<ByteView> value)
{
    protocol::OffsetCommitKey key;
    BOOST_OUTCOME_TRY(key.decode(reader, kKeyVersion));
    OffsetRecord record;
    record.groupId = std::move(key.group);
    record.partition = {std::move(key.topic), PartitionIndex(key.partition)};
    if (value) {
        BOOST_OUTCOME_TRY(auto message, valueOf<protocol::OffsetCommitValue>(*value));
        CommittedOffset offset;
        offset.offset = Offset(message.offset);
        offset.leaderEpoch = LeaderEpoch(message.leaderEpoch);
        offset.metadata = std::move(message.metadata);
        offset.commitTimestampMs = message.commitTimestamp;
        if (message.expireTimestamp >= 0)
            offset.expireTimestampMs = message.expireTimestamp;
        offset.topicId = message.topicId;
        record.value = std::move(offset);
    }
    return DecodedRecord(std::move(record));
}

Result<DecodedRecord> decodeGroup(Reader& reader, std::optional<ByteView> value)
{
    protocol::GroupMetadataKey key;
    BOOST_OUTCOME_TRY(key.decode(reader, kKeyVersion));
    GroupRecord record;
    record.groupId = std::move(key.group);
    if (value) {
        BOOST_OUTCOME_TRY(auto message, valueOf<protocol::GroupMetadataValue>(*value));
        StoredGroup stored;
        stored.protocolType = std::move(message.protocolType);
        stored.generation = message.generation;
        stored.protocol = std::move(message.protocol);
        stored.leader = std::move(message.leader);
        stored.stateTimestampMs = message.currentStateTimestamp;
        for (auto& each : message.members) {
            StoredMember member;
            member.id = std::move(each.memberId);
            member.instanceId = std::move(each.groupInstanceId);
            member.clientId = std::move(each.clientId);
            member.clientHost = std::move(each.clientHost);
            member.rebalanceTimeoutMs = each.rebalanceTimeout;
            member.sessionTimeoutMs = each.sessionTimeout;
            member.subscription = std::move(each.subscription);
            member.assignment = std::move(each.assignment);
            stored.members.push_back(std::move(member));
        }
        record.value = std::move(stored);
    }
    return DecodedRecord(std::move(record));
}

} // namespace

Record offsetRecord(const std::string& groupId,
                    const TopicPartition& partition,
                    const CommittedOffset& offset)
{
    protocol::OffsetCommitValue value;
    value.offset = offset.offset.value();
    value.leaderEpoch = offset.leaderEpoch.value();
    value.metadata = offset.metadata;
    value.commitTimestamp = offset.commitTimestampMs;
    value.expireTimestamp = offset.expireTimestampMs.value_or(-1);
    value.topicId = offset.topicId;
    const std::int16_t version =
        offset.expireTimestampMs ? kOffsetValueWithExpiry : kOffsetValueVersion;
    return {offsetKey(groupId, partition), prefixed(version, value, version)};
}

Record offsetTombstone(const std::string& groupId, const TopicPartition& partition)
{
    return {offsetKey(groupId, partition), std::nullopt};
}

Record groupRecord(const std::string& groupId, const StoredGroup& group)
{
    protocol::GroupMetadataValue value;
    value.protocolType = group.protocolType;
    value.generation = group.generation;
    value.protocol = group.protocol;
    value.leader = group.leader;
    value.currentStateTimestamp = group.stateTimestampMs;
    for (const auto& each : group.members) {
        auto& member = value.members.emplace_back();
        member.memberId = each.id;
        member.groupInstanceId = each.instanceId;
        member.clientId = each.clientId;
        member.clientHost = each.clientHost;
        member.rebalanceTimeout = each.rebalanceTimeoutMs;
        member.sessionTimeout = each.sessionTimeoutMs;
        member.subscription = each.subscription;
        member.assignment = each.assignment;
    }
    return {groupKey(groupId), prefixed(kGroupValueVersion, value, kGroupValueVersion)};
}

Record groupTombstone(const std::string& groupId) { return {groupKey(groupId), std::nullopt}; }

Result<DecodedRecord> decodeRecord(ByteView key, std::optional<ByteView> value)
{
    Reader reader(key);
    const std::int16_t type = reader.int16("record type");
    BOOST_OUTCOME_TRY(reader.result());
    switch (type) {
    case kOldOffsetKey:
    case kOffsetKey:
        return decodeOffset(reader, value);
    case kGroupKey:
        return decodeGroup(reader, value);
    default:
        return kFirstShareKey <= type && type <= kLastShareKey ? decodeShareRecord(type, reader, value)
                                                               : decodeConsumerRecord(type, reader, value);
    }
}

} // namespace brokerscope::group
