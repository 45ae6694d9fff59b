#include "engine/replication/replication_config.h"

#include "engine/metadata/config/node_config.h"

#include <algorithm>
#include <limits>

namespace brokerscope::replication {

namespace {

std::int32_t toInt32(std::int64_t value)
{
    return static_cast<std::int32_t>(
        std::clamp<std::int64_t>(value, 0, std::numeric_limits<std::int32_t>::max()));
}

} // namespace

ReplicationConfig ReplicationConfig::of(const metadata::NodeConfig& node)
{
    ReplicationConfig config;
    config.replicaLagTimeMax = node.replicaLagTimeMax;
    config.replicaFetchWaitMax = node.replicaFetchWaitMax;
    config.replicaFetchMinBytes = toInt32(node.replicaFetchMinBytes);
    config.replicaFetchMaxBytes = toInt32(node.replicaFetchMaxBytes);
    config.replicaFetchResponseMaxBytes = toInt32(node.replicaFetchResponseMaxBytes);
    config.replicaFetchBackoff = node.replicaFetchBackoff;
    config.highWatermarkCheckpointInterval = node.replicaHighWatermarkCheckpointInterval;
    config.recoveryPointCheckpointInterval = node.logFlushOffsetCheckpointInterval;
    config.logStartOffsetCheckpointInterval = node.logFlushStartOffsetCheckpointInterval;
    config.requestTimeout = node.requestTimeout;
    config.retentionCheckInterval = node.logRetentionCheckInterval;
    config.fetchMaxBytes = toInt32(node.fetchMaxBytes);
    config.maxFetchSessions = toInt32(node.maxIncrementalFetchSessionCacheSlots);
    config.leaderThrottledRate = node.leaderReplicationThrottledRate;
    config.followerThrottledRate = node.followerReplicationThrottledRate;
    config.selectsReadReplicaByRack = node.selectsReadReplicaByRack;
    config.fixed = node.fixed;
    return config;
}

} // namespace brokerscope::replication
