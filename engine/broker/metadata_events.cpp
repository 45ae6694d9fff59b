#include "engine/broker/metadata_events.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using events::Event;
using events::EventType;

Event partitionEvent(EventType type, const std::string& topic, PartitionIndex index,
                     const metadata::PartitionState& state)
{
    Event e;
    e.type = type;
    e.topic = topic;
    e.partition = index;
    e.epoch = state.leaderEpoch;
    return e;
}

void addIsrEvents(std::vector<Event>& out, const std::string& topic, PartitionIndex index,
                  const metadata::PartitionState& was, const metadata::PartitionState& is)
{
    auto add = [&](EventType type, NodeId who) {
        auto e = partitionEvent(type, topic, index, is);
        e.other = who;
        e.nodes = is.isr;
        out.push_back(std::move(e));
    };
    for (auto id : was.isr)
        if (!is.isInSync(id))
            add(EventType::IsrShrunk, id);
    for (auto id : is.isr)
        if (!was.isInSync(id))
            add(EventType::IsrExpanded, id);
}

void addPartitionEvents(std::vector<Event>& out, const std::string& topic, PartitionIndex index,
                        const metadata::PartitionState* was, const metadata::PartitionState& is)
{
    if (!was || was->leader != is.leader) {
        const bool offline = is.leader == kNoNode;
        auto e = partitionEvent(offline ? EventType::PartitionOffline : EventType::LeaderElected, topic, index, is);
        e.other = is.leader;
        e.previous = was ? was->leader : kNoNode;
        out.push_back(std::move(e));
    }
    if (was && (was->addingReplicas != is.addingReplicas || was->removingReplicas != is.removingReplicas)) {
        auto e = partitionEvent(is.reassigning() ? EventType::ReassignmentStarted : EventType::ReassignmentEnded, topic,
                                index, is);
        for (auto id : is.replicas)
            if (std::find(is.removingReplicas.begin(), is.removingReplicas.end(), id) == is.removingReplicas.end())
                e.nodes.push_back(id);
        out.push_back(std::move(e));
    }
    if (was)
        addIsrEvents(out, topic, index, *was, is);
}

} // namespace

std::vector<Event> metadataEvents(const metadata::MetadataImage& before, const metadata::MetadataImage& after,
                                  const metadata::MetadataChanges& changes)
{
    std::vector<Event> out;
    for (const auto& topic : changes.deletedTopics) {
        Event e;
        e.type = EventType::TopicDeleted;
        e.topic = topic->name;
        out.push_back(std::move(e));
    }
    for (const auto& [id, indexes] : changes.partitions) {
        const auto topic = after.topic(id);
        if (!topic)
            continue;
        const auto old = before.topic(id);
        const bool created = changes.createdTopics.contains(id);
        if (created || (old && old->partitionCount() < topic->partitionCount())) {
            Event e;
            e.type = created ? EventType::TopicCreated : EventType::PartitionsAdded;
            e.topic = topic->name;
            e.value = topic->partitionCount();
            out.push_back(std::move(e));
        }
        for (auto index : indexes)
            if (const auto* state = topic->partition(index))
                addPartitionEvents(out, topic->name, index, old ? old->partition(index) : nullptr, *state);
    }
    for (const auto& resource : changes.configs) {
        Event e;
        e.type = EventType::ConfigChanged;
        if (resource.type == metadata::ConfigResourceType::Topic)
            e.topic = resource.name;
        else
            e.name = resource.name;
        out.push_back(std::move(e));
    }
    return out;
}

} // namespace brokerscope::broker
