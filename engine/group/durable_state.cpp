#include "engine/group/durable_state.h"

#include <algorithm>

namespace brokerscope::group {
namespace {

// What consumer groups and share groups have in common; false: the record is of another sort.
template <class Group, class Record> bool applyCommon(std::map<std::string, Group>& groups, const Record& record)
{
    using R = ConsumerRecord;
    const auto known = groups.find(record.groupId);
    if (const auto* epoch = std::get_if<std::optional<R::Epoch>>(&record.what)) {
        if (!*epoch) {
            groups.erase(record.groupId);
            return true;
        }
        auto& group = groups[record.groupId];
        group.epoch = (*epoch)->epoch;
        group.metadataHash = (*epoch)->metadataHash;
        return true;
    }
    if (const auto* targetEpoch = std::get_if<std::optional<R::TargetEpoch>>(&record.what)) {
        if (!*targetEpoch && known == groups.end())
            return true;
        auto& group = groups[record.groupId];
        group.targetEpoch = *targetEpoch ? (*targetEpoch)->epoch : 0;
        group.targetTimestampMs = *targetEpoch ? (*targetEpoch)->timestampMs : 0;
        return true;
    }
    if (const auto* target = std::get_if<R::Target>(&record.what)) {
        if (target->value)
            groups[record.groupId].target.insert_or_assign(target->memberId, *target->value);
        else if (known != groups.end())
            known->second.target.erase(target->memberId);
        return true;
    }
    return false;
}

template <class Group> void eraseMember(std::map<std::string, Group>& groups, const std::string& groupId, const std::string& memberId)
{
    if (const auto known = groups.find(groupId); known != groups.end())
        known->second.members.erase(memberId);
}

// Whom a record of what a member has is about. Made if it says something; if it says that there is nothing any more, null for
// one that is not known.
template <class Group, class Member = typename decltype(Group::members)::mapped_type>
Member* memberWith(std::map<std::string, Group>& groups, const std::string& groupId, const std::string& memberId, bool hasSomething)
{
    if (hasSomething)
        return &groups[groupId].members[memberId];
    const auto group = groups.find(groupId);
    if (group == groups.end())
        return nullptr;
    const auto member = group->second.members.find(memberId);
    return member == group->second.members.end() ? nullptr : &member->second;
}

} // namespace

void DurableState::apply(const DecodedRecord& record)
{
    if (const auto* offset = std::get_if<OffsetRecord>(&record)) {
        if (offset->value) {
            auto& stored = m_offsets[offset->groupId][offset->partition];
            stored = *offset->value;
            stored.place = ++m_lastPlace;
            return;
        }
        forgetPending(offset->groupId, offset->partition);
        if (const auto found = m_offsets.find(offset->groupId); found != m_offsets.end()) {
            found->second.erase(offset->partition);
            if (found->second.empty())
                m_offsets.erase(found);
        }
    } else if (const auto* group = std::get_if<GroupRecord>(&record)) {
        if (group->value)
            m_groups.insert_or_assign(group->groupId, *group->value);
        else
            m_groups.erase(group->groupId);
    } else if (const auto* consumer = std::get_if<ConsumerRecord>(&record)) {
        apply(*consumer);
    } else if (const auto* share = std::get_if<ShareRecord>(&record)) {
        apply(*share);
    }
}

// In any order, as compaction leaves them: what belongs to a group makes the group.
void DurableState::apply(const ConsumerRecord& record)
{
    using R = ConsumerRecord;
    if (applyCommon(m_consumerGroups, record))
        return;
    const auto found = m_consumerGroups.find(record.groupId);
    ConsumerGroup* known = found == m_consumerGroups.end() ? nullptr : &found->second;
    const auto made = [&]() -> ConsumerGroup& { return m_consumerGroups[record.groupId]; };

    if (const auto* member = std::get_if<R::Member>(&record.what)) {
        if (!member->value)
            return eraseMember(m_consumerGroups, record.groupId, member->id);
        auto& stored = made().members[member->id];
        ConsumerMember next = *member->value;
        next.epoch = stored.epoch;
        next.previousEpoch = stored.previousEpoch;
        next.state = stored.state;
        next.assigned = std::move(stored.assigned);
        next.pendingRevocation = std::move(stored.pendingRevocation);
        stored = std::move(next);
    } else if (const auto* current = std::get_if<R::Current>(&record.what)) {
        auto* stored = memberWith(m_consumerGroups, record.groupId, current->memberId, current->value.has_value());
        if (stored == nullptr)
            return;
        const ConsumerMember nothing;
        const ConsumerMember& from = current->value ? *current->value : nothing;
        stored->id = current->memberId;
        stored->epoch = current->value ? from.epoch : kLeaveEpoch;
        stored->previousEpoch = from.previousEpoch;
        stored->state = from.state;
        stored->assigned = from.assigned;
        stored->pendingRevocation = from.pendingRevocation;
    } else if (const auto* regex = std::get_if<R::Regex>(&record.what)) {
        if (regex->value)
            made().regexes.insert_or_assign(regex->expression, *regex->value);
        else if (known != nullptr)
            known->regexes.erase(regex->expression);
    } else if (const auto* old = std::get_if<R::OldPartitionMetadata>(&record.what)) {
        if (old->present || known != nullptr)
            made().hasOldPartitionMetadata = old->present;
    }
}

// As those of consumer groups: in any order.
void DurableState::apply(const ShareRecord& record)
{
    using R = ShareRecord;
    if (applyCommon(m_shareGroups, record))
        return;
    const auto found = m_shareGroups.find(record.groupId);
    ShareGroup* known = found == m_shareGroups.end() ? nullptr : &found->second;
    const auto made = [&]() -> ShareGroup& { return m_shareGroups[record.groupId]; };

    if (const auto* member = std::get_if<R::Member>(&record.what)) {
        if (!member->value)
            return eraseMember(m_shareGroups, record.groupId, member->id);
        auto& stored = made().members[member->id];
        ShareMember next = *member->value;
        next.epoch = stored.epoch;
        next.previousEpoch = stored.previousEpoch;
        next.assigned = std::move(stored.assigned);
        stored = std::move(next);
    } else if (const auto* current = std::get_if<R::Current>(&record.what)) {
        auto* stored = memberWith(m_shareGroups, record.groupId, current->memberId, current->value.has_value());
        if (stored == nullptr)
            return;
        stored->id = current->memberId;
        stored->epoch = current->value ? current->value->epoch : kLeaveEpoch;
        stored->previousEpoch = current->value ? current->value->previousEpoch : 0;
        stored->assigned = current->value ? current->value->assigned : PartitionsByTopic();
    } else if (const auto* states = std::get_if<std::optional<ShareStates>>(&record.what)) {
        if (*states || known != nullptr)
            made().states = states->value_or(ShareStates());
    }
}

void DurableState::applyTransactional(ProducerId producer, const DecodedRecord& record)
{
    const auto* offset = std::get_if<OffsetRecord>(&record);
    if (!offset || !offset->value)
        return;
    auto& stored = m_openTransactions[producer][offset->groupId][offset->partition];
    stored = *offset->value;
    stored.place = ++m_lastPlace;
}

void DurableState::forgetPending(const std::string& groupId, const TopicPartition& partition)
{
    for (auto transaction = m_openTransactions.begin(); transaction != m_openTransactions.end();) {
        auto& groups = transaction->second;
        if (const auto group = groups.find(groupId); group != groups.end()) {
            group->second.erase(partition);
            if (group->second.empty())
                groups.erase(group);
        }
        transaction = groups.empty() ? m_openTransactions.erase(transaction) : ++transaction;
    }
}

void DurableState::endTransaction(ProducerId producer, bool committed)
{
    const auto found = m_openTransactions.find(producer);
    if (found == m_openTransactions.end())
        return;
    if (committed) {
        for (auto& [groupId, offsets] : found->second)
            for (auto& [partition, value] : offsets) {
                auto& stored = m_offsets[groupId][partition];
                if (stored.place < value.place)
                    stored = value;
            }
    }
    m_openTransactions.erase(found);
}

bool DurableState::hasOpenTransaction(const std::string& groupId,
                                      const TopicPartition& partition) const
{
    return std::any_of(
        m_openTransactions.begin(), m_openTransactions.end(), [&](const auto& transaction) {
            const auto group = transaction.second.find(groupId);
            return group != transaction.second.end() && group->second.contains(partition);
        });
}

bool DurableState::hasOpenTransaction(const std::string& groupId) const
{
    return std::any_of(
        m_openTransactions.begin(), m_openTransactions.end(), [&](const auto& transaction) {
            return transaction.second.contains(groupId);
        });
}

std::set<TopicPartition> DurableState::pendingOf(const std::string& groupId) const
{
    std::set<TopicPartition> result;
    for (const auto& [producer, groups] : m_openTransactions)
        if (const auto group = groups.find(groupId); group != groups.end())
            for (const auto& [partition, value] : group->second)
                result.insert(partition);
    return result;
}

std::vector<std::string> DurableState::pendingGroupsOf(ProducerId producer) const
{
    std::vector<std::string> result;
    if (const auto found = m_openTransactions.find(producer); found != m_openTransactions.end())
        for (const auto& [groupId, offsets] : found->second)
            result.push_back(groupId);
    return result;
}

std::set<std::string> DurableState::groupsWithPending() const
{
    std::set<std::string> result;
    for (const auto& [producer, groups] : m_openTransactions)
        for (const auto& [groupId, offsets] : groups)
            result.insert(groupId);
    return result;
}

const ConsumerGroup* DurableState::consumerGroup(const std::string& groupId) const
{
    const auto found = m_consumerGroups.find(groupId);
    return found == m_consumerGroups.end() ? nullptr : &found->second;
}

const StoredGroup* DurableState::group(const std::string& groupId) const
{
    const auto found = m_groups.find(groupId);
    return found == m_groups.end() ? nullptr : &found->second;
}

const ShareGroup* DurableState::shareGroup(const std::string& groupId) const
{
    const auto found = m_shareGroups.find(groupId);
    return found == m_shareGroups.end() ? nullptr : &found->second;
}

const DurableState::OffsetsByPartition& DurableState::offsetsOf(const std::string& groupId) const
{
    static const OffsetsByPartition kNone;
    const auto found = m_offsets.find(groupId);
    return found == m_offsets.end() ? kNone : found->second;
}

const CommittedOffset* DurableState::offset(const std::string& groupId,
                                            const TopicPartition& partition) const
{
    const auto& offsets = offsetsOf(groupId);
    const auto found = offsets.find(partition);
    return found == offsets.end() ? nullptr : &found->second;
}

} // namespace brokerscope::group
