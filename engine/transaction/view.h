// What the picture shows of a transactional id, as a value.
#pragma once

#include "engine/transaction/transaction.h"

#include <string>
#include <vector>

namespace brokerscope::transaction {

struct TransactionView
{
    std::string id;
    LeaderEpoch coordinatorEpoch;
    ProducerIdentity producer;
    std::string state;         // Kafka's word
    std::int64_t startMs = -1; // milliseconds since 1970; -1: none is open and none was
    std::int64_t lastUpdateMs = -1;
    std::int32_t timeoutMs = 0;
    std::vector<TopicPartition>
        partitions; // while the end is prepared: those that still lack the marker
};

} // namespace brokerscope::transaction
