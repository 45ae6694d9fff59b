#include "ui/bridge/pace.h"

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <memory>

namespace brokerscope::ui {

namespace {

// Sparing lasts long and probing is short: while the load lasts, most of the time is spared.
constexpr auto kJudgeUsual = std::chrono::milliseconds(250);
constexpr auto kJudgeSparing = std::chrono::seconds(5);
constexpr double kCrowded = 0.25; // of the time it wanted to run, the thread waited this much

} // namespace

std::chrono::milliseconds Pace::next(Duration now, Usage usage)
{
    if (!m_begun) {
        m_begun = true;
        m_since = now;
        m_before = usage;
    }
    if (now - m_since >= (m_sparing ? Duration(kJudgeSparing) : Duration(kJudgeUsual))) {
        const auto ran = usage.ran - m_before.ran;
        const auto waited = usage.waited - m_before.waited;
        const bool crowded = waited.count() > 0 && static_cast<double>(waited.count()) > kCrowded * static_cast<double>((ran + waited).count());
        // Who looks seldom rarely waits, however crowded it is: only a probe at the usual pace can tell.
        m_sparing = !m_sparing && crowded;
        m_since = now;
        m_before = usage;
    }
    return m_sparing ? kSparing : kUsual;
}

Pace::Usage threadUsage()
{
    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    const std::unique_ptr<std::FILE, Close> file(std::fopen("/proc/thread-self/schedstat", "re"));
    std::uint64_t ran = 0;
    std::uint64_t waited = 0;
    if (!file || std::fscanf(file.get(), "%" SCNu64 " %" SCNu64, &ran, &waited) != 2)
        return {};
    return {Pace::Duration(ran), Pace::Duration(waited)};
}

} // namespace brokerscope::ui
