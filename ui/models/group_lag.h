// How far a group is behind: in records as Kafka's own tool counts them, in time, and where it is going. Pure: fed with
// snapshots.
//
// Lag is the log end offset (as clients see it: the high watermark) minus the committed offset. A partition that was never
// committed has no lag in Kafka's words, "-" in the tool's table: what waits there is counted apart, as unread. Lag in time is
// the age of the oldest record that is not committed, found by interpolating when the log's end passed the committed offset.
#pragma once

#include "engine/cluster/snapshot.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::ui {

struct LagTime
{
    std::chrono::milliseconds age{0};
    bool atLeast = false; // older than what is remembered
};

// When the log's end was where, per partition that some group reads.
class LogEndHistory
{
public:
    static constexpr auto kEvery = std::chrono::milliseconds(200);
    static constexpr std::size_t kMostPoints = 512; // a partition; the older half is thinned when there are more

    void onSnapshot(const cluster::ClusterSnapshot& snapshot);
    // How long ago the record at `offset` was written. None: nothing is known of the partition.
    [[nodiscard]] std::optional<LagTime> ageOf(const std::string& topic, PartitionIndex partition, Offset offset,
                                               WallTime now) const;

private:
    using Key = std::pair<std::string, std::int32_t>;
    struct Point
    {
        WallTime time{};
        std::int64_t end = 0;
    };

    std::map<Key, std::deque<Point>> m_points;
    WallTime m_last{};
};

struct PartitionLag
{
    std::string topic;
    PartitionIndex partition{-1};
    std::optional<Offset> committed; // none: never
    std::optional<Offset> logEnd;    // none: the partition has no leader
    std::optional<std::int64_t> lag; // as Kafka's tool; negative when the log was truncated below what was committed
    std::int64_t unread = 0;         // where nothing was ever committed: all records there are
    std::optional<LagTime> time;
    std::string memberId;            // empty: nobody reads it
    std::string clientId;
    std::string host;
};

struct MemberLag
{
    std::string memberId;
    std::int64_t lag = 0;
    std::optional<LagTime> time; // of its partition that is furthest behind
    int partitions = 0;
    int neverCommitted = 0;
};

struct GroupLag
{
    std::vector<PartitionLag> partitions; // by topic and partition, as the tool lists them
    std::vector<MemberLag> members;       // in the order of the group's members
    std::int64_t lag = 0;
    std::int64_t unread = 0;
    int neverCommitted = 0;
    int withoutReader = 0; // committed to, and nobody reads them now
    std::optional<LagTime> time;
};

[[nodiscard]] GroupLag lagOf(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot,
                             const LogEndHistory& history);

} // namespace brokerscope::ui
