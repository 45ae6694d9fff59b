// What of a log may be cleaned, how dirty it is, which log comes first, and which segments become one (Kafka's cleaner
// rules; KIP-58, KIP-354). Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/storage/log_config.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brokerscope::storage {

// A segment as the plan needs to know it.
struct SegmentFacts
{
    Offset baseOffset;
    Offset endOffset; // base of the next one
    std::uint64_t sizeBytes = 0;
    std::int64_t firstTimestamp = -1; // of its first batch, epoch ms; -1: none
    std::int64_t maxTimestamp = -1;   // epoch ms; -1: none
};

struct LogFacts
{
    std::vector<SegmentFacts> segments; // all, oldest first; the last one is active
    Offset logStart{0};
    Offset logEnd{0};
    Offset stable{0};                  // nothing at or above may be touched: last stable offset, high watermark, recovery point
    std::optional<Offset> cleanedUpTo; // from the cleaner's checkpoint
};

struct CompactionRange
{
    Offset firstDirty{0};       // what lies below was cleaned before
    Offset firstUncleanable{0}; // a segment's base; what lies there and above stays as it is
    std::uint64_t cleanBytes = 0;
    std::uint64_t dirtyBytes = 0;
    bool overdue = false; // a dirty record is older than max.compaction.lag.ms

    [[nodiscard]] double dirtyRatio() const
    {
        return cleanBytes + dirtyBytes == 0 ? 0 : static_cast<double>(dirtyBytes) / static_cast<double>(cleanBytes + dirtyBytes);
    }
};
[[nodiscard]] CompactionRange compactionRange(const LogFacts& log, const LogConfig& config, WallTime now);
// Whether min.cleanable.dirty.ratio or max.compaction.lag.ms asks for a cleaning.
[[nodiscard]] bool isDue(const CompactionRange& range, const LogConfig& config);
// The place in `ranges` of the dirtiest that is due; nullopt if none is.
struct DueCandidate
{
    CompactionRange range;
    bool due = false;
};
[[nodiscard]] std::optional<std::size_t> dirtiest(const std::vector<DueCandidate>& candidates);

// Runs of neighbours, of which each becomes one segment: as many as stay within segment.bytes, segment.index.bytes and the
// int32 range of relative offsets. `segments`: those to be cleaned, oldest first.
struct SegmentGroup
{
    std::size_t first = 0;
    std::size_t count = 0;
    friend bool operator==(const SegmentGroup&, const SegmentGroup&) = default;
};
[[nodiscard]] std::vector<SegmentGroup> groupSegments(const std::vector<SegmentFacts>& segments, const LogConfig& config);

} // namespace brokerscope::storage
