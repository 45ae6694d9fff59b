// The control batches of the metadata log and its snapshots: who leads from here on (KIP-595), where a snapshot begins
// and ends (KIP-630), and who votes (KIP-853).
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/protocol/record_batch.h"
#include "engine/raft/effects.h"

#include <optional>

namespace brokerscope::raft {

// The batch that an AppendLeaderChange action asks for, at the log's end `at`.
[[nodiscard]] Bytes buildLeaderChangeBatch(const AppendLeaderChange& change, Offset at, WallTime now);

// Batches of a snapshot file; offsets in it count from 0.
// `lastContainedLogTimestamp`: of the last record the snapshot covers, epoch ms.
[[nodiscard]] Bytes buildSnapshotHeaderBatch(std::int64_t lastContainedLogTimestamp, const std::optional<VoterSet>& voters,
                                             WallTime now);
[[nodiscard]] Bytes buildSnapshotFooterBatch(Offset at, WallTime now);

// What control records say; absent where the batch has no such record. Unknown types are passed over.
struct ControlRecords
{
    std::optional<NodeId> leader;
    std::optional<std::int64_t> snapshotHeader; // its lastContainedLogTimestamp
    bool snapshotFooter = false;
    std::optional<std::int16_t> kraftVersion;
    std::optional<VoterSet> voters;
};
// Corrupt: the batch is no control batch, or a record in it cannot be read.
[[nodiscard]] Result<ControlRecords> readControlBatch(const protocol::BatchView& batch);

} // namespace brokerscope::raft
