#include "engine/storage/segment_index.h"

#include "engine/protocol/big_endian.h"

#include <algorithm>

namespace brokerscope::storage {

using protocol::loadBigEndian;
using protocol::storeBigEndian;

void SegmentIndex::add(const protocol::BatchView& batch, std::uint64_t position, std::int64_t intervalBytes)
{
    const auto last = static_cast<std::int32_t>(batch.lastOffset() - m_baseOffset);
    if (batch.maxTimestamp() > m_maxTimestamp) {
        m_maxTimestamp = batch.maxTimestamp();
        m_maxTimestampOffset = last;
    }
    if (m_bytesSinceLastEntry > intervalBytes) {
        m_offsets.push_back({last, static_cast<std::int32_t>(position)});
        addTimeEntry();
        m_bytesSinceLastEntry = 0;
    }
    m_bytesSinceLastEntry += static_cast<std::int64_t>(batch.size());
}

void SegmentIndex::addTimeEntry()
{
    const std::int64_t last = m_times.empty() ? protocol::kNoTimestamp : m_times.back().timestamp;
    if (m_maxTimestamp > last)
        m_times.push_back({m_maxTimestamp, m_maxTimestampOffset});
}

void SegmentIndex::finish()
{
    addTimeEntry();
}

std::uint64_t SegmentIndex::positionBefore(Offset offset) const
{
    const std::int64_t relative = offset - m_baseOffset;
    const auto after = std::upper_bound(m_offsets.begin(), m_offsets.end(), relative,
                                        [](std::int64_t r, const OffsetEntry& entry) { return r < entry.relativeOffset; });
    return after == m_offsets.begin() ? 0 : static_cast<std::uint64_t>(std::prev(after)->position);
}

Offset SegmentIndex::offsetBeforeTime(std::int64_t timestamp) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), timestamp,
                                        [](std::int64_t t, const TimeEntry& entry) { return t < entry.timestamp; });
    return after == m_times.begin() ? m_baseOffset : m_baseOffset + std::prev(after)->relativeOffset;
}

bool SegmentIndex::isFull(std::int64_t segmentIndexBytes) const
{
    return static_cast<std::int64_t>(m_offsets.size()) >= segmentIndexBytes / static_cast<std::int64_t>(kOffsetEntrySize) ||
           // One place is kept for the last entry.
           static_cast<std::int64_t>(m_times.size()) + 1 >= segmentIndexBytes / static_cast<std::int64_t>(kTimeEntrySize);
}

std::uint64_t SegmentIndex::lastPosition() const
{
    return m_offsets.empty() ? 0 : static_cast<std::uint64_t>(m_offsets.back().position);
}

Bytes SegmentIndex::offsetFile() const
{
    Bytes out(m_offsets.size() * kOffsetEntrySize);
    std::uint8_t* at = out.data();
    for (const auto& entry : m_offsets) {
        storeBigEndian(at, entry.relativeOffset);
        storeBigEndian(at + 4, entry.position);
        at += kOffsetEntrySize;
    }
    return out;
}

Bytes SegmentIndex::timeFile() const
{
    Bytes out(m_times.size() * kTimeEntrySize);
    std::uint8_t* at = out.data();
    for (const auto& entry : m_times) {
        storeBigEndian(at, entry.timestamp);
        storeBigEndian(at + 8, entry.relativeOffset);
        at += kTimeEntrySize;
    }
    return out;
}

Result<SegmentIndex> SegmentIndex::fromFiles(Offset baseOffset, ByteView offsetFile, ByteView timeFile,
                                             std::uint64_t logSize)
{
    const auto corrupt = [&](const char* what) {
        return makeError(ErrorKind::Corrupt, "read the index of segment " + std::to_string(baseOffset.value()), what);
    };
    if (offsetFile.size() % kOffsetEntrySize != 0 || timeFile.size() % kTimeEntrySize != 0)
        return corrupt("its size is not a multiple of an entry's");
    SegmentIndex index(baseOffset);
    index.m_offsets.reserve(offsetFile.size() / kOffsetEntrySize);
    for (ByteView rest = offsetFile; !rest.empty(); rest = rest.subspan(kOffsetEntrySize)) {
        const OffsetEntry entry{loadBigEndian<std::int32_t>(rest.data()), loadBigEndian<std::int32_t>(rest.data() + 4)};
        const bool rises = index.m_offsets.empty() ? entry.relativeOffset >= 0 && entry.position >= 0
                                                   : entry.relativeOffset > index.m_offsets.back().relativeOffset &&
                                                         entry.position > index.m_offsets.back().position;
        if (!rises || static_cast<std::uint64_t>(entry.position) >= logSize)
            return corrupt("its offsets or positions are impossible");
        index.m_offsets.push_back(entry);
    }
    index.m_times.reserve(timeFile.size() / kTimeEntrySize);
    for (ByteView rest = timeFile; !rest.empty(); rest = rest.subspan(kTimeEntrySize)) {
        const TimeEntry entry{loadBigEndian<std::int64_t>(rest.data()), loadBigEndian<std::int32_t>(rest.data() + 8)};
        const bool rises = index.m_times.empty() ? entry.timestamp >= 0 && entry.relativeOffset >= 0
                                                 : entry.timestamp > index.m_times.back().timestamp &&
                                                       entry.relativeOffset >= index.m_times.back().relativeOffset;
        if (!rises)
            return corrupt("its timestamps are out of order");
        index.m_times.push_back(entry);
    }
    if (!index.m_times.empty()) {
        index.m_maxTimestamp = index.m_times.back().timestamp;
        index.m_maxTimestampOffset = index.m_times.back().relativeOffset;
    }
    return index;
}

void SegmentIndex::resumeAt(std::uint64_t logSize)
{
    m_bytesSinceLastEntry = static_cast<std::int64_t>(logSize - lastPosition());
}

} // namespace brokerscope::storage
