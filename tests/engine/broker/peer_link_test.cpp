#include "engine/broker/peer_link.h"

#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/runtime/sim/simulation.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace std::chrono_literals;

// A node that answers heartbeats with the number of requests it has seen, or not at all.
class Echo final : public runtime::ConnectionHandler
{
public:
    void onFrame(runtime::Connection& connection, SharedBytes frame) override
    {
        ++seen;
        if (silent)
            return;
        protocol::Reader in(frame);
        const auto header = protocol::readRequestHeader(in);
        protocol::HeartbeatResponse response;
        response.throttleTimeMs = seen;
        connection.send(protocol::encodeResponse(response, 4, header.value().correlationId + shift));
    }
    void onClosed(runtime::Connection&, runtime::CloseReason) override { ++closed; }
    int seen = 0;
    int closed = 0;
    int shift = 0;
    bool silent = false;
};

class PeerLinkTest : public ::testing::Test
{
protected:
    void listen()
    {
        auto listener = m_server.network().listen(m_at, 1 << 20, [this](std::unique_ptr<runtime::Connection> accepted) {
            accepted->setHandler(&m_echo);
            m_accepted.push_back(std::move(accepted));
        });
        ASSERT_TRUE(listener);
        m_listener = std::move(listener.value());
    }
    void ask(Duration timeout = 1s)
    {
        m_link.request<protocol::HeartbeatResponse>(protocol::HeartbeatRequest{}, 4, timeout,
                                                    [this](Result<protocol::HeartbeatResponse> response) {
                                                        m_answers.push_back(response ? response.value().throttleTimeMs
                                                                                     : -1);
                                                    });
    }

    runtime::Simulation m_simulation{1};
    runtime::SimWorld& m_server = m_simulation.start(NodeId(1));
    runtime::SimWorld& m_world = m_simulation.start(NodeId(2));
    const runtime::Endpoint m_at{"127.0.0.1", 9192};
    Echo m_echo;
    std::unique_ptr<runtime::Listener> m_listener;
    std::vector<std::unique_ptr<runtime::Connection>> m_accepted;
    PeerLink m_link{m_world, m_at, "test"};
    std::vector<int> m_answers;
};

} // namespace

TEST_F(PeerLinkTest, ManyRequestsGoOverOneConnection)
{
    listen();
    ask();
    ask();
    m_simulation.runFor(1s);
    ask();
    m_simulation.runFor(1s);
    EXPECT_EQ(m_answers, (std::vector{1, 2, 3}));
    EXPECT_EQ(m_accepted.size(), 1u);
}

TEST_F(PeerLinkTest, NobodyListeningIsAnErrorAtOnceAndNotForEver)
{
    ask(30s);
    m_simulation.runFor(1s);
    EXPECT_EQ(m_answers, std::vector{-1});
    listen();
    ask();
    m_simulation.runFor(1s);
    EXPECT_EQ(m_answers, (std::vector{-1, 1}));
}

TEST_F(PeerLinkTest, ATimeoutFailsAllThatWaitAndConnectsAnew)
{
    listen();
    m_echo.silent = true;
    ask(1s);
    ask(5s);
    m_simulation.runFor(2s);
    EXPECT_EQ(m_answers, (std::vector{-1, -1}));
    m_echo.silent = false;
    ask();
    m_simulation.runFor(1s);
    EXPECT_EQ(m_answers.back(), 3);
    EXPECT_EQ(m_accepted.size(), 2u);
}

TEST_F(PeerLinkTest, AnAnswerToSomethingElseIsNotTaken)
{
    listen();
    m_echo.shift = 5;
    ask();
    m_simulation.runFor(2s);
    EXPECT_EQ(m_answers, std::vector{-1});
}

TEST_F(PeerLinkTest, ARequestThatWaitsForACutLinkIsSentWhenItHeals)
{
    listen();
    m_simulation.faults().set(NodeId(2), NodeId(1), {.cut = true, .delay = {}});
    ask(500ms);
    ask(60s);
    m_simulation.runFor(5s);
    EXPECT_EQ(m_answers, std::vector{-1});
    m_simulation.faults().healAll();
    m_simulation.runFor(5s);
    EXPECT_EQ(m_answers, (std::vector{-1, 1}));
}

TEST_F(PeerLinkTest, ACrashOfThePeerFailsWhatWaits)
{
    listen();
    m_echo.silent = true;
    ask(60s);
    m_simulation.runFor(1s);
    m_simulation.kill(NodeId(1));
    m_simulation.runFor(1s);
    EXPECT_EQ(m_answers, std::vector{-1});
    m_accepted.clear();
    m_listener.reset();
}

} // namespace brokerscope::broker
