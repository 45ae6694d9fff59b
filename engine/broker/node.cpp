#include "engine/broker/node.h"

#include "engine/broker/broker_removal.h"
#include "engine/broker/cluster_changes.h"
#include "engine/broker/coordinator_verifier.h"
#include "engine/broker/fetch_links.h"
#include "engine/broker/group_host.h"
#include "engine/broker/lifecycle.h"
#include "engine/broker/listeners.h"
#include "engine/broker/lost_records.h"
#include "engine/broker/node_context.h"
#include "engine/broker/node_settings.h"
#include "engine/broker/replica_events.h"
#include "engine/broker/share_host.h"
#include "engine/broker/share_state_client.h"
#include "engine/broker/share_state_host.h"
#include "engine/broker/transaction_host.h"
#include "engine/metadata/config/log_config_of.h"
#include "engine/metadata/features.h"
#include "engine/metadata/records.h"
#include "engine/protocol/generated/broker_registration_request.h"
#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"
#include "engine/replication/internal_topics.h"
#include "engine/replication/replication_config.h"
#include "engine/storage/log_directory.h"

namespace brokerscope::broker {
namespace {

constexpr auto kStopWithin = std::chrono::seconds(5);
constexpr auto kLifecycleTimeout = std::chrono::seconds(2);

raft::QuorumConfig quorumConfig(const NodeOptions& options, const metadata::NodeConfig& config)
{
    raft::QuorumConfig out;
    out.self = {options.id, options.directoryId};
    out.clusterId = options.clusterId;
    out.voters = options.voters;
    out.fetchTimeout = config.quorumFetchTimeout;
    out.electionTimeout = config.quorumElectionTimeout;
    out.electionBackoffMax = config.quorumElectionBackoffMax;
    out.requestTimeout = config.quorumRequestTimeout;
    out.retryBackoff = config.quorumRetryBackoff;
    out.fetchMaxBytes = static_cast<std::int32_t>(config.quorumFetchMaxBytes);
    out.fetchSnapshotMaxBytes = static_cast<std::int32_t>(config.quorumFetchSnapshotMaxBytes);
    return out;
}

// Without the markers of the transaction: a file has them or has nothing.
std::vector<Bytes> encodedBootstrapRecords(const metadata::ControllerConfig& config)
{
    std::vector<Bytes> out;
    for (const auto& record : metadata::bootstrapRecords(config))
        if (!std::holds_alternative<protocol::BeginTransactionRecord>(record.body) &&
            !std::holds_alternative<protocol::EndTransactionRecord>(record.body))
            out.push_back(metadata::encodeRecord(record));
    return out;
}

protocol::BrokerRegistrationRequest registration(const NodeOptions& options, const metadata::NodeConfig& config,
                                                 runtime::Random& random)
{
    protocol::BrokerRegistrationRequest out;
    out.brokerId = options.id.value();
    out.clusterId = options.clusterId;
    out.incarnationId = Uuid::fromRandom(random.next(), random.next());
    out.rack = config.rack;
    protocol::BrokerRegistrationRequest::Listener listener;
    listener.name = kBrokerListenerName;
    listener.host = options.host;
    listener.port = options.port;
    out.listeners.push_back(std::move(listener));
    for (const auto& [name, range] : metadata::supportedFeatures()) {
        protocol::BrokerRegistrationRequest::Feature feature;
        feature.name = name;
        feature.minSupportedVersion = range.min;
        feature.maxSupportedVersion = range.max;
        out.features.push_back(std::move(feature));
    }
    out.logDirs.push_back(options.directoryId);
    return out;
}

} // namespace

Result<void> checkSettings(const metadata::ConfigMap& settings)
{
    BOOST_OUTCOME_TRYV(metadata::NodeConfig::parse(settings));
    return success();
}

class Node::Impl final : public replication::ReplicaObserver
{
public:
    Impl(runtime::World& world, NodeOptions options, NodeHooks hooks, metadata::NodeConfig config)
        : m_world(world), m_options(std::move(options)), m_hooks(std::move(hooks)), m_config(std::move(config)),
          m_listeners(world, m_options.id, m_config, [this](events::Event e) { event(std::move(e)); },
                  m_options.frames, m_options.plannedErrors),
          m_waiters(world.clock(), world.scheduler())
    {
    }

    ~Impl() override
    {
        m_listeners.setOnGone(nullptr);
        m_world.scheduler().cancel(m_lifecycleTimer);
        m_world.scheduler().cancel(m_stopTimer);
    }

    Result<void> start()
    {
        m_listeners.setLog([this](std::string text) { log(events::LogLevel::Warn, "SocketServer", std::move(text)); });
        log(events::LogLevel::Info, "KafkaRaftServer",
            "Starting with cluster.id " + m_options.clusterId + ", directory.id " + m_options.directoryId.toString() +
                ", log.dirs " + m_options.logDirectory);
        BOOST_OUTCOME_TRYV(openLogs());
        log(events::LogLevel::Info, "LogManager",
            std::string("Opened the logs after ") +
                (m_logs->loadReport().cleanShutdown ? "a clean shutdown" : "an unclean stop, or for the first time"));
        for (const auto& note : m_logs->loadReport().notes)
            log(events::LogLevel::Warn, "LogManager", note);
        auto request = registration(m_options, m_config, m_world.random());
        request.previousBrokerEpoch = m_logs->loadReport().brokerEpoch.value_or(-1);
        m_lifecycle.emplace(std::move(request), m_config.brokerHeartbeatInterval);
        BOOST_OUTCOME_TRYV(openQuorum());
        buildBroker();
        BOOST_OUTCOME_TRYV(m_listeners.open(ListenerKind::Controller, {m_options.host, m_options.controllerPort},
                                            m_controllerApis));
        BOOST_OUTCOME_TRYV(m_quorum->start());
        driveLifecycle();
        return success();
    }

    void stopBroker(std::function<void()> done)
    {
        if (m_onStopped || m_stopped)
            return;
        m_onStopped = std::move(done);
        m_stopTimer = m_world.scheduler().runAt(m_world.clock().now() + kStopWithin, [this] { closeBroker(); });
        m_lifecycle->shutDown(m_world.clock().now());
        driveLifecycle();
    }

    void leaveQuorum(std::function<void()> done)
    {
        m_quorum->leave([this, done = std::move(done)] {
            m_listeners.close(ListenerKind::Controller);
            (void)m_quorum->log().close();
            m_world.scheduler().post(done);
        });
    }

    [[nodiscard]] BrokerRemoval removal() { return BrokerRemoval(*m_context); }
    [[nodiscard]] ClusterChanges changes() { return ClusterChanges(*m_context); }
    void fenceProducer(const std::string& transactionalId, std::function<void(Result<void>)> done)
    {
        if (!m_replicas->image())
            return done(makeError(ErrorKind::Unavailable, {}, "the node has not started yet"));
        m_transactions->fence(transactionalId, std::move(done));
    }
    void abortInPartition(const OpenTransaction& transaction, std::function<void(Result<void>)> done);
    [[nodiscard]] bool breakConnection(std::uint64_t number) { return m_listeners.breakOff(number); }
    [[nodiscard]] bool isServing() const { return m_lifecycle->state() == Lifecycle::State::Running; }
    TrafficMeter& traffic() { return m_listeners.traffic(); }
    [[nodiscard]] WallTime wallNow() const { return m_world.clock().wallNow(); }
    NodeReport report(ReportDetail detail);

private:
    Result<void> openLogs()
    {
        auto configFor = [this](const std::string& topic) { return logConfigFor(topic); };
        BOOST_OUTCOME_TRY(m_logs,
                          storage::LogDirectory::open(m_world.disk(), configFor, m_world.clock().wallNow()));
        return success();
    }

    [[nodiscard]] storage::LogConfig logConfigFor(const std::string& topic) const
    {
        const metadata::ConfigMap* topicConfigs = nullptr;
        metadata::BrokerConfigLayers layers{nullptr, nullptr, &m_config.fixed};
        if (m_quorum) {
            topicConfigs = m_quorum->image()->topicConfigs(topic);
            layers.broker = m_quorum->image()->brokerConfigs(m_options.id);
            layers.clusterDefault = m_quorum->image()->clusterDefaultConfigs();
        }
        return metadata::logConfigOf(metadata::TopicConfig(topicConfigs, layers));
    }

    Result<void> openQuorum()
    {
        storage::LogConfig logConfig;
        logConfig.segmentBytes = static_cast<decltype(logConfig.segmentBytes)>(m_config.metadataLogSegmentBytes);
        const auto controllerConfig =
            metadata::ControllerConfig::from(m_options.id, m_options.clusterId, m_config);
        BOOST_OUTCOME_TRYV(writeBootstrapCheckpoint(m_world, encodedBootstrapRecords(controllerConfig)));
        BOOST_OUTCOME_TRY(auto log, MetadataLog::open(m_world, logConfig));
        QuorumDriver::Options options{
            quorumConfig(m_options, m_config),
            controllerConfig,
            m_config.metadataLogMaxRecordBytesBetweenSnapshots, m_config.metadataLogMaxSnapshotInterval};
        QuorumDriver::Hooks hooks;
        hooks.onMetadata = [this](const auto& image, const auto& changes) { onMetadata(image, changes); };
        hooks.onEvent = [this](events::Event e) { event(std::move(e)); };
        hooks.onFatal = [this](std::string why) { m_hooks.onFatal(std::move(why)); };
        hooks.onCommitted = m_hooks.onCommitted;
        m_quorum = std::make_unique<QuorumDriver>(m_world, std::move(options), std::move(log), std::move(hooks));
        return success();
    }

    void buildBroker()
    {
        m_controller = std::make_unique<ControllerLink>(m_world, *m_quorum, m_options.id, m_config.requestTimeout);
        m_fetchLinks = std::make_unique<FetchLinks>(m_world, m_options.id, m_config.replicaSocketTimeout,
                                                    [this] { return m_quorum->image(); });
        m_replicas = std::make_unique<replication::Replicas>(m_options.id, replication::ReplicationConfig::of(m_config),
                                                             m_world, *m_logs, *m_controller, *m_fetchLinks, *this);
        m_dataPlane = std::make_unique<replication::DataPlane>(*m_replicas);
        m_context.reset(new NodeContext{m_options.id, m_options.clusterId, m_options.logDirectory, m_world, m_config,
                                        *m_quorum, *m_controller, *m_replicas, *m_dataPlane, m_waiters, m_options.diskSpace});
        m_shareCoordinator = std::make_unique<ShareStateHost>(*m_context);
        m_shareStates = std::make_unique<ShareStateClient>(*m_context);
        m_shares = std::make_unique<ShareHost>(*m_context, *m_shareStates);
        m_groups = std::make_unique<GroupHost>(*m_context, *m_shareStates, [this](events::Event e) { event(std::move(e)); });
        auto image = [this] { return m_replicas->image(); };
        m_producerIds =
            std::make_unique<ProducerIds>(m_options.id, *m_controller, m_config.requestTimeout, image);
        m_transactions = std::make_unique<TransactionHost>(*m_context, *m_producerIds,
                                                           [this](events::Event e) { event(std::move(e)); });
        m_verifier = std::make_unique<CoordinatorVerifier>(
            m_world, m_options.id,
            CoordinatorVerifier::Timing{m_config.requestTimeout, m_config.addPartitionsRetryBackoff,
                                        m_config.addPartitionsRetryBackoffMax},
            image);
        m_replicas->setTransactionVerifier(*m_verifier);

        addApiVersions(m_brokerApis, *m_quorum);
        addDataApis(m_brokerApis, *m_context);
        addMetadataApis(m_brokerApis, *m_context);
        addClusterApis(m_brokerApis, *m_context);
        addForwardedApis(m_brokerApis, *m_context);
        addConfigApis(m_brokerApis, *m_context);
        addFindCoordinatorApi(m_brokerApis, *m_context);
        addAlterConfigApis(m_brokerApis, *m_context);
        addLogDirApis(m_brokerApis, *m_context);
        m_groups->addApis(m_brokerApis);
        m_groups->addTransactionApis(m_brokerApis, *m_verifier);
        m_transactions->addApis(m_brokerApis);
        m_shareCoordinator->addApis(m_brokerApis);
        m_shares->addApis(m_brokerApis);
        m_listeners.setOnGone([this](const ClientActivity& client) { m_shares->onConnectionGone(client); });

        addApiVersions(m_controllerApis, *m_quorum);
        addQuorumApis(m_controllerApis, *m_quorum);
        addControllerApis(m_controllerApis, *m_quorum);
    }

    // ---- life

    void driveLifecycle()
    {
        if (m_stopped)
            return;
        if (m_lifecycle->state() == Lifecycle::State::Released)
            return closeBroker();
        const auto now = m_world.clock().now();
        if (auto due = m_lifecycle->takeDue(now, m_quorum->image()->offset().value())) {
            if (const auto* request = std::get_if<protocol::BrokerRegistrationRequest>(&*due))
                sendToController<protocol::BrokerRegistrationResponse>(*request, &Lifecycle::onRegistered);
            else
                sendToController<protocol::BrokerHeartbeatResponse>(std::get<protocol::BrokerHeartbeatRequest>(*due),
                                                                    &Lifecycle::onHeartbeat);
        }
        m_world.scheduler().cancel(m_lifecycleTimer);
        m_lifecycleTimer = 0;
        if (const auto next = m_lifecycle->nextDeadline(); next != kNever)
            m_lifecycleTimer = m_world.scheduler().runAt(next, [this] { driveLifecycle(); });
    }

    template <class Response, class Request, class Member>
    void sendToController(const Request& request, Member onAnswer)
    {
        const auto timeout = std::min<Duration>(kLifecycleTimeout, m_config.brokerSessionTimeout);
        m_controller->send<Response>(request, Request::kHighestVersion, timeout,
                                     [this, onAnswer](Result<Response> response) {
                                         const auto now = m_world.clock().now();
                                         if (response)
                                             ((*m_lifecycle).*onAnswer)(response.value(), now);
                                         else
                                             m_lifecycle->onNoAnswer(now);
                                         afterLifecycle();
                                     });
    }

    void afterLifecycle()
    {
        if (m_lifecycle->brokerEpoch() >= 0)
            m_replicas->setBrokerEpoch(m_lifecycle->brokerEpoch());
        catchUp();
        if (isServing() && !m_served) {
            m_served = true;
            log(events::LogLevel::Info, "BrokerLifecycleManager",
                "The broker has been unfenced. Transitioning from RECOVERY to RUNNING, with epoch " +
                    std::to_string(m_lifecycle->brokerEpoch()));
            m_hooks.onServing();
        }
        driveLifecycle();
    }

    void onMetadata(const std::shared_ptr<const metadata::MetadataImage>& image,
                    const metadata::MetadataChanges& changes)
    {
        m_changes.merge(changes);
        (void)image;
        if (!m_catchUpPosted) { // the quorum is in the middle of its round
            m_catchUpPosted = true;
            m_world.scheduler().post([this] {
                m_catchUpPosted = false;
                catchUp();
                driveLifecycle();
            });
        }
    }

    // This broker follows the metadata from the moment its own registration is in it: what was before is history, and
    // acting on it could mean to lead what others lead by now.
    void catchUp()
    {
        if (m_stopped || m_lifecycle->brokerEpoch() < 0)
            return;
        const auto image = m_quorum->image();
        const auto* self = image->broker(m_options.id);
        if (!self || self->epoch < m_lifecycle->brokerEpoch())
            return;
        if (m_replicas->image() != image) {
            followDynamicConfig(*image);
            const auto changes = std::exchange(m_changes, {});
            m_replicas->apply(image, &changes);
            m_groups->onImage(*image, changes);
            m_transactions->onImage(*image);
            m_waiters.onImage(*image);
        }
        if (!m_brokerListening) {
            if (auto opened = m_listeners.open(ListenerKind::Broker, {m_options.host, m_options.port}, m_brokerApis);
                !opened)
                return m_hooks.onFatal(opened.error().message());
            m_brokerListening = true;
            log(events::LogLevel::Info, "SocketServer",
                "Awaiting connections on PLAINTEXT://" + m_options.host + ":" + std::to_string(m_options.port));
        }
        m_lifecycle->onCaughtUp(m_world.clock().now());
    }

    // Configurations that Kafka lets be changed while a broker runs. Others are refused when they are set, so whatever
    // stands in the metadata may take effect. Those who hold a reference to the configuration read the new one.
    void followDynamicConfig(const metadata::MetadataImage& image)
    {
        const auto* defaults = image.clusterDefaultConfigs();
        const auto* own = image.brokerConfigs(m_options.id);
        const auto valuesOf = [](const metadata::ConfigMap* values) { return values ? *values : metadata::ConfigMap(); };
        if (valuesOf(defaults) == m_dynamicDefaults && valuesOf(own) == m_dynamicOwn)
            return;
        m_dynamicDefaults = valuesOf(defaults);
        m_dynamicOwn = valuesOf(own);
        m_config = m_config.withDynamic(defaults, own);
        m_replicas->setConfig(replication::ReplicationConfig::of(m_config));
    }

    void closeBroker()
    {
        if (std::exchange(m_stopped, true))
            return;
        m_world.scheduler().cancel(m_stopTimer);
        m_world.scheduler().cancel(m_lifecycleTimer);
        m_stopTimer = m_lifecycleTimer = 0;
        if (m_replicas->image()) {
            m_groups->shutDown();
            m_transactions->shutDown();
            m_shares->shutDown();
            m_shareCoordinator->shutDown();
        }
        m_listeners.close(ListenerKind::Broker);
        log(events::LogLevel::Info, "SocketServer", "Stopped the PLAINTEXT listener");
        // Without room for what a clean end writes the next start recovers, as after a crash.
        if (auto closed = m_replicas->closeCleanly(); !closed && closed.error().kind != ErrorKind::Unavailable)
            m_hooks.onFatal(closed.error().message());
        if (m_onStopped)
            m_world.scheduler().post(std::exchange(m_onStopped, {}));
    }

    // ---- what happened

    void log(events::LogLevel level, const char* logger, std::string text)
    {
        if (m_hooks.onLog)
            m_hooks.onLog({0, m_world.clock().wallNow(), m_options.id, level, logger, std::move(text)});
    }

    void event(events::Event e)
    {
        e.node = m_options.id;
        e.time = m_world.clock().wallNow();
        m_hooks.onEvent(std::move(e));
    }

    void onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset) override
    {
        m_world.scheduler().post([this, replica, epoch, startOffset] {
            m_groups->onLeaderStarted(replica, epoch, startOffset);
            m_transactions->onLeaderStarted(replica, epoch, startOffset);
            m_shareCoordinator->onLeaderStarted(replica, epoch, startOffset);
            m_shares->onLeaderStarted(replica, epoch);
        });
    }
    void onLeaderStopped(const replication::ReplicaName& replica, LeaderEpoch) override
    {
        m_world.scheduler().post([this, replica] {
            m_groups->onLeaderStopped(replica);
            m_transactions->onLeaderStopped(replica);
            m_shareCoordinator->onLeaderStopped(replica);
            m_shares->onLeaderStopped(replica);
        });
    }
    void onTransactionEnded(const replication::ReplicaName& replica, LeaderEpoch, ProducerId producer,
                            std::int16_t producerEpoch, replication::TransactionResult result) override
    {
        const bool committed = result == replication::TransactionResult::Commit;
        m_world.scheduler().post([this, replica, producer, producerEpoch, committed] {
            m_groups->onTransactionEnd(replica, producer, producerEpoch, committed);
        });
    }
    void onLogTruncated(const replication::ReplicaName& replica, const replication::Partition::Truncation& cut) override
    {
        // What brokers keep for themselves is written anew by whoever coordinates then: no user has lost it.
        auto lost = replication::isInternalTopic(replica.topic) ? std::vector<events::LostRecord>()
                                                                 : lostRecordsIn(cut.removed.view(), cut.newEnd);
        for (auto& record : lost) {
            record.node = m_options.id;
            record.cutAt = m_world.clock().wallNow();
            record.topic = replica.topic;
            record.partition = replica.id.partition;
            record.answeredAtOnce = cut.answered.answeredAtOnce(record.offset);
        }
        if (m_hooks.onRecordsLost && !lost.empty())
            m_hooks.onRecordsLost(std::move(lost));
        event(replicaEvent(events::EventType::LogTruncated, replica, cut.newEnd, cut.recordsRemoved));
    }
    void onLogRecovered(const replication::ReplicaName& replica, std::int64_t bytesCut) override
    {
        event(replicaEvent(events::EventType::LogRecovered, replica, kNoOffset, bytesCut));
    }
    void onLogStartMoved(const replication::ReplicaName& replica, Offset start) override
    {
        event(replicaEvent(events::EventType::LogStartMoved, replica, start, 0));
    }
    void onSegmentRolled(const replication::ReplicaName& replica, Offset base) override
    {
        event(replicaEvent(events::EventType::SegmentRolled, replica, base, 0));
    }
    void onSegmentDeleted(const replication::ReplicaName& replica, Offset base) override
    {
        event(replicaEvent(events::EventType::SegmentDeleted, replica, base, 0));
    }
    void onReplicaFailed(const replication::ReplicaName& replica, const std::string& why) override
    {
        m_hooks.onFatal("the log of " + replica.topic + "-" + std::to_string(replica.id.partition.value()) +
                        " failed: " + why);
    }

    runtime::World& m_world;
    const NodeOptions m_options;
    const NodeHooks m_hooks;
    metadata::NodeConfig m_config; // what the node was started with, and what was changed since (KIP-226)
    metadata::ConfigMap m_dynamicDefaults; // of those changes, as they are in effect
    metadata::ConfigMap m_dynamicOwn;
    ApiTable m_brokerApis;
    ApiTable m_controllerApis;
    Listeners m_listeners;
    MetadataWaiters m_waiters;
    std::optional<Lifecycle> m_lifecycle; // made once it is known how the node stopped the last time
    std::unique_ptr<storage::LogDirectory> m_logs;
    std::unique_ptr<QuorumDriver> m_quorum;
    std::unique_ptr<ControllerLink> m_controller;
    std::unique_ptr<FetchLinks> m_fetchLinks;
    std::unique_ptr<replication::Replicas> m_replicas;
    std::unique_ptr<replication::DataPlane> m_dataPlane;
    std::unique_ptr<NodeContext> m_context;
    std::unique_ptr<ShareStateHost> m_shareCoordinator;
    std::unique_ptr<ShareStateClient> m_shareStates;
    std::unique_ptr<ShareHost> m_shares;
    std::unique_ptr<GroupHost> m_groups;
    std::unique_ptr<ProducerIds> m_producerIds;
    std::unique_ptr<TransactionHost> m_transactions;
    std::unique_ptr<CoordinatorVerifier> m_verifier;
    metadata::MetadataChanges m_changes;
    bool m_catchUpPosted = false;
    bool m_brokerListening = false;
    bool m_served = false;
    bool m_stopped = false;
    runtime::TimerId m_lifecycleTimer = 0;
    runtime::TimerId m_stopTimer = 0;
    std::function<void()> m_onStopped;
    std::shared_ptr<const metadata::MetadataImage> m_reportedImage;
    std::shared_ptr<const MetadataReport> m_metadataReport;
    std::map<Uuid, std::pair<metadata::TopicPtr, std::shared_ptr<const TopicReport>>> m_topicReports;
    std::shared_ptr<const MetadataReport> metadataReport();
};

// ---- acts of a person

void Node::Impl::abortInPartition(const OpenTransaction& transaction, std::function<void(Result<void>)> done)
{
    protocol::WriteTxnMarkersRequest request;
    auto& marker = request.markers.emplace_back();
    marker.producerId = transaction.producer.value();
    marker.producerEpoch = transaction.producerEpoch;
    marker.coordinatorEpoch = transaction.coordinatorEpoch;
    marker.transactionResult = false;
    auto& topic = marker.topics.emplace_back();
    topic.name = transaction.topic;
    topic.partitionIndexes.push_back(transaction.partition.value());
    m_dataPlane->writeTxnMarkers(
        std::move(request), {}, [done = std::move(done)](const protocol::WriteTxnMarkersResponse& response) {
            const auto error = static_cast<protocol::ErrorCode>(
                response.markers.at(0).topics.at(0).partitions.at(0).errorCode);
            if (error == protocol::ErrorCode::None)
                return done(success());
            done(makeError(ErrorKind::Unavailable, "write the abort marker", std::string(protocol::nameOf(error))));
        });
}

// ---- reports

std::shared_ptr<const MetadataReport> Node::Impl::metadataReport()
{
    const auto image = m_quorum->image();
    if (image == m_reportedImage)
        return m_metadataReport;
    auto out = std::make_shared<MetadataReport>();
    out->offset = image->offset();
    for (const auto& [id, broker] : image->brokers())
        out->brokers.push_back({id, broker.epoch, broker.fenced});
    decltype(m_topicReports) kept;
    for (const auto& [name, topic] : image->topics()) {
        auto& entry = kept[topic->id];
        const auto before = m_topicReports.find(topic->id);
        const auto* configs = image->topicConfigs(name);
        const std::map<std::string, std::string> configMap =
            configs ? std::map<std::string, std::string>(configs->begin(), configs->end())
                    : std::map<std::string, std::string>();
        if (before != m_topicReports.end() && before->second.first == topic &&
            before->second.second->configs == configMap) {
            entry = before->second;
        } else {
            auto report = std::make_shared<TopicReport>();
            report->name = name;
            report->id = topic->id;
            report->configs = configMap;
            for (const auto& [index, state] : topic->partitions)
                report->partitions.push_back({index, *state});
            entry = {topic, std::move(report)};
        }
        out->topics.push_back(entry.second);
    }
    m_topicReports = std::move(kept);
    m_reportedImage = image;
    m_metadataReport = std::move(out);
    return m_metadataReport;
}

NodeReport Node::Impl::report(ReportDetail detail)
{
    NodeReport out;
    out.node = m_options.id;
    out.time = m_world.clock().wallNow();
    out.instant = m_world.clock().now();
    out.activeController = m_quorum->isActiveController();
    out.serving = isServing();
    out.brokerEpoch = m_lifecycle->brokerEpoch();
    const auto& quorum = m_quorum->quorum();
    out.quorum.role = quorum.role();
    out.quorum.epoch = quorum.epoch();
    out.quorum.leader = quorum.leader();
    out.quorum.votedFor = quorum.voted() ? quorum.voted()->id : kNoNode;
    out.quorum.logEndOffset = m_quorum->log().logEndOffset();
    out.quorum.highWatermark = quorum.highWatermark();
    if (const auto at = quorum.electionAt(); at && *at != kNever)
        out.quorum.electionInMs =
            std::chrono::duration_cast<std::chrono::milliseconds>(*at - out.instant).count();
    out.metadata = metadataReport();
    if (m_replicas->image()) {
        using Detail = replication::Replicas::Detail;
        const bool everything = detail == ReportDetail::Everything;
        out.replicas = m_replicas->stats(everything ? Detail::WithSegments : Detail::WithoutSegments);
        for (const auto& replica : out.replicas)
            out.logBytes += replica.bytes;
    }
    if (detail == ReportDetail::Partitions)
        return out;
    if (quorum.isLeader()) {
        const auto described = quorum.describe(out.instant);
        const auto since = [&](const std::optional<Instant>& then) {
            return then ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(out.instant - *then).count())
                        : std::nullopt;
        };
        for (const auto* list : {&described.voters, &described.observers})
            for (const auto& replica : *list)
                out.quorum.replicas.push_back({replica.key.id, list == &described.voters, replica.logEndOffset,
                                               since(replica.lastFetch), since(replica.lastCaughtUp)});
    }
    if (m_replicas->image()) {
        out.groups = m_groups->snapshot();
        out.transactions = m_transactions->snapshot();
    }
    out.clients = m_listeners.clients();
    out.openConnections = m_listeners.connections();
    out.apis = m_listeners.apis();
    out.connections = m_listeners.connectionCount();
    out.requests = m_listeners.requestCount();
    return out;
}

// ---- the handle

Node::Node(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Node::~Node() = default;

Result<std::unique_ptr<Node>> Node::start(runtime::World& world, NodeOptions options, NodeHooks hooks)
{
    BOOST_OUTCOME_TRY(auto config, metadata::NodeConfig::parse(completeSettings(options)));
    auto impl = std::make_unique<Impl>(world, std::move(options), std::move(hooks), std::move(config));
    BOOST_OUTCOME_TRYV(impl->start());
    return std::unique_ptr<Node>(new Node(std::move(impl)));
}

void Node::stopBroker(std::function<void()> done)
{
    m_impl->stopBroker(std::move(done));
}

void Node::leaveQuorum(std::function<void()> done)
{
    m_impl->leaveQuorum(std::move(done));
}

void Node::moveReplicasAway(NodeId leaving, std::function<void(Result<void>)> done)
{
    m_impl->removal().moveReplicasAway(leaving, std::move(done));
}

void Node::unregister(NodeId gone, std::function<void(Result<void>)> done)
{
    m_impl->removal().unregister(gone, std::move(done));
}

void Node::change(const ClusterChange& change, std::function<void(Result<void>)> done)
{
    m_impl->changes().make(change, std::move(done));
}

void Node::fenceProducer(const std::string& transactionalId, std::function<void(Result<void>)> done)
{
    m_impl->fenceProducer(transactionalId, std::move(done));
}

void Node::abortInPartition(const OpenTransaction& transaction, std::function<void(Result<void>)> done)
{
    m_impl->abortInPartition(transaction, std::move(done));
}

bool Node::breakConnection(std::uint64_t number)
{
    return m_impl->breakConnection(number);
}

bool Node::isServing() const
{
    return m_impl->isServing();
}

NodeReport Node::report(ReportDetail detail) const
{
    return m_impl->report(detail);
}

void Node::watchTraffic(bool on)
{
    m_impl->traffic().watch(on);
}

std::vector<events::Traffic> Node::takeTraffic()
{
    return m_impl->traffic().take(m_impl->wallNow());
}

} // namespace brokerscope::broker
