#include "engine/group/shard.h"

#include "engine/group/records.h"

namespace brokerscope::group {

GroupShard::GroupShard(PartitionIndex partition,
                       LeaderEpoch leaderEpoch,
                       const GroupConfig& config,
                       const TopicLookup& topics,
                       runtime::Random& random)
    : m_partition(partition), m_leaderEpoch(leaderEpoch), m_config(config), m_topics(topics),
      m_random(random)
{
}

Result<void> GroupShard::replay(ByteView key, std::optional<ByteView> value)
{
    BOOST_OUTCOME_TRY(const auto record, decodeRecord(key, value));
    m_committed.apply(record);
    return success();
}

Result<void>
GroupShard::replayTransactional(ProducerId producer, ByteView key, std::optional<ByteView> value)
{
    BOOST_OUTCOME_TRY(const auto record, decodeRecord(key, value));
    m_committed.applyTransactional(producer, record);
    return success();
}

void GroupShard::replayTransactionEnd(ProducerId producer, bool committed)
{
    m_committed.endTransaction(producer, committed);
}

void GroupShard::finishLoading(Now now)
{
    m_loading = false;
    for (const auto& [producer, committed] : std::exchange(m_endedWhileLoading, {}))
        m_committed.endTransaction(producer, committed);
    m_written = m_committed;
    for (const auto& [groupId, stored] : m_written.groups())
        reconcile(groupId);
    for (const auto& [groupId, group] : m_written.consumerGroups())
        watchLoadedConsumerGroup(groupId, group, now);
    for (const auto& [groupId, group] : m_written.shareGroups())
        for (const auto& [memberId, member] : group.members)
            expectShareHeartbeat(groupId, memberId, now);
    for (const auto& [groupId, offsets] : m_written.offsets())
        reconcile(groupId);
    for (const auto& groupId : m_written.groupsWithPending())
        reconcile(groupId);
    // Members have the whole session timeout to find us, however long ago the last coordinator
    // heard them.
    for (const auto& [groupId, group] : m_groups)
        for (const auto& [memberId, member] : group.members)
            expectHeartbeat(group, member, now);
    m_timers.schedule({TimerKind::OffsetExpiry, {}, {}, 0},
                      now.instant + m_config.offsetsRetentionCheckInterval);
}

void GroupShard::onDeadline(Now now)
{
    while (const auto due = m_timers.popDue(now.instant)) {
        switch (due->kind) {
        case TimerKind::OffsetExpiry:
            expireOffsets(now);
            m_timers.schedule({TimerKind::OffsetExpiry, {}, {}, 0},
                              now.instant + m_config.offsetsRetentionCheckInterval);
            continue;
        case TimerKind::Write:
            giveUpWaiting(due->number, protocol::ErrorCode::CoordinatorNotAvailable, now);
            continue;
        case TimerKind::Revocation:
            onConsumerDeadline(*due, now);
            continue;
        case TimerKind::Session:
        case TimerKind::JoinPhase:
        case TimerKind::SyncPhase:
            break;
        }
        if (m_written.consumerGroup(due->groupId) != nullptr) {
            onConsumerDeadline(*due, now);
            continue;
        }
        if (const auto* share = m_written.shareGroup(due->groupId)) {
            if (due->kind == TimerKind::Session && share->member(due->memberId) != nullptr)
                removeShareMember(due->groupId, due->memberId, "no heartbeat within the session timeout", now, nullptr);
            continue;
        }
        Group* group = find(due->groupId);
        if (group == nullptr)
            continue;
        if (due->kind == TimerKind::Session)
            onSessionExpired(*group, due->memberId, now);
        else if (due->kind == TimerKind::JoinPhase)
            onJoinPhaseDeadline(*group, now);
        else
            onSyncPhaseDeadline(*group, now);
    }
}

std::vector<GroupView> GroupShard::snapshot() const
{
    std::vector<GroupView> result;
    result.reserve(m_groups.size() + m_committed.consumerGroups().size() + m_committed.shareGroups().size());
    for (const auto& [groupId, group] : m_committed.consumerGroups())
        result.push_back(viewOf(groupId, group));
    for (const auto& [groupId, group] : m_committed.shareGroups())
        result.push_back(viewOf(groupId, group));
    for (const auto& [groupId, group] : m_groups) {
        auto& view = result.emplace_back();
        view.id = groupId;
        view.coordinatorEpoch = m_leaderEpoch;
        view.state = nameOf(group.state);
        view.protocolType = group.protocolType.value_or("");
        view.protocol = group.protocol.value_or("");
        view.generation = group.generation;
        view.leader = group.leader.value_or("");
        view.offsets = m_committed.offsetsOf(groupId);
        for (const auto& [memberId, member] : group.members) {
            auto& entry = view.members.emplace_back();
            entry.id = memberId;
            entry.instanceId = member.instanceId;
            entry.clientId = member.clientId;
            entry.clientHost = member.clientHost;
            if (group.usesConsumerProtocol())
                entry.assignment =
                    assignedPartitionsOf(member.assignment).value_or(AssignedPartitions());
        }
    }
    return result;
}

Group* GroupShard::find(const std::string& groupId)
{
    const auto found = m_groups.find(groupId);
    return found == m_groups.end() ? nullptr : &found->second;
}

const Group* GroupShard::find(const std::string& groupId) const
{
    const auto found = m_groups.find(groupId);
    return found == m_groups.end() ? nullptr : &found->second;
}

void GroupShard::note(GroupEventType type, const Group& group, std::string text, std::int64_t count)
{
    note(type, group.id, std::move(text), group.generation, count);
}

void GroupShard::note(GroupEventType type,
                      const std::string& groupId,
                      std::string text,
                      std::int32_t epoch,
                      std::int64_t count)
{
    m_effects.events.push_back({type, groupId, std::move(text), epoch, count});
}

} // namespace brokerscope::group
