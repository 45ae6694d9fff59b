// The offset index and the time index of one segment, as vectors and as Kafka's file bytes. Both are sparse: one entry
// about every index.interval.bytes of log. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/protocol/record_batch.h"

#include <cstdint>
#include <vector>

namespace brokerscope::storage {

class SegmentIndex
{
public:
    static constexpr std::size_t kOffsetEntrySize = 8;
    static constexpr std::size_t kTimeEntrySize = 12;

    struct OffsetEntry
    {
        std::int32_t relativeOffset; // of the last record of the batch that begins at `position`
        std::int32_t position;
        friend bool operator==(const OffsetEntry&, const OffsetEntry&) = default;
    };
    struct TimeEntry
    {
        std::int64_t timestamp; // the largest so far
        std::int32_t relativeOffset;
        friend bool operator==(const TimeEntry&, const TimeEntry&) = default;
    };

    explicit SegmentIndex(Offset baseOffset) : m_baseOffset(baseOffset) {}

    // The next batch of the segment begins at `position`.
    void add(const protocol::BatchView& batch, std::uint64_t position, std::int64_t intervalBytes);
    // Adds the last time entry, so that the file tells the largest timestamp of the segment. On roll and clean close.
    void finish();

    // Where to begin to look for `offset`: at or before the batch that holds it.
    [[nodiscard]] std::uint64_t positionBefore(Offset offset) const;
    // The offset up to which every timestamp is known to be below `timestamp`; the base offset if nothing is known.
    [[nodiscard]] Offset offsetBeforeTime(std::int64_t timestamp) const;
    [[nodiscard]] std::int64_t maxTimestamp() const { return m_maxTimestamp; } // kNoTimestamp if there is none
    [[nodiscard]] bool isFull(std::int64_t segmentIndexBytes) const;
    // Position of the last batch with an entry: what follows it was added afterwards. 0 without entries.
    [[nodiscard]] std::uint64_t lastPosition() const;

    [[nodiscard]] const std::vector<OffsetEntry>& offsets() const { return m_offsets; }
    [[nodiscard]] const std::vector<TimeEntry>& times() const { return m_times; }

    [[nodiscard]] Bytes offsetFile() const;
    [[nodiscard]] Bytes timeFile() const;
    // From the files of a closed segment of `logSize` bytes. Corrupt: sizes, order or positions are impossible.
    [[nodiscard]] static Result<SegmentIndex> fromFiles(Offset baseOffset, ByteView offsetFile, ByteView timeFile,
                                                        std::uint64_t logSize);
    // Goes on with a segment that ends at `logSize`: how far the next entry is away.
    void resumeAt(std::uint64_t logSize);

private:
    Offset m_baseOffset;
    std::vector<OffsetEntry> m_offsets;
    std::vector<TimeEntry> m_times;
    std::int64_t m_bytesSinceLastEntry = 0;
    std::int64_t m_maxTimestamp = protocol::kNoTimestamp;
    std::int32_t m_maxTimestampOffset = 0; // relative: last record of the first batch with that timestamp
    void addTimeEntry();
};

} // namespace brokerscope::storage
