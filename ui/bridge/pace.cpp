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
constexpr double kStalled = 0.5;  // of the time, somebody waited
constexpr auto kJudgeStalls = std::chrono::milliseconds(250);

struct Close
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

} // namespace

std::chrono::milliseconds Pace::next(Duration now, Usage usage)
{
    if (!m_begun) {
        m_begun = true;
        m_since = now;
        m_before = usage;
    }
    if (usage.stalled && m_before.stalled) {
        if (now - m_since >= kJudgeStalls) {
            const auto stalled = *usage.stalled - *m_before.stalled;
            m_sparing = static_cast<double>(stalled.count()) > kStalled * static_cast<double>((now - m_since).count());
            m_since = now;
            m_before = usage;
        }
    } else if (now - m_since >= (m_sparing ? Duration(kJudgeSparing) : Duration(kJudgeUsual))) {
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
    Pace::Usage usage;
    const File file(std::fopen("/proc/thread-self/schedstat", "re"));
    std::uint64_t ran = 0;
    std::uint64_t waited = 0;
    if (file && std::fscanf(file.get(), "%" SCNu64 " %" SCNu64, &ran, &waited) == 2) {
        usage.ran = Pace::Duration(ran);
        usage.waited = Pace::Duration(waited);
    }
    const File pressure(std::fopen("/proc/pressure/cpu", "re"));
    std::uint64_t stalledUs = 0;
    if (pressure && std::fscanf(pressure.get(), "some avg10=%*f avg60=%*f avg300=%*f total=%" SCNu64, &stalledUs) == 1)
        usage.stalled = std::chrono::microseconds(stalledUs);
    return usage;
}

} // namespace brokerscope::ui
