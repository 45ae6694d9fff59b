#include "engine/replication/partition.h"

#include <algorithm>

namespace brokerscope::replication {

using protocol::ErrorCode;

Partition::Partition(NodeId self, storage::Log& log, Offset checkpointedHighWatermark, PartitionSettings settings)
    : m_self(self), m_log(&log), m_settings(settings), m_highWatermark(checkpointedHighWatermark)
{
    clampHighWatermark();
}

void Partition::setHighWatermark(Offset offset)
{
    m_highWatermark = offset;
    m_log->noteHighWatermark(offset); // transactions whose markers lie below have ended
    m_answered.forgetBelow(offset);
}

void Partition::clampHighWatermark()
{
    // Log start first: after a full truncation it may be above where the high watermark was (KAFKA-9491).
    setHighWatermark(std::max(std::min(m_highWatermark, logEndOffset()), logStartOffset()));
}

RoleChange Partition::onMetadata(const PartitionState& state, Instant now)
{
    // Epochs never go back: an older view (a late delta after an AlterPartition answer) changes nothing.
    if (state.leaderEpoch < m_state.leaderEpoch)
        return RoleChange::None;
    if (state.leaderEpoch == m_state.leaderEpoch && state.leader == m_state.leader) {
        if (state.partitionEpoch <= m_state.partitionEpoch)
            return RoleChange::None;
        m_state = state;
        if (m_leadership && !m_leadership->onMetadata(state, now))
            return RoleChange::None;
        return RoleChange::Updated;
    }
    const bool led = leads();
    m_state = state;
    m_leadership.reset();
    if (state.leader == m_self) {
        m_role = Role::Leader;
        // Before anything is appended: a later comparison of logs must find where this epoch began (KIP-101).
        m_log->assignLeaderEpoch(state.leaderEpoch, logEndOffset());
        m_leadership.emplace(m_self, state, logEndOffset(), now);
        return RoleChange::LeaderStarted;
    }
    m_role = state.leader == kNoNode ? Role::None : Role::Follower;
    if (m_role == Role::Follower)
        return RoleChange::FollowerStarted;
    return led ? RoleChange::LeaderLost : RoleChange::Updated;
}

const PartitionState& Partition::state() const
{
    return m_leadership ? m_leadership->state() : m_state;
}

Offset Partition::lastStableOffset() const
{
    const auto unstable = m_log->firstUnstableOffset();
    return unstable ? std::min(*unstable, m_highWatermark) : m_highWatermark;
}

Offset Partition::readableLimit(IsolationLevel isolation) const
{
    return isolation == IsolationLevel::ReadCommitted ? lastStableOffset() : m_highWatermark;
}

ErrorCode Partition::checkEpoch(LeaderEpoch current) const
{
    if (current == kNoEpoch || current == m_state.leaderEpoch)
        return ErrorCode::None;
    return current < m_state.leaderEpoch ? ErrorCode::FencedLeaderEpoch : ErrorCode::UnknownLeaderEpoch;
}

Result<storage::AppendInfo> Partition::append(SharedBytes records, bool needsAll,
                                              const storage::AppendOptions& options, WallTime now)
{
    storage::AppendInfo refused;
    if (!m_leadership) {
        refused.error = ErrorCode::NotLeaderOrFollower;
        return refused;
    }
    if (needsAll && m_leadership->isUnderMinIsr(m_settings.minInsyncReplicas)) {
        refused.error = ErrorCode::NotEnoughReplicas;
        return refused;
    }
    auto appended = m_log->appendAsLeader(std::move(records), m_state.leaderEpoch, now, options);
    if (appended && appended.value().error == ErrorCode::None && !appended.value().duplicate)
        m_answered.add(appended.value().firstOffset, appended.value().lastOffset + 1, !needsAll);
    return appended;
}

ErrorCode Partition::committedVerdict() const
{
    if (!m_leadership)
        return ErrorCode::NotLeaderOrFollower;
    return m_leadership->isUnderMinIsr(m_settings.minInsyncReplicas) ? ErrorCode::NotEnoughReplicasAfterAppend
                                                                    : ErrorCode::None;
}

bool Partition::updateHighWatermark(Instant now, const BrokerEligibility& brokers)
{
    if (!m_leadership)
        return false;
    const Offset moved = m_leadership->highWatermark(m_highWatermark, logEndOffset(), m_settings.minInsyncReplicas,
                                                     m_settings.lagMax, now, brokers);
    if (moved <= m_highWatermark)
        return false;
    setHighWatermark(moved);
    return true;
}

bool Partition::knowsEpoch(LeaderEpoch lastFetched) const
{
    return lastFetched == kNoEpoch || m_log->endOffsetForEpoch(lastFetched).endOffset != kNoOffset;
}

std::optional<storage::EpochEndOffset> Partition::divergence(LeaderEpoch lastFetched, Offset fetchOffset) const
{
    if (lastFetched == kNoEpoch)
        return std::nullopt;
    const auto end = m_log->endOffsetForEpoch(lastFetched);
    if (end.endOffset == kNoOffset || (end.epoch == lastFetched && end.endOffset >= fetchOffset))
        return std::nullopt;
    return end;
}

ErrorCode Partition::deleteRecordsBefore(Offset offset)
{
    const Offset target = offset == kNoOffset ? m_highWatermark : offset;
    if (target < Offset(0) || target > m_highWatermark)
        return ErrorCode::OffsetOutOfRange;
    m_log->advanceLogStartOffset(target);
    return ErrorCode::None;
}

Offset Partition::lowWatermark(const BrokerEligibility& brokers) const
{
    Offset lowest = logStartOffset();
    if (m_leadership)
        for (const auto& follower : m_leadership->followers())
            if (follower.logStartOffset < lowest && brokers.mayJoinIsr(follower.node, follower.brokerEpoch))
                lowest = follower.logStartOffset;
    return lowest;
}

Result<storage::AppendInfo> Partition::appendFetched(SharedBytes records, WallTime now)
{
    return m_log->appendAsFollower(std::move(records), now);
}

bool Partition::onLeaderOffsets(Offset leaderHighWatermark, Offset leaderLogStart)
{
    // A new leader may not know yet how far its predecessor had committed; what was committed stays committed.
    m_highWatermark = std::max(m_highWatermark, std::min(leaderHighWatermark, logEndOffset()));
    const bool moved = leaderLogStart > logStartOffset() && m_log->advanceLogStartOffset(leaderLogStart);
    clampHighWatermark();
    return moved;
}

Result<Partition::Truncation> Partition::truncateToDivergence(const storage::EpochEndOffset& leader)
{
    const Offset oldEnd = logEndOffset();
    const auto ours = m_log->endOffsetForEpoch(leader.epoch);
    Offset target = std::min(leader.endOffset, oldEnd);
    if (ours.endOffset != kNoOffset)
        target = std::min(target, ours.endOffset);
    target = std::max(target, logStartOffset());
    auto removed = tailFrom(target);
    auto answered = m_answered;
    BOOST_OUTCOME_TRY(m_log->truncateTo(target));
    m_answered.cutFrom(target);
    clampHighWatermark();
    return Truncation{target, oldEnd - logEndOffset(), std::move(answered), std::move(removed)};
}

Result<Partition::Truncation> Partition::resolveOutOfRange(Offset leaderLogStart, Offset leaderHighWatermark)
{
    const Offset oldEnd = logEndOffset();
    const bool aheadOfLeader = leaderLogStart <= oldEnd;
    SharedBytes removed;
    auto answered = m_answered;
    if (aheadOfLeader && leaderHighWatermark >= logStartOffset() && leaderHighWatermark < oldEnd) {
        // Its high watermark is in its log for certain; from there the epochs are compared again.
        removed = tailFrom(leaderHighWatermark);
        BOOST_OUTCOME_TRY(m_log->truncateTo(leaderHighWatermark));
    } else {
        BOOST_OUTCOME_TRY(m_log->truncateFullyAndStartAt(leaderLogStart));
    }
    m_answered.cutFrom(logEndOffset());
    clampHighWatermark();
    return Truncation{logEndOffset(), std::max<std::int64_t>(0, oldEnd - logEndOffset()), std::move(answered),
                      std::move(removed)};
}

SharedBytes Partition::tailFrom(Offset end) const
{
    if (end >= logEndOffset())
        return {};
    const auto tail = m_log->read(end, kMostRemoved, logEndOffset(), storage::MinOneMessage::Yes);
    return tail ? tail.value().records : SharedBytes();
}

} // namespace brokerscope::replication
