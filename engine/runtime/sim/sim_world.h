// One life of a simulated node or client.
#pragma once

#include "engine/runtime/sim/simulation_core.h"

namespace brokerscope::runtime {

class SimNodeWorld final : public SimWorld, public Clock, public Scheduler, public Network, private SimDiskHost
{
public:
    SimNodeWorld(SimulationCore& core, NodeId self, bool isClient, EventQueue::Owner owner, std::uint64_t seed,
                 SimDisk& disk, const Duration& skew);
    ~SimNodeWorld() override;

    // World
    Clock& clock() override { return *this; }
    Scheduler& scheduler() override { return *this; }
    Network& network() override { return *this; }
    Disk& disk() override { return m_disk; }
    Random& random() override { return m_random; }
    [[nodiscard]] NodeId self() const override { return m_self; }
    [[nodiscard]] bool isDead() const override { return m_dead; }
    SimDisk& simDisk() override { return m_disk; }

    // Clock
    [[nodiscard]] Instant now() const override { return m_core.now; }
    [[nodiscard]] WallTime wallNow() const override;

    // Scheduler
    TimerId runAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId id) override;
    void post(std::function<void()> action) override;

    // Network
    [[nodiscard]] Result<std::unique_ptr<Listener>> listen(const Endpoint& at, std::size_t maxFrameBytes,
                                                           OnAccept onAccept) override;
    void connect(const Endpoint& to, std::size_t maxFrameBytes, OnConnect onConnect) override;

    // For the simulation.
    [[nodiscard]] SimulationCore& core() { return m_core; }
    [[nodiscard]] EventQueue::Owner owner() const { return m_owner; }
    [[nodiscard]] NodeId shownAs() const { return m_isClient ? kNoNode : m_self; } // to the other end of a connection
    void die();

private:
    // SimDiskHost
    void after(Duration delay, std::function<void()> action) override;
    void trace(std::uint64_t what, std::uint64_t value) override;
    void crash() override;

    SimulationCore& m_core;
    NodeId m_self;
    bool m_isClient;
    EventQueue::Owner m_owner;
    SeededRandom m_random;
    SimDisk& m_disk;
    const Duration& m_skew;
    bool m_dead = false;
};

} // namespace brokerscope::runtime
