// GroupShard: offsets do not stay for ever (KIP-211), and neither do groups that have none and
// nobody in them.
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <set>

namespace brokerscope::group {

namespace {

// Since when an offset ages: the commit, or the moment in which the last member left. Nothing: it
// does not age now.
std::optional<std::int64_t>
ageingSince(const Group& group, const TopicPartition& partition, const CommittedOffset& offset)
{
    if (!group.protocolType)
        return offset.commitTimestampMs; // a simple consumer: there is no membership to go by
    if (group.isInState(GroupState::Empty))
        return group.stateTimestampMs >= 0 ? group.stateTimestampMs : offset.commitTimestampMs;
    // Somebody is at work: only topics that the group has stopped to read age, if we can tell which
    // these are.
    if (group.usesConsumerProtocol() && group.subscribedTopics &&
        group.isInState(GroupState::Stable) && !group.isSubscribedTo(partition.topic))
        return offset.commitTimestampMs;
    return std::nullopt;
}

} // namespace

void GroupShard::expireOffsets(Now now)
{
    const std::int64_t nowMs = toEpochMs(now.wall);
    const std::int64_t retentionMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_config.offsetsRetention).count();
    // Compared with this, not subtracted from now: a damaged record may hold any time.
    const std::int64_t keptSinceMs = nowMs - retentionMs;
    std::vector<std::string> deserted;
    std::vector<Record> tombstones;
    for (const auto& [groupId, group] : m_groups) {
        bool allExpired = true;
        std::vector<Record> expired;
        for (const auto& [partition, offset] : m_written.offsetsOf(groupId)) {
            const auto since = ageingSince(group, partition, offset);
            const bool isOver = since && !m_committed.hasOpenTransaction(groupId, partition) &&
                                (offset.expireTimestampMs ? nowMs >= *offset.expireTimestampMs
                                                          : *since <= keptSinceMs);
            if (isOver)
                expired.push_back(offsetTombstone(groupId, partition));
            else
                allExpired = false;
        }
        if (allExpired && group.isInState(GroupState::Empty) && group.pendingJoin.empty() &&
            !m_committed.hasOpenTransaction(groupId))
            deserted.push_back(groupId);
        else
            tombstones.insert(tombstones.end(),
                              std::make_move_iterator(expired.begin()),
                              std::make_move_iterator(expired.end()));
    }
    for (const auto& [groupId, group] : m_written.consumerGroups()) {
        // As in Kafka an offset of such a group ages from its commit on, while nobody subscribes to its
        // topic.
        bool allExpired = true;
        for (const auto& [partition, offset] : m_written.offsetsOf(groupId)) {
            if (!m_committed.hasOpenTransaction(groupId, partition) &&
                !group.isSubscribedTo(partition.topic) &&
                offset.commitTimestampMs <= keptSinceMs)
                tombstones.push_back(offsetTombstone(groupId, partition));
            else
                allExpired = false;
        }
        if (allExpired && group.members.empty() && !m_committed.hasOpenTransaction(groupId))
            deserted.push_back(groupId);
    }
    if (!tombstones.empty())
        append(std::move(tombstones), now, nullptr, nullptr);
    for (const auto& groupId : deserted)
        removeGroup(groupId, now, nullptr);
}

void GroupShard::onTopicDeleted(const std::string& topic, Now now)
{
    std::set<std::pair<std::string, TopicPartition>> gone;
    const auto addFrom = [&](const std::string& groupId, const auto& partitions, auto keyOf) {
        for (auto it = partitions.lower_bound({topic, PartitionIndex(0)});
             it != partitions.end() && keyOf(*it).topic == topic;
             ++it)
            gone.emplace(groupId, keyOf(*it));
    };
    for (const auto& [groupId, offsets] : m_written.offsets())
        addFrom(groupId, offsets, [](const auto& entry) { return entry.first; });
    for (const auto& groupId : m_written.groupsWithPending())
        addFrom(groupId, m_written.pendingOf(groupId), [](const auto& entry) { return entry; });
    std::vector<Record> tombstones;
    for (const auto& [groupId, partition] : gone)
        tombstones.push_back(offsetTombstone(groupId, partition));
    if (!tombstones.empty())
        append(std::move(tombstones), now, nullptr, nullptr);
    forgetDeletedTopic(topic, now);
}

} // namespace brokerscope::group
