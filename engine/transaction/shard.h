// The coordinator of every transactional id of one `__transaction_state` partition that this node
// leads: a state machine without clock, log or socket.
//
// "Records, then replay": a request yields one record and a held answer. The shell appends the
// record (Effects::appends) and says when it is committed or has failed; only then is it acted
// upon: the answer leaves, the markers are written. An id has at most one record in flight, and who
// asks meanwhile is told CONCURRENT_TRANSACTIONS; so decisions are always made on what is
// committed.
//
// A record whose fate is open (it is in the log, too few replicas have it) keeps its id busy until
// it is known; the shard appends it again until then, which is harmless, as a record is the whole
// state.
//
// Used from the node's thread only. Not movable: what waits refers to it.
#pragma once

#include "engine/base/result.h"
#include "engine/protocol/generated/describe_transactions_response.h"
#include "engine/protocol/generated/end_txn_request.h"
#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/list_transactions_response.h"
#include "engine/transaction/config.h"
#include "engine/transaction/effects.h"
#include "engine/transaction/list_filter.h"
#include "engine/transaction/producer_id_source.h"
#include "engine/transaction/view.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::transaction {

class TransactionShard
{
public:
    // Starts in the loading state. `config` and `ids` must outlive the shard.
    TransactionShard(PartitionIndex partition,
                     LeaderEpoch leaderEpoch,
                     const TransactionConfig& config,
                     ProducerIdSource& ids);
    TransactionShard(const TransactionShard&) = delete;
    TransactionShard& operator=(const TransactionShard&) = delete;

    // Loading: every record of the log in order. A record that cannot be read is reported and
    // skipped: one bad record must not take away every transaction beside it.
    Result<void> replay(ByteView key, std::optional<ByteView> value);
    // What was decided but not completed by the coordinator before us is completed by us.
    void finishLoading(Now now);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] LeaderEpoch leaderEpoch() const { return m_leaderEpoch; }
    // The level of the feature transaction.version: how we write, and how we end by ourselves.
    void setTransactionVersion(std::int16_t level) { m_transactionVersion = level; }

    // Requests, only once loaded. `version` is the API version of the request.
    void initProducerId(RequestId id,
                        const protocol::InitProducerIdRequest& request,
                        std::int16_t version,
                        Now now);
    void endTransaction(RequestId id,
                        const protocol::EndTxnRequest& request,
                        std::int16_t version,
                        Now now);
    // `done` is called once: when the partitions are durably in the transaction, or with the reason
    // why not. `clientVersion`: transaction.version that the client goes by.
    void addPartitions(const std::string& transactionalId,
                       ProducerIdentity producer,
                       const Partitions& partitions,
                       std::int16_t clientVersion,
                       std::function<void(protocol::ErrorCode)> done,
                       Now now);
    // Whether the partition is in the open transaction: NONE, TRANSACTION_ABORTABLE if not, or what
    // is wrong with the producer.
    [[nodiscard]] protocol::ErrorCode verify(const std::string& transactionalId,
                                             ProducerIdentity producer,
                                             const TopicPartition& partition) const;

    [[nodiscard]] protocol::DescribeTransactionsResponse::TransactionState
    describe(const std::string& transactionalId) const;
    void list(const ListFilter& filter,
              Now now,
              std::vector<protocol::ListTransactionsResponse::TransactionState>& into) const;

    // The partition has its marker, or will never need one (its topic is gone).
    void onMarkerWritten(const std::string& transactionalId,
                         ProducerIdentity producer,
                         const TopicPartition& partition,
                         Now now);
    // The batch of this token is committed, and with it every earlier one.
    void onCommitted(WriteToken token, Now now);
    // The batch was not appended, or nobody knows whether it will be committed
    // (NOT_ENOUGH_REPLICAS_AFTER_APPEND, REQUEST_TIMED_OUT). `error` is what the log said; clients
    // are told what Kafka makes of it.
    void onWriteFailed(WriteToken token, protocol::ErrorCode error, Now now);
    void onDeadline(Now now);
    [[nodiscard]] Instant nextDeadline() const;
    // Leadership is lost: everything that waits is answered with NOT_COORDINATOR. Drop the shard
    // after taking the effects.
    void resign();

    [[nodiscard]] Effects takeEffects();
    [[nodiscard]] std::vector<TransactionView> snapshot() const; // by id
    // What is committed; null when the id is not known.
    [[nodiscard]] const Transaction* find(const std::string& transactionalId) const;

private:
    struct Entry
    {
        Transaction now;         // committed; epoch -1: only to be
        bool isKnown = false;    // a record of it is committed
        bool isBusy = false;     // a record of it is in flight
        Partitions markersLeft;  // while the end is prepared
        bool completing = false; // every marker is written; the completion is not yet
        AbortReason reason{};
    };

    // Records in flight and what stands behind them.
    struct PendingWrite
    {
        struct Change
        {
            std::string id;
            std::optional<Transaction> value;
        };
        WriteToken token = 0;
        std::vector<Change> changes; // applied when committed; empty: written again, see above
        std::vector<Record> records;
        Instant answerBy = kNever;
        bool isOpen = false;                             // in the log, fate unknown
        std::function<void(protocol::ErrorCode)> answer; // called once
    };

    struct Found
    {
        Entry* entry = nullptr; // null exactly when there is an error
        protocol::ErrorCode error = protocol::ErrorCode::None;
    };
    [[nodiscard]] Found find(const std::string& transactionalId, ProducerId producer);

    // writes.cpp
    void write(const std::string& id,
               Transaction value,
               std::function<void(protocol::ErrorCode)> answer,
               Now now);
    void append(std::vector<PendingWrite::Change> changes,
                std::vector<Record> records,
                std::function<void(protocol::ErrorCode)> answer,
                Now now);
    void apply(const PendingWrite::Change& change, Now now);
    void release(const PendingWrite& write);
    void writeOpenOnesAgain(Now now);
    void retryLater(Now now);

    // end.cpp
    struct EndDecision
    {
        std::optional<Transaction> prepared; // to be written; nothing: answer with `error` at once
        protocol::ErrorCode error = protocol::ErrorCode::None;
    };
    [[nodiscard]] EndDecision decideEnd(Entry& entry,
                                        ProducerIdentity producer,
                                        Outcome outcome,
                                        std::int16_t clientVersion,
                                        Now now);
    [[nodiscard]] EndDecision
    decideEndBeforeVersion2(Entry& entry, ProducerIdentity producer, Outcome outcome, Now now);
    [[nodiscard]] EndDecision
    prepare(const Entry& entry, Outcome outcome, std::int16_t clientVersion, Now now);
    void fenceAndAbort(const std::string& id,
                       Entry& entry,
                       AbortReason reason,
                       std::function<void(protocol::ErrorCode)> answer,
                       Now now);
    void sendMarkers(const std::string& id, Entry& entry, Now now);
    void complete(const std::string& id, Entry& entry, Now now);

    // timers.cpp
    void abortTimedOut(Now now);
    void removeExpired(Now now);

    void note(TransactionEventType type, const std::string& id, const Entry& entry);
    template <class ResponseType> void respond(RequestId id, ResponseType response)
    {
        m_effects.answers.push_back({id, std::move(response)});
    }

    const PartitionIndex m_partition;
    const LeaderEpoch m_leaderEpoch;
    const TransactionConfig& m_config;
    ProducerIdSource& m_ids;
    std::int16_t m_transactionVersion = 0;
    bool m_loading = true;
    bool m_resigned = false;
    std::map<std::string, Entry> m_entries;
    std::deque<PendingWrite> m_pending; // in the order of their tokens
    WriteToken m_lastToken = 0;
    Instant m_timeoutCheckAt = kNever;
    Instant m_expiryCheckAt = kNever;
    Instant m_retryAt = kNever;
    Effects m_effects;
};

} // namespace brokerscope::transaction
