// A change of one share group in the making: the group as it will be, and the records that make it so. What is put here is seen
// at once by what follows in the same request. Pure.
#pragma once

#include "engine/group/effects.h"
#include "engine/group/share_group.h"
#include "engine/group/topic_lookup.h"

#include <string>
#include <vector>

namespace brokerscope::group {

class ShareChange
{
public:
    // `topics` must outlive the change, and `group` must stay as it is meanwhile: it is copied when the first thing changes (most
    // heartbeats change nothing).
    ShareChange(std::string groupId, const ShareGroup& group, const TopicLookup& topics);

    [[nodiscard]] const std::string& groupId() const { return m_groupId; }
    [[nodiscard]] const ShareGroup& group() const { return m_copy ? *m_copy : *m_original; }
    [[nodiscard]] bool empty() const { return m_records.empty(); }
    [[nodiscard]] std::vector<Record> takeRecords() { return std::move(m_records); }

    void putSubscription(const ShareMember& member);
    void putAssignment(const ShareMember& member);
    void putStates(const ShareStates& states);
    void removeMember(const std::string& memberId);
    // Whether the topics that the group reads are others, or have other partitions, than at the last epoch.
    [[nodiscard]] bool metadataChanged() const;
    // Whether a partition that could be given to a member has none.
    [[nodiscard]] bool leavesPartitionsOut() const;
    void raiseEpoch();
    // Computes who shall have what, for the present epoch.
    void updateTarget(WallTime wall);
    // Everything that the log has of the group.
    void removeGroup();

private:
    [[nodiscard]] ShareGroup& edit();
    // Partitions of topics that exist and are read, and whose delivery state is set up.
    [[nodiscard]] PartitionsByTopic assignable() const;

    std::string m_groupId;
    const ShareGroup* m_original;
    std::optional<ShareGroup> m_copy;
    const TopicLookup& m_topics;
    std::vector<Record> m_records;
};

} // namespace brokerscope::group
