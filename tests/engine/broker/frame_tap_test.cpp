// What is taken down of the frames that cross a connection: bytes, partners, and where the time went.
#include "engine/broker/server_connection.h"

#include "engine/protocol/frame.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/runtime/sim/simulation.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace std::chrono_literals;
using protocol::ApiKey;

events::Frame frameOf(NodeId node, std::size_t bytes = 10)
{
    auto peers = std::make_shared<events::FramePeers>();
    peers->node = node;
    events::Frame frame;
    frame.peers = std::move(peers);
    frame.bytes.resize(bytes);
    frame.size = bytes;
    return frame;
}

std::vector<std::uint64_t> sequencesOf(const events::FrameBatch& batch)
{
    std::vector<std::uint64_t> out;
    for (const auto& frame : batch.frames)
        out.push_back(frame->sequence);
    return out;
}

class FrameTapTest : public ::testing::Test, private ConnectionOwner, private runtime::ConnectionHandler
{
protected:
    void SetUp() override
    {
        m_apis.add<protocol::HeartbeatRequest, protocol::HeartbeatResponse>(
            [this](std::shared_ptr<const Request>, protocol::HeartbeatRequest,
                   Reply<protocol::HeartbeatResponse> reply) { m_waiting.push_back(std::move(reply)); });
        m_apis.entry(ApiKey::Produce).handle = [](std::shared_ptr<const Request>, std::int32_t, protocol::Reader&,
                                                  std::shared_ptr<Answer> answer) { answer->sendNothing(); };
        const runtime::Endpoint at{"127.0.0.1", 9092};
        auto listener = m_server.network().listen(at, 1 << 20, [this](std::unique_ptr<runtime::Connection> accepted) {
            ServerContext context{m_apis, m_server.clock(), m_traffic, *this};
            context.frames = &m_log;
            context.self = NodeId(1);
            m_connection = std::make_shared<ServerConnection>(context, ListenerKind::Broker, std::move(accepted));
            m_connection->start();
        });
        ASSERT_TRUE(listener);
        m_listener = std::move(listener.value());
        m_client.network().connect(at, 1 << 20, [this](Result<std::unique_ptr<runtime::Connection>> result) {
            ASSERT_TRUE(result);
            m_toServer = std::move(result.value());
            m_toServer->setHandler(this);
        });
        ASSERT_TRUE(m_simulation.runUntil([&] { return m_connection && m_toServer; }, 1s));
        m_log.turn(true);
    }

    void heartbeat(std::int32_t correlationId, const std::string& group = "g")
    {
        protocol::HeartbeatRequest request;
        request.groupId = group;
        m_toServer->send(protocol::encodeRequest(request, 4, correlationId, "tester"));
        m_simulation.runFor(1s);
    }
    void sendRaw(Bytes frame)
    {
        ByteChain chain;
        chain.emplace_back(std::move(frame));
        m_toServer->send(std::move(chain));
        m_simulation.runFor(1s);
    }
    [[nodiscard]] std::vector<events::FramePtr> taken() const { return m_log.read(1, 1000).frames; }

    void onGone(ServerConnection&) override {}
    void onIntroduced(ServerConnection&) override {}
    std::optional<protocol::ErrorCode> plannedError(ServerConnection&, protocol::ApiKey) override { return std::nullopt; }
    void onFrame(runtime::Connection&, SharedBytes frame) override { m_answers.push_back(std::move(frame)); }
    void onClosed(runtime::Connection&, runtime::CloseReason) override {}

    runtime::Simulation m_simulation{1};
    runtime::SimWorld& m_server = m_simulation.start(NodeId(1));
    runtime::SimWorld& m_client = m_simulation.startClient(NodeId(100));
    events::FrameLog m_log{{100, 1 << 20, 256}};
    ApiTable m_apis;
    TrafficMeter m_traffic{NodeId(1)};
    std::vector<Reply<protocol::HeartbeatResponse>> m_waiting;
    std::vector<SharedBytes> m_answers;
    std::unique_ptr<runtime::Listener> m_listener;
    std::shared_ptr<ServerConnection> m_connection;
    std::unique_ptr<runtime::Connection> m_toServer;
};

} // namespace

TEST(FrameLogTest, ReadersGetEveryFrameInOneOrderFromTheirOwnPlace)
{
    events::FrameLog log;
    for (const int node : {1, 2, 1, 3, 2})
        log.add(frameOf(NodeId(node)));
    const auto first = log.read(1, 2);
    EXPECT_EQ(sequencesOf(first), (std::vector<std::uint64_t>{1, 2}));
    EXPECT_EQ(sequencesOf(log.read(first.next, 100)), (std::vector<std::uint64_t>{3, 4, 5}));
    EXPECT_EQ(sequencesOf(log.read(1, 100)), (std::vector<std::uint64_t>{1, 2, 3, 4, 5}));
    EXPECT_TRUE(log.read(6, 100).frames.empty());
    EXPECT_EQ(log.read(6, 100).next, 6u);
    EXPECT_EQ(log.read(6, 100).lost, 0u);
}

TEST(FrameLogTest, ABusyNodeDisplacesOnlyItsOwnFramesAndTheReaderLearnsHowMany)
{
    events::FrameLog log({3, 1 << 20, 256});
    log.add(frameOf(NodeId(1)));
    for (int i = 0; i < 10; ++i)
        log.add(frameOf(NodeId(2)));
    const auto batch = log.read(1, 100);
    EXPECT_EQ(sequencesOf(batch), (std::vector<std::uint64_t>{1, 9, 10, 11}));
    EXPECT_EQ(batch.lost, 7u);
    EXPECT_EQ(batch.next, 12u);
    EXPECT_TRUE(log.find(1));
    EXPECT_FALSE(log.find(5));
}

TEST(FrameLogTest, KeepsNoMoreBytesThanAllowed)
{
    events::FrameLog log({1000, 4000, 2000});
    for (int i = 0; i < 10; ++i)
        log.add(frameOf(NodeId(1), 1500));
    EXPECT_LE(log.read(1, 100).frames.size(), 2u);
    EXPECT_TRUE(log.find(10));
}

TEST_F(FrameTapTest, ARequestAndItsAnswerAreTakenDownWithTheirBytes)
{
    heartbeat(7);
    ASSERT_EQ(taken().size(), 1u);
    const auto request = taken()[0];
    EXPECT_FALSE(request->response);
    EXPECT_EQ(request->apiKey, static_cast<std::int16_t>(ApiKey::Heartbeat));
    EXPECT_EQ(request->apiVersion, 4);
    EXPECT_EQ(request->correlationId, 7);
    EXPECT_EQ(request->peers->clientId, "tester");
    EXPECT_EQ(request->peers->clientKey, "tester@127.0.0.1");
    EXPECT_EQ(request->peers->node, NodeId(1));
    EXPECT_EQ(request->peers->nodePort, 9092);
    EXPECT_EQ(request->peers->peerNode, kNoNode);
    EXPECT_FALSE(request->truncated());
    m_waiting[0]({});
    m_simulation.runFor(1s);
    ASSERT_EQ(taken().size(), 2u);
    const auto answer = taken()[1];
    EXPECT_TRUE(answer->response);
    EXPECT_EQ(answer->request, request->sequence);
    EXPECT_EQ(answer->correlationId, 7);
    EXPECT_EQ(answer->apiKey, request->apiKey);
    EXPECT_EQ(answer->peers->connection, request->peers->connection);
    ASSERT_EQ(m_answers.size(), 1u);
    EXPECT_EQ(answer->size, m_answers[0].size());
    EXPECT_TRUE(std::ranges::equal(answer->bytes, m_answers[0].view()));
}

TEST_F(FrameTapTest, TheTimeOfARequestIsSplit)
{
    heartbeat(1); // each send takes a second of the simulation
    heartbeat(2);
    m_waiting[1]({});
    m_simulation.runFor(3s);
    EXPECT_EQ(taken().size(), 2u); // the answer is ready, but another is to leave first
    m_waiting[0]({});
    m_simulation.runFor(1s);
    const auto frames = taken();
    ASSERT_EQ(frames.size(), 4u);
    EXPECT_EQ(frames[2]->request, 1u);
    EXPECT_GE(frames[2]->latency.remote, 4s);
    EXPECT_EQ(frames[2]->latency.responseQueue, 0s);
    EXPECT_EQ(frames[3]->request, 2u);
    EXPECT_LE(frames[3]->latency.remote, 1s);
    EXPECT_EQ(frames[3]->latency.responseQueue, 3s);
    EXPECT_EQ(frames[3]->latency.local, 0s);
    EXPECT_EQ(frames[3]->latency.total(), frames[3]->latency.remote + 3s + frames[3]->latency.send);
}

TEST_F(FrameTapTest, AnAnswerIsThereOnceTheTransportHasTakenIt)
{
    heartbeat(1);
    m_simulation.faults().set(NodeId(1), NodeId(100), {.cut = true, .delay = {}});
    m_waiting[0]({});
    m_simulation.runFor(5s);
    EXPECT_EQ(taken().size(), 1u);
    m_simulation.faults().healAll();
    m_simulation.runFor(1s);
    ASSERT_EQ(taken().size(), 2u);
    EXPECT_GE(taken()[1]->latency.send, 5s);
}

TEST_F(FrameTapTest, OfALargeFrameTheBeginningIsKept)
{
    heartbeat(1, std::string(1000, 'x'));
    const auto request = taken().at(0);
    EXPECT_TRUE(request->truncated());
    EXPECT_EQ(request->bytes.size(), 256u);
    EXPECT_GT(request->size, 1000u);
}

TEST_F(FrameTapTest, ARequestWithoutAnAnswerLeavesNoHole)
{
    m_toServer->send(protocol::encodeRequest(protocol::HeartbeatRequest{}, 4, 1, "tester"));
    protocol::Writer out;
    protocol::beginRequest(out, ApiKey::Produce, 9, 2, "tester");
    m_apis.entry(ApiKey::Produce).highest = 9;
    m_toServer->send(protocol::endFrame(out));
    m_simulation.runFor(1s);
    m_waiting[0]({});
    m_simulation.runFor(1s);
    const auto frames = taken();
    ASSERT_EQ(frames.size(), 3u);
    EXPECT_EQ(frames[1]->apiKey, static_cast<std::int16_t>(ApiKey::Produce));
    EXPECT_EQ(frames[2]->request, 1u);
}

TEST_F(FrameTapTest, WhatIsNoRequestIsTakenDownBeforeTheConnectionIsClosed)
{
    sendRaw({0, 0, 0, 6, 0, 3, 0, 1, 0xff, 0xff});
    const auto frame = taken().at(0);
    EXPECT_TRUE(frame->malformed);
    EXPECT_EQ(frame->apiKey, 3);
    EXPECT_EQ(frame->apiVersion, 1);
    EXPECT_EQ(frame->bytes.size(), 6u);
}

TEST_F(FrameTapTest, NothingIsTakenDownWhileNobodyLooks)
{
    m_log.turn(false);
    heartbeat(1);
    m_log.turn(true); // an answer without its request would say little
    m_waiting[0]({});
    m_simulation.runFor(1s);
    EXPECT_TRUE(taken().empty());
    EXPECT_EQ(m_answers.size(), 1u);
}

} // namespace brokerscope::broker
