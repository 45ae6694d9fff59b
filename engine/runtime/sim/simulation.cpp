#include "engine/runtime/sim/simulation.h"

#include "engine/runtime/sim/sim_network.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace brokerscope::runtime {

SimulationCore::SimulationCore(std::uint64_t simulationSeed, SimulationOptions simulationOptions)
    : seed(simulationSeed), options(simulationOptions), networkRandom(SeededRandom::mixed(seed ^ 0x6e6574)),
      testRandom(SeededRandom::mixed(seed ^ 0x74657374)), resetPerMillion(options.network.resetPerMillion), network(std::make_unique<SimNetwork>(*this)),
      m_hash(SeededRandom::mixed(seed)), m_owners{kNoNode}
{
    // Under the table's lock nothing may ask the table: the network looks at it in an event of its own.
    (void)faults.subscribe([this] {
        schedule(now, 0, SimEvent::Posted, [this] { network->faultsChanged(); });
    });
}

SimulationCore::~SimulationCore()
{
    // What still waits to happen may own connections and files: it goes before network and disks.
    for (EventQueue::Owner owner = 0; owner < m_owners.size(); ++owner)
        m_events.cancelAllOf(owner);
    for (auto& [node, place] : m_places) {
        if (place.world)
            network->onDeath(*place.world);
    }
}

SimulationCore::Place& SimulationCore::place(NodeId node)
{
    auto& found = m_places[node];
    if (!found.disk)
        found.disk = std::make_unique<SimDisk>(
            SeededRandom::mixed(seed ^ 0x6469736b) + static_cast<std::uint64_t>(node.value()), options.disk);
    return found;
}

SimWorld& SimulationCore::start(NodeId node, bool isClient)
{
    auto& here = place(node);
    assert(!here.world || here.world->isDead());
    ++here.lives;
    here.paused = false;
    const auto owner = static_cast<EventQueue::Owner>(m_owners.size());
    m_owners.push_back(node);
    const auto worldSeed = SeededRandom::mixed(seed + (static_cast<std::uint64_t>(node.value()) << 32) + here.lives);
    here.world.reset(); // the former life leaves the disk before the next one enters
    here.world = std::make_unique<SimNodeWorld>(*this, node, isClient, owner, worldSeed, *here.disk, here.skew);
    return *here.world;
}

SimNodeWorld* SimulationCore::running(NodeId node) const
{
    const auto found = m_places.find(node);
    if (found == m_places.end() || !found->second.world || found->second.world->isDead())
        return nullptr;
    return found->second.world.get();
}

void SimulationCore::kill(NodeId node)
{
    auto* world = running(node);
    if (!world)
        return;
    trace(0x6b696c6c ^ static_cast<std::uint64_t>(node.value()));
    world->die();
    network->onDeath(*world);
    m_events.cancelAllOf(world->owner());
    auto& here = place(node);
    here.paused = false;
    here.waiting.clear();
}

void SimulationCore::powerLoss(NodeId node)
{
    kill(node);
    disk(node).losePower();
}

void SimulationCore::pause(NodeId node)
{
    if (running(node))
        place(node).paused = true;
}

void SimulationCore::resume(NodeId node)
{
    auto& here = place(node);
    here.paused = false;
    for (const auto event : std::exchange(here.waiting, {}))
        m_events.reschedule(event, now);
}

SimDisk& SimulationCore::disk(NodeId node)
{
    return *place(node).disk;
}

void SimulationCore::setSkew(NodeId node, Duration skew)
{
    place(node).skew = skew;
}

bool SimulationCore::step()
{
    if (m_events.nextTime() == kNever)
        return false;
    const auto owner = *m_events.nextOwner();
    const auto node = m_owners[owner];
    if (owner != 0 && m_places.at(node).paused) {
        now = std::max(now, m_events.nextTime());
        m_places.at(node).waiting.push_back(m_events.postpone());
        return true;
    }
    auto event = m_events.pop();
    now = std::max(now, event->when);
    ++eventCount;
    trace(static_cast<std::uint64_t>(now.time_since_epoch().count()));
    trace(std::uint64_t{event->kind} << 32 ^ static_cast<std::uint32_t>(node.value()));
    event->action();
    return true;
}

// --- Simulation ---

Simulation::Simulation(std::uint64_t seed, SimulationOptions options)
    : m_core(std::make_unique<SimulationCore>(seed, options))
{
}

Simulation::~Simulation() = default;

SimWorld& Simulation::start(NodeId node)
{
    return m_core->start(node, false);
}

SimWorld& Simulation::startClient(NodeId client)
{
    return m_core->start(client, true);
}

void Simulation::kill(NodeId node)
{
    m_core->kill(node);
}

void Simulation::powerLoss(NodeId node)
{
    m_core->powerLoss(node);
}

void Simulation::pause(NodeId node)
{
    m_core->pause(node);
}

void Simulation::resume(NodeId node)
{
    m_core->resume(node);
}

bool Simulation::isRunning(NodeId node) const
{
    return m_core->running(node) != nullptr;
}

SimDisk& Simulation::disk(NodeId node)
{
    return m_core->disk(node);
}

FaultTable& Simulation::faults()
{
    return m_core->faults;
}

void Simulation::resetConnections(NodeId a, NodeId b)
{
    m_core->network->resetBetween(a, b);
}

void Simulation::setResets(std::uint32_t perMillionChunks)
{
    m_core->resetPerMillion = perMillionChunks;
}

std::uint64_t Simulation::resets() const
{
    return m_core->resets;
}

void Simulation::setWallClockSkew(NodeId node, Duration skew)
{
    m_core->setSkew(node, skew);
}

Instant Simulation::now() const
{
    return m_core->now;
}

bool Simulation::step()
{
    return m_core->step();
}

void Simulation::runFor(Duration time)
{
    const auto end = m_core->now + time;
    while (m_core->nextTime() <= end)
        m_core->step();
    m_core->now = end;
}

bool Simulation::runUntil(const std::function<bool()>& done, Duration limit)
{
    const auto end = m_core->now + limit;
    while (!done()) {
        if (m_core->nextTime() > end || !m_core->step()) {
            m_core->now = std::max(m_core->now, end); // nothing happens until then
            return false;
        }
    }
    return true;
}

std::uint64_t Simulation::seed() const
{
    return m_core->seed;
}

std::uint64_t Simulation::traceHash() const
{
    return m_core->hash();
}

std::uint64_t Simulation::eventCount() const
{
    return m_core->eventCount;
}

Random& Simulation::random()
{
    return m_core->testRandom;
}

void Simulation::trace(std::uint64_t value)
{
    m_core->trace(value);
}

} // namespace brokerscope::runtime
