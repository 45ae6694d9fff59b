// What the quorum needs to know of the metadata log, without touching a file. The node implements it over the log and
// the snapshot files it keeps in memory an index of; every answer is immediate and reflects all executed actions.
#pragma once

#include "engine/raft/messages.h"

namespace brokerscope::raft {

class LogView
{
public:
    virtual ~LogView() = default;
    // First offset that can still be read from the log: 0, or the end of a snapshot.
    [[nodiscard]] virtual Offset logStartOffset() const = 0;
    // One past the last record that was appended, synced or not. The latest snapshot's end if the log is empty.
    [[nodiscard]] virtual Offset logEndOffset() const = 0;
    // Epoch of the last record; the latest snapshot's if the log is empty; 0 if there is neither.
    [[nodiscard]] virtual LeaderEpoch lastEpoch() const = 0;
    // The largest epoch <= `epoch` that has records (or is that of the snapshot which the log starts at), and its end.
    // For the last epoch that is the log end offset. Epoch and offset -1 if all known epochs are larger.
    [[nodiscard]] virtual EpochEndOffset endOffsetForEpoch(LeaderEpoch epoch) const = 0;
    [[nodiscard]] virtual std::optional<SnapshotId> earliestSnapshot() const = 0;
    [[nodiscard]] virtual std::optional<SnapshotId> latestSnapshot() const = 0;
    // Bytes of that snapshot's file; nothing if there is no such snapshot.
    [[nodiscard]] virtual std::optional<std::int64_t> snapshotSize(const SnapshotId& id) const = 0;
};

} // namespace brokerscope::raft
