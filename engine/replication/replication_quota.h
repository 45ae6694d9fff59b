// How fast throttled replicas may be copied (KIP-73): bytes are noted when they have moved, and until they are worked off at
// the allowed rate, no more may. Decides; has no clock.
#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace brokerscope::replication {

class ReplicationQuota
{
public:
    static constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();

    // Bytes per second. What was noted under the former rate is worked off at the new one.
    void setRate(std::int64_t bytesPerSecond, Instant now)
    {
        workOff(now);
        m_rate = bytesPerSecond;
    }
    [[nodiscard]] std::int64_t rate() const { return m_rate; }

    void note(std::size_t bytes, Instant now)
    {
        if (m_rate == kUnlimited)
            return;
        workOff(now);
        m_owed += static_cast<double>(bytes);
    }
    [[nodiscard]] bool exceeded(Instant now) const { return now < clearAt(now); }
    // The moment from which more may move; `now` or earlier when it may already.
    [[nodiscard]] Instant clearAt(Instant now) const
    {
        if (m_rate == kUnlimited)
            return Instant::min();
        if (m_rate <= 0)
            return now + kLong;
        if (m_owed <= 0)
            return m_since;
        const double seconds = m_owed / static_cast<double>(m_rate);
        const double most = std::chrono::duration<double>(kLong).count();
        return m_since + std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::min(seconds, most)));
    }

private:
    static constexpr Duration kLong = std::chrono::hours(24);
    void workOff(Instant now)
    {
        if (now > m_since && m_rate != kUnlimited)
            m_owed = std::max(0.0, m_owed - static_cast<double>(m_rate) *
                                                std::chrono::duration<double>(now - m_since).count());
        m_since = std::max(m_since, now);
    }

    std::int64_t m_rate = kUnlimited;
    double m_owed = 0; // bytes, at m_since
    Instant m_since{};
};

} // namespace brokerscope::replication
