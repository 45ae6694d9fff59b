// What a connection still has to send: pieces that stay shared until they are sent, some of which may have to wait
// because their link is slow. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/time.h"

#include <array>
#include <cstddef>
#include <deque>
#include <span>

namespace brokerscope::runtime {

// One gather write: regions to hand to the system in one call. Pieces too small to be worth a region of their own are
// copied together.
class GatherList
{
public:
    static constexpr std::size_t kMaxRegions = 64;
    static constexpr std::size_t kCopyBelow = 512;

    [[nodiscard]] std::span<const ByteView> regions() const { return {m_regions.data(), m_count}; }
    // False if there is no room for more.
    bool add(ByteView bytes);
    void clear() { m_count = m_copied = 0; }

private:
    std::array<ByteView, kMaxRegions> m_regions;
    std::size_t m_count = 0;
    std::array<std::uint8_t, 16 * 1024> m_scratch;
    std::size_t m_copied = 0;
};

class SendQueue
{
public:
    // `now`, the delay of the link in this direction at this time, and how much more these bytes have to wait by chance.
    void push(ByteChain chain, Instant now, Duration delay, Duration jitter = {});
    // The link's delay has changed; nothing waits longer than `mostJitter` beyond it.
    void setDelay(Duration delay, Duration mostJitter = {});
    [[nodiscard]] std::size_t size() const { return m_total; } // bytes, waiting ones included
    // When the next bytes may leave that may not yet; kNever if none wait.
    [[nodiscard]] Instant nextRelease() const;
    void release(Instant now); // lets go what is due
    // Fills `list` with the next bytes that may leave, `most` of them.
    void gather(GatherList& list, std::size_t most = static_cast<std::size_t>(-1)) const;
    void pop(std::size_t count); // they are sent
    void clear();

private:
    struct Waiting
    {
        Instant since;
        std::size_t bytes;
        Duration jitter;
    };
    std::deque<SharedBytes> m_pieces;
    std::size_t m_sentOfFirst = 0;
    std::size_t m_total = 0;
    std::size_t m_released = 0; // of m_total, from the front
    std::deque<Waiting> m_waiting;
    Duration m_delay{};
};

} // namespace brokerscope::runtime
