// Slow motion, standing still and single steps: what has to wait, what need not, and that nothing is lost or overtakes.
#include "engine/runtime/world_bed.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::runtime::test {
namespace {

// A client from outside.
class Outsider
{
public:
    explicit Outsider(std::uint16_t port) : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }
    ~Outsider() { ::close(m_descriptor); }
    Outsider(const Outsider&) = delete;
    Outsider& operator=(const Outsider&) = delete;

    void send(std::string_view text)
    {
        const auto bytes = joined(frameOf(text));
        EXPECT_EQ(::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
    }
    void shutDown() { ::shutdown(m_descriptor, SHUT_WR); }

private:
    int m_descriptor;
};

// A request header with this API key, correlation id 1 and the client id "shop".
std::string requestOf(int api)
{
    std::string out{'\0', static_cast<char>(api), '\0', '\1', '\0', '\0', '\0', '\1', '\0', '\4'};
    return out + "shop";
}

} // namespace

class MessageGateTest : public WorldTest<RealBed>
{
protected:
    MessageGate& gate() { return bed.gate(); }

    bool waits(std::size_t count)
    {
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (gate().waitingCount() != count && std::chrono::steady_clock::now() < deadline)
            std::this_thread::yield();
        return gate().waitingCount() == count;
    }

    std::optional<HeldMessage> step()
    {
        const auto result = std::make_shared<std::promise<std::optional<HeldMessage>>>();
        auto stepped = result->get_future();
        EXPECT_TRUE(gate().step([result](const HeldMessage* m) { result->set_value(m ? std::optional(*m) : std::nullopt); }));
        return stepped.wait_for(60s) == std::future_status::ready ? stepped.get() : std::nullopt;
    }

    std::vector<std::string> framesAt(int n, Recorder& recorder)
    {
        std::vector<std::string> out;
        bed.on(n, [&] { out = recorder.frames; });
        return out;
    }
};

TEST_F(MessageGateTest, WhenTimeStandsStillMessagesWaitAndArriveInTheirOrderWhenItGoesOn)
{
    connect(1, 2);
    gate().setRate(0);
    for (const auto* text : {"a", "b", "c"})
        send(1, client(1), text);
    ASSERT_TRUE(waits(3));
    EXPECT_TRUE(framesAt(2, server(2)).empty());
    gate().setRate(1);
    EXPECT_TRUE(hasFrames(2, server(2), {"a", "b", "c"}));
    EXPECT_EQ(gate().waitingCount(), 0u);
}

TEST_F(MessageGateTest, AStepLetsTheOldestThroughAndSaysWhichOneItWas)
{
    connect(1, 2);
    auto& first = server(2);
    connect(3, 2);
    auto& second = server(2);
    gate().setRate(0);
    send(1, client(1), requestOf(1));
    ASSERT_TRUE(waits(1));
    send(3, client(3), requestOf(52));
    ASSERT_TRUE(waits(2));
    send(1, client(1), requestOf(63));
    ASSERT_TRUE(waits(3));

    const auto waiting = gate().waiting(10);
    ASSERT_EQ(waiting.size(), 3u);
    EXPECT_EQ(waiting[0].apiKey, 1);
    EXPECT_EQ(waiting[1].apiKey, 52);
    EXPECT_EQ(waiting[2].apiKey, 63);
    EXPECT_EQ(gate().waiting(1).size(), 1u);

    auto stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->from, NodeId(1));
    EXPECT_EQ(stepped->to, NodeId(2));
    EXPECT_EQ(stepped->apiKey, 1);
    EXPECT_FALSE(stepped->response);
    EXPECT_TRUE(hasFrames(2, first, {requestOf(1)}));
    EXPECT_TRUE(framesAt(2, second).empty());

    stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->from, NodeId(3));
    EXPECT_TRUE(hasFrames(2, second, {requestOf(52)}));
    EXPECT_EQ(framesAt(2, first), std::vector{requestOf(1)});

    stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->apiKey, 63);
    EXPECT_TRUE(waits(0));
}

TEST_F(MessageGateTest, AnAnswerIsNamedAfterItsRequest)
{
    connect(1, 2);
    send(1, client(1), requestOf(56));
    ASSERT_TRUE(hasFrames(2, server(2), {requestOf(56)}));
    gate().setRate(0);
    send(2, server(2), std::string("\0\0\0\1answer", 10));
    ASSERT_TRUE(waits(1));
    const auto stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->from, NodeId(2));
    EXPECT_EQ(stepped->to, NodeId(1));
    EXPECT_EQ(stepped->apiKey, 56);
    EXPECT_TRUE(stepped->response);
}

TEST_F(MessageGateTest, AStepStopsTheClockFirst)
{
    connect(1, 2);
    gate().setRate(1);
    bed.on(1, [&] { server(2); });
    const auto stepped = [&] {
        const auto result = std::make_shared<std::promise<bool>>();
        auto future = result->get_future();
        EXPECT_TRUE(gate().step([result](const HeldMessage* m) { result->set_value(m != nullptr); }));
        EXPECT_EQ(gate().rate(), 0);
        send(1, client(1), "first");
        send(1, client(1), "second");
        return future.get();
    }();
    EXPECT_TRUE(stepped);
    ASSERT_TRUE(waits(1));
    EXPECT_EQ(framesAt(2, server(2)), std::vector<std::string>{"first"});
}

TEST_F(MessageGateTest, TimersStandStillWithTheClock)
{
    gate().setRate(0);
    std::atomic<bool> ran = false;
    Instant due{};
    bed.on(1, [&] {
        auto& world = bed.world(1);
        due = world.clock().now() + 1us;
        world.scheduler().runAt(due, [&] { ran = true; });
    });
    // What is posted runs all the same: the node can be asked what it knows.
    for (int i = 0; i < 1000; ++i)
        bed.on(1, [&] { EXPECT_LT(bed.world(1).clock().now(), due); });
    EXPECT_FALSE(ran);
    gate().setRate(0.5);
    EXPECT_TRUE(bed.eventually(1, [&] { return ran.load(); }));
}

TEST_F(MessageGateTest, AStepWithNothingToDeliverLetsTimeGoOnUntilAMessageComes)
{
    connect(1, 2);
    gate().setRate(0);
    bed.on(1, [&] {
        auto& world = bed.world(1);
        world.scheduler().runAt(world.clock().now() + 3ms, [&] {
            client(1).connection->send(frameOf("brought about"));
            client(1).connection->send(frameOf("next"));
        });
    });
    EXPECT_TRUE(framesAt(2, server(2)).empty());
    ASSERT_TRUE(step());
    EXPECT_TRUE(hasFrames(2, server(2), {"brought about"}));
    ASSERT_TRUE(waits(1));
    const auto stopped = gate().time().now();
    EXPECT_EQ(gate().time().rate(), 0);
    EXPECT_EQ(gate().time().now(), stopped);
    EXPECT_FALSE(gate().isStepping());
}

TEST_F(MessageGateTest, AStepThatFindsNothingCanBeEnded)
{
    int ended = 0;
    ASSERT_TRUE(gate().step([&](const HeldMessage* m) { ended += m ? 100 : 1; }));
    EXPECT_TRUE(gate().isStepping());
    EXPECT_FALSE(gate().step([](const HeldMessage*) {})); // one at a time
    gate().endStep();
    EXPECT_EQ(ended, 1);
    EXPECT_EQ(gate().time().rate(), 0);
    ASSERT_TRUE(gate().step([&](const HeldMessage* m) { ended += m ? 100 : 1; }));
    gate().setRate(1);
    EXPECT_EQ(ended, 2);
    EXPECT_EQ(gate().time().rate(), 1);
}

TEST_F(MessageGateTest, InSlowMotionAHopTakesAMillisecondOfTheClustersTime)
{
    connect(1, 2);
    gate().setRate(0.2);
    std::vector<Instant> arrived;
    bed.on(2, [&] { server(2).onEachFrame = [&](const std::string&) { arrived.push_back(bed.world(2).clock().now()); }; });
    Instant sent{};
    bed.on(1, [&] {
        sent = bed.world(1).clock().now();
        client(1).connection->send(frameOf("a"));
        client(1).connection->send(frameOf("b"));
    });
    ASSERT_TRUE(hasFrames(2, server(2), {"a", "b"}));
    EXPECT_GE(arrived.at(0) - sent, MessageGate::kHopLatency);
}

TEST_F(MessageGateTest, AStepPassesOverACutLinkAndAFrozenNode)
{
    connect(1, 2);
    connect(1, 3);
    auto& toThird = client(1);
    gate().setRate(0);
    send(1, *bed.state(1).connected.front(), "to 2");
    ASSERT_TRUE(waits(1));
    send(1, toThird, "to 3");
    ASSERT_TRUE(waits(2));
    bed.faults().set(NodeId(1), NodeId(2), {true, {}});
    ASSERT_TRUE(bed.eventually(2, [&] { return gate().waiting(10).at(0).blocked; }));
    auto stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->to, NodeId(3));
    bed.faults().healAll();
    ASSERT_TRUE(bed.eventually(2, [&] { return !gate().waiting(10).at(0).blocked; }));

    bed.pause(2);
    EXPECT_TRUE(gate().waiting(10).at(0).blocked);
    send(1, toThird, "again");
    ASSERT_TRUE(waits(2));
    stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->to, NodeId(3));
    bed.resume(2);
    ASSERT_TRUE(step());
    EXPECT_TRUE(hasFrames(2, server(2), {"to 2"}));
}

TEST_F(MessageGateTest, WhatWaitedInAConnectionThatEndsIsGone)
{
    connect(1, 2);
    gate().setRate(0);
    send(1, client(1), "a");
    ASSERT_TRUE(waits(1));
    bed.on(2, [&] { bed.state(2).accepted.clear(); });
    EXPECT_TRUE(waits(0));
    connect(1, 3);
    send(1, client(1), "b");
    ASSERT_TRUE(waits(1));
    bed.kill(3);
    EXPECT_EQ(gate().waitingCount(), 0u);
}

TEST_F(MessageGateTest, ANodeShutsDownWhileTimeStandsStill)
{
    connect(1, 2);
    gate().setRate(0);
    send(1, client(1), "a");
    bed.end(2, &AsioWorld::shutdown);
    EXPECT_TRUE(waits(0));
}

TEST_F(MessageGateTest, AClientIsServedInSlowMotionAndWaitsWhenTimeStandsStill)
{
    listen(1);
    Outsider outsider(bed.endpoint(1).port);
    ASSERT_TRUE(bed.eventually(1, [&] { return bed.state(1).accepted.size() == 1; }));
    gate().setRate(0.001);
    outsider.send(requestOf(0));
    ASSERT_TRUE(hasFrames(1, server(1), {requestOf(0)}));

    gate().setRate(0);
    // What changes nothing is answered, as long as nothing before it waits.
    outsider.send(requestOf(18));
    outsider.send(requestOf(3));
    ASSERT_TRUE(hasFrames(1, server(1), {requestOf(0), requestOf(18), requestOf(3)}));
    outsider.send(requestOf(0));
    outsider.send(requestOf(3));
    ASSERT_TRUE(waits(2));
    const auto stepped = step();
    ASSERT_TRUE(stepped);
    EXPECT_EQ(stepped->from, kNoNode);
    EXPECT_EQ(stepped->client.substr(0, 15), "shop@127.0.0.1:");
    // The one behind it needs no step.
    EXPECT_TRUE(hasFrames(1, server(1), {requestOf(0), requestOf(18), requestOf(3), requestOf(0), requestOf(3)}));
}

TEST_F(MessageGateTest, AClientsEndComesAfterWhatItSaidBefore)
{
    listen(1);
    Outsider outsider(bed.endpoint(1).port);
    ASSERT_TRUE(bed.eventually(1, [&] { return bed.state(1).accepted.size() == 1; }));
    gate().setRate(0);
    outsider.send(requestOf(0));
    outsider.shutDown();
    ASSERT_TRUE(waits(1));
    bed.on(1, [&] { EXPECT_FALSE(server(1).closed); });
    gate().setRate(1);
    EXPECT_TRUE(bed.eventually(1, [&] { return server(1).closed == CloseReason::ByPeer; }));
    EXPECT_EQ(framesAt(1, server(1)), std::vector{requestOf(0)});
}

TEST_F(MessageGateTest, NothingIsLostOrOvertakesWhileTheRateChangesUnderLoad)
{
    connect(1, 2);
    connect(3, 2);
    constexpr int kFrames = 3000;
    auto& fromFirst = *bed.state(2).accepted.at(0);
    auto& fromThird = *bed.state(2).accepted.at(1);
    std::vector<std::string> expected;
    for (int i = 0; i < kFrames; ++i)
        expected.push_back(std::to_string(i) + std::string(static_cast<std::size_t>(i % 700), 'x'));
    std::vector<std::thread> senders;
    for (const int n : {1, 3})
        senders.emplace_back([&, n] {
            for (const auto& text : expected)
                send(n, client(n), text);
        });
    const double rates[] = {0, 1, 0.5, 0, 0.01, 1, 0.3};
    for (int i = 0; i < 400; ++i) {
        gate().setRate(rates[i % 7]);
        if (i % 3 == 0)
            (void)gate().step([](const HeldMessage*) {});
        std::this_thread::yield();
    }
    for (auto& sender : senders)
        sender.join();
    gate().setRate(1);
    EXPECT_TRUE(hasFrames(2, fromFirst, expected));
    EXPECT_TRUE(hasFrames(2, fromThird, expected));
    EXPECT_EQ(gate().waitingCount(), 0u);
}

} // namespace brokerscope::runtime::test
