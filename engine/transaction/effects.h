// What a coordinator wants done after an input: records to append, markers to write, answers to
// send, events to show. An answer that stands for records is not among the answers before these
// records are committed, and neither is a marker.
#pragma once

#include "engine/base/move_all.h"
#include "engine/base/time.h"
#include "engine/base/time_stretch.h"
#include "engine/base/uuid.h"
#include "engine/protocol/generated/add_offsets_to_txn_response.h"
#include "engine/protocol/generated/add_partitions_to_txn_response.h"
#include "engine/protocol/generated/describe_transactions_response.h"
#include "engine/protocol/generated/end_txn_response.h"
#include "engine/protocol/generated/init_producer_id_response.h"
#include "engine/protocol/generated/list_transactions_response.h"
#include "engine/transaction/records.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::transaction {

// Both times of one moment: `instant` drives retries and checks, `wall` goes into records, and a
// transaction is as old as the wall clock says, since that is all a record can tell a new
// coordinator; less what the wall clock went on while the cluster's stood still or was slow.
struct Now
{
    Instant instant{};
    WallTime wall{};
    std::shared_ptr<const TimeStretch> stretch{}; // null: the two clocks have always kept pace
};

// Given by the caller with a request and handed back with its answer. Unique among the requests
// that wait.
using RequestId = std::uint64_t;

// Rises by one with every append of a shard; the order of tokens is the order in the log.
using WriteToken = std::uint64_t;

// Append the records as one batch, to the partition as leader of exactly this epoch. A partition
// that is led in another epoch must refuse it (onWriteFailed, NOT_LEADER_OR_FOLLOWER): the checks
// that led to these records were made before the leadership changed, and may not hold any more.
struct Append
{
    PartitionIndex partition;
    LeaderEpoch leaderEpoch;
    WriteToken token = 0;
    std::vector<Record> records;
};

// Write the end of a transaction into its partitions, and go on trying until each has it.
struct Markers
{
    PartitionIndex coordinatorPartition; // of `__transaction_state`
    LeaderEpoch coordinatorEpoch;        // its leader epoch
    std::string transactionalId;
    ProducerIdentity producer;
    Outcome outcome{};
    std::int16_t transactionVersion = 0;
    Partitions partitions; // at least one
};

using Response = std::variant<protocol::InitProducerIdResponse,
                              protocol::AddPartitionsToTxnResponse,
                              protocol::AddOffsetsToTxnResponse,
                              protocol::EndTxnResponse,
                              protocol::DescribeTransactionsResponse,
                              protocol::ListTransactionsResponse>;

struct Answer
{
    RequestId request = 0;
    Response response;
};

enum class TransactionEventType {
    Started,       // the first partition is in it
    PrepareCommit, // decided
    PrepareAbort,
    Committed, // every partition has its marker
    Aborted,
};

enum class AbortReason {
    None,    // it was a commit, or another coordinator knows
    Client,  // the producer wished it
    Timeout, // open for longer than transaction.timeout.ms
    Fenced,  // another producer came with the same transactional id
};

struct TransactionEvent
{
    TransactionEventType type{};
    std::string transactionalId;
    ProducerIdentity producer;
    AbortReason reason{};
    std::int64_t partitions = 0;
};

struct Effects
{
    std::vector<Append> appends; // in this order
    std::vector<Markers> markers;
    std::vector<Answer> answers;
    std::vector<TransactionEvent> events;

    void takeOver(Effects&& more)
    {
        moveAll(more.appends, appends);
        moveAll(more.markers, markers);
        moveAll(more.answers, answers);
        moveAll(more.events, events);
    }
};

} // namespace brokerscope::transaction
