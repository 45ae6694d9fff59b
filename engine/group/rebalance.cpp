// GroupShard: how a rebalance begins, waits for the members and ends (KIP-62, KIP-134).
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {
namespace {

constexpr auto kLeastWaitForAbsent = std::chrono::seconds(1);

} // namespace

using protocol::ErrorCode;

void GroupShard::rebalanceOrCompleteJoin(Group& group, const std::string& reason, Now now)
{
    if (group.canRebalance())
        prepareRebalance(group, reason, now);
    else
        maybeCompleteJoin(group, now);
}

void GroupShard::prepareRebalance(Group& group, const std::string& reason, Now now)
{
    // Who waits for an assignment of the generation that ends here must join again.
    if (group.isInState(GroupState::CompletingRebalance)) {
        for (auto& [memberId, member] : group.members)
            member.assignment.clear();
        propagateAssignment(group, ErrorCode::RebalanceInProgress, now);
    }
    m_timers.cancel({TimerKind::SyncPhase, group.id, {}, 0});
    note(GroupEventType::Rebalancing, group, reason);

    const bool initial = group.isInState(GroupState::Empty);
    group.transitionTo(GroupState::PreparingRebalance, now.wall);
    if (initial) {
        // Members of a new group tend to start together. Waiting a little for the others saves one
        // rebalance for each (KIP-134); every newcomer prolongs the wait, up to the rebalance
        // timeout in all.
        group.newMemberAdded = false;
        group.initialDelayUntil = now.instant + std::max<Duration>(m_config.initialRebalanceDelay,
                                                                   group.rebalanceTimeout());
        m_timers.schedule({TimerKind::JoinPhase, group.id, {}, 0},
                          now.instant + m_config.initialRebalanceDelay);
    } else if (group.allMembersJoined()) {
        completeJoin(group, now);
    } else {
        m_timers.schedule({TimerKind::JoinPhase, group.id, {}, 0},
                          now.instant + group.rebalanceTimeout());
    }
}

void GroupShard::maybeCompleteJoin(Group& group, Now now)
{
    if (!group.isInState(GroupState::PreparingRebalance) || !group.allMembersJoined())
        return;
    // The initial delay is sat out even if everybody we know of is there: it is meant for those
    // whom we do not know yet. Unless nobody is left to wait.
    if (group.previousState == GroupState::Empty && !group.members.empty())
        return;
    completeJoin(group, now);
}

void GroupShard::onJoinPhaseDeadline(Group& group, Now now)
{
    if (!group.isInState(GroupState::PreparingRebalance))
        return;
    if (group.previousState == GroupState::Empty && group.newMemberAdded &&
        now.instant < group.initialDelayUntil) {
        group.newMemberAdded = false;
        const Instant next =
            std::min(now.instant + m_config.initialRebalanceDelay, group.initialDelayUntil);
        m_timers.schedule({TimerKind::JoinPhase, group.id, {}, 0}, next);
        return;
    }
    completeJoin(group, now);
}

void GroupShard::completeJoin(Group& group, Now now)
{
    m_timers.cancel({TimerKind::JoinPhase, group.id, {}, 0});

    // Static members are kept through a rebalance that they miss: they are expected back under
    // their instance id, and only their session timeout removes them (KIP-345).
    std::vector<std::string> late;
    for (const auto& [memberId, member] : group.members)
        if (!member.awaitingJoin && !member.instanceId)
            late.push_back(memberId);
    for (const auto& memberId : late)
        removeMember(group,
                     memberId,
                     ErrorCode::UnknownMemberId,
                     "did not rejoin within the rebalance timeout");

    if (!group.members.empty() && !group.electJoinedLeader()) {
        // Only absent static members are left. Nobody could lead, so wait for one of them or for
        // their sessions to end. Clients may ask for a rebalance timeout of nothing: without a
        // least wait this would come back at once, for ever.
        const auto wait = std::max<Duration>(group.rebalanceTimeout(), kLeastWaitForAbsent);
        m_timers.schedule({TimerKind::JoinPhase, group.id, {}, 0}, now.instant + wait);
        return;
    }

    group.beginNextGeneration(now.wall);
    if (group.isInState(GroupState::Empty)) {
        // If this write fails, the last generation comes back on load and its members time out:
        // harmless.
        append({groupRecord(group.id, group.toStored({}, now.wall))}, now, nullptr, nullptr);
        note(GroupEventType::Stable, group, {});
        return;
    }
    note(GroupEventType::Assigning, group, *group.leader);
    for (auto& [memberId, member] : group.members) {
        member.isNew = false;
        group.pendingSync.insert(memberId);
        expectHeartbeat(group, member, now);
        if (const auto waiting = std::exchange(member.awaitingJoin, std::nullopt)) {
            auto response = currentGeneration(group, memberId);
            if (group.isLeader(memberId))
                response.members = group.membersForLeader();
            answerJoin(*waiting, std::move(response));
        }
    }
    m_timers.schedule({TimerKind::SyncPhase, group.id, {}, 0},
                      now.instant + group.rebalanceTimeout());
}

void GroupShard::onSyncPhaseDeadline(Group& group, Now now)
{
    const bool syncing =
        group.isInState(GroupState::CompletingRebalance) || group.isInState(GroupState::Stable);
    if (!syncing || group.pendingSync.empty())
        return;
    const auto silent = group.pendingSync;
    for (const auto& memberId : silent)
        removeMember(group,
                     memberId,
                     ErrorCode::UnknownMemberId,
                     "did not sync within the rebalance timeout");
    prepareRebalance(group,
                     std::to_string(silent.size()) +
                         " members did not sync within the rebalance timeout",
                     now);
}

} // namespace brokerscope::group
