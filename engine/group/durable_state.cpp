#include "engine/group/durable_state.h"

#include <algorithm>

namespace brokerscope::group {

void DurableState::apply(const DecodedRecord& record)
{
    if (const auto* offset = std::get_if<OffsetRecord>(&record)) {
        if (offset->value) {
            m_offsets[offset->groupId].insert_or_assign(offset->partition, *offset->value);
        } else if (const auto found = m_offsets.find(offset->groupId); found != m_offsets.end()) {
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
    if (const auto* offset = std::get_if<OffsetRecord>(&record); offset && offset->value)
        m_openTransactions[producer][offset->groupId].insert_or_assign(offset->partition,
                                                                       *offset->value);
}

void DurableState::endTransaction(ProducerId producer, bool committed)
{
    const auto found = m_openTransactions.find(producer);
    if (found == m_openTransactions.end())
        return;
    if (committed) {
        for (auto& [groupId, offsets] : found->second)
            for (auto& [partition, value] : offsets)
                m_offsets[groupId].insert_or_assign(partition, value);
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
