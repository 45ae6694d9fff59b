#include "engine/cluster/look_schedule.h"

#include <algorithm>

namespace brokerscope::cluster {

LookSchedule::Time LookSchedule::begin(Time now)
{
    m_last = now;
    if (m_soon > 0)
        --m_soon;
    m_due = now + (m_soon > 0 ? m_least : std::max(m_interval, m_least));
    return m_due;
}

LookSchedule::Time LookSchedule::happened(Time now)
{
    m_soon = kLooksAfterEvent;
    m_due = std::min(m_due, std::max(now, m_last + m_least));
    return m_due;
}

} // namespace brokerscope::cluster
