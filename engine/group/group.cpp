#include "engine/group/group.h"

#include "engine/group/consumer_protocol.h"
#include "engine/group/next_epoch.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ErrorCode;

std::string_view nameOf(GroupState state)
{
    switch (state) {
    case GroupState::Empty:
        return "Empty";
    case GroupState::PreparingRebalance:
        return "PreparingRebalance";
    case GroupState::CompletingRebalance:
        return "CompletingRebalance";
    case GroupState::Stable:
        return "Stable";
    case GroupState::Dead:
        return "Dead";
    }
    return "Unknown";
}

const Bytes* Member::metadataFor(std::string_view protocol) const
{
    const auto found = std::find_if(protocols.begin(),
                                    protocols.end(),
                                    [&](const SupportedProtocol& p) { return p.name == protocol; });
    return found == protocols.end() ? nullptr : &found->metadata;
}

void Group::transitionTo(GroupState next, WallTime wall)
{
    previousState = state;
    state = next;
    stateTimestampMs = toEpochMs(wall);
}

bool Group::canRebalance() const
{
    return state == GroupState::Empty || state == GroupState::Stable ||
           state == GroupState::CompletingRebalance;
}

Member* Group::member(const std::string& memberId)
{
    const auto found = members.find(memberId);
    return found == members.end() ? nullptr : &found->second;
}

void Group::add(Member newMember)
{
    if (!leader)
        leader = newMember.id;
    if (newMember.instanceId)
        staticMembers[*newMember.instanceId] = newMember.id;
    pendingJoin.erase(newMember.id);
    const std::string memberId = newMember.id;
    members.insert_or_assign(memberId, std::move(newMember));
}

std::optional<Member> Group::remove(const std::string& memberId)
{
    pendingJoin.erase(memberId);
    pendingSync.erase(memberId);
    const auto found = members.find(memberId);
    if (found == members.end())
        return std::nullopt;
    Member removed = std::move(found->second);
    members.erase(found);
    if (removed.instanceId) {
        const auto holder = staticMembers.find(*removed.instanceId);
        if (holder != staticMembers.end() && holder->second == memberId)
            staticMembers.erase(holder);
    }
    if (leader == memberId) {
        leader.reset();
        if (!members.empty())
            leader = members.begin()->first;
    }
    return removed;
}

Member Group::replaceStatic(const std::string& instanceId, const std::string& newMemberId)
{
    const std::string oldMemberId = staticMembers.at(instanceId);
    auto node = members.extract(oldMemberId);
    Member before = node.mapped();
    node.key() = newMemberId;
    node.mapped().id = newMemberId;
    node.mapped().awaitingJoin.reset();
    node.mapped().awaitingSync.reset();
    members.insert(std::move(node));
    staticMembers[instanceId] = newMemberId;
    if (leader == oldMemberId)
        leader = newMemberId;
    if (pendingSync.erase(oldMemberId) > 0)
        pendingSync.insert(newMemberId);
    return before;
}

ErrorCode Group::validate(const std::string& memberId,
                          const std::optional<std::string>& instanceId) const
{
    if (instanceId) {
        const auto holder = staticMembers.find(*instanceId);
        if (holder == staticMembers.end())
            return ErrorCode::UnknownMemberId;
        if (holder->second != memberId)
            return ErrorCode::FencedInstanceId;
    }
    return members.contains(memberId) ? ErrorCode::None : ErrorCode::UnknownMemberId;
}

bool Group::supports(std::string_view type, const std::vector<SupportedProtocol>& offered) const
{
    if (state == GroupState::Empty || members.empty())
        return !type.empty() && !offered.empty();
    if (protocolType != type)
        return false;
    return std::any_of(offered.begin(), offered.end(), [&](const SupportedProtocol& candidate) {
        return std::all_of(members.begin(), members.end(), [&](const auto& entry) {
            return entry.second.metadataFor(candidate.name) != nullptr;
        });
    });
}

std::string Group::selectProtocol() const
{
    auto supportedByAll = [&](const std::string& name) {
        return std::all_of(members.begin(), members.end(), [&](const auto& entry) {
            return entry.second.metadataFor(name) != nullptr;
        });
    };
    std::map<std::string, int> votes;
    for (const auto& [memberId, voter] : members) {
        for (const auto& candidate : voter.protocols) {
            if (supportedByAll(candidate.name)) {
                ++votes[candidate.name];
                break;
            }
        }
    }
    int most = 0;
    for (const auto& [name, count] : votes)
        most = std::max(most, count);
    const auto leading = leader ? members.find(*leader) : members.end();
    const auto& preference =
        leading != members.end() ? leading->second.protocols : members.begin()->second.protocols;
    for (const auto& candidate : preference)
        if (const auto found = votes.find(candidate.name);
            found != votes.end() && found->second == most)
            return candidate.name;
    // Nobody joins without a protocol that all support, so a candidate exists; it is in every
    // member's list.
    return votes.empty() ? std::string() : votes.begin()->first;
}

std::chrono::milliseconds Group::rebalanceTimeout() const
{
    std::chrono::milliseconds longest{0};
    for (const auto& [memberId, each] : members)
        longest = std::max(longest, each.rebalanceTimeout);
    return longest;
}

std::size_t Group::awaitingJoinCount() const
{
    return static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(), [](const auto& entry) {
            return entry.second.awaitingJoin.has_value();
        }));
}

bool Group::allMembersJoined() const
{
    return pendingJoin.empty() && awaitingJoinCount() == members.size();
}

bool Group::electJoinedLeader()
{
    if (leader) {
        const Member* current = member(*leader);
        if (current != nullptr && current->awaitingJoin)
            return true;
    }
    const auto joined = std::find_if(members.begin(), members.end(), [](const auto& entry) {
        return entry.second.awaitingJoin.has_value();
    });
    if (joined == members.end())
        return false;
    leader = joined->first;
    return true;
}

void Group::beginNextGeneration(WallTime wall)
{
    generation = nextEpoch(generation);
    pendingSync.clear();
    loadedAndUnproven = false;
    if (members.empty()) {
        protocol.reset();
        leader.reset();
        transitionTo(GroupState::Empty, wall);
    } else {
        protocol = selectProtocol();
        transitionTo(GroupState::CompletingRebalance, wall);
    }
    updateSubscribedTopics();
}

bool Group::usesConsumerProtocol() const { return protocolType == kConsumerProtocolType; }

void Group::updateSubscribedTopics()
{
    subscribedTopics.reset();
    if (members.empty()) {
        subscribedTopics.emplace();
        return;
    }
    if (!usesConsumerProtocol() || !protocol)
        return;
    std::set<std::string> topics;
    for (const auto& [memberId, each] : members) {
        const Bytes* metadata = each.metadataFor(*protocol);
        const auto subscribed = metadata ? subscribedTopicsOf(*metadata) : std::nullopt;
        if (!subscribed)
            return; // one that cannot be read makes the whole unknown; then nothing is expired or
                    // deleted
        topics.insert(subscribed->begin(), subscribed->end());
    }
    subscribedTopics = std::move(topics);
}

bool Group::isSubscribedTo(const std::string& topic) const
{
    return subscribedTopics ? subscribedTopics->contains(topic) : usesConsumerProtocol();
}

std::vector<protocol::JoinGroupResponse::JoinGroupResponseMember> Group::membersForLeader() const
{
    std::vector<protocol::JoinGroupResponse::JoinGroupResponseMember> result;
    result.reserve(members.size());
    for (const auto& [memberId, each] : members) {
        auto& entry = result.emplace_back();
        entry.memberId = memberId;
        entry.groupInstanceId = each.instanceId;
        if (const Bytes* metadata = protocol ? each.metadataFor(*protocol) : nullptr)
            entry.metadata = *metadata;
    }
    return result;
}

StoredGroup Group::toStored(const std::map<std::string, Bytes>& assignments, WallTime wall) const
{
    StoredGroup stored;
    stored.protocolType = protocolType.value_or("");
    stored.generation = generation;
    stored.protocol = protocol;
    stored.leader = leader;
    stored.stateTimestampMs = stateTimestampMs < 0 ? toEpochMs(wall) : stateTimestampMs;
    for (const auto& [memberId, each] : members) {
        StoredMember entry;
        entry.id = memberId;
        entry.instanceId = each.instanceId;
        entry.clientId = each.clientId;
        entry.clientHost = each.clientHost;
        entry.rebalanceTimeoutMs = static_cast<std::int32_t>(each.rebalanceTimeout.count());
        entry.sessionTimeoutMs = static_cast<std::int32_t>(each.sessionTimeout.count());
        if (const Bytes* metadata = protocol ? each.metadataFor(*protocol) : nullptr)
            entry.subscription = *metadata;
        if (const auto found = assignments.find(memberId); found != assignments.end())
            entry.assignment = found->second;
        stored.members.push_back(std::move(entry));
    }
    return stored;
}

Group Group::fromStored(const std::string& id, const StoredGroup* stored)
{
    Group loaded;
    loaded.id = id;
    if (stored == nullptr) { // offsets of a simple consumer, without any membership
        loaded.updateSubscribedTopics();
        return loaded;
    }
    if (!stored->protocolType.empty())
        loaded.protocolType = stored->protocolType;
    loaded.generation = stored->generation;
    loaded.protocol = stored->protocol;
    loaded.leader = stored->leader;
    loaded.stateTimestampMs = stored->stateTimestampMs;
    for (const auto& each : stored->members) {
        Member member;
        member.id = each.id;
        member.instanceId = each.instanceId;
        member.clientId = each.clientId;
        member.clientHost = each.clientHost;
        member.sessionTimeout = std::chrono::milliseconds(each.sessionTimeoutMs);
        // Version 0 of the record has no rebalance timeout; such members have one timeout for both.
        member.rebalanceTimeout = std::chrono::milliseconds(
            each.rebalanceTimeoutMs < 0 ? each.sessionTimeoutMs : each.rebalanceTimeoutMs);
        // Only the chosen protocol was stored. That is enough: whoever joins must share it, or make
        // all rejoin.
        if (stored->protocol)
            member.protocols.push_back({*stored->protocol, each.subscription});
        member.assignment = each.assignment;
        loaded.add(std::move(member));
    }
    loaded.leader = stored->leader;
    if (!loaded.members.empty() && (!loaded.leader || !loaded.members.contains(*loaded.leader)))
        loaded.leader = loaded.members.begin()->first;
    loaded.state = loaded.members.empty() ? GroupState::Empty : GroupState::Stable;
    loaded.previousState = loaded.state;
    loaded.loadedAndUnproven = !loaded.members.empty();
    loaded.updateSubscribedTopics();
    return loaded;
}

std::vector<SupportedProtocol> protocolsOf(const protocol::JoinGroupRequest& request)
{
    std::vector<SupportedProtocol> result;
    result.reserve(request.protocols.size());
    for (const auto& each : request.protocols)
        result.push_back({each.name, each.metadata});
    return result;
}

} // namespace brokerscope::group
