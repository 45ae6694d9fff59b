#include "engine/broker/request_metrics.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace brokerscope::broker {
namespace {

constexpr Duration kSecond = std::chrono::seconds(1);

std::string metricName(protocol::ApiKey api, bool fromNode)
{
    if (api == protocol::ApiKey::Fetch)
        return fromNode ? "FetchFollower" : "FetchConsumer";
    return std::string(protocol::nameOf(api));
}

Duration between(Instant from, Instant to)
{
    return from == kNever || to == kNever || to < from ? Duration::zero() : Duration(to - from);
}

} // namespace

// ---- LatencyHistogram

std::size_t LatencyHistogram::bucketOf(std::uint64_t microseconds)
{
    // Below kSteps one bucket a microsecond; from there on the bits behind the leading one say which eighth it is.
    if (microseconds < kSteps)
        return static_cast<std::size_t>(microseconds);
    const auto exponent = static_cast<std::size_t>(std::bit_width(microseconds)) - 1;
    const auto step = static_cast<std::size_t>(microseconds >> (exponent - 3)) & (kSteps - 1);
    return std::min((exponent - 2) * kSteps + step, kBuckets - 1);
}

double LatencyHistogram::upperEnd(std::size_t bucket)
{
    if (bucket < kSteps)
        return static_cast<double>(bucket);
    const auto exponent = static_cast<int>(bucket / kSteps) + 2;
    const auto step = static_cast<double>(bucket % kSteps);
    return std::ldexp(1.0 + (step + 1.0) / static_cast<double>(kSteps), exponent) - 1.0;
}

void LatencyHistogram::add(Duration value)
{
    const auto microseconds =
        std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::microseconds>(value).count(), 0);
    ++m_buckets[bucketOf(static_cast<std::uint64_t>(microseconds))];
    ++m_count;
    m_sum += value;
    m_max = std::max(m_max, value);
}

void LatencyHistogram::clear()
{
    *this = LatencyHistogram();
}

Duration LatencyHistogram::mean() const
{
    return m_count == 0 ? Duration::zero() : m_sum / static_cast<std::int64_t>(m_count);
}

Duration LatencyHistogram::percentile(double fraction) const
{
    if (m_count == 0)
        return Duration::zero();
    const auto wanted =
        std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::ceil(fraction * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < kBuckets; ++i) {
        seen += m_buckets[i];
        if (seen < wanted)
            continue;
        const auto end = std::chrono::duration_cast<Duration>(
            std::chrono::duration<double, std::micro>(upperEnd(i)));
        return std::min(end, m_max); // nothing was longer than the longest
    }
    return m_max;
}

// ---- RequestMetrics

void RequestMetrics::note(protocol::ApiKey api, bool fromNode, const RequestTimes& times, Instant now)
{
    turnTo(now);
    auto& one = m_apis[{api, fromNode && api == protocol::ApiKey::Fetch}];
    ++one.requests;
    one.total.add(between(times.received, now));
    // Answered before its handler returned: all of it was local.
    const auto handled = std::min(times.handled, times.answered);
    one.local += between(times.received, handled);
    one.remote += between(handled, times.answered);
    one.responseQueue += between(times.answered, now);
}

void RequestMetrics::turnTo(Instant now)
{
    if (now - m_secondBegan < kSecond)
        return;
    ++m_second;
    for (auto& [key, api] : m_apis) {
        auto& last = api.last;
        const auto count = api.total.count();
        const auto divisor = static_cast<std::int64_t>(std::max<std::uint64_t>(count, 1));
        last.count = count;
        last.p50 = api.total.percentile(0.5);
        last.p95 = api.total.percentile(0.95);
        last.p99 = api.total.percentile(0.99);
        last.max = api.total.max();
        last.mean = api.total.mean();
        last.localMean = api.local / divisor;
        last.remoteMean = api.remote / divisor;
        last.responseQueueMean = api.responseQueue / divisor;
        if (count > 0)
            api.total.clear();
        api.local = api.remote = api.responseQueue = Duration::zero();
    }
    m_secondBegan = now;
}

std::vector<ApiReport> RequestMetrics::report(Instant now)
{
    turnTo(now);
    std::vector<ApiReport> out;
    out.reserve(m_apis.size());
    for (const auto& [key, api] : m_apis) {
        auto& report = out.emplace_back(api.last);
        report.name = metricName(key.first, key.second);
        report.requests = api.requests;
        report.second = m_second;
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return out;
}

} // namespace brokerscope::broker
