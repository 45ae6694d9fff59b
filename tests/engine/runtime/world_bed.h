// Three nodes in the real or in the simulated world, so that one set of tests holds both to the same contract.
#pragma once

#include "engine/runtime/asio/asio_world.h"
#include "engine/runtime/sim/simulation.h"
#include "testing/temporary_directory.h"

#include <gtest/gtest.h>

#include <functional>
#include <future>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace brokerscope::runtime::test {

using namespace std::chrono_literals;

inline constexpr std::size_t kMaxFrame = 8 << 20;
inline constexpr int kNodes = 3; // 1, 2, 3

inline ByteChain frameOf(std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    Bytes length{static_cast<std::uint8_t>(size >> 24), static_cast<std::uint8_t>(size >> 16),
                 static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
    const auto bytes = asBytes(text);
    return {SharedBytes(std::move(length)), SharedBytes(Bytes(bytes.begin(), bytes.end()))};
}

// A connection's end that writes down what happens to it.
struct Recorder final : ConnectionHandler
{
    std::unique_ptr<Connection> connection;
    std::vector<std::string> frames;
    std::optional<CloseReason> closed;
    int drained = 0;
    std::function<void(const std::string&)> onEachFrame;

    void own(std::unique_ptr<Connection> opened)
    {
        connection = std::move(opened);
        connection->setHandler(this);
    }
    void onFrame(Connection&, SharedBytes frame) override
    {
        frames.emplace_back(asText(frame.view()));
        if (onEachFrame)
            onEachFrame(std::string(frames.back()));
    }
    void onClosed(Connection&, CloseReason reason) override { closed = reason; }
    void onDrained(Connection&) override { ++drained; }
};

// What a test builds on one node; destroyed with the node.
struct NodeState
{
    std::unique_ptr<Listener> listener;
    std::vector<std::unique_ptr<Recorder>> accepted;
    std::vector<std::unique_ptr<Recorder>> connected;
    std::optional<Error> connectError;
    std::vector<std::unique_ptr<File>> files;
};

class RealBed
{
public:
    RealBed()
    {
        for (int n = 1; n <= kNodes; ++n) {
            m_ports[n] = PortReservation::reserve({"127.0.0.1", 0}).value();
            m_peers->add(m_ports[n]->endpoint(), NodeId(n));
            start(n);
        }
    }
    ~RealBed()
    {
        for (int n = 1; n <= kNodes; ++n)
            kill(n);
    }

    void start(int n)
    {
        AsioWorldOptions options;
        options.self = NodeId(n);
        options.dataDirectory = m_directory.path() / ("node-" + std::to_string(n));
        options.seed = static_cast<std::uint64_t>(n);
        options.faults = m_faults;
        options.peers = m_peers;
        options.gate = m_gate;
        options.ports = {m_ports[n]};
        m_worlds[n] = AsioWorld::create(options).value();
        m_states[n] = std::make_unique<NodeState>();
    }
    void end(int n, void (AsioWorld::*how)())
    {
        if (m_worlds[n])
            (m_worlds[n].get()->*how)();
        m_states[n].reset();
        m_worlds[n].reset();
    }
    void kill(int n) { end(n, &AsioWorld::kill); }
    void powerLoss(int n) { end(n, &AsioWorld::powerLoss); }
    void pause(int n) { m_worlds[n]->pause(); }
    void resume(int n) { m_worlds[n]->resume(); }

    World& world(int n) { return *m_worlds[n]; }
    NodeState& state(int n) { return *m_states[n]; }
    Endpoint endpoint(int n) { return m_ports[n]->endpoint(); }
    FaultTable& faults() { return *m_faults; }
    MessageGate& gate() { return *m_gate; }
    // From now on connections to this node come from strangers.
    void forget(int n) { m_peers->remove(m_ports[n]->endpoint()); }

    // Runs on the node's thread; returns when it has.
    void on(int n, const std::function<void()>& action)
    {
        std::promise<void> done;
        m_worlds[n]->post([&] {
            action();
            done.set_value();
        });
        done.get_future().wait();
    }
    // Asks on the node's thread, again and again.
    bool eventually(int n, const std::function<bool()>& holds)
    {
        // By posting, not by timers: they stand still when the gate's clock does.
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        for (bool held = false; std::chrono::steady_clock::now() < deadline; std::this_thread::yield()) {
            on(n, [&] { held = holds(); });
            if (held)
                return true;
        }
        return false;
    }

private:
    brokerscope::testing::TemporaryDirectory m_directory;
    std::shared_ptr<FaultTable> m_faults = std::make_shared<FaultTable>();
    std::shared_ptr<PeerRegistry> m_peers = std::make_shared<PeerRegistry>();
    std::shared_ptr<MessageGate> m_gate = std::make_shared<MessageGate>();
    std::map<int, std::shared_ptr<PortReservation>> m_ports;
    std::map<int, std::unique_ptr<AsioWorld>> m_worlds;
    std::map<int, std::unique_ptr<NodeState>> m_states;
};

class SimulatedBed
{
public:
    SimulatedBed()
    {
        for (int n = 1; n <= kNodes; ++n)
            start(n);
    }

    void start(int n)
    {
        m_worlds[n] = &m_simulation.start(NodeId(n));
        m_states[n] = std::make_unique<NodeState>();
    }
    void kill(int n)
    {
        m_simulation.kill(NodeId(n));
        m_states[n].reset();
    }
    void powerLoss(int n)
    {
        m_simulation.powerLoss(NodeId(n));
        m_states[n].reset();
    }
    void pause(int n) { m_simulation.pause(NodeId(n)); }
    void resume(int n) { m_simulation.resume(NodeId(n)); }

    World& world(int n) { return *m_worlds[n]; }
    NodeState& state(int n) { return *m_states[n]; }
    Endpoint endpoint(int n) { return {"127.0.0.1", static_cast<std::uint16_t>(9091 + n)}; }
    FaultTable& faults() { return m_simulation.faults(); }
    void on(int, const std::function<void()>& action) { action(); }
    bool eventually(int, const std::function<bool()>& holds) { return m_simulation.runUntil(holds, 60s); }

private:
    Simulation m_simulation{7};
    std::map<int, SimWorld*> m_worlds;
    std::map<int, std::unique_ptr<NodeState>> m_states;
};

template <class Bed> class WorldTest : public ::testing::Test
{
protected:
    void listen(int n)
    {
        bed.on(n, [&] {
            auto& state = bed.state(n);
            auto listener = bed.world(n).network().listen(
                bed.endpoint(n), kMaxFrame, [&state](std::unique_ptr<Connection> connection) {
                    state.accepted.push_back(std::make_unique<Recorder>());
                    state.accepted.back()->own(std::move(connection));
                });
            ASSERT_TRUE(listener) << listener.error().message();
            state.listener = std::move(listener.value());
        });
    }

    // Asks for a connection; what comes of it goes to `from`'s state.
    void ask(int from, int to)
    {
        bed.on(from, [&, endpoint = bed.endpoint(to)] {
            auto& state = bed.state(from);
            bed.world(from).network().connect(endpoint, kMaxFrame, [&state](Result<std::unique_ptr<Connection>> result) {
                if (!result) {
                    state.connectError = result.error();
                    return;
                }
                state.connected.push_back(std::make_unique<Recorder>());
                state.connected.back()->own(std::move(result.value()));
            });
        });
    }

    // A listener on `to` and one more connection from `from`, known at both ends.
    void connect(int from, int to)
    {
        bool listens = false;
        std::size_t before = 0;
        bed.on(to, [&] {
            listens = bed.state(to).listener != nullptr;
            before = bed.state(to).accepted.size();
        });
        if (!listens)
            listen(to);
        std::size_t connected = 0;
        bed.on(from, [&] { connected = bed.state(from).connected.size(); });
        ask(from, to);
        ASSERT_TRUE(bed.eventually(from, [&] { return bed.state(from).connected.size() > connected; }));
        ASSERT_TRUE(bed.eventually(to, [&] { return bed.state(to).accepted.size() > before; }));
    }

    Recorder& client(int n) { return *bed.state(n).connected.back(); }
    Recorder& server(int n) { return *bed.state(n).accepted.back(); }

    void send(int n, Recorder& from, std::string_view text)
    {
        bed.on(n, [&] { from.connection->send(frameOf(text)); });
    }
    bool hasFrames(int n, Recorder& at, const std::vector<std::string>& frames)
    {
        return bed.eventually(n, [&] { return at.frames == frames; });
    }

    Bed bed;
};

using Beds = ::testing::Types<RealBed, SimulatedBed>;
struct BedNames
{
    template <class Bed> static std::string GetName(int) { return std::is_same_v<Bed, RealBed> ? "Real" : "Simulated"; }
};

} // namespace brokerscope::runtime::test
