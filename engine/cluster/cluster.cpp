#include "engine/cluster/cluster.h"

#include "engine/base/machine_clock.h"
#include "engine/cluster/data_directory.h"
#include "engine/cluster/event_log.h"
#include "engine/cluster/metadata_journal.h"
#include "engine/cluster/fault_board.h"
#include "engine/cluster/lost_record_store.h"
#include "engine/cluster/no_such_node.h"
#include "engine/cluster/node_host.h"
#include "engine/cluster/process_usage.h"
#include "engine/cluster/snapshot_builder.h"
#include "engine/cluster/snapshot_feed.h"
#include "engine/cluster/task_thread.h"
#include "engine/cluster/time_control.h"
#include "engine/events/routine.h"
#include "engine/runtime/message_gate.h"

#include <future>
#include <set>

namespace brokerscope::cluster {
namespace {

constexpr int kControllerPortDistance = 100;

using SteadyClock = std::chrono::steady_clock;

} // namespace

class Cluster::Impl
{
public:
    Impl(ClusterConfig config, DataDirectory directory)
        : m_config(std::move(config)), m_directory(std::move(directory)),
          m_faults([this] { return nodeIds(); }, [this](Event e) { m_time.note(std::move(e)); }),
          m_peers(std::make_shared<runtime::PeerRegistry>())
    {
    }

    ~Impl()
    {
        // End the nodes, then the thread, then let go of the hosts: tasks that wait there still name them.
        m_thread.run([this] {
            for (auto& node : m_nodes)
                node->end();
        });
        m_thread.stop();
        m_nodes.clear();
    }

    Result<void> open();
    void execute(const Command& command, Done done);
    void whenReady(Done done);
    void close();

    ServerLog m_log;
    EventLog m_events{EventLog::kKept, &m_log};
    const std::shared_ptr<events::FrameLog> m_frames = std::make_shared<events::FrameLog>();
    LostRecordStore m_lostRecords;
    TaskThread m_thread;
    TimeControl m_time{m_events, [this](auto delay, auto task) { m_thread.postAfter(delay, std::move(task)); }};
    SnapshotFeed m_feed{{
        .now = SteadyClock::now,
        .post = [this](auto delay, auto task) { m_thread.postAfter(delay, std::move(task)); },
        .ask = [this](auto question, const auto& arrived) { return askNodes(question, arrived); },
        .publish = [this] { publish(); },
        .isJudged = [this] { return m_time.watchesSnapshots(); },
        .recordFrames = [this](bool on) { m_frames->turn(on); },
    }};
    const ClusterConfig m_config;
    std::string m_bootstrapServers;
    void registerBuiltInClient(const std::string& clientId)
    {
        m_thread.post([this, clientId] { m_builtInClients.insert(clientId); });
    }

private:
    int askNodes(SnapshotFeed::Question question, const std::function<void()>& arrived);
    void publish();
    NodeHost* find(NodeId id);
    std::vector<NodeId> nodeIds() const;
    Result<NodeHost*> get(NodeId id);
    void run(const StartNode& command, Done done);
    void run(const StopNode& command, Done done);
    void run(const KillNode& command, Done done);
    void run(const PowerLoss& command, Done done);
    void run(const PauseNode& command, Done done);
    void run(const ResumeNode& command, Done done);
    template <class Fault> void run(const Fault& command, Done done) { done(m_faults.apply(command)); }
    void run(const AddNode& command, Done done);
    void run(const DecommissionNode& command, Done done);
    void run(const AlterTopicConfigs& command, Done done);
    void run(const ReassignPartitions& command, Done done);
    void run(const EndReplicationThrottle& command, Done done);
    void run(const ElectLeaders& command, Done done);
    void change(broker::ClusterChange change, Done done);
    void run(const AbortTransaction& command, Done done);
    void run(const AbortHangingTransaction& command, Done done);
    void run(const ResetConnection& command, Done done);
    void run(const SetRate& command, Done done) { done(m_time.setRate(command.rate)); }
    void run(const StepMessage&, Done done) { m_time.step(std::move(done)); }
    void run(const AddBreakpoint& command, Done done);
    void run(const RemoveBreakpoint& command, Done done) { done(m_time.breakpoints().remove(command.id)); }
    void run(const EnableBreakpoint& command, Done done)
    {
        done(m_time.breakpoints().enable(command.id, command.enabled));
    }
    Result<NodeHost*> makeNode(int id, const Uuid& directoryId, bool voter);
    // A node that serves, other than `leaving`, to ask the cluster through; the active controller if it is one.
    NodeHost* helperBeside(NodeId leaving);
    void stopForGood(NodeId node, Done done);
    void forget(NodeId node, Done done);
    void addEvent(EventType type, NodeId node, NodeId other = kNoNode, std::int64_t value = 0);

    DataDirectory m_directory;
    FaultBoard m_faults;
    std::shared_ptr<runtime::PeerRegistry> m_peers;
    std::vector<std::unique_ptr<NodeHost>> m_nodes;
    metadata::ConfigMap m_settings; // of every node
    raft::VoterSet m_voters;
    std::set<NodeId> m_decommissioning;
    std::vector<Done> m_whenReady;
    int m_starting = 0;
    std::optional<Error> m_startError;
    SnapshotBuilder m_builder;
    MetadataJournal m_metadata;
    RateMeter m_processorTime;
    std::set<std::string> m_builtInClients;
    std::uint64_t m_version = 0;
};

// ---- open and close

Result<void> Cluster::Impl::open()
{
    const auto& ids = m_directory.directoryIds();
    metadata::ConfigMap settings;
    for (const auto& [name, value] : settingsOf(m_config.timers))
        settings[name] = value;
    const auto replicas = std::to_string(std::min<std::size_t>(ids.size(), 3));
    settings["offsets.topic.replication.factor"] = replicas;
    if (m_config.timers == TimerPreset::Classroom) { // a preset must fit the number of nodes
        settings["default.replication.factor"] = replicas;
        settings["min.insync.replicas"] = ids.size() >= 3 ? "2" : "1";
    }
    for (const auto& [name, value] : m_config.settings)
        settings[name] = value;
    BOOST_OUTCOME_TRYV(broker::checkSettings(settings));

    for (const auto& [node, own] : m_config.nodeSettings) {
        auto all = settings;
        for (const auto& [name, value] : own)
            all[name] = value;
        BOOST_OUTCOME_TRYV(broker::checkSettings(all));
    }
    m_settings = std::move(settings);
    std::vector<raft::Voter> voters;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto client = static_cast<std::uint16_t>(m_config.port + i);
        voters.push_back({{NodeId(static_cast<std::int32_t>(i + 1)), ids[i]},
                          {{"CONTROLLER", m_config.host, static_cast<std::uint16_t>(client + kControllerPortDistance)}}});
        m_bootstrapServers += (i ? "," : "") + m_config.host + ":" + std::to_string(client);
    }
    m_voters = raft::VoterSet(voters);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        BOOST_OUTCOME_TRYV(makeNode(static_cast<int>(i + 1), ids[i], true));
    }
    for (const auto& [id, directoryId] : m_directory.addedNodes()) {
        BOOST_OUTCOME_TRYV(makeNode(id, directoryId, false));
    }
    if (m_config.ephemeral)
        m_directory.removeOnClose();

    m_starting = static_cast<int>(m_nodes.size());
    publish();
    m_thread.start();
    m_thread.post([this] {
        for (auto& node : m_nodes)
            node->start([this](Result<void> result) {
                --m_starting;
                if (!result && !m_startError)
                    m_startError = result.error();
                if (m_starting > 0)
                    return;
                for (auto& ready : std::exchange(m_whenReady, {}))
                    m_startError ? ready(*m_startError) : ready(success());
            });
    });
    return success();
}

Result<NodeHost*> Cluster::Impl::makeNode(int id, const Uuid& directoryId, bool voter)
{
    NodeHost::Options options;
    options.voter = voter;
    options.node.id = NodeId(id);
    options.node.directoryId = directoryId;
    options.node.clusterId = m_directory.clusterId();
    options.node.host = m_config.host;
    options.node.port = static_cast<std::uint16_t>(m_config.port + id - 1);
    options.node.controllerPort = static_cast<std::uint16_t>(options.node.port + kControllerPortDistance);
    options.node.voters = m_voters;
    options.node.settings = m_settings;
    if (const auto own = m_config.nodeSettings.find(id); own != m_config.nodeSettings.end())
        for (const auto& [name, value] : own->second)
            options.node.settings[name] = value;
    options.directory = m_directory.nodePath(id);
    options.node.logDirectory = options.directory.string();
    options.node.diskSpace = [directory = options.directory] {
        std::error_code error;
        const auto space = std::filesystem::space(directory, error);
        return error ? broker::DiskSpace{}
                     : broker::DiskSpace{static_cast<std::int64_t>(space.capacity),
                                         static_cast<std::int64_t>(space.available)};
    };
    options.node.frames = m_frames;
    options.faults = m_faults.table();
    options.node.plannedErrors = m_faults.plannedErrors();
    options.peers = m_peers;
    options.gate = m_time.gate();
    BOOST_OUTCOME_TRY(options.clientPort, runtime::PortReservation::reserve({m_config.host, options.node.port}));
    BOOST_OUTCOME_TRY(options.controllerPort,
                      runtime::PortReservation::reserve({m_config.host, options.node.controllerPort}));
    m_peers->add(options.clientPort->endpoint(), options.node.id);
    m_peers->add(options.controllerPort->endpoint(), options.node.id);
    m_nodes.push_back(std::make_unique<NodeHost>(
        std::move(options), [this](std::function<void()> action) { m_thread.post(std::move(action)); },
        [this](events::Event e) {
            const bool routine = events::isRoutine(e.type);
            m_time.note(std::move(e));
            if (!routine)
                m_feed.happened();
        },
        [this](const broker::CommittedMetadata& batch) { m_metadata.add(batch); },
        [this](std::vector<LostRecord> lost) { m_lostRecords.add(std::move(lost)); },
        [this](LogLine line) { m_log.add(std::move(line)); }));
    return m_nodes.back().get();
}

void Cluster::Impl::whenReady(Done done)
{
    m_thread.post([this, done = std::move(done)] {
        if (m_starting > 0)
            m_whenReady.push_back(done);
        else
            m_startError ? done(*m_startError) : done(success());
    });
}

void Cluster::Impl::close()
{
    m_time.runInRealTime(); // nodes that stand still cannot say goodbye
    if (m_config.ephemeral)
        m_faults.table()->forgoSyncs();
    // First all brokers, while the quorum still can agree to their going; then the quorum.
    auto stopAll = [this](void (NodeHost::*half)(std::function<void()>), bool (*applies)(const NodeHost&)) {
        auto finished = std::make_shared<std::promise<void>>();
        auto waiting = finished->get_future();
        m_thread.post([this, half, applies, finished] {
            auto left = std::make_shared<int>(1);
            auto one = [left, finished] {
                if (--*left == 0)
                    finished->set_value();
            };
            for (auto& node : m_nodes)
                if (applies(*node)) {
                    ++*left;
                    (node.get()->*half)(one);
                }
            one();
        });
        waiting.wait_for(std::chrono::seconds(8));
    };
    stopAll(&NodeHost::stopBroker, [](const NodeHost& node) {
        return node.state() == NodeState::Running || node.state() == NodeState::Starting;
    });
    stopAll(&NodeHost::leaveQuorum, [](const NodeHost& node) { return node.state() == NodeState::Stopping; });
}

// ---- commands

NodeHost* Cluster::Impl::find(NodeId id)
{
    for (auto& node : m_nodes)
        if (node->id() == id)
            return node.get();
    return nullptr;
}

std::vector<NodeId> Cluster::Impl::nodeIds() const
{
    std::vector<NodeId> ids;
    for (const auto& node : m_nodes)
        ids.push_back(node->id());
    return ids;
}

Result<NodeHost*> Cluster::Impl::get(NodeId id)
{
    if (auto* node = find(id))
        return node;
    return makeError(ErrorKind::NotFound, {}, noSuchNode(id, nodeIds()));
}

void Cluster::Impl::execute(const Command& command, Done done)
{
    m_thread.post([this, command, done = std::move(done)] {
        std::visit(
            [&](const auto& c) {
                run(c, [this, done](Result<void> result) {
                    publish();
                    if (done)
                        done(std::move(result));
                });
            },
            command);
    });
}

void Cluster::Impl::run(const StartNode& command, Done done)
{
    auto node = get(command.node);
    node ? node.value()->start(std::move(done)) : done(node.error());
}

void Cluster::Impl::run(const StopNode& command, Done done)
{
    auto node = get(command.node);
    node ? node.value()->stop(std::move(done)) : done(node.error());
}

void Cluster::Impl::run(const KillNode& command, Done done)
{
    auto node = get(command.node);
    done(node ? node.value()->kill(false) : node.error());
}

void Cluster::Impl::run(const PowerLoss& command, Done done)
{
    auto node = get(command.node);
    done(node ? node.value()->kill(true) : node.error());
}

void Cluster::Impl::run(const PauseNode& command, Done done)
{
    auto node = get(command.node);
    done(node ? node.value()->pause() : node.error());
}

void Cluster::Impl::run(const ResumeNode& command, Done done)
{
    auto node = get(command.node);
    done(node ? node.value()->resume() : node.error());
}

void Cluster::Impl::addEvent(EventType type, NodeId node, NodeId other, std::int64_t value)
{
    Event e;
    e.type = type;
    e.time = machineWallTime();
    e.node = node;
    e.other = other;
    e.value = value;
    m_time.note(std::move(e));
}

void Cluster::Impl::run(const AddBreakpoint& command, Done done)
{
    // Against the state of this moment: what is met already is not waited for.
    m_feed.refresh([this, condition = command.condition, done = std::move(done)](SnapshotFeed::Snapshot now) {
        const auto added = m_time.breakpoints().add(condition, *now);
        if (m_time.watchesSnapshots()) {
            m_feed.watch();
            m_feed.happened();
        }
        added ? done(success()) : done(added.error());
    });
}

void Cluster::Impl::run(const AddNode&, Done done)
{
    constexpr std::size_t kMaxNodes = 32;
    if (m_nodes.size() >= kMaxNodes)
        return done(makeError(ErrorKind::Invalid, {}, "a cluster has at most " + std::to_string(kMaxNodes) + " nodes"));
    const int id = m_directory.nextNode();
    auto directoryId = m_directory.addNode();
    if (!directoryId)
        return done(directoryId.error());
    auto node = makeNode(id, directoryId.value(), false);
    if (!node) {
        (void)m_directory.removeNode(id);
        return done(node.error());
    }
    addEvent(EventType::NodeAdded, NodeId(id));
    node.value()->start(std::move(done));
}

NodeHost* Cluster::Impl::helperBeside(NodeId leaving)
{
    NodeHost* found = nullptr;
    for (auto& node : m_nodes) {
        if (node->id() == leaving || node->state() != NodeState::Running)
            continue;
        if (!found || (node->report() && node->report()->activeController))
            found = node.get();
    }
    return found;
}

void Cluster::Impl::run(const DecommissionNode& command, Done done)
{
    const auto id = command.node;
    auto node = get(id);
    if (!node)
        return done(node.error());
    const auto name = "node " + std::to_string(id.value());
    if (node.value()->options().voter)
        return done(makeError(ErrorKind::Invalid, {},
                              name + " is a voter of the metadata quorum: only nodes that were added can be decommissioned"));
    auto* helper = helperBeside(id);
    if (!helper)
        return done(makeError(ErrorKind::Unavailable, "decommission " + name, "no other node runs"));
    if (!m_decommissioning.insert(id).second)
        return done(makeError(ErrorKind::Invalid, {}, name + " is being decommissioned already"));
    addEvent(EventType::NodeDecommissioning, id);
    publish();
    auto finished = [this, id, done = std::move(done)](Result<void> result) {
        m_decommissioning.erase(id);
        done(std::move(result));
    };
    helper->moveReplicasAway(id, [this, id, finished](Result<void> moved) {
        moved ? stopForGood(id, finished) : finished(std::move(moved));
    });
}

// Its replicas are gone. It stops in good order, if it runs; then the others forget it.
void Cluster::Impl::stopForGood(NodeId id, Done done)
{
    auto* node = find(id);
    if (node->state() == NodeState::Paused)
        (void)node->resume();
    if (!node->alive())
        return forget(id, std::move(done));
    node->stop([this, id, done = std::move(done)](Result<void>) { m_thread.post([this, id, done] { forget(id, done); }); });
}

void Cluster::Impl::forget(NodeId id, Done done)
{
    auto* helper = helperBeside(id);
    if (!helper)
        return done(makeError(ErrorKind::Unavailable, "decommission node " + std::to_string(id.value()), "no other node runs"));
    helper->unregister(id, [this, id, done = std::move(done)](Result<void> result) {
        auto* node = find(id);
        if (!result || !node)
            return done(std::move(result));
        if (node->alive()) // somebody started it meanwhile
            return done(makeError(ErrorKind::Unavailable, "decommission node " + std::to_string(id.value()),
                                  "it was started again"));
        m_peers->remove(node->options().clientPort->endpoint());
        m_peers->remove(node->options().controllerPort->endpoint());
        // Not destroyed here: one of its own calls may have led here.
        for (auto& held : m_nodes)
            if (held.get() == node)
                m_thread.post([gone = std::shared_ptr<NodeHost>(std::move(held))] {});
        std::erase(m_nodes, nullptr);
        auto removed = m_directory.removeNode(id.value());
        addEvent(EventType::NodeDecommissioned, id);
        done(std::move(removed));
    });
}

// ---- what the controller is asked for

void Cluster::Impl::change(broker::ClusterChange change, Done done)
{
    if (auto* helper = helperBeside(kNoNode))
        return helper->change(std::move(change), std::move(done));
    done(makeError(ErrorKind::Unavailable, "ask the controller", "no node runs"));
}

void Cluster::Impl::run(const AlterTopicConfigs& command, Done done)
{
    change(broker::TopicConfigChange{command.topic, command.values}, std::move(done));
}

void Cluster::Impl::run(const ReassignPartitions& command, Done done)
{
    broker::ReplicaMoves moves;
    for (const auto& move : command.moves)
        moves.moves.push_back({move.topic, move.partition, move.replicas});
    moves.bytesPerSecond = command.bytesPerSecond;
    change(std::move(moves), std::move(done));
}

void Cluster::Impl::run(const EndReplicationThrottle&, Done done)
{
    change(broker::EndOfThrottle{}, std::move(done));
}

void Cluster::Impl::run(const ElectLeaders& command, Done done)
{
    change(broker::LeaderElection{command.unclean, command.partitions}, std::move(done));
}

void Cluster::Impl::run(const AbortTransaction& command, Done done)
{
    const auto known = m_feed.snapshot();
    const auto& all = known->transactions;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == command.transactionalId; });
    if (found == all.end())
        return done(makeError(ErrorKind::NotFound, {},
                              "no coordinator knows a transactional id \"" + command.transactionalId + "\""));
    auto coordinator = get(found->coordinator);
    if (!coordinator)
        return done(coordinator.error());
    Event e;
    e.type = EventType::TransactionAbortRequested;
    e.time = machineWallTime();
    e.node = found->coordinator;
    e.name = command.transactionalId;
    m_events.add(std::move(e));
    coordinator.value()->fenceProducer(command.transactionalId, std::move(done));
}

void Cluster::Impl::run(const AbortHangingTransaction& command, Done done)
{
    const auto name = command.topic + "-" + std::to_string(command.partition.value());
    const auto known = m_feed.snapshot();
    const auto topic = known->topic(command.topic);
    const auto index = static_cast<std::size_t>(command.partition.value());
    if (!topic || command.partition.value() < 0 || index >= topic->partitions.size())
        return done(makeError(ErrorKind::NotFound, {}, "there is no partition " + name));
    const auto leader = topic->partitions[index].leader;
    if (leader == kNoNode)
        return done(makeError(ErrorKind::Unavailable, {}, name + " has no leader now"));
    auto node = get(leader);
    if (!node)
        return done(node.error());
    Event e;
    e.type = EventType::TransactionAbortRequested;
    e.time = machineWallTime();
    e.node = leader;
    e.topic = command.topic;
    e.partition = command.partition;
    e.value = command.producerId;
    m_events.add(std::move(e));
    node.value()->abortInPartition({command.topic, command.partition, ProducerId(command.producerId),
                                    command.producerEpoch, command.coordinatorEpoch},
                                   std::move(done));
}

void Cluster::Impl::run(const ResetConnection& command, Done done)
{
    auto node = get(command.node);
    if (!node)
        return done(node.error());
    addEvent(EventType::ConnectionReset, command.node, kNoNode, static_cast<std::int64_t>(command.connection));
    node.value()->breakConnection(command.connection, std::move(done));
}

// ---- snapshots

void Cluster::Impl::publish()
{
    ClusterSnapshot base;
    base.version = ++m_version;
    base.time = machineWallTime();
    base.clusterId = m_directory.clusterId();
    base.bootstrapServers = m_bootstrapServers;
    base.dataDirectory = m_directory.path();
    base.ephemeral = m_config.ephemeral;
    base.timers = m_config.timers;
    base.clock = m_time.snapshot();
    m_faults.describe(base);
    base.metadataLog = m_metadata.records();
    base.counts = m_events.counts();
    const auto usage = processUsage();
    const Instant now{std::chrono::duration_cast<Duration>(SteadyClock::now().time_since_epoch())};
    base.process.residentBytes = usage.residentBytes;
    base.process.cpu = m_processorTime.update("cpu", now, static_cast<std::uint64_t>(usage.cpu.count())) / 1e6;
    base.lostRecords = m_lostRecords.total();
    base.lostAnswered = m_lostRecords.answered();
    std::vector<NodeInput> inputs;
    std::vector<Traffic> traffic;
    std::size_t replicas = 0;
    for (auto& node : m_nodes) {
        NodeInput input;
        input.base.id = node->id();
        input.base.voter = node->options().voter;
        input.base.decommissioning = m_decommissioning.contains(node->id());
        input.base.state = node->state();
        input.base.stateSince = node->stateSince();
        input.base.failure = node->failure();
        input.base.host = node->options().node.host;
        input.base.port = node->options().node.port;
        input.base.controllerPort = node->options().node.controllerPort;
        input.report = node->report();
        if (input.report)
            replicas += input.report->replicas.size();
        inputs.push_back(std::move(input));
        auto part = node->takeTraffic();
        traffic.insert(traffic.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    auto snapshot = m_builder.build(std::move(base), inputs, m_builtInClients);
    m_time.note(*snapshot);
    m_feed.put(std::move(snapshot), std::move(traffic), replicas);
}

int Cluster::Impl::askNodes(SnapshotFeed::Question question, const std::function<void()>& arrived)
{
    int asked = 0;
    for (auto& node : m_nodes)
        if (node->askForReport(question.watched, question.anew, arrived))
            ++asked;
    return asked;
}

// ---- the handle

Cluster::Cluster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Cluster::~Cluster() = default;

Result<std::unique_ptr<Cluster>> Cluster::open(ClusterConfig config)
{
    if (config.nodes < 0 || config.nodes > 32)
        return makeError(ErrorKind::Invalid, {}, "a cluster has 1 to 32 nodes, not " + std::to_string(config.nodes));
    BOOST_OUTCOME_TRY(auto directory, DataDirectory::open(config.dataDirectory, config.nodes));
    auto impl = std::make_unique<Impl>(std::move(config), std::move(directory));
    BOOST_OUTCOME_TRYV(impl->open());
    return std::unique_ptr<Cluster>(new Cluster(std::move(impl)));
}

void Cluster::execute(Command command, Done done)
{
    m_impl->execute(command, std::move(done));
}

void Cluster::whenReady(Done done)
{
    m_impl->whenReady(std::move(done));
}

void Cluster::close()
{
    m_impl->close();
}

void Cluster::refresh(std::function<void(std::shared_ptr<const ClusterSnapshot>)> done)
{
    m_impl->m_thread.post([impl = m_impl.get(), done = std::move(done)] { impl->m_feed.refresh(done); });
}

std::shared_ptr<const ClusterSnapshot> Cluster::snapshot() const
{
    return m_impl->m_feed.snapshot();
}

void Cluster::setLookInterval(std::chrono::milliseconds interval)
{
    m_impl->m_feed.setInterval(interval);
}

void Cluster::onSnapshot(std::function<void()> told)
{
    m_impl->m_feed.onSnapshot(std::move(told));
}

EventBatch Cluster::events(std::uint64_t from, std::size_t limit) const
{
    return m_impl->m_events.read(from, limit);
}

LogBatch Cluster::log(std::uint64_t from, std::size_t limit) const
{
    return m_impl->m_log.read(from, limit);
}

std::vector<LostRecord> Cluster::lostRecords() const
{
    return m_impl->m_lostRecords.all();
}

std::vector<Traffic> Cluster::takeTraffic()
{
    return m_impl->m_feed.takeTraffic();
}

FrameBatch Cluster::frames(std::uint64_t from, std::size_t limit) const
{
    return m_impl->m_frames->read(from, limit);
}

FramePtr Cluster::frame(std::uint64_t sequence) const
{
    return m_impl->m_frames->find(sequence);
}

std::string Cluster::bootstrapServers() const
{
    return m_impl->m_bootstrapServers;
}

void Cluster::registerBuiltInClient(const std::string& clientId)
{
    m_impl->registerBuiltInClient(clientId);
}

} // namespace brokerscope::cluster
