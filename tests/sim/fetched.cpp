#include "sim/fetched.h"

#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace brokerscope::sim {
namespace {

using Aborted = protocol::FetchResponse::AbortedTransaction;

std::int64_t valueOf(const protocol::RecordView& record)
{
    const auto text = asText(record.value.value_or(ByteView()));
    std::int64_t value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// Which transactions that are being read were aborted in the end.
class AbortedNow
{
public:
    explicit AbortedNow(const protocol::FetchResponse::PartitionData& answer)
    {
        if (answer.abortedTransactions)
            m_ahead = *answer.abortedTransactions;
        std::sort(m_ahead.begin(), m_ahead.end(),
                  [](const Aborted& a, const Aborted& b) { return a.firstOffset > b.firstOffset; });
    }

    [[nodiscard]] bool covers(const protocol::BatchView& batch)
    {
        while (!m_ahead.empty() && m_ahead.back().firstOffset <= batch.lastOffset().value()) {
            m_open.insert(m_ahead.back().producerId);
            m_ahead.pop_back();
        }
        return batch.isTransactional() && m_open.contains(batch.producerId().value());
    }

    void ended(const protocol::BatchView& marker) { m_open.erase(marker.producerId().value()); }

private:
    std::vector<Aborted> m_ahead; // the first one last
    std::set<std::int64_t> m_open;
};

} // namespace

Fetched readFetched(const protocol::FetchResponse::PartitionData& answer, Offset position, Isolation isolation)
{
    Fetched out;
    out.next = position;
    if (!answer.records)
        return out;
    AbortedNow aborted(answer);
    protocol::BatchIterator batches(answer.records->view());
    while (auto batch = batches.next()) {
        if (!batch->crcMatches()) {
            out.trouble = Fetched::Trouble::Rotten;
            return out;
        }
        const bool leftOut = aborted.covers(*batch) && isolation == Isolation::ReadCommitted;
        if (batch->isControl()) {
            auto reader = protocol::RecordReader::open(*batch);
            auto marker = reader ? reader.value().next() : std::nullopt;
            if (marker && marker.value() && controlTypeOf(*marker.value()) == protocol::ControlRecordType::Abort)
                aborted.ended(*batch);
        } else if (!leftOut) {
            auto reader = protocol::RecordReader::open(*batch);
            for (int i = 0; i < batch->recordCount(); ++i) {
                auto record = reader ? reader.value().next() : reader.error();
                if (!record || !record.value()) {
                    out.trouble = Fetched::Trouble::Malformed;
                    return out;
                }
                if (record.value()->offset >= position)
                    out.records.emplace_back(record.value()->offset, valueOf(*record.value()));
            }
        }
        out.next = std::max(out.next, batch->nextOffset());
    }
    if (batches.end() == protocol::BatchIterator::End::Corrupt)
        out.trouble = Fetched::Trouble::Malformed;
    return out;
}

} // namespace brokerscope::sim
