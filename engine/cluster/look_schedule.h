// When the cluster asks its nodes for their state again, for those who watch: at the interval they wish for; but soon after
// something happened, and a few times in a row, for what happens spreads from node to node. Pure.
#pragma once

#include <chrono>

namespace brokerscope::cluster {

class LookSchedule
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr auto kUsual = std::chrono::milliseconds(33);

    void wish(std::chrono::milliseconds interval) { m_interval = interval; } // from the next look on
    // The state is large: no look sooner than this after another.
    void setLeast(std::chrono::milliseconds least) { m_least = least; }

    // A look begins; returns when the next one is due.
    Time begin(Time now);
    // Something happened; returns when the next look is due, which may be sooner now.
    Time happened(Time now);

private:
    static constexpr int kLooksAfterEvent = 3;

    std::chrono::milliseconds m_interval = kUsual;
    std::chrono::milliseconds m_least = kUsual;
    Time m_last{};
    Time m_due{};
    int m_soon = 0; // so many more looks are not put off
};

} // namespace brokerscope::cluster
