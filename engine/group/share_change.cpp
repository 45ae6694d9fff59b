#include "engine/group/share_change.h"

#include "engine/group/next_epoch.h"
#include "engine/group/share_assignor.h"
#include "engine/group/share_records.h"
#include "engine/group/topic_hash.h"

#include <algorithm>

namespace brokerscope::group {

ShareChange::ShareChange(std::string groupId, const ShareGroup& group, const TopicLookup& topics)
    : m_groupId(std::move(groupId)), m_original(&group), m_topics(topics)
{
}

ShareGroup& ShareChange::edit()
{
    if (!m_copy)
        m_copy = *m_original;
    return *m_copy;
}

void ShareChange::putSubscription(const ShareMember& member)
{
    auto& stored = edit().members[member.id];
    ShareMember next = member;
    next.epoch = stored.epoch;
    next.previousEpoch = stored.previousEpoch;
    next.assigned = stored.assigned;
    stored = std::move(next);
    m_records.push_back(shareMemberRecord(m_groupId, member));
}

void ShareChange::putAssignment(const ShareMember& member)
{
    edit().members[member.id] = member;
    m_records.push_back(shareAssignmentRecord(m_groupId, member));
}

void ShareChange::putStates(const ShareStates& states)
{
    edit().states = states;
    m_records.push_back(shareStatesRecord(m_groupId, states));
}

void ShareChange::removeMember(const std::string& memberId)
{
    auto& group = edit();
    group.members.erase(memberId);
    group.target.erase(memberId);
    m_records.push_back(shareAssignmentTombstone(m_groupId, memberId));
    m_records.push_back(shareTargetTombstone(m_groupId, memberId));
    m_records.push_back(shareMemberTombstone(m_groupId, memberId));
}

bool ShareChange::metadataChanged() const
{
    return hashOfTopics(group().subscribedTopics(), m_topics) != group().metadataHash;
}

PartitionsByTopic ShareChange::assignable() const
{
    PartitionsByTopic result;
    for (const auto& name : group().subscribedTopics()) {
        const auto topic = m_topics.byName(name);
        const auto states = topic ? group().states.initialized.find(topic->id) : group().states.initialized.end();
        if (states == group().states.initialized.end())
            continue;
        for (const PartitionIndex partition : states->second.partitions)
            if (partition.value() < topic->partitions)
                result[topic->id].insert(partition);
    }
    return result;
}

bool ShareChange::leavesPartitionsOut() const
{
    const auto isGiven = [&](const Uuid& topic, PartitionIndex partition) {
        return std::any_of(group().target.begin(), group().target.end(), [&](const auto& entry) {
            const auto found = entry.second.find(topic);
            return found != entry.second.end() && found->second.contains(partition);
        });
    };
    for (const auto& [topic, partitions] : assignable())
        for (const PartitionIndex partition : partitions)
            if (!isGiven(topic, partition))
                return true;
    return false;
}

void ShareChange::raiseEpoch()
{
    auto& group = edit();
    group.epoch = nextEpoch(group.epoch);
    group.metadataHash = hashOfTopics(group.subscribedTopics(), m_topics);
    m_records.push_back(shareGroupRecord(m_groupId, group.epoch, group.metadataHash));
}

void ShareChange::updateTarget(WallTime wall)
{
    auto& group = edit();
    ShareAssignmentInput input;
    input.assignable = assignable();
    for (const auto& [id, member] : group.members) {
        auto& entry = input.members[id];
        entry.target = group.targetOf(id);
        for (const auto& name : member.topicNames)
            if (const auto topic = m_topics.byName(name))
                entry.topics.insert(topic->id);
    }
    for (const auto& [id, partitions] : assignShares(input)) {
        if (group.target.contains(id) && group.targetOf(id) == partitions)
            continue;
        group.target[id] = partitions;
        m_records.push_back(shareTargetRecord(m_groupId, id, partitions));
    }
    group.targetEpoch = group.epoch;
    group.targetTimestampMs = toEpochMs(wall);
    m_records.push_back(shareTargetEpochRecord(m_groupId, group.targetEpoch, group.targetTimestampMs));
}

void ShareChange::removeGroup()
{
    const ShareGroup before = group();
    for (const auto& [id, member] : before.members)
        removeMember(id);
    m_records.push_back(shareStatesTombstone(m_groupId));
    m_records.push_back(shareTargetEpochTombstone(m_groupId));
    m_records.push_back(shareGroupTombstone(m_groupId));
    edit() = {};
}

} // namespace brokerscope::group
