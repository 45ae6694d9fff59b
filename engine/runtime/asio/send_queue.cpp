#include "engine/runtime/asio/send_queue.h"

#include <algorithm>
#include <cstring>

namespace brokerscope::runtime {

bool GatherList::add(ByteView bytes)
{
    if (bytes.size() < kCopyBelow && m_copied + bytes.size() <= m_scratch.size()) {
        auto* place = m_scratch.data() + m_copied;
        const bool goesOn = m_count > 0 && m_regions[m_count - 1].data() + m_regions[m_count - 1].size() == place;
        if (!goesOn && m_count == kMaxRegions)
            return false;
        std::memcpy(place, bytes.data(), bytes.size());
        m_copied += bytes.size();
        if (goesOn)
            m_regions[m_count - 1] = {m_regions[m_count - 1].data(), m_regions[m_count - 1].size() + bytes.size()};
        else
            m_regions[m_count++] = {place, bytes.size()};
        return true;
    }
    if (m_count == kMaxRegions)
        return false;
    m_regions[m_count++] = bytes;
    return true;
}

void SendQueue::push(ByteChain chain, Instant now, Duration delay, Duration jitter)
{
    std::size_t bytes = 0;
    for (auto& piece : chain) {
        if (piece.empty())
            continue;
        bytes += piece.size();
        m_pieces.push_back(std::move(piece));
    }
    m_total += bytes;
    m_delay = delay;
    // Behind something that waits everything waits, or it would overtake.
    if (delay + jitter == Duration::zero() && m_waiting.empty())
        m_released += bytes;
    else if (bytes != 0)
        m_waiting.push_back({now, bytes, jitter});
}

void SendQueue::setDelay(Duration delay, Duration mostJitter)
{
    m_delay = delay;
    for (auto& waiting : m_waiting)
        waiting.jitter = std::min(waiting.jitter, mostJitter);
}

Instant SendQueue::nextRelease() const
{
    return m_waiting.empty() ? kNever : m_waiting.front().since + m_delay + m_waiting.front().jitter;
}

void SendQueue::release(Instant now)
{
    while (!m_waiting.empty() && nextRelease() <= now) {
        m_released += m_waiting.front().bytes;
        m_waiting.pop_front();
    }
}

void SendQueue::gather(GatherList& list, std::size_t most) const
{
    auto left = std::min(m_released, most);
    auto skip = m_sentOfFirst;
    for (const auto& piece : m_pieces) {
        const auto bytes = piece.view().subspan(skip, std::min(piece.size() - skip, left));
        if (bytes.empty() || !list.add(bytes))
            return;
        left -= bytes.size();
        skip = 0;
    }
}

void SendQueue::pop(std::size_t count)
{
    m_total -= count;
    m_released -= count;
    m_sentOfFirst += count;
    while (!m_pieces.empty() && m_sentOfFirst >= m_pieces.front().size()) {
        m_sentOfFirst -= m_pieces.front().size();
        m_pieces.pop_front();
    }
}

void SendQueue::clear()
{
    *this = {};
}

} // namespace brokerscope::runtime
