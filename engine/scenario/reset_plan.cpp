#include "engine/scenario/reset_plan.h"

#include <algorithm>

namespace brokerscope::scenario {
namespace {

Error refuse(ErrorKind kind, std::string why)
{
    return makeError(kind, {}, std::move(why));
}

const cluster::ReplicaSnapshot* leaderLogOf(const cluster::PartitionSnapshot& partition)
{
    for (const auto& log : partition.logs)
        if (log.node == partition.leader)
            return &log;
    return partition.logs.empty() ? nullptr : &partition.logs.front();
}

std::int64_t committedOf(const cluster::GroupSnapshot* group, const std::string& topic, PartitionIndex partition)
{
    if (group != nullptr)
        for (const auto& offset : group->offsets)
            if (offset.topic == topic && offset.partition == partition)
                return offset.committed.value();
    return -1;
}

std::int64_t wantedOf(const ResetOffsets& act, std::int64_t committed, std::int64_t start, std::int64_t end)
{
    const auto from = committed < 0 ? start : committed;
    switch (act.to) {
    case ResetTo::Earliest:
        return start;
    case ResetTo::Latest:
        return end;
    case ResetTo::Offset:
        return act.number;
    case ResetTo::Back:
        return from - act.number;
    case ResetTo::Forward:
        return from + act.number;
    }
    return start;
}

} // namespace

Result<std::vector<workload::PartitionOffset>> planReset(const ResetOffsets& act, const cluster::ClusterSnapshot& snapshot)
{
    const auto topic = snapshot.topic(act.topic);
    if (!topic)
        return refuse(ErrorKind::NotFound, "there is no topic " + act.topic);
    const auto group = std::find_if(snapshot.groups.begin(), snapshot.groups.end(), [&](const auto& one) { return one.id == act.group; });
    const auto* known = group == snapshot.groups.end() ? nullptr : &*group;
    if (known != nullptr && !known->members.empty())
        return refuse(ErrorKind::Unavailable, "group " + act.group + " has members: its offsets can be moved once they have all left");
    std::vector<workload::PartitionOffset> plan;
    for (const auto& partition : topic->partitions) {
        if (act.partition && partition.index != *act.partition)
            continue;
        const auto* log = leaderLogOf(partition);
        if (log == nullptr)
            continue;
        const auto start = log->logStartOffset.value();
        const auto end = std::max(start, log->highWatermark.value());
        const auto wanted = wantedOf(act, committedOf(known, act.topic, partition.index), start, end);
        plan.push_back({act.topic, partition.index, Offset(std::clamp(wanted, start, end))});
    }
    if (plan.empty())
        return refuse(ErrorKind::NotFound, "there is no such partition of " + act.topic);
    return plan;
}

} // namespace brokerscope::scenario
