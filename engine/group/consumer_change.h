// A change of one consumer group in the making: the group as it will be, and the records that make it so.
// What is put here is seen at once by what follows in the same request. Pure.
#pragma once

#include "engine/group/config.h"
#include "engine/group/consumer_group.h"
#include "engine/group/effects.h"
#include "engine/group/topic_lookup.h"

#include <string>
#include <vector>

namespace brokerscope::group {

class ConsumerChange
{
public:
    // `config` and `topics` must outlive the change, and `group` must stay as it is meanwhile: it is
    // copied when the first thing changes (most heartbeats change nothing).
    ConsumerChange(std::string groupId,
                   const ConsumerGroup& group,
                   const GroupConfig& config,
                   const TopicLookup& topics);

    [[nodiscard]] const std::string& groupId() const { return m_groupId; }
    [[nodiscard]] const ConsumerGroup& group() const { return m_copy ? *m_copy : *m_original; }
    [[nodiscard]] bool empty() const { return m_records.empty(); }
    [[nodiscard]] std::vector<Record> takeRecords() { return std::move(m_records); }
    // Of other kinds, such as the tombstone of the classic group that this one replaces.
    void add(Record record) { m_records.push_back(std::move(record)); }

    // The whole of a group that is not in the log yet.
    void putGroup(const ConsumerGroup& group);
    void putSubscription(const ConsumerMember& member);
    void putAssignment(const ConsumerMember& member);
    void putTarget(const std::string& memberId, const PartitionsByTopic& target);
    void putTargetEpoch(std::int32_t epoch, WallTime wall);
    void removeMember(const std::string& memberId);
    // The member goes on under another id, with all it has.
    void replaceMember(const std::string& oldId, const ConsumerMember& next);

    // Looks up what the members' expressions stand for: all of them, or those not looked up yet. True when
    // the answer of one has changed.
    bool resolveRegexes(bool all, WallTime wall);
    // Whether the topics that the group reads are others, or have other partitions, than at the last epoch.
    [[nodiscard]] bool metadataChanged() const { return hashOfTopics() != group().metadataHash; }
    void raiseEpoch();
    // Computes who shall have what, for the present epoch.
    void updateTarget(WallTime wall);

    // Everything that the log has of the group, offsets apart.
    void removeGroup();

private:
    [[nodiscard]] std::int64_t hashOfTopics() const;
    [[nodiscard]] ConsumerGroup& edit();

    std::string m_groupId;
    const ConsumerGroup* m_original;
    std::optional<ConsumerGroup> m_copy;
    const GroupConfig& m_config;
    const TopicLookup& m_topics;
    std::vector<Record> m_records;
};

} // namespace brokerscope::group
