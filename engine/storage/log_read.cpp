// Reading a log: by offset, in one go from the file, and by time.
#include "engine/storage/batch_scanner.h"
#include "engine/storage/log_impl.h"

#include "engine/protocol/record_reader.h"

#include <algorithm>

namespace brokerscope::storage {

namespace {

// Besides the bytes asked for we read what may lie between the index entry and the batch: one index interval.
constexpr std::size_t kLeadIn = 4096;

// A piece of a segment file in memory of its own, which the answer then shares.
struct Piece
{
    std::shared_ptr<std::uint8_t[]> owner;
    std::uint64_t position = 0;
    std::size_t size = 0;

    [[nodiscard]] bool covers(std::uint64_t from, std::size_t length) const
    {
        return from >= position && from + length <= position + size;
    }
    [[nodiscard]] ByteView from(std::uint64_t at) const
    {
        return ByteView(owner.get(), size).subspan(static_cast<std::size_t>(at - position));
    }
    [[nodiscard]] static Result<Piece> read(const runtime::File& file, std::uint64_t position, std::uint64_t size)
    {
        Piece piece{std::make_shared_for_overwrite<std::uint8_t[]>(size), position, static_cast<std::size_t>(size)};
        BOOST_OUTCOME_TRY(readExactly(file, position, MutableByteView(piece.owner.get(), piece.size)));
        return piece;
    }
};

// Batches of one segment from the one that holds `from` on; nullopt if the segment has none.
Result<std::optional<ReadInfo>> readSegment(const Segment& segment, Offset from, std::size_t maxBytes, Offset below,
                                            MinOneMessage minOne)
{
    const auto cutShort = [&] {
        return makeError(ErrorKind::Corrupt, "read " + segment.path(kLogSuffix), "a batch is cut short");
    };
    BOOST_OUTCOME_TRY(const auto file, segment.file());
    BOOST_OUTCOME_TRY(auto position, segment.positionBefore(from));
    Piece piece;
    ReadInfo info;
    info.nextOffset = from;
    std::size_t firstSize = 0;
    for (;; position += firstSize) {
        if (position == segment.size())
            return std::optional<ReadInfo>();
        const std::uint64_t left = segment.size() - position;
        if (left < protocol::kBatchHeaderSize)
            return cutShort();
        if (!piece.covers(position, protocol::kBatchHeaderSize)) {
            const std::size_t want = std::max(maxBytes + std::min(maxBytes, kLeadIn), protocol::kBatchHeaderSize);
            BOOST_OUTCOME_TRY(piece, Piece::read(*file, position, std::min<std::uint64_t>(left, want)));
        }
        BOOST_OUTCOME_TRY(const auto header, protocol::BatchView::parseHeader(piece.from(position)));
        firstSize = header.size();
        if (firstSize > left)
            return cutShort();
        if (header.lastOffset() >= from) {
            info.firstBatchOffset = header.baseOffset();
            break;
        }
    }
    if (info.firstBatchOffset >= below || (firstSize > maxBytes && minOne == MinOneMessage::No))
        return std::optional<ReadInfo>(std::move(info));
    if (!piece.covers(position, firstSize)) {
        const std::uint64_t want = std::min<std::uint64_t>(segment.size() - position, std::max(maxBytes, firstSize));
        BOOST_OUTCOME_TRY(piece, Piece::read(*file, position, want));
    }
    const ByteView bytes = piece.from(position);
    std::size_t length = 0;
    while (bytes.size() - length >= protocol::kBatchHeaderSize) {
        BOOST_OUTCOME_TRY(const auto header, protocol::BatchView::parseHeader(bytes.subspan(length)));
        if (header.size() > bytes.size() - length || header.baseOffset() >= below ||
            (length > 0 && length + header.size() > maxBytes))
            break;
        length += header.size();
        info.nextOffset = header.nextOffset();
    }
    info.records = SharedBytes(piece.owner, bytes.first(length));
    return std::optional<ReadInfo>(std::move(info));
}

// The first record of a batch at or above `from` with a timestamp >= `timestamp`.
Result<std::optional<TimestampAndOffset>> findInBatch(const SharedBytes& bytes, Offset from, std::int64_t timestamp)
{
    BOOST_OUTCOME_TRY(const auto batch, protocol::BatchView::parse(bytes.view()));
    BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(batch));
    for (;;) {
        BOOST_OUTCOME_TRY(const auto record, reader.next());
        if (!record)
            return std::optional<TimestampAndOffset>();
        if (record->offset >= from && record->timestamp >= timestamp)
            return std::optional(TimestampAndOffset{record->timestamp, record->offset, batch.leaderEpoch()});
    }
}

Result<std::optional<TimestampAndOffset>> findInSegment(const Segment& segment, Offset logStart, std::int64_t timestamp)
{
    BOOST_OUTCOME_TRY(const auto known, segment.offsetBeforeTime(timestamp));
    BOOST_OUTCOME_TRY(const auto position, segment.positionBefore(std::max(known, logStart)));
    BOOST_OUTCOME_TRY(const auto file, segment.file());
    for (BatchScanner scanner(*file, position, segment.size(), BatchScanner::kHeadersOnly);;) {
        BOOST_OUTCOME_TRY(const auto batch, scanner.next());
        if (!batch)
            return std::optional<TimestampAndOffset>();
        if (batch->maxTimestamp() < timestamp || batch->lastOffset() < logStart)
            continue;
        BOOST_OUTCOME_TRY(const auto whole, scanner.whole());
        BOOST_OUTCOME_TRY(const auto found, findInBatch(whole, logStart, timestamp));
        if (found)
            return found;
    }
}

} // namespace

Result<ReadInfo> Log::read(Offset from, std::size_t maxBytes, Offset below, MinOneMessage minOne) const
{
    const Impl& log = *m_impl;
    ReadInfo info;
    info.nextOffset = from;
    if (from < log.logStart || from > log.logEnd) {
        info.error = protocol::ErrorCode::OffsetOutOfRange;
        return info;
    }
    below = std::min(below, log.logEnd);
    if (from >= below || (maxBytes == 0 && minOne == MinOneMessage::No))
        return info;
    // After compaction a segment's last batches may be gone: then the next one has the answer.
    for (std::size_t i = log.segmentAt(from); i < log.segments.size(); ++i) {
        BOOST_OUTCOME_TRY(auto found, readSegment(*log.segments[i], from, maxBytes, below, minOne));
        if (found)
            return std::move(*found);
    }
    return info;
}

std::vector<AbortedTransaction> Log::abortedTransactions(Offset from, Offset below) const
{
    const Impl& log = *m_impl;
    std::vector<AbortedTransaction> found;
    // A transaction stands in the index of the segment that has its marker, which may be much later.
    for (std::size_t i = log.segmentAt(from); i < log.segments.size(); ++i)
        if (log.segments[i]->aborted().collect(from, below, found))
            break;
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.firstOffset < b.firstOffset; });
    return found;
}

Result<std::optional<TimestampAndOffset>> Log::offsetForTimestamp(std::int64_t timestamp) const
{
    const Impl& log = *m_impl;
    for (std::size_t i = log.segmentAt(log.logStart); i < log.segments.size(); ++i) {
        if (log.segments[i]->size() == 0)
            continue;
        BOOST_OUTCOME_TRY(const auto largest, log.segments[i]->maxTimestamp());
        if (largest < timestamp)
            continue;
        BOOST_OUTCOME_TRY(const auto found, findInSegment(*log.segments[i], log.logStart, timestamp));
        if (found)
            return found;
    }
    return std::optional<TimestampAndOffset>();
}

Result<std::optional<TimestampAndOffset>> Log::offsetOfMaxTimestamp() const
{
    const Impl& log = *m_impl;
    std::int64_t largest = protocol::kNoTimestamp;
    for (std::size_t i = log.segmentAt(log.logStart); i < log.segments.size(); ++i) {
        BOOST_OUTCOME_TRY(const auto here, log.segments[i]->maxTimestamp());
        largest = std::max(largest, here);
    }
    if (largest == protocol::kNoTimestamp)
        return std::optional<TimestampAndOffset>();
    BOOST_OUTCOME_TRY(const auto found, offsetForTimestamp(largest));
    if (found || log.logStart == log.logEnd)
        return found;
    // The record with it was deleted although its segment is still there: the largest of what is left.
    std::optional<TimestampAndOffset> best;
    for (std::size_t i = log.segmentAt(log.logStart); i < log.segments.size(); ++i) {
        BOOST_OUTCOME_TRY(const auto file, log.segments[i]->file());
        for (BatchScanner scanner(*file, 0, log.segments[i]->size(), BatchScanner::kHeadersOnly);;) {
            BOOST_OUTCOME_TRY(const auto batch, scanner.next());
            if (!batch)
                break;
            if (batch->lastOffset() < log.logStart || (best && batch->maxTimestamp() <= best->timestamp))
                continue;
            BOOST_OUTCOME_TRY(const auto whole, scanner.whole());
            for (std::int64_t atLeast = best ? best->timestamp + 1 : 0;;) {
                BOOST_OUTCOME_TRY(const auto better, findInBatch(whole, log.logStart, atLeast));
                if (!better)
                    break;
                best = better;
                atLeast = better->timestamp + 1;
            }
        }
    }
    return best;
}

} // namespace brokerscope::storage
