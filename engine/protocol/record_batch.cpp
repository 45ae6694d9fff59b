#include "engine/protocol/record_batch.h"

#include "engine/protocol/big_endian.h"
#include "engine/protocol/crc32c.h"

#include <limits>
#include <string>

namespace brokerscope::protocol {

namespace {

// Where the fields of the header begin.
enum At : std::size_t {
    BaseOffset = 0,
    BatchLength = 8,
    PartitionLeaderEpoch = 12,
    Magic = 16,
    Crc = 17,
    Attributes = 21, // the CRC covers the batch from here on
    LastOffsetDelta = 23,
    BaseTimestamp = 27,
    MaxTimestamp = 35,
    ProducerIdAt = 43,
    ProducerEpoch = 51,
    BaseSequence = 53,
    RecordCount = 57,
};

constexpr std::uint16_t kCodecMask = 0x07;
constexpr std::uint16_t kLogAppendTimeBit = 0x08;
constexpr std::uint16_t kTransactionalBit = 0x10;
constexpr std::uint16_t kControlBit = 0x20;
constexpr std::uint16_t kDeleteHorizonBit = 0x40;

Error corrupt(std::string what)
{
    return makeError(ErrorKind::Corrupt, "read a record batch", std::move(what));
}

Error cutShort()
{
    return makeError(ErrorKind::Unavailable, "read a record batch", "cut short");
}

} // namespace

Result<BatchView> BatchView::parseHeader(ByteView bytes)
{
    if (bytes.size() < kBatchLogOverhead)
        return cutShort();
    const auto length = loadBigEndian<std::int32_t>(bytes.data() + BatchLength);
    if (length < static_cast<std::int32_t>(kBatchHeaderSize - kBatchLogOverhead))
        return corrupt("length " + std::to_string(length) + " is smaller than a batch can be");
    if (bytes.size() > Magic && bytes[Magic] != 2)
        return corrupt("magic " + std::to_string(bytes[Magic]) + " in place of 2");
    if (bytes.size() < kBatchHeaderSize)
        return cutShort();
    const BatchView batch(bytes.first(kBatchHeaderSize));
    if ((batch.attributes() & kCodecMask) > static_cast<std::uint16_t>(Compression::Zstd))
        return corrupt("codec " + std::to_string(batch.attributes() & kCodecMask) + " does not exist");
    const std::int64_t base = batch.baseOffset().value();
    const std::int32_t delta = batch.lastOffsetDelta();
    if (base < 0 || delta < 0 || base > std::numeric_limits<std::int64_t>::max() - delta - 1)
        return corrupt("offsets " + std::to_string(base) + " + " + std::to_string(delta));
    const std::int64_t count = batch.recordCount();
    if (count < 0 || count > static_cast<std::int64_t>(delta) + 1)
        return corrupt("record count " + std::to_string(count) + " with last offset delta " + std::to_string(delta));
    return batch;
}

Result<BatchView> BatchView::parse(ByteView bytes)
{
    BOOST_OUTCOME_TRY(auto header, parseHeader(bytes));
    if (bytes.size() < header.size())
        return cutShort();
    return BatchView(bytes.first(header.size()));
}

std::size_t BatchView::size() const
{
    return static_cast<std::size_t>(loadBigEndian<std::int32_t>(m_bytes.data() + BatchLength)) + kBatchLogOverhead;
}
Offset BatchView::baseOffset() const
{
    return Offset(loadBigEndian<std::int64_t>(m_bytes.data() + BaseOffset));
}
Offset BatchView::lastOffset() const
{
    return baseOffset() + lastOffsetDelta();
}
std::int32_t BatchView::lastOffsetDelta() const
{
    return loadBigEndian<std::int32_t>(m_bytes.data() + LastOffsetDelta);
}
LeaderEpoch BatchView::leaderEpoch() const
{
    return LeaderEpoch(loadBigEndian<std::int32_t>(m_bytes.data() + PartitionLeaderEpoch));
}
std::uint32_t BatchView::crc() const
{
    return loadBigEndian<std::uint32_t>(m_bytes.data() + Crc);
}
std::uint16_t BatchView::attributes() const
{
    return loadBigEndian<std::uint16_t>(m_bytes.data() + Attributes);
}
Compression BatchView::compression() const
{
    return static_cast<Compression>(attributes() & kCodecMask);
}
TimestampType BatchView::timestampType() const
{
    return (attributes() & kLogAppendTimeBit) ? TimestampType::LogAppendTime : TimestampType::CreateTime;
}
bool BatchView::isTransactional() const
{
    return (attributes() & kTransactionalBit) != 0;
}
bool BatchView::isControl() const
{
    return (attributes() & kControlBit) != 0;
}
bool BatchView::hasDeleteHorizon() const
{
    return (attributes() & kDeleteHorizonBit) != 0;
}
std::int64_t BatchView::baseTimestamp() const
{
    return loadBigEndian<std::int64_t>(m_bytes.data() + BaseTimestamp);
}
std::int64_t BatchView::maxTimestamp() const
{
    return loadBigEndian<std::int64_t>(m_bytes.data() + MaxTimestamp);
}
ProducerId BatchView::producerId() const
{
    return ProducerId(loadBigEndian<std::int64_t>(m_bytes.data() + ProducerIdAt));
}
std::int16_t BatchView::producerEpoch() const
{
    return loadBigEndian<std::int16_t>(m_bytes.data() + ProducerEpoch);
}
std::int32_t BatchView::baseSequence() const
{
    return loadBigEndian<std::int32_t>(m_bytes.data() + BaseSequence);
}
std::int32_t BatchView::lastSequence() const
{
    const std::int32_t base = baseSequence();
    return base < 0 ? base : sequenceAfter(base, lastOffsetDelta());
}
std::int32_t BatchView::recordCount() const
{
    return loadBigEndian<std::int32_t>(m_bytes.data() + RecordCount);
}
bool BatchView::crcMatches() const
{
    return crc32c(m_bytes.subspan(Attributes)) == crc();
}

void setBaseOffset(MutableByteView batch, Offset offset)
{
    storeBigEndian(batch.data() + BaseOffset, offset.value());
}
void setLeaderEpoch(MutableByteView batch, LeaderEpoch epoch)
{
    storeBigEndian(batch.data() + PartitionLeaderEpoch, epoch.value());
}
void setTimestamps(MutableByteView batch, TimestampType type, std::int64_t maxTimestamp)
{
    auto attributes = loadBigEndian<std::uint16_t>(batch.data() + Attributes);
    attributes = static_cast<std::uint16_t>(type == TimestampType::LogAppendTime ? attributes | kLogAppendTimeBit
                                                                                 : attributes & ~kLogAppendTimeBit);
    storeBigEndian(batch.data() + Attributes, attributes);
    storeBigEndian(batch.data() + MaxTimestamp, maxTimestamp);
    const auto length = loadBigEndian<std::int32_t>(batch.data() + BatchLength);
    const std::size_t covered = static_cast<std::size_t>(length) + kBatchLogOverhead - Attributes;
    storeBigEndian(batch.data() + Crc, crc32c(ByteView(batch).subspan(Attributes, covered)));
}

void setCompression(MutableByteView batch, Compression codec)
{
    auto attributes = loadBigEndian<std::uint16_t>(batch.data() + Attributes);
    attributes = static_cast<std::uint16_t>((attributes & ~kCodecMask) | static_cast<std::uint16_t>(codec));
    storeBigEndian(batch.data() + Attributes, attributes);
    storeBigEndian(batch.data() + BatchLength, static_cast<std::int32_t>(batch.size() - kBatchLogOverhead));
    storeBigEndian(batch.data() + Crc, crc32c(ByteView(batch).subspan(Attributes)));
}

Bytes withRecords(const BatchView& batch, const KeptRecords& kept)
{
    Bytes out;
    out.reserve(kBatchHeaderSize + kept.records.size());
    out.insert(out.end(), batch.bytes().begin(), batch.bytes().begin() + static_cast<std::ptrdiff_t>(kBatchHeaderSize));
    out.insert(out.end(), kept.records.begin(), kept.records.end());
    auto attributes = batch.attributes();
    attributes = static_cast<std::uint16_t>(kept.hasDeleteHorizon ? attributes | kDeleteHorizonBit
                                                                  : attributes & ~kDeleteHorizonBit);
    storeBigEndian(out.data() + Attributes, attributes);
    storeBigEndian(out.data() + BaseTimestamp, kept.baseTimestamp);
    storeBigEndian(out.data() + MaxTimestamp, kept.maxTimestamp);
    storeBigEndian(out.data() + RecordCount, kept.count);
    setCompression(out, kept.codec); // and length and CRC
    return out;
}

std::optional<BatchView> BatchIterator::next()
{
    if (m_end != End::NotYet)
        return std::nullopt;
    if (m_position == m_bytes.size()) {
        m_end = End::AtEnd;
        return std::nullopt;
    }
    auto batch = BatchView::parse(m_bytes.subspan(m_position));
    if (!batch) {
        m_end = batch.error().kind == ErrorKind::Unavailable ? End::Incomplete : End::Corrupt;
        m_problem = batch.error().message();
        return std::nullopt;
    }
    m_position += batch.value().size();
    return batch.value();
}

} // namespace brokerscope::protocol
