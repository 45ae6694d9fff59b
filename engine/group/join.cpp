// GroupShard: JoinGroup, versions 0 to 9 (KIP-62, KIP-134, KIP-345, KIP-394, KIP-814).
#include "engine/group/consumer_protocol.h"
#include "engine/group/join_versions.h"
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::JoinGroupRequest;
using protocol::JoinGroupResponse;

namespace {

std::string reasonOf(const JoinGroupRequest& request)
{
    return request.reason && !request.reason->empty() ? "; client says: " + *request.reason
                                                      : std::string();
}

bool sameProtocols(const Member& member, const JoinGroupRequest& request)
{
    return member.protocols == protocolsOf(request);
}

// Whether a returning static member reads something else than before. The bytes of its metadata may
// differ without that (owned partitions, the generation of a sticky assignor), and must not bring
// the group to a halt then.
bool subscriptionChanged(const Group& group, const Member& before, const Member& after)
{
    if (!group.usesConsumerProtocol() || !group.protocol)
        return false;
    const Bytes* old = before.metadataFor(*group.protocol);
    const Bytes* now = after.metadataFor(*group.protocol);
    if (old == nullptr || now == nullptr)
        return old != now;
    return subscribedTopicsOf(*old) != subscribedTopicsOf(*now);
}

} // namespace

void GroupShard::joinGroup(RequestId id,
                           const JoinGroupRequest& request,
                           std::int16_t version,
                           const Client& client,
                           Now now)
{
    const std::chrono::milliseconds sessionTimeout(request.sessionTimeoutMs);
    if (request.groupId.empty())
        return failJoin(id, version, request.memberId, ErrorCode::InvalidGroupId);
    if (sessionTimeout < m_config.minSessionTimeout || sessionTimeout > m_config.maxSessionTimeout)
        return failJoin(id, version, request.memberId, ErrorCode::InvalidSessionTimeout);

    if (m_written.shareGroup(request.groupId) != nullptr)
        return failJoin(id, version, request.memberId, ErrorCode::InconsistentGroupProtocol);
    Group* group = find(request.groupId);
    if (const auto* consumers = m_written.consumerGroup(request.groupId)) {
        if (!consumers->members.empty())
            return joinConsumerGroup(id, request, version, client, *consumers, now);
        makeClassic(request.groupId, now);
        group = find(request.groupId);
    }
    const bool isNewGroup = group == nullptr;
    if (isNewGroup) {
        // Somebody who has a member id has it from a group, and that group is gone.
        if (!request.memberId.empty())
            return failJoin(id, version, request.memberId, ErrorCode::UnknownMemberId);
        Group fresh;
        fresh.id = request.groupId;
        fresh.stateTimestampMs = toEpochMs(now.wall);
        fresh.updateSubscribedTopics();
        group = &m_groups.emplace(request.groupId, std::move(fresh)).first->second;
    }

    if (!acceptsAnother(*group, request.memberId)) {
        removeMember(*group,
                     request.memberId,
                     ErrorCode::GroupMaxSizeReached,
                     "the group has reached its maximum size");
        maybeCompleteJoin(*group, now);
        return failJoin(id, version, {}, ErrorCode::GroupMaxSizeReached);
    }
    if (request.memberId.empty())
        joinNew(id, request, version, client, *group, now);
    else
        joinExisting(id, request, version, client, *group, now);

    // A new group is written down as soon as somebody knocks, so that a successor knows of it. Its
    // fate decides nothing.
    if (isNewGroup) {
        Group empty;
        empty.id = request.groupId;
        append({groupRecord(request.groupId, empty.toStored({}, now.wall))}, now, nullptr, nullptr);
    }
}

bool GroupShard::acceptsAnother(Group& group, const std::string& memberId) const
{
    const auto limit = static_cast<std::size_t>(std::max(m_config.maxSize, 0));
    switch (group.state) {
    case GroupState::Empty:
    case GroupState::Dead:
        return true;
    case GroupState::PreparingRebalance: {
        // Counted by who waits, not by who is a member: if the limit was lowered the last to rejoin
        // are turned away.
        const Member* member = group.member(memberId);
        return (member != nullptr && member->awaitingJoin) || group.awaitingJoinCount() < limit;
    }
    case GroupState::CompletingRebalance:
    case GroupState::Stable:
        return group.members.contains(memberId) || group.members.size() < limit;
    }
    return false;
}

void GroupShard::joinNew(RequestId id,
                         const JoinGroupRequest& request,
                         std::int16_t version,
                         const Client& client,
                         Group& group,
                         Now now)
{
    if (!group.supports(request.protocolType, protocolsOf(request)))
        return failJoin(id, version, {}, ErrorCode::InconsistentGroupProtocol);

    if (request.groupInstanceId) {
        const std::string memberId = newMemberId(*request.groupInstanceId);
        if (group.staticMembers.contains(*request.groupInstanceId))
            return joinAsReplacement(id, request, version, client, group, memberId, now);
        return addMember(id, request, version, client, group, memberId, now);
    }
    const std::string memberId = newMemberId(client.id);
    if (version < kMemberIdRequiredFrom)
        return addMember(id, request, version, client, group, memberId, now);

    // The client must come back with the id. One that vanishes (a timeout, a restart) then leaves
    // only an id behind, which is forgotten after the session timeout, and not a member that holds
    // up a rebalance.
    group.pendingJoin.insert(memberId);
    m_timers.schedule({TimerKind::Session, group.id, memberId, 0},
                      now.instant + std::chrono::milliseconds(request.sessionTimeoutMs));
    failJoin(id, version, memberId, ErrorCode::MemberIdRequired);
}

void GroupShard::joinExisting(RequestId id,
                              const JoinGroupRequest& request,
                              std::int16_t version,
                              const Client& client,
                              Group& group,
                              Now now)
{
    const std::string& memberId = request.memberId;
    if (!group.supports(request.protocolType, protocolsOf(request)))
        return failJoin(id, version, memberId, ErrorCode::InconsistentGroupProtocol);
    if (group.pendingJoin.contains(memberId)) {
        if (request.groupInstanceId) // only dynamic members are given ids that way
            return failJoin(id, version, memberId, ErrorCode::UnknownMemberId);
        return addMember(id, request, version, client, group, memberId, now);
    }
    if (const auto error = group.validate(memberId, request.groupInstanceId);
        error != ErrorCode::None)
        return failJoin(id, version, memberId, error);

    Member& member = group.members.at(memberId);
    auto rejoin = [&](const std::string& reason) {
        updateMember(member, request, version, id);
        rebalanceOrCompleteJoin(group, reason + reasonOf(request), now);
    };
    switch (group.state) {
    case GroupState::PreparingRebalance:
        return rejoin("member " + memberId + " joined");
    case GroupState::CompletingRebalance:
        // The same again: the answer to the first request was lost. Tell what generation this is,
        // again.
        if (!sameProtocols(member, request))
            return rejoin("member " + memberId + " changed its metadata");
        break;
    case GroupState::Stable:
        // A leader rejoins when something outside the group has changed, such as the number of
        // partitions.
        if (group.isLeader(memberId))
            return rejoin("leader " + memberId + " rejoined");
        if (!sameProtocols(member, request))
            return rejoin("member " + memberId + " changed its metadata");
        if (group.loadedAndUnproven)
            return rejoin("member " + memberId + " was rebalancing when the coordinator changed");
        break;
    case GroupState::Empty:
    case GroupState::Dead:
        return failJoin(id, version, memberId, ErrorCode::UnknownMemberId);
    }
    auto response = currentGeneration(group, memberId);
    if (group.isInState(GroupState::CompletingRebalance) && group.isLeader(memberId))
        response.members = group.membersForLeader();
    answerJoin({id, version}, std::move(response));
}

void GroupShard::addMember(RequestId id,
                           const JoinGroupRequest& request,
                           std::int16_t version,
                           const Client& client,
                           Group& group,
                           const std::string& memberId,
                           Now now)
{
    Member member;
    member.id = memberId;
    member.instanceId = request.groupInstanceId;
    member.clientId = client.id;
    member.clientHost = client.host;
    member.isNew = true;
    if (group.members.empty())
        group.protocolType = request.protocolType;
    if (group.isInState(GroupState::PreparingRebalance) && group.previousState == GroupState::Empty)
        group.newMemberAdded = true;
    updateMember(member, request, version, id);
    group.add(std::move(member));
    note(GroupEventType::MemberJoined, group, memberId);

    // It cannot heartbeat while its join waits, and a connection that breaks meanwhile goes
    // unnoticed; so the wait itself is limited. A client that is still there joins again.
    m_timers.schedule({TimerKind::Session, group.id, memberId, 0},
                      now.instant + m_config.newMemberJoinTimeout);
    rebalanceOrCompleteJoin(group, "member " + memberId + " joined" + reasonOf(request), now);
}

void GroupShard::updateMember(Member& member,
                              const JoinGroupRequest& request,
                              std::int16_t version,
                              RequestId id)
{
    member.protocols = protocolsOf(request);
    member.sessionTimeout = std::chrono::milliseconds(request.sessionTimeoutMs);
    // Version 0 has one timeout for both purposes.
    member.rebalanceTimeout = request.rebalanceTimeoutMs < 0
                                  ? member.sessionTimeout
                                  : std::chrono::milliseconds(request.rebalanceTimeoutMs);
    // The client asks again, so nobody reads the answer to the earlier request; but its place in
    // the connection's order of answers must be filled.
    if (const auto earlier = std::exchange(member.awaitingJoin, Waiting{id, version}))
        failJoin(earlier->request, earlier->version, member.id, ErrorCode::RebalanceInProgress);
}

void GroupShard::joinAsReplacement(RequestId id,
                                   const JoinGroupRequest& request,
                                   std::int16_t version,
                                   const Client& client,
                                   Group& group,
                                   const std::string& memberId,
                                   Now now)
{
    const std::string previousLeader = group.leader.value_or("");
    const Member before = group.replaceStatic(*request.groupInstanceId, memberId);
    // From here on the process that had this instance id is fenced; that includes what it still
    // waits for.
    if (before.awaitingJoin)
        failJoin(before.awaitingJoin->request,
                 before.awaitingJoin->version,
                 before.id,
                 ErrorCode::FencedInstanceId);
    if (before.awaitingSync)
        answerSync(*before.awaitingSync, group, {}, ErrorCode::FencedInstanceId);
    m_timers.cancel({TimerKind::Session, group.id, before.id, 0});

    Member& member = group.members.at(memberId);
    member.clientId = client.id;
    member.clientHost = client.host;
    updateMember(member, request, version, id);
    expectHeartbeat(group, member, now);

    const std::string why =
        "static member " + *request.groupInstanceId + " returned as " + memberId;
    if (group.isInState(GroupState::CompletingRebalance)) {
        // The leader may be assigning to the old id this moment; the new one would come away with
        // nothing.
        return prepareRebalance(group, why, now);
    }
    if (!group.isInState(GroupState::Stable))
        return maybeCompleteJoin(group, now);
    if (group.selectProtocol() != group.protocol || subscriptionChanged(group, before, member))
        return rebalanceOrCompleteJoin(group, why + " with another subscription", now);

    // Nothing has changed for the others. The new id must be in the log before its owner acts under
    // it.
    std::map<std::string, Bytes> assignments;
    for (const auto& [eachId, each] : group.members)
        assignments.emplace(eachId, each.assignment);
    auto onResult = [this, groupId = group.id, memberId, before, previousLeader, version](
                        ErrorCode error, Now then) {
        Group* live = find(groupId);
        Member* replaced = live == nullptr ? nullptr : live->member(memberId);
        if (replaced == nullptr)
            return;
        const auto waiting = std::exchange(replaced->awaitingJoin, std::nullopt);
        if (error != ErrorCode::None) {
            // What is not in the log did not happen: the old id is valid again.
            m_timers.cancel({TimerKind::Session, groupId, memberId, 0});
            live->replaceStatic(*before.instanceId, before.id);
            Member& restored = live->members.at(before.id);
            restored = before;
            restored.awaitingJoin.reset();
            restored.awaitingSync.reset();
            expectHeartbeat(*live, restored, then);
            if (waiting)
                failJoin(waiting->request, waiting->version, {}, error);
            return;
        }
        if (!waiting)
            return; // a rebalance came in between and has answered
        auto response = currentGeneration(*live, memberId);
        if (version >= kSkipAssignmentFrom) {
            // A leader that returns learns that it leads, but that there is nothing to assign
            // (KIP-814).
            response.skipAssignment = live->isLeader(memberId);
            if (response.skipAssignment)
                response.members = live->membersForLeader();
        } else {
            // Older clients would assign if they were named leader; the id that nobody has any more
            // prevents it.
            response.leader = previousLeader;
        }
        answerJoin(*waiting, std::move(response));
    };
    append({groupRecord(group.id, group.toStored(assignments, now.wall))},
           now,
           std::move(onResult),
           nullptr);
}

JoinGroupResponse GroupShard::currentGeneration(const Group& group, const std::string& memberId)
{
    JoinGroupResponse response;
    response.generationId = group.generation;
    response.protocolType = group.protocolType;
    response.protocolName = group.protocol;
    response.leader = group.leader.value_or("");
    response.memberId = memberId;
    return response;
}

void GroupShard::failJoin(RequestId id,
                          std::int16_t version,
                          const std::string& memberId,
                          ErrorCode error)
{
    JoinGroupResponse response;
    response.errorCode = toWire(error);
    response.memberId = memberId;
    response.protocolName.reset();
    answerJoin({id, version}, std::move(response));
}

void GroupShard::answerJoin(const Waiting& waiting, JoinGroupResponse response)
{
    if (waiting.version < kNullProtocolFrom && !response.protocolName)
        response.protocolName = "";
    respond(waiting.request, std::move(response));
}

std::string GroupShard::newMemberId(const std::string& prefix)
{
    // A random UUID in its usual form with dashes, as Kafka appends it.
    std::uint64_t high = m_random.next();
    std::uint64_t low = m_random.next();
    high = (high & ~std::uint64_t{0xf000}) | 0x4000;
    low = (low & ~(std::uint64_t{3} << 62)) | (std::uint64_t{1} << 63);
    std::string digits;
    for (const std::uint64_t half : {high, low})
        for (int shift = 60; shift >= 0; shift -= 4)
            digits += "0123456789abcdef"[(half >> shift) & 0xf];
    for (const std::size_t at : {20u, 16u, 12u, 8u})
        digits.insert(at, "-");
    return prefix + "-" + digits;
}

} // namespace brokerscope::group
