#include "engine/group/consumer_group.h"

#include <algorithm>

namespace brokerscope::group {

PartitionsByTopic withoutEpochs(const HeldPartitions& held)
{
    PartitionsByTopic result;
    for (const auto& [topic, partitions] : held)
        for (const auto& [partition, epoch] : partitions)
            result[topic].insert(partition);
    return result;
}

bool holds(const HeldPartitions& held, const Uuid& topic, PartitionIndex partition)
{
    const auto found = held.find(topic);
    return found != held.end() && found->second.contains(partition);
}

bool isSubset(const PartitionsByTopic& part, const HeldPartitions& whole)
{
    return std::all_of(part.begin(), part.end(), [&](const auto& entry) {
        return std::all_of(entry.second.begin(), entry.second.end(), [&](PartitionIndex partition) {
            return holds(whole, entry.first, partition);
        });
    });
}

bool anyOf(const HeldPartitions& some, const PartitionsByTopic& in)
{
    return std::any_of(in.begin(), in.end(), [&](const auto& entry) {
        return std::any_of(entry.second.begin(), entry.second.end(), [&](PartitionIndex partition) {
            return holds(some, entry.first, partition);
        });
    });
}

bool ConsumerMember::sameSubscriptionRecord(const ConsumerMember& other) const
{
    return instanceId == other.instanceId && rackId == other.rackId &&
           clientId == other.clientId && clientHost == other.clientHost &&
           topicNames == other.topicNames && topicRegex == other.topicRegex &&
           rebalanceTimeoutMs == other.rebalanceTimeoutMs && assignor == other.assignor &&
           classic == other.classic;
}

bool ConsumerMember::sameAssignmentRecord(const ConsumerMember& other) const
{
    return epoch == other.epoch && previousEpoch == other.previousEpoch && state == other.state &&
           assigned == other.assigned && pendingRevocation == other.pendingRevocation;
}

std::string_view nameOf(ConsumerGroupState state)
{
    switch (state) {
    case ConsumerGroupState::Empty:
        return "Empty";
    case ConsumerGroupState::Assigning:
        return "Assigning";
    case ConsumerGroupState::Reconciling:
        return "Reconciling";
    case ConsumerGroupState::Stable:
        return "Stable";
    }
    return "Unknown";
}

ConsumerGroupState ConsumerGroup::state() const
{
    if (members.empty())
        return ConsumerGroupState::Empty;
    if (epoch > targetEpoch)
        return ConsumerGroupState::Assigning;
    const bool allThere = std::all_of(members.begin(), members.end(), [&](const auto& entry) {
        return entry.second.state == MemberState::Stable && entry.second.epoch == targetEpoch;
    });
    return allThere ? ConsumerGroupState::Stable : ConsumerGroupState::Reconciling;
}

const ConsumerMember* ConsumerGroup::member(const std::string& id) const
{
    const auto found = members.find(id);
    return found == members.end() ? nullptr : &found->second;
}

const ConsumerMember* ConsumerGroup::staticMember(const std::string& instanceId) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& entry) {
        return entry.second.instanceId == instanceId;
    });
    return found == members.end() ? nullptr : &found->second;
}

const PartitionsByTopic& ConsumerGroup::targetOf(const std::string& id) const
{
    static const PartitionsByTopic kNothing;
    const auto found = target.find(id);
    return found == target.end() ? kNothing : found->second;
}

bool ConsumerGroup::isHeld(const Uuid& topic,
                           PartitionIndex partition,
                           const std::string& except) const
{
    return std::any_of(members.begin(), members.end(), [&](const auto& entry) {
        return entry.first != except && (holds(entry.second.assigned, topic, partition) ||
                                         holds(entry.second.pendingRevocation, topic, partition));
    });
}

std::set<std::string> ConsumerGroup::topicsOf(const ConsumerMember& member) const
{
    auto result = member.topicNames;
    if (const auto found = regexes.find(member.topicRegex); found != regexes.end())
        result.insert(found->second.topics.begin(), found->second.topics.end());
    return result;
}

std::set<std::string> ConsumerGroup::subscribedTopics() const
{
    std::set<std::string> result;
    for (const auto& [id, each] : members)
        result.merge(topicsOf(each));
    return result;
}

bool ConsumerGroup::isSubscribedTo(const std::string& topic) const
{
    return std::any_of(members.begin(), members.end(), [&](const auto& entry) {
        const auto resolved = regexes.find(entry.second.topicRegex);
        return entry.second.topicNames.contains(topic) ||
               (resolved != regexes.end() && resolved->second.topics.contains(topic));
    });
}

std::optional<std::string> ConsumerGroup::preferredAssignor() const
{
    std::map<std::string, int> votes;
    for (const auto& [id, each] : members)
        if (each.assignor)
            ++votes[*each.assignor];
    const auto most = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
        return a.second < b.second;
    });
    return most == votes.end() ? std::nullopt : std::optional(most->first);
}

bool ConsumerGroup::usesRegex(const std::string& regex) const
{
    return std::any_of(members.begin(), members.end(), [&](const auto& entry) {
        return entry.second.topicRegex == regex;
    });
}

bool ConsumerGroup::allMembersAreClassicExcept(const std::set<std::string>& ids) const
{
    return std::all_of(members.begin(), members.end(), [&](const auto& entry) {
        return entry.second.classic.has_value() || ids.contains(entry.first);
    });
}

bool ConsumerGroup::supportsClassic(const std::vector<ClassicMemberFacts::Protocol>& offered) const
{
    const auto has = [](const ClassicMemberFacts& facts, const std::string& name) {
        return std::any_of(facts.protocols.begin(),
                           facts.protocols.end(),
                           [&](const auto& each) { return each.name == name; });
    };
    return std::any_of(offered.begin(), offered.end(), [&](const auto& candidate) {
        return std::all_of(members.begin(), members.end(), [&](const auto& entry) {
            return !entry.second.classic || has(*entry.second.classic, candidate.name);
        });
    });
}

bool ConsumerGroup::waitsForOthers(const ConsumerMember& member) const
{
    for (const auto& [topic, partitions] : targetOf(member.id))
        for (const PartitionIndex partition : partitions)
            if (!holds(member.assigned, topic, partition) && isHeld(topic, partition, member.id))
                return true;
    return false;
}

} // namespace brokerscope::group
