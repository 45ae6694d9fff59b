// A deterministic world: virtual time, network and disks, decided by one seed, in one thread. The same seed and the same
// calls give the same events in the same order, and the same traceHash().
//
// A test starts a world per node (and per client), builds the real node on it, then lets time run:
//
//     Simulation sim(seed);
//     SimWorld& world = sim.start(NodeId(1));
//     auto node = std::make_unique<Node>(world, ...);
//     sim.runUntil([&] { return node->isReady(); }, 30s);
//     sim.kill(NodeId(1));          // nothing of this node runs any more
//     node.reset();                 // before the world is started again
//     node = std::make_unique<Node>(sim.start(NodeId(1)), ...); // same disk, same ports
//
// Outside of run functions a test may call nodes directly: it is then "on their thread".
#pragma once

#include "engine/runtime/fault_table.h"
#include "engine/runtime/sim/sim_disk.h"
#include "engine/runtime/world.h"

#include <functional>
#include <memory>

namespace brokerscope::runtime {

struct SimNetworkOptions
{
    Duration latencyMin = std::chrono::microseconds(50); // one way, uniform between the two
    Duration latencyMax = std::chrono::milliseconds(2);
    std::uint32_t slowPerMille = 5;  // of the chunks take ten times as long
    std::uint32_t splitPerMille = 50; // of the sends arrive in pieces, cut at random bytes
    std::uint32_t resetPerMillion = 0; // of the chunks: their connection is reset at some byte of them; see setResets
    std::size_t windowBytes = 1 << 20; // what a receiver that does not read lets a sender send
};

struct SimulationOptions
{
    SimNetworkOptions network;
    SimDiskOptions disk;
};

class SimulationCore;

// The world of one node, from start() to kill().
class SimWorld : public World
{
public:
    [[nodiscard]] virtual NodeId self() const = 0;
    [[nodiscard]] virtual bool isDead() const = 0;
    virtual SimDisk& simDisk() = 0;
};

class Simulation
{
public:
    explicit Simulation(std::uint64_t seed, SimulationOptions options = {});
    ~Simulation(); // nodes, connections and files are destroyed before it
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    // A fresh world for a node that does not run. Its disk, with what is on it, outlives every kill. Everything built on
    // this node's former world must be destroyed by now.
    SimWorld& start(NodeId node);
    // The same for somebody outside the cluster: the nodes see kNoNode as the other end. `client` must not be a node's id.
    SimWorld& startClient(NodeId client);

    void kill(NodeId node);      // a crash: connections reset, ports refuse, files keep what was written
    void powerLoss(NodeId node); // kill, and the disk loses what was not synced: each such write is kept, lost or torn
    void pause(NodeId node);     // its events wait for resume()
    void resume(NodeId node);
    [[nodiscard]] bool isRunning(NodeId node) const;
    [[nodiscard]] SimDisk& disk(NodeId node); // also of a node that does not run

    // Links, by node (or client) id; changes take effect at once.
    [[nodiscard]] FaultTable& faults();
    void resetConnections(NodeId a, NodeId b); // all that are open between the two
    // From now on so many of a million chunks arrive only up to a random byte, and then their connection is reset.
    void setResets(std::uint32_t perMillionChunks);
    [[nodiscard]] std::uint64_t resets() const; // that happened by this chance
    // Moves one node's wall clock against the others' (its monotonic clock does not jump).
    void setWallClockSkew(NodeId node, Duration skew);

    [[nodiscard]] Instant now() const;
    bool step(); // runs the next event; false if there is none
    void runFor(Duration time);
    // Runs until `done` holds (asked before the first and after every event): true, or until `limit` of virtual time has
    // passed or nothing is left to happen: false.
    bool runUntil(const std::function<bool()>& done, Duration limit);

    [[nodiscard]] std::uint64_t seed() const;
    [[nodiscard]] std::uint64_t traceHash() const;  // over every event so far: what, where, when
    [[nodiscard]] std::uint64_t eventCount() const;
    // A generator for the test itself, decided by the seed and independent of what the nodes draw.
    [[nodiscard]] Random& random();
    // Folds something of the test's own into the trace hash.
    void trace(std::uint64_t value);

private:
    std::unique_ptr<SimulationCore> m_core;
};

} // namespace brokerscope::runtime
