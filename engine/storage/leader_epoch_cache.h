// Which leader epoch began at which offset, for one log. Decides where two logs part (KIP-101, KIP-279, KIP-320). Pure:
// Log keeps it on disk as leader-epoch-checkpoint.
#pragma once

#include "engine/base/ids.h"

#include <optional>
#include <vector>

namespace brokerscope::storage {

struct EpochEntry
{
    LeaderEpoch epoch;
    Offset startOffset; // of the first record written in that epoch
    friend bool operator==(const EpochEntry&, const EpochEntry&) = default;
};

// Answer to OffsetForLeaderEpoch. kNoEpoch / kNoOffset: not known here.
struct EpochEndOffset
{
    LeaderEpoch epoch = kNoEpoch;
    Offset endOffset = kNoOffset;
    friend bool operator==(const EpochEndOffset&, const EpochEndOffset&) = default;
};

class LeaderEpochCache
{
public:
    LeaderEpochCache() = default;
    // Entries as read from disk; those that do not rise in epoch and offset are dropped, the later one wins.
    explicit LeaderEpochCache(std::vector<EpochEntry> entries);

    // Epoch `epoch` begins at `startOffset`. No effect if it is the latest epoch already; entries that the new one
    // contradicts (epoch or offset not below it) are dropped first. True if anything changed.
    bool assign(LeaderEpoch epoch, Offset startOffset);

    [[nodiscard]] std::optional<EpochEntry> latest() const;
    [[nodiscard]] const std::vector<EpochEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<LeaderEpoch> epochAt(Offset offset) const;

    // The largest epoch <= `epoch` that this log knows, and where it ends (the start of the next one, or the log end).
    // A future epoch, or an empty cache, is not known; the latest epoch ends at the log end.
    [[nodiscard]] EpochEndOffset endOffsetFor(LeaderEpoch epoch, Offset logEndOffset) const;

    // Drops epochs that begin at or after `endOffset`: also the one that begins exactly at the log end (KAFKA-10706).
    bool truncateFromEnd(Offset endOffset);
    // Drops what lies wholly below `startOffset`; the epoch in force there now begins at it.
    bool truncateFromStart(Offset startOffset);
    bool clear();

private:
    std::vector<EpochEntry> m_entries; // rising in both
};

} // namespace brokerscope::storage
