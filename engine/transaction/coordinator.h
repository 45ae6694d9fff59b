// All transaction coordinators of a node: one TransactionShard for each `__transaction_state`
// partition that it leads, and the way from a request to the shard, or shards, that it concerns.
// Pure like the shards: no clock, log or socket.
//
// The shell's part:
//   - the node becomes leader: onElected, then every record of the log through shard()->replay,
//   then finishLoading;
//   - the node stops to lead: onResigned;
//   - after every call: takeEffects, append what it says, write the markers, send the answers;
//   - when an appended batch lies below the high watermark: onCommitted; when it never will:
//   onWriteFailed;
//   - when a partition has a marker: onMarkerWritten;
//   - at nextDeadline: onDeadline.
#pragma once

#include "engine/base/coordinator_shards.h"
#include "engine/protocol/generated/add_offsets_to_txn_request.h"
#include "engine/protocol/generated/add_partitions_to_txn_request.h"
#include "engine/protocol/generated/describe_transactions_request.h"
#include "engine/transaction/shard.h"

#include <functional>
#include <vector>

namespace brokerscope::transaction {

// What transactions need to know of the cluster's topics. Answers from the newest metadata that the
// node has applied. Called on the node's thread, from within a request.
class PartitionLookup
{
public:
    virtual ~PartitionLookup() = default;
    [[nodiscard]] virtual bool exists(const TopicPartition& partition) const = 0;
    // Where a group's offsets are kept; nothing while `__consumer_offsets` does not exist.
    [[nodiscard]] virtual std::optional<TopicPartition>
    offsetsPartitionOf(const std::string& groupId) const = 0;
};

class TransactionCoordinator final : public CoordinatorShards<TransactionShard, Now, Effects>
{
public:
    // `topics` and `ids` must outlive the coordinator.
    TransactionCoordinator(TransactionConfig config,
                           const PartitionLookup& topics,
                           ProducerIdSource& ids);

    // The finalized level of the feature transaction.version.
    void setTransactionVersion(std::int16_t level);

    // A new epoch of a partition that we lead already begins anew with loading.
    void onElected(PartitionIndex partition, LeaderEpoch epoch);

    // With a transactional id; who has none needs no coordinator.
    void initProducerId(RequestId id,
                        const protocol::InitProducerIdRequest& request,
                        std::int16_t version,
                        Now now);
    void addPartitionsToTxn(RequestId id,
                            const protocol::AddPartitionsToTxnRequest& request,
                            std::int16_t version,
                            Now now);
    void addOffsetsToTxn(RequestId id,
                         const protocol::AddOffsetsToTxnRequest& request,
                         std::int16_t version,
                         Now now);
    void
    endTxn(RequestId id, const protocol::EndTxnRequest& request, std::int16_t version, Now now);
    void describeTransactions(RequestId id, const protocol::DescribeTransactionsRequest& request);
    // `idMatches` decides about transactionalIdPattern; null when none was given.
    void listTransactions(RequestId id,
                          const protocol::ListTransactionsRequest& request,
                          std::function<bool(std::string_view)> idMatches,
                          Now now);

    // Ignored when the partition is led in another epoch by now.
    void onMarkerWritten(PartitionIndex partition,
                         LeaderEpoch epoch,
                         const std::string& transactionalId,
                         ProducerIdentity producer,
                         const TopicPartition& marked,
                         Now now);

private:
    struct Routed
    {
        TransactionShard* shard = nullptr; // null exactly when there is an error
        protocol::ErrorCode error = protocol::ErrorCode::None;
    };
    [[nodiscard]] Routed route(const std::string& transactionalId);
    struct PartitionResult
    {
        TopicPartition partition;
        protocol::ErrorCode error = protocol::ErrorCode::None;
    };
    using OnResults = std::function<void(const std::vector<PartitionResult>&)>;
    // `done` is called once, with a result for each partition in its order.
    void addOrVerify(const std::string& transactionalId,
                     ProducerIdentity producer,
                     std::vector<TopicPartition> partitions,
                     bool verifyOnly,
                     std::int16_t clientVersion,
                     OnResults done,
                     Now now);

    TransactionConfig m_config;
    const PartitionLookup& m_topics;
    ProducerIdSource& m_ids;
    std::int16_t m_transactionVersion = 0;
};

} // namespace brokerscope::transaction
