// How a partition's leader asks whether a producer may write into it in a transaction (KIP-890). The coordinator of the
// transactional id is another broker as often as not, so the answer comes later. Implemented in engine/broker; asked by
// the produce path and by the group coordinator (for its `__consumer_offsets` partition, on TxnOffsetCommit).
//
// The leader's part: ask before the first batch of a transaction is appended, and not again while that transaction is open
// in the partition's producer state. When the answer is in, check producer epoch and leadership anew, as both may have
// changed, and also that no marker of this producer came in between: an answer from before a marker says nothing about
// the transaction after it.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/error_code.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace brokerscope::replication {

class TransactionVerifier
{
public:
    // What the request that brought the batch can be told, by its version.
    enum class Operation {
        VerifyOnly,          // Produce up to v10, TxnOffsetCommit up to v3: the client has added the partition itself
        VerifyOrAbortable,   // Produce v11, TxnOffsetCommit v4: the same, and it understands TRANSACTION_ABORTABLE
        AddPartition,        // Produce from v12, TxnOffsetCommit from v5: the partition becomes part of the transaction
    };

    struct Partition
    {
        std::string topic;
        PartitionIndex index;
        friend bool operator==(const Partition&, const Partition&) = default;
    };

    struct Question
    {
        std::string transactionalId;
        ProducerId producerId;
        std::int16_t producerEpoch = -1;
        std::vector<Partition> partitions; // at least one
        Operation operation = Operation::VerifyOnly;
    };

    // One error for each partition of the question, in its order. None: append. Definite refusals, to be passed on as they
    // are: INVALID_TXN_STATE (TRANSACTION_ABORTABLE from VerifyOrAbortable on), INVALID_PRODUCER_ID_MAPPING,
    // INVALID_PRODUCER_EPOCH, PRODUCER_FENCED and whatever else the coordinator says. Try again later:
    // COORDINATOR_NOT_AVAILABLE, COORDINATOR_LOAD_IN_PROGRESS, NOT_COORDINATOR, NETWORK_EXCEPTION,
    // CONCURRENT_TRANSACTIONS; `asProduceError` says what a producer is told then.
    using OnVerdict = std::function<void(std::vector<protocol::ErrorCode>)>;

    virtual ~TransactionVerifier() = default;
    // `done` runs exactly once, later, on the node's thread (never from inside the call; not at all after a kill).
    virtual void ask(Question question, OnVerdict done) = 0;
};

// Older producers do not retry every code that the coordinator may have: those that only ask for patience become
// NOT_ENOUGH_REPLICAS, which all of them retry without looking for another leader.
[[nodiscard]] constexpr protocol::ErrorCode asProduceError(protocol::ErrorCode verdict,
                                                           TransactionVerifier::Operation operation)
{
    using protocol::ErrorCode;
    switch (verdict) {
    case ErrorCode::ConcurrentTransactions:
        return operation == TransactionVerifier::Operation::AddPartition ? verdict : ErrorCode::NotEnoughReplicas;
    case ErrorCode::CoordinatorNotAvailable:
    case ErrorCode::CoordinatorLoadInProgress:
    case ErrorCode::NotCoordinator:
    case ErrorCode::NetworkException:
        return ErrorCode::NotEnoughReplicas;
    default:
        return verdict;
    }
}

} // namespace brokerscope::replication
