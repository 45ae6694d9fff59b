#include "ui/views/compare/controller_story.h"

namespace brokerscope::ui {

using cluster::EventType;

namespace {

bool isFailure(EventType type)
{
    return type == EventType::NodeKilled || type == EventType::NodePowerLost;
}

bool belongs(EventType type)
{
    return type == EventType::ElectionStarted || type == EventType::VoteGranted || type == EventType::ControllerElected ||
           type == EventType::BrokerFenced || type == EventType::LeaderElected;
}

} // namespace

void ControllerStory::onEvent(const cluster::Event& event)
{
    if (isFailure(event.type) && event.node == m_active) {
        m_steps = {{event, 1}};
        m_elected = kNoNode;
        m_epoch = kNoEpoch;
        m_electedAt.reset();
        m_moved = 0;
        m_records.clear();
        return;
    }
    if (!begun() || !belongs(event.type))
        return;
    if (event.type == EventType::ControllerElected && m_elected == kNoNode) {
        m_elected = event.node;
        m_epoch = event.epoch;
        m_electedAt = event.time;
    }
    if (event.type == EventType::LeaderElected)
        ++m_moved;
    if (m_steps.back().event.type == event.type && event.type == EventType::LeaderElected)
        ++m_steps.back().count;
    else if (m_steps.size() < kMostSteps)
        m_steps.push_back({event, 1});
}

void ControllerStory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    // A dead controller stays the one that failed until another is elected.
    if (snapshot.quorum.leader != kNoNode)
        m_active = snapshot.quorum.leader;
    if (m_epoch == kNoEpoch || snapshot.metadataLog == nullptr)
        return;
    m_records.clear();
    for (const auto& record : *snapshot.metadataLog)
        if (record->epoch == m_epoch)
            ++m_records[record->type];
}

std::optional<std::int64_t> ControllerStory::electedMs() const
{
    return m_electedAt && begun() ? std::optional<std::int64_t>((*m_electedAt - m_steps.front().event.time).count()) : std::nullopt;
}

} // namespace brokerscope::ui
