#include "engine/storage/compaction_plan.h"

#include "engine/protocol/record_batch.h"
#include "engine/storage/segment_index.h"

#include <algorithm>
#include <limits>

namespace brokerscope::storage {

namespace {

// The most entries that the index of a segment of this size can have.
std::uint64_t indexEntries(std::uint64_t sizeBytes, const LogConfig& config)
{
    const auto smallest = static_cast<std::int64_t>(protocol::kBatchHeaderSize);
    return sizeBytes / static_cast<std::uint64_t>(std::max(config.indexIntervalBytes, smallest)) + 1;
}

} // namespace

CompactionRange compactionRange(const LogFacts& log, const LogConfig& config, WallTime now)
{
    CompactionRange range;
    range.firstDirty = log.cleanedUpTo.value_or(log.logStart);
    // Retention or DeleteRecords went past the checkpoint, or the log was cut below it: begin anew.
    if (range.firstDirty < log.logStart || range.firstDirty > log.logEnd)
        range.firstDirty = log.logStart;

    const std::int64_t nowMs = toEpochMs(now);
    const auto& active = log.segments.back();
    Offset limit = std::min(log.stable, active.baseOffset);
    if (config.minCompactionLagMs > 0)
        for (const auto& segment : log.segments)
            if (segment.endOffset > range.firstDirty && segment.maxTimestamp > nowMs - config.minCompactionLagMs)
                limit = std::min(limit, segment.baseOffset);
    // The segment that holds the limit stays whole.
    range.firstUncleanable = active.baseOffset;
    for (const auto& segment : log.segments) {
        if (segment.endOffset > limit) {
            range.firstUncleanable = std::min(range.firstUncleanable, segment.baseOffset);
            break;
        }
    }

    // Clean are the segments that begin below the first dirty offset, as far as they may be touched.
    const Offset border = std::min(range.firstDirty, range.firstUncleanable);
    const auto latestAllowed = nowMs - std::min(config.maxCompactionLagMs, nowMs);
    for (const auto& segment : log.segments) {
        if (segment.baseOffset >= range.firstUncleanable)
            break;
        const bool dirty = segment.endOffset > border;
        (dirty ? range.dirtyBytes : range.cleanBytes) += segment.sizeBytes;
        range.overdue |= dirty && segment.firstTimestamp > 0 && segment.firstTimestamp < latestAllowed;
    }
    return range;
}

bool isDue(const CompactionRange& range, const LogConfig& config)
{
    return range.dirtyBytes > 0 && (range.overdue || range.dirtyRatio() > config.minCleanableDirtyRatio);
}

std::optional<std::size_t> dirtiest(const std::vector<DueCandidate>& candidates)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].due && (!best || candidates[i].range.dirtyRatio() > candidates[*best].range.dirtyRatio()))
            best = i;
    return best;
}

std::vector<SegmentGroup> groupSegments(const std::vector<SegmentFacts>& segments, const LogConfig& config)
{
    const auto maxBytes = static_cast<std::uint64_t>(config.segmentBytes);
    const auto maxIndex = static_cast<std::uint64_t>(config.segmentIndexBytes);
    std::vector<SegmentGroup> groups;
    std::uint64_t bytes = 0;
    std::uint64_t entries = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& segment = segments[i];
        const std::uint64_t more = indexEntries(segment.sizeBytes, config);
        const bool fits = !groups.empty() && bytes + segment.sizeBytes <= maxBytes &&
                          (entries + more) * SegmentIndex::kTimeEntrySize <= maxIndex &&
                          segment.endOffset - segments[groups.back().first].baseOffset <=
                              std::numeric_limits<std::int32_t>::max();
        if (fits) {
            ++groups.back().count;
        } else {
            groups.push_back({i, 1});
            bytes = entries = 0;
        }
        bytes += segment.sizeBytes;
        entries += more;
    }
    return groups;
}

} // namespace brokerscope::storage
