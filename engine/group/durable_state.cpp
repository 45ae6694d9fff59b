#include "engine/group/durable_state.h"

#include <algorithm>

namespace brokerscope::group {

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

const StoredGroup* DurableState::group(const std::string& groupId) const
{
    const auto found = m_groups.find(groupId);
    return found == m_groups.end() ? nullptr : &found->second;
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
