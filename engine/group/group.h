// One classic group as its coordinator holds it in memory: the members, what they wait for, and the
// state machine
//
//     Empty → PreparingRebalance → CompletingRebalance → Stable → (PreparingRebalance | Empty) →
//     Dead
//
// Only what concerns this one group and needs no clock, log or other group lives here. GroupShard
// decides when to move.
#pragma once

#include "engine/base/bytes.h"
#include "engine/group/durable_state.h"
#include "engine/group/effects.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/join_group_request.h"
#include "engine/protocol/generated/join_group_response.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::group {

enum class GroupState { Empty, PreparingRebalance, CompletingRebalance, Stable, Dead };
[[nodiscard]] std::string_view
nameOf(GroupState state); // Kafka's words, as DescribeGroups carries them

struct SupportedProtocol
{
    std::string name;
    Bytes metadata;
    friend bool operator==(const SupportedProtocol&, const SupportedProtocol&) = default;
};

// A request whose answer is held.
struct Waiting
{
    RequestId request = 0;
    std::int16_t version = 0;
};

struct Member
{
    std::string id;
    std::optional<std::string> instanceId; // static membership (KIP-345)
    std::string clientId;
    std::string clientHost;
    std::chrono::milliseconds rebalanceTimeout{};
    std::chrono::milliseconds sessionTimeout{};
    std::vector<SupportedProtocol> protocols; // the member's preference first
    Bytes assignment;
    std::optional<Waiting> awaitingJoin;
    std::optional<Waiting> awaitingSync;
    bool isNew = false; // has not been answered yet, so it cannot heartbeat

    [[nodiscard]] const Bytes* metadataFor(std::string_view protocol) const;
};

struct Group
{
    std::string id;
    GroupState state = GroupState::Empty;
    GroupState previousState = GroupState::Empty;
    std::int64_t stateTimestampMs = -1; // wall clock of the last change of state
    std::optional<std::string>
        protocolType; // none: nobody has ever joined (offsets of a simple consumer)
    std::int32_t generation = 0;
    std::optional<std::string> protocol;
    std::optional<std::string> leader;
    std::map<std::string, Member> members;
    std::map<std::string, std::string> staticMembers; // instance id → member id
    std::set<std::string> pendingJoin; // member ids given out and not used yet (KIP-394)
    std::set<std::string> pendingSync; // joined this generation and not synced yet
    bool newMemberAdded = false;       // since the initial delay was last extended
    Instant initialDelayUntil{};       // how far the initial delay may be extended at most

    // Set on load and cleared by the first rebalance that completes. A rebalance under way is not
    // in the log, so a group comes back as it last was; members that join meanwhile must not be
    // told that nothing has changed.
    bool loadedAndUnproven = false;

    // Topics of all members' subscriptions under the chosen protocol; none when that cannot be
    // known.
    std::optional<std::set<std::string>> subscribedTopics;

    void transitionTo(GroupState next, WallTime wall);
    [[nodiscard]] bool isInState(GroupState s) const { return state == s; }
    [[nodiscard]] bool canRebalance() const;

    [[nodiscard]] Member* member(const std::string& memberId);
    [[nodiscard]] bool isLeader(const std::string& memberId) const { return leader == memberId; }
    void add(Member member);
    // Takes the member out; the caller answers what it waited for. Works for pending member ids,
    // too.
    std::optional<Member> remove(const std::string& memberId);
    // The static member goes on under a new id; returns what it was before.
    Member replaceStatic(const std::string& instanceId, const std::string& newMemberId);

    // The member must be known, and be the one that holds its instance id: FENCED_INSTANCE_ID says
    // that another process has taken it over.
    [[nodiscard]] protocol::ErrorCode validate(const std::string& memberId,
                                               const std::optional<std::string>& instanceId) const;

    [[nodiscard]] bool supports(std::string_view type,
                                const std::vector<SupportedProtocol>& protocols) const;
    // Most voted among the protocols that every member supports; on a tie the leader's preference
    // decides.
    [[nodiscard]] std::string selectProtocol() const;
    [[nodiscard]] std::chrono::milliseconds rebalanceTimeout() const; // the longest of all members
    [[nodiscard]] std::size_t awaitingJoinCount() const;
    [[nodiscard]] bool allMembersJoined() const;
    // Keeps the leader if it has rejoined, else takes one that has. False when nobody has.
    [[nodiscard]] bool electJoinedLeader();
    void beginNextGeneration(WallTime wall);
    void updateSubscribedTopics();
    [[nodiscard]] bool usesConsumerProtocol() const;
    [[nodiscard]] bool isSubscribedTo(const std::string& topic) const;

    [[nodiscard]] std::vector<protocol::JoinGroupResponse::JoinGroupResponseMember>
    membersForLeader() const;
    [[nodiscard]] StoredGroup toStored(const std::map<std::string, Bytes>& assignments,
                                       WallTime wall) const;
    [[nodiscard]] static Group fromStored(const std::string& id, const StoredGroup* stored);
};

[[nodiscard]] std::vector<SupportedProtocol> protocolsOf(const protocol::JoinGroupRequest& request);

} // namespace brokerscope::group
