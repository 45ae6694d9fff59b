#include "engine/protocol/codec.h"

#include <bit>
#include <cassert>
#include <utility>

namespace brokerscope::protocol {

namespace {

constexpr std::size_t kUsualSize = 64;

// Cuts at the limit without leaving half a UTF-8 character.
std::string_view cutToLimit(std::string_view text)
{
    if (text.size() <= kMaxStringBytes)
        return text;
    std::size_t end = kMaxStringBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

template <class Unsigned> void Writer::bigEndian(Unsigned value)
{
    const auto at = m_buffer.size();
    if (m_buffer.capacity() == 0)
        m_buffer.reserve(kUsualSize); // most messages grow from nothing, field by field
    m_buffer.resize(at + sizeof(Unsigned));
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        m_buffer[at + i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * (sizeof(Unsigned) - 1 - i)));
}

void Writer::boolean(bool value)
{
    m_buffer.push_back(value ? 1 : 0);
}
void Writer::int8(std::int8_t value)
{
    m_buffer.push_back(static_cast<std::uint8_t>(value));
}
void Writer::int16(std::int16_t value)
{
    bigEndian(static_cast<std::uint16_t>(value));
}
void Writer::uint16(std::uint16_t value)
{
    bigEndian(value);
}
void Writer::int32(std::int32_t value)
{
    bigEndian(static_cast<std::uint32_t>(value));
}
void Writer::uint32(std::uint32_t value)
{
    bigEndian(value);
}
void Writer::int64(std::int64_t value)
{
    bigEndian(static_cast<std::uint64_t>(value));
}
void Writer::float64(double value)
{
    bigEndian(std::bit_cast<std::uint64_t>(value));
}
void Writer::uuid(const Uuid& value)
{
    raw(value.bytes);
}

void Writer::unsignedVarint(std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_buffer.push_back(static_cast<std::uint8_t>(value | 0x80));
    m_buffer.push_back(static_cast<std::uint8_t>(value));
}
void Writer::varint(std::int32_t value)
{
    unsignedVarint((static_cast<std::uint32_t>(value) << 1) ^ static_cast<std::uint32_t>(value >> 31));
}
void Writer::varlong(std::int64_t value)
{
    auto bits = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    for (; bits >= 0x80; bits >>= 7)
        m_buffer.push_back(static_cast<std::uint8_t>(bits | 0x80));
    m_buffer.push_back(static_cast<std::uint8_t>(bits));
}

void Writer::raw(ByteView value)
{
    m_buffer.insert(m_buffer.end(), value.begin(), value.end());
}

void Writer::length(std::size_t n, bool flexible, bool shortLength)
{
    if (flexible)
        unsignedVarint(static_cast<std::uint32_t>(n + 1));
    else if (shortLength)
        int16(static_cast<std::int16_t>(n));
    else
        int32(static_cast<std::int32_t>(n));
}

void Writer::nullLength(bool flexible, bool shortLength, bool nullable)
{
    if (!nullable)
        length(0, flexible, shortLength);
    else if (flexible)
        unsignedVarint(0);
    else if (shortLength)
        int16(-1);
    else
        int32(-1);
}

void Writer::string(std::string_view value, bool flexible)
{
    const auto text = cutToLimit(value);
    length(text.size(), flexible, true);
    raw(asBytes(text));
}
void Writer::string(const std::optional<std::string>& value, bool flexible, bool nullable)
{
    if (value)
        string(std::string_view(*value), flexible);
    else
        nullLength(flexible, true, nullable);
}

void Writer::bytes(ByteView value, bool flexible)
{
    length(value.size(), flexible, false);
    raw(value);
}
void Writer::bytes(const std::optional<Bytes>& value, bool flexible, bool nullable)
{
    if (value)
        bytes(ByteView(*value), flexible);
    else
        nullLength(flexible, false, nullable);
}

void Writer::records(const SharedBytes& value, bool flexible)
{
    length(value.size(), flexible, false);
    if (value.size() < kShareFrom) {
        raw(value.view());
    } else {
        m_shared.push_back({m_buffer.size(), value});
        m_sharedSize += value.size();
    }
}
void Writer::records(const std::optional<SharedBytes>& value, bool flexible, bool nullable)
{
    if (value)
        records(*value, flexible);
    else
        nullLength(flexible, false, nullable);
}

void Writer::count(std::size_t elements, bool flexible)
{
    length(elements, flexible, false);
}
void Writer::nullCount(bool flexible, bool nullable)
{
    nullLength(flexible, false, nullable);
}
void Writer::present(bool value, bool tagged)
{
    if (tagged)
        unsignedVarint(value ? 1 : 0);
    else
        int8(value ? 1 : -1);
}

std::size_t Writer::beginTag(std::uint32_t tag)
{
    unsignedVarint(tag);
    return m_buffer.size();
}

void Writer::endTag(std::size_t begin)
{
    assert(m_shared.empty() || m_shared.back().at <= begin);
    // The size is known only now; it goes in front of what was written.
    auto n = static_cast<std::uint32_t>(m_buffer.size() - begin);
    std::uint8_t size[5];
    std::size_t used = 0;
    for (; n >= 0x80; n >>= 7)
        size[used++] = static_cast<std::uint8_t>(n | 0x80);
    size[used++] = static_cast<std::uint8_t>(n);
    m_buffer.insert(m_buffer.begin() + static_cast<std::ptrdiff_t>(begin), size, size + used);
}

void Writer::patchInt32(std::size_t at, std::int32_t value)
{
    assert(at + 4 <= m_buffer.size());
    for (std::size_t i = 0; i < 4; ++i)
        m_buffer[at + i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(value) >> (24 - 8 * i));
}

ByteChain Writer::take()
{
    const SharedBytes buffer(std::exchange(m_buffer, {}));
    ByteChain chain;
    chain.reserve(2 * m_shared.size() + 1);
    std::size_t from = 0;
    for (auto& piece : m_shared) {
        if (piece.at > from)
            chain.push_back(buffer.slice(from, piece.at - from));
        chain.push_back(std::move(piece.bytes));
        from = piece.at;
    }
    if (buffer.size() > from)
        chain.push_back(buffer.slice(from, buffer.size() - from));
    m_shared.clear();
    m_sharedSize = 0;
    return chain;
}

Bytes Writer::takeJoined()
{
    if (m_shared.empty())
        return std::exchange(m_buffer, {});
    return joined(take());
}

} // namespace brokerscope::protocol
