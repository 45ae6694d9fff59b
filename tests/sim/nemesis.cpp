#include "sim/nemesis.h"

#include <utility>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

NodeId pick(runtime::Random& random, int nodes)
{
    return NodeId(static_cast<std::int32_t>(1 + random.below(static_cast<std::uint64_t>(nodes))));
}

} // namespace

Nemesis::Nemesis(SimCluster& cluster, FaultMix mix, std::uint64_t seed, std::string topic, std::int64_t atMost)
    : m_cluster(cluster), m_mix(mix), m_terms(termsOf(mix)),
      m_random(runtime::SeededRandom::mixed(seed ^ 0x6e656d65736973ull)), m_topic(std::move(topic)), m_atMost(atMost),
      m_weak(pick(m_random, cluster.size())), m_disks(cluster, m_weak, m_random, m_counts)
{
    for (int i = 0; i < kFaultKinds; ++i)
        if (const auto kind = static_cast<FaultKind>(i); m_mix.has(kind) && kind != FaultKind::TopicChurn)
            m_kinds.push_back(kind);
    if (m_mix.has(FaultKind::LyingSync))
        m_disks.lie();
}

Duration Nemesis::milliseconds(std::uint64_t from, std::uint64_t below)
{
    return std::chrono::milliseconds(from + m_random.below(below - from));
}

void Nemesis::runFor(Duration time)
{
    const auto end = m_cluster.simulation().now() + time;
    while (m_cluster.simulation().now() < end && m_cluster.violations().empty()) {
        m_cluster.runFor(milliseconds(60, 800));
        if (m_kinds.empty() || counts().sum() >= m_atMost)
            continue;
        // Who is down or paused does not stay so only because other kinds come up.
        if ((m_down != kNoNode || m_paused != kNoNode) && chance(2))
            act(m_down != kNoNode ? FaultKind::Kill : FaultKind::Pause);
        else
            act(m_kinds[m_random.below(m_kinds.size())]);
    }
}

FaultCounts Nemesis::counts() const
{
    auto out = m_counts;
    out[FaultKind::ResetAnywhere] = static_cast<std::int64_t>(m_cluster.simulation().resets());
    out[FaultKind::CrashInDiskWrite] = m_cluster.crashesInDiskWrites();
    return out;
}

void Nemesis::act(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Kill:
    case FaultKind::PowerLoss:
    case FaultKind::CrashInDiskWrite:
    case FaultKind::CleanStop:
    case FaultKind::LyingSync: // a lie only shows when the power goes
        return crashOrRestart(kind);
    case FaultKind::Pause: return pauseOrResume();
    case FaultKind::Partition:
    case FaultKind::OneWayCut:
    case FaultKind::PartialCut: return cutOrHeal(kind);
    case FaultKind::SlowLink: return delayLink();
    case FaultKind::LinkReset:
        ++m_counts[kind];
        return m_cluster.simulation().resetConnections(anyNode(), anyNode());
    case FaultKind::ResetAnywhere: return m_cluster.simulation().setResets(chance(2) ? 0 : 500 + 5'000 * chance(3));
    case FaultKind::BitRot: return m_disks.rot(m_topic);
    case FaultKind::FullDisk: return m_disks.fillOrFree();
    case FaultKind::SlowDisk: return m_disks.slowOrFast(victim());
    case FaultKind::FailingDisk: return m_disks.failOrRepair();
    case FaultKind::ClockJump: return jumpClock();
    case FaultKind::RestartStorm: return restartStorm();
    case FaultKind::Blackout: return blackout();
    case FaultKind::TopicChurn: return; // made by a client
    }
}

void Nemesis::heal()
{
    auto& simulation = m_cluster.simulation();
    simulation.faults().healAll();
    simulation.setResets(0);
    m_cut = false;
    m_disks.heal();
    if (m_paused != kNoNode)
        simulation.resume(std::exchange(m_paused, kNoNode));
    m_cluster.runUntil([&] { return !m_cluster.isStopping(); }, 10s);
    // A disk that failed keeps its node from going on, whatever it does later: it is begun anew.
    if (m_mix.has(FaultKind::FailingDisk) && m_cluster.isUp(m_weak))
        m_cluster.kill(m_weak);
    m_cluster.allowGivingUp(m_weak, false);
    startEverybody();
}

void Nemesis::startEverybody()
{
    for (auto id : SimCluster::ids(m_cluster.size())) {
        m_cluster.simulation().disk(id).crashAfter(std::nullopt);
        if (!m_cluster.isUp(id))
            m_cluster.start(id);
    }
    m_down = kNoNode;
}

NodeId Nemesis::anyNode()
{
    return pick(m_random, m_cluster.size());
}

NodeId Nemesis::victim()
{
    const auto id = anyNode();
    switch (m_random.below(4)) {
    case 0:
    case 1:
        if (const auto leader = m_cluster.leaderOf(m_topic, PartitionIndex(0)); leader != kNoNode)
            return leader;
        return id;
    case 2:
        if (const auto controller = m_cluster.controller(); controller != kNoNode)
            return controller;
        return id;
    default: return id;
    }
}

// --- crashes ---

bool Nemesis::mayCrash(NodeId id)
{
    if (m_cluster.isWhole())
        m_lostPower = false;
    return !m_lostPower && m_cluster.isUp(id);
}

void Nemesis::crashOrRestart(FaultKind kind)
{
    if (m_down != kNoNode) {
        m_cluster.simulation().disk(m_down).crashAfter(std::nullopt);
        if (m_cluster.isUp(m_down) && m_cluster.isStopping())
            return; // one that is still stopping comes later
        const auto id = std::exchange(m_down, kNoNode);
        if (m_cluster.isUp(id))
            return; // it was to crash in a write and has not
        if (m_mix.has(FaultKind::CrashInDiskWrite) && chance(3)) { // recovery crashes, too
            m_down = id;
            m_cluster.crashInDiskWrite(id, m_random.below(40), SimCluster::ThenPower::Stays);
        }
        return m_cluster.start(id);
    }
    if (const auto id = m_terms.oneVictim ? m_weak : victim(); mayCrash(id))
        crash(kind, id);
}

void Nemesis::crash(FaultKind kind, NodeId id)
{
    // What a lying disk loses may be anything, so the others must have all of it.
    const bool mayLosePower = m_terms.flushEveryRecord ||
                              (m_cluster.isWhole() && (!m_mix.has(FaultKind::LyingSync) || m_cluster.hasMetadataEverywhere()));
    m_down = id;
    if (id == m_paused) {
        m_cluster.simulation().resume(id);
        m_paused = kNoNode;
    }
    if (kind == FaultKind::CleanStop) {
        ++m_counts[kind];
        return m_cluster.stop(id);
    }
    if (kind == FaultKind::CrashInDiskWrite) {
        const bool power = mayLosePower && chance(2);
        m_lostPower = power && !m_terms.flushEveryRecord;
        return m_cluster.crashInDiskWrite(id, m_random.below(60),
                                          power ? SimCluster::ThenPower::IsLost : SimCluster::ThenPower::Stays);
    }
    if (kind != FaultKind::Kill && mayLosePower) {
        ++m_counts[kind];
        m_lostPower = !m_terms.flushEveryRecord;
        return m_cluster.powerLoss(id);
    }
    ++m_counts[FaultKind::Kill];
    m_cluster.kill(id);
}

void Nemesis::restartStorm()
{
    ++m_counts[FaultKind::RestartStorm];
    for (auto rounds = 4 + m_random.below(10); rounds > 0; --rounds) {
        const auto id = anyNode();
        if (m_cluster.isUp(id))
            m_cluster.kill(id);
        else
            m_cluster.start(id);
        m_cluster.runFor(milliseconds(20, 500));
    }
    startEverybody();
}

void Nemesis::blackout()
{
    ++m_counts[FaultKind::Blackout];
    if (m_paused != kNoNode)
        m_cluster.simulation().resume(std::exchange(m_paused, kNoNode));
    for (auto id : SimCluster::ids(m_cluster.size()))
        m_cluster.powerLoss(id);
    for (auto id : SimCluster::ids(m_cluster.size())) {
        m_cluster.runFor(milliseconds(0, 1500));
        if (!m_cluster.isUp(id))
            m_cluster.start(id);
    }
    m_down = kNoNode;
}

// --- time and links ---

void Nemesis::pauseOrResume()
{
    if (m_paused != kNoNode) {
        m_cluster.simulation().resume(std::exchange(m_paused, kNoNode));
        return;
    }
    auto id = victim();
    const auto clients = m_clients ? m_clients() : std::vector<NodeId>();
    if (!clients.empty() && chance(2))
        id = clients[m_random.below(clients.size())];
    else if (!m_cluster.isUp(id) || id == m_down)
        return;
    m_paused = id;
    ++m_counts[FaultKind::Pause];
    m_cluster.simulation().pause(id);
}

void Nemesis::jumpClock()
{
    ++m_counts[FaultKind::ClockJump];
    const auto jump = std::chrono::minutes(m_random.below(120)) - 60min;
    m_cluster.simulation().setWallClockSkew(anyNode(), jump);
}

void Nemesis::cutOrHeal(FaultKind kind)
{
    auto& faults = m_cluster.simulation().faults();
    if (std::exchange(m_cut, !m_cut))
        return faults.healAll();
    ++m_counts[kind];
    const auto a = kind == FaultKind::Partition ? victim() : anyNode();
    const bool heard = kind == FaultKind::OneWayCut && chance(2);
    for (auto b : SimCluster::ids(m_cluster.size())) {
        if (b == a || (kind == FaultKind::PartialCut && chance(2)))
            continue;
        if (kind != FaultKind::OneWayCut || !heard)
            faults.set(a, b, {.cut = true, .delay = {}});
        if (kind != FaultKind::OneWayCut || heard)
            faults.set(b, a, {.cut = true, .delay = {}});
    }
}

void Nemesis::delayLink()
{
    const auto a = anyNode();
    const auto b = anyNode();
    if (a == b)
        return;
    ++m_counts[FaultKind::SlowLink];
    auto fault = m_cluster.simulation().faults().link(a, b);
    fault.delay = milliseconds(0, 400);
    m_cluster.simulation().faults().set(a, b, fault); // until the next healing
}

} // namespace brokerscope::sim
