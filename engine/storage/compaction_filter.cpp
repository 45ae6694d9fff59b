#include "engine/storage/compaction_filter.h"

#include "engine/protocol/compression.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <limits>

namespace brokerscope::storage {

using protocol::BatchView;
using protocol::RecordView;

namespace {

void putVarint(Bytes& out, std::int64_t value)
{
    auto zigzag = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    for (; zigzag >= 0x80; zigzag >>= 7)
        out.push_back(static_cast<std::uint8_t>(zigzag | 0x80));
    out.push_back(static_cast<std::uint8_t>(zigzag));
}

void putNullable(Bytes& out, const std::optional<ByteView>& bytes)
{
    putVarint(out, bytes ? static_cast<std::int64_t>(bytes->size()) : -1);
    if (bytes)
        out.insert(out.end(), bytes->begin(), bytes->end());
}

void putRecord(Bytes& out, Bytes& scratch, const RecordView& record, Offset baseOffset, std::int64_t baseTimestamp)
{
    scratch.clear();
    scratch.push_back(0); // attributes: none are defined
    // Wraps as Java's subtraction does; the reader adds it up again in the same way.
    putVarint(scratch, static_cast<std::int64_t>(static_cast<std::uint64_t>(record.timestamp) -
                                                 static_cast<std::uint64_t>(baseTimestamp)));
    putVarint(scratch, record.offset - baseOffset);
    putNullable(scratch, record.key);
    putNullable(scratch, record.value);
    putVarint(scratch, record.headerCount);
    scratch.insert(scratch.end(), record.headerBytes.begin(), record.headerBytes.end());
    putVarint(out, static_cast<std::int64_t>(scratch.size()));
    out.insert(out.end(), scratch.begin(), scratch.end());
}

std::int64_t addSaturated(std::int64_t a, std::int64_t b)
{
    return b > std::numeric_limits<std::int64_t>::max() - a ? std::numeric_limits<std::int64_t>::max() : a + b;
}

// A batch without records that still tells its offsets, its producer and the largest timestamp.
Bytes emptied(const BatchView& batch)
{
    return protocol::withRecords(batch, {.records = {},
                                         .codec = protocol::Compression::None,
                                         .count = 0,
                                         .baseTimestamp = protocol::kNoTimestamp,
                                         .maxTimestamp = batch.maxTimestamp(),
                                         .hasDeleteHorizon = false});
}

} // namespace

LastOfProducers lastOf(const ProducerStates& producers)
{
    LastOfProducers out;
    for (const auto& [id, producer] : producers.producers()) {
        std::optional<Offset> lastData;
        if (!producer.batches.empty())
            lastData = producer.batches.back().lastOffset;
        out.emplace(id, std::pair(producer.epoch, lastData));
    }
    return out;
}

bool CompactionFilter::isLastOfProducer(const BatchView& batch) const
{
    const auto known = m_producers.find(batch.producerId());
    if (batch.producerId() < ProducerId(0) || known == m_producers.end())
        return false;
    const auto& [epoch, lastData] = known->second;
    // Without data, the marker is all that tells the producer's epoch, which fences its zombies.
    return lastData ? batch.lastOffset() == *lastData : batch.isControl() && batch.producerEpoch() == epoch;
}

bool CompactionFilter::stays(const BatchView& batch, const RecordView& record) const
{
    if (record.offset >= m_options.mappedUpTo)
        return true;
    if (!record.key)
        return false; // from before the topic was compacted; nothing could ever replace it
    const auto latest = m_keys.find(*record.key);
    if (latest && record.offset < *latest)
        return false;
    // A deletion stays until every reader had delete.retention.ms to see it, counted from the first cleaning that saw it.
    return record.value || !batch.hasDeleteHorizon() || m_options.nowMs < batch.baseTimestamp();
}

Result<CompactionFilter::Verdict> CompactionFilter::apply(const BatchView& batch, bool keepEmpty)
{
    Verdict verdict;
    verdict.recordsIn = batch.recordCount();
    bool dropAll = false;
    bool markerAlone = false; // nothing is left of the transaction that it ended
    if (batch.isControl()) {
        BOOST_OUTCOME_TRY(const auto marker, ProducerStates::markerIn(batch));
        const auto seen = m_transactions.onMarker(batch, marker);
        markerAlone = seen.nothingLeft;
        verdict.aborted = seen.aborted;
        dropAll = markerAlone && (batch.recordCount() == 0 ||
                                  (batch.hasDeleteHorizon() && batch.baseTimestamp() <= m_options.nowMs));
    } else {
        dropAll = m_transactions.onData(batch);
    }

    // What is kept, and whether it has deletions among it that need a horizon.
    std::vector<RecordView> kept;
    bool hasDeletions = false;
    BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(batch));
    if (!dropAll) {
        for (;;) {
            BOOST_OUTCOME_TRY(const auto record, reader.next());
            if (!record)
                break;
            if (!batch.isControl() && !stays(batch, *record))
                continue;
            hasDeletions |= !record->value;
            kept.push_back(*record);
        }
    }
    verdict.recordsKept = static_cast<std::int64_t>(kept.size());
    if (kept.empty()) {
        if (!keepEmpty && !isLastOfProducer(batch)) {
            verdict.outcome = Outcome::Dropped;
        } else if (batch.recordCount() > 0) {
            verdict.outcome = Outcome::Changed;
            verdict.bytes = emptied(batch);
        }
        return verdict;
    }
    const bool newHorizon = !batch.hasDeleteHorizon() && (hasDeletions || markerAlone);
    if (!newHorizon && kept.size() == static_cast<std::size_t>(batch.recordCount()))
        return verdict;

    const std::int64_t baseTimestamp =
        newHorizon ? addSaturated(m_options.nowMs, m_options.deleteRetentionMs) : batch.baseTimestamp();
    std::int64_t maxTimestamp = protocol::kNoTimestamp;
    Bytes plain;
    Bytes scratch;
    for (const RecordView& record : kept) {
        putRecord(plain, scratch, record, batch.baseOffset(), baseTimestamp);
        maxTimestamp = std::max(maxTimestamp, record.timestamp);
    }
    if (batch.timestampType() == protocol::TimestampType::LogAppendTime)
        maxTimestamp = batch.maxTimestamp();
    BOOST_OUTCOME_TRY(const auto packed, protocol::compress(batch.compression(), plain));
    verdict.outcome = Outcome::Changed;
    verdict.bytes = protocol::withRecords(batch, {.records = packed,
                                                  .codec = batch.compression(),
                                                  .count = static_cast<std::int32_t>(kept.size()),
                                                  .baseTimestamp = baseTimestamp,
                                                  .maxTimestamp = maxTimestamp,
                                                  .hasDeleteHorizon = newHorizon || batch.hasDeleteHorizon()});
    return verdict;
}

} // namespace brokerscope::storage
