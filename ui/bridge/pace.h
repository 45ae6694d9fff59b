// How often the window looks at the cluster while nothing happens there. Thirty times a second; but where the machine has
// more work than processors, the cluster's nodes and their clients go first: then two to four times, as often as looks that
// cost what the last ones did fit into a small share of the processors' time. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <thread>

namespace brokerscope::ui {

class Pace
{
public:
    using Duration = std::chrono::nanoseconds;
    static constexpr auto kUsual = std::chrono::milliseconds(33);
    static constexpr auto kSparing = std::chrono::milliseconds(250);
    static constexpr auto kSlowest = std::chrono::milliseconds(500);

    explicit Pace(unsigned processors = std::thread::hardware_concurrency());

    // What the window's thread has had so far, since it began.
    struct Usage
    {
        Duration ran{};
        Duration waited{}; // ready to run, without a processor
        // In which anything on this machine waited for a processor, since that began; where the system tells.
        std::optional<Duration> stalled;
    };

    // Call at every look, `now` by any steady clock; returns the time to the next one. An empty usage (a system that does
    // not tell) keeps the usual pace.
    [[nodiscard]] std::chrono::milliseconds next(Duration now, Usage usage);

private:
    void judge(Usage usage, bool sparing, Duration now);

    const double m_share; // of one processor's time, to which a crowded machine limits the window
    bool m_begun = false;
    bool m_sparing = false;
    std::chrono::milliseconds m_interval = kUsual;
    int m_looks = 0; // in the span
    Duration m_since{}; // begin of the span that is judged now
    Usage m_before{};
};

// Of the calling thread; `stalled` is the kernel's pressure stall information.
[[nodiscard]] Pace::Usage threadUsage();

} // namespace brokerscope::ui
