// One node and the world it lives in, from the cluster's side: starts, stops, crashes and freezes it. The node itself is
// touched on its own thread only; everything here is called on the cluster's thread.
#pragma once

#include "engine/base/result.h"
#include "engine/broker/node.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/runtime/asio/asio_world.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace brokerscope::cluster {

class NodeHost
{
public:
    struct Options
    {
        broker::NodeOptions node;
        bool voter = true; // of the metadata quorum; false: a broker only
        std::filesystem::path directory;
        std::shared_ptr<runtime::FaultTable> faults;
        std::shared_ptr<runtime::PeerRegistry> peers;
        std::shared_ptr<runtime::MessageGate> gate;
        std::shared_ptr<runtime::PortReservation> clientPort;
        std::shared_ptr<runtime::PortReservation> controllerPort;
    };
    // Runs a function on the cluster's thread.
    using Post = std::function<void(std::function<void()>)>;
    using OnEvent = std::function<void(events::Event)>; // any thread
    using OnRecordsLost = std::function<void(std::vector<events::LostRecord>)>; // any thread
    using Done = std::function<void(Result<void>)>;

    using OnCommitted = std::function<void(const broker::CommittedMetadata&)>; // any thread

    using OnLog = std::function<void(events::LogLine)>; // any thread

    NodeHost(Options options, Post post, OnEvent onEvent, OnCommitted onCommitted = {},
             OnRecordsLost onRecordsLost = {}, OnLog onLog = {});
    ~NodeHost(); // kills what runs

    [[nodiscard]] NodeId id() const { return m_options.node.id; }
    [[nodiscard]] NodeState state() const { return m_state; }
    [[nodiscard]] WallTime stateSince() const { return m_stateSince; }
    [[nodiscard]] const std::string& failure() const { return m_failure; }
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] bool alive() const { return m_world != nullptr; }

    void start(Done done);   // done once it serves, or cannot
    void stop(Done done);    // controlled
    // The node's part in taking another one out of the cluster (broker::Node); an error when it ends meanwhile.
    void moveReplicasAway(NodeId leaving, Done done);
    void unregister(NodeId gone, Done done);
    void change(broker::ClusterChange change, Done done); // likewise
    // Acts on this node of a person (broker::Node).
    void fenceProducer(const std::string& transactionalId, Done done);
    void abortInPartition(const broker::OpenTransaction& transaction, Done done);
    void breakConnection(std::uint64_t number, Done done);
    void stopBroker(std::function<void()> done);  // the two halves of a controlled stop, for a whole cluster
    void leaveQuorum(std::function<void()> done);
    [[nodiscard]] Result<void> kill(bool powerLoss);
    void end(); // a kill that nobody is told of
    [[nodiscard]] Result<void> pause();
    [[nodiscard]] Result<void> resume();

    // Asks the node for a report; it is there, with what travelled, when `arrived` runs on the cluster's thread. False: it
    // is not able to answer now (dead, frozen, or, unless asked `anew`, the last question is not answered yet).
    bool askForReport(bool watchTraffic, bool anew, std::function<void()> arrived);
    [[nodiscard]] const std::shared_ptr<const broker::NodeReport>& report() const { return m_report; }
    [[nodiscard]] std::vector<events::Traffic> takeTraffic() { return std::exchange(m_traffic, {}); }

private:
    void setState(NodeState state, std::string failure = {});
    void fail(std::string why);
    void finishStop();
    void ask(std::function<void(broker::Node&, Done)> what, Done done);
    void destroy(); // after the world is dead
    void announce(EventType type, std::string text = {});
    [[nodiscard]] Result<void> refuse(const char* doing) const;

    const Options m_options;
    const Post m_post;
    const OnEvent m_onEvent;
    const OnCommitted m_onCommitted;
    const OnRecordsLost m_onRecordsLost;
    const OnLog m_onLog;
    NodeState m_state = NodeState::Stopped;
    WallTime m_stateSince{};
    std::string m_failure;
    std::unique_ptr<runtime::AsioWorld> m_world;
    std::shared_ptr<std::unique_ptr<broker::Node>> m_node; // on the node's thread
    std::uint64_t m_life = 0; // rises with every start: what an earlier life still has to say is ignored
    std::vector<Done> m_onStarted;
    std::vector<Done> m_onStopped;
    std::vector<std::shared_ptr<Done>> m_asked; // what this node does for others
    int m_questions = 0; // not answered yet
    std::shared_ptr<const broker::NodeReport> m_report;
    std::vector<events::Traffic> m_traffic;
};

} // namespace brokerscope::cluster
