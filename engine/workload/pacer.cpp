#include "engine/workload/pacer.h"

#include <algorithm>
#include <cmath>

namespace brokerscope::workload {

Pacer::Pacer(double perSecond, Instant start) : m_perSecond(perSecond), m_start(start) {}

void Pacer::setRate(double perSecond, Instant now)
{
    m_perSecond = perSecond;
    m_start = now;
    m_taken = 0;
}

std::int64_t Pacer::due(Instant now)
{
    if (m_perSecond <= 0 || now < m_start)
        return 0;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    const auto total =
        static_cast<std::int64_t>(std::floor(seconds * m_perSecond)) + 1; // the first at once
    const auto most = std::max<std::int64_t>(1, std::llround(m_perSecond / 10));
    if (total - m_taken > most) {
        // Count anew from here, with what may be made up for as due.
        m_start = now;
        m_taken = 1 - most;
        return most;
    }
    return total - m_taken;
}

Instant Pacer::nextDue() const
{
    if (m_perSecond <= 0)
        return kNever;
    return dueTime(m_taken);
}

Instant Pacer::dueTime(std::int64_t record) const
{
    const double seconds = static_cast<double>(record) / m_perSecond;
    if (seconds > 1e9)
        return kNever;
    return m_start + std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

} // namespace brokerscope::workload
