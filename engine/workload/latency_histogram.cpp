#include "engine/workload/latency_histogram.h"

#include <algorithm>
#include <cmath>

namespace brokerscope::workload {

// Bucket b ends at 2^(b/8) microseconds.
std::size_t LatencyHistogram::bucketOf(Duration latency)
{
    const double microseconds = std::chrono::duration<double, std::micro>(latency).count();
    if (microseconds <= 1)
        return 0;
    const auto bucket = static_cast<std::size_t>(std::ceil(8 * std::log2(microseconds)));
    return std::min(bucket, kBuckets - 1);
}

Duration LatencyHistogram::upperBoundOf(std::size_t bucket)
{
    const double microseconds = std::exp2(static_cast<double>(bucket) / 8);
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double, std::micro>(microseconds));
}

void LatencyHistogram::rotate(Instant now)
{
    if (now - m_currentSince < kWindow)
        return;
    m_previous = now - m_currentSince < 2 * kWindow ? m_current : Window();
    m_current = {};
    m_currentSince = now;
}

void LatencyHistogram::record(Duration latency, Instant now)
{
    rotate(now);
    for (auto* window : {&m_current, &m_all}) {
        ++window->counts[bucketOf(latency)];
        ++window->total;
    }
}

std::optional<Duration> LatencyHistogram::percentile(double percent, Instant now)
{
    rotate(now);
    return percentileIn(m_current, m_previous, percent);
}

std::optional<Duration> LatencyHistogram::percentileOfAll(double percent) const
{
    return percentileIn(m_all, {}, percent);
}

std::optional<Duration> LatencyHistogram::percentileIn(const Window& one, const Window& other, double percent)
{
    const std::uint64_t total = one.total + other.total;
    if (total == 0)
        return std::nullopt;
    const auto wanted = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(std::ceil(static_cast<double>(total) * percent / 100)));
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        seen += one.counts[bucket] + other.counts[bucket];
        if (seen >= wanted)
            return upperBoundOf(bucket);
    }
    return upperBoundOf(kBuckets - 1);
}

} // namespace brokerscope::workload
