// Quorum: the leader's part. Serves fetches, moves the high watermark, keeps the voters informed, and leaves when a
// majority no longer listens.
#include "engine/raft/quorum.h"

#include <algorithm>

namespace brokerscope::raft {

namespace {

enum class FetchPosition { Valid, Diverging, NeedsSnapshot };

struct CheckedPosition
{
    FetchPosition verdict = FetchPosition::Valid;
    EpochEndOffset diverging;
};

// Whether what the sender has, up to `offset` with a last record of `epoch`, is a prefix of this log.
CheckedPosition checkPosition(const LogView& log, Offset offset, LeaderEpoch epoch)
{
    const Offset logStart = log.logStartOffset();
    if (logStart == Offset(0) && offset == Offset(0) && epoch == LeaderEpoch(0))
        return {};
    if (logStart > Offset(0)) {
        const auto earliest = log.earliestSnapshot();
        if (offset < logStart || (earliest && epoch < earliest->epoch) ||
            (earliest && offset == logStart && earliest->endOffset == logStart && epoch != earliest->epoch))
            return {FetchPosition::NeedsSnapshot, {}};
    }
    const auto ours = log.endOffsetForEpoch(epoch);
    if (ours.epoch == kNoEpoch) // every record of ours is of a later epoch: nothing of the sender's can stay
        return {FetchPosition::Diverging, {epoch, logStart}};
    if (ours.epoch != epoch || ours.endOffset < offset)
        return {FetchPosition::Diverging, ours};
    return {};
}

} // namespace

ErrorCode Quorum::checkLeaderRequest(const std::optional<std::string>& clusterId, LeaderEpoch epoch) const
{
    if (clusterId && *clusterId != m_config.clusterId)
        return ErrorCode::InconsistentClusterId;
    if (epoch < m_epoch)
        return ErrorCode::FencedLeaderEpoch;
    if (epoch > m_epoch)
        return ErrorCode::UnknownLeaderEpoch;
    if (!isLeader())
        return ErrorCode::NotLeaderOrFollower;
    return ErrorCode::None;
}

bool Quorum::highWatermarkIsKnown(const LeaderState& state) const
{
    // An earlier leader may have told of a higher one; ours is sure once a record of our own epoch is committed.
    return m_highWatermark > state.epochStart;
}

FetchResponse Quorum::fetchResponse(ErrorCode error) const
{
    FetchResponse response;
    response.error = error;
    response.leader = m_leader;
    response.epoch = m_epoch;
    response.logStartOffset = m_log.logStartOffset();
    if (const auto* leader = std::get_if<LeaderState>(&m_state); leader && highWatermarkIsKnown(*leader))
        response.highWatermark = m_highWatermark;
    return response;
}

void Quorum::onFetch(AnswerId id, const FetchRequest& request, Instant now)
{
    ErrorCode error = checkLeaderRequest(request.clusterId, request.currentLeaderEpoch);
    if (request.replica.id < NodeId(0) || request.replica.id == m_config.self.id || request.fetchOffset < Offset(0) ||
        request.lastFetchedEpoch < LeaderEpoch(0))
        error = ErrorCode::InvalidRequest;
    if (error != ErrorCode::None) {
        emit(SendAnswer{id, fetchResponse(error)});
        return;
    }
    auto& state = std::get<LeaderState>(m_state);
    const auto position = checkPosition(m_log, request.fetchOffset, request.lastFetchedEpoch);
    if (position.verdict == FetchPosition::Valid) {
        state.progress.onFetch(request.replica, request.fetchOffset, m_log.logEndOffset(), now);
        // Before the answer, so that it already carries what this fetch has committed.
        raiseHighWatermarkAsLeader(state);
    } else {
        state.progress.onContact(request.replica, now);
    }
    const HeldFetch fetch{id, request, now + std::min(request.maxWait, m_config.fetchTimeout / 2)};
    if (tryAnswer(state, fetch, fetch.until <= now))
        return;
    if (const auto replaced = state.held.hold(fetch))
        tryAnswer(state, *replaced, true);
}

bool Quorum::tryAnswer(const LeaderState& state, const HeldFetch& fetch, bool force)
{
    const auto& request = fetch.request;
    FetchResponse response = fetchResponse(ErrorCode::None);
    const auto position = checkPosition(m_log, request.fetchOffset, request.lastFetchedEpoch);
    if (position.verdict == FetchPosition::NeedsSnapshot) {
        if (const auto snapshot = m_log.latestSnapshot())
            response.snapshotId = snapshot;
        else
            response.error = ErrorCode::OffsetOutOfRange;
    } else if (position.verdict == FetchPosition::Diverging) {
        response.divergingEpoch = position.diverging;
    } else if (request.fetchOffset < m_log.logEndOffset()) {
        const auto maxBytes = std::clamp(request.maxBytes, 0, m_config.fetchMaxBytes);
        emit(SendAnswerWithRecords{fetch.id, std::move(response), request.fetchOffset, maxBytes});
        return true;
    } else if (!force && !(highWatermarkIsKnown(state) && request.highWatermark < m_highWatermark)) {
        return false;
    }
    emit(SendAnswer{fetch.id, std::move(response)});
    return true;
}

void Quorum::releaseHeldFetches(LeaderState& state, Instant now)
{
    state.held.removeIf([&](const HeldFetch& fetch) { return tryAnswer(state, fetch, fetch.until <= now); });
}

void Quorum::onFetchSnapshot(AnswerId id, const FetchSnapshotRequest& request, Instant now)
{
    FetchSnapshotResponse response;
    response.error = checkLeaderRequest(request.clusterId, request.currentLeaderEpoch);
    response.leader = m_leader;
    response.epoch = m_epoch;
    response.snapshotId = request.snapshotId;
    if (response.error == ErrorCode::None) {
        std::get<LeaderState>(m_state).progress.onContact(request.replica, now);
        const auto size = m_log.snapshotSize(request.snapshotId);
        if (!size) {
            response.error = ErrorCode::SnapshotNotFound;
        } else if (request.position < 0 || request.position >= *size) {
            response.error = ErrorCode::PositionOutOfRange;
        } else {
            response.size = *size;
            response.position = request.position;
            const auto maxBytes = std::clamp(request.maxBytes, 1, m_config.fetchSnapshotMaxBytes);
            emit(SendAnswerWithSnapshotChunk{id, std::move(response), maxBytes});
            return;
        }
    }
    emit(SendAnswer{id, std::move(response)});
}

void Quorum::raiseHighWatermarkAsLeader(LeaderState& state)
{
    // Not before a record of the own epoch is on a majority: older ones could still be overwritten by a leader that does
    // not have them (Raft, section 5.4.2).
    state.progress.onFlushed(m_flushed);
    const Offset majority = state.progress.majorityOffset();
    if (majority > state.epochStart)
        raiseHighWatermark(majority);
}

Instant Quorum::poll(LeaderState& state, Instant now)
{
    Instant wake = kNever;
    if (const Instant heard = state.progress.majorityHeardAt(); heard != kNever) {
        // Cut off, it would go on promising what nobody commits; others may have elected somebody long ago (KIP-595).
        wake = heard + m_config.fetchTimeout * 3 / 2;
        if (now >= wake) {
            becomeResigned(RoleChangeReason::MajorityLost, now);
            return now;
        }
    }
    raiseHighWatermarkAsLeader(state);
    releaseHeldFetches(state, now);
    return std::min({wake, state.held.nextDeadline(), sendBeginQuorumEpoch(state, now)});
}

Instant Quorum::sendBeginQuorumEpoch(LeaderState& state, Instant now)
{
    // Repeated for as long as a voter does not fetch: it may have been down when the epoch began.
    const Duration period = m_config.fetchTimeout / 2;
    Instant wake = kNever;
    for (auto& [voter, due] : state.nextBegin) {
        if (const auto fetched = state.progress.lastFetchOf(voter))
            due = std::max(due, *fetched + period);
        const Instant ready = m_requests.readyAt(voter);
        if (due <= now && ready <= now) {
            send(voter,
                 BeginQuorumEpochRequest{m_config.clusterId, m_config.voters.find(voter)->key, m_config.self.id, m_epoch,
                                         m_config.voters.find(m_config.self.id)->endpoints},
                 now);
            due = now + period;
        }
        if (m_requests.readyAt(voter) != kNever)
            wake = std::min(wake, std::max(due, ready));
    }
    return wake;
}

void Quorum::onBeginResponse(const PendingRequest& pending, const BeginQuorumEpochResponse& response, Instant now)
{
    handleCommon(pending, response.error, response.leader, response.epoch, now);
}

void Quorum::onEndResponse(const PendingRequest& pending, const EndQuorumEpochResponse& response, Instant now)
{
    if (handleCommon(pending, response.error, response.leader, response.epoch, now))
        return;
    if (auto* resigned = std::get_if<ResignedState>(&m_state))
        resigned->toTell.erase(pending.to);
}

} // namespace brokerscope::raft
