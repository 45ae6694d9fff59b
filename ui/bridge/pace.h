// How often the window looks at the cluster while nothing happens there. Thirty times a second; but where the machine has
// more work than processors, so that the window's thread has to wait for one, four times: the cluster's nodes and their
// clients go first. Pure.
#pragma once

#include <chrono>
#include <optional>

namespace brokerscope::ui {

class Pace
{
public:
    using Duration = std::chrono::nanoseconds;
    static constexpr auto kUsual = std::chrono::milliseconds(33);
    static constexpr auto kSparing = std::chrono::milliseconds(250);

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
    bool m_begun = false;
    bool m_sparing = false;
    Duration m_since{}; // begin of the span that is judged now
    Usage m_before{};
};

// Of the calling thread; `stalled` is the kernel's pressure stall information.
[[nodiscard]] Pace::Usage threadUsage();

} // namespace brokerscope::ui
