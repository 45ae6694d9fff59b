// How far behind each group was, partition by partition, over the last minute. Pure: fed with snapshots, thinned to a few
// samples a second.
#pragma once

#include "engine/cluster/snapshot.h"

#include <chrono>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::ui {

struct LagSample
{
    WallTime time{};
    std::int64_t lag = 0;
};

struct LagSeries
{
    std::string topic;
    PartitionIndex partition{-1};
    std::deque<LagSample> samples; // oldest first
};

class LagHistory
{
public:
    static constexpr auto kKept = std::chrono::seconds(60);
    static constexpr auto kEvery = std::chrono::milliseconds(200);

    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    // The series of a group with the most lag now first, at most `limit`; the rest is left out.
    [[nodiscard]] std::vector<LagSeries> seriesOf(const std::string& group, std::size_t limit) const;

private:
    using Key = std::pair<std::string, std::int32_t>;

    std::map<std::string, std::map<Key, std::deque<LagSample>>> m_groups;
    WallTime m_last{};
};

} // namespace brokerscope::ui
