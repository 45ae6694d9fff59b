// What is known of one transactional id, and how it changes: values in, values out. Every function
// yields what is to be written to `__transaction_state`; nothing of it holds before that is
// committed.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/error_code.h"
#include "engine/transaction/state.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace brokerscope::transaction {

struct TopicPartition
{
    std::string topic;
    PartitionIndex partition;
    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;
};
using Partitions = std::set<TopicPartition>;

inline constexpr std::int16_t kNoProducerEpoch = -1;
// No client gets this one, so that there is always an epoch left to fence the last client with.
inline constexpr std::int16_t kHighestProducerEpoch = 32767;

[[nodiscard]] constexpr bool isExhausted(std::int16_t epoch)
{
    return epoch >= kHighestProducerEpoch - 1;
}

struct Transaction
{
    ProducerId producerId = kNoProducer;
    ProducerId previousProducerId = kNoProducer; // that of the record before
    ProducerId nextProducerId = kNoProducer;     // takes over when a prepared end is complete
    std::int16_t producerEpoch = kNoProducerEpoch;
    // The epoch before a bump that the client has asked for; it may ask again (KIP-360). Not in the
    // log, as in Kafka: a repetition that meets a new coordinator is fenced.
    std::int16_t lastProducerEpoch = kNoProducerEpoch;
    std::int32_t timeoutMs = 0;
    TransactionState state = TransactionState::Empty;
    Partitions partitions;
    std::int64_t startMs = -1;
    std::int64_t lastUpdateMs = -1;
    std::int16_t clientVersion = 0; // transaction.version that the client went by

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

// Who a client says it is.
struct ProducerIdentity
{
    ProducerId id = kNoProducer;
    std::int16_t epoch = kNoProducerEpoch;
    friend bool operator==(const ProducerIdentity&, const ProducerIdentity&) = default;
};

// InitProducerId, nothing open: the next epoch. `expected`: a client that wants to go on after an
// error (KIP-360); it gets the same answer again when it repeats itself, and PRODUCER_FENCED when
// somebody else has come since.
[[nodiscard]] std::variant<Transaction, protocol::ErrorCode>
withNextEpoch(const Transaction& now,
              std::int32_t timeoutMs,
              const std::optional<ProducerIdentity>& expected,
              std::int64_t nowMs);
// InitProducerId, nothing open, no epoch left: a new producer id from epoch 0 on.
[[nodiscard]] Transaction withProducerId(const Transaction& now,
                                         ProducerId fresh,
                                         std::int32_t timeoutMs,
                                         const std::optional<ProducerIdentity>& expected,
                                         std::int64_t nowMs);
[[nodiscard]] Transaction withPartitions(const Transaction& now,
                                         const Partitions& added,
                                         std::int16_t clientVersion,
                                         std::int64_t nowMs);
// The client ends it. From version 2 on the epoch is bumped; `next` is then the id to go on with,
// if that was the last epoch.
[[nodiscard]] Transaction prepared(const Transaction& now,
                                   Outcome outcome,
                                   std::int16_t clientVersion,
                                   ProducerId next,
                                   std::int64_t nowMs);
// The coordinator aborts it and fences whoever began it. From version 2 on the epoch rises by two:
// one fences, one ends.
[[nodiscard]] Transaction
fencedAndAborted(const Transaction& now, std::int16_t version, ProducerId next, std::int64_t nowMs);
// Every partition has its marker.
[[nodiscard]] Transaction completed(const Transaction& now, std::int64_t nowMs);

} // namespace brokerscope::transaction
