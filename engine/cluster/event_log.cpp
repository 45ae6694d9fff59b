#include "engine/cluster/event_log.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

std::uint64_t* counterOf(EventType type, EventCounts& counts)
{
    switch (type) {
    case EventType::IsrShrunk:
        return &counts.isrShrinks;
    case EventType::IsrExpanded:
        return &counts.isrExpands;
    case EventType::LeaderElected:
        return &counts.leaderElections;
    case EventType::ControllerElected:
        return &counts.controllerElections;
    default:
        return nullptr;
    }
}

} // namespace

std::uint64_t EventLog::add(Event event)
{
    if (m_log != nullptr)
        m_log->add(event);
    std::lock_guard lock(m_mutex);
    event.sequence = m_next++;
    if (event.cause == 0)
        event.cause = m_causes.causeOf(event);
    m_causes.remember(event);
    if (auto* count = counterOf(event.type, m_counts))
        ++*count;
    m_events.push_back(std::move(event));
    if (m_events.size() > m_capacity)
        m_events.pop_front();
    return m_next - 1;
}

EventCounts EventLog::counts() const
{
    std::lock_guard lock(m_mutex);
    return m_counts;
}

EventBatch EventLog::read(std::uint64_t from, std::size_t limit) const
{
    std::lock_guard lock(m_mutex);
    EventBatch batch;
    const std::uint64_t oldest = m_next - m_events.size();
    const std::uint64_t begin = std::clamp(from, oldest, m_next);
    batch.lost = begin > from && from > 0 ? begin - from : 0;
    const auto count = std::min<std::uint64_t>(limit, m_next - begin);
    const auto first = m_events.begin() + static_cast<std::ptrdiff_t>(begin - oldest);
    batch.events.assign(first, first + static_cast<std::ptrdiff_t>(count));
    batch.next = begin + count;
    return batch;
}

} // namespace brokerscope::cluster
