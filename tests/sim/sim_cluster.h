// A whole cluster of real nodes in the simulated world: started, crashed and restarted by a test, watched for what must
// never happen after every step.
#pragma once

#include "engine/broker/node.h"
#include "engine/runtime/sim/simulation.h"
#include "sim/violation.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::sim {

class SimCluster
{
public:
    SimCluster(std::uint64_t seed, int nodes);
    ~SimCluster();

    runtime::Simulation& simulation() { return m_simulation; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] broker::Node* node(NodeId id); // null while it does not run
    [[nodiscard]] bool isUp(NodeId id) { return node(id) != nullptr; }
    [[nodiscard]] int running() const;
    [[nodiscard]] runtime::Endpoint brokerEndpoint(NodeId id) const;
    [[nodiscard]] static std::vector<NodeId> ids(int nodes);

    void start(NodeId id);
    void kill(NodeId id);
    void powerLoss(NodeId id);
    void stop(NodeId id); // as a person does it: the node goes by itself, some time later
    [[nodiscard]] bool isStopping() const;

    // Lets time run; checks the invariants as it goes. `done` is asked every few milliseconds.
    void runFor(Duration time);
    bool runUntil(const std::function<bool()>& done, Duration limit);
    [[nodiscard]] bool allServing();
    [[nodiscard]] NodeId controller(); // kNoNode: none at the moment
    [[nodiscard]] NodeId leaderOf(const std::string& topic, PartitionIndex partition);
    // Every node runs, and every node's metadata say so of its present life; every partition has its leader and all its
    // replicas in sync.
    [[nodiscard]] bool isWhole();
    // Nothing is under way: all logs end where their high watermark is, all nodes have the same metadata.
    [[nodiscard]] bool isAtRest();
    [[nodiscard]] bool hasTopic(const std::string& topic); // as every running node sees it
    // The bytes of a replica, over all segments; whole frames as they lie on the node's disk.
    [[nodiscard]] Bytes logBytes(NodeId id, const std::string& topic, PartitionIndex partition);
    [[nodiscard]] std::string describe(); // who is what at the moment, for whoever searches

    // What went wrong, a sentence each; empty is good.
    [[nodiscard]] const std::vector<Violation>& violations() const { return m_violations; }
    void report(Promise promise, const std::string& what);
    [[nodiscard]] const std::vector<events::Event>& events() const { return m_events; }

private:
    struct Slot
    {
        std::unique_ptr<broker::Node> node;
        bool stopping = false;
        bool stopped = false; // it may be taken away
    };
    void destroy(NodeId id);
    void takeAwayStopped();
    void onEvent(const events::Event& event);
    void checkLeaders();
    void noteController(NodeId id, LeaderEpoch epoch);
    [[nodiscard]] broker::NodeOptions options(NodeId id) const;

    runtime::Simulation m_simulation;
    std::map<NodeId, Slot> m_nodes;
    std::vector<Uuid> m_directoryIds;
    std::string m_clusterId;
    std::vector<events::Event> m_events;
    std::vector<Violation> m_violations;
    std::map<LeaderEpoch, NodeId> m_controllers; // who was controller in which epoch
    std::map<std::tuple<Uuid, PartitionIndex, LeaderEpoch>, NodeId> m_leaders;
};

} // namespace brokerscope::sim
