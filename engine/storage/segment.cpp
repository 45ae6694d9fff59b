#include "engine/storage/segment.h"

#include "engine/storage/batch_scanner.h"

#include <algorithm>
#include <charconv>

namespace brokerscope::storage {

namespace {

constexpr std::size_t kNameDigits = 20;
constexpr std::int64_t kDefaultIndexInterval = 4096; // for an index that has to be made anew without its topic at hand

Result<void> replaceContent(runtime::Disk& disk, const std::string& path, ByteView content)
{
    BOOST_OUTCOME_TRY(const auto file, disk.open(path, runtime::OpenMode::CreateOrOpen));
    BOOST_OUTCOME_TRY(file->truncate(0));
    return content.empty() ? Result<void>(success()) : file->writeAt(0, content);
}

Result<void> syncPath(runtime::Disk& disk, const std::string& path)
{
    BOOST_OUTCOME_TRY(const auto file, disk.open(path, runtime::OpenMode::ReadWrite));
    return file->sync();
}

} // namespace

std::string segmentPath(std::string_view directory, Offset baseOffset, std::string_view suffix)
{
    const std::string digits = std::to_string(baseOffset.value());
    std::string path(directory);
    path += '/';
    path.append(kNameDigits - digits.size(), '0');
    path += digits;
    path += suffix;
    return path;
}

std::optional<Offset> parseSegmentName(std::string_view name, std::string_view suffix)
{
    if (name.size() != kNameDigits + suffix.size() || !name.ends_with(suffix))
        return std::nullopt;
    std::int64_t value = 0;
    const char* end = name.data() + kNameDigits;
    const auto [stop, error] = std::from_chars(name.data(), end, value);
    if (error != std::errc() || stop != end || value < 0)
        return std::nullopt;
    return Offset(value);
}

Segment::Segment(runtime::Disk& disk, std::string_view directory, Offset baseOffset, WallTime now)
    : m_disk(disk), m_directory(directory), m_baseOffset(baseOffset), m_openedAt(now)
{
}

Result<std::unique_ptr<Segment>> Segment::open(runtime::Disk& disk, std::string_view directory, Offset baseOffset,
                                               WallTime now)
{
    std::unique_ptr<Segment> segment(new Segment(disk, directory, baseOffset, now));
    BOOST_OUTCOME_TRY(segment->m_file, disk.open(segment->path(kLogSuffix), runtime::OpenMode::CreateOrOpen));
    segment->m_size = segment->m_file->size();
    if (segment->m_size == 0)
        segment->m_index.emplace(baseOffset);
    return segment;
}

std::string Segment::path(std::string_view suffix) const
{
    return segmentPath(m_directory, m_baseOffset, suffix);
}

Result<runtime::File*> Segment::file() const
{
    m_used = true;
    if (!m_file) {
        BOOST_OUTCOME_TRY(m_file, m_disk.open(path(kLogSuffix), runtime::OpenMode::ReadWrite));
    }
    return m_file.get();
}

Result<SegmentIndex*> Segment::index() const
{
    m_used = true;
    if (m_index)
        return &*m_index;
    if (hasIndexFiles()) {
        BOOST_OUTCOME_TRY(const auto offsets, runtime::readWholeFile(m_disk, path(kOffsetIndexSuffix)));
        BOOST_OUTCOME_TRY(const auto times, runtime::readWholeFile(m_disk, path(kTimeIndexSuffix)));
        // Closing always leaves a time entry behind, unless no record has a time; then the headers must tell.
        auto read = SegmentIndex::fromFiles(m_baseOffset, offsets, times, m_size);
        if (read && !read.value().times().empty()) {
            read.value().resumeAt(m_size);
            m_index = std::move(read).value();
            return &*m_index;
        }
    }
    m_indexDirty = true;
    BOOST_OUTCOME_TRY(const auto log, file());
    BOOST_OUTCOME_TRY(auto built, buildIndex(*log, m_baseOffset, m_size, kDefaultIndexInterval));
    m_index = std::move(built);
    return &*m_index;
}

Result<void> Segment::append(const SharedBytes& batches, std::int64_t indexInterval)
{
    BOOST_OUTCOME_TRY(const auto log, file());
    BOOST_OUTCOME_TRY(const auto known, index());
    BOOST_OUTCOME_TRY(log->append({batches}));
    protocol::BatchIterator iterator(batches.view());
    for (std::uint64_t position = m_size; auto batch = iterator.next(); position = m_size + iterator.position()) {
        if (position == 0)
            m_firstTimestamp = batch->maxTimestamp();
        known->add(*batch, position, indexInterval);
    }
    m_size += batches.size();
    m_maxTimestamp.reset();
    m_indexDirty = true;
    m_durable = false;
    return success();
}

Result<std::uint64_t> Segment::positionBefore(Offset offset) const
{
    BOOST_OUTCOME_TRY(const auto known, index());
    return known->positionBefore(offset);
}

Result<Offset> Segment::offsetBeforeTime(std::int64_t timestamp) const
{
    BOOST_OUTCOME_TRY(const auto known, index());
    return known->offsetBeforeTime(timestamp);
}

Result<std::int64_t> Segment::maxTimestamp() const
{
    if (m_index)
        return m_index->maxTimestamp();
    if (!m_maxTimestamp) {
        BOOST_OUTCOME_TRY(const auto known, index());
        m_maxTimestamp = known->maxTimestamp();
    }
    return *m_maxTimestamp;
}

Result<std::optional<std::int64_t>> Segment::firstTimestamp() const
{
    if (m_size == 0)
        return std::optional<std::int64_t>();
    if (!m_firstTimestamp) {
        BOOST_OUTCOME_TRY(const auto log, file());
        BatchScanner scanner(*log, 0, m_size, protocol::kBatchHeaderSize);
        BOOST_OUTCOME_TRY(const auto batch, scanner.next());
        m_firstTimestamp = batch->maxTimestamp();
    }
    return m_firstTimestamp;
}

Result<bool> Segment::indexIsFull(std::int64_t segmentIndexBytes) const
{
    BOOST_OUTCOME_TRY(const auto known, index());
    return known->isFull(segmentIndexBytes);
}

Result<Offset> Segment::findNextOffset() const
{
    BOOST_OUTCOME_TRY(const auto known, index());
    BOOST_OUTCOME_TRY(const auto log, file());
    Offset next = m_baseOffset;
    for (BatchScanner scanner(*log, known->lastPosition(), m_size, BatchScanner::kHeadersOnly);;) {
        BOOST_OUTCOME_TRY(const auto batch, scanner.next());
        if (!batch)
            return next;
        if (batch->baseOffset() < next)
            return makeError(ErrorKind::Corrupt, "read " + path(kLogSuffix), "offsets go back");
        next = batch->nextOffset();
    }
}

bool Segment::hasIndexFiles() const
{
    return m_disk.exists(path(kOffsetIndexSuffix)) && m_disk.exists(path(kTimeIndexSuffix));
}

Result<void> Segment::adopt(std::uint64_t size, SegmentIndex index)
{
    if (size != m_size) {
        BOOST_OUTCOME_TRY(const auto log, file());
        BOOST_OUTCOME_TRY(log->truncate(size));
        m_size = size;
    }
    m_index = std::move(index);
    m_firstTimestamp.reset();
    m_maxTimestamp.reset();
    m_indexDirty = true;
    m_durable = false;
    return success();
}

Result<Segment::Cut> Segment::cutFor(Offset offset) const
{
    BOOST_OUTCOME_TRY(const auto from, positionBefore(offset));
    BOOST_OUTCOME_TRY(const auto log, file());
    for (BatchScanner scanner(*log, from, m_size, BatchScanner::kHeadersOnly);;) {
        BOOST_OUTCOME_TRY(const auto batch, scanner.next());
        if (!batch)
            return Cut{m_size, offset};
        if (batch->lastOffset() >= offset)
            return Cut{scanner.position(), std::min(offset, batch->baseOffset())};
    }
}

Result<Offset> Segment::truncateTo(Offset offset, std::int64_t indexInterval)
{
    BOOST_OUTCOME_TRY(const auto cut, cutFor(offset));
    BOOST_OUTCOME_TRY(const auto log, file());
    BOOST_OUTCOME_TRY(auto rebuilt, buildIndex(*log, m_baseOffset, cut.position, indexInterval));
    BOOST_OUTCOME_TRY(adopt(cut.position, std::move(rebuilt)));
    m_aborted.truncateTo(cut.end);
    return cut.end;
}

void Segment::addAborted(const AbortedTransaction& transaction)
{
    m_aborted.add(transaction);
    m_indexDirty = true;
}

Result<void> Segment::saveIndexes()
{
    if (!m_indexDirty && hasIndexFiles())
        return success();
    BOOST_OUTCOME_TRY(const auto known, index());
    known->finish();
    BOOST_OUTCOME_TRY(replaceContent(m_disk, path(kOffsetIndexSuffix), known->offsetFile()));
    BOOST_OUTCOME_TRY(replaceContent(m_disk, path(kTimeIndexSuffix), known->timeFile()));
    // One that is there is emptied rather than removed: its old content must not come back after a power loss.
    if (!m_aborted.empty() || m_disk.exists(path(kTxnIndexSuffix))) {
        BOOST_OUTCOME_TRY(replaceContent(m_disk, path(kTxnIndexSuffix), m_aborted.file()));
    }
    m_indexDirty = false;
    return success();
}

Result<void> Segment::remove()
{
    m_file.reset();
    for (const std::string_view suffix : {kLogSuffix, kOffsetIndexSuffix, kTimeIndexSuffix, kTxnIndexSuffix}) {
        if (m_disk.exists(path(suffix))) {
            BOOST_OUTCOME_TRY(m_disk.remove(path(suffix)));
        }
    }
    return success();
}

Result<void> Segment::sync()
{
    BOOST_OUTCOME_TRY(const auto log, file());
    BOOST_OUTCOME_TRY(log->sync());
    if (!m_indexDirty) {
        BOOST_OUTCOME_TRY(syncPath(m_disk, path(kOffsetIndexSuffix)));
        BOOST_OUTCOME_TRY(syncPath(m_disk, path(kTimeIndexSuffix)));
        if (m_disk.exists(path(kTxnIndexSuffix))) {
            BOOST_OUTCOME_TRY(syncPath(m_disk, path(kTxnIndexSuffix)));
        }
        m_durable = true;
    }
    return success();
}

void Segment::releaseIfIdle()
{
    if (!m_used && !m_indexDirty)
        release();
    m_used = false;
}

void Segment::release()
{
    if (!m_indexDirty && m_size > 0) {
        if (m_index)
            m_maxTimestamp = m_index->maxTimestamp();
        m_index.reset();
    }
    m_file.reset();
}

Result<SegmentIndex> buildIndex(const runtime::File& file, Offset baseOffset, std::uint64_t size,
                                std::int64_t indexInterval)
{
    SegmentIndex index(baseOffset);
    for (BatchScanner scanner(file, 0, size, BatchScanner::kHeadersOnly);;) {
        BOOST_OUTCOME_TRY(const auto batch, scanner.next());
        if (!batch)
            return index;
        index.add(*batch, scanner.position(), indexInterval);
    }
}

} // namespace brokerscope::storage
