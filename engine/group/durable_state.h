// What the log of one `__consumer_offsets` partition says: stored groups and committed offsets. It
// changes only by replaying records, one after another, so that a node that loads the log and the
// node that wrote it hold the same.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/uuid.h"
#include "engine/group/consumer_group.h"
#include "engine/group/share_group.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::group {

struct TopicPartition
{
    std::string topic;
    PartitionIndex partition;
    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;
};

struct CommittedOffset
{
    Offset offset;
    LeaderEpoch leaderEpoch = kNoEpoch;
    std::string metadata;
    std::int64_t commitTimestampMs = 0;
    std::optional<std::int64_t>
        expireTimestampMs; // only from commits that named a retention (v2 to v4)
    Uuid topicId;          // zero: unknown
    // The record's place among those of the log, given by DurableState: of two commits the one that
    // was written later counts, even if an earlier one's transaction ends after it.
    std::uint64_t place = 0;
    friend bool operator==(const CommittedOffset&, const CommittedOffset&) = default;
};

struct StoredMember
{
    std::string id;
    std::optional<std::string> instanceId;
    std::string clientId;
    std::string clientHost;
    std::int32_t rebalanceTimeoutMs = 0;
    std::int32_t sessionTimeoutMs = 0;
    Bytes subscription; // the metadata of the chosen protocol
    Bytes assignment;
    friend bool operator==(const StoredMember&, const StoredMember&) = default;
};

struct StoredGroup
{
    std::string protocolType; // empty: no member has joined yet
    std::int32_t generation = 0;
    std::optional<std::string> protocol;
    std::optional<std::string> leader;
    std::int64_t stateTimestampMs =
        -1; // since when the group is in this state; -1: written by an old broker
    std::vector<StoredMember> members;
    friend bool operator==(const StoredGroup&, const StoredGroup&) = default;
};

// One record of the log, decoded.
struct OffsetRecord
{
    std::string groupId;
    TopicPartition partition;
    std::optional<CommittedOffset> value; // none: deleted
};
struct GroupRecord
{
    std::string groupId;
    std::optional<StoredGroup> value; // none: deleted
};
// One of the records that make up a consumer group. No value: deleted.
struct ConsumerRecord
{
    struct Epoch
    {
        std::int32_t epoch = 0;
        std::int64_t metadataHash = 0;
    };
    struct TargetEpoch
    {
        std::int32_t epoch = 0;
        std::int64_t timestampMs = 0;
    };
    struct Member // what it has told: the fields of ConsumerMember up to `classic`
    {
        std::string id;
        std::optional<ConsumerMember> value;
    };
    struct Target
    {
        std::string memberId;
        std::optional<PartitionsByTopic> value;
    };
    struct Current // the fields of ConsumerMember from `epoch` on
    {
        std::string memberId;
        std::optional<ConsumerMember> value;
    };
    struct Regex
    {
        std::string expression;
        std::optional<ResolvedRegex> value;
    };
    struct OldPartitionMetadata
    {
        bool present = false;
    };
    std::string groupId;
    std::variant<std::optional<Epoch>,
                 std::optional<TargetEpoch>,
                 Member,
                 Target,
                 Current,
                 Regex,
                 OldPartitionMetadata>
        what;
};
// One of the records that make up a share group. No value: deleted.
struct ShareRecord
{
    using Epoch = ConsumerRecord::Epoch;
    using TargetEpoch = ConsumerRecord::TargetEpoch;
    using Target = ConsumerRecord::Target;
    struct Member // what it has told: the fields of ShareMember up to `epoch`
    {
        std::string id;
        std::optional<ShareMember> value;
    };
    struct Current // the fields of ShareMember from `epoch` on
    {
        std::string memberId;
        std::optional<ShareMember> value;
    };
    std::string groupId;
    std::variant<std::optional<Epoch>, std::optional<TargetEpoch>, Member, Target, Current, std::optional<ShareStates>> what;
};
struct ForeignRecord
{
}; // of another group protocol (streams); carried in the log and left alone
using DecodedRecord = std::variant<OffsetRecord, GroupRecord, ConsumerRecord, ShareRecord, ForeignRecord>;

class DurableState
{
public:
    using OffsetsByPartition = std::map<TopicPartition, CommittedOffset>;

    void apply(const DecodedRecord& record);

    // Offsets committed inside a transaction count from its commit marker on (KIP-447); until then
    // their partitions are "unstable". A transaction holds nothing but offsets. A tombstone outside
    // of transactions takes away what is pending for its partition, too.
    void applyTransactional(ProducerId producer, const DecodedRecord& record);
    void endTransaction(ProducerId producer, bool committed);
    [[nodiscard]] bool hasOpenTransaction(const std::string& groupId,
                                          const TopicPartition& partition) const;
    [[nodiscard]] bool hasOpenTransaction(const std::string& groupId) const;
    // Partitions of a group with offsets in open transactions, each once.
    [[nodiscard]] std::set<TopicPartition> pendingOf(const std::string& groupId) const;
    // Groups that open transactions of this producer commit to.
    [[nodiscard]] std::vector<std::string> pendingGroupsOf(ProducerId producer) const;
    [[nodiscard]] std::set<std::string> groupsWithPending() const;

    [[nodiscard]] const std::map<std::string, StoredGroup>& groups() const { return m_groups; }
    [[nodiscard]] const StoredGroup* group(const std::string& groupId) const;
    [[nodiscard]] const std::map<std::string, ConsumerGroup>& consumerGroups() const
    {
        return m_consumerGroups;
    }
    [[nodiscard]] const ConsumerGroup* consumerGroup(const std::string& groupId) const;
    [[nodiscard]] const std::map<std::string, ShareGroup>& shareGroups() const { return m_shareGroups; }
    [[nodiscard]] const ShareGroup* shareGroup(const std::string& groupId) const;
    [[nodiscard]] const std::map<std::string, OffsetsByPartition>& offsets() const
    {
        return m_offsets;
    }
    [[nodiscard]] const OffsetsByPartition& offsetsOf(const std::string& groupId) const;
    [[nodiscard]] const CommittedOffset* offset(const std::string& groupId,
                                                const TopicPartition& partition) const;

    friend bool operator==(const DurableState&, const DurableState&) = default;

private:
    std::map<std::string, StoredGroup> m_groups;
    std::map<std::string, ConsumerGroup> m_consumerGroups;
    std::map<std::string, ShareGroup> m_shareGroups;
    std::map<std::string, OffsetsByPartition> m_offsets; // no empty maps inside
    std::map<ProducerId, std::map<std::string, OffsetsByPartition>> m_openTransactions;
    std::uint64_t m_lastPlace = 0;

    void apply(const ConsumerRecord& record);
    void apply(const ShareRecord& record);
    void forgetPending(const std::string& groupId, const TopicPartition& partition);
};

} // namespace brokerscope::group
