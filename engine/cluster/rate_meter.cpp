#include "engine/cluster/rate_meter.h"

namespace brokerscope::cluster {
namespace {
constexpr auto kSpan = std::chrono::milliseconds(500);
constexpr auto kForgetAfter = std::chrono::seconds(10);
} // namespace

double RateMeter::update(const std::string& key, Instant now, std::uint64_t count)
{
    auto [found, isNew] = m_entries.try_emplace(key, Entry{now, count, now, count, 0});
    auto& entry = found->second;
    if (isNew)
        return 0;
    if (count < entry.countLast || now < entry.last) {
        entry = {now, count, now, count, 0};
        return 0;
    }
    entry.last = now;
    entry.countLast = count;
    const auto elapsed = now - entry.from;
    if (elapsed >= kSpan) {
        const double perSecond =
            static_cast<double>(count - entry.countFrom) / std::chrono::duration<double>(elapsed).count();
        // Half of the span before, so that figures do not flicker between two updates of a slow sender.
        entry.rate = perSecond == 0 && entry.rate < 0.5 ? 0 : (entry.rate + perSecond) / 2;
        entry.from = now;
        entry.countFrom = count;
    }
    return entry.rate;
}

void RateMeter::forgetOld(Instant now)
{
    std::erase_if(m_entries, [&](const auto& entry) { return now - entry.second.last > kForgetAfter; });
}

} // namespace brokerscope::cluster
