#include "engine/cluster/snapshot.h"

#include "engine/cluster/risk.h"

#include <algorithm>

namespace brokerscope::cluster {

const NodeSnapshot* ClusterSnapshot::node(NodeId id) const
{
    auto found = std::find_if(nodes.begin(), nodes.end(), [id](const auto& n) { return n.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

std::shared_ptr<const TopicSnapshot> ClusterSnapshot::topic(std::string_view name) const
{
    auto found = std::lower_bound(topics.begin(), topics.end(), name,
                                  [](const auto& t, std::string_view wanted) { return t->name < wanted; });
    return found != topics.end() && (*found)->name == name ? *found : nullptr;
}

namespace {
template <class Predicate> int countPartitions(const ClusterSnapshot& snapshot, Predicate matches)
{
    int count = 0;
    for (const auto& topic : snapshot.topics)
        count += static_cast<int>(
            std::count_if(topic->partitions.begin(), topic->partitions.end(), matches));
    return count;
}
} // namespace

int ClusterSnapshot::underReplicatedPartitions() const
{
    // As Kafka counts: what a reassignment adds is not missing yet.
    return countPartitions(*this, [](const auto& p) { return p.isr.size() + p.addingReplicas.size() < p.replicas.size(); });
}

int ClusterSnapshot::offlinePartitions() const
{
    return countPartitions(*this, [](const auto& p) { return p.leader == kNoNode; });
}

std::int64_t ClusterSnapshot::recordsAtRisk() const
{
    std::int64_t sum = 0;
    for (const auto& topic : topics)
        for (const auto& partition : topic->partitions)
            sum += riskOf(partition).atRisk;
    return sum;
}

const std::string* MetadataRecordSnapshot::field(std::string_view name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const auto& f) { return f.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

std::string_view nameOf(NodeState state)
{
    switch (state) {
    case NodeState::Stopped:
        return "stopped";
    case NodeState::Starting:
        return "starting";
    case NodeState::Running:
        return "running";
    case NodeState::Paused:
        return "paused";
    case NodeState::Stopping:
        return "stopping";
    case NodeState::Killed:
        return "killed";
    case NodeState::Failed:
        return "failed";
    }
    return "unknown";
}

std::string_view nameOf(DiskState state)
{
    switch (state) {
    case DiskState::Ok:
        return "ok";
    case DiskState::Slow:
        return "slow";
    case DiskState::Full:
        return "full";
    case DiskState::Failing:
        return "fail";
    }
    return {};
}

std::string_view nameOf(QuorumRole role)
{
    switch (role) {
    case QuorumRole::Unattached:
        return "unattached";
    case QuorumRole::Prospective:
        return "prospective";
    case QuorumRole::Candidate:
        return "candidate";
    case QuorumRole::Leader:
        return "leader";
    case QuorumRole::Follower:
        return "follower";
    case QuorumRole::Observer:
        return "observer";
    case QuorumRole::Resigned:
        return "resigned";
    }
    return "unknown";
}

} // namespace brokerscope::cluster
