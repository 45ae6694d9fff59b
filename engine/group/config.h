// The broker configurations that decide how groups behave, each under Kafka's dotted name.
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::group {

// What is configured for single groups (resource type GROUP). Nothing: what holds for the broker.
class GroupOverrides
{
public:
    virtual ~GroupOverrides() = default;
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    consumerSessionTimeout(const std::string& groupId) const = 0;
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    consumerHeartbeatInterval(const std::string& groupId) const = 0;
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    shareSessionTimeout(const std::string& groupId) const = 0;
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    shareHeartbeatInterval(const std::string& groupId) const = 0;
};

// Of a comma-separated list those that exist; the first is the default.
[[nodiscard]] std::vector<std::string> assignorsIn(const std::string& list);

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

    // The consumer protocol (KIP-848): the broker decides what members of the classic protocol decide
    // for themselves. A group's own value is held within the limits.
    ms consumerSessionTimeout{45000};    // group.consumer.session.timeout.ms
    ms minConsumerSessionTimeout{45000}; // group.consumer.min.session.timeout.ms
    ms maxConsumerSessionTimeout{60000}; // group.consumer.max.session.timeout.ms
    ms consumerHeartbeatInterval{5000};  // group.consumer.heartbeat.interval.ms
    ms minConsumerHeartbeatInterval{5000};  // group.consumer.min.heartbeat.interval.ms
    ms maxConsumerHeartbeatInterval{15000}; // group.consumer.max.heartbeat.interval.ms
    std::int32_t consumerMaxSize =
        std::numeric_limits<std::int32_t>::max(); // group.consumer.max.size, members
    std::vector<std::string> consumerAssignors{"uniform", "range"}; // the first is the default
    // group.consumer.migration.policy: may a classic group with members become a consumer group when the
    // first such member joins, and a classic one again when the last one has left?
    bool mayUpgrade = true;
    bool mayDowngrade = true;
    void setMigrationPolicy(const std::string& policy); // Kafka's words, in any case

    // Share groups (KIP-932).
    ms shareSessionTimeout{45000};       // group.share.session.timeout.ms
    ms minShareSessionTimeout{45000};    // group.share.min.session.timeout.ms
    ms maxShareSessionTimeout{60000};    // group.share.max.session.timeout.ms
    ms shareHeartbeatInterval{5000};     // group.share.heartbeat.interval.ms
    ms minShareHeartbeatInterval{5000};  // group.share.min.heartbeat.interval.ms
    ms maxShareHeartbeatInterval{15000}; // group.share.max.heartbeat.interval.ms
    std::int32_t shareMaxSize = 200;     // group.share.max.size, members
    // group.share.initialize.retry.interval.ms: after so long without an answer the share coordinator is asked again.
    ms shareInitializeRetryInterval{30000};

    const GroupOverrides* overrides = nullptr; // outlives the coordinator

    // A member that has just joined cannot heartbeat before it was answered; this is how long a
    // forgotten join may hold up a rebalance. Not configurable in Kafka either.
    ms newMemberJoinTimeout{300000};
};

} // namespace brokerscope::group
