// The broker configurations that decide how groups behave, each under Kafka's dotted name.
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>

namespace brokerscope::group {

struct GroupConfig
{
    using ms = std::chrono::milliseconds;

    ms initialRebalanceDelay{3000}; // group.initial.rebalance.delay.ms
    ms minSessionTimeout{6000};     // group.min.session.timeout.ms
    ms maxSessionTimeout{1800000};  // group.max.session.timeout.ms
    std::int32_t maxSize = std::numeric_limits<std::int32_t>::max(); // group.max.size, members
    std::int32_t offsetMetadataMaxBytes = 4096;                      // offset.metadata.max.bytes
    std::chrono::minutes offsetsRetention{10080};                    // offsets.retention.minutes
    ms offsetsRetentionCheckInterval{600000}; // offsets.retention.check.interval.ms
    ms offsetsCommitTimeout{5000};            // offsets.commit.timeout.ms

    // A member that has just joined cannot heartbeat before it was answered; this is how long a
    // forgotten join may hold up a rebalance. Not configurable in Kafka either.
    ms newMemberJoinTimeout{300000};
};

} // namespace brokerscope::group
