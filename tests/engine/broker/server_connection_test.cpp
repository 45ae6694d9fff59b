// How a listener treats its connections: order of answers, what it closes, and ApiVersions before all agreement.
#include "engine/broker/server_connection.h"

#include "engine/protocol/frame.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/runtime/sim/simulation.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace std::chrono_literals;
using protocol::ApiKey;

// The other end of the connection under test: collects what comes back.
class Peer final : public runtime::ConnectionHandler
{
public:
    void onFrame(runtime::Connection&, SharedBytes frame) override { frames.push_back(std::move(frame)); }
    void onClosed(runtime::Connection&, runtime::CloseReason) override { closed = true; }
    std::vector<SharedBytes> frames;
    bool closed = false;
};

class ServerConnectionTest : public ::testing::Test, private ConnectionOwner
{
protected:
    void SetUp() override
    {
        m_apis.add<protocol::ApiVersionsRequest, protocol::ApiVersionsResponse>(
            [](std::shared_ptr<const Request>, protocol::ApiVersionsRequest, Reply<protocol::ApiVersionsResponse> reply) {
                reply({});
            });
        // Heartbeats wait until the test answers them, in any order it likes.
        m_apis.add<protocol::HeartbeatRequest, protocol::HeartbeatResponse>(
            [this](std::shared_ptr<const Request>, protocol::HeartbeatRequest,
                   Reply<protocol::HeartbeatResponse> reply) { m_waiting.push_back(std::move(reply)); });
        auto& silent = m_apis.entry(ApiKey::Produce);
        silent.handle = [](std::shared_ptr<const Request>, std::int32_t, protocol::Reader&,
                           std::shared_ptr<Answer> answer) { answer->sendNothing(); };

        const runtime::Endpoint at{"127.0.0.1", 9092};
        auto listener = m_server.network().listen(at, 1 << 20, [this](std::unique_ptr<runtime::Connection> accepted) {
            m_connection = std::make_shared<ServerConnection>(ServerContext{m_apis, m_server.clock(), m_traffic, *this},
                                                              ListenerKind::Broker, std::move(accepted));
            m_connection->start();
        });
        ASSERT_TRUE(listener);
        m_listener = std::move(listener.value());
        m_client.network().connect(at, 1 << 20, [this](Result<std::unique_ptr<runtime::Connection>> result) {
            ASSERT_TRUE(result);
            m_toServer = std::move(result.value());
            m_toServer->setHandler(&m_peer);
        });
        ASSERT_TRUE(m_simulation.runUntil([&] { return m_connection && m_toServer; }, 1s));
    }

    void sendRaw(Bytes frame)
    {
        ByteChain chain;
        chain.emplace_back(std::move(frame));
        m_toServer->send(std::move(chain));
        m_simulation.runFor(1s);
    }
    template <class Body> void send(const Body& body, std::int16_t version, std::int32_t correlationId)
    {
        m_toServer->send(protocol::encodeRequest(body, version, correlationId, "test"));
        m_simulation.runFor(1s);
    }
    std::int32_t correlationOf(std::size_t i)
    {
        protocol::Reader in(m_peer.frames.at(i));
        return in.int32("correlationId");
    }

    void onGone(ServerConnection&) override { m_gone = true; }
    std::optional<protocol::ErrorCode> plannedError(ServerConnection&, ApiKey api) override
    {
        return api == ApiKey::Heartbeat ? m_planned : std::nullopt;
    }
    void onIntroduced(ServerConnection&) override {}
    void onRefused(ServerConnection&, const std::string& why) override { m_refused = why; }

    runtime::Simulation m_simulation{1};
    runtime::SimWorld& m_server = m_simulation.start(NodeId(1));
    runtime::SimWorld& m_client = m_simulation.startClient(NodeId(100));
    ApiTable m_apis;
    TrafficMeter m_traffic{NodeId(1)};
    Peer m_peer;
    std::vector<Reply<protocol::HeartbeatResponse>> m_waiting;
    std::unique_ptr<runtime::Listener> m_listener;
    std::shared_ptr<ServerConnection> m_connection;
    std::unique_ptr<runtime::Connection> m_toServer;
    std::optional<protocol::ErrorCode> m_planned;
    bool m_gone = false;
    std::string m_refused;
};

} // namespace

TEST_F(ServerConnectionTest, AnswersLeaveInTheOrderOfTheirRequests)
{
    send(protocol::HeartbeatRequest{}, 4, 11);
    send(protocol::HeartbeatRequest{}, 4, 12);
    send(protocol::HeartbeatRequest{}, 4, 13);
    ASSERT_EQ(m_waiting.size(), 3u);
    m_waiting[2]({});
    m_waiting[1]({});
    m_simulation.runFor(1s);
    EXPECT_TRUE(m_peer.frames.empty());
    m_waiting[0]({});
    m_simulation.runFor(1s);
    ASSERT_EQ(m_peer.frames.size(), 3u);
    EXPECT_EQ(correlationOf(0), 11);
    EXPECT_EQ(correlationOf(1), 12);
    EXPECT_EQ(correlationOf(2), 13);
}

TEST_F(ServerConnectionTest, APlannedErrorIsAnsweredInItsTurnAndTheRequestHasNoOtherEffect)
{
    send(protocol::HeartbeatRequest{}, 4, 31);
    m_planned = protocol::ErrorCode::NotCoordinator;
    send(protocol::HeartbeatRequest{}, 4, 32);
    ASSERT_EQ(m_waiting.size(), 1u);
    EXPECT_TRUE(m_peer.frames.empty()); // the first one's turn comes first
    m_waiting[0]({});
    m_simulation.runFor(1s);
    ASSERT_EQ(m_peer.frames.size(), 2u);
    EXPECT_EQ(correlationOf(1), 32);
    EXPECT_EQ(m_connection->client()->lastError, protocol::ErrorCode::NotCoordinator);
}

TEST_F(ServerConnectionTest, ARequestWithoutAnswerLeavesNoHole)
{
    Bytes produce = {0, 0, 0, 14, 0, 0, 0, 9, 0, 0, 0, 21, 0, 1, 'x', 0, 0, 0};
    sendRaw(produce);
    send(protocol::HeartbeatRequest{}, 4, 22);
    ASSERT_EQ(m_waiting.size(), 1u);
    m_waiting[0]({});
    m_simulation.runFor(1s);
    ASSERT_EQ(m_peer.frames.size(), 1u);
    EXPECT_EQ(correlationOf(0), 22);
}

TEST_F(ServerConnectionTest, AnswersAfterTheConnectionIsGoneAreHarmless)
{
    send(protocol::HeartbeatRequest{}, 4, 1);
    m_toServer.reset();
    ASSERT_TRUE(m_simulation.runUntil([&] { return m_gone; }, 10s));
    m_connection.reset();
    m_waiting.at(0)({});
    m_simulation.runFor(1s);
}

TEST_F(ServerConnectionTest, AnApiVersionsThatIsTooNewIsAnsweredInVersionZero)
{
    // Version 99: everything behind the header is not parsed.
    Bytes request = {0, 0, 0, 13, 0, 18, 0, 99, 0, 0, 0, 7, 0, 1, 'x', 0, 0};
    sendRaw(request);
    ASSERT_EQ(m_peer.frames.size(), 1u);
    protocol::Reader in(m_peer.frames[0]);
    EXPECT_EQ(in.int32("correlationId"), 7);
    protocol::ApiVersionsResponse response;
    ASSERT_TRUE(protocol::decodeWhole(response, in, 0));
    EXPECT_EQ(response.errorCode, static_cast<std::int16_t>(protocol::ErrorCode::UnsupportedVersion));
    ASSERT_EQ(response.apiKeys.size(), 1u);
    EXPECT_EQ(response.apiKeys[0].apiKey, 18);
}

TEST_F(ServerConnectionTest, AnUnsupportedVersionOfAnythingElseClosesTheConnection)
{
    Bytes request = {0, 0, 0, 13, 0, 12, 0, 99, 0, 0, 0, 7, 0, 1, 'x', 0, 0};
    sendRaw(request);
    EXPECT_TRUE(m_peer.closed);
    EXPECT_TRUE(m_waiting.empty());
}

TEST_F(ServerConnectionTest, AnUnknownApiClosesTheConnection)
{
    Bytes request = {0, 0, 0, 11, 3, 231, 0, 0, 0, 0, 0, 7, 0, 1, 'x'};
    sendRaw(request);
    EXPECT_TRUE(m_peer.closed);
}

TEST_F(ServerConnectionTest, AnApiThatThisListenerDoesNotServeClosesTheConnection)
{
    Bytes request = {0, 0, 0, 11, 0, 52, 0, 0, 0, 0, 0, 7, 0, 1, 'x'};
    sendRaw(request);
    EXPECT_TRUE(m_peer.closed);
}

TEST_F(ServerConnectionTest, ABodyThatIsCutShortClosesTheConnection)
{
    Bytes request = {0, 0, 0, 13, 0, 12, 0, 0, 0, 0, 0, 7, 0, 1, 'x', 0, 50};
    sendRaw(request);
    EXPECT_TRUE(m_peer.closed);
    EXPECT_TRUE(m_waiting.empty());
}

TEST_F(ServerConnectionTest, OnlyTheVersionsThatAreAdvertisedBelowTheServedOnesAreRefused)
{
    auto& produce = m_apis.entry(ApiKey::Produce);
    EXPECT_EQ(produce.lowest, 3);
    EXPECT_EQ(m_apis.find(ApiKey::Heartbeat)->lowestAdvertised, 0);
}

TEST_F(ServerConnectionTest, CountsTrafficOnlyWhileSomebodyWatches)
{
    send(protocol::HeartbeatRequest{}, 4, 1);
    EXPECT_TRUE(m_traffic.take({}).empty());
    m_traffic.watch(true);
    send(protocol::HeartbeatRequest{}, 4, 2);
    const auto traffic = m_traffic.take({});
    ASSERT_EQ(traffic.size(), 1u);
    EXPECT_EQ(traffic[0].kind, events::TrafficKind::Group);
    EXPECT_EQ(traffic[0].count, 1u);
    EXPECT_EQ(traffic[0].peerNode, kNoNode);
    EXPECT_EQ(traffic[0].clientKey, "test@127.0.0.1");
}

TEST_F(ServerConnectionTest, WhatIsBrokenOffAnswersNobodyAnyMore)
{
    send(protocol::HeartbeatRequest{}, 4, 31);
    ASSERT_EQ(m_waiting.size(), 1u);
    EXPECT_EQ(m_connection->inFlight(), 1u);
    EXPECT_EQ(m_connection->lastRequest(), ApiKey::Heartbeat);
    EXPECT_GT(m_connection->client()->bytesIn, 0u);
    m_connection->breakOff();
    EXPECT_TRUE(m_gone);
    m_waiting[0]({}); // its handler does not know
    m_connection->close();
    m_simulation.runFor(1s);
    EXPECT_TRUE(m_peer.frames.empty());
    EXPECT_TRUE(m_peer.closed);
}

TEST_F(ServerConnectionTest, SaysWhyItClosesAConnection)
{
    sendRaw(Bytes{0, 0, 0, 10, 0, 99, 0, 0, 0, 0, 0, 1, 0xff, 0xff});
    EXPECT_TRUE(m_peer.closed);
    EXPECT_TRUE(m_refused.find("api key 99") != std::string::npos) << m_refused;
}

} // namespace brokerscope::broker
