// The faults of a run, drawn from the seed: crashes of a minority, cut and slow links, resets, pauses, clean stops.
#pragma once

#include "sim/sim_cluster.h"

#include <string>

namespace brokerscope::sim {

struct FaultCounts
{
    int kills = 0;
    int powerLosses = 0;
    int stops = 0;
    int pauses = 0;
    int cuts = 0;
    int delays = 0;
    int resets = 0;

    FaultCounts& operator+=(const FaultCounts& other);
    [[nodiscard]] int sum() const { return kills + powerLosses + stops + pauses + cuts + delays + resets; }
};

std::string toString(const FaultCounts& counts);

// Stays within a minority of crashes: one node is down at a time, and a node that lost power counts as down until it has
// copied again what its disk lost (everything in sync, everybody registered since). A killed node keeps what the
// operating system has, so that it may come back behind another one's kill.
class Nemesis
{
public:
    Nemesis(SimCluster& cluster, std::string topic) : m_cluster(cluster), m_topic(std::move(topic)) {}

    void runFor(Duration time);
    void heal(); // everything is undone, everybody runs
    [[nodiscard]] const FaultCounts& counts() const { return m_counts; }

private:
    void crashOrRestart();
    void crash(NodeId victim);
    void pauseOrResume();
    void cutOrHeal();
    void delayLink();
    [[nodiscard]] NodeId anyNode();
    [[nodiscard]] NodeId victim(); // half of the time whoever matters most

    SimCluster& m_cluster;
    const std::string m_topic;
    FaultCounts m_counts;
    NodeId m_down = kNoNode;
    NodeId m_paused = kNoNode;
    bool m_cut = false;
    bool m_lostPower = false; // somebody has not yet copied again what it lost
};

} // namespace brokerscope::sim
