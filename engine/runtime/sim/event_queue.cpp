#include "engine/runtime/sim/event_queue.h"

#include <algorithm>
#include <utility>

namespace brokerscope::runtime {

bool EventQueue::later(const Entry& a, const Entry& b)
{
    return a.when != b.when ? a.when > b.when : a.sequence > b.sequence;
}

EventQueue::EventId EventQueue::schedule(Event event)
{
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_slots.size()));
        m_slots.emplace_back();
    }
    const auto index = m_free.back();
    m_free.pop_back();
    auto& slot = m_slots[index];
    push(event.when, index);
    slot.event = std::move(event);
    slot.pending = true;
    return std::uint64_t{slot.generation} << 32 | index;
}

void EventQueue::push(Instant when, std::uint32_t slot)
{
    m_heap.push_back({when, m_sequence++, slot, m_slots[slot].generation});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

EventQueue::Entry EventQueue::popEntry()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    const auto entry = m_heap.back();
    m_heap.pop_back();
    return entry;
}

bool EventQueue::isPending(EventId id) const
{
    const auto index = static_cast<std::uint32_t>(id);
    return index < m_slots.size() && m_slots[index].pending && m_slots[index].generation == id >> 32;
}

EventQueue::Event EventQueue::release(std::uint32_t index)
{
    auto& slot = m_slots[index];
    ++slot.generation;
    slot.pending = false;
    m_free.push_back(index);
    return std::exchange(slot.event, {});
}

void EventQueue::cancel(EventId id)
{
    if (isPending(id))
        release(static_cast<std::uint32_t>(id)); // what it captured is destroyed after the slot is free again
}

void EventQueue::cancelAllOf(Owner owner)
{
    std::vector<Event> dropped; // destroyed at the end: destructors may cancel, too
    for (std::uint32_t index = 0; index < m_slots.size(); ++index) {
        if (m_slots[index].pending && m_slots[index].event.owner == owner)
            dropped.push_back(release(index));
    }
}

void EventQueue::dropStale()
{
    while (!m_heap.empty() && m_slots[m_heap.front().slot].generation != m_heap.front().generation)
        popEntry();
}

Instant EventQueue::nextTime()
{
    dropStale();
    return m_heap.empty() ? kNever : m_heap.front().when;
}

std::optional<EventQueue::Owner> EventQueue::nextOwner()
{
    dropStale();
    if (m_heap.empty())
        return std::nullopt;
    return m_slots[m_heap.front().slot].event.owner;
}

std::optional<EventQueue::Event> EventQueue::pop()
{
    dropStale();
    if (m_heap.empty())
        return std::nullopt;
    return release(popEntry().slot);
}

EventQueue::EventId EventQueue::postpone()
{
    dropStale();
    if (m_heap.empty())
        return 0;
    const auto entry = popEntry();
    return std::uint64_t{entry.generation} << 32 | entry.slot;
}

void EventQueue::reschedule(EventId postponed, Instant when)
{
    if (!isPending(postponed))
        return;
    const auto slot = static_cast<std::uint32_t>(postponed);
    m_slots[slot].event.when = when;
    push(when, slot);
}

} // namespace brokerscope::runtime
