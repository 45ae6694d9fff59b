// The frames of a cluster's nodes, numbered in one order, the newest of each node kept: a busy node does not displace what
// a quiet one said. Off until somebody looks. Any thread.
#pragma once

#include "engine/events/frame.h"

#include <atomic>
#include <deque>
#include <map>
#include <mutex>

namespace brokerscope::events {

struct FrameLimits
{
    std::size_t framesOfNode = 16'000;
    std::size_t bytesOfNode = std::size_t{6} << 20;
    std::size_t bytesOfFrame = std::size_t{16} << 10; // of a larger frame only the first are kept
};

class FrameLog
{
public:
    explicit FrameLog(FrameLimits limits = {}) : m_limits(limits) {}

    // Whether frames are wanted: asked by the nodes before they make any.
    [[nodiscard]] bool isOn() const { return m_on.load(std::memory_order_relaxed); }
    void turn(bool on) { m_on.store(on, std::memory_order_relaxed); } // what is there stays
    [[nodiscard]] const FrameLimits& limits() const { return m_limits; }

    [[nodiscard]] std::uint64_t newConnection() { return ++m_connections; }
    // Numbers the frame and keeps it. Returns its sequence.
    std::uint64_t add(Frame frame);

    // The frames from sequence `from` on (1 = the oldest kept), at most `limit`. Any number of readers.
    [[nodiscard]] FrameBatch read(std::uint64_t from, std::size_t limit) const;
    // nullptr once it is no longer kept.
    [[nodiscard]] FramePtr find(std::uint64_t sequence) const;

private:
    struct Ring
    {
        std::deque<FramePtr> frames;
        std::size_t bytes = 0;
    };

    const FrameLimits m_limits;
    std::atomic<bool> m_on{false};
    std::atomic<std::uint64_t> m_connections{0};
    mutable std::mutex m_mutex;
    std::uint64_t m_next = 1;
    std::map<NodeId, Ring> m_rings;
};

} // namespace brokerscope::events
