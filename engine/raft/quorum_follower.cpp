// Quorum: the part of those who follow, voters and observers alike. Fetch, write, sync, fetch on.
#include "engine/raft/quorum.h"

#include <algorithm>

namespace brokerscope::raft {

void Quorum::sendFetch(NodeId to, Duration maxWait, Instant now)
{
    FetchRequest request;
    request.clusterId = m_config.clusterId;
    request.replica = m_config.self;
    request.currentLeaderEpoch = m_epoch;
    request.fetchOffset = m_log.logEndOffset();
    request.lastFetchedEpoch = m_log.lastEpoch();
    request.highWatermark = m_highWatermark;
    request.maxWait = maxWait;
    request.maxBytes = m_config.fetchMaxBytes;
    send(to, std::move(request), now);
}

Instant Quorum::poll(FollowerState& state, Instant now)
{
    if (now >= state.fetchTimeoutAt && !m_shuttingDown) {
        if (mayRun())
            becomeProspective(state.electionReason, now);
        else
            becomeUnattached(m_epoch, RoleChangeReason::FetchTimeout, now);
        return now;
    }
    Instant wake = m_shuttingDown ? kNever : state.fetchTimeoutAt;
    if (state.writing)
        return wake;
    raiseHighWatermark(state.leaderHighWatermark);
    // The fetch offset tells the leader what we have on disk, and it counts on it: sync first.
    if (!logIsSynced())
        return wake;
    const Instant ready = m_requests.readyAt(m_leader);
    if (ready > now)
        return std::min(wake, ready);
    if (state.download) {
        send(m_leader,
             FetchSnapshotRequest{m_config.clusterId, m_config.self, m_epoch, state.download->id(),
                                  state.download->position(), m_config.fetchSnapshotMaxBytes},
             now);
    } else {
        sendFetch(m_leader, m_config.fetchMaxWait, now);
    }
    return wake;
}

bool Quorum::handleCommon(const PendingRequest& pending, ErrorCode error, NodeId leader, LeaderEpoch epoch,
                          Instant now)
{
    if (epoch > m_epoch) {
        learn(epoch, leader, now);
        return true;
    }
    if (epoch < m_epoch) { // the sender is behind, or had nothing to say but an error
        retryLater(pending.to, now);
        return true;
    }
    const bool lives = leader == pending.to && leader == m_leader && std::holds_alternative<ProspectiveState>(m_state);
    if (lives) { // the leader we had given up says so itself
        becomeFollower(epoch, leader, RoleChangeReason::LeaderDiscovered, now);
        return true;
    }
    const auto before = m_roleChanges;
    learn(epoch, leader, now);
    if (m_roleChanges != before)
        return true;
    if (error != ErrorCode::None) {
        retryLater(pending.to, now);
        return true;
    }
    return false;
}

void Quorum::onFetchResponse(const PendingRequest& pending, const FetchResponse& response, Instant now)
{
    if (handleCommon(pending, response.error, response.leader, response.epoch, now))
        return;
    auto* state = std::get_if<FollowerState>(&m_state);
    const auto& request = std::get<FetchRequest>(pending.request);
    if (!state || pending.to != m_leader || state->writing || request.fetchOffset != m_log.logEndOffset()) {
        retryLater(pending.to, now);
        return;
    }
    state->fetchTimeoutAt = now + m_config.fetchTimeout + randomUpTo(m_config.fetchTimeout / 4);
    state->electionReason = RoleChangeReason::FetchTimeout;
    state->fetched = true;
    m_leaderContact = now;

    if (response.divergingEpoch) {
        truncate(*state, *response.divergingEpoch, now);
    } else if (response.snapshotId) {
        startDownload(*state, *response.snapshotId, now);
    } else {
        state->leaderHighWatermark = std::max(state->leaderHighWatermark, response.highWatermark);
        if (!response.records.empty()) {
            state->writing = true;
            emit(AppendRecords{response.records, m_epoch});
        }
    }
}

void Quorum::truncate(FollowerState& state, const EpochEndOffset& diverging, Instant now)
{
    const auto ours = m_log.endOffsetForEpoch(diverging.epoch);
    Offset target = ours.epoch == diverging.epoch ? std::min(ours.endOffset, diverging.endOffset) : ours.endOffset;
    target = std::max(target, m_log.logStartOffset());
    if (target >= m_log.logEndOffset()) { // nothing to cut: the answer makes no sense
        retryLater(m_leader, now);
        return;
    }
    if (target < m_highWatermark) {
        fail({Fault::Kind::TruncationBelowHighWatermark, target, m_epoch});
        return;
    }
    state.writing = true;
    m_flushed = std::min(m_flushed, target);
    m_syncVoid = m_syncing;
    emit(TruncateLog{target});
}

void Quorum::startDownload(FollowerState& state, const SnapshotId& id, Instant now)
{
    if (id.endOffset < m_highWatermark || id.endOffset <= Offset(0) || id.epoch < LeaderEpoch(0)) {
        retryLater(m_leader, now); // older than what we have
        return;
    }
    state.download.emplace(id);
    emit(StartSnapshotDownload{id});
}

void Quorum::abandonDownload(FollowerState& state)
{
    if (!state.download)
        return;
    emit(AbandonSnapshotDownload{state.download->id()});
    state.download.reset();
}

void Quorum::onFetchSnapshotResponse(const PendingRequest& pending, const FetchSnapshotResponse& response, Instant now)
{
    if (auto* state = std::get_if<FollowerState>(&m_state); state && response.error != ErrorCode::None)
        abandonDownload(*state); // the leader may have a newer snapshot; its next answer to Fetch says which
    if (handleCommon(pending, response.error, response.leader, response.epoch, now))
        return;
    auto* state = std::get_if<FollowerState>(&m_state);
    if (!state || !state->download || pending.to != m_leader)
        return;
    state->fetchTimeoutAt = now + m_config.fetchTimeout + randomUpTo(m_config.fetchTimeout / 4);
    m_leaderContact = now;

    const auto verdict = state->download->accept(response);
    if (verdict == SnapshotDownload::Verdict::Refused) {
        abandonDownload(*state);
        retryLater(m_leader, now);
        return;
    }
    emit(WriteSnapshotChunk{response.snapshotId, response.position, response.bytes});
    if (verdict == SnapshotDownload::Verdict::Complete) {
        state->writing = true;
        emit(InstallSnapshot{response.snapshotId});
    }
}

} // namespace brokerscope::raft
