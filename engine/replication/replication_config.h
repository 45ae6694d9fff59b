// The broker settings that steer replication and the data plane. Names in comments are Kafka's; defaults are Kafka's.
#pragma once

#include "engine/base/time.h"
#include "engine/metadata/config/config_schema.h"

#include <cstdint>
#include <limits>

namespace brokerscope::metadata {
struct NodeConfig;
}

namespace brokerscope::replication {

struct ReplicationConfig
{
    Duration replicaLagTimeMax = std::chrono::seconds(30);            // replica.lag.time.max.ms
    Duration replicaFetchWaitMax = std::chrono::milliseconds(500);    // replica.fetch.wait.max.ms
    std::int32_t replicaFetchMinBytes = 1;                            // replica.fetch.min.bytes
    std::int32_t replicaFetchMaxBytes = 1 << 20;                      // replica.fetch.max.bytes, per partition
    std::int32_t replicaFetchResponseMaxBytes = 10 << 20;             // replica.fetch.response.max.bytes
    Duration replicaFetchBackoff = std::chrono::milliseconds(1000);   // replica.fetch.backoff.ms
    Duration highWatermarkCheckpointInterval = std::chrono::seconds(5);       // replica.high.watermark.checkpoint.interval.ms
    Duration recoveryPointCheckpointInterval = std::chrono::seconds(60);      // log.flush.offset.checkpoint.interval.ms
    Duration logStartOffsetCheckpointInterval = std::chrono::seconds(60);     // log.flush.start.offset.checkpoint.interval.ms
    Duration requestTimeout = std::chrono::seconds(30);               // request.timeout.ms: how long a marker waits
    Duration retentionCheckInterval = std::chrono::minutes(5);        // log.retention.check.interval.ms
    Duration alterPartitionRetry = std::chrono::milliseconds(100);    // before an unanswered proposal is sent again
    Duration fetchRetryMin = std::chrono::milliseconds(20); // first pause after a failed fetch; doubles up to the backoff
    std::int32_t fetchMaxBytes = 55 << 20;                            // fetch.max.bytes: limit of one Fetch answer
    std::int32_t maxFetchSessions = 1000;                             // max.incremental.fetch.session.cache.slots
    Duration fetchSessionEviction = std::chrono::minutes(2);          // min.incremental.fetch.session.eviction.ms
    std::int64_t leaderThrottledRate = std::numeric_limits<std::int64_t>::max();   // leader.replication.throttled.rate
    std::int64_t followerThrottledRate = std::numeric_limits<std::int64_t>::max(); // follower.replication.throttled.rate
    bool selectsReadReplicaByRack = false; // replica.selector.class is RackAwareReplicaSelector
    // What the node was started with: the layer below what topics and brokers are set to in the metadata.
    metadata::ConfigMap fixed;

    [[nodiscard]] static ReplicationConfig of(const metadata::NodeConfig& node);
};

} // namespace brokerscope::replication
