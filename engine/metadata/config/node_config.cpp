#include "engine/metadata/config/node_config.h"

#include "engine/metadata/config/config_constraint.h"

#include <algorithm>
#include <limits>

namespace brokerscope::metadata {
namespace {

// A Duration counts nanoseconds: longer times (Kafka's "never" is the largest int64 of
// milliseconds) become its largest.
Duration scaled(std::int64_t count, std::int64_t nanosecondsEach)
{
    if (count > std::numeric_limits<std::int64_t>::max() / nanosecondsEach)
        return Duration::max();
    return Duration(std::max<std::int64_t>(count, 0) * nanosecondsEach);
}

constexpr std::string_view kRackAwareSelector = "org.apache.kafka.common.replica.RackAwareReplicaSelector";

// Reads values through the layers of KIP-226, invalid ones skipped.
class Reader
{
public:
    explicit Reader(BrokerConfigLayers layers) : m_layers(layers) {}

    [[nodiscard]] std::string text(std::string_view name) const
    {
        const auto* definition = ConfigSchema::broker().find(name);
        if (!definition)
            return {};
        for (const auto& synonym : effectiveBrokerConfig(*definition, m_layers).synonyms)
            if (synonym.value && checkValue(*definition, *synonym.value).has_value())
                return *synonym.value;
        return {};
    }
    [[nodiscard]] std::int64_t integer(std::string_view name) const
    {
        return parseInteger(text(name)).value_or(0);
    }
    [[nodiscard]] bool boolean(std::string_view name) const
    {
        return parseBoolean(text(name)).value_or(false);
    }
    [[nodiscard]] Duration milliseconds(std::string_view name) const
    {
        return scaled(integer(name), 1'000'000);
    }
    [[nodiscard]] Duration seconds(std::string_view name) const
    {
        return scaled(integer(name), 1'000'000'000);
    }
    [[nodiscard]] Duration minutes(std::string_view name) const
    {
        return scaled(integer(name), 60'000'000'000);
    }

private:
    BrokerConfigLayers m_layers;
};

void readController(NodeConfig& config, const Reader& in)
{
    config.brokerSessionTimeout = in.milliseconds("broker.session.timeout.ms");
    config.brokerHeartbeatInterval = in.milliseconds("broker.heartbeat.interval.ms");
    config.initialBrokerRegistrationTimeout =
        in.milliseconds("initial.broker.registration.timeout.ms");
    config.quorumFetchTimeout = in.milliseconds("controller.quorum.fetch.timeout.ms");
    config.quorumElectionTimeout = in.milliseconds("controller.quorum.election.timeout.ms");
    config.quorumElectionBackoffMax = in.milliseconds("controller.quorum.election.backoff.max.ms");
    config.quorumRequestTimeout = in.milliseconds("controller.quorum.request.timeout.ms");
    config.quorumRetryBackoff = in.milliseconds("controller.quorum.retry.backoff.ms");
    config.quorumAppendLinger = in.milliseconds("controller.quorum.append.linger.ms");
    config.quorumFetchMaxBytes = in.integer("controller.quorum.fetch.max.bytes");
    config.quorumFetchSnapshotMaxBytes = in.integer("controller.quorum.fetch.snapshot.max.bytes");
    config.metadataMaxIdleInterval = in.milliseconds("metadata.max.idle.interval.ms");
    config.metadataLogMaxRecordBytesBetweenSnapshots =
        in.integer("metadata.log.max.record.bytes.between.snapshots");
    config.metadataLogMaxSnapshotInterval =
        in.milliseconds("metadata.log.max.snapshot.interval.ms");
    config.metadataLogSegmentBytes = in.integer("metadata.log.segment.bytes");
    config.metadataMaxRetentionBytes = in.integer("metadata.max.retention.bytes");
    config.autoLeaderRebalance = in.boolean("auto.leader.rebalance.enable");
    config.leaderImbalanceCheckInterval = in.seconds("leader.imbalance.check.interval.seconds");
    config.uncleanLeaderElectionInterval = in.milliseconds("unclean.leader.election.interval.ms");
    config.controlledShutdown = in.boolean("controlled.shutdown.enable");
}

void readReplication(NodeConfig& config, const Reader& in)
{
    config.replicaLagTimeMax = in.milliseconds("replica.lag.time.max.ms");
    config.replicaFetchWaitMax = in.milliseconds("replica.fetch.wait.max.ms");
    config.replicaFetchBackoff = in.milliseconds("replica.fetch.backoff.ms");
    config.replicaFetchMinBytes = in.integer("replica.fetch.min.bytes");
    config.replicaFetchMaxBytes = in.integer("replica.fetch.max.bytes");
    config.replicaFetchResponseMaxBytes = in.integer("replica.fetch.response.max.bytes");
    config.replicaHighWatermarkCheckpointInterval =
        in.milliseconds("replica.high.watermark.checkpoint.interval.ms");
    config.replicaSocketTimeout = in.milliseconds("replica.socket.timeout.ms");
    config.leaderReplicationThrottledRate = in.integer("leader.replication.throttled.rate");
    config.followerReplicationThrottledRate = in.integer("follower.replication.throttled.rate");
    config.selectsReadReplicaByRack = in.text("replica.selector.class") == kRackAwareSelector;
    if (auto rack = in.text("broker.rack"); !rack.empty())
        config.rack = std::move(rack);
}

void readTopicsAndLogs(NodeConfig& config, const Reader& in)
{
    config.numPartitions = static_cast<int>(in.integer("num.partitions"));
    config.defaultReplicationFactor = static_cast<int>(in.integer("default.replication.factor"));
    config.minInsyncReplicas = static_cast<int>(in.integer("min.insync.replicas"));
    config.autoCreateTopics = in.boolean("auto.create.topics.enable");
    config.deleteTopics = in.boolean("delete.topic.enable");
    config.uncleanLeaderElection = in.boolean("unclean.leader.election.enable");
    config.logRetentionCheckInterval = in.milliseconds("log.retention.check.interval.ms");
    config.logFlushSchedulerInterval = in.milliseconds("log.flush.scheduler.interval.ms");
    config.logFlushOffsetCheckpointInterval =
        in.milliseconds("log.flush.offset.checkpoint.interval.ms");
    config.logFlushStartOffsetCheckpointInterval =
        in.milliseconds("log.flush.start.offset.checkpoint.interval.ms");
    config.logInitialTaskDelay = in.milliseconds("log.initial.task.delay.ms");
    config.logCleaner = in.boolean("log.cleaner.enable");
    config.messageMaxBytes = in.integer("message.max.bytes");
    config.producerIdExpiration = in.milliseconds("producer.id.expiration.ms");
    config.producerIdExpirationCheckInterval =
        in.milliseconds("producer.id.expiration.check.interval.ms");
}

void readGroups(NodeConfig& config, const Reader& in)
{
    config.offsetsTopicNumPartitions = static_cast<int>(in.integer("offsets.topic.num.partitions"));
    config.offsetsTopicReplicationFactor =
        static_cast<int>(in.integer("offsets.topic.replication.factor"));
    config.offsetsTopicSegmentBytes = in.integer("offsets.topic.segment.bytes");
    config.offsetsRetention = in.minutes("offsets.retention.minutes");
    config.offsetsRetentionCheckInterval = in.milliseconds("offsets.retention.check.interval.ms");
    config.offsetsCommitTimeout = in.milliseconds("offsets.commit.timeout.ms");
    config.offsetMetadataMaxBytes = in.integer("offset.metadata.max.bytes");
    config.offsetsLoadBufferBytes = in.integer("offsets.load.buffer.size");
    config.groupInitialRebalanceDelay = in.milliseconds("group.initial.rebalance.delay.ms");
    config.groupMinSessionTimeout = in.milliseconds("group.min.session.timeout.ms");
    config.groupMaxSessionTimeout = in.milliseconds("group.max.session.timeout.ms");
    config.groupMaxSize = in.integer("group.max.size");
    config.groupConsumerSessionTimeout = in.milliseconds("group.consumer.session.timeout.ms");
    config.groupConsumerMinSessionTimeout = in.milliseconds("group.consumer.min.session.timeout.ms");
    config.groupConsumerMaxSessionTimeout = in.milliseconds("group.consumer.max.session.timeout.ms");
    config.groupConsumerHeartbeatInterval = in.milliseconds("group.consumer.heartbeat.interval.ms");
    config.groupConsumerMinHeartbeatInterval =
        in.milliseconds("group.consumer.min.heartbeat.interval.ms");
    config.groupConsumerMaxHeartbeatInterval =
        in.milliseconds("group.consumer.max.heartbeat.interval.ms");
    config.groupConsumerMaxSize = in.integer("group.consumer.max.size");
    config.groupConsumerAssignors = in.text("group.consumer.assignors");
    config.groupConsumerMigrationPolicy = in.text("group.consumer.migration.policy");
    config.groupRebalanceProtocols = in.text("group.coordinator.rebalance.protocols");
}

void readShareGroups(NodeConfig& config, const Reader& in)
{
    const auto number = [&in](const char* name) { return static_cast<int>(in.integer(name)); };
    config.shareStateTopicNumPartitions = number("share.coordinator.state.topic.num.partitions");
    config.shareStateTopicReplicationFactor = number("share.coordinator.state.topic.replication.factor");
    config.shareStateTopicSegmentBytes = in.integer("share.coordinator.state.topic.segment.bytes");
    config.shareStateTopicMinIsr = number("share.coordinator.state.topic.min.isr");
    config.shareStateWriteTimeout = in.milliseconds("share.coordinator.write.timeout.ms");
    config.shareStateUpdatesPerSnapshot = number("share.coordinator.snapshot.update.records.per.snapshot");
    config.groupShareDeliveryCountLimit = number("group.share.delivery.count.limit");
    config.groupShareMinDeliveryCountLimit = number("group.share.min.delivery.count.limit");
    config.groupShareMaxDeliveryCountLimit = number("group.share.max.delivery.count.limit");
    config.groupShareRecordLockDuration = in.milliseconds("group.share.record.lock.duration.ms");
    config.groupShareMinRecordLockDuration = in.milliseconds("group.share.min.record.lock.duration.ms");
    config.groupShareMaxRecordLockDuration = in.milliseconds("group.share.max.record.lock.duration.ms");
    config.groupSharePartitionMaxRecordLocks = number("group.share.partition.max.record.locks");
    config.groupShareMinPartitionMaxRecordLocks = number("group.share.min.partition.max.record.locks");
    config.groupShareMaxPartitionMaxRecordLocks = number("group.share.max.partition.max.record.locks");
    config.groupShareMaxShareSessions = in.integer("group.share.max.share.sessions");
    config.groupShareMaxSize = in.integer("group.share.max.size");
    config.groupShareSessionTimeout = in.milliseconds("group.share.session.timeout.ms");
    config.groupShareMinSessionTimeout = in.milliseconds("group.share.min.session.timeout.ms");
    config.groupShareMaxSessionTimeout = in.milliseconds("group.share.max.session.timeout.ms");
    config.groupShareHeartbeatInterval = in.milliseconds("group.share.heartbeat.interval.ms");
    config.groupShareMinHeartbeatInterval = in.milliseconds("group.share.min.heartbeat.interval.ms");
    config.groupShareMaxHeartbeatInterval = in.milliseconds("group.share.max.heartbeat.interval.ms");
    config.groupShareInitializeRetryInterval = in.milliseconds("group.share.initialize.retry.interval.ms");
    config.groupShareAssignors = in.text("group.share.assignors");
}

void readTransactions(NodeConfig& config, const Reader& in)
{
    config.transactionTopicNumPartitions =
        static_cast<int>(in.integer("transaction.state.log.num.partitions"));
    config.transactionTopicReplicationFactor =
        static_cast<int>(in.integer("transaction.state.log.replication.factor"));
    config.transactionTopicSegmentBytes = in.integer("transaction.state.log.segment.bytes");
    config.transactionTopicMinIsr = static_cast<int>(in.integer("transaction.state.log.min.isr"));
    config.transactionMaxTimeout = in.milliseconds("transaction.max.timeout.ms");
    config.transactionalIdExpiration = in.milliseconds("transactional.id.expiration.ms");
    config.transactionTimeoutCheckInterval =
        in.milliseconds("transaction.abort.timed.out.transaction.cleanup.interval.ms");
    config.transactionExpiryCheckInterval =
        in.milliseconds("transaction.remove.expired.transaction.cleanup.interval.ms");
    config.addPartitionsRetryBackoff = in.milliseconds("add.partitions.to.txn.retry.backoff.ms");
    config.addPartitionsRetryBackoffMax =
        in.milliseconds("add.partitions.to.txn.retry.backoff.max.ms");
}

void readSockets(NodeConfig& config, const Reader& in)
{
    config.socketRequestMaxBytes = in.integer("socket.request.max.bytes");
    config.connectionsMaxIdle = in.milliseconds("connections.max.idle.ms");
    config.maxConnections = in.integer("max.connections");
    config.maxConnectionsPerIp = in.integer("max.connections.per.ip");
    config.requestTimeout = in.milliseconds("request.timeout.ms");
    config.fetchMaxBytes = in.integer("fetch.max.bytes");
    config.maxRequestPartitionSizeLimit =
        static_cast<int>(in.integer("max.request.partition.size.limit"));
    config.maxIncrementalFetchSessionCacheSlots =
        in.integer("max.incremental.fetch.session.cache.slots");
}

NodeConfig readThrough(ConfigMap fixed, const ConfigMap* clusterDefault, const ConfigMap* broker)
{
    NodeConfig config;
    config.fixed = std::move(fixed);
    Reader in({broker, clusterDefault, &config.fixed});
    readController(config, in);
    readReplication(config, in);
    readTopicsAndLogs(config, in);
    readGroups(config, in);
    readTransactions(config, in);
    readShareGroups(config, in);
    readSockets(config, in);
    return config;
}

// Values that are each in range but make no sense together.
Result<void> checkTogether(const NodeConfig& config)
{
    if (config.brokerHeartbeatInterval <= Duration::zero() ||
        config.brokerSessionTimeout <= config.brokerHeartbeatInterval)
        return makeError(ErrorKind::Invalid,
                         {},
                         "broker.session.timeout.ms must be longer than "
                         "broker.heartbeat.interval.ms, and both longer than nothing");
    if (auto selector = config.fixed.find("replica.selector.class");
        selector != config.fixed.end() && !selector->second.empty() && !config.selectsReadReplicaByRack)
        return makeError(ErrorKind::Invalid,
                         {},
                         "replica.selector.class can only be " + std::string(kRackAwareSelector) +
                             ", not " + selector->second);
    if (config.groupMaxSessionTimeout < config.groupMinSessionTimeout)
        return makeError(
            ErrorKind::Invalid,
            {},
            "group.max.session.timeout.ms must not be shorter than group.min.session.timeout.ms");
    if (config.replicaFetchWaitMax > config.replicaLagTimeMax)
        return makeError(ErrorKind::Invalid,
                         {},
                         "replica.fetch.wait.max.ms must not be longer than "
                         "replica.lag.time.max.ms, or followers leave the in-sync "
                         "replicas while they wait");
    if (config.replicaHighWatermarkCheckpointInterval <= Duration::zero())
        return makeError(
            ErrorKind::Invalid,
            {},
            "replica.high.watermark.checkpoint.interval.ms must be longer than nothing");
    return success();
}

} // namespace

Result<NodeConfig> NodeConfig::parse(ConfigMap fixed)
{
    for (const auto& [name, value] : fixed) {
        BOOST_OUTCOME_TRYV(ConfigSchema::broker().validate(name, value));
    }
    auto config = readThrough(std::move(fixed), nullptr, nullptr);
    BOOST_OUTCOME_TRYV(checkTogether(config));
    return config;
}

NodeConfig NodeConfig::withDynamic(const ConfigMap* clusterDefault, const ConfigMap* broker) const
{
    return readThrough(fixed, clusterDefault, broker);
}

} // namespace brokerscope::metadata
