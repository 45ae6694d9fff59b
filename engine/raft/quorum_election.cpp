// Quorum: who may lead. Pre-votes, votes, and the leader's messages at the beginning and the end of its epoch.
#include "engine/raft/quorum.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::raft {

ErrorCode Quorum::checkVoterRequest(const std::optional<std::string>& clusterId, const ReplicaKey& voter,
                                    LeaderEpoch epoch) const
{
    if (clusterId && *clusterId != m_config.clusterId)
        return ErrorCode::InconsistentClusterId;
    if (epoch < LeaderEpoch(0))
        return ErrorCode::InvalidRequest;
    if (epoch < m_epoch)
        return ErrorCode::FencedLeaderEpoch;
    // Meant for somebody else, or for what this node was before it lost its disk (KIP-853). Old versions do not say.
    if (voter.id != kNoNode && !voter.matches(m_config.self))
        return ErrorCode::InvalidVoterKey;
    return ErrorCode::None;
}

VoteResponse Quorum::answerTo(const VoteRequest& request, Instant now)
{
    const auto answer = [this](ErrorCode error, bool granted) {
        return VoteResponse{error, m_leader, m_epoch, granted};
    };
    if (const auto error = checkVoterRequest(request.clusterId, request.voter, request.epoch); error != ErrorCode::None)
        return answer(error, false);
    // A candidate's epoch is new, so that no record can have been written in it; a pre-vote names the epoch it is in.
    const LeaderEpoch newestPossible = request.preVote ? request.epoch : LeaderEpoch(request.epoch.value() - 1);
    if (request.candidate.id < NodeId(0) || request.candidate.id == m_config.self.id ||
        request.lastEpoch < LeaderEpoch(0) || request.logEndOffset < Offset(0) || request.lastEpoch > newestPossible)
        return answer(ErrorCode::InvalidRequest, false);
    if (!isVoter() || !m_config.voters.contains(request.candidate))
        return answer(ErrorCode::InconsistentVoterSet, false);

    if (request.epoch > m_epoch)
        becomeUnattached(request.epoch, RoleChangeReason::HigherEpoch, now);
    const bool granted = wouldGrant(request);
    if (granted && !request.preVote && !m_voted) {
        m_voted = request.candidate;
        emit(VoteCast{request.candidate, m_epoch});
        // Starts the election timeout anew: the candidate deserves the time to win.
        becomeUnattached(m_epoch, RoleChangeReason::VoteGranted, now);
    }
    return answer(ErrorCode::None, granted);
}

bool Quorum::wouldGrant(const VoteRequest& request) const
{
    // Whoever misses a record that we have must not lead: it could be committed (KIP-595).
    const bool upToDate = std::tuple(request.lastEpoch, request.logEndOffset) >=
                          std::tuple(m_log.lastEpoch(), m_log.logEndOffset());
    if (request.preVote) {
        if (const auto* leader = std::get_if<LeaderState>(&m_state))
            return upToDate && !highWatermarkIsKnown(*leader);
        if (const auto* follower = std::get_if<FollowerState>(&m_state))
            return upToDate && !follower->fetched; // we hear the leader: an election would only disturb (KIP-996)
        return upToDate;
    }
    if (m_voted) {
        // Asked again by the same replica; one whose directory differs is another one (KIP-853).
        return m_voted->id == request.candidate.id &&
               (m_voted->directoryId.isZero() || m_voted->directoryId == request.candidate.directoryId);
    }
    return m_leader == kNoNode && upToDate;
}

Instant Quorum::askForVotes(const VoteTally& tally, Question question, Instant now)
{
    Instant wake = kNever;
    for (const auto& voter : m_config.voters.all()) {
        const NodeId id = voter.key.id;
        if (id == m_config.self.id || tally.hasGranted(id))
            continue;
        // Who refused a vote has decided. Who refused a pre-vote may only have noticed the leader's silence later than we.
        if (question == Question::Vote && tally.hasAnswered(id))
            continue;
        const Instant ready = m_requests.readyAt(id);
        if (ready <= now) {
            send(id,
                 VoteRequest{m_config.clusterId, voter.key, m_config.self, m_epoch, m_log.lastEpoch(),
                             m_log.logEndOffset(), question == Question::PreVote},
                 now);
        } else if (ready != kNever) {
            wake = std::min(wake, ready);
        }
    }
    return wake;
}

Instant Quorum::poll(UnattachedState& state, Instant now)
{
    if (mayRun() && (now >= state.electionAt || m_config.voters.isOnlyVoter(m_config.self))) {
        becomeProspective(RoleChangeReason::ElectionTimeout, now);
        return now;
    }
    Instant wake = mayRun() ? state.electionAt : kNever;
    // Ask one voter after the other for the leader. The offset in a Fetch is a statement about our disk: not before it holds.
    const auto& voters = m_config.voters.all();
    if (m_shuttingDown || !logIsSynced() || voters.empty())
        return wake;
    if (now >= state.nextSearch) {
        for (std::size_t tried = 0; tried < voters.size(); ++tried) {
            const NodeId to = voters[m_nextSearched++ % voters.size()].key.id;
            if (to != m_config.self.id && m_requests.readyAt(to) <= now) {
                sendFetch(to, Duration::zero(), now);
                break;
            }
        }
        state.nextSearch = now + std::max(m_config.retryBackoff, m_config.fetchTimeout / 10);
    }
    return std::min(wake, state.nextSearch);
}

Instant Quorum::poll(ProspectiveState& state, Instant now)
{
    if (state.tally.won()) {
        becomeCandidate(now);
        return now;
    }
    if (now >= state.giveUpAt || m_shuttingDown) {
        // Perhaps the leader of this epoch is alive after all and only we were cut off.
        if (m_leader != kNoNode && m_leader != m_config.self.id && m_config.voters.find(m_leader))
            becomeFollower(m_epoch, m_leader, RoleChangeReason::ElectionLost, now);
        else
            becomeUnattached(m_epoch, RoleChangeReason::ElectionLost, now);
        return now;
    }
    return std::min(state.giveUpAt, askForVotes(state.tally, Question::PreVote, now));
}

Instant Quorum::poll(CandidateState& state, Instant now)
{
    if (state.tally.won()) {
        becomeLeader(now);
        return now;
    }
    if (m_shuttingDown) {
        becomeUnattached(m_epoch, RoleChangeReason::Requested, now);
        return now;
    }
    if (now >= state.giveUpAt) {
        becomeProspective(RoleChangeReason::ElectionLost, now);
        return now;
    }
    if (state.tally.lost() && !state.backingOff) {
        state.backingOff = true;
        state.giveUpAt = std::min(state.giveUpAt, now + m_config.retryBackoff + randomUpTo(m_config.electionBackoffMax));
    }
    if (state.backingOff)
        return state.giveUpAt;
    return std::min(state.giveUpAt, askForVotes(state.tally, Question::Vote, now));
}

void Quorum::onVoteResponse(const PendingRequest& pending, const VoteResponse& response, Instant now)
{
    if (handleCommon(pending, response.error, response.leader, response.epoch, now))
        return;
    // What is under way belongs to the present role (OutstandingRequests::forgetAll), so that a pre-vote never counts as
    // a vote.
    if (auto* prospective = std::get_if<ProspectiveState>(&m_state)) {
        if (response.granted) {
            prospective->tally.grant(pending.to);
        } else {
            prospective->tally.reject(pending.to);
            m_requests.backOff(pending.to, now + m_config.retryBackoff + randomUpTo(m_config.electionTimeout / 4));
        }
    } else if (auto* candidate = std::get_if<CandidateState>(&m_state)) {
        if (response.granted)
            candidate->tally.grant(pending.to);
        else
            candidate->tally.reject(pending.to);
    }
}

BeginQuorumEpochResponse Quorum::answerTo(const BeginQuorumEpochRequest& request, Instant now)
{
    const auto answer = [this](ErrorCode error) { return BeginQuorumEpochResponse{error, m_leader, m_epoch}; };
    if (const auto error = checkVoterRequest(request.clusterId, request.voter, request.epoch); error != ErrorCode::None)
        return answer(error);
    if (request.leader == m_config.self.id)
        return answer(ErrorCode::InvalidRequest);
    if (!m_config.voters.find(request.leader))
        return answer(ErrorCode::InconsistentVoterSet);
    if (request.epoch == m_epoch && m_leader != kNoNode && m_leader != request.leader)
        return answer(ErrorCode::InvalidRequest); // two leaders in one epoch cannot be

    if (request.epoch > m_epoch || !std::holds_alternative<FollowerState>(m_state)) {
        becomeFollower(request.epoch, request.leader, RoleChangeReason::LeaderDiscovered, now);
    } else {
        auto& follower = std::get<FollowerState>(m_state);
        follower.fetchTimeoutAt = now + m_config.fetchTimeout + randomUpTo(m_config.fetchTimeout / 4);
    }
    m_leaderContact = now;
    return answer(ErrorCode::None);
}

EndQuorumEpochResponse Quorum::answerTo(const EndQuorumEpochRequest& request, Instant now)
{
    const auto answer = [this](ErrorCode error) { return EndQuorumEpochResponse{error, m_leader, m_epoch}; };
    if (const auto error = checkVoterRequest(request.clusterId, {}, request.epoch); error != ErrorCode::None)
        return answer(error);
    if (request.leader == m_config.self.id)
        return answer(ErrorCode::InvalidRequest);
    if (!m_config.voters.find(request.leader))
        return answer(ErrorCode::InconsistentVoterSet);
    if (request.epoch == m_epoch && m_leader != kNoNode && m_leader != request.leader)
        return answer(ErrorCode::InvalidRequest);

    learn(request.epoch, request.leader, now);
    if (auto* follower = std::get_if<FollowerState>(&m_state)) {
        // The one with the longest log goes first; the others leave it a head start that grows with their place.
        const auto& candidates = request.preferredCandidates;
        const auto place = std::find_if(candidates.begin(), candidates.end(),
                                        [this](const ReplicaKey& key) { return key.matches(m_config.self); }) -
                           candidates.begin();
        Duration headStart{};
        if (place > 0) {
            const Duration step = m_config.electionBackoffMax / static_cast<Duration::rep>(candidates.size() + 1);
            headStart = step * place + randomUpTo(step);
        }
        follower->fetchTimeoutAt = now + headStart;
        follower->fetched = false; // nothing speaks against an election any more
        follower->electionReason = RoleChangeReason::LeaderResigned;
    }
    return answer(ErrorCode::None);
}

} // namespace brokerscope::raft
