// The simulated network: who listens where, who is connected with whom, and how long everything takes.
#pragma once

#include "engine/runtime/network.h"
#include "engine/runtime/sim/sim_world.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::runtime {

class SimConnectionPair;

class SimNetwork
{
public:
    explicit SimNetwork(SimulationCore& core) : m_core(core) {}
    ~SimNetwork();

    [[nodiscard]] Result<std::unique_ptr<Listener>> listen(SimNodeWorld& world, Endpoint at, std::size_t maxFrameBytes,
                                                           Network::OnAccept onAccept);
    void connect(SimNodeWorld& world, const Endpoint& to, std::size_t maxFrameBytes, Network::OnConnect onConnect);

    void faultsChanged();
    void onDeath(const SimNodeWorld& world); // before its events are dropped
    void resetBetween(NodeId a, NodeId b);

    // For connections and listeners.
    [[nodiscard]] Duration latency(); // of one chunk, one way
    [[nodiscard]] SimConnectionPair* find(std::uint64_t pair) const;
    void remove(std::uint64_t pair) { m_pairs.erase(pair); }
    void stopListening(std::uint64_t listener);

private:
    using Address = std::pair<std::string, std::uint16_t>;
    struct Listening
    {
        std::uint64_t id;
        SimNodeWorld* world;
        std::size_t maxFrameBytes;
        Network::OnAccept onAccept;
    };
    struct Opening // a connection that is asked for
    {
        SimNodeWorld* world;
        Endpoint to;
        Endpoint from;
        std::size_t maxFrameBytes;
        Network::OnConnect onConnect;
        bool waiting = false; // for a cut link to heal
    };

    void scheduleSyn(std::uint64_t opening);
    void onSyn(std::uint64_t opening);
    void onAccepted(std::uint64_t pair, std::uint64_t listener);
    void onSynAnswer(std::uint64_t opening, std::uint64_t pair); // pair 0: refused
    [[nodiscard]] NodeId nodeAt(const Endpoint& at) const;

    SimulationCore& m_core;
    std::map<Address, Listening> m_listening;
    std::map<Address, NodeId> m_lastListener; // of every address ever listened at: whose link leads there
    std::map<std::uint64_t, Opening> m_openings;
    std::map<std::uint64_t, std::shared_ptr<SimConnectionPair>> m_pairs; // by id: a deterministic order
    std::uint64_t m_nextId = 1;
    std::uint16_t m_nextPort = 32768;
};

} // namespace brokerscope::runtime
