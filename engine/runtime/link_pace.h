// How fast a link of limited bandwidth lets bytes through: so many a second on average, in small portions, shared by all
// connections of that direction. Pure; one thread.
#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace brokerscope::runtime {

class LinkPace
{
public:
    // What is let through at once after a rest; also how long somebody waits who gets nothing now.
    static constexpr auto kPortion = std::chrono::milliseconds(50);

    // So many bytes may go now; 0: ask again after kPortion.
    [[nodiscard]] std::size_t allowance(Instant now, std::int64_t bytesPerSecond)
    {
        const auto portion = std::chrono::duration<double>(kPortion).count();
        const double most = std::max(1.0, static_cast<double>(bytesPerSecond) * portion);
        if (m_started) {
            const auto passed = std::chrono::duration<double>(now - m_at).count();
            m_bytes = std::min(most, m_bytes + std::max(0.0, passed) * static_cast<double>(bytesPerSecond));
        } else {
            m_bytes = most;
            m_started = true;
        }
        m_at = now;
        return m_bytes < 1 ? 0 : static_cast<std::size_t>(m_bytes);
    }
    void take(std::size_t bytes) { m_bytes -= static_cast<double>(bytes); }

    // When `bytes` that set out at `start` are all there, behind those that came before.
    [[nodiscard]] Instant arrival(Instant start, std::size_t bytes, std::int64_t bytesPerSecond)
    {
        const std::chrono::duration<double> takes(static_cast<double>(bytes) / static_cast<double>(bytesPerSecond));
        return m_free = std::max(m_free, start) + std::chrono::duration_cast<Duration>(takes);
    }

private:
    bool m_started = false;
    Instant m_at{};
    double m_bytes = 0;
    Instant m_free{};
};

} // namespace brokerscope::runtime
