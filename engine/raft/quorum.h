// One node's part in the metadata quorum (KIP-595 with pre-vote KIP-996, voter keys KIP-853, snapshots KIP-630). Knows no
// clock, socket, file or thread: every input brings the time, and what is to be done comes out of takeEffects().
//
// Contract of the driver, one owner thread:
//   1. call start() once, then one input at a time;
//   2. after each input execute takeEffects() in full (see effects.h for the order), also when an action calls for an
//      input at once (onAppended): finish the running list first, then give that input;
//   3. call onDeadline() at nextDeadline(), not later: what comes much too late is taken for a pause of this node, and
//      the timers start again instead of electing somebody.
#pragma once

#include "engine/raft/effects.h"
#include "engine/raft/log_view.h"
#include "engine/raft/outstanding_requests.h"
#include "engine/raft/quorum_config.h"
#include "engine/raft/role_state.h"
#include "engine/runtime/random.h"

#include <limits>
#include <optional>
#include <vector>

namespace brokerscope::raft {

class Quorum final
{
public:
    // `log` and `random` must outlive the quorum.
    Quorum(QuorumConfig config, const PersistedElection& restored, const LogView& log, runtime::Random& random);

    // ---- Inputs
    void start(Instant now);
    // Each request is answered exactly once, now or later, with the same id. Answering somebody who has gone is harmless.
    void onRequest(AnswerId id, const Request& request, Instant now);
    void onResponse(RequestId id, const Response& response, Instant now);
    void onSendFailed(RequestId id, Instant now);
    // Records are now at the log's end: the controller's (leader only, with partition leader epoch epoch()), or those of an
    // AppendLeaderChange or AppendRecords action.
    void onAppended(Instant now);
    void onAppendRefused(Instant now); // or a TruncateLog had no room: asked for again after a while
    void onTruncated(Instant now);
    // A SyncLog is done: everything below `logEndOffset` that was in the log when it was executed is on the device.
    void onFlushed(Offset logEndOffset, Instant now);
    void onSnapshotInstalled(Instant now);
    void onSnapshotRefused(Instant now);
    void onDeadline(Instant now);
    // A leader steps down and names its successors (EndQuorumEpoch); no effect on others. Changes nothing that would have
    // to be persisted.
    void resign(Instant now, RoleChangeReason reason = RoleChangeReason::Requested);
    // Steps down and starts no election any more. Keep driving until goodbyeIsSaid(), or as long as you care to wait.
    void shutdown(Instant now);

    // ---- Outputs
    [[nodiscard]] Effects takeEffects();
    [[nodiscard]] Instant nextDeadline() const { return m_deadline; }

    [[nodiscard]] Role role() const;
    [[nodiscard]] bool isLeader() const { return std::holds_alternative<LeaderState>(m_state); }
    [[nodiscard]] LeaderEpoch epoch() const { return m_epoch; }
    [[nodiscard]] NodeId leader() const { return m_leader; } // kNoNode: unknown
    [[nodiscard]] const std::optional<ReplicaKey>& voted() const { return m_voted; }
    [[nodiscard]] Offset highWatermark() const { return m_highWatermark; }
    [[nodiscard]] Offset flushedOffset() const { return m_flushed; }
    [[nodiscard]] const VoterSet& voters() const { return m_config.voters; }
    // Leader: offset of its leader-change record. Its predecessors' records are committed once the high watermark is above.
    [[nodiscard]] std::optional<Offset> epochStartOffset() const;
    // When this node will try to become leader or try again if it hears nothing; nothing for leaders, observers and the resigned.
    [[nodiscard]] std::optional<Instant> electionAt() const;
    [[nodiscard]] bool goodbyeIsSaid() const;
    // What DescribeQuorum says, from this node's point of view.
    [[nodiscard]] DescribeQuorumResponse describe(Instant now) const;

private:
    // Transitions (quorum.cpp). Each clears what the old role had under way and reports the change.
    void becomeUnattached(LeaderEpoch epoch, RoleChangeReason reason, Instant now);
    void becomeProspective(RoleChangeReason reason, Instant now);
    void becomeCandidate(Instant now);
    void becomeLeader(Instant now);
    void becomeFollower(LeaderEpoch epoch, NodeId leader, RoleChangeReason reason, Instant now);
    void becomeResigned(RoleChangeReason reason, Instant now);
    void change(RoleState next, LeaderEpoch epoch, NodeId leader, RoleChangeReason reason, Instant now);
    // Follows what a message says about a higher epoch, or about the leader of this one.
    void learn(LeaderEpoch epoch, NodeId leader, Instant now);

    // Does what is due in the present role and returns when to look again (quorum.cpp and the role's file).
    void settle(Instant now);
    Instant poll(UnattachedState& state, Instant now);
    Instant poll(ProspectiveState& state, Instant now);
    Instant poll(CandidateState& state, Instant now);
    Instant poll(LeaderState& state, Instant now);
    Instant poll(FollowerState& state, Instant now);
    Instant poll(ResignedState& state, Instant now);
    void syncIfNeeded();
    void absorbPause(Instant now);

    // Elections (quorum_election.cpp)
    VoteResponse answerTo(const VoteRequest& request, Instant now);
    BeginQuorumEpochResponse answerTo(const BeginQuorumEpochRequest& request, Instant now);
    EndQuorumEpochResponse answerTo(const EndQuorumEpochRequest& request, Instant now);
    [[nodiscard]] ErrorCode checkVoterRequest(const std::optional<std::string>& clusterId, const ReplicaKey& voter,
                                              LeaderEpoch epoch) const;
    [[nodiscard]] bool wouldGrant(const VoteRequest& request) const;
    void onVoteResponse(const PendingRequest& pending, const VoteResponse& response, Instant now);
    enum class Question { PreVote, Vote };
    Instant askForVotes(const VoteTally& tally, Question question, Instant now);

    // Leader (quorum_leader.cpp)
    void onFetch(AnswerId id, const FetchRequest& request, Instant now);
    void onFetchSnapshot(AnswerId id, const FetchSnapshotRequest& request, Instant now);
    [[nodiscard]] ErrorCode checkLeaderRequest(const std::optional<std::string>& clusterId, LeaderEpoch epoch) const;
    // False: nothing to say yet. `force`: the time for waiting is over.
    bool tryAnswer(const LeaderState& state, const HeldFetch& fetch, bool force);
    void raiseHighWatermarkAsLeader(LeaderState& state);
    void releaseHeldFetches(LeaderState& state, Instant now);
    [[nodiscard]] bool highWatermarkIsKnown(const LeaderState& state) const;
    [[nodiscard]] FetchResponse fetchResponse(ErrorCode error) const;
    Instant sendBeginQuorumEpoch(LeaderState& state, Instant now);
    void onBeginResponse(const PendingRequest& pending, const BeginQuorumEpochResponse& response,
                         Instant now);
    void onEndResponse(const PendingRequest& pending, const EndQuorumEpochResponse& response, Instant now);

    // Follower and observer (quorum_follower.cpp)
    void onFetchResponse(const PendingRequest& pending, const FetchResponse& response, Instant now);
    void onFetchSnapshotResponse(const PendingRequest& pending, const FetchSnapshotResponse& response, Instant now);
    void truncate(FollowerState& state, const EpochEndOffset& diverging, Instant now);
    void startDownload(FollowerState& state, const SnapshotId& id, Instant now);
    void abandonDownload(FollowerState& state);
    void sendFetch(NodeId to, Duration maxWait, Instant now);
    // Epoch, leader and errors, which every answer carries. True: nothing else to be read in it.
    bool handleCommon(const PendingRequest& pending, ErrorCode error, NodeId leader, LeaderEpoch epoch, Instant now);

    void send(NodeId to, Request request, Instant now);
    void emit(Action action) { m_actions.push_back(std::move(action)); }
    void raiseHighWatermark(Offset to);
    void fail(Fault fault);
    void retryLater(NodeId peer, Instant now) { m_requests.backOff(peer, now + m_config.retryBackoff); }
    [[nodiscard]] bool logIsSynced() const { return m_flushed >= m_log.logEndOffset(); }
    // After the last epoch there is no other; only a damaged file or a liar gets there.
    static constexpr LeaderEpoch kLastEpoch{std::numeric_limits<std::int32_t>::max()};
    [[nodiscard]] bool mayRun() const { return isVoter() && !m_shuttingDown && m_epoch < kLastEpoch; }
    [[nodiscard]] bool isVoter() const { return m_config.voters.contains(m_config.self); }
    [[nodiscard]] Duration jittered(Duration base) { return base + randomUpTo(base); }
    [[nodiscard]] Duration randomUpTo(Duration limit);
    [[nodiscard]] PersistedElection election() const;

    QuorumConfig m_config;
    const LogView& m_log;
    runtime::Random& m_random;

    // Until they are persisted, the quorum believes in them but says nothing (Effects).
    LeaderEpoch m_epoch;
    NodeId m_leader = kNoNode;
    std::optional<ReplicaKey> m_voted;
    PersistedElection m_persisted;

    RoleState m_state;
    std::uint64_t m_roleChanges = 0;
    OutstandingRequests m_requests;
    std::vector<Action> m_actions;
    Offset m_highWatermark{0};
    Offset m_flushed{0};
    bool m_syncing = false;
    bool m_syncVoid = false; // the log was cut while it was being synced: that sync proves nothing about what came after
    bool m_started = false;
    bool m_shuttingDown = false;
    bool m_failed = false;
    Instant m_deadline = kNever;
    Instant m_leaderContact{};
    std::size_t m_nextSearched = 0;
};

} // namespace brokerscope::raft
