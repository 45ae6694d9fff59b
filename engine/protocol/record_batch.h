// Record batches (magic 2) as bytes: views that read and change the fixed 61-byte header in place. On the hot path a
// batch is never turned into objects; RecordReader walks its records only where Kafka's rules need it. Layout: KIP-98.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace brokerscope::protocol {

inline constexpr std::size_t kBatchLogOverhead = 12; // baseOffset and batchLength, which batchLength does not count
inline constexpr std::size_t kBatchHeaderSize = 61;  // the smallest whole batch: no records
inline constexpr std::int64_t kNoTimestamp = -1;

enum class Compression : std::uint8_t { None = 0, Gzip = 1, Snappy = 2, Lz4 = 3, Zstd = 4 };
enum class TimestampType : std::uint8_t { CreateTime = 0, LogAppendTime = 1 };

// Types of the records in a control batch (the int16 after the version in each key).
enum class ControlRecordType : std::int16_t {
    Abort = 0,
    Commit = 1,
    LeaderChange = 2,
    SnapshotHeader = 3,
    SnapshotFooter = 4,
    KRaftVersion = 5,
    KRaftVoters = 6,
};

// One whole batch, read in place; valid as long as the bytes are. Made only by parse(), so every getter is in bounds.
class BatchView
{
public:
    // The batch at the start of `bytes`, which may go on after it. Checks structure only: the whole batch is there,
    // magic 2, known codec, counts and deltas not negative. The records and the CRC are not looked at.
    // ErrorKind::Unavailable: cut short (more bytes may make it whole). ErrorKind::Corrupt: no bytes can.
    [[nodiscard]] static Result<BatchView> parse(ByteView bytes);
    // The same for a header whose records are not at hand: size() is that of the whole batch, bytes() is the header
    // alone; recordBytes() is empty and the CRC cannot be checked.
    [[nodiscard]] static Result<BatchView> parseHeader(ByteView bytes);

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] ByteView recordBytes() const { return m_bytes.subspan(kBatchHeaderSize); } // as stored: perhaps compressed

    [[nodiscard]] Offset baseOffset() const;
    [[nodiscard]] Offset lastOffset() const;
    [[nodiscard]] Offset nextOffset() const { return lastOffset() + 1; }
    [[nodiscard]] std::int32_t lastOffsetDelta() const;
    [[nodiscard]] LeaderEpoch leaderEpoch() const;
    [[nodiscard]] std::uint32_t crc() const;
    [[nodiscard]] std::uint16_t attributes() const;
    [[nodiscard]] Compression compression() const;
    [[nodiscard]] TimestampType timestampType() const;
    [[nodiscard]] bool isTransactional() const;
    [[nodiscard]] bool isControl() const;
    [[nodiscard]] bool hasDeleteHorizon() const;
    [[nodiscard]] std::int64_t baseTimestamp() const; // epoch ms; the delete horizon when hasDeleteHorizon()
    [[nodiscard]] std::int64_t maxTimestamp() const;  // epoch ms, or kNoTimestamp
    [[nodiscard]] ProducerId producerId() const;
    [[nodiscard]] std::int16_t producerEpoch() const;
    [[nodiscard]] std::int32_t baseSequence() const; // -1: none
    [[nodiscard]] std::int32_t lastSequence() const; // wraps after 2147483647 to 0
    [[nodiscard]] std::int32_t recordCount() const;  // may be less than lastOffsetDelta() + 1 after compaction

    [[nodiscard]] bool crcMatches() const;

private:
    explicit BatchView(ByteView bytes) : m_bytes(bytes) {}
    ByteView m_bytes;
};

// Changes in place. `batch` begins with a batch that BatchView::parse accepted.
void setBaseOffset(MutableByteView batch, Offset offset);          // outside the CRC
void setLeaderEpoch(MutableByteView batch, LeaderEpoch epoch);     // outside the CRC
// Max timestamp and timestamp type together; computes the CRC anew.
void setTimestamps(MutableByteView batch, TimestampType type, std::int64_t maxTimestamp);

// After the records were replaced: codec and length in the header fit what follows, up to the end of `batch`; new CRC.
void setCompression(MutableByteView batch, Compression codec);

// What is left of a batch when some of its records go (KIP-98, KIP-534): offsets, producer, epochs, timestamp type and flags
// stay as in `batch`, so that the range it stands for and its producer's sequence are still told.
struct KeptRecords
{
    ByteView records; // as they shall be stored: compressed by `codec`
    Compression codec = Compression::None;
    std::int32_t count = 0;
    std::int64_t baseTimestamp = kNoTimestamp; // the delete horizon, when hasDeleteHorizon
    std::int64_t maxTimestamp = kNoTimestamp;
    bool hasDeleteHorizon = false;
};
[[nodiscard]] Bytes withRecords(const BatchView& batch, const KeptRecords& kept);

// Goes from batch to batch over a buffer: records of a request, a response, a piece of a segment.
//     BatchIterator batches(bytes);
//     while (auto batch = batches.next()) ...
//     batches.end() says why it stopped.
class BatchIterator
{
public:
    enum class End { NotYet, AtEnd, Incomplete, Corrupt };
    explicit BatchIterator(ByteView bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::optional<BatchView> next();
    [[nodiscard]] std::size_t position() const { return m_position; } // bytes of the whole batches given out so far
    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] const std::string& problem() const { return m_problem; } // a sentence, when Corrupt

private:
    ByteView m_bytes;
    std::size_t m_position = 0;
    End m_end = End::NotYet;
    std::string m_problem;
};

// Sequence `delta` records after `sequence`, as Kafka counts: 0 follows 2147483647.
[[nodiscard]] constexpr std::int32_t sequenceAfter(std::int32_t sequence, std::int32_t delta)
{
    return static_cast<std::int32_t>((static_cast<std::int64_t>(sequence) + delta) & 0x7fffffff);
}

} // namespace brokerscope::protocol
