// The simulation itself: one seed decides everything.
#include "engine/runtime/world_bed.h"

#include <set>

namespace brokerscope::runtime::test {

namespace {

// Three nodes that echo each other's frames, while links fail and nodes are killed; every step follows from the seed.
class Storm
{
public:
    explicit Storm(std::uint64_t seed, SimulationOptions options = {}) : sim(seed, options)
    {
        for (int n = 1; n <= kNodes; ++n)
            start(n);
    }

    void run(int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            const int victim = static_cast<int>(1 + sim.random().below(kNodes));
            const NodeId next(victim % kNodes + 1);
            switch (sim.random().below(5)) {
            case 0: sim.faults().set(NodeId(victim), next, {true, {}}); break;
            case 1: sim.faults().set(NodeId(victim), next, {false, 30ms}); break;
            case 2: sim.faults().healAll(); break;
            case 3: sim.resetConnections(NodeId(victim), next); break;
            default:
                sim.powerLoss(NodeId(victim));
                states[victim].reset();
                sim.runFor(20ms);
                start(victim);
            }
            call(victim, next.value());
            sim.runFor(100ms);
        }
    }

    Simulation sim;
    std::size_t delivered = 0;

private:
    static Endpoint at(int n) { return {"127.0.0.1", static_cast<std::uint16_t>(9091 + n)}; }

    void echo(int n, Recorder& end, std::unique_ptr<Connection> connection)
    {
        end.onEachFrame = [this, n, &end](const std::string& text) {
            ++delivered;
            const auto file = worlds[n]->disk().open("log", OpenMode::CreateOrOpen);
            EXPECT_TRUE(file.value()->append(frameOf(text)));
            if (delivered % 16 == 0)
                file.value()->syncInBackground([](const Result<void>&) {});
            end.connection->send(frameOf(std::string(worlds[n]->random().below(3000), 'x')));
        };
        end.own(std::move(connection));
    }

    void start(int n)
    {
        worlds[n] = &sim.start(NodeId(n));
        states[n] = std::make_unique<NodeState>();
        auto* state = states[n].get();
        auto listener = worlds[n]->network().listen(at(n), kMaxFrame, [=, this](std::unique_ptr<Connection> connection) {
            state->accepted.push_back(std::make_unique<Recorder>());
            echo(n, *state->accepted.back(), std::move(connection));
        });
        state->listener = std::move(listener.value());
    }

    void call(int from, int to)
    {
        auto* state = states[from].get();
        worlds[from]->network().connect(at(to), kMaxFrame, [=, this](Result<std::unique_ptr<Connection>> result) {
            if (!result)
                return;
            state->connected.push_back(std::make_unique<Recorder>());
            auto& end = *state->connected.back();
            echo(from, end, std::move(result.value()));
            end.connection->send(frameOf("hello"));
        });
    }

    std::map<int, SimWorld*> worlds;
    std::map<int, std::unique_ptr<NodeState>> states;
};

} // namespace

TEST(SimulationTest, TheSameSeedGivesTheSameTrace)
{
    std::set<std::uint64_t> traces;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Storm first(seed);
        first.run(40);
        Storm second(seed);
        second.run(40);
        EXPECT_EQ(first.sim.traceHash(), second.sim.traceHash()) << "seed " << seed;
        EXPECT_EQ(first.sim.eventCount(), second.sim.eventCount()) << "seed " << seed;
        EXPECT_EQ(first.delivered, second.delivered) << "seed " << seed;
        EXPECT_GT(first.delivered, 100u) << "seed " << seed;
        traces.insert(first.sim.traceHash());
    }
    EXPECT_EQ(traces.size(), 10u); // and another seed another trace
}

TEST(SimulationTest, TheTraceSeesWhatADeliveryCarries)
{
    const auto traceOf = [](std::string_view text) {
        Simulation sim(3);
        NodeState one;
        NodeState two;
        auto& server = sim.start(NodeId(1));
        auto& client = sim.startClient(NodeId(100));
        one.listener = std::move(server.network()
                                     .listen({"127.0.0.1", 9092}, kMaxFrame,
                                             [&](std::unique_ptr<Connection> connection) {
                                                 one.accepted.push_back(std::make_unique<Recorder>());
                                                 one.accepted.back()->own(std::move(connection));
                                             })
                                     .value());
        client.network().connect({"127.0.0.1", 9092}, kMaxFrame, [&](Result<std::unique_ptr<Connection>> result) {
            two.connected.push_back(std::make_unique<Recorder>());
            two.connected.back()->own(std::move(result.value()));
            two.connected.back()->connection->send(frameOf(text));
        });
        EXPECT_TRUE(sim.runUntil([&] { return !one.accepted.empty() && one.accepted[0]->frames.size() == 1; }, 1s));
        EXPECT_EQ(one.accepted[0]->connection->peerNode(), kNoNode); // a client is no node
        EXPECT_EQ(two.connected[0]->connection->peerNode(), NodeId(1));
        return sim.traceHash();
    };
    EXPECT_EQ(traceOf("same"), traceOf("same"));
    EXPECT_NE(traceOf("same"), traceOf("sane"));
}

TEST(SimulationTest, RandomResetsBreakConnectionsAtBothEnds)
{
    SimulationOptions options;
    options.network.resetPerMillion = 20'000;
    Simulation sim(5, options);
    NodeState one;
    NodeState two;
    auto& server = sim.start(NodeId(1));
    one.listener = std::move(server.network()
                                 .listen({"127.0.0.1", 9092}, kMaxFrame,
                                         [&](std::unique_ptr<Connection> connection) {
                                             one.accepted.push_back(std::make_unique<Recorder>());
                                             auto& end = *one.accepted.back();
                                             end.onEachFrame = [&end](const std::string& text) {
                                                 end.connection->send(frameOf(text));
                                             };
                                             end.own(std::move(connection));
                                         })
                                 .value());
    sim.start(NodeId(2)).network().connect({"127.0.0.1", 9092}, kMaxFrame, [&](Result<std::unique_ptr<Connection>> result) {
        two.connected.push_back(std::make_unique<Recorder>());
        auto& end = *two.connected.back();
        end.onEachFrame = [&end](const std::string& text) { end.connection->send(frameOf(text)); };
        end.own(std::move(result.value()));
        end.connection->send(frameOf("ball"));
    });
    const auto isReset = [](const NodeState& state, auto ends) {
        return !(state.*ends).empty() && (state.*ends)[0]->closed == CloseReason::Reset;
    };
    EXPECT_TRUE(sim.runUntil(
        [&] { return isReset(one, &NodeState::accepted) && isReset(two, &NodeState::connected); }, 60s));
}

TEST(SimulationTest, TimeStandsWhereARunEnds)
{
    Simulation sim(1);
    auto& world = sim.start(NodeId(1));
    int fired = 0;
    world.scheduler().runAt(Instant{} + 10s, [&] { ++fired; });
    sim.runFor(9s);
    EXPECT_EQ(sim.now(), Instant{} + 9s);
    EXPECT_EQ(fired, 0);
    EXPECT_FALSE(sim.runUntil([&] { return fired == 2; }, 2s));
    EXPECT_EQ(fired, 1);
    EXPECT_FALSE(sim.step());
    const auto wall = world.clock().wallNow();
    sim.setWallClockSkew(NodeId(1), -5s);
    EXPECT_EQ(world.clock().wallNow() - wall, -5s);
}

TEST(SimulationTest, ATimerThatIsDueDuringAPauseCanStillBeCancelled)
{
    Simulation sim(1);
    auto& world = sim.start(NodeId(1));
    bool ran = false;
    TimerId victim = 0;
    world.scheduler().runAt(Instant{} + 1s, [&] { world.scheduler().cancel(victim); });
    victim = world.scheduler().runAt(Instant{} + 2s, [&] { ran = true; });
    sim.pause(NodeId(1));
    sim.runFor(5s);
    sim.resume(NodeId(1));
    sim.runFor(5s);
    EXPECT_FALSE(ran);
}

TEST(SimulationTest, ARestartedNodeDrawsAnew)
{
    Simulation sim(1);
    const auto first = sim.start(NodeId(1)).random().next();
    sim.kill(NodeId(1));
    EXPECT_FALSE(sim.isRunning(NodeId(1)));
    EXPECT_NE(sim.start(NodeId(1)).random().next(), first);
    EXPECT_TRUE(sim.isRunning(NodeId(1)));
}

} // namespace brokerscope::runtime::test
