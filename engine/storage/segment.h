// One segment of a log: a .log file and its two indexes. Knows nothing of rolling, retention or recovery; Log decides.
// Files are opened when they are needed, so that a node with thousands of quiet partitions holds few.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"
#include "engine/protocol/record_batch.h"
#include "engine/runtime/disk.h"
#include "engine/storage/segment_index.h"
#include "engine/storage/transaction_index.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::storage {

// "DIRECTORY/00000000000000000042.log"
[[nodiscard]] std::string segmentPath(std::string_view directory, Offset baseOffset, std::string_view suffix);
// 42 from "00000000000000000042.log"; nullopt if the name has another form or suffix.
[[nodiscard]] std::optional<Offset> parseSegmentName(std::string_view name, std::string_view suffix);

inline constexpr std::string_view kLogSuffix = ".log";
inline constexpr std::string_view kOffsetIndexSuffix = ".index";
inline constexpr std::string_view kTimeIndexSuffix = ".timeindex";
inline constexpr std::string_view kTxnIndexSuffix = ".txnindex";
inline constexpr std::string_view kSnapshotSuffix = ".snapshot";
inline constexpr std::string_view kDeletedSuffix = ".deleted";
inline constexpr std::string_view kCleanedSuffix = ".cleaned"; // being made by a compaction: worthless after a crash
inline constexpr std::string_view kSwapSuffix = ".swap";       // complete and synced, about to replace segments

class Segment
{
public:
    // The segment in `directory`, whose file is created if it is not there.
    [[nodiscard]] static Result<std::unique_ptr<Segment>> open(runtime::Disk& disk, std::string_view directory,
                                                               Offset baseOffset, WallTime now);

    [[nodiscard]] Offset baseOffset() const { return m_baseOffset; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] WallTime openedAt() const { return m_openedAt; }
    [[nodiscard]] std::string path(std::string_view suffix) const;
    [[nodiscard]] Result<runtime::File*> file() const;

    // Adds whole batches that BatchIterator accepts, with their final offsets; all or nothing.
    [[nodiscard]] Result<void> append(const SharedBytes& batches, std::int64_t indexInterval);

    // The aborted transactions whose markers are in this segment, in their order.
    [[nodiscard]] const TransactionIndex& aborted() const { return m_aborted; }
    void addAborted(const AbortedTransaction& transaction);
    void setAborted(TransactionIndex aborted) { m_aborted = std::move(aborted); }

    // Where to look for `offset`, a batch boundary at or before the batch that holds it.
    [[nodiscard]] Result<std::uint64_t> positionBefore(Offset offset) const;
    [[nodiscard]] Result<Offset> offsetBeforeTime(std::int64_t timestamp) const;
    // Largest timestamp in the segment, kNoTimestamp without any.
    [[nodiscard]] Result<std::int64_t> maxTimestamp() const;
    // Max timestamp of the first batch (what segment.ms counts from); nullopt in an empty segment.
    [[nodiscard]] Result<std::optional<std::int64_t>> firstTimestamp() const;
    [[nodiscard]] Result<bool> indexIsFull(std::int64_t segmentIndexBytes) const;

    // The offset after the last batch, by reading what follows the last index entry. Corrupt: no whole batch there.
    [[nodiscard]] Result<Offset> findNextOffset() const;
    // True if both index files are there (their contents are checked when they are first used).
    [[nodiscard]] bool hasIndexFiles() const;

    // Replaces what is known of the segment after a scan: it is good up to `size`.
    [[nodiscard]] Result<void> adopt(std::uint64_t size, SegmentIndex index);
    struct Cut
    {
        std::uint64_t position; // in the file
        Offset end;             // of the log then
    };
    // What truncateTo() will do; changes nothing.
    [[nodiscard]] Result<Cut> cutFor(Offset offset) const;
    // Cuts the segment before the batch that holds `offset` (or is the first above it). Where it ends then: `offset`, or
    // the base of the batch that was cut although it began below.
    [[nodiscard]] Result<Offset> truncateTo(Offset offset, std::int64_t indexInterval);

    // Writes the index files (that of transactions only if there is anything to say), with the last time entry, if they are behind. On roll and clean close.
    [[nodiscard]] Result<void> saveIndexes();
    [[nodiscard]] Result<void> remove(); // the files, at once
    [[nodiscard]] Result<void> sync(); // log and index files, blocking
    // Whether the whole segment, indexes too, is known to be on the device.
    [[nodiscard]] bool durable() const { return m_durable; }
    void setDurable(bool durable) { m_durable = durable; }

    // Closes files and drops index copies that were not used since the last call. Not for the active segment.
    void releaseIfIdle();
    void release();

private:
    Segment(runtime::Disk& disk, std::string_view directory, Offset baseOffset, WallTime now);
    [[nodiscard]] Result<SegmentIndex*> index() const;

    runtime::Disk& m_disk;
    std::string m_directory;
    Offset m_baseOffset;
    WallTime m_openedAt;
    std::uint64_t m_size = 0;
    mutable bool m_indexDirty = false; // the index files are not what m_index says
    bool m_durable = false;
    TransactionIndex m_aborted; // always at hand: few segments have any
    // Caches: filled when first needed.
    mutable std::unique_ptr<runtime::File> m_file;
    mutable std::optional<SegmentIndex> m_index;
    mutable std::optional<std::int64_t> m_firstTimestamp;
    mutable std::optional<std::int64_t> m_maxTimestamp; // of a segment whose index is not loaded
    mutable bool m_used = false;
};

// Indexes of the batches in [0, size) of a segment file, from their headers.
[[nodiscard]] Result<SegmentIndex> buildIndex(const runtime::File& file, Offset baseOffset, std::uint64_t size,
                                              std::int64_t indexInterval);

} // namespace brokerscope::storage
