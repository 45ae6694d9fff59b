#include "engine/protocol/record_batch_builder.h"

#include "engine/protocol/big_endian.h"
#include "engine/protocol/compression.h"

#include <algorithm>
#include <array>
#include <utility>

namespace brokerscope::protocol {

namespace {

void putVarint(Bytes& out, std::int64_t value)
{
    auto zigzag = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    for (; zigzag >= 0x80; zigzag >>= 7)
        out.push_back(static_cast<std::uint8_t>(zigzag | 0x80));
    out.push_back(static_cast<std::uint8_t>(zigzag));
}

void putBytes(Bytes& out, ByteView bytes)
{
    putVarint(out, static_cast<std::int64_t>(bytes.size()));
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putNullable(Bytes& out, std::optional<ByteView> bytes)
{
    if (bytes)
        putBytes(out, *bytes);
    else
        putVarint(out, -1);
}

template <std::integral T> void put(Bytes& out, T value)
{
    std::array<std::uint8_t, sizeof(T)> field;
    storeBigEndian(field.data(), value);
    out.insert(out.end(), field.begin(), field.end());
}

} // namespace

RecordBatchBuilder::RecordBatchBuilder(Options options) : m_options(std::move(options)) {}

RecordBatchBuilder& RecordBatchBuilder::add(std::int64_t timestamp, std::optional<ByteView> key,
                                            std::optional<ByteView> value, const std::vector<RecordHeader>& headers)
{
    return addAt(m_lastOffsetDelta + 1, timestamp, key, value, headers);
}

RecordBatchBuilder& RecordBatchBuilder::addAt(std::int32_t offsetDelta, std::int64_t timestamp,
                                              std::optional<ByteView> key, std::optional<ByteView> value,
                                              const std::vector<RecordHeader>& headers)
{
    if (m_count == 0)
        m_baseTimestamp = timestamp;
    m_maxTimestamp = m_count == 0 ? timestamp : std::max(m_maxTimestamp, timestamp);
    Bytes record;
    record.reserve(16 + (key ? key->size() : 0) + (value ? value->size() : 0));
    record.push_back(0);
    putVarint(record, timestamp - m_baseTimestamp);
    putVarint(record, offsetDelta);
    putNullable(record, key);
    putNullable(record, value);
    putVarint(record, static_cast<std::int64_t>(headers.size()));
    for (const auto& header : headers) {
        putBytes(record, asBytes(header.key));
        putNullable(record, header.value);
    }
    putBytes(m_records, record);
    m_lastOffsetDelta = offsetDelta;
    ++m_count;
    return *this;
}

RecordBatchBuilder& RecordBatchBuilder::addControl(std::int64_t timestamp, ControlRecordType type, ByteView value)
{
    std::array<std::uint8_t, 4> key{}; // int16 version 0, int16 type
    storeBigEndian(key.data() + 2, static_cast<std::int16_t>(type));
    return add(timestamp, ByteView(key), value);
}

Bytes RecordBatchBuilder::build()
{
    Bytes records = std::exchange(m_records, {});
    Compression codec = m_count == 0 ? Compression::None : m_options.compression;
    if (codec != Compression::None) {
        auto packed = compress(codec, records);
        if (packed)
            records = std::move(packed).value();
        else
            codec = Compression::None; // a batch too large for the codec goes out as it is
    }
    std::uint16_t attributes = static_cast<std::uint16_t>(codec);
    attributes = static_cast<std::uint16_t>(attributes | (m_options.transactional ? 0x10 : 0) | (m_options.control ? 0x20 : 0));

    Bytes batch;
    batch.reserve(kBatchHeaderSize + records.size());
    put(batch, m_options.baseOffset.value());
    put(batch, static_cast<std::int32_t>(kBatchHeaderSize - kBatchLogOverhead + records.size()));
    put(batch, m_options.leaderEpoch.value());
    put(batch, std::int8_t{2});
    put(batch, std::uint32_t{0}); // CRC, set below
    put(batch, attributes);
    put(batch, std::max(m_lastOffsetDelta, 0));
    put(batch, m_baseTimestamp);
    put(batch, m_maxTimestamp);
    put(batch, m_options.producerId.value());
    put(batch, m_options.producerEpoch);
    put(batch, m_options.baseSequence);
    put(batch, m_count);
    batch.insert(batch.end(), records.begin(), records.end());
    setTimestamps(batch, m_options.timestampType, m_maxTimestamp);

    m_count = 0;
    m_lastOffsetDelta = -1;
    m_baseTimestamp = m_maxTimestamp = kNoTimestamp;
    return batch;
}

} // namespace brokerscope::protocol
