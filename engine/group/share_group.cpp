#include "engine/group/share_group.h"

#include <tuple>

namespace brokerscope::group {

bool ShareMember::sameSubscriptionRecord(const ShareMember& other) const
{
    return std::tie(id, rackId, clientId, clientHost, topicNames) ==
           std::tie(other.id, other.rackId, other.clientId, other.clientHost, other.topicNames);
}

bool ShareMember::sameAssignmentRecord(const ShareMember& other) const
{
    return std::tie(epoch, previousEpoch, assigned) == std::tie(other.epoch, other.previousEpoch, other.assigned);
}

bool ShareStates::isInitialized(const Uuid& topic, PartitionIndex partition) const
{
    const auto found = initialized.find(topic);
    return found != initialized.end() && found->second.partitions.contains(partition);
}

void ShareStates::markInitialized(const Uuid& topic, const std::string& name, PartitionIndex partition)
{
    if (const auto found = initializing.find(topic); found != initializing.end()) {
        found->second.partitions.erase(partition);
        if (found->second.partitions.empty())
            initializing.erase(found);
    }
    auto& done = initialized[topic];
    done.name = name;
    done.partitions.insert(partition);
}

std::string_view nameOf(ShareGroupState state)
{
    return state == ShareGroupState::Empty ? "Empty" : "Stable";
}

ShareGroupState ShareGroup::state() const
{
    return members.empty() ? ShareGroupState::Empty : ShareGroupState::Stable;
}

const ShareMember* ShareGroup::member(const std::string& id) const
{
    const auto found = members.find(id);
    return found == members.end() ? nullptr : &found->second;
}

const PartitionsByTopic& ShareGroup::targetOf(const std::string& id) const
{
    static const PartitionsByTopic kNothing;
    const auto found = target.find(id);
    return found == target.end() ? kNothing : found->second;
}

std::set<std::string> ShareGroup::subscribedTopics() const
{
    std::set<std::string> result;
    for (const auto& [id, member] : members)
        result.insert(member.topicNames.begin(), member.topicNames.end());
    return result;
}

} // namespace brokerscope::group
