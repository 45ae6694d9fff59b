#include "engine/storage/compaction_transactions.h"

#include <algorithm>

namespace brokerscope::storage {

CompactionTransactions::CompactionTransactions(std::vector<AbortedTransaction> aborted) : m_byStart(std::move(aborted))
{
    std::sort(m_byStart.begin(), m_byStart.end(), [](const AbortedTransaction& a, const AbortedTransaction& b) {
        return a.firstOffset != b.firstOffset ? a.firstOffset > b.firstOffset : a.producerId > b.producerId;
    });
}

void CompactionTransactions::enterUpTo(Offset offset)
{
    for (; !m_byStart.empty() && m_byStart.back().firstOffset <= offset; m_byStart.pop_back())
        m_aborting.try_emplace(m_byStart.back().producerId, Ongoing{m_byStart.back(), false});
}

bool CompactionTransactions::onData(const protocol::BatchView& batch)
{
    enterUpTo(batch.lastOffset());
    if (!batch.isTransactional())
        return false;
    const auto aborting = m_aborting.find(batch.producerId());
    if (aborting != m_aborting.end()) {
        aborting->second.dataSeen = true;
        return true;
    }
    m_committing.insert(batch.producerId());
    return false;
}

CompactionTransactions::MarkerVerdict
CompactionTransactions::onMarker(const protocol::BatchView& batch, const std::optional<ProducerStates::Marker>& marker)
{
    enterUpTo(batch.lastOffset());
    MarkerVerdict verdict;
    if (!marker) {
        verdict.nothingLeft = batch.recordCount() == 0; // emptied before: only its range and its producer count
        return verdict;
    }
    if (marker->type == protocol::ControlRecordType::Commit) {
        verdict.nothingLeft = m_committing.erase(batch.producerId()) == 0;
        return verdict;
    }
    const auto aborting = m_aborting.find(batch.producerId());
    if (aborting == m_aborting.end()) {
        verdict.nothingLeft = true;
        return verdict;
    }
    verdict.nothingLeft = !aborting->second.dataSeen;
    if (aborting->second.dataSeen)
        verdict.aborted = aborting->second.transaction;
    m_aborting.erase(aborting);
    return verdict;
}

} // namespace brokerscope::storage
