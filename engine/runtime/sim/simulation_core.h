// What the parts of a simulation share: the time, the events to come, the dice and the trace.
#pragma once

#include "engine/runtime/fault_table.h"
#include "engine/runtime/seeded_random.h"
#include "engine/runtime/sim/event_queue.h"
#include "engine/runtime/sim/simulation.h"

#include <map>
#include <memory>
#include <vector>

namespace brokerscope::runtime {

class SimNetwork;
class SimNodeWorld;

// Kinds of events, as they enter the trace.
enum class SimEvent : std::uint32_t { Timer = 1, Posted, Disk, Flush, Delivery, Accept, Connected, Syn, SynAnswer };

class SimulationCore
{
public:
    SimulationCore(std::uint64_t seed, SimulationOptions options);
    ~SimulationCore();

    EventQueue::EventId schedule(Instant when, EventQueue::Owner owner, SimEvent kind, std::function<void()> action)
    {
        return m_events.schedule({when, owner, static_cast<std::uint32_t>(kind), std::move(action)});
    }
    void cancel(EventQueue::EventId id) { m_events.cancel(id); }
    void trace(std::uint64_t value) { m_hash = SeededRandom::mixed(m_hash ^ value) + 0x9e3779b97f4a7c15ull; }

    SimWorld& start(NodeId node, bool isClient);
    void kill(NodeId node);
    void powerLoss(NodeId node);
    void pause(NodeId node);
    void resume(NodeId node);
    [[nodiscard]] SimNodeWorld* running(NodeId node) const; // null if it does not run
    [[nodiscard]] SimDisk& disk(NodeId node);
    void setSkew(NodeId node, Duration skew);
    bool step();

    const std::uint64_t seed;
    const SimulationOptions options;
    Instant now{};
    std::uint64_t eventCount = 0;
    SeededRandom networkRandom;
    SeededRandom testRandom;
    FaultTable faults;
    std::uint32_t resetPerMillion; // of the chunks, at the moment
    std::uint64_t resets = 0;      // by that chance
    std::unique_ptr<SimNetwork> network;
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }
    [[nodiscard]] Instant nextTime() { return m_events.nextTime(); }

private:
    struct Place // of a node or client; outlives its worlds
    {
        std::unique_ptr<SimDisk> disk;
        std::unique_ptr<SimNodeWorld> world;
        std::uint64_t lives = 0;
        Duration skew{};
        std::vector<EventQueue::EventId> waiting; // while paused
        bool paused = false;
    };
    Place& place(NodeId node);

    EventQueue m_events;
    std::uint64_t m_hash;
    std::map<NodeId, Place> m_places;
    std::vector<NodeId> m_owners; // by EventQueue::Owner: each life of a node is one
};

} // namespace brokerscope::runtime
