#include "engine/protocol/codec.h"

#include <bit>
#include <utility>

namespace brokerscope::protocol {

Reader::Reader(SharedBytes bytes) : m_bytes(std::move(bytes)), m_view(m_bytes.view()), m_end(m_view.size()) {}

Reader::Reader(ByteView bytes) : Reader(SharedBytes(nullptr, bytes)) {}

void Reader::fail(const char* what, std::string_view why)
{
    if (m_failed)
        return;
    m_failed = true;
    m_what = what;
    m_why = why;
    m_failedAt = m_position;
    m_end = m_position;
}

Result<void> Reader::result() const
{
    if (m_failed)
        return makeError(ErrorKind::Corrupt, std::string("read ") + m_what,
                         m_why + " at byte " + std::to_string(m_failedAt));
    return success();
}

bool Reader::need(std::size_t n, const char* what)
{
    if (m_failed)
        return false;
    if (n > m_end - m_position) {
        fail(what, std::to_string(n) + " bytes wanted, " + std::to_string(m_end - m_position) + " left");
        return false;
    }
    return true;
}

template <class Unsigned> Unsigned Reader::bigEndian(const char* what)
{
    if (!need(sizeof(Unsigned), what))
        return 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        value = value << 8 | m_view[m_position + i];
    m_position += sizeof(Unsigned);
    return static_cast<Unsigned>(value);
}

bool Reader::boolean(const char* what)
{
    return bigEndian<std::uint8_t>(what) != 0;
}
std::int8_t Reader::int8(const char* what)
{
    return static_cast<std::int8_t>(bigEndian<std::uint8_t>(what));
}
std::int16_t Reader::int16(const char* what)
{
    return static_cast<std::int16_t>(bigEndian<std::uint16_t>(what));
}
std::uint16_t Reader::uint16(const char* what)
{
    return bigEndian<std::uint16_t>(what);
}
std::int32_t Reader::int32(const char* what)
{
    return static_cast<std::int32_t>(bigEndian<std::uint32_t>(what));
}
std::uint32_t Reader::uint32(const char* what)
{
    return bigEndian<std::uint32_t>(what);
}
std::int64_t Reader::int64(const char* what)
{
    return static_cast<std::int64_t>(bigEndian<std::uint64_t>(what));
}
double Reader::float64(const char* what)
{
    return std::bit_cast<double>(bigEndian<std::uint64_t>(what));
}

Uuid Reader::uuid(const char* what)
{
    Uuid id;
    if (need(id.bytes.size(), what)) {
        for (auto& byte : id.bytes)
            byte = m_view[m_position++];
    }
    return id;
}

std::uint64_t Reader::varintBits(int maxBytes, const char* what)
{
    std::uint64_t value = 0;
    for (int i = 0; i < maxBytes; ++i) {
        const auto byte = bigEndian<std::uint8_t>(what);
        if (m_failed)
            return 0;
        // The last byte has room for what is left of 32 or 64 bits.
        const bool last = i == maxBytes - 1;
        if (last && byte > (maxBytes == 5 ? 0x0f : 0x01)) {
            fail(what, "a number of variable length is too long");
            return 0;
        }
        value |= static_cast<std::uint64_t>(byte & 0x7f) << (7 * i);
        if (byte < 0x80)
            return value;
    }
    return value;
}

std::uint32_t Reader::unsignedVarint(const char* what)
{
    return static_cast<std::uint32_t>(varintBits(5, what));
}
std::int32_t Reader::varint(const char* what)
{
    const auto bits = unsignedVarint(what);
    return static_cast<std::int32_t>((bits >> 1) ^ (~(bits & 1) + 1));
}
std::int64_t Reader::varlong(const char* what)
{
    const auto bits = varintBits(10, what);
    return static_cast<std::int64_t>((bits >> 1) ^ (~(bits & 1) + 1));
}

ByteView Reader::raw(std::size_t n, const char* what)
{
    if (!need(n, what))
        return {};
    const auto part = m_view.subspan(m_position, n);
    m_position += n;
    return part;
}

SharedBytes Reader::shared(std::size_t n, const char* what)
{
    const auto part = raw(n, what);
    return m_failed ? SharedBytes() : SharedBytes(m_bytes.owner(), part);
}

std::int64_t Reader::length(bool flexible, bool shortLength, bool nullable, const char* what)
{
    const std::int64_t n = flexible      ? static_cast<std::int64_t>(unsignedVarint(what)) - 1
                           : shortLength ? int16(what)
                                         : int32(what);
    if (m_failed)
        return 0;
    if (n < -1)
        fail(what, "negative length");
    else if (n == -1 && !nullable)
        fail(what, "null where a value must be");
    else if (shortLength && n > static_cast<std::int64_t>(kMaxStringBytes))
        fail(what, "a string longer than 32767 bytes");
    else if (n > static_cast<std::int64_t>(remaining()))
        fail(what, "length " + std::to_string(n) + ", but " + std::to_string(remaining()) + " bytes left");
    return m_failed ? 0 : n;
}

void Reader::string(std::string& into, bool flexible, const char* what)
{
    into = asText(raw(static_cast<std::size_t>(length(flexible, true, false, what)), what));
}
void Reader::string(std::optional<std::string>& into, bool flexible, bool nullable, const char* what)
{
    const auto n = length(flexible, true, nullable, what);
    if (n < 0)
        into.reset();
    else
        into.emplace(asText(raw(static_cast<std::size_t>(n), what)));
}

void Reader::bytes(Bytes& into, bool flexible, const char* what)
{
    const auto part = raw(static_cast<std::size_t>(length(flexible, false, false, what)), what);
    into.assign(part.begin(), part.end());
}
void Reader::bytes(std::optional<Bytes>& into, bool flexible, bool nullable, const char* what)
{
    const auto n = length(flexible, false, nullable, what);
    if (n < 0) {
        into.reset();
    } else {
        const auto part = raw(static_cast<std::size_t>(n), what);
        into.emplace(part.begin(), part.end());
    }
}

void Reader::records(SharedBytes& into, bool flexible, const char* what)
{
    into = shared(static_cast<std::size_t>(length(flexible, false, false, what)), what);
}
void Reader::records(std::optional<SharedBytes>& into, bool flexible, bool nullable, const char* what)
{
    const auto n = length(flexible, false, nullable, what);
    if (n < 0)
        into.reset();
    else
        into = shared(static_cast<std::size_t>(n), what);
}

std::optional<ByteView> Reader::lengthy(bool flexible, bool text, bool nullable, const char* what)
{
    const auto n = length(flexible, text, nullable, what);
    return n < 0 ? std::nullopt : std::optional(raw(static_cast<std::size_t>(n), what));
}

std::int32_t Reader::count(bool flexible, bool nullable, const char* what)
{
    const std::int64_t n = flexible ? static_cast<std::int64_t>(unsignedVarint(what)) - 1 : int32(what);
    if (m_failed)
        return 0;
    if (n < -1)
        fail(what, "negative number of elements");
    else if (n == -1 && !nullable)
        fail(what, "null where an array must be");
    else if (n > static_cast<std::int64_t>(kMaxArrayElements))
        fail(what, std::to_string(n) + " elements are too many");
    else if (n > static_cast<std::int64_t>(remaining())) // every element takes at least one byte
        fail(what, std::to_string(n) + " elements in " + std::to_string(remaining()) + " bytes");
    else if (n > 0 && (m_elements += static_cast<std::size_t>(n)) > kMaxElementsInAll)
        fail(what, "too many elements in all");
    return m_failed ? 0 : static_cast<std::int32_t>(n);
}

bool Reader::present(bool tagged, const char* what)
{
    return tagged ? unsignedVarint(what) > 0 : int8(what) >= 0;
}

void Reader::skipTags(const char* what)
{
    for (TagReader tags(*this, what); tags.next();)
        tags.skip();
}

TagReader::TagReader(Reader& in, const char* what) : m_in(in), m_what(what), m_left(in.unsignedVarint(what))
{
    if (m_left > kMaxTaggedFields)
        in.fail(what, std::to_string(m_left) + " tagged fields are too many");
}

bool TagReader::next()
{
    if (m_in.ok() && m_inTag) {
        m_inTag = false;
        if (m_in.m_position != m_tagEnd)
            m_in.fail(m_what, "tagged field " + std::to_string(m_tag) + " is shorter than its size");
        else
            m_in.m_end = m_outerEnd;
    }
    if (!m_in.ok() || m_left == 0)
        return false;
    --m_left;
    m_tag = m_in.unsignedVarint(m_what);
    const std::size_t size = m_in.unsignedVarint(m_what);
    if (!m_in.need(size, m_what))
        return false;
    m_tagBegin = m_in.m_position;
    m_tagEnd = m_tagBegin + size;
    m_outerEnd = m_in.m_end;
    m_in.m_end = m_tagEnd;
    m_inTag = true;
    return true;
}

void TagReader::skip()
{
    if (size() > kMaxUnknownTagBytes)
        m_in.fail(m_what, "unknown tagged field " + std::to_string(m_tag) + " is too large");
    else
        m_in.m_position = m_tagEnd;
}

} // namespace brokerscope::protocol
