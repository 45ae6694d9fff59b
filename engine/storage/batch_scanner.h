// Goes from batch to batch through a segment file, reading little more than the headers.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/protocol/record_batch.h"
#include "engine/runtime/disk.h"

#include <cstdint>
#include <optional>

namespace brokerscope::storage {

class BatchScanner
{
public:
    // The batches in [position, end) of the file. `window`: how much is read at a time.
    static constexpr std::size_t kHeadersOnly = 4096;
    static constexpr std::size_t kWholeBatches = 1 << 20;
    BatchScanner(const runtime::File& file, std::uint64_t position, std::uint64_t end, std::size_t window)
        : m_file(file), m_next(position), m_end(end), m_window(window)
    {
    }

    // Header of the next batch, valid until the next call; nullopt at the end. Corrupt: the bytes there are no whole
    // batch; position() is then where they begin.
    [[nodiscard]] Result<std::optional<protocol::BatchView>> next();
    [[nodiscard]] std::uint64_t position() const { return m_position; } // of the batch given out last
    [[nodiscard]] std::uint64_t nextPosition() const { return m_next; }

    void setWindow(std::size_t window) { m_window = window; }

    // Of the batch given out last; read piece by piece, as the batch need not fit the memory. Ends the life of the view
    // that next() gave out.
    [[nodiscard]] Result<bool> crcMatches();
    // The whole batch given out last, to walk its records.
    [[nodiscard]] Result<SharedBytes> whole();
    // The same in the scanner's own buffer: valid until the next call of anything here. Ends the life of next()'s view.
    [[nodiscard]] Result<ByteView> bytes() { return bytesAt(m_position, static_cast<std::size_t>(m_next - m_position)); }

private:
    [[nodiscard]] Result<ByteView> bytesAt(std::uint64_t position, std::size_t length);
    const runtime::File& m_file;
    std::uint64_t m_position = 0;
    std::uint64_t m_next;
    std::uint64_t m_end;
    std::size_t m_window;
    Bytes m_buffer;
    std::uint64_t m_bufferStart = 0;
};

// Reads exactly out.size() bytes. Corrupt: the file is shorter.
[[nodiscard]] Result<void> readExactly(const runtime::File& file, std::uint64_t position, MutableByteView out);

} // namespace brokerscope::storage
