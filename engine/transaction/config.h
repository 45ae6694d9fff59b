// The broker configurations that decide how transactions behave, each under Kafka's dotted name.
#pragma once

#include <chrono>
#include <cstdint>

namespace brokerscope::transaction {

struct TransactionConfig
{
    using ms = std::chrono::milliseconds;

    ms maxTimeout{900000};      // transaction.max.timeout.ms
    ms idExpiration{604800000}; // transactional.id.expiration.ms
    // transaction.abort.timed.out.transaction.cleanup.interval.ms
    ms timeoutCheckInterval{10000};
    // transaction.remove.expired.transaction.cleanup.interval.ms
    ms expiryCheckInterval{3600000};
    ms writeTimeout{30000}; // request.timeout.ms, for what is written to the log

    // Not configurable in Kafka either: how long after a failed try the next one comes, for records
    // that must be written whatever happens and for markers that were not taken.
    ms retryBackoff{100};
};

// How many expired transactional ids one batch of tombstones takes.
inline constexpr std::size_t kExpiredIdsPerBatch = 500;

} // namespace brokerscope::transaction
