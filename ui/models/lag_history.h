// How far behind each group was, partition by partition, over the last minute, in records and in time; and where that leads.
// Pure: fed with snapshots, thinned to a few samples a second.
#pragma once

#include "ui/models/group_lag.h"

#include "engine/cluster/snapshot.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::ui {

struct LagSample
{
    WallTime time{};
    std::int64_t lag = 0;
    std::chrono::milliseconds age{0}; // of the oldest record that is not committed
};

struct LagSeries
{
    std::string topic;
    PartitionIndex partition{-1};
    std::deque<LagSample> samples; // oldest first
};

// Where the lag of a group is going, by the last seconds.
struct LagTrend
{
    double recordsPerSecond = 0;                    // above zero: the group falls further behind
    std::optional<std::chrono::milliseconds> drained; // when nothing is left at this rate; none: not at this rate
};

class LagHistory
{
public:
    static constexpr auto kKept = std::chrono::seconds(60);
    static constexpr auto kJudged = std::chrono::seconds(10); // what the trend is made of
    static constexpr auto kEvery = std::chrono::milliseconds(200);

    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    // None until there are some seconds to judge by.
    [[nodiscard]] std::optional<LagTrend> trendOf(const std::string& group) const;
    [[nodiscard]] std::optional<LagTrend> trendOf(const std::string& group, const std::string& topic,
                                                  PartitionIndex partition) const;
    [[nodiscard]] const LogEndHistory& ends() const { return m_ends; }

    // The series of a group with the most lag now first, at most `limit`; the rest is left out.
    [[nodiscard]] std::vector<LagSeries> seriesOf(const std::string& group, std::size_t limit) const;

private:
    using Key = std::pair<std::string, std::int32_t>;

    LogEndHistory m_ends;
    std::map<std::string, std::map<Key, std::deque<LagSample>>> m_groups;
    WallTime m_last{};
};

} // namespace brokerscope::ui
