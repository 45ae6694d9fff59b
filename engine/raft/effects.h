// What the quorum wants done. The order is part of the contract: first the election state, durably; then the actions,
// one after another; only then the next input. Vote and epoch are promises: a message that tells of them before they
// are on disk lets a node that crashed at that moment vote twice (KIP-595). Effects therefore keeps the actions locked
// up until somebody has persisted the election state.
#pragma once

#include "engine/base/result.h"
#include "engine/raft/messages.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace brokerscope::raft {

// Content of the quorum-state file: the epoch, and whom this node voted for or follows in it.
struct PersistedElection
{
    LeaderEpoch epoch{0};
    NodeId leader = kNoNode;
    std::optional<ReplicaKey> voted;
    friend bool operator==(const PersistedElection&, const PersistedElection&) = default;
};

enum class Role {
    Unattached,  // knows an epoch, perhaps a vote, but no leader it follows
    Prospective, // asks whether an election could be won, before it disturbs anybody with a new epoch (KIP-996)
    Candidate,
    Leader,
    Follower,
    Observer,    // not a voter: looks for the leader, or fetches from it
    Resigned,    // was leader of this epoch and must not act in it again
};
[[nodiscard]] const char* nameOf(Role role);

// A request this node sent; its answer comes back with the same id.
struct RequestId : StrongId<RequestId, std::uint64_t>
{
    using StrongId::StrongId;
};
// A request this node received: chosen by the driver, handed back with the answer.
struct AnswerId : StrongId<AnswerId, std::uint64_t>
{
    using StrongId::StrongId;
};

// ---- Log. Execute at once; what is appended or cut is visible in LogView before the next input, and that next input is
// the one which reports it.

// Removes every record at and above `endOffset`, then Quorum::onTruncated; onAppendRefused if there was no room for what a
// truncation writes, and nothing is cut.
struct TruncateLog
{
    Offset endOffset;
};

// The first batch of a new leader's epoch: a control batch (control_records.h builds it), appended at the log's end with
// `epoch` as partition leader epoch. Then Quorum::onAppended; if there is no room for it Quorum::resign.
struct AppendLeaderChange
{
    LeaderEpoch epoch;
    NodeId leader;
    std::vector<NodeId> voters;
    std::vector<NodeId> grantingVoters;
    // The log is empty: KRaftVersion and KRaftVoters of this set go into the same batch (KIP-853).
    std::optional<VoterSet> firstVoters;
};

// Batches from the leader. Check them (CRC, magic, base offset = log end offset, no batch epoch above `epoch`), append them
// as they are, then Quorum::onAppended; if they are no good or there is no room for them, call onAppendRefused (whole
// batches at the front may have been appended).
struct AppendRecords
{
    SharedBytes records;
    LeaderEpoch epoch;
};

// Sync the log in the background; when that is done call Quorum::onFlushed with the log end offset at the time this
// action was executed. At most one is under way. If there is no room for what belongs to it, try again, and report then.
struct SyncLog
{
};

// ---- Snapshots (KIP-630). The download goes to a file of its own that becomes a snapshot only by InstallSnapshot.

struct StartSnapshotDownload
{
    SnapshotId id; // empty file; an older download is thrown away
};
struct WriteSnapshotChunk
{
    SnapshotId id;
    std::int64_t position = 0; // the file's size so far
    SharedBytes bytes;
};
// The download is complete: check it, sync, rename, make log start and end its endOffset, load its content; then, before
// any other input, Quorum::onSnapshotInstalled, or onSnapshotRefused if its content is no good. Without room for any step of
// a download: onSnapshotRefused.
struct InstallSnapshot
{
    SnapshotId id;
};
struct AbandonSnapshotDownload
{
    SnapshotId id;
};

// ---- Messages

// Send and return the answer with Quorum::onResponse(id, ...) or, if none can come, onSendFailed(id, ...). The quorum
// gives up by itself at `deadline`; an answer that comes later is ignored, so a driver may drop the request then.
struct SendRequest
{
    RequestId id;
    NodeId to;
    Request request;
    Instant deadline;
};

struct SendAnswer
{
    AnswerId id;
    Response response;
};

// Answer a Fetch with `response` plus whole batches from `from` up to `maxBytes` (at least one batch if there is any).
struct SendAnswerWithRecords
{
    AnswerId id;
    FetchResponse response;
    Offset from;
    std::int32_t maxBytes = 0;
};

// Answer a FetchSnapshot with `response` plus up to `maxBytes` bytes of the snapshot file from response.position.
struct SendAnswerWithSnapshotChunk
{
    AnswerId id;
    FetchSnapshotResponse response;
    std::int32_t maxBytes = 0;
};

// ---- News

// Everything before `to` is committed: apply it, answer who waits for it. Rises, never falls; starts unknown (0) after
// a restart.
struct HighWatermarkAdvanced
{
    Offset to;
};

enum class RoleChangeReason {
    Started,           // state restored from disk
    HigherEpoch,       // somebody is in a higher epoch
    LeaderDiscovered,
    FetchTimeout,      // nothing heard from the leader for controller.quorum.fetch.timeout.ms
    ElectionTimeout,   // no leader turned up in time
    LeaderResigned,    // the leader said goodbye (EndQuorumEpoch)
    PreVoteWon,
    VoteGranted,       // gave its vote to another candidate
    ElectionWon,
    ElectionLost,
    MajorityLost,      // a leader that a majority no longer fetches from
    Requested,         // resign() or shutdown()
    NoRoom,            // a leader whose disk has no room for its records
};
[[nodiscard]] const char* nameOf(RoleChangeReason reason);

struct RoleChanged
{
    Role from = Role::Unattached;
    Role to = Role::Unattached;
    LeaderEpoch epoch;
    NodeId leader = kNoNode; // in that epoch, as far as known
    RoleChangeReason reason = RoleChangeReason::Started;
    // For elections: how long nothing had been heard from the leader.
    Duration sinceLeaderContact{};
};

// This node gave its vote (not for pre-votes, not for itself).
struct VoteCast
{
    ReplicaKey candidate;
    LeaderEpoch epoch;
};

// The quorum cannot go on without breaking a promise: stop the node and say so.
struct Fault
{
    enum class Kind {
        TruncationBelowHighWatermark, // the leader lacks records that were committed
    };
    Kind kind{};
    Offset offset;
    LeaderEpoch epoch;
};

using Action =
    std::variant<TruncateLog, AppendLeaderChange, AppendRecords, SyncLog, StartSnapshotDownload, WriteSnapshotChunk,
                 InstallSnapshot, AbandonSnapshotDownload, SendRequest, SendAnswer, SendAnswerWithRecords,
                 SendAnswerWithSnapshotChunk, HighWatermarkAdvanced, RoleChanged, VoteCast, Fault>;

class [[nodiscard]] Effects
{
public:
    Effects() = default;
    Effects(std::optional<PersistedElection> election, std::vector<Action> actions)
        : m_election(std::move(election)), m_actions(std::move(actions))
    {
    }

    // Calls persist(const PersistedElection&) -> Result<void> if the election state changed; it must return only once
    // the state is on the device. On success, and only then, the actions are given out. After a failure they are still
    // here, and the quorum already believes in the new state: until a later call succeeds it must be given no input, and
    // the node say nothing in its name.
    template <class Persist> [[nodiscard]] Result<std::vector<Action>> afterPersisting(Persist&& persist)
    {
        if (m_election) {
            Result<void> persisted = std::forward<Persist>(persist)(*m_election);
            if (!persisted)
                return std::move(persisted).assume_error();
        }
        m_election.reset();
        return std::exchange(m_actions, {});
    }
    [[nodiscard]] bool empty() const { return !m_election && m_actions.empty(); }

private:
    std::optional<PersistedElection> m_election;
    std::vector<Action> m_actions;
};

} // namespace brokerscope::raft
