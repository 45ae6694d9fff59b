// What goes wrong with disks: one weak node's disk lies, rots, fills up or fails; slow ones are anybody's.
#pragma once

#include "engine/runtime/random.h"
#include "sim/fault_mix.h"
#include "sim/sim_cluster.h"

#include <string>
#include <vector>

namespace brokerscope::sim {

class DiskFaults
{
public:
    DiskFaults(SimCluster& cluster, NodeId weak, runtime::Random& random, FaultCounts& counts)
        : m_cluster(cluster), m_weak(weak), m_random(random), m_counts(counts)
    {
    }

    void lie(); // from now on until heal()
    void fillOrFree();
    void failOrRepair();
    void slowOrFast(NodeId id);
    // Turns a bit in a closed segment of `topic`, among the bytes that a batch's checksum covers.
    void rot(const std::string& topic);
    void heal(); // turns the bits back, too, where they still are: what stays bad would never let the copies agree

private:
    struct Rot
    {
        std::string path;
        std::uint64_t byte = 0;
        unsigned bit = 0;
        std::uint64_t batch = 0; // where the batch begins
    };
    [[nodiscard]] std::vector<std::string> closedSegments(const std::string& topic) const;
    [[nodiscard]] bool isBad(const Rot& rot) const;

    SimCluster& m_cluster;
    const NodeId m_weak;
    runtime::Random& m_random;
    FaultCounts& m_counts;
    bool m_full = false;
    bool m_failing = false;
    NodeId m_slow = kNoNode;
    std::vector<Rot> m_rotten;
};

} // namespace brokerscope::sim
