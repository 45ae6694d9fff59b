#include "engine/runtime/sim/sim_world.h"

#include "engine/runtime/sim/sim_network.h"

#include <algorithm>

namespace brokerscope::runtime {

namespace {

// Every simulation begins on 1 January 2026, 00:00 UTC.
constexpr auto kBeginning = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

} // namespace

SimNodeWorld::SimNodeWorld(SimulationCore& core, NodeId self, bool isClient, EventQueue::Owner owner,
                           std::uint64_t seed, SimDisk& disk, const Duration& skew)
    : m_core(core), m_self(self), m_isClient(isClient), m_owner(owner), m_random(seed), m_disk(disk), m_skew(skew)
{
    m_disk.mount(this);
}

SimNodeWorld::~SimNodeWorld()
{
    die();
}

void SimNodeWorld::die()
{
    if (m_dead)
        return;
    m_dead = true;
    m_disk.unmount();
}

WallTime SimNodeWorld::wallNow() const
{
    return std::chrono::floor<std::chrono::milliseconds>(kBeginning + m_core.now.time_since_epoch() + m_skew);
}

TimerId SimNodeWorld::runAt(Instant when, std::function<void()> action)
{
    // Never answered with 0, and dropped at once, for a node that is dead.
    if (m_dead)
        return ~TimerId{0};
    return m_core.schedule(std::max(when, m_core.now), m_owner, SimEvent::Timer, std::move(action));
}

void SimNodeWorld::cancel(TimerId id)
{
    m_core.cancel(id);
}

void SimNodeWorld::post(std::function<void()> action)
{
    if (!m_dead)
        m_core.schedule(m_core.now, m_owner, SimEvent::Posted, std::move(action));
}

Result<std::unique_ptr<Listener>> SimNodeWorld::listen(const Endpoint& at, std::size_t maxFrameBytes, OnAccept onAccept)
{
    if (m_dead)
        return makeError(ErrorKind::Closed, "listen", "the node has ended");
    return m_core.network->listen(*this, at, maxFrameBytes, std::move(onAccept));
}

void SimNodeWorld::connect(const Endpoint& to, std::size_t maxFrameBytes, OnConnect onConnect)
{
    if (!m_dead)
        m_core.network->connect(*this, to, maxFrameBytes, std::move(onConnect));
}

void SimNodeWorld::after(Duration delay, std::function<void()> action)
{
    if (!m_dead)
        m_core.schedule(m_core.now + delay, m_owner, SimEvent::Disk, std::move(action));
}

void SimNodeWorld::trace(std::uint64_t what, std::uint64_t value)
{
    m_core.trace(static_cast<std::uint64_t>(m_self.value()) << 48 ^ what << 40 ^ value);
}

void SimNodeWorld::crash()
{
    m_core.kill(m_self);
}

} // namespace brokerscope::runtime
