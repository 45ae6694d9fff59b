#include "sim/nemesis.h"

#include <utility>

namespace brokerscope::sim {

FaultCounts& FaultCounts::operator+=(const FaultCounts& other)
{
    kills += other.kills;
    powerLosses += other.powerLosses;
    stops += other.stops;
    pauses += other.pauses;
    cuts += other.cuts;
    delays += other.delays;
    resets += other.resets;
    return *this;
}

std::string toString(const FaultCounts& counts)
{
    return std::to_string(counts.kills) + " kills, " + std::to_string(counts.powerLosses) + " power losses, " +
           std::to_string(counts.stops) + " clean stops, " + std::to_string(counts.pauses) + " pauses, " +
           std::to_string(counts.cuts) + " cuts, " + std::to_string(counts.delays) + " slow links, " +
           std::to_string(counts.resets) + " resets";
}

void Nemesis::runFor(Duration time)
{
    auto& random = m_cluster.simulation().random();
    const auto end = m_cluster.simulation().now() + time;
    while (m_cluster.simulation().now() < end && m_cluster.violations().empty()) {
        m_cluster.runFor(std::chrono::milliseconds(100 + random.below(900)));
        switch (random.below(8)) {
        case 0:
        case 1:
        case 2:
            crashOrRestart();
            break;
        case 3:
        case 4:
            cutOrHeal();
            break;
        case 5:
            pauseOrResume();
            break;
        case 6:
            delayLink();
            break;
        default: // all connections between two nodes break
            ++m_counts.resets;
            m_cluster.simulation().resetConnections(anyNode(), anyNode());
            break;
        }
    }
}

void Nemesis::heal()
{
    m_cluster.simulation().faults().healAll();
    m_cut = false;
    if (m_paused != kNoNode)
        m_cluster.simulation().resume(std::exchange(m_paused, kNoNode));
    m_cluster.runUntil([&] { return !m_cluster.isStopping(); }, std::chrono::seconds(10));
    for (auto id : SimCluster::ids(m_cluster.size()))
        if (!m_cluster.isUp(id))
            m_cluster.start(id);
    m_down = kNoNode;
}

NodeId Nemesis::anyNode()
{
    const auto size = static_cast<std::uint64_t>(m_cluster.size());
    return NodeId(static_cast<std::int32_t>(1 + m_cluster.simulation().random().below(size)));
}

NodeId Nemesis::victim()
{
    const auto id = anyNode();
    switch (m_cluster.simulation().random().below(4)) {
    case 0:
    case 1:
        if (const auto leader = m_cluster.leaderOf(m_topic, PartitionIndex(0)); leader != kNoNode)
            return leader;
        return id;
    case 2:
        if (const auto controller = m_cluster.controller(); controller != kNoNode)
            return controller;
        return id;
    default:
        return id;
    }
}

void Nemesis::crashOrRestart()
{
    if (m_down != kNoNode) {
        if (!m_cluster.isUp(m_down))
            m_cluster.start(std::exchange(m_down, kNoNode)); // one that is still stopping comes later
        return;
    }
    const bool whole = m_cluster.isWhole();
    if (whole)
        m_lostPower = false;
    const auto id = victim();
    if (m_lostPower || !m_cluster.isUp(id))
        return;
    crash(id);
}

void Nemesis::crash(NodeId id)
{
    if (id == m_paused)
        m_paused = kNoNode;
    m_down = id;
    switch (m_cluster.simulation().random().below(4)) {
    case 0:
        if (m_cluster.isWhole()) {
            m_cluster.powerLoss(id);
            m_lostPower = true;
            ++m_counts.powerLosses;
            break;
        }
        [[fallthrough]];
    case 1:
    case 2:
        m_cluster.kill(id);
        ++m_counts.kills;
        break;
    default:
        m_cluster.simulation().resume(id);
        m_cluster.stop(id);
        ++m_counts.stops;
        break;
    }
}

void Nemesis::pauseOrResume()
{
    if (m_paused != kNoNode) {
        m_cluster.simulation().resume(std::exchange(m_paused, kNoNode));
        return;
    }
    const auto id = victim();
    if (!m_cluster.isUp(id) || id == m_down)
        return;
    m_paused = id;
    ++m_counts.pauses;
    m_cluster.simulation().pause(id);
}

void Nemesis::cutOrHeal()
{
    auto& faults = m_cluster.simulation().faults();
    auto& random = m_cluster.simulation().random();
    if (std::exchange(m_cut, !m_cut)) {
        faults.healAll();
        return;
    }
    ++m_counts.cuts;
    const auto a = anyNode();
    const bool oneWay = random.below(3) == 0;
    for (auto b : SimCluster::ids(m_cluster.size())) {
        if (b == a || (random.below(2) == 0 && !oneWay))
            continue; // a partial partition now and then
        faults.set(a, b, {.cut = true, .delay = {}});
        if (!oneWay)
            faults.set(b, a, {.cut = true, .delay = {}});
    }
}

void Nemesis::delayLink()
{
    auto& random = m_cluster.simulation().random();
    const auto a = anyNode();
    const auto b = anyNode();
    if (a == b)
        return;
    ++m_counts.delays;
    auto fault = m_cluster.simulation().faults().link(a, b);
    fault.delay = std::chrono::milliseconds(random.below(400));
    m_cluster.simulation().faults().set(a, b, fault); // until the next healing
}

} // namespace brokerscope::sim
