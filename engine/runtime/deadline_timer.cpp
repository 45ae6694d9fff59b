#include "engine/runtime/deadline_timer.h"

#include <utility>

namespace brokerscope::runtime {

DeadlineTimer::DeadlineTimer(Scheduler& scheduler, std::function<void()> onDue)
    : m_scheduler(scheduler), m_onDue(std::move(onDue))
{
}

DeadlineTimer::~DeadlineTimer()
{
    m_scheduler.cancel(m_timer);
}

void DeadlineTimer::set(Instant deadline)
{
    if (deadline == m_deadline)
        return;
    m_scheduler.cancel(m_timer);
    m_timer = 0;
    m_deadline = deadline;
    if (deadline == kNever)
        return;
    m_timer = m_scheduler.runAt(deadline, [this] {
        m_timer = 0;
        m_deadline = kNever;
        m_onDue();
    });
}

} // namespace brokerscope::runtime
