#include "engine/runtime/frame_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace brokerscope::runtime {

namespace {

constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kSmallestChunk = 4 * 1024;
constexpr std::size_t kLargestChunk = 256 * 1024;
// What an announced length may allocate before any of the bytes it announces have come.
constexpr std::size_t kUnearned = 64 * 1024;

bool looksLikeHttp(const std::uint8_t* first)
{
    static constexpr std::array<std::string_view, 9> kBeginnings = {
        "GET ", "POST", "HEAD", "PUT ", "DELE", "OPTI", "PATC", "CONN", "TRAC"};
    const std::string_view begin(reinterpret_cast<const char*>(first), kLengthBytes);
    return std::find(kBeginnings.begin(), kBeginnings.end(), begin) != kBeginnings.end();
}

} // namespace

// A fresh buffer with what is pending at its start. If nobody shares the old one and it is large enough, it serves again.
void FrameReader::moveTo(std::size_t capacity)
{
    const auto pending = pendingBytes();
    if (m_buffer && m_capacity == capacity && m_buffer.use_count() == 1) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, pending);
    } else {
        // Not cleared: pages that no byte has arrived in cost nothing.
        auto buffer = std::make_shared_for_overwrite<std::uint8_t[]>(capacity);
        if (pending != 0)
            std::memcpy(buffer.get(), m_buffer.get() + m_begin, pending);
        m_buffer = std::move(buffer);
        m_capacity = capacity;
    }
    m_begin = 0;
    m_end = pending;
}

MutableByteView FrameReader::prepare()
{
    const auto pending = pendingBytes();
    if (pending == 0 && m_capacity == m_chunk && m_buffer.use_count() == 1)
        m_begin = m_end = 0; // everything was handed out and let go: start over in the same buffer

    const auto needed = kLengthBytes + m_length.value_or(0);
    const bool fits = m_capacity - m_begin >= needed;
    // A frame too long for the buffer goes on at its front until that is full: only then has it earned a larger one.
    if (m_end == m_capacity || (!fits && m_begin != 0)) {
        // Whoever has sent a long frame before may announce another.
        const auto earned = std::max({kUnearned, m_chunk, 2 * pending, m_longestRecently + kLengthBytes});
        moveTo(std::max({std::min(needed, earned), m_chunk, pending + kLengthBytes}));
    }
    return {m_buffer.get() + m_end, m_capacity - m_end};
}

void FrameReader::commit(std::size_t count)
{
    const auto offered = m_capacity - m_end;
    m_end += count;
    // A read that fills the buffer suggests that more is waiting; one that uses an eighth of it, that little comes.
    if (count == offered)
        m_chunk = std::min(2 * m_chunk, kLargestChunk);
    else if (count < m_chunk / 8)
        m_chunk = std::max(m_chunk / 2, kSmallestChunk);
}

void FrameReader::readLength()
{
    const auto* first = m_buffer.get() + m_begin;
    const auto length = std::uint32_t{first[0]} << 24 | std::uint32_t{first[1]} << 16 |
                        std::uint32_t{first[2]} << 8 | std::uint32_t{first[3]};
    if (length > 0x7fffffffu || length > m_maxFrameBytes || looksLikeHttp(first))
        m_refused = true; // what follows is never looked at
    else
        m_length = length;
}

std::optional<SharedBytes> FrameReader::next()
{
    if (!m_length && !m_refused && pendingBytes() >= kLengthBytes)
        readLength();
    if (m_refused || !m_length || pendingBytes() - kLengthBytes < *m_length)
        return std::nullopt;
    SharedBytes frame(m_buffer, ByteView(m_buffer.get() + m_begin + kLengthBytes, *m_length));
    m_longestRecently = std::max(*m_length, m_longestRecently - m_longestRecently / 4);
    m_begin += kLengthBytes + *m_length;
    m_length.reset();
    return frame;
}

} // namespace brokerscope::runtime
