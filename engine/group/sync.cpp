// GroupShard: SyncGroup, versions 0 to 5 (KIP-345, KIP-559).
#include "engine/group/records.h"
#include "engine/group/shard.h"

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::SyncGroupRequest;
using protocol::SyncGroupResponse;

namespace {

SyncGroupResponse syncError(ErrorCode error)
{
    SyncGroupResponse response;
    response.errorCode = toWire(error);
    return response;
}

bool contradicts(const std::optional<std::string>& said, const std::optional<std::string>& is)
{
    return said && said != is;
}

} // namespace

void GroupShard::syncGroup(RequestId id,
                           const SyncGroupRequest& request,
                           std::int16_t version,
                           Now now)
{
    if (request.groupId.empty())
        return respond(id, syncError(ErrorCode::InvalidGroupId));
    if (const auto* consumers = m_written.consumerGroup(request.groupId))
        return syncConsumerGroup(id, request, *consumers, now);
    Group* group = find(request.groupId);
    if (group == nullptr)
        return respond(id, syncError(ErrorCode::UnknownMemberId));
    if (const auto error = group->validate(request.memberId, request.groupInstanceId);
        error != ErrorCode::None)
        return respond(id, syncError(error));
    if (request.generationId != group->generation)
        return respond(id, syncError(ErrorCode::IllegalGeneration));
    if (contradicts(request.protocolType, group->protocolType) ||
        contradicts(request.protocolName, group->protocol))
        return respond(id, syncError(ErrorCode::InconsistentGroupProtocol));

    Member& member = group->members.at(request.memberId);
    switch (group->state) {
    case GroupState::Empty:
    case GroupState::Dead:
        return respond(id, syncError(ErrorCode::UnknownMemberId));
    case GroupState::PreparingRebalance:
        return respond(id, syncError(ErrorCode::RebalanceInProgress));
    case GroupState::Stable:
        noteSynced(*group, member.id);
        expectHeartbeat(*group, member, now);
        return answerSync({id, version}, *group, member.assignment, ErrorCode::None);
    case GroupState::CompletingRebalance:
        break;
    }
    if (const auto earlier = std::exchange(member.awaitingSync, Waiting{id, version}))
        answerSync(*earlier,
                   *group,
                   {},
                   ErrorCode::RebalanceInProgress); // asked again; nobody reads this one
    noteSynced(*group, member.id);
    if (group->isLeader(member.id))
        storeAssignment(*group, request, now);
}

void GroupShard::storeAssignment(Group& group, const SyncGroupRequest& request, Now now)
{
    // Members that the leader forgot get nothing. An assignment to somebody who is no member is
    // dropped.
    std::map<std::string, Bytes> assignments;
    for (const auto& [memberId, member] : group.members)
        assignments.emplace(memberId, Bytes());
    for (const auto& each : request.assignments)
        if (const auto found = assignments.find(each.memberId); found != assignments.end())
            found->second = each.assignment;

    const auto record = groupRecord(group.id, group.toStored(assignments, now.wall));
    auto onResult = [this,
                     groupId = group.id,
                     generation = group.generation,
                     assignments = std::move(assignments)](ErrorCode error, Now then) {
        // The group may have moved on while the write was under way; then this assignment is
        // history.
        Group* live = find(groupId);
        if (live == nullptr || !live->isInState(GroupState::CompletingRebalance) ||
            live->generation != generation)
            return;
        for (auto& [memberId, member] : live->members) {
            const auto found = assignments.find(memberId);
            member.assignment =
                error == ErrorCode::None && found != assignments.end() ? found->second : Bytes();
        }
        propagateAssignment(*live, error, then);
        if (error == ErrorCode::None) {
            live->transitionTo(GroupState::Stable, then.wall);
            note(GroupEventType::Stable, *live, {});
        } else {
            rebalanceOrCompleteJoin(*live, "the assignment could not be stored", then);
        }
    };
    append({record}, now, std::move(onResult), nullptr);
}

void GroupShard::propagateAssignment(Group& group, ErrorCode error, Now now)
{
    for (auto& [memberId, member] : group.members) {
        if (const auto waiting = std::exchange(member.awaitingSync, std::nullopt)) {
            answerSync(*waiting, group, member.assignment, error);
            // Its session may have run out while it waited and could not heartbeat. It starts anew.
            expectHeartbeat(group, member, now);
        }
    }
}

void GroupShard::answerSync(const Waiting& waiting,
                            const Group& group,
                            const Bytes& assignment,
                            ErrorCode error)
{
    SyncGroupResponse response = syncError(error);
    if (error == ErrorCode::None) {
        response.protocolType = group.protocolType;
        response.protocolName = group.protocol;
        response.assignment = assignment;
    }
    respond(waiting.request, std::move(response));
}

void GroupShard::noteSynced(Group& group, const std::string& memberId)
{
    group.pendingSync.erase(memberId);
    if (group.pendingSync.empty())
        m_timers.cancel({TimerKind::SyncPhase, group.id, {}, 0});
}

} // namespace brokerscope::group
