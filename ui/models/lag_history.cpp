#include "ui/models/lag_history.h"
#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

void LagHistory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.time >= m_last && snapshot.time - m_last < kEvery)
        return;
    if (snapshot.time < m_last)
        m_groups.clear(); // a recording that goes back: what was later is void
    m_last = snapshot.time;
    m_ends.onSnapshot(snapshot);
    for (const auto& group : snapshot.groups) {
        auto& series = m_groups[group.id];
        for (const auto& offset : group.offsets)
            if (offset.committed.value() >= 0) {
                const auto age = m_ends.ageOf(offset.topic, offset.partition, offset.committed, snapshot.time);
                series[{offset.topic, offset.partition.value()}].push_back(
                    {snapshot.time, offset.lag, age ? age->age : std::chrono::milliseconds(0)});
            }
    }
    const auto oldest = snapshot.time - kKept;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        for (auto series = group->second.begin(); series != group->second.end();) {
            while (!series->second.empty() && series->second.front().time < oldest)
                series->second.pop_front();
            series = series->second.empty() ? group->second.erase(series) : std::next(series);
        }
        group = group->second.empty() ? m_groups.erase(group) : std::next(group);
    }
}

namespace {

std::optional<std::chrono::milliseconds> drainedAfter(std::int64_t lag, double recordsPerSecond)
{
    if (lag <= 0)
        return std::chrono::milliseconds(0);
    if (recordsPerSecond >= 0)
        return std::nullopt;
    constexpr double kAsGoodAsNever = 1e15; // milliseconds: thirty thousand years
    const double ms = static_cast<double>(lag) * 1000.0 / -recordsPerSecond;
    if (ms > kAsGoodAsNever)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::int64_t>(ms));
}

std::optional<LagTrend> trendBetween(const std::deque<LagSample>& first, std::chrono::seconds judged)
{
    constexpr auto kLeast = std::chrono::seconds(2);
    if (first.size() < 2)
        return std::nullopt;
    const auto& last = first.back();
    const auto from = std::find_if(first.begin(), first.end(),
                                   [&](const auto& sample) { return sample.time + judged >= last.time; });
    const auto took = last.time - from->time;
    if (took < kLeast)
        return std::nullopt;
    LagTrend trend;
    trend.recordsPerSecond = static_cast<double>(last.lag - from->lag) * 1000.0 / static_cast<double>(took.count());
    trend.drained = drainedAfter(last.lag, trend.recordsPerSecond);
    return trend;
}

} // namespace

std::optional<LagTrend> LagHistory::trendOf(const std::string& group) const
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return std::nullopt;
    std::optional<LagTrend> sum;
    std::int64_t left = 0;
    for (const auto& [key, samples] : found->second) {
        const auto one = trendBetween(samples, kJudged);
        if (!one)
            continue;
        if (!sum)
            sum.emplace();
        sum->recordsPerSecond += one->recordsPerSecond;
        left += std::max<std::int64_t>(samples.back().lag, 0);
    }
    if (sum)
        sum->drained = drainedAfter(left, sum->recordsPerSecond);
    return sum;
}

std::optional<LagTrend> LagHistory::trendOf(const std::string& group, const std::string& topic,
                                            PartitionIndex partition) const
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return std::nullopt;
    const auto series = found->second.find({topic, partition.value()});
    return series == found->second.end() ? std::nullopt : trendBetween(series->second, kJudged);
}

std::vector<LagSeries> LagHistory::seriesOf(const std::string& group, std::size_t limit) const
{
    std::vector<LagSeries> result;
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return result;
    for (const auto& [key, samples] : found->second)
        result.push_back({key.first, PartitionIndex(key.second), samples});
    if (result.size() > limit) {
        stableSort(result, [](const auto& a, const auto& b) { return a.samples.back().lag > b.samples.back().lag; });
        result.resize(limit);
        std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
            return std::pair(a.topic, a.partition) < std::pair(b.topic, b.partition);
        });
    }
    return result;
}

} // namespace brokerscope::ui
