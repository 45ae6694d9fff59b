#include "ui/models/event_journal.h"

#include <algorithm>

namespace brokerscope::ui {

EventJournal::EventJournal(std::size_t capacity, QObject* parent)
    : QObject(parent)
    , m_capacity(capacity)
{
}

void EventJournal::append(const std::vector<cluster::Event>& events)
{
    std::size_t dropped = 0;
    for (const auto& event : events) {
        m_events.push_back(event);
        if (m_events.size() > m_capacity) {
            m_events.pop_front();
            ++dropped;
        }
    }
    // A burst longer than the whole journal pushed some of its own events out again.
    const std::size_t kept = std::min(events.size(), m_events.size());
    emit changed(dropped - (events.size() - kept), kept);
}

void EventJournal::noteLost(std::uint64_t count)
{
    m_lost += count;
}

const cluster::Event* EventJournal::find(std::uint64_t sequence) const
{
    if (sequence == 0)
        return nullptr;
    const auto found = std::lower_bound(
        m_events.begin(), m_events.end(), sequence,
        [](const cluster::Event& event, std::uint64_t wanted) { return event.sequence < wanted; });
    return found != m_events.end() && found->sequence == sequence ? &*found : nullptr;
}

std::vector<const cluster::Event*> EventJournal::chainOf(std::uint64_t sequence) const
{
    std::vector<const cluster::Event*> chain;
    // A cause is always older than its effect; anything else would loop and ends the chain.
    for (const auto* event = find(sequence); event != nullptr;) {
        chain.push_back(event);
        event = event->cause < event->sequence ? find(event->cause) : nullptr;
    }
    return chain;
}

void EventJournal::clear()
{
    m_events.clear();
    emit cleared();
}

} // namespace brokerscope::ui
