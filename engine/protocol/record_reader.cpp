#include "engine/protocol/record_reader.h"

#include "engine/protocol/big_endian.h"

#include <limits>

namespace brokerscope::protocol {

namespace {

Error unreadable(const char* what)
{
    return makeError(ErrorKind::Corrupt, "read a record", what);
}

// Takes values off the front of bytes, never beyond their end. After the first failure `ok` stays false.
class Cursor
{
public:
    explicit Cursor(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] ByteView rest() const { return m_rest; }

    std::uint8_t takeByte()
    {
        if (m_rest.empty()) {
            m_ok = false;
            return 0;
        }
        const std::uint8_t byte = m_rest.front();
        m_rest = m_rest.subspan(1);
        return byte;
    }
    // Zigzag, at most ten bytes (five for 32 bits).
    std::int64_t takeVarint(int maxBytes)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < maxBytes; ++i) {
            const std::uint64_t byte = takeByte();
            value |= (byte & 0x7f) << (7 * i);
            if ((byte & 0x80) == 0)
                return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
        }
        m_ok = false;
        return 0;
    }
    std::int32_t takeVarint32()
    {
        const std::int64_t value = takeVarint(5);
        if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max())
            m_ok = false;
        return static_cast<std::int32_t>(value);
    }
    std::int64_t takeVarint64() { return takeVarint(10); }
    ByteView take(std::int32_t length)
    {
        if (!m_ok || length < 0 || static_cast<std::size_t>(length) > m_rest.size()) {
            m_ok = false;
            return {};
        }
        const ByteView taken = m_rest.first(static_cast<std::size_t>(length));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }
    std::optional<ByteView> takeNullable()
    {
        const std::int32_t length = takeVarint32();
        if (length == -1)
            return std::nullopt;
        return take(length);
    }

private:
    ByteView m_rest;
    bool m_ok = true;
};

} // namespace

std::vector<HeaderView> RecordView::headers() const
{
    std::vector<HeaderView> out;
    Cursor cursor(headerBytes);
    for (std::int32_t i = 0; i < headerCount; ++i) { // bounds were checked when the record was read
        HeaderView header;
        header.key = asText(cursor.take(cursor.takeVarint32()));
        header.value = cursor.takeNullable();
        if (!cursor.ok())
            break;
        out.push_back(header);
    }
    return out;
}

Result<RecordReader> RecordReader::open(BatchView batch, std::size_t maxDecompressedBytes)
{
    if (batch.compression() == Compression::None)
        return RecordReader(batch, SharedBytes(), batch.recordBytes());
    if (batch.recordCount() == 0 && batch.recordBytes().empty())
        return RecordReader(batch, SharedBytes(), ByteView()); // emptied by the cleaner
    BOOST_OUTCOME_TRY(auto records, decompress(batch.compression(), batch.recordBytes(), maxDecompressedBytes));
    SharedBytes owner(std::move(records));
    const ByteView view = owner.view();
    return RecordReader(batch, std::move(owner), view);
}

Result<std::optional<RecordView>> RecordReader::next()
{
    if (m_given == m_batch.recordCount()) {
        if (!m_rest.empty())
            return unreadable("bytes are left over after the last record");
        return std::optional<RecordView>();
    }
    Cursor outer(m_rest);
    const std::int32_t length = outer.takeVarint32();
    const ByteView body = outer.take(length);
    if (!outer.ok())
        return unreadable("its length goes beyond the batch");

    Cursor cursor(body);
    cursor.takeByte(); // attributes: none are defined
    const std::int64_t timestampDelta = cursor.takeVarint64();
    const std::int32_t offsetDelta = cursor.takeVarint32();
    RecordView record;
    record.key = cursor.takeNullable();
    record.value = cursor.takeNullable();
    record.headerCount = cursor.takeVarint32();
    record.headerBytes = cursor.rest();
    if (!cursor.ok())
        return unreadable("a field goes beyond its end");
    if (record.headerCount < 0 || static_cast<std::size_t>(record.headerCount) > cursor.rest().size() / 2)
        return unreadable("its header count is impossible");
    for (std::int32_t i = 0; i < record.headerCount; ++i) {
        cursor.take(cursor.takeVarint32());
        cursor.takeNullable();
    }
    if (!cursor.ok())
        return unreadable("a header goes beyond its end");
    if (!cursor.rest().empty())
        return unreadable("bytes are left over after its headers");
    if (offsetDelta <= m_lastOffsetDelta || offsetDelta > m_batch.lastOffsetDelta())
        return unreadable("its offset is out of order");

    record.offset = m_batch.baseOffset() + offsetDelta;
    if (m_batch.timestampType() == TimestampType::LogAppendTime)
        record.timestamp = m_batch.maxTimestamp();
    else // wraps as Java's addition does; what makes no sense is refused elsewhere
        record.timestamp = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_batch.baseTimestamp()) +
                                                     static_cast<std::uint64_t>(timestampDelta));
    if (m_batch.baseSequence() >= 0)
        record.sequence = sequenceAfter(m_batch.baseSequence(), offsetDelta);
    m_lastOffsetDelta = offsetDelta;
    m_rest = outer.rest();
    ++m_given;
    return std::optional<RecordView>(record);
}

std::optional<ControlRecordType> controlTypeOf(const RecordView& record)
{
    if (!record.key || record.key->size() < 4)
        return std::nullopt;
    const auto type = loadBigEndian<std::int16_t>(record.key->data() + 2);
    if (type < 0 || type > static_cast<std::int16_t>(ControlRecordType::KRaftVoters))
        return std::nullopt;
    return static_cast<ControlRecordType>(type);
}

} // namespace brokerscope::protocol
