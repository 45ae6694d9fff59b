// A node's own configuration, parsed: the values the engine uses, under names that follow Kafka's
// dotted ones.
#pragma once

#include "engine/base/time.h"
#include "engine/metadata/config/effective_config.h"

namespace brokerscope::metadata {

struct NodeConfig
{
    // What the node was started with, complete as given; the layer "static broker config" of
    // DescribeConfigs.
    ConfigMap fixed;

    // Controller and quorum
    Duration brokerSessionTimeout{};
    Duration brokerHeartbeatInterval{};
    Duration initialBrokerRegistrationTimeout{};
    Duration quorumFetchTimeout{};
    Duration quorumElectionTimeout{};
    Duration quorumElectionBackoffMax{};
    Duration quorumRequestTimeout{};
    Duration quorumRetryBackoff{};
    Duration quorumAppendLinger{};
    std::int64_t quorumFetchMaxBytes = 0;
    std::int64_t quorumFetchSnapshotMaxBytes = 0;
    Duration metadataMaxIdleInterval{}; // zero: no NoOpRecords
    std::int64_t metadataLogMaxRecordBytesBetweenSnapshots = 0;
    Duration metadataLogMaxSnapshotInterval{};
    std::int64_t metadataLogSegmentBytes = 0;
    std::int64_t metadataMaxRetentionBytes = 0;
    bool autoLeaderRebalance = false;
    Duration leaderImbalanceCheckInterval{};
    Duration uncleanLeaderElectionInterval{};
    bool controlledShutdown = false;

    // Replication
    Duration replicaLagTimeMax{};
    Duration replicaFetchWaitMax{};
    Duration replicaFetchBackoff{};
    std::int64_t replicaFetchMinBytes = 0;
    std::int64_t replicaFetchMaxBytes = 0;
    std::int64_t replicaFetchResponseMaxBytes = 0;
    Duration replicaHighWatermarkCheckpointInterval{};
    Duration replicaSocketTimeout{};
    std::int64_t leaderReplicationThrottledRate = 0; // bytes per second
    std::int64_t followerReplicationThrottledRate = 0;
    bool selectsReadReplicaByRack = false; // replica.selector.class is Kafka's RackAwareReplicaSelector
    std::optional<std::string> rack;       // broker.rack

    // Topics
    int numPartitions = 1;
    int defaultReplicationFactor = 1;
    int minInsyncReplicas = 1;
    bool autoCreateTopics = false;
    bool deleteTopics = false;
    bool uncleanLeaderElection = false;

    // Logs
    Duration logRetentionCheckInterval{};
    Duration logFlushSchedulerInterval{};
    Duration logFlushOffsetCheckpointInterval{};
    Duration logFlushStartOffsetCheckpointInterval{};
    Duration logInitialTaskDelay{};
    bool logCleaner = false;
    std::int64_t messageMaxBytes = 0;
    Duration producerIdExpiration{};
    Duration producerIdExpirationCheckInterval{};

    // Groups
    int offsetsTopicNumPartitions = 50;
    int offsetsTopicReplicationFactor = 3;
    std::int64_t offsetsTopicSegmentBytes = 0;
    Duration offsetsRetention{};
    Duration offsetsRetentionCheckInterval{};
    Duration offsetsCommitTimeout{};
    std::int64_t offsetMetadataMaxBytes = 0;
    std::int64_t offsetsLoadBufferBytes = 0;
    Duration groupInitialRebalanceDelay{};
    Duration groupMinSessionTimeout{};
    Duration groupMaxSessionTimeout{};
    std::int64_t groupMaxSize = 0;
    Duration groupConsumerSessionTimeout{};
    Duration groupConsumerMinSessionTimeout{};
    Duration groupConsumerMaxSessionTimeout{};
    Duration groupConsumerHeartbeatInterval{};
    Duration groupConsumerMinHeartbeatInterval{};
    Duration groupConsumerMaxHeartbeatInterval{};
    std::int64_t groupConsumerMaxSize = 0;
    std::string groupConsumerAssignors; // comma-separated, the default first
    std::string groupConsumerMigrationPolicy;
    std::string groupRebalanceProtocols; // comma-separated

    // Transactions
    int transactionTopicNumPartitions = 50;
    int transactionTopicReplicationFactor = 3;
    std::int64_t transactionTopicSegmentBytes = 0;
    int transactionTopicMinIsr = 2;
    Duration transactionMaxTimeout{};
    Duration transactionalIdExpiration{};
    Duration transactionTimeoutCheckInterval{};
    Duration transactionExpiryCheckInterval{};
    Duration addPartitionsRetryBackoff{};
    Duration addPartitionsRetryBackoffMax{};

    // Share groups (KIP-932); a group's own share.* goes above those of the same name
    int shareStateTopicNumPartitions = 50;
    int shareStateTopicReplicationFactor = 3;
    std::int64_t shareStateTopicSegmentBytes = 0;
    int shareStateTopicMinIsr = 2;
    Duration shareStateWriteTimeout{};
    int shareStateUpdatesPerSnapshot = 500;
    int groupShareDeliveryCountLimit = 5;
    int groupShareMinDeliveryCountLimit = 2;
    int groupShareMaxDeliveryCountLimit = 10;
    Duration groupShareRecordLockDuration{};
    Duration groupShareMinRecordLockDuration{};
    Duration groupShareMaxRecordLockDuration{};
    int groupSharePartitionMaxRecordLocks = 2000;
    int groupShareMinPartitionMaxRecordLocks = 100;
    int groupShareMaxPartitionMaxRecordLocks = 4000;
    std::int64_t groupShareMaxShareSessions = 2000;
    std::int64_t groupShareMaxSize = 200;
    Duration groupShareSessionTimeout{};
    Duration groupShareMinSessionTimeout{};
    Duration groupShareMaxSessionTimeout{};
    Duration groupShareHeartbeatInterval{};
    Duration groupShareMinHeartbeatInterval{};
    Duration groupShareMaxHeartbeatInterval{};
    Duration groupShareInitializeRetryInterval{};
    std::string groupShareAssignors; // comma-separated

    // Sockets and requests
    std::int64_t socketRequestMaxBytes = 0;
    Duration connectionsMaxIdle{};
    std::int64_t maxConnections = 0;
    std::int64_t maxConnectionsPerIp = 0;
    Duration requestTimeout{};
    std::int64_t fetchMaxBytes = 0;
    std::int64_t maxIncrementalFetchSessionCacheSlots = 0;
    int maxRequestPartitionSizeLimit = 2000; // of DescribeTopicPartitions

    // Every name must be known and every value valid; the error is a sentence for the user. Names
    // that a node needs but that the cluster gives it in another way (node.id, process.roles,
    // controller.listener.names) may be absent.
    [[nodiscard]] static Result<NodeConfig> parse(ConfigMap fixed);
    // The same node with dynamic values on top (KIP-226). Invalid dynamic values are ignored.
    [[nodiscard]] NodeConfig withDynamic(const ConfigMap* clusterDefault,
                                         const ConfigMap* broker) const;
};

} // namespace brokerscope::metadata
