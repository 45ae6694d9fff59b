#include "engine/raft/quorum.h"

#include <algorithm>
#include <cassert>

namespace brokerscope::raft {

namespace {

template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

Quorum::Quorum(QuorumConfig config, const PersistedElection& restored, const LogView& log, runtime::Random& random)
    : m_config(std::move(config)), m_log(log), m_random(random), m_epoch(restored.epoch), m_leader(restored.leader),
      m_voted(restored.voted), m_persisted(restored)
{
    m_config.fetchMaxWait =
        std::min({m_config.fetchMaxWait, m_config.fetchTimeout / 4, m_config.requestTimeout / 2});
}

// ---- Inputs

void Quorum::start(Instant now)
{
    assert(!m_started);
    m_started = true;
    m_leaderContact = now;
    // What lies before a snapshot was committed and synced; of the rest nobody knows whether the last sync before the
    // node ended had covered it, so that it is synced once more before it counts.
    m_flushed = m_log.logStartOffset();
    if (const auto snapshot = m_log.latestSnapshot())
        m_highWatermark = snapshot->endOffset;

    if (m_log.lastEpoch() > m_epoch) {
        // The election state was lost; the log remembers that the quorum was further.
        m_epoch = m_log.lastEpoch();
        m_leader = kNoNode;
        m_voted.reset();
    }
    if (m_leader == m_config.self.id && m_epoch < kLastEpoch) {
        // It led this epoch and may have told others of records it has lost since: it must not act as its leader again.
        // (The only voter has nobody to confuse, and goes on to the next epoch by its own election.)
        const bool alone = m_config.voters.isOnlyVoter(m_config.self);
        becomeUnattached(alone ? m_epoch : m_epoch.next(), RoleChangeReason::Started, now);
    } else if (m_config.voters.find(m_leader) && m_leader != m_config.self.id) {
        becomeFollower(m_epoch, m_leader, RoleChangeReason::Started, now);
    } else {
        becomeUnattached(m_epoch, RoleChangeReason::Started, now);
    }
    settle(now);
}

void Quorum::onRequest(AnswerId id, const Request& request, Instant now)
{
    absorbPause(now);
    if (m_failed)
        return;
    std::visit(Overloaded{
                   [&](const FetchRequest& fetch) { onFetch(id, fetch, now); },
                   [&](const FetchSnapshotRequest& fetch) { onFetchSnapshot(id, fetch, now); },
                   [&](const DescribeQuorumRequest&) { emit(SendAnswer{id, describe(now)}); },
                   [&](const auto& other) {
                       auto response = answerTo(other, now);
                       emit(SendAnswer{id, std::move(response)});
                   },
               },
               request);
    settle(now);
}

void Quorum::onResponse(RequestId id, const Response& response, Instant now)
{
    absorbPause(now);
    const auto pending = m_requests.take(id);
    if (!pending || m_failed)
        return;
    if (response.index() != pending->request.index()) {
        retryLater(pending->to, now);
    } else {
        std::visit(Overloaded{
                       [&](const VoteResponse& vote) { onVoteResponse(*pending, vote, now); },
                       [&](const BeginQuorumEpochResponse& begin) { onBeginResponse(*pending, begin, now); },
                       [&](const EndQuorumEpochResponse& end) { onEndResponse(*pending, end, now); },
                       [&](const FetchResponse& fetch) { onFetchResponse(*pending, fetch, now); },
                       [&](const FetchSnapshotResponse& chunk) { onFetchSnapshotResponse(*pending, chunk, now); },
                       [](const DescribeQuorumResponse&) {},
                   },
                   response);
    }
    settle(now);
}

void Quorum::onSendFailed(RequestId id, Instant now)
{
    absorbPause(now);
    if (const auto pending = m_requests.take(id)) {
        // Who cannot be reached by a node that leaves may have left before it, as when a whole cluster is stopped. If not, it
        // notices by its fetch timeout.
        if (auto* resigned = std::get_if<ResignedState>(&m_state); resigned && m_shuttingDown)
            resigned->toTell.erase(pending->to);
        retryLater(pending->to, now);
    }
    settle(now);
}

void Quorum::onAppended(Instant now)
{
    absorbPause(now);
    if (auto* follower = std::get_if<FollowerState>(&m_state))
        follower->writing = false;
    settle(now);
}

void Quorum::onAppendRefused(Instant now)
{
    absorbPause(now);
    if (auto* follower = std::get_if<FollowerState>(&m_state)) {
        follower->writing = false;
        retryLater(m_leader, now);
    }
    settle(now);
}

void Quorum::onTruncated(Instant now)
{
    absorbPause(now);
    if (auto* follower = std::get_if<FollowerState>(&m_state))
        follower->writing = false;
    settle(now);
}

void Quorum::onFlushed(Offset logEndOffset, Instant now)
{
    absorbPause(now);
    m_syncing = false;
    if (!m_syncVoid)
        m_flushed = std::max(m_flushed, std::min(logEndOffset, m_log.logEndOffset()));
    m_syncVoid = false;
    settle(now);
}

void Quorum::onSnapshotInstalled(Instant now)
{
    absorbPause(now);
    m_flushed = m_log.logEndOffset();
    m_syncVoid = m_syncing;
    if (auto* follower = std::get_if<FollowerState>(&m_state)) {
        follower->writing = false;
        follower->download.reset();
    }
    if (const auto snapshot = m_log.latestSnapshot())
        raiseHighWatermark(snapshot->endOffset);
    settle(now);
}

void Quorum::onSnapshotRefused(Instant now)
{
    absorbPause(now);
    if (auto* follower = std::get_if<FollowerState>(&m_state)) {
        follower->writing = false;
        abandonDownload(*follower);
        retryLater(m_leader, now);
    }
    settle(now);
}

void Quorum::onDeadline(Instant now)
{
    absorbPause(now);
    settle(now);
}

void Quorum::resign(Instant now, RoleChangeReason reason)
{
    absorbPause(now);
    if (isLeader())
        becomeResigned(reason, now);
    settle(now);
}

void Quorum::shutdown(Instant now)
{
    m_shuttingDown = true;
    resign(now);
}

// ---- Outputs

Effects Quorum::takeEffects()
{
    std::optional<PersistedElection> changed;
    if (auto current = election(); current != m_persisted) {
        m_persisted = current;
        changed = std::move(current);
    }
    return Effects(std::move(changed), std::exchange(m_actions, {}));
}

PersistedElection Quorum::election() const
{
    // An elected leader is the whole truth about its epoch: nobody else can be voted for, so Kafka does not keep its own
    // vote, and neither do we. Nor does it come back when that leader resigns: a full disk must not keep it from saying so.
    const bool hasLed = isLeader() || std::holds_alternative<ResignedState>(m_state);
    return {m_epoch, m_leader, hasLed ? std::nullopt : m_voted};
}

Role Quorum::role() const
{
    return std::visit(Overloaded{
                          [this](const UnattachedState&) { return isVoter() ? Role::Unattached : Role::Observer; },
                          [](const ProspectiveState&) { return Role::Prospective; },
                          [](const CandidateState&) { return Role::Candidate; },
                          [](const LeaderState&) { return Role::Leader; },
                          [this](const FollowerState&) { return isVoter() ? Role::Follower : Role::Observer; },
                          [](const ResignedState&) { return Role::Resigned; },
                      },
                      m_state);
}

std::optional<Offset> Quorum::epochStartOffset() const
{
    if (const auto* leader = std::get_if<LeaderState>(&m_state))
        return leader->epochStart;
    return std::nullopt;
}

std::optional<Instant> Quorum::electionAt() const
{
    const Instant at = std::visit(Overloaded{
                                      [](const UnattachedState& state) { return state.electionAt; },
                                      [](const ProspectiveState& state) { return state.giveUpAt; },
                                      [](const CandidateState& state) { return state.giveUpAt; },
                                      [](const FollowerState& state) { return state.fetchTimeoutAt; },
                                      [](const auto&) { return kNever; },
                                  },
                                  m_state);
    if (at == kNever || !isVoter() || m_shuttingDown)
        return std::nullopt;
    return at;
}

bool Quorum::goodbyeIsSaid() const
{
    if (const auto* resigned = std::get_if<ResignedState>(&m_state))
        return resigned->toTell.empty();
    return !isLeader();
}

DescribeQuorumResponse Quorum::describe(Instant now) const
{
    DescribeQuorumResponse response;
    response.leader = m_leader;
    response.epoch = m_epoch;
    const auto* leader = std::get_if<LeaderState>(&m_state);
    if (!leader) {
        response.error = ErrorCode::NotLeaderOrFollower;
        return response;
    }
    response.highWatermark = highWatermarkIsKnown(*leader) ? m_highWatermark : kNoOffset;
    leader->progress.describe(response, m_log.logEndOffset(), now);
    response.nodes = m_config.voters.all();
    return response;
}

// ---- Transitions

void Quorum::change(RoleState next, LeaderEpoch epoch, NodeId leader, RoleChangeReason reason, Instant now)
{
    assert(epoch >= m_epoch);
    std::vector<HeldFetch> orphans;
    if (auto* old = std::get_if<LeaderState>(&m_state))
        orphans = old->held.takeAll();
    if (auto* old = std::get_if<FollowerState>(&m_state))
        abandonDownload(*old);

    const Role from = role();
    if (epoch != m_epoch)
        m_voted.reset();
    m_epoch = epoch;
    m_leader = leader;
    m_state = std::move(next);
    m_requests.forgetAll();
    ++m_roleChanges;
    emit(RoleChanged{from, role(), m_epoch, m_leader, reason, now - m_leaderContact});
    for (const auto& fetch : orphans)
        emit(SendAnswer{fetch.id, fetchResponse(ErrorCode::NotLeaderOrFollower)});
}

void Quorum::becomeUnattached(LeaderEpoch epoch, RoleChangeReason reason, Instant now)
{
    UnattachedState state;
    if (isVoter())
        state.electionAt = now + jittered(m_config.electionTimeout);
    state.nextSearch = now;
    change(std::move(state), epoch, kNoNode, reason, now);
}

void Quorum::becomeProspective(RoleChangeReason reason, Instant now)
{
    ProspectiveState state{VoteTally(m_config.voters), now + jittered(m_config.electionTimeout)};
    state.tally.grant(m_config.self.id);
    change(std::move(state), m_epoch, m_leader, reason, now);
}

void Quorum::becomeCandidate(Instant now)
{
    if (m_epoch == kLastEpoch) {
        becomeUnattached(m_epoch, RoleChangeReason::ElectionLost, now);
        return;
    }
    CandidateState state{VoteTally(m_config.voters), now + jittered(m_config.electionTimeout)};
    state.tally.grant(m_config.self.id);
    change(std::move(state), m_epoch.next(), kNoNode, RoleChangeReason::PreVoteWon, now);
    m_voted = m_config.self;
}

void Quorum::becomeLeader(Instant now)
{
    AppendLeaderChange first{m_epoch, m_config.self.id, {}, std::get<CandidateState>(m_state).tally.granting(), {}};
    LeaderState state;
    state.progress = LeaderProgress(m_config.voters, m_config.self, now);
    state.epochStart = m_log.logEndOffset();
    for (const auto& voter : m_config.voters.all()) {
        first.voters.push_back(voter.key.id);
        if (voter.key.id != m_config.self.id)
            state.nextBegin[voter.key.id] = now;
    }
    if (m_config.writeVotersToLog && m_log.logEndOffset() == Offset(0))
        first.firstVoters = m_config.voters;
    change(std::move(state), m_epoch, m_config.self.id, RoleChangeReason::ElectionWon, now);
    m_leaderContact = now;
    emit(std::move(first));
}

void Quorum::becomeFollower(LeaderEpoch epoch, NodeId leader, RoleChangeReason reason, Instant now)
{
    assert(leader != m_config.self.id);
    FollowerState state;
    state.fetchTimeoutAt = now + m_config.fetchTimeout + randomUpTo(m_config.fetchTimeout / 4);
    change(std::move(state), epoch, leader, reason, now);
}

void Quorum::becomeResigned(RoleChangeReason reason, Instant now)
{
    ResignedState state;
    state.leaveAt = now + jittered(m_config.electionTimeout);
    state.successors = std::get<LeaderState>(m_state).progress.successors();
    for (const auto& successor : state.successors)
        state.toTell.insert(successor.id);
    change(std::move(state), m_epoch, m_config.self.id, reason, now);
}

void Quorum::learn(LeaderEpoch epoch, NodeId leader, Instant now)
{
    const bool known = leader != m_config.self.id && m_config.voters.find(leader);
    if (epoch > m_epoch) {
        if (known)
            becomeFollower(epoch, leader, RoleChangeReason::LeaderDiscovered, now);
        else
            becomeUnattached(epoch, RoleChangeReason::HigherEpoch, now);
    } else if (epoch == m_epoch && known && m_leader == kNoNode) {
        becomeFollower(epoch, leader, RoleChangeReason::LeaderDiscovered, now);
    }
}

// ---- Time

void Quorum::settle(Instant now)
{
    if (!m_started || m_failed) {
        m_deadline = kNever;
        return;
    }
    for (const auto& expired : m_requests.takeExpired(now))
        retryLater(expired.to, now);
    std::uint64_t before = 0;
    do {
        before = m_roleChanges;
        m_deadline = std::visit([&](auto& state) { return poll(state, now); }, m_state);
    } while (before != m_roleChanges && !m_failed);
    syncIfNeeded();
    m_deadline = m_failed ? kNever : std::min(m_deadline, m_requests.nextDeadline());
}

Instant Quorum::poll(ResignedState& state, Instant now)
{
    if (now >= state.leaveAt && !m_shuttingDown && m_epoch < kLastEpoch) {
        // Not in the same epoch again: what this node appended in it may have been lost with its flush.
        becomeUnattached(m_epoch.next(), RoleChangeReason::ElectionTimeout, now);
        return now;
    }
    Instant wake = m_shuttingDown || m_epoch == kLastEpoch ? kNever : state.leaveAt;
    for (const NodeId voter : state.toTell) {
        const Instant ready = m_requests.readyAt(voter);
        if (ready <= now) {
            send(voter,
                 EndQuorumEpochRequest{m_config.clusterId, m_config.self.id, m_epoch, state.successors,
                                       m_config.voters.find(m_config.self.id)->endpoints},
                 now);
        } else if (ready != kNever) {
            wake = std::min(wake, ready);
        }
    }
    return wake;
}

void Quorum::syncIfNeeded()
{
    if (m_syncing || logIsSynced())
        return;
    m_syncing = true;
    emit(SyncLog{});
}

void Quorum::absorbPause(Instant now)
{
    if (!m_started || m_deadline == kNever || now - m_deadline <= m_config.fetchTimeout / 2)
        return;
    // The node slept, was paused or was starved: the silence was its own, not its leader's, and the answers may lie unread
    // in its sockets. Elections and resignations wait as if the time had not passed.
    const Duration gap = now - m_deadline;
    std::visit(Overloaded{
                   [&](UnattachedState& state) {
                       if (state.electionAt != kNever)
                           state.electionAt += gap;
                   },
                   [&](LeaderState& state) { state.progress.postpone(gap); },
                   [&](FollowerState& state) { state.fetchTimeoutAt += gap; },
                   [&](ResignedState& state) { state.leaveAt += gap; },
                   [&](auto& election) { election.giveUpAt += gap; },
               },
               m_state);
}

Duration Quorum::randomUpTo(Duration limit)
{
    return Duration(static_cast<Duration::rep>(m_random.below(static_cast<std::uint64_t>(limit.count()))));
}

// ---- Small change

void Quorum::send(NodeId to, Request request, Instant now)
{
    const Instant deadline = now + m_config.requestTimeout;
    const RequestId id = m_requests.add({to, request, deadline});
    emit(SendRequest{id, to, std::move(request), deadline});
}

void Quorum::raiseHighWatermark(Offset to)
{
    to = std::min(to, m_log.logEndOffset());
    if (to <= m_highWatermark)
        return;
    m_highWatermark = to;
    emit(HighWatermarkAdvanced{to});
}

void Quorum::fail(Fault fault)
{
    m_failed = true;
    m_requests.forgetAll();
    emit(fault);
}

} // namespace brokerscope::raft
