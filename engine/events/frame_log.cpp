#include "engine/events/frame_log.h"

#include <algorithm>

namespace brokerscope::events {
namespace {

// What a frame takes besides its bytes, about.
constexpr std::size_t kOverhead = sizeof(Frame) + 64;

auto firstFrom(const std::deque<FramePtr>& frames, std::uint64_t sequence)
{
    return std::lower_bound(frames.begin(), frames.end(), sequence,
                            [](const FramePtr& frame, std::uint64_t wanted) { return frame->sequence < wanted; });
}

} // namespace

std::uint64_t FrameLog::add(Frame frame)
{
    const auto node = frame.peers->node;
    const auto takes = frame.bytes.size() + kOverhead;
    const auto made = std::make_shared<Frame>(std::move(frame));
    std::vector<FramePtr> dropped; // given back after the lock
    const std::lock_guard lock(m_mutex);
    made->sequence = m_next++;
    auto& ring = m_rings[node];
    ring.frames.push_back(made);
    ring.bytes += takes;
    while (ring.frames.size() > 1 &&
           (ring.frames.size() > m_limits.framesOfNode || ring.bytes > m_limits.bytesOfNode)) {
        ring.bytes -= ring.frames.front()->bytes.size() + kOverhead;
        dropped.push_back(std::move(ring.frames.front()));
        ring.frames.pop_front();
    }
    return made->sequence;
}

FrameBatch FrameLog::read(std::uint64_t from, std::size_t limit) const
{
    FrameBatch batch;
    from = std::max<std::uint64_t>(from, 1);
    batch.next = from;
    const std::lock_guard lock(m_mutex);
    if (from >= m_next)
        return batch;
    struct Place
    {
        std::deque<FramePtr>::const_iterator at;
        std::deque<FramePtr>::const_iterator end;
    };
    std::vector<Place> places;
    for (const auto& [node, ring] : m_rings)
        if (const auto at = firstFrom(ring.frames, from); at != ring.frames.end())
            places.push_back({at, ring.frames.end()});
    while (!places.empty() && batch.frames.size() < limit) {
        auto& next = *std::min_element(places.begin(), places.end(), [](const Place& a, const Place& b) {
            return (*a.at)->sequence < (*b.at)->sequence;
        });
        batch.frames.push_back(*next.at);
        if (++next.at == next.end)
            std::erase_if(places, [](const Place& place) { return place.at == place.end; });
    }
    // Every number is one frame: what is missing in between was dropped.
    batch.next = places.empty() ? m_next : batch.frames.empty() ? from : batch.frames.back()->sequence + 1;
    batch.lost = batch.next - from - batch.frames.size();
    return batch;
}

FramePtr FrameLog::find(std::uint64_t sequence) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [node, ring] : m_rings)
        if (const auto at = firstFrom(ring.frames, sequence); at != ring.frames.end() && (*at)->sequence == sequence)
            return *at;
    return nullptr;
}

} // namespace brokerscope::events
