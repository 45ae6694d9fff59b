// What a partition remembers of each producer: epoch, the last five batches, an open transaction (KIP-98). Decides whether
// an idempotent producer's batch is new, a repetition or out of order. Pure; the log keeps it in .snapshot files.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch.h"
#include "engine/storage/open_transactions.h"
#include "engine/storage/transaction_index.h"
#include "engine/storage/transaction_verification.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace brokerscope::storage {

class ProducerStates
{
public:
    struct Batch
    {
        std::int32_t lastSequence = -1;
        Offset lastOffset = kNoOffset;
        std::int32_t offsetDelta = 0; // last offset minus first offset
        std::int64_t timestamp = -1;  // epoch ms, the batch's max timestamp

        [[nodiscard]] std::int32_t firstSequence() const;
        [[nodiscard]] Offset firstOffset() const { return lastOffset - offsetDelta; }
        friend bool operator==(const Batch&, const Batch&) = default;
    };
    struct Producer
    {
        std::int16_t epoch = -1;
        std::deque<Batch> batches; // oldest first, at most kBatchesKept; none of an aborted transaction
        std::int32_t lastAborted = -1; // last sequence of this epoch, when the abort of its transaction emptied `batches`
        std::int32_t coordinatorEpoch = -1;
        Offset currentTransactionStart = kNoOffset;
        std::int64_t lastTimestamp = -1;
        WallTime lastSeen{}; // by this node's clock; decides about expiry
    };
    static constexpr std::size_t kBatchesKept = 5;

    struct Verdict
    {
        protocol::ErrorCode error = protocol::ErrorCode::None;
        std::string message;
        std::optional<Batch> duplicateOf; // append nothing, answer with this batch's offsets
    };
    struct Marker
    {
        protocol::ControlRecordType type = protocol::ControlRecordType::Abort;
        std::int32_t coordinatorEpoch = -1;
    };
    // Whether a client's batch may be appended now. `pending`: the verification that it waited for, if it needed one.
    [[nodiscard]] Verdict check(const protocol::BatchView& batch,
                                const TransactionVerification::Pending* pending = nullptr) const;
    // The same for a coordinator's batch with data (offsets in a transaction), which has no sequence.
    [[nodiscard]] Verdict checkCoordinator(const protocol::BatchView& batch) const;
    // Whether a marker may be written. `transactionVersion`: with 2, a marker's epoch is above that of the data it ends, so
    // that a late one of an earlier transaction cannot end the next (KIP-890).
    [[nodiscard]] Verdict checkMarker(const protocol::BatchView& batch, const Marker& marker,
                                      std::int8_t transactionVersion) const;
    // Whether this producer has a transaction open in that very epoch: nothing is to be verified then.
    [[nodiscard]] bool hasOpenTransaction(ProducerId producer, std::int16_t epoch) const;

    // The batch is in the log with these offsets. `marker`: it ends a transaction this way. What goes into the transaction
    // index, if it aborted one.
    std::optional<AbortedTransaction> apply(const protocol::BatchView& batch, std::optional<Marker> marker, WallTime now);
    // The marker in a transactional control batch; nullopt in any other. Corrupt: it cannot be read.
    [[nodiscard]] static Result<std::optional<Marker>> markerIn(const protocol::BatchView& batch);

    // First offset of the earliest transaction that has not ended, or whose end is not committed yet.
    [[nodiscard]] std::optional<Offset> firstUnstableOffset() const { return m_transactions.firstUnstable(); }
    void onHighWatermark(Offset highWatermark) { m_transactions.onHighWatermark(highWatermark); }
    // Whether any of the producers has ever ended a transaction here.
    [[nodiscard]] bool knowsMarkers() const;
    // Forgets producers that were not seen for `expiration` and have no open transaction.
    void expire(WallTime now, std::chrono::milliseconds expiration);
    void clear()
    {
        m_producers.clear();
        m_transactions.clear();
    }
    [[nodiscard]] const std::map<ProducerId, Producer>& producers() const { return m_producers; }

    // Kafka's snapshot file, version 1: keeps the last batch of each producer.
    [[nodiscard]] Bytes toSnapshot() const;
    [[nodiscard]] static Result<ProducerStates> fromSnapshot(ByteView bytes, WallTime now);

private:
    std::optional<AbortedTransaction> endTransaction(const protocol::BatchView& batch, const Marker& marker,
                                                     Producer& producer);

    std::map<ProducerId, Producer> m_producers;
    OpenTransactions m_transactions;
};

} // namespace brokerscope::storage
