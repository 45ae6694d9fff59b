#include "engine/storage/batch_scanner.h"

#include "engine/protocol/crc32c.h"

#include <algorithm>

namespace brokerscope::storage {

namespace {
constexpr std::size_t kCrcFrom = 21; // the checksum covers the batch from its attributes on
}

Result<void> readExactly(const runtime::File& file, std::uint64_t position, MutableByteView out)
{
    for (std::size_t filled = 0; filled < out.size();) {
        BOOST_OUTCOME_TRY(const auto count, file.readAt(position + filled, out.subspan(filled)));
        if (count == 0)
            return makeError(ErrorKind::Corrupt, "read a segment", "the file is shorter than it was");
        filled += count;
    }
    return success();
}

Result<ByteView> BatchScanner::bytesAt(std::uint64_t position, std::size_t length)
{
    if (position < m_bufferStart || position + length > m_bufferStart + m_buffer.size()) {
        const std::uint64_t left = m_end - position;
        m_buffer.resize(static_cast<std::size_t>(std::min<std::uint64_t>(left, std::max(length, m_window))));
        m_bufferStart = position;
        if (auto read = readExactly(m_file, position, m_buffer); !read) {
            m_buffer.clear();
            return read.error();
        }
    }
    return ByteView(m_buffer).subspan(static_cast<std::size_t>(position - m_bufferStart), length);
}

Result<std::optional<protocol::BatchView>> BatchScanner::next()
{
    m_position = m_next;
    if (m_position == m_end)
        return std::optional<protocol::BatchView>();
    const std::uint64_t left = m_end - m_position;
    const auto cutShort = [] { return makeError(ErrorKind::Corrupt, "read a record batch", "cut short"); };
    if (left < protocol::kBatchHeaderSize)
        return cutShort();
    BOOST_OUTCOME_TRY(const auto bytes, bytesAt(m_position, protocol::kBatchHeaderSize));
    BOOST_OUTCOME_TRY(const auto header, protocol::BatchView::parseHeader(bytes));
    if (header.size() > left)
        return cutShort();
    m_next = m_position + header.size();
    return std::optional<protocol::BatchView>(header);
}

Result<bool> BatchScanner::crcMatches()
{
    BOOST_OUTCOME_TRY(const auto bytes, bytesAt(m_position, protocol::kBatchHeaderSize));
    BOOST_OUTCOME_TRY(const auto head, protocol::BatchView::parseHeader(bytes));
    const std::uint32_t expected = head.crc();
    std::uint32_t crc = 0;
    for (std::uint64_t at = m_position + kCrcFrom; at < m_next;) {
        const auto piece = static_cast<std::size_t>(std::min<std::uint64_t>(m_next - at, kWholeBatches));
        BOOST_OUTCOME_TRY(const auto part, bytesAt(at, piece));
        crc = protocol::crc32cExtend(crc, part);
        at += piece;
    }
    return crc == expected;
}

Result<SharedBytes> BatchScanner::whole()
{
    Bytes bytes(static_cast<std::size_t>(m_next - m_position));
    BOOST_OUTCOME_TRY(readExactly(m_file, m_position, bytes));
    return SharedBytes(std::move(bytes));
}

} // namespace brokerscope::storage
