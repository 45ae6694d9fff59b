#include "sim/sim_cluster.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <utility>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kBrokerPort = 9092;
constexpr std::uint16_t kControllerPort = 9192;
constexpr auto kCheckInterval = 40ms;

std::string text(NodeId id)
{
    return "node " + std::to_string(id.value());
}

} // namespace

std::vector<NodeId> SimCluster::ids(int nodes)
{
    std::vector<NodeId> out;
    for (int i = 1; i <= nodes; ++i)
        out.emplace_back(i);
    return out;
}

SimCluster::SimCluster(std::uint64_t seed, int nodes, const Settings& more) : m_simulation(seed), m_settings(more)
{
    auto& random = m_simulation.random();
    m_clusterId = Uuid::fromRandom(random.next(), random.next()).toString();
    for (auto id : ids(nodes)) {
        m_nodes[id];
        m_directoryIds.push_back(Uuid::fromRandom(random.next(), random.next()));
    }
}

SimCluster::~SimCluster()
{
    for (auto id : ids(size()))
        if (isUp(id))
            kill(id);
}

broker::Node* SimCluster::node(NodeId id)
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.node.get();
}

int SimCluster::running() const
{
    return static_cast<int>(
        std::count_if(m_nodes.begin(), m_nodes.end(), [](const auto& entry) { return entry.second.node != nullptr; }));
}

runtime::Endpoint SimCluster::brokerEndpoint(NodeId id) const
{
    return {"127.0.0.1", static_cast<std::uint16_t>(kBrokerPort + id.value())};
}

broker::NodeOptions SimCluster::options(NodeId id) const
{
    broker::NodeOptions out;
    out.id = id;
    out.directoryId = m_directoryIds[static_cast<std::size_t>(id.value() - 1)];
    out.clusterId = m_clusterId;
    out.host = "127.0.0.1";
    out.port = brokerEndpoint(id).port;
    out.controllerPort = static_cast<std::uint16_t>(kControllerPort + id.value());
    std::vector<raft::Voter> voters;
    for (auto voter : ids(size())) {
        const auto port = static_cast<std::uint16_t>(kControllerPort + voter.value());
        voters.push_back(
            {{voter, m_directoryIds[static_cast<std::size_t>(voter.value() - 1)]}, {{"CONTROLLER", "127.0.0.1", port}}});
    }
    out.voters = raft::VoterSet(std::move(voters));
    out.settings = {
        {"broker.heartbeat.interval.ms", "200"},
        {"broker.session.timeout.ms", "1000"},
        {"controller.quorum.fetch.timeout.ms", "600"},
        {"controller.quorum.election.timeout.ms", "400"},
        {"controller.quorum.election.backoff.max.ms", "200"},
        {"controller.quorum.request.timeout.ms", "600"},
        {"replica.lag.time.max.ms", "1500"},
        {"request.timeout.ms", "2000"},
        {"replica.socket.timeout.ms", "1500"},
        {"replica.fetch.wait.max.ms", "300"},
        {"min.insync.replicas", "2"},
        {"default.replication.factor", "3"},
        {"num.partitions", "2"},
        {"offsets.topic.num.partitions", "2"},
        {"offsets.topic.replication.factor", "3"},
        {"group.initial.rebalance.delay.ms", "100"},
        {"group.min.session.timeout.ms", "500"},
        {"transaction.state.log.num.partitions", "2"},
        {"transaction.state.log.replication.factor", "3"},
        {"transaction.state.log.min.isr", "2"},
        {"transaction.abort.timed.out.transaction.cleanup.interval.ms", "300"},
    };
    for (const auto& [name, value] : m_settings)
        out.settings.insert_or_assign(name, value);
    return out;
}

void SimCluster::start(NodeId id)
{
    auto& slot = m_nodes[id];
    if (slot.awaitsDisk)
        return;
    auto& world = m_simulation.start(id);
    broker::NodeHooks hooks;
    hooks.onEvent = [this, id](events::Event event) {
        if (m_simulation.isRunning(id)) // a process that has ended says nothing any more
            onEvent(event);
    };
    hooks.onServing = [] {};
    hooks.onFatal = [this, id](const std::string& why) {
        auto& ended = m_nodes[id];
        if (!m_simulation.isRunning(id) || std::exchange(ended.gaveUp, true))
            return;
        if (!ended.mayGiveUp && !ended.mayBeReplaced)
            report(Promise::Liveness, text(id) + " gave up: " + why);
    };
    auto started = broker::Node::start(world, options(id), std::move(hooks));
    if (started) {
        slot.node = std::move(started.value());
        if (!m_simulation.isRunning(id)) // it crashed in the last write of its start
            takeAwayEnded();
        return;
    }
    const bool refused = m_simulation.isRunning(id);
    slot.awaitsDisk = refused && slot.mayBeReplaced && !slot.mayGiveUp && !slot.mayNotStart;
    if (refused && !slot.mayGiveUp && !slot.mayBeReplaced && !slot.mayNotStart)
        report(Promise::Liveness, text(id) + " did not start: " + started.error().message());
    m_simulation.kill(id);
    takeAwayEnded();
}

void SimCluster::destroy(NodeId id)
{
    auto& slot = m_nodes[id];
    const auto before = std::exchange(slot, {});
    slot.mayGiveUp = before.mayGiveUp;
    slot.mayNotStart = before.mayNotStart;
    slot.mayBeReplaced = before.mayBeReplaced;
    slot.awaitsDisk = before.awaitsDisk;
    slot.metadataEnd = before.metadataEnd;
}

void SimCluster::crashInDiskWrite(NodeId id, std::uint64_t operations, ThenPower then)
{
    m_nodes[id].then = then;
    m_simulation.disk(id).crashAfter(operations);
}

void SimCluster::stop(NodeId id)
{
    auto& slot = m_nodes[id];
    if (!slot.node || std::exchange(slot.stopping, true))
        return;
    slot.node->stopBroker([&slot] { slot.node->leaveQuorum([&slot] { slot.stopped = true; }); });
}

bool SimCluster::isStopping() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [](const auto& entry) { return entry.second.stopping; });
}

void SimCluster::takeAwayEnded()
{
    for (auto& [id, slot] : m_nodes) {
        if (slot.stopped || slot.gaveUp) {
            slot.awaitsDisk = slot.gaveUp && slot.mayBeReplaced && !slot.mayGiveUp;
            kill(id);
        } else if (slot.node && !m_simulation.isRunning(id)) { // it crashed in the midst of a disk operation
            ++m_crashes;
            if (slot.then == ThenPower::IsLost)
                powerLoss(id);
            else
                destroy(id);
        }
    }
    replaceDisks();
}

void SimCluster::replaceDisks()
{
    for (auto& [id, slot] : m_nodes) {
        if (!slot.awaitsDisk)
            continue;
        const auto hasAll = [which = id, end = slot.metadataEnd](const auto& other) {
            return other.first == which ||
                   (other.second.node && other.second.node->report(broker::ReportDetail::Partitions).quorum.logEndOffset >= end);
        };
        if (!std::all_of(m_nodes.begin(), m_nodes.end(), hasAll))
            continue;
        slot.awaitsDisk = false;
        slot.metadataEnd = Offset(0);
        m_simulation.disk(id).wipe();
        start(id);
    }
}

void SimCluster::kill(NodeId id)
{
    m_simulation.kill(id);
    destroy(id);
}

void SimCluster::powerLoss(NodeId id)
{
    m_simulation.powerLoss(id);
    destroy(id);
}

void SimCluster::report(Promise promise, const std::string& what)
{
    std::ostringstream out;
    out << std::chrono::duration_cast<std::chrono::milliseconds>(m_simulation.now().time_since_epoch()).count() << " ms: "
        << what;
    m_violations.push_back({promise, out.str()});
}

void SimCluster::onEvent(const events::Event& event)
{
    m_events.push_back(event);
    m_simulation.trace(static_cast<std::uint64_t>(event.type));
    // At most one controller per epoch.
    if (event.type == events::EventType::ControllerElected)
        noteController(event.node, event.epoch);
}

void SimCluster::noteController(NodeId id, LeaderEpoch epoch)
{
    const auto [found, isNew] = m_controllers.try_emplace(epoch, id);
    if (!isNew && found->second != id)
        report(Promise::OneLeader, "two controllers in epoch " + std::to_string(epoch.value()) + ": " +
                                       text(found->second) + " and " + text(id));
}

// At most one leader per partition and epoch, as the nodes themselves see it; and what a leader once showed does not go back
// while it leads.
void SimCluster::checkLeaders()
{
    for (auto& [id, slot] : m_nodes) {
        if (!slot.node)
            continue;
        const auto seen = slot.node->report(broker::ReportDetail::Partitions);
        slot.metadataEnd = std::max(slot.metadataEnd, seen.quorum.logEndOffset);
        if (seen.quorum.role == raft::Role::Leader) // elected by the quorum, though perhaps not yet active
            noteController(id, seen.quorum.epoch);
        for (const auto& replica : seen.replicas) {
            if (!replica.isLeader)
                continue;
            const auto [found, isNew] =
                m_leaders.try_emplace({replica.id.topicId, replica.id.partition, replica.leaderEpoch},
                                      Seen{id, replica.highWatermark, replica.logStartOffset, replica.lastStableOffset});
            auto& before = found->second;
            const auto where = [&] {
                return replica.topic + "-" + std::to_string(replica.id.partition.value()) + " in epoch " +
                       std::to_string(replica.leaderEpoch.value());
            };
            if (before.leader != id)
                report(Promise::OneLeader, "two leaders of " + where() + ": " + text(before.leader) + " and " + text(id));
            else if (replica.highWatermark < before.highWatermark || replica.logStartOffset < before.logStart ||
                     replica.lastStableOffset < before.lastStable)
                report(Promise::GoingBack, "the high watermark, last stable offset or log start of " + where() + " went back on " + text(id));
            before = {id, replica.highWatermark, replica.logStartOffset, replica.lastStableOffset};
        }
    }
}

bool SimCluster::runUntil(const std::function<bool()>& done, Duration limit)
{
    const auto end = m_simulation.now() + limit;
    while (!done()) {
        const auto left = end - m_simulation.now();
        if (left <= Duration::zero())
            return false;
        m_simulation.runFor(std::min<Duration>(left, kCheckInterval));
        takeAwayEnded();
        checkLeaders();
    }
    return true;
}

void SimCluster::runFor(Duration time)
{
    runUntil([] { return false; }, time);
}

bool SimCluster::allServing()
{
    return std::all_of(m_nodes.begin(), m_nodes.end(),
                       [](const auto& entry) { return entry.second.node && entry.second.node->isServing(); });
}

NodeId SimCluster::controller()
{
    for (auto& [id, slot] : m_nodes)
        if (slot.node && slot.node->report(broker::ReportDetail::Partitions).activeController)
            return id;
    return kNoNode;
}

namespace {
const broker::TopicReport* find(const broker::NodeReport& report, const std::string& topic)
{
    if (report.metadata)
        for (const auto& entry : report.metadata->topics)
            if (entry->name == topic)
                return entry.get();
    return nullptr;
}
} // namespace

NodeId SimCluster::leaderOf(const std::string& topic, PartitionIndex partition)
{
    for (auto& [id, slot] : m_nodes) {
        if (!slot.node)
            continue;
        const auto report = slot.node->report(broker::ReportDetail::Partitions);
        if (const auto* entry = find(report, topic))
            for (const auto& p : entry->partitions)
                if (p.index == partition)
                    return p.state.leader;
    }
    return kNoNode;
}

std::map<PartitionIndex, Offset> SimCluster::logEndsOf(const std::string& topic)
{
    std::map<PartitionIndex, Offset> out;
    for (auto& [id, slot] : m_nodes) {
        if (!slot.node)
            continue;
        for (const auto& replica : slot.node->report(broker::ReportDetail::Partitions).replicas)
            if (replica.topic == topic)
                out[replica.id.partition] = std::max(out[replica.id.partition], replica.logEndOffset);
    }
    return out;
}

bool SimCluster::isWhole()
{
    if (!allServing())
        return false;
    std::map<NodeId, std::int64_t> lives;
    for (auto& [id, slot] : m_nodes) {
        if (slot.stopping)
            return false;
        lives[id] = slot.node->report(broker::ReportDetail::Partitions).brokerEpoch;
    }
    for (auto& [id, slot] : m_nodes) {
        const auto seen = slot.node->report(broker::ReportDetail::Partitions).metadata;
        if (!seen || seen->brokers.size() != lives.size())
            return false;
        for (const auto& broker : seen->brokers)
            if (broker.fenced || broker.epoch != lives[broker.id])
                return false;
        for (const auto& topic : seen->topics)
            for (const auto& p : topic->partitions)
                if (p.state.isr.size() != p.state.replicas.size() || p.state.leader == kNoNode)
                    return false;
    }
    return true;
}

bool SimCluster::hasMetadataEverywhere()
{
    std::optional<Offset> end;
    for (auto& [id, slot] : m_nodes) {
        if (!slot.node)
            return false;
        const auto quorum = slot.node->report(broker::ReportDetail::Partitions).quorum;
        if (quorum.logEndOffset != end.value_or(quorum.logEndOffset) || quorum.highWatermark != quorum.logEndOffset)
            return false;
        end = quorum.logEndOffset;
    }
    return true;
}

bool SimCluster::isAtRest()
{
    std::map<std::pair<Uuid, PartitionIndex>, Offset> ends;
    std::optional<Offset> metadata;
    for (auto& [id, slot] : m_nodes) {
        if (!slot.node)
            return false;
        const auto report = slot.node->report(broker::ReportDetail::Partitions);
        if (!report.metadata || report.metadata->offset != metadata.value_or(report.metadata->offset))
            return false;
        metadata = report.metadata->offset;
        for (const auto& replica : report.replicas) {
            const auto [end, isNew] = ends.try_emplace({replica.id.topicId, replica.id.partition}, replica.logEndOffset);
            if (replica.highWatermark != replica.logEndOffset || end->second != replica.logEndOffset ||
                (replica.isLeader && replica.lastStableOffset != replica.highWatermark)) // a transaction is open
                return false;
        }
    }
    return true;
}

void SimCluster::checkCopies(const std::string& topic, int partitions)
{
    for (int i = 0; i < partitions; ++i) {
        const PartitionIndex partition(i);
        const auto first = logBytes(NodeId(1), topic, partition);
        for (auto id : ids(size())) {
            const auto other = logBytes(id, topic, partition);
            if (other == first)
                continue;
            const auto differs = std::mismatch(first.begin(), first.end(), other.begin(), other.end()).first - first.begin();
            report(Promise::ReplicasAgree, "the copies of " + topic + "-" + std::to_string(i) + " on nodes 1 and " +
                                               std::to_string(id.value()) + " differ from byte " + std::to_string(differs) +
                                               " on, of " + std::to_string(first.size()) + " and " +
                                               std::to_string(other.size()));
        }
    }
}

void SimCluster::checkMetadataAgree()
{
    const auto describeOne = [](const broker::MetadataReport& image) {
        std::ostringstream out;
        for (const auto& broker : image.brokers)
            out << "broker " << broker.id << ' ' << broker.epoch << ' ' << broker.fenced << '\n';
        for (const auto& topic : image.topics) {
            out << topic->name << ' ' << topic->id.toString() << '\n';
            for (const auto& [name, value] : topic->configs)
                out << ' ' << name << '=' << value << '\n';
            for (const auto& p : topic->partitions) {
                out << ' ' << p.index << " leader " << p.state.leader << ' ' << p.state.leaderEpoch << ' '
                    << p.state.partitionEpoch << " isr";
                for (auto member : p.state.isr)
                    out << ' ' << member;
                out << '\n';
            }
        }
        return out.str();
    };
    std::optional<std::string> first;
    for (auto& [id, slot] : m_nodes) {
        const auto image = slot.node ? slot.node->report(broker::ReportDetail::Partitions).metadata : nullptr;
        if (!image)
            continue;
        const auto now = describeOne(*image);
        if (first.value_or(now) != now)
            report(Promise::MetadataAgree, text(id) + " has other metadata at the same offset:\n" + now + "instead of\n" + *first);
        first = now;
    }
}

bool SimCluster::hasTopic(const std::string& topic)
{
    return std::all_of(m_nodes.begin(), m_nodes.end(), [&](const auto& entry) {
        return !entry.second.node || find(entry.second.node->report(broker::ReportDetail::Partitions), topic);
    });
}

Bytes SimCluster::logBytes(NodeId id, const std::string& topic, PartitionIndex partition)
{
    const auto directory = topic + "-" + std::to_string(partition.value()) + "/";
    Bytes out;
    for (const auto& path : m_simulation.disk(id).files()) // in the order of their base offsets
        if (path.starts_with(directory) && path.ends_with(".log"))
            if (const auto segment = m_simulation.disk(id).contents(path))
                out.insert(out.end(), segment->begin(), segment->end());
    return out;
}

std::string SimCluster::describe()
{
    std::ostringstream out;
    for (auto& [id, slot] : m_nodes) {
        out << text(id);
        if (!slot.node) {
            out << " is down\n";
            continue;
        }
        const auto report = slot.node->report(broker::ReportDetail::Partitions);
        out << (report.serving ? " serves" : " does not serve") << (report.activeController ? ", controller" : "")
            << (slot.stopping ? ", stopping" : "") << ", broker epoch " << report.brokerEpoch << ", quorum role "
            << static_cast<int>(report.quorum.role) << " epoch " << report.quorum.epoch << " leader "
            << report.quorum.leader << " end " << report.quorum.logEndOffset << " high watermark "
            << report.quorum.highWatermark << '\n';
        if (report.metadata) {
            out << "  metadata to " << report.metadata->offset << ':';
            for (const auto& broker : report.metadata->brokers)
                out << " broker " << broker.id << " epoch " << broker.epoch << (broker.fenced ? " fenced" : "") << ';';
            for (const auto& topic : report.metadata->topics)
                for (const auto& p : topic->partitions) {
                    out << "\n  " << topic->name << '-' << p.index << " leader " << p.state.leader << " epoch "
                        << p.state.leaderEpoch << '/' << p.state.partitionEpoch << " isr";
                    for (auto member : p.state.isr)
                        out << ' ' << member;
                }
            out << '\n';
        }
        for (const auto& replica : report.replicas)
            out << "  " << replica.topic << '-' << replica.id.partition << (replica.isLeader ? " leads" : " follows")
                << " epoch " << replica.leaderEpoch << " start " << replica.logStartOffset << " high watermark "
                << replica.highWatermark << " end " << replica.logEndOffset << '\n';
    }
    return out.str();
}

} // namespace brokerscope::sim
