#include "ui/models/lag_history.h"
#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

void LagHistory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.time >= m_last && snapshot.time - m_last < kEvery)
        return;
    m_last = snapshot.time;
    for (const auto& group : snapshot.groups) {
        auto& series = m_groups[group.id];
        for (const auto& offset : group.offsets)
            if (offset.committed.value() >= 0)
                series[{offset.topic, offset.partition.value()}].push_back({snapshot.time, offset.lag});
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
