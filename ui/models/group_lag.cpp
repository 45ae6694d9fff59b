#include "ui/models/group_lag.h"

#include <algorithm>
#include <set>

namespace brokerscope::ui {

namespace {

const cluster::PartitionSnapshot* find(const cluster::ClusterSnapshot& snapshot, const std::string& topic,
                                       PartitionIndex partition)
{
    const auto found = snapshot.topic(topic);
    if (!found)
        return nullptr;
    for (const auto& one : found->partitions)
        if (one.index == partition)
            return &one;
    return nullptr;
}

const cluster::ReplicaSnapshot* leaderLog(const cluster::PartitionSnapshot* partition)
{
    if (partition == nullptr || partition->leader == kNoNode)
        return nullptr;
    for (const auto& log : partition->logs)
        if (log.isLeader)
            return &log;
    return nullptr;
}

bool older(const std::optional<LagTime>& a, const std::optional<LagTime>& b)
{
    return a && (!b || a->age > b->age);
}

} // namespace

void LogEndHistory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.time >= m_last && snapshot.time - m_last < kEvery)
        return;
    if (snapshot.time < m_last)
        m_points.clear(); // a recording that goes back
    m_last = snapshot.time;
    std::set<Key> wanted;
    for (const auto& group : snapshot.groups)
        for (const auto& offset : group.offsets)
            wanted.insert({offset.topic, offset.partition.value()});
    std::erase_if(m_points, [&](const auto& entry) { return !wanted.contains(entry.first); });
    for (const auto& key : wanted) {
        const auto* log = leaderLog(find(snapshot, key.first, PartitionIndex(key.second)));
        if (log == nullptr)
            continue;
        auto& points = m_points[key];
        const auto end = log->highWatermark.value();
        // A log that got shorter is another log: what it held then is gone.
        if (!points.empty() && end < points.back().end)
            points.clear();
        // Of a time in which nothing came, the first and the last moment are enough.
        if (points.size() >= 2 && points.back().end == end && points[points.size() - 2].end == end)
            points.back().time = snapshot.time;
        else
            points.push_back({snapshot.time, end});
        if (points.size() > kMostPoints) {
            std::deque<Point> thinned;
            for (std::size_t i = 0; i < points.size(); ++i)
                if (i >= points.size() / 2 || i % 2 == 0)
                    thinned.push_back(points[i]);
            points = std::move(thinned);
        }
    }
}

std::optional<LagTime> LogEndHistory::ageOf(const std::string& topic, PartitionIndex partition, Offset offset,
                                            WallTime now) const
{
    const auto found = m_points.find({topic, partition.value()});
    if (found == m_points.end() || found->second.empty())
        return std::nullopt;
    const auto& points = found->second;
    const auto sinceThen = [&](WallTime then) { return std::max(now - then, std::chrono::milliseconds(0)); };
    if (offset.value() >= points.back().end)
        return LagTime{std::chrono::milliseconds(0), false};
    if (offset.value() < points.front().end)
        return LagTime{sinceThen(points.front().time), true};
    const auto after = std::upper_bound(points.begin(), points.end(), offset.value(),
                                        [](std::int64_t wanted, const Point& point) { return wanted < point.end; });
    const auto& before = *std::prev(after);
    const double part = static_cast<double>(offset.value() - before.end) / static_cast<double>(after->end - before.end);
    const auto between = static_cast<double>((after->time - before.time).count());
    return LagTime{sinceThen(before.time + std::chrono::milliseconds(static_cast<std::int64_t>(between * part))), false};
}

GroupLag lagOf(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot, const LogEndHistory& history)
{
    GroupLag result;
    std::map<std::string, std::size_t> memberAt;
    for (const auto& member : group.members) {
        memberAt[member.memberId] = result.members.size();
        auto& row = result.members.emplace_back();
        row.memberId = member.memberId;
        if (group.type == "share") // it has no offsets to go by
            for (const auto& [topic, partitions] : member.assignment)
                row.partitions += static_cast<int>(partitions.size());
    }
    for (const auto& offset : group.offsets) {
        PartitionLag row;
        row.topic = offset.topic;
        row.partition = offset.partition;
        if (offset.committed.value() >= 0)
            row.committed = offset.committed;
        const auto* log = leaderLog(find(snapshot, offset.topic, offset.partition));
        if (log != nullptr)
            row.logEnd = offset.logEndOffset;
        if (row.committed && row.logEnd) {
            row.lag = *row.logEnd - *row.committed;
            row.time = history.ageOf(row.topic, row.partition, *row.committed, snapshot.time);
            result.lag += *row.lag;
        } else if (log != nullptr) {
            row.unread = offset.logEndOffset - log->logStartOffset;
            result.unread += row.unread;
        }
        result.neverCommitted += row.committed ? 0 : 1;
        if (older(row.time, result.time))
            result.time = row.time;
        const auto at = memberAt.find(offset.memberId);
        if (at == memberAt.end()) {
            ++result.withoutReader;
        } else {
            row.memberId = offset.memberId;
            row.clientId = group.members[at->second].clientId;
            row.host = group.members[at->second].clientHost;
            auto& member = result.members[at->second];
            ++member.partitions;
            member.lag += row.lag.value_or(0);
            member.neverCommitted += row.committed ? 0 : 1;
            if (older(row.time, member.time))
                member.time = row.time;
        }
        result.partitions.push_back(std::move(row));
    }
    std::sort(result.partitions.begin(), result.partitions.end(), [](const auto& a, const auto& b) {
        return std::pair(a.topic, a.partition) < std::pair(b.topic, b.partition);
    });
    return result;
}

} // namespace brokerscope::ui
