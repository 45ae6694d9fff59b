// The states of a transaction, with the names and numbers that Kafka gives them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace brokerscope::transaction {

// The number is what stands in `__transaction_state`.
enum class TransactionState : std::int8_t {
    Empty = 0,         // the transactional id is known; nothing is open
    Ongoing = 1,       // partitions may have data
    PrepareCommit = 2, // decided; the markers are on their way
    PrepareAbort = 3,
    CompleteCommit = 4, // every partition has its marker
    CompleteAbort = 5,
    Dead = 6, // expired: a tombstone is being written
    PrepareEpochFence =
        7, // on the way from Ongoing to PrepareAbort, with the epoch already bumped;
           // both become durable in one record, so this one never stands in the log
};

[[nodiscard]] std::string_view nameOf(TransactionState state);
[[nodiscard]] std::optional<TransactionState> stateByName(std::string_view name);
[[nodiscard]] std::optional<TransactionState> stateByNumber(std::int8_t number);

[[nodiscard]] constexpr bool isPrepared(TransactionState state)
{
    return state == TransactionState::PrepareCommit || state == TransactionState::PrepareAbort;
}

[[nodiscard]] constexpr bool isAtRest(TransactionState state)
{
    return state == TransactionState::Empty || state == TransactionState::CompleteCommit ||
           state == TransactionState::CompleteAbort;
}

enum class Outcome { Commit, Abort };

// The levels of the feature `transaction.version`.
inline constexpr std::int16_t kTransactionVersion1 = 1; // values of the log have tagged fields
inline constexpr std::int16_t kTransactionVersion2 = 2; // every end bumps the epoch (KIP-890)

} // namespace brokerscope::transaction
