// GroupShard: who is a member: Heartbeat (versions 0 to 4), LeaveGroup (0 to 5) and the end of
// sessions.
#include "engine/group/refusals.h"
#include "engine/group/shard.h"

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::HeartbeatRequest;
using protocol::HeartbeatResponse;
using protocol::LeaveGroupRequest;
using protocol::LeaveGroupResponse;

void GroupShard::heartbeat(RequestId id, const HeartbeatRequest& request, Now now)
{
    auto answer = [&](ErrorCode error) {
        HeartbeatResponse response;
        response.errorCode = toWire(error);
        respond(id, std::move(response));
    };
    if (request.groupId.empty())
        return answer(ErrorCode::InvalidGroupId);
    if (const auto* consumers = m_written.consumerGroup(request.groupId))
        return answer(heartbeatConsumerGroup(request, *consumers, now));
    Group* group = find(request.groupId);
    if (group == nullptr)
        return answer(ErrorCode::UnknownMemberId);
    if (const auto error = group->validate(request.memberId, request.groupInstanceId);
        error != ErrorCode::None)
        return answer(error);
    if (request.generationId != group->generation)
        return answer(ErrorCode::IllegalGeneration);
    expectHeartbeat(*group, group->members.at(request.memberId), now);
    answer(group->isInState(GroupState::PreparingRebalance) ? ErrorCode::RebalanceInProgress
                                                            : ErrorCode::None);
}

void GroupShard::expectHeartbeat(const Group& group, const Member& member, Now now)
{
    m_timers.schedule({TimerKind::Session, group.id, member.id, 0},
                      now.instant + member.sessionTimeout);
}

void GroupShard::onSessionExpired(Group& group, const std::string& memberId, Now now)
{
    if (group.pendingJoin.contains(memberId)) {
        group.pendingJoin.erase(memberId);
        return maybeCompleteJoin(group,
                                 now); // it may have been the last one that the others waited for
    }
    const Member* member = group.member(memberId);
    if (member == nullptr)
        return;
    // Who waits for us cannot heartbeat; the session is timed anew when it is answered. Only a
    // newcomer's wait is limited.
    if (!member->isNew && (member->awaitingJoin || member->awaitingSync))
        return;
    removeMember(
        group, memberId, ErrorCode::UnknownMemberId, "no heartbeat within the session timeout");
    removed(group, "member " + memberId + " sent no heartbeat within its session timeout", now);
}

void GroupShard::removeMember(Group& group,
                              const std::string& memberId,
                              ErrorCode error,
                              const std::string& reason)
{
    m_timers.cancel({TimerKind::Session, group.id, memberId, 0});
    const auto member = group.remove(memberId);
    if (!member)
        return;
    if (member->awaitingJoin)
        failJoin(member->awaitingJoin->request, member->awaitingJoin->version, {}, error);
    if (member->awaitingSync)
        answerSync(*member->awaitingSync, group, {}, error);
    note(GroupEventType::MemberLeft, group, reason.empty() ? memberId : memberId + ": " + reason);
}

void GroupShard::removed(Group& group, const std::string& reason, Now now)
{
    switch (group.state) {
    case GroupState::Stable:
    case GroupState::CompletingRebalance:
        prepareRebalance(group, reason, now);
        break;
    case GroupState::PreparingRebalance:
        maybeCompleteJoin(group, now);
        break;
    case GroupState::Empty:
    case GroupState::Dead:
        break;
    }
}

void GroupShard::leaveGroup(RequestId id,
                            const LeaveGroupRequest& request,
                            std::int16_t version,
                            Now now)
{
    const auto fail = [&](ErrorCode error) { respond(id, refuse(request, error)); };
    if (request.groupId.empty())
        return fail(ErrorCode::InvalidGroupId);
    if (const auto* consumers = m_written.consumerGroup(request.groupId))
        return leaveConsumerGroup(id, request, version, *consumers, now);
    Group* group = find(request.groupId);
    if (group == nullptr)
        return fail(ErrorCode::UnknownMemberId);

    std::vector<LeaveGroupResponse::MemberResponse> results;
    bool membersLeft = false;
    std::string leftReason;
    bool idsGivenBack = false;
    for (const auto& each : leavingMembers(request, version)) {
        std::string memberId = each.memberId;
        ErrorCode error = ErrorCode::None;
        if (memberId.empty()) {
            // An administrator removes a static member and knows only its instance id.
            const auto holder = each.groupInstanceId
                                    ? group->staticMembers.find(*each.groupInstanceId)
                                    : group->staticMembers.end();
            if (holder == group->staticMembers.end())
                error = ErrorCode::UnknownMemberId;
            else
                memberId = holder->second;
        } else if (group->pendingJoin.contains(memberId)) {
            removeMember(*group, memberId, ErrorCode::UnknownMemberId, {});
            idsGivenBack = true;
            memberId.clear();
        } else {
            error = group->validate(memberId, each.groupInstanceId);
        }
        if (error == ErrorCode::None && !memberId.empty()) {
            removeMember(*group,
                         memberId,
                         ErrorCode::UnknownMemberId,
                         each.reason && !each.reason->empty() ? "left: " + *each.reason : "left");
            leftReason =
                membersLeft ? std::string("several members left") : "member " + memberId + " left";
            membersLeft = true;
        }
        auto& result = results.emplace_back();
        result.memberId = each.memberId;
        result.groupInstanceId = each.groupInstanceId;
        result.errorCode = toWire(error);
    }
    auto response = leaveGroupResponse(version, std::move(results));
    const WriteToken before = m_lastToken;
    if (membersLeft)
        removed(*group, leftReason, now);
    else if (idsGivenBack)
        maybeCompleteJoin(*group, now);
    if (m_lastToken == before)
        return respond(id, std::move(response));
    // The last one has left and that is on its way to the log: then it has left, and not before.
    m_pending.back().answer = [this, id, response = std::move(response)](ErrorCode error) mutable {
        respond(id,
                error == ErrorCode::None ? std::move(response)
                                         : refuse(LeaveGroupRequest(), error));
    };
}

} // namespace brokerscope::group
