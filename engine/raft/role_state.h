// What a node keeps for the role it plays, and drops when it plays another.
#pragma once

#include "engine/raft/held_fetches.h"
#include "engine/raft/leader_progress.h"
#include "engine/raft/snapshot_download.h"
#include "engine/raft/vote_tally.h"

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace brokerscope::raft {

struct UnattachedState
{
    Instant electionAt = kNever; // kNever for observers
    Instant nextSearch{};        // for a leader, by asking any voter
};
struct ProspectiveState
{
    VoteTally tally;
    Instant giveUpAt{};
};
struct CandidateState
{
    VoteTally tally;
    Instant giveUpAt{};
    bool backingOff = false; // lost; giveUpAt ends the pause before the next try
};
struct LeaderState
{
    LeaderProgress progress;
    HeldFetches held;
    Offset epochStart;
    std::map<NodeId, Instant> nextBegin; // when to (re)send BeginQuorumEpoch to whom
};
struct FollowerState
{
    Instant fetchTimeoutAt{};
    bool fetched = false; // successfully, from this leader in this epoch: it lives, no pre-vote against it
    bool writing = false; // an action that changes the log is not reported as done yet
    RoleChangeReason electionReason = RoleChangeReason::FetchTimeout; // why, should the time run out
    Offset leaderHighWatermark = kNoOffset;
    std::optional<SnapshotDownload> download;
};
struct ResignedState
{
    Instant leaveAt{};
    std::vector<ReplicaKey> successors;
    std::set<NodeId> toTell; // who has not confirmed EndQuorumEpoch
};
using RoleState =
    std::variant<UnattachedState, ProspectiveState, CandidateState, LeaderState, FollowerState, ResignedState>;

} // namespace brokerscope::raft
