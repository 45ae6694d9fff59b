#include "engine/replication/delayed_operations.h"

#include <utility>

namespace brokerscope::replication {

void DelayedOperations::wait(std::shared_ptr<DelayedOperation> operation, Instant deadline)
{
    DelayedOperation& waiting = *operation;
    stopWaiting(waiting);
    waiting.m_place = m_byDeadline.emplace(deadline, std::move(operation));
    waiting.m_waits = true;
    arm();
}

void DelayedOperations::stopWaiting(DelayedOperation& operation)
{
    if (!operation.m_waits)
        return;
    operation.m_waits = false;
    const auto alive = operation.shared_from_this(); // the queue may hold the last reference
    m_byDeadline.erase(operation.m_place);
    // The timer stays: it fires for nothing at worst, and most operations finish long before their deadline.
}

void DelayedOperations::markReady(DelayedOperation& operation)
{
    if (operation.m_ready || !operation.m_waits)
        return;
    operation.m_ready = true;
    m_ready.push_back(operation.shared_from_this());
}

void DelayedOperations::runReady()
{
    // What runs here may make others ready; they run, too, before the turn ends.
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        const auto operation = std::move(m_ready[i]);
        operation->m_ready = false;
        if (operation->m_waits)
            operation->onReady();
    }
    m_ready.clear();
}

void DelayedOperations::arm()
{
    const Instant first = m_byDeadline.empty() ? kNever : m_byDeadline.begin()->first;
    if (first >= m_timerAt)
        return;
    if (m_timer != 0)
        m_scheduler.cancel(m_timer);
    m_timerAt = first;
    m_timer = m_scheduler.runAt(first, [this] { onTimer(); });
}

void DelayedOperations::onTimer()
{
    m_timer = 0;
    m_timerAt = kNever;
    {
        const Turn turn(*this);
        const Instant now = m_clock.now();
        while (!m_byDeadline.empty() && m_byDeadline.begin()->first <= now) {
            const auto operation = m_byDeadline.begin()->second;
            operation->m_waits = false;
            m_byDeadline.erase(m_byDeadline.begin());
            operation->onDeadline();
        }
    }
    arm();
}

void DelayedOperations::expireAll()
{
    const Turn turn(*this);
    while (!m_byDeadline.empty()) {
        const auto operation = m_byDeadline.begin()->second;
        operation->m_waits = false;
        m_byDeadline.erase(m_byDeadline.begin());
        operation->onDeadline();
    }
}

void DelayedOperations::dropAll()
{
    if (m_timer != 0)
        m_scheduler.cancel(m_timer);
    m_timer = 0;
    m_timerAt = kNever;
    m_ready.clear();
    auto all = std::move(m_byDeadline);
    m_byDeadline.clear();
    for (auto& [deadline, operation] : all)
        operation->m_waits = false;
}

} // namespace brokerscope::replication
