#include "engine/storage/producer_state.h"

#include "engine/protocol/big_endian.h"
#include "engine/protocol/crc32c.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>

namespace brokerscope::storage {

using protocol::ErrorCode;
using protocol::loadBigEndian;
using protocol::storeBigEndian;

namespace {

constexpr std::int16_t kSnapshotVersion = 1;
constexpr std::size_t kSnapshotHeader = 10; // version, crc, count
constexpr std::size_t kSnapshotCrcFrom = 6;
constexpr std::size_t kSnapshotEntry = 46;

bool follows(std::int32_t lastSequence, std::int32_t firstSequence)
{
    return firstSequence == protocol::sequenceAfter(lastSequence, 1);
}

} // namespace

std::int32_t ProducerStates::Batch::firstSequence() const
{
    return lastSequence < 0 ? lastSequence : protocol::sequenceAfter(lastSequence, -offsetDelta);
}

ProducerStates::Verdict ProducerStates::check(const protocol::BatchView& batch) const
{
    const auto found = m_producers.find(batch.producerId());
    if (found == m_producers.end())
        return {}; // unknown, or forgotten: any first sequence is accepted (KIP-360)
    const Producer& producer = found->second;
    if (batch.producerEpoch() < producer.epoch)
        return {ErrorCode::InvalidProducerEpoch,
                "Epoch " + std::to_string(batch.producerEpoch()) + " of producer " +
                    std::to_string(batch.producerId().value()) + " is smaller than the last seen epoch " +
                    std::to_string(producer.epoch),
                std::nullopt};
    const std::int32_t first = batch.baseSequence();
    if (batch.producerEpoch() > producer.epoch) {
        if (first == 0 || producer.epoch < 0)
            return {};
        return {ErrorCode::OutOfOrderSequenceNumber,
                "Sequence " + std::to_string(first) + " for a new epoch of producer " +
                    std::to_string(batch.producerId().value()) + ", 0 expected",
                std::nullopt};
    }
    for (const Batch& known : producer.batches)
        if (known.firstSequence() == first && known.lastSequence == batch.lastSequence())
            return {ErrorCode::None, {}, known};
    if (producer.batches.empty() || follows(producer.batches.back().lastSequence, first))
        return {};
    return {ErrorCode::OutOfOrderSequenceNumber,
            "Sequence " + std::to_string(first) + " of producer " + std::to_string(batch.producerId().value()) +
                " after " + std::to_string(producer.batches.back().lastSequence),
            std::nullopt};
}

void ProducerStates::apply(const protocol::BatchView& batch, std::optional<Marker> marker, WallTime now)
{
    if (batch.producerId() < ProducerId(0))
        return;
    Producer& producer = m_producers[batch.producerId()];
    if (producer.epoch != batch.producerEpoch()) {
        producer.batches.clear();
        producer.epoch = batch.producerEpoch();
    }
    producer.lastSeen = now;
    producer.lastTimestamp = batch.maxTimestamp();
    if (batch.isControl()) {
        if (marker) {
            producer.coordinatorEpoch = marker->coordinatorEpoch;
            producer.currentTransactionStart = kNoOffset;
            // The producer may use these sequence numbers again, and must not be answered with what was aborted.
            if (marker->type == protocol::ControlRecordType::Abort)
                producer.batches.clear();
        }
        return;
    }
    if (batch.baseSequence() >= 0) {
        producer.batches.push_back(
            {batch.lastSequence(), batch.lastOffset(), batch.lastOffsetDelta(), batch.maxTimestamp()});
        if (producer.batches.size() > kBatchesKept)
            producer.batches.pop_front();
    }
    if (batch.isTransactional() && producer.currentTransactionStart == kNoOffset)
        producer.currentTransactionStart = batch.baseOffset();
}

Result<std::optional<ProducerStates::Marker>> ProducerStates::markerIn(const protocol::BatchView& batch)
{
    if (!batch.isControl() || !batch.isTransactional())
        return std::optional<Marker>();
    BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(batch));
    BOOST_OUTCOME_TRY(auto record, reader.next());
    if (!record)
        return std::optional<Marker>(); // emptied by the cleaner
    const auto type = protocol::controlTypeOf(*record);
    if (type != protocol::ControlRecordType::Abort && type != protocol::ControlRecordType::Commit)
        return std::optional<Marker>();
    if (!record->value || record->value->size() < 6)
        return makeError(ErrorKind::Corrupt, "read the end marker of a transaction", "its value is too short");
    return std::optional<Marker>(Marker{*type, loadBigEndian<std::int32_t>(record->value->data() + 2)});
}

std::optional<Offset> ProducerStates::firstUnstableOffset() const
{
    std::optional<Offset> first;
    for (const auto& [id, producer] : m_producers)
        if (producer.currentTransactionStart != kNoOffset && (!first || producer.currentTransactionStart < *first))
            first = producer.currentTransactionStart;
    return first;
}

void ProducerStates::expire(WallTime now, std::chrono::milliseconds expiration)
{
    std::erase_if(m_producers, [&](const auto& entry) {
        return entry.second.currentTransactionStart == kNoOffset && now - entry.second.lastSeen >= expiration;
    });
}

Bytes ProducerStates::toSnapshot() const
{
    Bytes out(kSnapshotHeader + m_producers.size() * kSnapshotEntry);
    storeBigEndian(out.data(), kSnapshotVersion);
    storeBigEndian(out.data() + 6, static_cast<std::int32_t>(m_producers.size()));
    std::uint8_t* at = out.data() + kSnapshotHeader;
    for (const auto& [id, producer] : m_producers) {
        const Batch last = producer.batches.empty() ? Batch{} : producer.batches.back();
        storeBigEndian(at, id.value());
        storeBigEndian(at + 8, producer.epoch);
        storeBigEndian(at + 10, last.lastSequence);
        storeBigEndian(at + 14, last.lastOffset.value());
        storeBigEndian(at + 22, last.offsetDelta);
        storeBigEndian(at + 26, producer.lastTimestamp);
        storeBigEndian(at + 34, producer.coordinatorEpoch);
        storeBigEndian(at + 38, producer.currentTransactionStart.value());
        at += kSnapshotEntry;
    }
    storeBigEndian(out.data() + 2, protocol::crc32c(ByteView(out).subspan(kSnapshotCrcFrom)));
    return out;
}

Result<ProducerStates> ProducerStates::fromSnapshot(ByteView bytes, WallTime now)
{
    const auto corrupt = [](const char* what) {
        return makeError(ErrorKind::Corrupt, "read a producer snapshot", what);
    };
    if (bytes.size() < kSnapshotHeader)
        return corrupt("cut short");
    if (loadBigEndian<std::int16_t>(bytes.data()) != kSnapshotVersion)
        return corrupt("unknown version");
    if (loadBigEndian<std::uint32_t>(bytes.data() + 2) != protocol::crc32c(bytes.subspan(kSnapshotCrcFrom)))
        return corrupt("the checksum is wrong");
    const auto count = loadBigEndian<std::int32_t>(bytes.data() + 6);
    if (count < 0 || static_cast<std::size_t>(count) * kSnapshotEntry != bytes.size() - kSnapshotHeader)
        return corrupt("the number of producers does not match the size");
    ProducerStates states;
    for (ByteView rest = bytes.subspan(kSnapshotHeader); !rest.empty(); rest = rest.subspan(kSnapshotEntry)) {
        const std::uint8_t* at = rest.data();
        Producer producer;
        producer.epoch = loadBigEndian<std::int16_t>(at + 8);
        Batch last;
        last.lastSequence = loadBigEndian<std::int32_t>(at + 10);
        last.lastOffset = Offset(loadBigEndian<std::int64_t>(at + 14));
        last.offsetDelta = loadBigEndian<std::int32_t>(at + 22);
        last.timestamp = loadBigEndian<std::int64_t>(at + 26);
        producer.lastTimestamp = last.timestamp;
        producer.coordinatorEpoch = loadBigEndian<std::int32_t>(at + 34);
        producer.currentTransactionStart = Offset(loadBigEndian<std::int64_t>(at + 38));
        producer.lastSeen = now;
        if (last.lastOffset >= Offset(0) && last.lastSequence >= 0 && last.offsetDelta >= 0)
            producer.batches.push_back(last);
        states.m_producers.emplace(ProducerId(loadBigEndian<std::int64_t>(at)), std::move(producer));
    }
    return states;
}

} // namespace brokerscope::storage
