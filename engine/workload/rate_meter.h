// Events per second over the last two seconds. Pure: time is given.
#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <cstdint>

namespace brokerscope::workload {

class RateMeter
{
public:
    void count(std::uint64_t events, Instant now)
    {
        rotate(now);
        m_current += events;
    }
    [[nodiscard]] double perSecond(Instant now)
    {
        rotate(now);
        const double seconds = std::chrono::duration<double>(now - m_previousSince).count();
        return seconds <= 0 ? 0
                            : static_cast<double>(m_previous + m_current) / std::max(seconds, 0.25);
    }

private:
    static constexpr Duration kWindow = std::chrono::seconds(1);
    void rotate(Instant now)
    {
        if (now - m_currentSince < kWindow)
            return;
        const bool recent = now - m_currentSince < 2 * kWindow;
        m_previous = recent ? m_current : 0;
        m_previousSince = recent ? m_currentSince : now - kWindow;
        m_current = 0;
        m_currentSince = now;
    }
    std::uint64_t m_current = 0;
    std::uint64_t m_previous = 0;
    Instant m_currentSince{};
    Instant m_previousSince{};
};

} // namespace brokerscope::workload
