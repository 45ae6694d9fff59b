#include "engine/runtime/sim/sim_network.h"

#include "engine/runtime/sim/sim_connection.h"

#include <algorithm>

namespace brokerscope::runtime {

namespace {

class SimListener final : public Listener
{
public:
    SimListener(SimNetwork& network, std::uint64_t id, Endpoint at)
        : m_network(network), m_id(id), m_endpoint(std::move(at))
    {
    }
    ~SimListener() override { m_network.stopListening(m_id); }
    [[nodiscard]] Endpoint endpoint() const override { return m_endpoint; }

private:
    SimNetwork& m_network;
    std::uint64_t m_id;
    Endpoint m_endpoint;
};

} // namespace

SimNetwork::~SimNetwork() = default;

Duration SimNetwork::latency()
{
    const auto& options = m_core.options.network;
    const auto range = static_cast<std::uint64_t>((options.latencyMax - options.latencyMin).count());
    const auto usual = options.latencyMin + Duration(m_core.networkRandom.below(range + 1));
    return m_core.networkRandom.below(1000) < options.slowPerMille ? 10 * usual : usual;
}

SimConnectionPair* SimNetwork::find(std::uint64_t pair) const
{
    const auto found = m_pairs.find(pair);
    return found == m_pairs.end() ? nullptr : found->second.get();
}

Result<std::unique_ptr<Listener>> SimNetwork::listen(SimNodeWorld& world,
                                                     Endpoint at,
                                                     std::size_t maxFrameBytes,
                                                     Network::OnAccept onAccept)
{
    if (at.port == 0)
        at.port = m_nextPort++;
    const auto id = m_nextId++;
    const Address address(at.host, at.port);
    if (!m_listening.try_emplace(address, Listening{id, &world, maxFrameBytes, std::move(onAccept)}).second)
        return makeError(ErrorKind::Exists, {}, "port " + std::to_string(at.port) + " is already in use on " + at.host);
    m_lastListener.insert_or_assign(address, world.self());
    return std::make_unique<SimListener>(*this, id, std::move(at));
}

void SimNetwork::stopListening(std::uint64_t listener)
{
    std::erase_if(m_listening, [&](const auto& entry) { return entry.second.id == listener; });
}

NodeId SimNetwork::nodeAt(const Endpoint& at) const
{
    const auto found = m_lastListener.find({at.host, at.port});
    return found == m_lastListener.end() ? kNoNode : found->second;
}

// --- opening a connection: SYN there, answer back ---

void SimNetwork::connect(SimNodeWorld& world,
                         const Endpoint& to,
                         std::size_t maxFrameBytes,
                         Network::OnConnect onConnect)
{
    const auto id = m_nextId++;
    if (m_nextPort == 0)
        m_nextPort = 32768; // after four rounds of 16 bits nobody remembers the first
    m_openings.emplace(id, Opening{&world, to, {"127.0.0.1", m_nextPort++}, maxFrameBytes, std::move(onConnect)});
    scheduleSyn(id);
}

void SimNetwork::scheduleSyn(std::uint64_t opening)
{
    const auto& asked = m_openings.at(opening);
    const auto delay = m_core.faults.link(asked.world->self(), nodeAt(asked.to)).delay;
    m_core.schedule(m_core.now + latency() + delay, 0, SimEvent::Syn, [this, opening] { onSyn(opening); });
}

void SimNetwork::onSyn(std::uint64_t opening)
{
    const auto found = m_openings.find(opening);
    if (found == m_openings.end())
        return;
    auto& asked = found->second;
    const auto self = asked.world->self();
    const auto target = nodeAt(asked.to);
    const auto back = m_core.faults.link(target, self);
    if (m_core.faults.link(self, target).cut || back.cut) {
        asked.waiting = true; // faultsChanged() tries again
        return;
    }
    std::uint64_t pair = 0;
    const auto listening = m_listening.find({asked.to.host, asked.to.port});
    if (listening != m_listening.end()) {
        pair = m_nextId++;
        const auto& server = listening->second;
        m_pairs.emplace(pair,
                        std::make_shared<SimConnectionPair>(
                            m_core,
                            pair,
                            SimConnectionPair::End{asked.world, self, asked.from, asked.maxFrameBytes},
                            SimConnectionPair::End{server.world, target, asked.to, server.maxFrameBytes}));
        m_core.schedule(m_core.now, server.world->owner(), SimEvent::Accept,
                        [this, pair, listener = server.id] { onAccepted(pair, listener); });
    }
    m_core.schedule(m_core.now + latency() + back.delay, asked.world->owner(), SimEvent::SynAnswer,
                    [this, opening, pair] { onSynAnswer(opening, pair); });
}

void SimNetwork::onAccepted(std::uint64_t pair, std::uint64_t listener)
{
    const auto connection = find(pair);
    if (!connection)
        return;
    const auto found = std::find_if(m_listening.begin(), m_listening.end(),
                                    [&](const auto& entry) { return entry.second.id == listener; });
    if (found == m_listening.end())
        return connection->crash(SimConnectionPair::kServer); // it stopped listening meanwhile
    const auto onAccept = found->second.onAccept;             // it may destroy the listener
    onAccept(connection->open(SimConnectionPair::kServer));
}

void SimNetwork::onSynAnswer(std::uint64_t opening, std::uint64_t pair)
{
    const auto found = m_openings.find(opening);
    if (found == m_openings.end())
        return;
    const auto asked = std::move(found->second);
    m_openings.erase(found);
    if (const auto connection = find(pair))
        asked.onConnect(connection->open(SimConnectionPair::kClient));
    else
        asked.onConnect(makeError(ErrorKind::Unavailable,
                                  "connect to " + asked.to.host + ":" + std::to_string(asked.to.port),
                                  pair == 0 ? "Connection refused" : "Connection reset by peer"));
}

// --- faults ---

void SimNetwork::faultsChanged()
{
    for (auto& [id, opening] : m_openings) {
        if (std::exchange(opening.waiting, false))
            scheduleSyn(id);
    }
    for (const auto& [id, pair] : m_pairs)
        pair->linkChanged();
}

void SimNetwork::onDeath(const SimNodeWorld& world)
{
    std::erase_if(m_listening, [&](const auto& entry) { return entry.second.world == &world; });
    std::vector<Opening> dropped; // what they captured is destroyed when the map is in order again
    for (auto opening = m_openings.begin(); opening != m_openings.end();) {
        if (opening->second.world == &world) {
            dropped.push_back(std::move(opening->second));
            opening = m_openings.erase(opening);
        } else {
            ++opening;
        }
    }
    const auto pairs = m_pairs; // they leave as they end
    for (const auto& [id, pair] : pairs) {
        for (const int side : {SimConnectionPair::kClient, SimConnectionPair::kServer}) {
            if (pair->end(side).world == &world)
                pair->crash(side);
        }
    }
}

void SimNetwork::resetBetween(NodeId a, NodeId b)
{
    for (const auto& [id, pair] : m_pairs) {
        const auto client = pair->end(SimConnectionPair::kClient).node;
        const auto server = pair->end(SimConnectionPair::kServer).node;
        if ((client == a && server == b) || (client == b && server == a))
            pair->reset();
    }
}

} // namespace brokerscope::runtime
