#include "engine/group/consumer_change.h"

#include "engine/group/assignors.h"
#include "engine/group/consumer_records.h"
#include "engine/group/next_epoch.h"
#include "engine/group/topic_hash.h"
#include "engine/group/topic_regex.h"

namespace brokerscope::group {

ConsumerChange::ConsumerChange(std::string groupId,
                               const ConsumerGroup& group,
                               const GroupConfig& config,
                               const TopicLookup& topics)
    : m_groupId(std::move(groupId)), m_original(&group), m_config(config), m_topics(topics)
{
}

ConsumerGroup& ConsumerChange::edit()
{
    if (!m_copy)
        m_copy = *m_original;
    return *m_copy;
}

void ConsumerChange::putGroup(const ConsumerGroup& group)
{
    m_copy = group;
    for (const auto& [id, member] : group.members)
        add(consumerMemberRecord(m_groupId, member));
    add(consumerGroupRecord(m_groupId, group.epoch, group.metadataHash));
    for (const auto& [id, target] : group.target)
        add(targetRecord(m_groupId, id, target));
    add(targetEpochRecord(m_groupId, group.targetEpoch, group.targetTimestampMs));
    for (const auto& [id, member] : group.members)
        add(currentAssignmentRecord(m_groupId, member));
}

void ConsumerChange::putSubscription(const ConsumerMember& member)
{
    auto& group = edit();
    auto& stored = group.members[member.id];
    ConsumerMember next = member;
    next.epoch = stored.epoch;
    next.previousEpoch = stored.previousEpoch;
    next.state = stored.state;
    next.assigned = stored.assigned;
    next.pendingRevocation = stored.pendingRevocation;
    stored = std::move(next);
    add(consumerMemberRecord(m_groupId, member));
}

void ConsumerChange::putAssignment(const ConsumerMember& member)
{
    edit().members[member.id] = member;
    add(currentAssignmentRecord(m_groupId, member));
}

void ConsumerChange::putTarget(const std::string& memberId, const PartitionsByTopic& target)
{
    edit().target[memberId] = target;
    add(targetRecord(m_groupId, memberId, target));
}

void ConsumerChange::putTargetEpoch(std::int32_t epoch, WallTime wall)
{
    auto& group = edit();
    group.targetEpoch = epoch;
    group.targetTimestampMs = toEpochMs(wall);
    add(targetEpochRecord(m_groupId, epoch, group.targetTimestampMs));
}

void ConsumerChange::removeMember(const std::string& memberId)
{
    auto& group = edit();
    const auto found = group.members.find(memberId);
    if (found == group.members.end())
        return;
    const std::string regex = found->second.topicRegex;
    group.members.erase(found);
    group.target.erase(memberId);
    add(currentAssignmentTombstone(m_groupId, memberId));
    add(targetTombstone(m_groupId, memberId));
    add(consumerMemberTombstone(m_groupId, memberId));
    if (group.regexes.contains(regex) && !group.usesRegex(regex)) {
        group.regexes.erase(regex);
        add(regexTombstone(m_groupId, regex));
    }
}

void ConsumerChange::replaceMember(const std::string& oldId, const ConsumerMember& next)
{
    auto& group = edit();
    const PartitionsByTopic target = group.targetOf(oldId);
    group.members.erase(oldId);
    group.target.erase(oldId);
    add(currentAssignmentTombstone(m_groupId, oldId));
    add(targetTombstone(m_groupId, oldId));
    add(consumerMemberTombstone(m_groupId, oldId));
    putSubscription(next);
    putTarget(next.id, target);
    putAssignment(next);
}

bool ConsumerChange::resolveRegexes(bool all, WallTime wall)
{
    std::set<std::string> used;
    for (const auto& [id, member] : this->group().members)
        if (!member.topicRegex.empty())
            used.insert(member.topicRegex);
    if (used.empty() && this->group().regexes.empty())
        return false;
    auto& group = edit();
    bool changed = false;
    for (auto it = group.regexes.begin(); it != group.regexes.end();) {
        if (used.contains(it->first)) {
            ++it;
            continue;
        }
        add(regexTombstone(m_groupId, it->first));
        it = group.regexes.erase(it);
        changed = true;
    }
    for (const auto& expression : used) {
        const auto known = group.regexes.find(expression);
        if (known != group.regexes.end() && !all)
            continue;
        ResolvedRegex resolved;
        resolved.timestampMs = toEpochMs(wall);
        resolved.version = known == group.regexes.end() ? 1 : known->second.version + 1;
        if (const auto regex = TopicRegex::parse(expression)) {
            for (const auto& name : m_topics.names())
                if (regex.value().matches(name))
                    resolved.topics.insert(name);
        }
        if (known != group.regexes.end() && known->second.topics == resolved.topics)
            continue;
        add(regexRecord(m_groupId, expression, resolved));
        group.regexes.insert_or_assign(expression, std::move(resolved));
        changed = true;
    }
    return changed;
}

std::int64_t ConsumerChange::hashOfTopics() const
{
    return brokerscope::group::hashOfTopics(group().subscribedTopics(), m_topics);
}

void ConsumerChange::raiseEpoch()
{
    auto& group = edit();
    group.epoch = nextEpoch(group.epoch);
    group.metadataHash = hashOfTopics();
    add(consumerGroupRecord(m_groupId, group.epoch, group.metadataHash));
    if (std::exchange(group.hasOldPartitionMetadata, false))
        add(oldPartitionMetadataTombstone(m_groupId));
}

void ConsumerChange::updateTarget(WallTime wall)
{
    auto& group = edit();
    AssignmentInput input;
    for (const auto& [id, member] : group.members) {
        auto& entry = input.members[id];
        entry.instanceId = member.instanceId;
        entry.target = group.targetOf(id);
        for (const auto& name : group.topicsOf(member)) {
            const auto topic = m_topics.byName(name);
            if (!topic)
                continue;
            entry.topics.insert(topic->id);
            input.partitionsByTopic[topic->id] = topic->partitions;
        }
    }
    const auto wished = group.preferredAssignor();
    Assignor assignor = wished ? assignorNamed(*wished) : nullptr;
    if (assignor == nullptr && !m_config.consumerAssignors.empty())
        assignor = assignorNamed(m_config.consumerAssignors.front());
    const auto target = (assignor == nullptr ? &assignUniformly : assignor)(input);
    for (const auto& [id, partitions] : target)
        if (!group.target.contains(id) || group.targetOf(id) != partitions)
            putTarget(id, partitions);
    putTargetEpoch(group.epoch, wall);
}

void ConsumerChange::removeGroup()
{
    auto& group = edit();
    const auto members = group.members;
    for (const auto& [id, member] : members)
        removeMember(id);
    for (const auto& [id, target] : group.target)
        add(targetTombstone(m_groupId, id));
    for (const auto& [expression, resolved] : group.regexes)
        add(regexTombstone(m_groupId, expression));
    add(targetEpochTombstone(m_groupId));
    if (group.hasOldPartitionMetadata)
        add(oldPartitionMetadataTombstone(m_groupId));
    add(consumerGroupTombstone(m_groupId));
    group = {};
}

} // namespace brokerscope::group
