// GroupShard: how members of consumer groups leave, time out and are thrown out (KIP-848), and how a
// group's changes are written.
#include "engine/group/consumer_change.h"
#include "engine/group/next_epoch.h"
#include "engine/group/records.h"
#include "engine/group/refusals.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ConsumerGroupHeartbeatRequest;
using protocol::ConsumerGroupHeartbeatResponse;
using protocol::ErrorCode;

namespace {

// The limits may have been set the wrong way round: then the lowest counts.
std::chrono::milliseconds within(std::chrono::milliseconds wanted,
                                 std::chrono::milliseconds lowest,
                                 std::chrono::milliseconds highest)
{
    return std::clamp(wanted, lowest, std::max(lowest, highest));
}

} // namespace

void GroupShard::consumerLeave(RequestId id, const ConsumerGroupHeartbeatRequest& request, Now now)
{
    const ConsumerGroup* group = m_written.consumerGroup(request.groupId);
    if (group == nullptr)
        return respond(
            id, refused(ErrorCode::GroupIdNotFound, "Group " + request.groupId + " not found."));
    const ConsumerMember* member = request.instanceId ? group->staticMember(*request.instanceId)
                                                      : group->member(request.memberId);
    if (member == nullptr)
        return respond(id,
                       refused(ErrorCode::UnknownMemberId,
                               "Member " + request.memberId + " is not a member of group " +
                                   request.groupId + "."));
    if (request.instanceId && member->id != request.memberId)
        return respond(id,
                       refused(ErrorCode::FencedInstanceId,
                               "Static member " + request.memberId + " with instance id " +
                                   *request.instanceId + " was fenced by member " + member->id +
                                   "."));
    ConsumerGroupHeartbeatResponse response;
    response.memberId = request.memberId;
    response.memberEpoch = request.memberEpoch;
    auto answer = [this, id, response](ErrorCode error) mutable {
        respond(id, error == ErrorCode::None ? std::move(response) : refused(error, {}));
    };
    ConsumerChange change(request.groupId, *group, m_config, m_topics);
    if (request.memberEpoch == kStaticLeaveEpoch) {
        // It means to come back within the session timeout, and gets back what it had.
        ConsumerMember away = *member;
        away.epoch = kStaticLeaveEpoch;
        away.state = MemberState::Stable;
        away.pendingRevocation.clear();
        change.putAssignment(away);
        m_timers.cancel({TimerKind::Revocation, request.groupId, away.id, 0});
        return appendChange(change, now, std::move(answer));
    }
    fenceConsumerMembers(request.groupId, {member->id}, "left", now, std::move(answer));
}

void GroupShard::fenceConsumerMembers(const std::string& groupId,
                                      const std::set<std::string>& memberIds,
                                      const std::string& why,
                                      Now now,
                                      std::function<void(ErrorCode)> answer)
{
    const ConsumerGroup& group = *m_written.consumerGroup(groupId);
    for (const auto& memberId : memberIds) {
        forgetConsumerMember(groupId, memberId);
        note(GroupEventType::MemberLeft, groupId, memberId + ": " + why, nextEpoch(group.epoch));
    }
    if (mayDowngrade(group, memberIds, group.members.size() - memberIds.size())) {
        ConsumerGroup last = group;
        for (const auto& memberId : memberIds) {
            last.members.erase(memberId);
            last.target.erase(memberId);
        }
        return prepareRebalance(downgrade(groupId, last, now, std::move(answer)),
                                "the last member of the consumer protocol has left",
                                now);
    }
    ConsumerChange change(groupId, group, m_config, m_topics);
    for (const auto& memberId : memberIds)
        change.removeMember(memberId);
    change.raiseEpoch();
    appendChange(change, now, std::move(answer));
}

void GroupShard::forgetConsumerMember(const std::string& groupId, const std::string& memberId)
{
    for (const TimerKind kind : {TimerKind::Session,
                                 TimerKind::Revocation,
                                 TimerKind::JoinPhase,
                                 TimerKind::SyncPhase})
        m_timers.cancel({kind, groupId, memberId, 0});
    if (const auto soft = m_consumerSoft.find(groupId); soft != m_consumerSoft.end())
        soft->second.members.erase(memberId);
}

void GroupShard::onConsumerDeadline(const TimerKey& due, Now now)
{
    const ConsumerGroup* group = m_written.consumerGroup(due.groupId);
    const ConsumerMember* member = group == nullptr ? nullptr : group->member(due.memberId);
    if (member == nullptr)
        return;
    if (due.kind == TimerKind::Revocation && member->state != MemberState::UnrevokedPartitions)
        return;
    // The member goes on by the consumer protocol by now; nobody waits for it to join or to sync.
    const bool rejoins = due.kind == TimerKind::JoinPhase || due.kind == TimerKind::SyncPhase;
    if (rejoins && !member->classic)
        return;
    const char* why = "no heartbeat within the session timeout";
    if (due.kind == TimerKind::Revocation)
        why = "did not give up partitions within its rebalance timeout";
    else if (due.kind == TimerKind::JoinPhase)
        why = "did not rejoin within its rebalance timeout";
    else if (due.kind == TimerKind::SyncPhase)
        why = "did not sync within its rebalance timeout";
    fenceConsumerMembers(due.groupId, {due.memberId}, why, now, nullptr);
}

void GroupShard::appendChange(ConsumerChange& change,
                              Now now,
                              std::function<void(ErrorCode)> answer)
{
    if (change.empty())
        return answer ? afterPendingWrites(std::move(answer), now) : void();
    append(change.takeRecords(), now, nullptr, std::move(answer));
    // The live object of a classic group, or of offsets alone, makes room.
    if (m_written.consumerGroup(change.groupId()) != nullptr)
        dropClassic(change.groupId(), ErrorCode::RebalanceInProgress);
}

void GroupShard::afterPendingWrites(std::function<void(ErrorCode)> answer, Now now)
{
    if (m_pending.empty())
        return answer(ErrorCode::None);
    // What is told was decided on what is written; so it waits until that counts.
    auto& last = m_pending.back();
    if (!last.answer) {
        last.answer = std::move(answer);
        m_timers.schedule({TimerKind::Write, {}, {}, last.token},
                          now.instant + m_config.offsetsCommitTimeout);
        return;
    }
    last.answer = [first = std::move(last.answer), second = std::move(answer)](ErrorCode error) {
        first(error);
        second(error);
    };
}

void GroupShard::expectConsumerHeartbeat(const std::string& groupId,
                                         const ConsumerMember& member,
                                         Now now)
{
    const auto timeout = member.classic
                             ? std::chrono::milliseconds(member.classic->sessionTimeoutMs)
                             : consumerSessionTimeout(groupId);
    m_timers.schedule({TimerKind::Session, groupId, member.id, 0}, now.instant + timeout);
}

void GroupShard::watchLoadedConsumerGroup(const std::string& groupId,
                                          const ConsumerGroup& group,
                                          Now now)
{
    m_consumerSoft[groupId].metadataDirty = true;
    for (const auto& [memberId, member] : group.members) {
        expectConsumerHeartbeat(groupId, member, now);
        if (member.state == MemberState::UnrevokedPartitions)
            m_timers.schedule({TimerKind::Revocation, groupId, memberId, 0},
                              now.instant + std::chrono::milliseconds(member.rebalanceTimeoutMs));
    }
}

void GroupShard::onConsumerWriteFailed(const std::string& groupId, Now now)
{
    // What was decided after the write that failed stands on something that did not happen. Decide anew,
    // from what is there.
    const ConsumerGroup* group = m_written.consumerGroup(groupId);
    if (group == nullptr)
        return;
    auto& soft = m_consumerSoft[groupId];
    soft.unsure = true;
    soft.metadataDirty = true;
    soft.members.clear();
    for (const auto& [memberId, member] : group->members)
        if (!m_timers.isScheduled({TimerKind::Session, groupId, memberId, 0}))
            expectConsumerHeartbeat(groupId, member, now);
}

std::chrono::milliseconds GroupShard::consumerSessionTimeout(const std::string& groupId) const
{
    const auto own =
        m_config.overrides ? m_config.overrides->consumerSessionTimeout(groupId) : std::nullopt;
    return within(own.value_or(m_config.consumerSessionTimeout),
                  m_config.minConsumerSessionTimeout,
                  m_config.maxConsumerSessionTimeout);
}

std::chrono::milliseconds GroupShard::consumerHeartbeatInterval(const std::string& groupId) const
{
    const auto own =
        m_config.overrides ? m_config.overrides->consumerHeartbeatInterval(groupId) : std::nullopt;
    return within(own.value_or(m_config.consumerHeartbeatInterval),
                  m_config.minConsumerHeartbeatInterval,
                  m_config.maxConsumerHeartbeatInterval);
}

void GroupShard::onTopicsChanged()
{
    for (const auto& [groupId, group] : m_written.consumerGroups())
        m_consumerSoft[groupId].metadataDirty = true;
}

ConsumerChange GroupShard::replaceClassicGroup(const std::string& groupId, Now)
{
    static const ConsumerGroup kNothing;
    ConsumerChange change(groupId, kNothing, m_config, m_topics);
    if (m_written.group(groupId) != nullptr)
        change.add(groupTombstone(groupId));
    dropClassic(groupId, ErrorCode::RebalanceInProgress);
    return change;
}

void GroupShard::makeClassic(const std::string& groupId, Now now)
{
    const ConsumerGroup* consumers = m_written.consumerGroup(groupId);
    if (consumers == nullptr)
        return;
    Group empty;
    empty.id = groupId;
    empty.generation = consumers->epoch;
    empty.stateTimestampMs = toEpochMs(now.wall);
    ConsumerChange change(groupId, *consumers, m_config, m_topics);
    change.removeGroup();
    change.add(groupRecord(groupId, empty.toStored({}, now.wall)));
    m_consumerSoft.erase(groupId);
    append(change.takeRecords(), now, nullptr, nullptr);
    reconcile(groupId);
}

} // namespace brokerscope::group
