#include "engine/cluster/node_host.h"

#include "engine/base/machine_clock.h"
#include "engine/storage/log_directory.h"

#include <random>

namespace brokerscope::cluster {
namespace {

constexpr std::size_t kMaxTraffic = 5000;

// The directory must be this node's: written at the first start, checked at every later one.
Result<void> identify(runtime::Disk& disk, const broker::NodeOptions& options)
{
    const storage::MetaProperties mine{options.clusterId, options.id, options.directoryId};
    auto found = storage::readMetaProperties(disk);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return storage::writeMetaProperties(disk, mine);
    if (!found)
        return found.error();
    if (!(found.value() == mine))
        return makeError(ErrorKind::Invalid, "use the directory node-" + std::to_string(options.id.value()),
                         "it belongs to node " + std::to_string(found.value().nodeId.value()) +
                             " of cluster " + found.value().clusterId);
    return success();
}

std::string nameOfNode(NodeId id)
{
    return "node " + std::to_string(id.value());
}

} // namespace

NodeHost::NodeHost(Options options, Post post, OnEvent onEvent, OnCommitted onCommitted,
                   OnRecordsLost onRecordsLost, OnLog onLog)
    : m_options(std::move(options)), m_post(std::move(post)), m_onEvent(std::move(onEvent)),
      m_onCommitted(std::move(onCommitted)), m_onRecordsLost(std::move(onRecordsLost)), m_onLog(std::move(onLog)),
      m_stateSince(machineWallTime())
{
}

NodeHost::~NodeHost()
{
    end();
}

void NodeHost::end()
{
    if (m_world) {
        m_world->kill();
        destroy();
    }
}

void NodeHost::setState(NodeState state, std::string failure)
{
    m_state = state;
    m_stateSince = machineWallTime();
    m_failure = std::move(failure);
}

void NodeHost::announce(EventType type, std::string text)
{
    events::Event e;
    e.type = type;
    e.node = id();
    e.time = machineWallTime();
    e.text = std::move(text);
    m_onEvent(std::move(e));
}

Result<void> NodeHost::refuse(const char* doing) const
{
    return makeError(ErrorKind::Unavailable, std::string(doing) + " " + nameOfNode(id()),
                     "it is " + std::string(nameOf(m_state)));
}

void NodeHost::start(Done done)
{
    if (m_world)
        return done(refuse("start"));
    runtime::AsioWorldOptions options;
    options.self = id();
    options.dataDirectory = m_options.directory;
    options.seed = (std::uint64_t{std::random_device{}()} << 32) | std::random_device{}();
    options.faults = m_options.faults;
    options.peers = m_options.peers;
    options.gate = m_options.gate;
    options.ports = {m_options.clientPort, m_options.controllerPort};
    auto world = runtime::AsioWorld::create(std::move(options));
    if (!world) {
        setState(NodeState::Failed, world.error().message());
        return done(world.error());
    }
    m_world = std::move(world.value());
    m_node = std::make_shared<std::unique_ptr<broker::Node>>();
    m_questions = 0;
    m_onStarted.push_back(std::move(done));
    const auto life = ++m_life;
    setState(NodeState::Starting);
    announce(EventType::NodeStarted);

    auto onCluster = [this, life](std::function<void()> action) {
        m_post([this, life, action = std::move(action)] {
            if (life == m_life)
                action();
        });
    };
    m_world->post([this, world = m_world.get(), node = m_node, onCluster] {
        broker::NodeHooks hooks;
        hooks.onEvent = m_onEvent;
        hooks.onLog = m_onLog;
        hooks.onCommitted = m_onCommitted;
        hooks.onRecordsLost = m_onRecordsLost;
        hooks.onFatal = [this, onCluster](std::string why) { onCluster([this, why] { fail(why); }); };
        hooks.onServing = [this, onCluster] {
            onCluster([this] {
                if (m_state == NodeState::Starting)
                    setState(NodeState::Running);
                for (auto& started : std::exchange(m_onStarted, {}))
                    started(success());
            });
        };
        auto identified = identify(world->disk(), m_options.node);
        if (!identified)
            return onCluster([this, why = identified.error().message()] { fail(why); });
        auto result = broker::Node::start(*world, m_options.node, std::move(hooks));
        if (!result)
            return onCluster([this, why = result.error().message()] { fail(why); });
        *node = std::move(result.value());
    });
}

void NodeHost::destroy()
{
    ++m_life;
    if (m_node)
        m_node->reset();
    m_node.reset();
    m_world.reset();
    for (auto& started : std::exchange(m_onStarted, {}))
        started(makeError(ErrorKind::Unavailable, "start " + nameOfNode(id()), "it was ended before it served"));
    for (auto& asked : std::exchange(m_asked, {}))
        (*asked)(makeError(ErrorKind::Unavailable, {}, nameOfNode(id()) + " ended, which had been asked to do it"));
}

void NodeHost::fail(std::string why)
{
    if (!m_world)
        return;
    m_world->kill();
    setState(NodeState::Failed, why);
    announce(EventType::NodeFailed, why);
    auto waiting = std::exchange(m_onStarted, {});
    destroy();
    for (auto& started : waiting)
        started(makeError(ErrorKind::Unavailable, "start " + nameOfNode(id()), why));
    for (auto& stopped : std::exchange(m_onStopped, {}))
        stopped(makeError(ErrorKind::Unavailable, "stop " + nameOfNode(id()), why));
}

Result<void> NodeHost::kill(bool powerLoss)
{
    if (!m_world)
        return refuse("kill");
    // The event first: whoever notices that the node is gone must find the reason before it.
    announce(powerLoss ? EventType::NodePowerLost : EventType::NodeKilled);
    if (powerLoss)
        m_world->powerLoss();
    else
        m_world->kill();
    setState(NodeState::Killed);
    auto stopping = std::exchange(m_onStopped, {});
    destroy();
    for (auto& stopped : stopping)
        stopped(makeError(ErrorKind::Unavailable, "stop " + nameOfNode(id()), "it was killed"));
    return success();
}

Result<void> NodeHost::pause()
{
    if (m_state != NodeState::Running && m_state != NodeState::Starting)
        return refuse("pause");
    announce(EventType::NodePaused);
    m_world->pause();
    setState(NodeState::Paused);
    return success();
}

Result<void> NodeHost::resume()
{
    if (m_state != NodeState::Paused)
        return refuse("resume");
    announce(EventType::NodeResumed);
    setState(NodeState::Running);
    m_world->resume();
    return success();
}

void NodeHost::stop(Done done)
{
    if (m_state == NodeState::Paused || !m_world)
        return done(refuse("stop"));
    m_onStopped.push_back(std::move(done));
    if (m_state == NodeState::Stopping)
        return;
    stopBroker([this] { leaveQuorum([] {}); });
}

void NodeHost::ask(std::function<void(broker::Node&, Done)> what, Done done)
{
    if (!m_world)
        return done(refuse("ask"));
    auto asked = std::make_shared<Done>(std::move(done));
    m_asked.push_back(asked);
    m_world->post([this, node = m_node, life = m_life, what = std::move(what), asked] {
        auto answer = [this, life, asked](Result<void> result) {
            m_post([this, life, asked, result] {
                if (life != m_life)
                    return; // whoever asked was told that the node ended
                std::erase(m_asked, asked);
                (*asked)(result);
            });
        };
        if (*node)
            what(**node, answer);
        else
            answer(makeError(ErrorKind::Unavailable, {}, "the node has not started yet"));
    });
}

void NodeHost::moveReplicasAway(NodeId leaving, Done done)
{
    ask([leaving](broker::Node& node, Done answer) { node.moveReplicasAway(leaving, std::move(answer)); }, std::move(done));
}

void NodeHost::unregister(NodeId gone, Done done)
{
    ask([gone](broker::Node& node, Done answer) { node.unregister(gone, std::move(answer)); }, std::move(done));
}

void NodeHost::change(broker::ClusterChange change, Done done)
{
    ask([change = std::move(change)](broker::Node& node, Done answer) { node.change(change, std::move(answer)); },
        std::move(done));
}

void NodeHost::fenceProducer(const std::string& transactionalId, Done done)
{
    ask([transactionalId](broker::Node& node, Done answer) { node.fenceProducer(transactionalId, std::move(answer)); },
        std::move(done));
}

void NodeHost::abortInPartition(const broker::OpenTransaction& transaction, Done done)
{
    ask([transaction](broker::Node& node, Done answer) { node.abortInPartition(transaction, std::move(answer)); },
        std::move(done));
}

void NodeHost::breakConnection(std::uint64_t number, Done done)
{
    ask(
        [number](broker::Node& node, const Done& answer) {
            node.breakConnection(number)
                ? answer(success())
                : answer(makeError(ErrorKind::NotFound, {}, "there is no such connection any more"));
        },
        std::move(done));
}

void NodeHost::stopBroker(std::function<void()> done)
{
    setState(NodeState::Stopping);
    announce(EventType::NodeStopRequested);
    m_world->post([this, node = m_node, life = m_life, done = std::move(done)] {
        auto finished = [this, life, done] {
            m_post([this, life, done] {
                if (life == m_life)
                    done();
            });
        };
        if (*node)
            (*node)->stopBroker(finished);
        else
            finished();
    });
}

void NodeHost::leaveQuorum(std::function<void()> done)
{
    m_world->post([this, node = m_node, life = m_life, done = std::move(done)] {
        auto finished = [this, life, done] {
            m_post([this, life, done] {
                if (life != m_life)
                    return;
                finishStop();
                done();
            });
        };
        if (*node)
            (*node)->leaveQuorum(finished);
        else
            finished();
    });
}

void NodeHost::finishStop()
{
    m_world->shutdown();
    setState(NodeState::Stopped);
    announce(EventType::NodeStopped);
    destroy();
    for (auto& stopped : std::exchange(m_onStopped, {}))
        stopped(success());
}

bool NodeHost::askForReport(bool watchTraffic, bool anew, std::function<void()> arrived)
{
    if (!m_world || (m_questions > 0 && !anew) || m_state == NodeState::Paused)
        return false;
    ++m_questions;
    m_world->post([this, node = m_node, life = m_life, watchTraffic, arrived = std::move(arrived)] {
        std::shared_ptr<const broker::NodeReport> report;
        std::vector<events::Traffic> traffic;
        if (*node) {
            (*node)->watchTraffic(watchTraffic);
            traffic = (*node)->takeTraffic();
            report = std::make_shared<const broker::NodeReport>((*node)->report(broker::ReportDetail::Everything));
        }
        m_post([this, life, arrived, report = std::move(report), traffic = std::move(traffic)] {
            if (life == m_life) {
                --m_questions;
                if (report)
                    m_report = report;
                if (m_traffic.size() < kMaxTraffic)
                    m_traffic.insert(m_traffic.end(), traffic.begin(), traffic.end());
            }
            arrived();
        });
    });
    return true;
}

} // namespace brokerscope::cluster
