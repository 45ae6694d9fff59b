#include "engine/share/log_batches.h"

#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <set>

namespace brokerscope::share {
namespace {

bool isAbortMarker(const protocol::BatchView& batch)
{
    auto records = protocol::RecordReader::open(batch);
    if (!records)
        return false;
    const auto record = records.value().next();
    return record && record.value() && protocol::controlTypeOf(*record.value()) == protocol::ControlRecordType::Abort;
}

} // namespace

std::vector<LogBatch> batchesIn(ByteView records, std::vector<AbortedProducer> aborted)
{
    std::sort(aborted.begin(), aborted.end(), [](const auto& a, const auto& b) { return a.firstOffset < b.firstOffset; });
    std::vector<LogBatch> out;
    std::set<std::int64_t> aborting; // producers whose transaction at this place was aborted
    auto next = aborted.begin();
    protocol::BatchIterator batches(records);
    while (const auto batch = batches.next()) {
        for (; next != aborted.end() && next->firstOffset <= batch->lastOffset(); ++next)
            aborting.insert(next->producerId);
        const auto producer = batch->producerId().value();
        const bool lost = batch->isTransactional() && aborting.contains(producer);
        out.push_back({batch->baseOffset(), batch->lastOffset(), !batch->isControl() && !lost});
        if (batch->isControl() && isAbortMarker(*batch))
            aborting.erase(producer);
    }
    return out;
}

SharedBytes spanOf(const SharedBytes& records, const std::vector<AcquiredRange>& acquired)
{
    if (acquired.empty())
        return {};
    std::size_t from = 0;
    std::size_t end = 0;
    protocol::BatchIterator batches(records.view());
    while (const auto batch = batches.next()) {
        if (batch->lastOffset() < acquired.front().first)
            from = batches.position();
        if (batch->baseOffset() <= acquired.back().last)
            end = batches.position();
    }
    return end > from ? records.slice(from, end - from) : SharedBytes();
}

} // namespace brokerscope::share
