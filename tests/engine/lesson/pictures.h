// Snapshots made by hand, for lessons.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace brokerscope::lesson {

struct Picture
{
    cluster::ClusterSnapshot snapshot;

    explicit Picture(int nodes = 3)
    {
        for (int id = 1; id <= nodes; ++id) {
            cluster::NodeSnapshot node;
            node.id = NodeId(id);
            node.state = cluster::NodeState::Running;
            node.fenced = false;
            snapshot.nodes.push_back(node);
        }
    }
    // A topic whose partitions have these log ends, led by node 1, 2, 3 ...
    Picture& topic(const std::string& name, const std::vector<int>& ends)
    {
        auto topic = std::make_shared<cluster::TopicSnapshot>();
        topic->name = name;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            cluster::PartitionSnapshot partition;
            partition.index = PartitionIndex(static_cast<int>(i));
            partition.leader = NodeId(static_cast<int>(i % 3) + 1);
            partition.isr = partition.replicas = {NodeId(1), NodeId(2), NodeId(3)};
            cluster::ReplicaSnapshot log;
            log.node = partition.leader;
            log.isLeader = true;
            log.logEndOffset = log.highWatermark = Offset(ends[i]);
            partition.logs.push_back(log);
            topic->partitions.push_back(partition);
        }
        snapshot.topics.push_back(std::move(topic));
        return *this;
    }
    Picture& group(const std::string& id, int members, std::int64_t lag)
    {
        cluster::GroupSnapshot group;
        group.id = id;
        group.totalLag = lag;
        for (int i = 0; i < members; ++i) {
            cluster::GroupMemberSnapshot member;
            member.memberId = id + std::to_string(i);
            if (i == 0)
                member.assignment["orders"] = {PartitionIndex(0)};
            group.members.push_back(member);
        }
        snapshot.groups.push_back(group);
        return *this;
    }
    [[nodiscard]] std::shared_ptr<const cluster::ClusterSnapshot> get() const
    {
        return std::make_shared<const cluster::ClusterSnapshot>(snapshot);
    }
};

inline cluster::Event event(cluster::EventType type, std::uint64_t sequence, const std::string& topic = {})
{
    cluster::Event event;
    event.type = type;
    event.sequence = sequence;
    event.topic = topic;
    return event;
}

} // namespace brokerscope::lesson
