#include "engine/storage/producer_state.h"

#include "engine/protocol/big_endian.h"
#include "engine/protocol/crc32c.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <utility>

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

// Ahead of the number that follows, as far as half the circle is ahead.
bool leavesGap(std::int32_t lastSequence, std::int32_t firstSequence)
{
    const std::int32_t ahead = protocol::sequenceAfter(firstSequence, -protocol::sequenceAfter(lastSequence, 1));
    return ahead > 0 && ahead < (1 << 30);
}

ProducerStates::Verdict tooOld(const protocol::BatchView& batch, std::int16_t known)
{
    return {ErrorCode::InvalidProducerEpoch,
            "Epoch " + std::to_string(batch.producerEpoch()) + " of producer " +
                std::to_string(batch.producerId().value()) + " is smaller than the last seen epoch " +
                std::to_string(known),
            std::nullopt};
}

} // namespace

std::int32_t ProducerStates::Batch::firstSequence() const
{
    return lastSequence < 0 ? lastSequence : protocol::sequenceAfter(lastSequence, -offsetDelta);
}

ProducerStates::Verdict ProducerStates::check(const protocol::BatchView& batch,
                                              const TransactionVerification::Pending* pending) const
{
    const std::int32_t first = batch.baseSequence();
    const auto outOfOrder = [&](std::string why) {
        return Verdict{ErrorCode::OutOfOrderSequenceNumber,
                       "Sequence " + std::to_string(first) + " of producer " +
                           std::to_string(batch.producerId().value()) + std::move(why),
                       std::nullopt};
    };
    const auto found = m_producers.find(batch.producerId());
    const bool known = found != m_producers.end();
    if (known && found->second.epoch == batch.producerEpoch()) {
        for (const Batch& earlier : found->second.batches)
            if (earlier.firstSequence() == first && earlier.lastSequence == batch.lastSequence())
                return {ErrorCode::None, {}, earlier};
    }
    if (known && batch.producerEpoch() < found->second.epoch)
        return tooOld(batch, found->second.epoch);
    if (known && !batch.isTransactional() && found->second.currentTransactionStart != kNoOffset)
        return {ErrorCode::InvalidTxnState, "A batch without a transaction while one is open", std::nullopt};
    if (pending) {
        const bool hasState = known && !found->second.batches.empty();
        if (pending->start == ProducerStart::SequenceZero && first != 0 && !hasState)
            return outOfOrder(", 0 expected: nothing is known of it here");
        if (first > pending->lowestSequence)
            return outOfOrder(" while " + std::to_string(pending->lowestSequence) + " has yet to be verified");
    }
    if (!known)
        return {}; // unknown, or forgotten: any first sequence is accepted (KIP-360)
    const Producer& producer = found->second;
    if (batch.producerEpoch() > producer.epoch)
        return first == 0 || producer.epoch < 0 ? Verdict{} : outOfOrder(" in a new epoch, 0 expected");
    if (!producer.batches.empty())
        return follows(producer.batches.back().lastSequence, first)
                   ? Verdict{}
                   : outOfOrder(" after " + std::to_string(producer.batches.back().lastSequence));
    // After an abort within the same epoch a client goes on, or takes up again what was aborted; it leaves nothing out.
    if (producer.lastAborted >= 0 && leavesGap(producer.lastAborted, first))
        return outOfOrder(" after " + std::to_string(producer.lastAborted) + ", which was aborted");
    return {};
}

ProducerStates::Verdict ProducerStates::checkCoordinator(const protocol::BatchView& batch) const
{
    const auto found = m_producers.find(batch.producerId());
    if (found != m_producers.end() && batch.producerEpoch() < found->second.epoch)
        return tooOld(batch, found->second.epoch);
    return {};
}

ProducerStates::Verdict ProducerStates::checkMarker(const protocol::BatchView& batch, const Marker& marker,
                                                    std::int8_t transactionVersion) const
{
    const auto found = m_producers.find(batch.producerId());
    if (found == m_producers.end())
        return {};
    const Producer& producer = found->second;
    if (batch.producerEpoch() < producer.epoch)
        return tooOld(batch, producer.epoch);
    // The same epoch with nothing open is this very marker once more: its answer was lost, or the coordinator moved.
    if (transactionVersion >= 2 && batch.producerEpoch() == producer.epoch &&
        producer.currentTransactionStart != kNoOffset)
        return {ErrorCode::InvalidProducerEpoch,
                "A marker with the epoch " + std::to_string(producer.epoch) + " of the transaction that is open",
                std::nullopt};
    if (marker.coordinatorEpoch < producer.coordinatorEpoch)
        return {ErrorCode::TransactionCoordinatorFenced,
                "Coordinator epoch " + std::to_string(marker.coordinatorEpoch) + " is smaller than the last seen " +
                    std::to_string(producer.coordinatorEpoch),
                std::nullopt};
    return {};
}

bool ProducerStates::hasOpenTransaction(ProducerId producer, std::int16_t epoch) const
{
    const auto found = m_producers.find(producer);
    return found != m_producers.end() && found->second.epoch == epoch &&
           found->second.currentTransactionStart != kNoOffset;
}

bool ProducerStates::knowsMarkers() const
{
    return std::any_of(m_producers.begin(), m_producers.end(),
                       [](const auto& entry) { return entry.second.coordinatorEpoch >= 0; });
}

std::optional<AbortedTransaction> ProducerStates::apply(const protocol::BatchView& batch, std::optional<Marker> marker,
                                                        WallTime now)
{
    if (batch.producerId() < ProducerId(0))
        return std::nullopt;
    if (batch.isControl() && !marker)
        return std::nullopt; // emptied by the cleaner, with all that it ended
    Producer& producer = m_producers[batch.producerId()];
    if (producer.epoch != batch.producerEpoch()) {
        producer.batches.clear();
        producer.lastAborted = -1;
        producer.epoch = batch.producerEpoch();
    }
    producer.lastSeen = now;
    producer.lastTimestamp = batch.maxTimestamp();
    if (marker)
        return endTransaction(batch, *marker, producer);
    if (batch.baseSequence() >= 0) {
        producer.batches.push_back(
            {batch.lastSequence(), batch.lastOffset(), batch.lastOffsetDelta(), batch.maxTimestamp()});
        if (producer.batches.size() > kBatchesKept)
            producer.batches.pop_front();
    }
    if (batch.isTransactional() && producer.currentTransactionStart == kNoOffset) {
        producer.currentTransactionStart = batch.baseOffset();
        m_transactions.begin(batch.baseOffset());
    }
    return std::nullopt;
}

std::optional<AbortedTransaction> ProducerStates::endTransaction(const protocol::BatchView& batch, const Marker& marker,
                                                                 Producer& producer)
{
    const bool aborts = marker.type == protocol::ControlRecordType::Abort;
    producer.coordinatorEpoch = marker.coordinatorEpoch;
    // The producer may use these sequence numbers again, and must not be answered with what was aborted.
    if (aborts && !producer.batches.empty()) {
        producer.lastAborted = producer.batches.back().lastSequence;
        producer.batches.clear();
    }
    const Offset first = std::exchange(producer.currentTransactionStart, kNoOffset);
    if (first == kNoOffset)
        return std::nullopt; // it had written nothing here
    const Offset stable = m_transactions.end(first, batch.lastOffset());
    if (!aborts)
        return std::nullopt;
    return AbortedTransaction{batch.producerId(), first, batch.lastOffset(), stable};
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
        if (producer.currentTransactionStart >= Offset(0))
            states.m_transactions.begin(producer.currentTransactionStart);
        else
            producer.currentTransactionStart = kNoOffset;
        states.m_producers.emplace(ProducerId(loadBigEndian<std::int64_t>(at)), std::move(producer));
    }
    return states;
}

} // namespace brokerscope::storage
