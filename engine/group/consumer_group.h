// Groups of the consumer protocol (KIP-848) as the log knows them: their epochs, their members, what each
// shall have (the target) and what it has (the current assignment). All of it is durable, so that any
// coordinator goes on where another stopped; what is derived from it is computed here, from these values
// alone.
//
// Epochs: the group epoch rises with every change of members, subscriptions or topics. The target is
// computed for a group epoch. A member's epoch says up to which target it has come.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/uuid.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::group {

using PartitionsByTopic = std::map<Uuid, std::set<PartitionIndex>>;

// Partitions that a member has, each with the member epoch in which it got it. A commit in the name of an
// older epoch is still good for a partition that it has had since then (KIP-1251).
using HeldPartitions = std::map<Uuid, std::map<PartitionIndex, std::int32_t>>;

[[nodiscard]] PartitionsByTopic withoutEpochs(const HeldPartitions& held);
[[nodiscard]] bool holds(const HeldPartitions& held, const Uuid& topic, PartitionIndex partition);
[[nodiscard]] bool isSubset(const PartitionsByTopic& part, const HeldPartitions& whole);
[[nodiscard]] bool anyOf(const HeldPartitions& some, const PartitionsByTopic& in);

inline constexpr std::int32_t kJoinEpoch = 0;
inline constexpr std::int32_t kLeaveEpoch = -1;
inline constexpr std::int32_t kStaticLeaveEpoch = -2; // gone for now, and its partitions are kept for it

// On the way to the target. The numbers are those of the log.
enum class MemberState : std::int8_t {
    Stable = 0,
    UnrevokedPartitions = 1,  // must give up partitions first
    UnreleasedPartitions = 2, // waits for partitions that others still have
    Unknown = 127,            // written by a newer coordinator
};

// What a member of the classic protocol has said of itself (a group may have both kinds for a while).
struct ClassicMemberFacts
{
    struct Protocol
    {
        std::string name;
        Bytes metadata;
        friend bool operator==(const Protocol&, const Protocol&) = default;
    };
    std::int32_t sessionTimeoutMs = 0;
    std::vector<Protocol> protocols;
    friend bool operator==(const ClassicMemberFacts&, const ClassicMemberFacts&) = default;
};

struct ConsumerMember
{
    std::string id;
    std::optional<std::string> instanceId;
    std::optional<std::string> rackId;
    std::string clientId;
    std::string clientHost;
    std::set<std::string> topicNames;
    std::string topicRegex; // empty: none
    std::int32_t rebalanceTimeoutMs = -1;
    std::optional<std::string> assignor;
    std::optional<ClassicMemberFacts> classic; // present: speaks the classic protocol

    std::int32_t epoch = 0;
    std::int32_t previousEpoch = 0;
    MemberState state = MemberState::Stable;
    HeldPartitions assigned;
    HeldPartitions pendingRevocation; // still has them and must give them up

    [[nodiscard]] bool sameSubscriptionRecord(const ConsumerMember& other) const;
    [[nodiscard]] bool sameAssignmentRecord(const ConsumerMember& other) const;
    friend bool operator==(const ConsumerMember&, const ConsumerMember&) = default;
};

struct ResolvedRegex
{
    std::set<std::string> topics;
    std::int64_t version = 0;
    std::int64_t timestampMs = 0;
    friend bool operator==(const ResolvedRegex&, const ResolvedRegex&) = default;
};

enum class ConsumerGroupState { Empty, Assigning, Reconciling, Stable };
[[nodiscard]] std::string_view nameOf(ConsumerGroupState state); // Kafka's words

struct ConsumerGroup
{
    std::int32_t epoch = 0;
    std::int64_t metadataHash = 0; // over the topics that the group reads, when the epoch last rose
    std::int32_t targetEpoch = 0;
    std::int64_t targetTimestampMs = 0;
    std::map<std::string, ConsumerMember> members;
    std::map<std::string, PartitionsByTopic> target; // by member
    std::map<std::string, ResolvedRegex> regexes;    // by expression
    bool hasOldPartitionMetadata = false;            // a record that only older brokers wrote

    [[nodiscard]] ConsumerGroupState state() const;
    [[nodiscard]] const ConsumerMember* member(const std::string& id) const;
    [[nodiscard]] const ConsumerMember* staticMember(const std::string& instanceId) const;
    [[nodiscard]] const PartitionsByTopic& targetOf(const std::string& id) const;
    // Who has this partition now, or has still to give it up; `except` does not count.
    [[nodiscard]] bool
    isHeld(const Uuid& topic, PartitionIndex partition, const std::string& except) const;
    // Names of a member's topics: those it named and those that its expression stands for.
    [[nodiscard]] std::set<std::string> topicsOf(const ConsumerMember& member) const;
    [[nodiscard]] std::set<std::string> subscribedTopics() const;
    [[nodiscard]] bool isSubscribedTo(const std::string& topic) const;
    // The assignor that most members wish for; none when nobody wishes.
    [[nodiscard]] std::optional<std::string> preferredAssignor() const;
    [[nodiscard]] bool usesRegex(const std::string& regex) const;
    // Whether everybody but these speaks the classic protocol.
    [[nodiscard]] bool allMembersAreClassicExcept(const std::set<std::string>& ids) const;
    // Whether a member of the classic protocol can be in this group: it has a protocol in common with
    // all the others of its kind.
    [[nodiscard]] bool supportsClassic(const std::vector<ClassicMemberFacts::Protocol>& offered) const;
    // Whether something that this member shall have is still with somebody else.
    [[nodiscard]] bool waitsForOthers(const ConsumerMember& member) const;

    friend bool operator==(const ConsumerGroup&, const ConsumerGroup&) = default;
};

} // namespace brokerscope::group
