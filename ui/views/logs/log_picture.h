// What the strips of a partition show: its replicas' logs and its readers, over one range of offsets. Pure.
#pragma once

#include "ui/models/evidence/reading_positions.h"
#include "ui/models/file_fields.h"
#include "ui/views/logs/log_changes.h"
#include "ui/widgets/glyphs.h"

#include "engine/cluster/snapshot.h"

#include <QString>

#include <vector>

namespace brokerscope::ui {

struct LogRow
{
    NodeId node = kNoNode;
    ReplicaRole role{};
    cluster::ReplicaSnapshot log;
    std::vector<BatchSpan> batches; // as far as they were read from its files
};

struct ReaderRow
{
    QString group; // empty: a client that has committed nothing here
    Offset committed = kNoOffset;
    std::int64_t lag = 0;
    QString member; // who reads it now; empty: nobody
    Offset position = kNoOffset; // of the first record that this member has not got yet; unknown: none
};

struct LogPicture
{
    bool found = false;
    bool external = false;          // of somebody else's cluster: followers do not tell their high watermarks
    NodeId leader = kNoNode;
    LeaderEpoch epoch = kNoEpoch;
    std::vector<NodeId> isr;
    std::vector<LogRow> rows;       // leader first, then in-sync followers, then the others
    std::vector<ReaderRow> readers;
    std::vector<cluster::EpochSpan> epochs; // as the leader's log has them; oldest first
    std::vector<LogChange> changes;         // of a moment ago
    WallTime now{};
    Offset highWatermark = kNoOffset;
    Offset lastStable = kNoOffset;
    Offset from{0};                 // the range that is shown
    Offset to{1};
    Offset first{0};                // the range that there is
    Offset last{0};

    [[nodiscard]] double position(Offset offset) const // 0 at `from`, 1 at `to`
    {
        return static_cast<double>(offset - from) / static_cast<double>(std::max<std::int64_t>(to - from, 1));
    }
};

// `visible`: so many offsets at the end of the log; 0: the whole log.
[[nodiscard]] LogPicture logPicture(const cluster::ClusterSnapshot& snapshot, const QString& topic,
                                    PartitionIndex partition, std::int64_t visible);

// Whether both are painted alike; what fades is not.
[[nodiscard]] bool looksAlike(const LogPicture& a, const LogPicture& b);

// Puts the positions where their readers are: at the group whose member it is, and in rows of their own for who has committed
// nothing here.
void addPositions(LogPicture& picture, const std::vector<ReadingPosition>& positions);

// How many offsets make everything that differs between the replicas and the readers visible.
[[nodiscard]] std::int64_t tailOf(const LogPicture& picture);

} // namespace brokerscope::ui
