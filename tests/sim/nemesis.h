// Makes the faults of a run: draws them one after the other from a mix, within its terms, and undoes them all in the end.
#pragma once

#include "engine/runtime/seeded_random.h"
#include "sim/disk_faults.h"
#include "sim/fault_mix.h"
#include "sim/sim_cluster.h"

#include <functional>
#include <string>
#include <vector>

namespace brokerscope::sim {

class Nemesis
{
public:
    // `topic`: whose first leader is hit more often than others; it is also where bits rot. `atMost`: so many faults.
    Nemesis(SimCluster& cluster, FaultMix mix, std::uint64_t seed, std::string topic, std::int64_t atMost);

    // Clients that are paused now and then, as nodes are: longer than any session, so that they come back as zombies.
    void addPausable(std::function<std::vector<NodeId>()> clients) { m_clients = std::move(clients); }

    void runFor(Duration time);
    void heal(); // everything is undone, everybody runs
    [[nodiscard]] FaultCounts counts() const;

private:
    void act(FaultKind kind);
    void crashOrRestart(FaultKind kind);
    void crash(FaultKind kind, NodeId id);
    void pauseOrResume();
    void cutOrHeal(FaultKind kind);
    void delayLink();
    void jumpClock();
    void restartStorm();
    void blackout();
    void startEverybody();
    [[nodiscard]] bool mayCrash(NodeId id);
    [[nodiscard]] NodeId anyNode();
    [[nodiscard]] NodeId victim(); // half of the time whoever matters most
    [[nodiscard]] bool chance(std::uint64_t oneIn) { return m_random.below(oneIn) == 0; }
    [[nodiscard]] Duration milliseconds(std::uint64_t from, std::uint64_t below);

    SimCluster& m_cluster;
    const FaultMix m_mix;
    const Terms m_terms;
    runtime::SeededRandom m_random; // its own: what it draws does not hang on what the cluster does
    const std::string m_topic;
    const std::int64_t m_atMost;
    const NodeId m_weak; // the node whose disk is damaged, when there is such a one
    DiskFaults m_disks;
    std::vector<FaultKind> m_kinds;
    std::function<std::vector<NodeId>()> m_clients;
    FaultCounts m_counts;
    NodeId m_down = kNoNode; // or about to be
    NodeId m_paused = kNoNode;
    bool m_cut = false;
    bool m_lostPower = false; // somebody has not yet copied again what it lost
};

} // namespace brokerscope::sim
