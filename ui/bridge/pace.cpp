#include "ui/bridge/pace.h"

#include <algorithm>
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
constexpr double kShare = 0.02;  // of all processors' time
constexpr double kStalled = 0.5;  // of the time, somebody waited
constexpr auto kJudgeStalls = std::chrono::milliseconds(250);

struct Close
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

} // namespace

Pace::Pace(unsigned processors) : m_share(kShare * std::max(1U, processors)) {}

std::chrono::milliseconds Pace::next(Duration now, Usage usage)
{
    if (!m_begun) {
        m_begun = true;
        m_since = now;
        m_before = usage;
    }
    if (usage.stalled && m_before.stalled) {
        const auto stalled = *usage.stalled - *m_before.stalled;
        if (now - m_since >= kJudgeStalls)
            judge(usage, static_cast<double>(stalled.count()) > kStalled * static_cast<double>((now - m_since).count()), now);
    } else if (now - m_since >= (m_sparing ? Duration(kJudgeSparing) : Duration(kJudgeUsual))) {
        const auto ran = usage.ran - m_before.ran;
        const auto waited = usage.waited - m_before.waited;
        const bool crowded = waited.count() > 0 && static_cast<double>(waited.count()) > kCrowded * static_cast<double>((ran + waited).count());
        // Who looks seldom rarely waits, however crowded it is: only a probe at the usual pace can tell.
        judge(usage, !m_sparing && crowded, now);
    }
    ++m_looks;
    return m_interval;
}

void Pace::judge(Usage usage, bool sparing, Duration now)
{
    m_sparing = sparing;
    m_interval = kUsual;
    if (sparing) {
        const auto cost = (usage.ran - m_before.ran) / std::max(1, m_looks);
        const auto affordable = std::chrono::duration<double, std::nano>(static_cast<double>(cost.count()) / m_share);
        m_interval = std::clamp(std::chrono::duration_cast<std::chrono::milliseconds>(affordable),
                                std::chrono::milliseconds(kSparing), std::chrono::milliseconds(kSlowest));
    }
    m_since = now;
    m_before = usage;
    m_looks = 0;
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
