#include "engine/recording/frame_budget.h"

#include <algorithm>

namespace brokerscope::recording {
namespace {

// Far more than can wait for their answers; those of connections that broke never get one.
constexpr std::size_t kMostUnanswered = 50'000;

cluster::FramePtr cutOff(const cluster::FramePtr& frame)
{
    if (frame->bytes.size() <= FrameBudget::kBytes)
        return frame;
    auto shorter = std::make_shared<cluster::Frame>(*frame);
    shorter->bytes.resize(FrameBudget::kBytes);
    return shorter;
}

} // namespace

RecordedFrames FrameBudget::keep(const cluster::FrameBatch& batch)
{
    RecordedFrames kept;
    kept.left = batch.lost;
    for (const auto& frame : batch.frames) {
        kept.time = std::max(kept.time, frame->time);
        if (wants(*frame))
            kept.frames.push_back(cutOff(frame));
        else
            ++kept.left;
    }
    return kept;
}

bool FrameBudget::wants(const cluster::Frame& frame)
{
    if (frame.response)
        return m_unanswered.erase(frame.request) > 0;
    if (frame.time >= m_second + std::chrono::seconds(1) || frame.time < m_second) {
        m_second = frame.time;
        m_clients = m_nodes = 0;
    }
    const bool ofClient = frame.peers->peerNode == kNoNode;
    if (ofClient ? m_clients >= kClientRequests : m_nodes >= kNodeRequests)
        return false;
    ++(ofClient ? m_clients : m_nodes);
    if (m_unanswered.size() >= kMostUnanswered)
        m_unanswered.clear();
    m_unanswered.insert(frame.sequence);
    return true;
}

} // namespace brokerscope::recording
