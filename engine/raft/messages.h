// What quorum nodes say to each other, as plain values about the one partition that matters, __cluster_metadata-0.
// wire.h turns them into Kafka's messages and back; Quorum never sees topics, arrays or versions.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/protocol/error_code.h"
#include "engine/raft/voters.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::raft {

using protocol::ErrorCode;

// The state of the metadata before `endOffset`, whose last record was written in `epoch` (KIP-630).
struct SnapshotId
{
    Offset endOffset{0};
    LeaderEpoch epoch{0};
    friend auto operator<=>(const SnapshotId&, const SnapshotId&) = default;
};

struct EpochEndOffset
{
    LeaderEpoch epoch = kNoEpoch;
    Offset endOffset = kNoOffset; // one past the last record of the epoch
    friend auto operator<=>(const EpochEndOffset&, const EpochEndOffset&) = default;
};

// A vote or, with preVote, the question whether a vote would be given (KIP-996).
struct VoteRequest
{
    std::optional<std::string> clusterId;
    ReplicaKey voter;     // whom the sender believes to ask
    ReplicaKey candidate;
    LeaderEpoch epoch;    // the candidate's epoch; for a pre-vote the epoch it is still in
    LeaderEpoch lastEpoch{0};   // of the candidate's last record
    Offset logEndOffset{0};     // of the candidate
    bool preVote = false;
    friend bool operator==(const VoteRequest&, const VoteRequest&) = default;
};

// The first three fields of every answer: what went wrong, and whom the sender takes for the leader of which epoch.
struct VoteResponse
{
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    bool granted = false;
    friend bool operator==(const VoteResponse&, const VoteResponse&) = default;
};

struct BeginQuorumEpochRequest
{
    std::optional<std::string> clusterId;
    ReplicaKey voter;
    NodeId leader = kNoNode;
    LeaderEpoch epoch;
    std::vector<VoterEndpoint> leaderEndpoints;
    friend bool operator==(const BeginQuorumEpochRequest&, const BeginQuorumEpochRequest&) = default;
};

struct BeginQuorumEpochResponse
{
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    friend bool operator==(const BeginQuorumEpochResponse&, const BeginQuorumEpochResponse&) = default;
};

struct EndQuorumEpochRequest
{
    std::optional<std::string> clusterId;
    NodeId leader = kNoNode;
    LeaderEpoch epoch;
    std::vector<ReplicaKey> preferredCandidates; // longest log first
    std::vector<VoterEndpoint> leaderEndpoints;
    friend bool operator==(const EndQuorumEpochRequest&, const EndQuorumEpochRequest&) = default;
};

struct EndQuorumEpochResponse
{
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    friend bool operator==(const EndQuorumEpochResponse&, const EndQuorumEpochResponse&) = default;
};

struct FetchRequest
{
    std::optional<std::string> clusterId;
    ReplicaKey replica;
    LeaderEpoch currentLeaderEpoch = kNoEpoch;
    Offset fetchOffset{0};             // everything before it is on the sender's disk
    LeaderEpoch lastFetchedEpoch{0};   // of the sender's last record; 0 when it has none
    // What the sender knows to be committed. A leader that knows more answers at once (KIP-1166). The default stands for
    // senders that do not say: they hear of it with the next records.
    Offset highWatermark{std::numeric_limits<std::int64_t>::max()};
    Duration maxWait{};
    std::int32_t maxBytes = 0;
    friend bool operator==(const FetchRequest&, const FetchRequest&) = default;
};

struct FetchResponse
{
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    Offset highWatermark = kNoOffset; // -1: the leader does not know it yet
    Offset logStartOffset{0};
    std::optional<EpochEndOffset> divergingEpoch; // truncate, then fetch again (KIP-595)
    std::optional<SnapshotId> snapshotId;         // download this, then fetch again (KIP-630)
    SharedBytes records;                          // whole batches
    friend bool operator==(const FetchResponse&, const FetchResponse&) = default;
};

struct FetchSnapshotRequest
{
    std::optional<std::string> clusterId;
    ReplicaKey replica;
    LeaderEpoch currentLeaderEpoch = kNoEpoch;
    SnapshotId snapshotId;
    std::int64_t position = 0; // first byte wanted
    std::int32_t maxBytes = 0;
    friend bool operator==(const FetchSnapshotRequest&, const FetchSnapshotRequest&) = default;
};

struct FetchSnapshotResponse
{
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    SnapshotId snapshotId;
    std::int64_t size = 0;     // of the whole file
    std::int64_t position = 0; // of the first of `bytes`
    SharedBytes bytes;         // may end in the middle of a batch
    friend bool operator==(const FetchSnapshotResponse&, const FetchSnapshotResponse&) = default;
};

struct DescribeQuorumRequest
{
    friend bool operator==(const DescribeQuorumRequest&, const DescribeQuorumRequest&) = default;
};

struct DescribeQuorumResponse
{
    struct Replica
    {
        ReplicaKey key;
        Offset logEndOffset = kNoOffset;     // -1: not heard of in this epoch
        std::optional<Instant> lastFetch;    // nothing: never in this epoch
        std::optional<Instant> lastCaughtUp;
        friend bool operator==(const Replica&, const Replica&) = default;
    };
    ErrorCode error = ErrorCode::None;
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    Offset highWatermark = kNoOffset;
    std::vector<Replica> voters;
    std::vector<Replica> observers;
    std::vector<Voter> nodes; // the voters' endpoints
    friend bool operator==(const DescribeQuorumResponse&, const DescribeQuorumResponse&) = default;
};

using Request = std::variant<VoteRequest, BeginQuorumEpochRequest, EndQuorumEpochRequest, FetchRequest,
                             FetchSnapshotRequest, DescribeQuorumRequest>;
using Response = std::variant<VoteResponse, BeginQuorumEpochResponse, EndQuorumEpochResponse, FetchResponse,
                              FetchSnapshotResponse, DescribeQuorumResponse>;

// The answer to `request` that says nothing but that it is refused, and the epoch.
[[nodiscard]] Response refusalOf(const Request& request, ErrorCode error, LeaderEpoch epoch);

} // namespace brokerscope::raft
