#include "engine/group/conversion.h"

namespace brokerscope::group {
namespace {

std::optional<ConsumerMember>
memberOf(const Member& from, const Group& classic, const TopicLookup& topics)
{
    const Bytes* metadata = classic.protocol ? from.metadataFor(*classic.protocol) : nullptr;
    if (metadata == nullptr && !from.protocols.empty()) // nothing is chosen yet
        metadata = &from.protocols.front().metadata;
    if (metadata == nullptr)
        return std::nullopt;
    const auto subscription = subscriptionOf(*metadata);
    const auto assignment = from.assignment.empty() ? std::optional(AssignedPartitions())
                                                    : assignedPartitionsOf(from.assignment);
    if (!subscription || !assignment)
        return std::nullopt;
    ConsumerMember member;
    member.id = from.id;
    member.instanceId = from.instanceId;
    if (subscription->rackId && !subscription->rackId->empty())
        member.rackId = subscription->rackId;
    member.clientId = from.clientId;
    member.clientHost = from.clientHost;
    member.topicNames = {subscription->topics.begin(), subscription->topics.end()};
    member.rebalanceTimeoutMs = static_cast<std::int32_t>(from.rebalanceTimeout.count());
    auto& facts = member.classic.emplace();
    facts.sessionTimeoutMs = static_cast<std::int32_t>(from.sessionTimeout.count());
    for (const auto& each : from.protocols)
        facts.protocols.push_back({each.name, each.metadata});
    member.epoch = classic.generation;
    member.previousEpoch = classic.generation;
    for (const auto& [topic, partitions] : identified(*assignment, topics))
        for (const PartitionIndex partition : partitions)
            member.assigned[topic].emplace(partition, classic.generation);
    return member;
}

Member memberOf(const ConsumerMember& from)
{
    Member member;
    member.id = from.id;
    member.instanceId = from.instanceId;
    member.clientId = from.clientId;
    member.clientHost = from.clientHost;
    member.sessionTimeout = std::chrono::milliseconds(from.classic->sessionTimeoutMs);
    member.rebalanceTimeout = from.rebalanceTimeoutMs < 0
                                  ? member.sessionTimeout
                                  : std::chrono::milliseconds(from.rebalanceTimeoutMs);
    for (const auto& each : from.classic->protocols)
        member.protocols.push_back({each.name, each.metadata});
    return member;
}

} // namespace

PartitionsByTopic identified(const AssignedPartitions& partitions, const TopicLookup& topics)
{
    PartitionsByTopic result;
    for (const auto& [name, indexes] : partitions)
        if (const auto topic = topics.byName(name); topic && !indexes.empty())
            result[topic->id].insert(indexes.begin(), indexes.end());
    return result;
}

AssignedPartitions named(const PartitionsByTopic& partitions, const TopicLookup& topics)
{
    AssignedPartitions result;
    for (const auto& [id, indexes] : partitions)
        if (const auto topic = topics.byId(id); topic && !indexes.empty())
            result[topic->name].assign(indexes.begin(), indexes.end());
    return result;
}

Bytes assignmentFor(const ConsumerMember& member,
                    const PartitionsByTopic& partitions,
                    const TopicLookup& topics)
{
    const auto subscription = subscriptionOf(member.classic->protocols.front().metadata);
    return encodeAssignment(named(partitions, topics), subscription ? subscription->version : 0);
}

std::optional<ConsumerGroup>
consumerGroupOf(const Group& classic, const TopicLookup& topics, WallTime wall)
{
    ConsumerGroup group;
    group.epoch = classic.generation;
    group.targetEpoch = classic.generation;
    group.targetTimestampMs = toEpochMs(wall);
    for (const auto& [id, each] : classic.members) {
        auto member = memberOf(each, classic, topics);
        if (!member)
            return std::nullopt;
        group.target[id] = withoutEpochs(member->assigned);
        group.members[id] = std::move(*member);
    }
    return group;
}

Group classicGroupOf(const std::string& groupId,
                     const ConsumerGroup& group,
                     const TopicLookup& topics,
                     WallTime wall)
{
    Group classic;
    classic.id = groupId;
    classic.generation = group.epoch;
    classic.protocolType = std::string(kConsumerProtocolType);
    for (const auto& [id, each] : group.members) {
        Member member = memberOf(each);
        member.assignment = assignmentFor(each, group.targetOf(id), topics);
        classic.add(std::move(member));
    }
    classic.protocol = classic.selectProtocol();
    classic.transitionTo(GroupState::Stable, wall);
    classic.updateSubscribedTopics();
    return classic;
}

} // namespace brokerscope::group
