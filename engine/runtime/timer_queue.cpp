#include "engine/runtime/timer_queue.h"

namespace brokerscope::runtime {

TimerId TimerQueue::add(Instant when, std::function<void()> action)
{
    const auto id = m_nextId++;
    m_timers.emplace(std::pair(when, id), std::move(action));
    m_deadlines.emplace(id, when);
    return id;
}

void TimerQueue::cancel(TimerId id)
{
    const auto found = m_deadlines.find(id);
    if (found == m_deadlines.end())
        return;
    // What the action captured is destroyed last: its destructors may set or cancel timers.
    const auto node = m_timers.extract({found->second, id});
    m_deadlines.erase(found);
}

Instant TimerQueue::nextDeadline() const
{
    return m_timers.empty() ? kNever : m_timers.begin()->first.first;
}

std::optional<std::function<void()>> TimerQueue::takeDue(Instant now, TimerId before)
{
    for (auto timer = m_timers.begin(); timer != m_timers.end() && timer->first.first <= now; ++timer) {
        if (timer->first.second >= before)
            continue;
        auto action = std::move(timer->second);
        m_deadlines.erase(timer->first.second);
        m_timers.erase(timer);
        return action;
    }
    return std::nullopt;
}

void TimerQueue::clear()
{
    m_deadlines.clear();
    const auto timers = std::exchange(m_timers, {});
}

} // namespace brokerscope::runtime
