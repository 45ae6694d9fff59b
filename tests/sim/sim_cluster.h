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
    using Settings = std::map<std::string, std::string>;
    SimCluster(std::uint64_t seed, int nodes, const Settings& more = {});
    ~SimCluster();

    runtime::Simulation& simulation() { return m_simulation; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] broker::Node* node(NodeId id); // null while it does not run
    [[nodiscard]] bool isUp(NodeId id) { return node(id) != nullptr; }
    [[nodiscard]] int running() const;
    [[nodiscard]] runtime::Endpoint brokerEndpoint(NodeId id) const;
    [[nodiscard]] static std::vector<NodeId> ids(int nodes);

    // How long clients rest between the things they do: some runs have busy ones, others get further in the same time.
    void setClientRest(Duration rest) { m_clientRest = rest; }
    [[nodiscard]] Duration clientRest() const { return m_clientRest; }

    void start(NodeId id);
    void kill(NodeId id);
    void powerLoss(NodeId id);
    void stop(NodeId id); // as a person does it: the node goes by itself, some time later
    [[nodiscard]] bool isStopping() const;
    // The node ends in the midst of its n-th disk operation from now, perhaps while it starts; or its machine does.
    enum class ThenPower { Stays, IsLost };
    void crashInDiskWrite(NodeId id, std::uint64_t operations, ThenPower then);
    [[nodiscard]] std::int64_t crashesInDiskWrites() const { return m_crashes; }
    // A node whose disk does not work may give up, and one whose disk is full may not be able to start; otherwise both are
    // violations.
    void allowGivingUp(NodeId id, bool allowed) { m_nodes[id].mayGiveUp = allowed; }
    void allowNotStarting(NodeId id, bool allowed) { m_nodes[id].mayNotStart = allowed; }
    // A disk that has lied may leave a node that rightly refuses to go on. Then it is given an empty one, as soon as the
    // others have all that it may have helped to commit.
    void replaceDiskIfRefused(NodeId id) { m_nodes[id].mayBeReplaced = true; }

    // Lets time run; checks the invariants as it goes. `done` is asked every few milliseconds.
    void runFor(Duration time);
    bool runUntil(const std::function<bool()>& done, Duration limit);
    [[nodiscard]] bool allServing();
    [[nodiscard]] NodeId controller(); // kNoNode: none at the moment
    [[nodiscard]] NodeId leaderOf(const std::string& topic, PartitionIndex partition);
    [[nodiscard]] std::map<PartitionIndex, Offset> logEndsOf(const std::string& topic); // the furthest copies'
    // Every node runs, and every node's metadata say so of its present life; every partition has its leader and all its
    // replicas in sync.
    [[nodiscard]] bool isWhole();
    // Every node runs and has the whole metadata log, so that what one of them loses is on all others.
    [[nodiscard]] bool hasMetadataEverywhere();
    // Nothing is under way: all logs end where their high watermark is, all nodes have the same metadata.
    [[nodiscard]] bool isAtRest();
    // At rest: what is not the same everywhere is reported, as the promise that it breaks.
    void checkCopies(const std::string& topic, int partitions);
    void checkMetadataAgree();
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
        bool gaveUp = false;
        bool mayGiveUp = false;
        bool mayNotStart = false;
        bool mayBeReplaced = false;
        bool awaitsDisk = false; // an empty one
        Offset metadataEnd{0};   // of its metadata log, when it was seen last
        ThenPower then = ThenPower::Stays;
    };
    struct Seen // of a partition's leader in its epoch
    {
        NodeId leader = kNoNode;
        Offset highWatermark{0};
        Offset logStart{0};
        Offset lastStable{0};
    };
    void destroy(NodeId id);
    void takeAwayEnded();
    void replaceDisks();
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
    std::map<std::tuple<Uuid, PartitionIndex, LeaderEpoch>, Seen> m_leaders;
    const Settings m_settings;
    std::int64_t m_crashes = 0;
    Duration m_clientRest{};
};

} // namespace brokerscope::sim
