// Turns the bytes of a stream into Kafka's frames: int32 length, then that many bytes. Pure: the transport reads from
// its socket straight into the region that prepare() hands out, and frames are parts of that buffer, not copies.
//
// Memory follows the bytes that really arrived: an announced length alone makes it allocate 64 KiB at most, or what the
// stream's last frames took; beyond that the buffer doubles as it fills, up to the frame's length.
#pragma once

#include "engine/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace brokerscope::runtime {

class FrameReader
{
public:
    // Frames above `maxFrameBytes` (not counting the length itself) are refused.
    explicit FrameReader(std::size_t maxFrameBytes) : m_maxFrameBytes(maxFrameBytes) {}

    // Where the next bytes of the stream belong. Never empty. Valid until the next call of any function.
    [[nodiscard]] MutableByteView prepare();
    // The first `count` bytes of the prepared region have been filled.
    void commit(std::size_t count);
    // The next whole frame, without its length; none if more bytes are needed or the stream was refused. The frames of
    // one buffer share it, but no two overlap: whoever gets a frame may write to it.
    [[nodiscard]] std::optional<SharedBytes> next();
    // True once a length was negative, above the limit, or the beginning of an HTTP request (a browser that was pointed
    // at a Kafka port). Nothing after it can be understood; no frame follows.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    // Bytes that arrived and are not yet part of a frame that was handed out.
    [[nodiscard]] std::size_t pendingBytes() const { return m_end - m_begin; }
    // What the buffer takes now (figures, tests).
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

private:
    void moveTo(std::size_t capacity);
    void readLength();

    std::size_t m_maxFrameBytes;
    std::shared_ptr<std::uint8_t[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0; // the first byte not handed out
    std::size_t m_end = 0;   // one behind the last byte that arrived
    std::size_t m_chunk = 4 * 1024; // size of the next buffer: grows under load, shrinks when little arrives
    std::optional<std::size_t> m_length; // of the frame at m_begin, once its four bytes are there
    std::size_t m_longestRecently = 0; // length of a frame that came whole; fades with shorter ones
    bool m_refused = false;
};

} // namespace brokerscope::runtime
