#include "engine/metadata/replica_placement.h"

#include "engine/runtime/random.h"

#include <utility>

namespace brokerscope::metadata {
namespace {

// Fisher and Yates, with the node's own chance, so that a simulation repeats it.
void shuffled(std::vector<NodeId>& ids, runtime::Random& random)
{
    for (std::size_t i = ids.size(); i > 1; --i)
        std::swap(ids[i - 1], ids[random.below(i)]);
}

} // namespace

NodeId ReplicaPlacement::Ring::take()
{
    if (given >= brokers.size())
        return kNoNode;
    return brokers[(start + given++) % brokers.size()];
}

void ReplicaPlacement::Ring::beginRound()
{
    given = 0;
    if (!brokers.empty())
        start = (start + 1) % brokers.size();
}

NodeId ReplicaPlacement::Rack::take()
{
    auto id = active.take();
    return id != kNoNode ? id : others.take();
}

ReplicaPlacement::ReplicaPlacement(const MetadataImage::Brokers& brokers, runtime::Random& random)
    : m_random(random)
{
    std::map<std::string, Rack> racks; // brokers without a rack share the nameless one
    for (const auto& [id, broker] : brokers) {
        auto& rack = racks[broker.rack.value_or("")];
        (broker.active() ? rack.active : rack.others).brokers.push_back(id);
        ++m_brokers;
        m_active += broker.active() ? 1 : 0;
    }
    for (auto& [name, rack] : racks)
        m_racks.push_back(std::move(rack));
    m_firstRack = random.below(m_racks.size());
    shuffle();
}

void ReplicaPlacement::shuffle()
{
    for (auto& rack : m_racks)
        for (auto* ring : {&rack.active, &rack.others}) {
            shuffled(ring->brokers, m_random);
            ring->start = m_random.below(ring->brokers.size());
        }
    m_placed = 0;
}

std::string ReplicaPlacement::refusal(int replicationFactor) const
{
    if (m_active == 0)
        return "All brokers are fenced or shutting down.";
    if (static_cast<std::size_t>(replicationFactor) > m_brokers)
        return "A replication factor of " + std::to_string(replicationFactor) +
               " needs as many brokers, but only " + std::to_string(m_brokers) + " are registered.";
    return {};
}

std::vector<NodeId> ReplicaPlacement::next(int replicationFactor)
{
    // After as many partitions as there are brokers the pattern would repeat itself.
    if (m_placed >= m_active)
        shuffle();
    ++m_placed;
    for (auto& rack : m_racks) {
        rack.active.beginRound();
        rack.others.beginRound();
    }
    std::vector<NodeId> replicas;
    auto rackAt = [&](std::size_t i) -> Rack& {
        return m_racks[(m_firstRack + i) % m_racks.size()];
    };
    // The leader comes from the first rack, from here on, that has a broker which may lead.
    std::size_t leaderRack = 0;
    for (; leaderRack < m_racks.size() && replicas.empty(); ++leaderRack)
        if (auto id = rackAt(leaderRack).active.take(); id != kNoNode)
            replicas.push_back(id);
    // The others from the racks after that one, in turn.
    auto wanted = static_cast<std::size_t>(replicationFactor);
    std::size_t empty = 0; // racks in a row that had nobody left
    for (std::size_t i = leaderRack; replicas.size() < wanted && empty < m_racks.size(); ++i) {
        auto id = rackAt(i).take();
        empty = id == kNoNode ? empty + 1 : 0;
        if (id != kNoNode)
            replicas.push_back(id);
    }
    m_firstRack = (m_firstRack + 1) % m_racks.size();
    return replicas;
}

} // namespace brokerscope::metadata
