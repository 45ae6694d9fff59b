#include "ui/views/cluster/replica_chips.h"
#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Replicas of an internal topic are many and alike: they are counted, never shown one by one.
constexpr int kInternalShownSingly = 3;

ReplicaRole roleOf(const cluster::PartitionSnapshot& partition, NodeId node, bool alive)
{
    if (!alive)
        return ReplicaRole::Offline;
    if (partition.leader == node)
        return ReplicaRole::Leader;
    const bool inSync = std::find(partition.isr.begin(), partition.isr.end(), node) != partition.isr.end();
    return inSync ? ReplicaRole::InSync : ReplicaRole::OutOfSync;
}

void count(ReplicaChip& chip, ReplicaRole role)
{
    switch (role) {
    case ReplicaRole::Leader:
        ++chip.leaders;
        break;
    case ReplicaRole::InSync:
        ++chip.inSync;
        break;
    case ReplicaRole::OutOfSync:
        ++chip.outOfSync;
        break;
    case ReplicaRole::Offline:
        ++chip.offline;
        break;
    }
}

struct TopicChips
{
    bool internal = false;
    std::vector<ReplicaChip> single;
    ReplicaChip whole;
};

TopicChips chipsOfTopic(const cluster::TopicSnapshot& topic, NodeId node, bool alive)
{
    TopicChips chips;
    chips.internal = topic.internal;
    chips.whole.text = chips.whole.key.topic = QString::fromStdString(topic.name);
    chips.whole.replicas = 0;
    for (const auto& partition : topic.partitions) {
        if (std::find(partition.replicas.begin(), partition.replicas.end(), node) == partition.replicas.end())
            continue;
        ReplicaChip chip;
        chip.key = {chips.whole.text, partition.index};
        chip.text = QStringLiteral("%1-%2").arg(chips.whole.text).arg(partition.index.value());
        chip.role = roleOf(partition, node, alive);
        count(chip, chip.role);
        count(chips.whole, chip.role);
        ++chips.whole.replicas;
        chips.single.push_back(std::move(chip));
    }
    return chips;
}

void absorb(ReplicaChip& rest, const ReplicaChip& chip)
{
    rest.replicas += chip.replicas;
    rest.leaders += chip.leaders;
    rest.inSync += chip.inSync;
    rest.outOfSync += chip.outOfSync;
    rest.offline += chip.offline;
    rest.topics += 1;
}

} // namespace

std::vector<ReplicaChip> replicaChips(const cluster::ClusterSnapshot& snapshot, NodeId node, int limit)
{
    const auto found = std::find_if(snapshot.nodes.begin(), snapshot.nodes.end(),
                                    [&](const auto& one) { return one.id == node; });
    const bool alive = found != snapshot.nodes.end() && (found->state == cluster::NodeState::Running ||
                                                         found->state == cluster::NodeState::Paused ||
                                                         found->state == cluster::NodeState::Stopping);
    std::vector<TopicChips> topics;
    int singles = 0;
    for (const auto& topic : snapshot.topics) {
        auto chips = chipsOfTopic(*topic, node, alive);
        if (chips.whole.replicas == 0)
            continue;
        const bool counted = chips.internal && chips.whole.replicas > kInternalShownSingly;
        singles += counted ? 1 : static_cast<int>(chips.single.size());
        topics.push_back(std::move(chips));
    }
    stableSort(topics, [](const auto& a, const auto& b) { return !a.internal && b.internal; });

    std::vector<ReplicaChip> result;
    if (singles <= limit) {
        for (auto& topic : topics) {
            if (topic.internal && topic.whole.replicas > kInternalShownSingly)
                result.push_back(topic.whole);
            else
                result.insert(result.end(), topic.single.begin(), topic.single.end());
        }
        return result;
    }
    // A chip for a topic is twice as wide as one for a replica.
    const auto wide = static_cast<std::size_t>(std::max(limit / 2, 1));
    for (const auto& topic : topics) {
        if (result.size() < wide) {
            result.push_back(topic.whole);
        } else {
            auto& rest = result.back();
            if (!rest.text.isEmpty()) {
                rest.text.clear();
                rest.key = {};
            }
            absorb(rest, topic.whole);
        }
    }
    return result;
}

} // namespace brokerscope::ui
