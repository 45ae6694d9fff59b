#include "engine/remote/changes.h"

#include "engine/base/contains.h"

#include <algorithm>
#include <map>
#include <set>

namespace brokerscope::remote {
namespace {

using cluster::ClusterSnapshot;
using cluster::Event;
using cluster::EventType;
using cluster::GroupSnapshot;
using cluster::NodeSnapshot;
using cluster::NodeState;
using cluster::PartitionSnapshot;
using cluster::TopicSnapshot;
using cluster::TransactionSnapshot;

bool serves(const NodeSnapshot* node)
{
    return node && node->state == NodeState::Running && !node->fenced;
}

class Comparison
{
public:
    Comparison(const ClusterSnapshot& before, const ClusterSnapshot& after) : m_before(before), m_after(after) {}

    std::vector<Event> events() &&
    {
        compareQuorum();
        compareNodes();
        compareTopics();
        compareGroups();
        compareTransactions();
        return std::move(m_out);
    }

private:
    // Decided by the controller, so seen there.
    Event& add(EventType type) { return add(type, m_after.quorum.leader); }
    Event& add(EventType type, NodeId node)
    {
        auto& event = m_out.emplace_back();
        event.type = type;
        event.time = m_after.time;
        event.node = node;
        return event;
    }

    void compareQuorum()
    {
        const auto leader = m_after.quorum.leader;
        const bool sameEpoch = m_after.quorum.epoch == m_before.quorum.epoch;
        // Nobody could say who leads, and now it is the one from before: nothing has happened.
        if (leader == kNoNode || (leader == m_before.quorum.leader && sameEpoch) ||
            (m_before.quorum.leader == kNoNode && sameEpoch && m_after.external && m_after.external->quorum))
            return;
        add(EventType::ControllerElected, leader).epoch = m_after.quorum.epoch;
    }

    void compareNodes()
    {
        for (const auto& node : m_after.nodes) {
            const auto* before = m_before.node(node.id);
            const bool was = serves(before);
            const bool is = serves(&node);
            const bool known = before && before->port != 0;
            if (!known && is)
                add(EventType::BrokerRegistered).other = node.id;
            if (was != is && (node.port != 0 || known))
                add(is ? EventType::BrokerUnfenced : EventType::BrokerFenced).other = node.id;
        }
    }

    Event& addFor(EventType type, const std::string& topic, const PartitionSnapshot& partition)
    {
        auto& event = add(type);
        event.topic = topic;
        event.partition = partition.index;
        event.epoch = partition.leaderEpoch;
        return event;
    }

    void comparePartition(const std::string& topic, const PartitionSnapshot* was, const PartitionSnapshot& is)
    {
        // An epoch that moved by more than one under the same leader: it was another one's in between.
        const bool cameBack = was && was->leader == is.leader && is.leaderEpoch.value() > was->leaderEpoch.value() + 1;
        if (!was || was->leader != is.leader || cameBack) {
            auto& event = addFor(is.leader == kNoNode ? EventType::PartitionOffline : EventType::LeaderElected, topic, is);
            event.other = is.leader;
            event.previous = was ? was->leader : kNoNode;
        }
        if (!was)
            return;
        if (was->addingReplicas != is.addingReplicas || was->removingReplicas != is.removingReplicas) {
            const bool moving = !is.addingReplicas.empty() || !is.removingReplicas.empty();
            auto& event = addFor(moving ? EventType::ReassignmentStarted : EventType::ReassignmentEnded, topic, is);
            for (const auto id : is.replicas)
                if (!contains(is.removingReplicas, id))
                    event.nodes.push_back(id);
        }
        const auto addIsr = [&](EventType type, NodeId who) {
            auto& event = addFor(type, topic, is);
            event.other = who;
            event.nodes = is.isr;
        };
        for (const auto id : was->isr)
            if (!contains(is.isr, id))
                addIsr(EventType::IsrShrunk, id);
        for (const auto id : is.isr)
            if (!contains(was->isr, id))
                addIsr(EventType::IsrExpanded, id);
        for (const auto& log : is.logs)
            for (const auto& before : was->logs)
                if (log.isLeader && before.isLeader && log.node == before.node && !before.stale &&
                    log.logStartOffset > before.logStartOffset) {
                    auto& event = addFor(EventType::LogStartMoved, topic, is);
                    event.node = log.node;
                    event.offset = log.logStartOffset;
                }
    }

    void compareTopic(const TopicSnapshot* was, const TopicSnapshot& is)
    {
        if (was && was->id != is.id) { // deleted and created again
            add(EventType::TopicDeleted).topic = is.name;
            was = nullptr;
        }
        if (!was || was->partitions.size() < is.partitions.size()) {
            auto& event = add(was ? EventType::PartitionsAdded : EventType::TopicCreated);
            event.topic = is.name;
            event.value = static_cast<std::int64_t>(is.partitions.size());
        }
        for (std::size_t i = 0; i < is.partitions.size(); ++i) {
            const bool known = was && i < was->partitions.size() && was->partitions[i].index == is.partitions[i].index;
            comparePartition(is.name, known ? &was->partitions[i] : nullptr, is.partitions[i]);
        }
        if (was && was->configs != is.configs)
            add(EventType::ConfigChanged).topic = is.name;
    }

    void compareTopics()
    {
        for (const auto& topic : m_before.topics)
            if (!m_after.topic(topic->name))
                add(EventType::TopicDeleted).topic = topic->name;
        for (const auto& topic : m_after.topics)
            compareTopic(m_before.topic(topic->name).get(), *topic);
    }

    Event& addFor(EventType type, const GroupSnapshot& group)
    {
        auto& event = add(type, group.coordinator);
        event.name = group.id;
        event.value = std::max(0, group.generation);
        return event;
    }

    void compareGroup(const GroupSnapshot* was, const GroupSnapshot& is)
    {
        std::set<std::string> before;
        if (was)
            for (const auto& member : was->members)
                before.insert(member.memberId);
        bool changed = was && (was->generation != is.generation || was->state != is.state);
        for (const auto& member : is.members)
            if (before.erase(member.memberId) == 0) {
                addFor(EventType::GroupMemberJoined, is).text = member.memberId;
                changed = true;
            }
        for (const auto& gone : before) {
            addFor(EventType::GroupMemberLeft, is).text = gone;
            changed = true;
        }
        const bool quiet = is.state == "Stable";
        const bool moving = is.state == "PreparingRebalance" || is.state == "CompletingRebalance" ||
                            is.state == "Assigning" || is.state == "Reconciling";
        if (changed && moving && (!was || was->state != is.state))
            addFor(EventType::GroupRebalancing, is);
        if (changed && quiet)
            addFor(EventType::GroupStable, is);

        std::map<std::pair<std::string, PartitionIndex>, Offset> committed;
        if (was)
            for (const auto& each : was->offsets)
                committed[{each.topic, each.partition}] = each.committed;
        std::int64_t moved = 0;
        for (const auto& each : is.offsets) {
            const auto known = committed.find({each.topic, each.partition});
            moved += each.committed != kNoOffset && (known == committed.end() || known->second != each.committed) ? 1 : 0;
        }
        if (was && moved > 0)
            addFor(EventType::OffsetsCommitted, is).value = moved;
    }

    void compareGroups()
    {
        std::map<std::string, const GroupSnapshot*> before;
        for (const auto& group : m_before.groups)
            before[group.id] = &group;
        for (const auto& group : m_after.groups) {
            const auto known = before.find(group.id);
            compareGroup(known == before.end() ? nullptr : known->second, group);
            before.erase(group.id);
        }
        for (const auto& [id, group] : before) // expired or deleted
            for (const auto& member : group->members)
                addFor(EventType::GroupMemberLeft, *group).text = member.memberId;
    }

    void compareTransaction(const TransactionSnapshot* was, const TransactionSnapshot& is)
    {
        if (was && was->state == is.state && was->start == is.start && was->producerEpoch == is.producerEpoch)
            return;
        static const std::map<std::string, EventType> kTypes{
            {"Ongoing", EventType::TransactionStarted},         {"PrepareCommit", EventType::TransactionPrepareCommit},
            {"PrepareAbort", EventType::TransactionPrepareAbort}, {"CompleteCommit", EventType::TransactionCommitted},
            {"CompleteAbort", EventType::TransactionAborted}};
        const auto type = kTypes.find(is.state);
        // A finished transaction that gets another epoch has not finished once more: its producer was initialised again.
        if (type == kTypes.end() || (was && was->state == is.state && was->start == is.start))
            return;
        auto& event = add(type->second, is.coordinator);
        event.name = is.id;
        for (const auto& [topic, partitions] : is.partitions)
            event.value += static_cast<std::int64_t>(partitions.size());
    }

    void compareTransactions()
    {
        std::map<std::string, const TransactionSnapshot*> before;
        for (const auto& transaction : m_before.transactions)
            before[transaction.id] = &transaction;
        for (const auto& transaction : m_after.transactions) {
            const auto known = before.find(transaction.id);
            compareTransaction(known == before.end() ? nullptr : known->second, transaction);
        }
    }

    const ClusterSnapshot& m_before;
    const ClusterSnapshot& m_after;
    std::vector<Event> m_out;
};

} // namespace

std::vector<Event> changesBetween(const ClusterSnapshot& before, const ClusterSnapshot& after)
{
    return Comparison(before, after).events();
}

} // namespace brokerscope::remote
