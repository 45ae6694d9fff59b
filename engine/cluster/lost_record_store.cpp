#include "engine/cluster/lost_record_store.h"

namespace brokerscope::cluster {
namespace {

std::size_t bytesOf(const LostRecord& record)
{
    return sizeof record + record.topic.size() + (record.key ? record.key->size() : 0) +
           (record.value ? record.value->size() : 0);
}

} // namespace

void LostRecordStore::add(std::vector<LostRecord> records)
{
    const std::lock_guard lock(m_mutex);
    m_total += static_cast<std::int64_t>(records.size());
    for (auto& record : records) {
        m_answered += record.answeredAtOnce.value_or(false) ? 1 : 0;
        auto& node = m_nodes[record.node];
        node.bytes += bytesOf(record);
        node.records.push_back(std::move(record));
        while (node.records.size() > kMostRecords || node.bytes > kMostBytes) {
            node.bytes -= bytesOf(node.records.front());
            node.records.pop_front();
        }
    }
}

std::vector<LostRecord> LostRecordStore::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<LostRecord> out;
    for (const auto& [id, node] : m_nodes)
        out.insert(out.end(), node.records.begin(), node.records.end());
    return out;
}

} // namespace brokerscope::cluster
