// Whole clusters in real time: real threads, sockets and files. Waits for conditions, never for a time.
#include "engine/cluster/cluster.h"

#include "testing/live_cluster.h"

#include <map>
#include <optional>
#include <set>

namespace brokerscope::cluster {
namespace {

using namespace std::chrono_literals;

class ClusterLifeTest : public brokerscope::testing::LiveClusterTest
{
protected:
    ClusterLifeTest()
    {
        // Wide enough for a thread sanitizer on a machine that has other things to do.
        m_config.settings = {{"broker.session.timeout.ms", "3000"}, {"controller.quorum.fetch.timeout.ms", "2000"}};
    }

    NodeId controller()
    {
        NodeId found = kNoNode;
        EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
            for (const auto& node : snapshot.nodes)
                if (node.activeController && node.state == NodeState::Running)
                    found = node.id;
            return found != kNoNode;
        }));
        return found;
    }
};

} // namespace

TEST_F(ClusterLifeTest, EveryNodeWritesItsOwnLog)
{
    open();
    ASSERT_TRUE(eventually([](const ClusterSnapshot& snapshot) { return snapshot.nodes.size() == 3; }));
    const auto line = [&](int node, const std::string& words) -> std::optional<LogLine> {
        for (const auto& one : m_cluster->log(1, 100'000).lines)
            if (one.node == NodeId(node) && one.text.find(words) != std::string::npos)
                return one;
        return std::nullopt;
    };
    for (int node = 1; node <= 3; ++node) {
        EXPECT_TRUE(line(node, "Starting with cluster.id")) << node;
        EXPECT_TRUE(line(node, "Awaiting connections on PLAINTEXT://")) << node;
        EXPECT_TRUE(line(node, "unfenced")) << node;
    }
    // Who speaks another language is shown the door, and the log says why.
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_config.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const unsigned char wrong[] = {0, 0, 0, 10, 0, 99, 0, 0, 0, 0, 0, 1, 0xff, 0xff};
    ASSERT_EQ(::send(fd, wrong, sizeof wrong, 0), static_cast<ssize_t>(sizeof wrong));
    EXPECT_TRUE(eventually([&](const ClusterSnapshot&) { return line(1, "api key 99").has_value(); }));
    ::close(fd);
    const auto warned = line(1, "api key 99");
    ASSERT_TRUE(warned);
    EXPECT_EQ(warned->level, LogLevel::Warn);
    EXPECT_EQ(warned->logger, "SocketServer");
}

TEST_F(ClusterLifeTest, ThreeNodesComeUpAndElectOneController)
{
    open();
    EXPECT_TRUE(eventually([](const ClusterSnapshot& snapshot) {
        int controllers = 0;
        for (const auto& node : snapshot.nodes)
            controllers += node.activeController ? 1 : 0;
        return controllers == 1 && snapshot.quorum.leader != kNoNode && !snapshot.nodes.at(0).fenced &&
               !snapshot.nodes.at(1).fenced && !snapshot.nodes.at(2).fenced;
    }));
}

TEST_F(ClusterLifeTest, WhatNodesSayToEachOtherIsTakenDownOnceWithItsAnswer)
{
    open();
    std::map<std::uint64_t, FramePtr> requests;
    std::set<std::tuple<std::uint64_t, std::int32_t, bool>> seen;
    std::uint64_t next = 1;
    bool answered = false;
    EXPECT_TRUE(eventually([&](const ClusterSnapshot&) {
        const auto batch = m_cluster->frames(next);
        EXPECT_EQ(batch.lost, 0u);
        for (const auto& frame : batch.frames) {
            EXPECT_GE(frame->sequence, next);
            EXPECT_TRUE(seen.insert({frame->peers->connection, frame->correlationId, frame->response}).second);
            EXPECT_NE(frame->peers->peerNode, kNoNode);
            if (!frame->response) {
                requests[frame->sequence] = frame;
                continue;
            }
            const auto request = requests[frame->request];
            EXPECT_TRUE(request);
            if (!request)
                continue;
            EXPECT_EQ(request->correlationId, frame->correlationId);
            EXPECT_EQ(request->apiKey, frame->apiKey);
            EXPECT_GE(frame->latency.remote.count(), 0);
            EXPECT_GE(frame->latency.send.count(), 0);
            answered = true;
        }
        next = batch.next;
        return answered && requests.size() > 20;
    }));
    EXPECT_EQ(m_cluster->frame(requests.rbegin()->first)->sequence, requests.rbegin()->first);
}

TEST_F(ClusterLifeTest, AnotherControllerTakesOverWhenTheActiveOneIsKilled)
{
    open();
    const auto first = controller();
    ASSERT_EQ(execute(KillNode{first}), "");
    EXPECT_EQ(m_cluster->snapshot()->node(first)->state, NodeState::Killed);
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        for (const auto& node : snapshot.nodes)
            if (node.activeController && node.id != first && node.state == NodeState::Running)
                return snapshot.node(first)->fenced;
        return false;
    }));
    ASSERT_EQ(execute(StartNode{first}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return !snapshot.node(first)->fenced; }));
}

TEST_F(ClusterLifeTest, AStoppedNodeStartsAgain)
{
    open();
    ASSERT_EQ(execute(StopNode{NodeId(2)}), "");
    EXPECT_EQ(m_cluster->snapshot()->node(NodeId(2))->state, NodeState::Stopped);
    EXPECT_NE(execute(KillNode{NodeId(2)}), "");
    ASSERT_EQ(execute(StartNode{NodeId(2)}), "");
    EXPECT_EQ(m_cluster->snapshot()->node(NodeId(2))->state, NodeState::Running);
}

TEST_F(ClusterLifeTest, APausedNodeIsFencedAndComesBackWhenResumed)
{
    open();
    const auto paused = controller() == NodeId(1) ? NodeId(2) : NodeId(1);
    ASSERT_EQ(execute(PauseNode{paused}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.node(paused)->fenced; }));
    ASSERT_EQ(execute(ResumeNode{paused}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return !snapshot.node(paused)->fenced; }));
}

TEST_F(ClusterLifeTest, AnIsolatedControllerIsReplacedAndHealed)
{
    open();
    const auto isolated = controller();
    ASSERT_EQ(execute(IsolateNode{isolated}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        return snapshot.quorum.leader != kNoNode && snapshot.quorum.leader != isolated && snapshot.links.size() == 4;
    }));
    ASSERT_EQ(execute(HealLinks{}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        return snapshot.links.empty() && !snapshot.node(isolated)->fenced &&
               snapshot.node(isolated)->activeController == (snapshot.quorum.leader == isolated);
    }));
}

TEST_F(ClusterLifeTest, EveryEventOfAKillLeadsBackToIt)
{
    open();
    const auto victim = controller() == NodeId(1) ? NodeId(2) : NodeId(1);
    ASSERT_EQ(execute(KillNode{victim}), "");
    std::optional<Event> fenced;
    EXPECT_TRUE(eventually([&](const ClusterSnapshot&) {
        for (const auto& event : m_cluster->events(1).events)
            if (event.type == EventType::BrokerFenced && event.other == victim)
                fenced = event;
        return fenced.has_value();
    }));
    ASSERT_TRUE(fenced);
    const auto cause = m_cluster->events(fenced->cause, 1).events.at(0);
    EXPECT_EQ(cause.type, EventType::NodeKilled);
    EXPECT_EQ(cause.node, victim);
}

TEST_F(ClusterLifeTest, WhenTimeStandsStillNobodyIsMissedUntilItGoesOn)
{
    open();
    const auto killed = controller();
    ASSERT_EQ(execute(SetRate{0}), "");
    ASSERT_EQ(execute(KillNode{killed}), "");
    const auto before = m_cluster->snapshot();
    EXPECT_TRUE(before->clock.isPaused());
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.version > before->version + 20; }));
    EXPECT_EQ(m_cluster->snapshot()->clock.elapsedMs, before->clock.elapsedMs);
    for (const auto& event : m_cluster->events(1).events)
        EXPECT_FALSE(event.type == EventType::BrokerFenced && event.other == killed);
    ASSERT_EQ(execute(SetRate{1}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.node(killed)->fenced; }));
    EXPECT_NE(execute(SetRate{2}), "");
    EXPECT_NE(execute(SetRate{0.0001}), "");
}

TEST_F(ClusterLifeTest, ABreakpointStopsTheClockAndPointsToWhatMetIt)
{
    open();
    ASSERT_EQ(execute(AddBreakpoint{"controller elected"}), "");
    ASSERT_EQ(execute(KillNode{controller()}), "");
    EXPECT_TRUE(eventually([](const ClusterSnapshot& snapshot) { return snapshot.clock.stoppedBy == 1; }));
    const auto clock = m_cluster->snapshot()->clock;
    EXPECT_TRUE(clock.isPaused());
    ASSERT_EQ(clock.breakpoints.size(), 1u);
    EXPECT_GE(clock.breakpoints[0].hits, 1);
    const auto hit = m_cluster->events(clock.breakpoints[0].lastEvent, 1).events.at(0);
    EXPECT_EQ(hit.type, EventType::BreakpointHit);
    EXPECT_EQ(m_cluster->events(hit.cause, 1).events.at(0).type, EventType::ControllerElected);
    ASSERT_EQ(execute(StepMessage{}), "");
    EXPECT_TRUE(m_cluster->snapshot()->clock.lastStep);
    ASSERT_EQ(execute(SetRate{1}), "");
    EXPECT_EQ(m_cluster->snapshot()->clock.stoppedBy, 0);
}

TEST_F(ClusterLifeTest, AllNodesLosingPowerComeBackAsTheSameCluster)
{
    open();
    const auto clusterId = m_cluster->snapshot()->clusterId;
    for (int id = 1; id <= 3; ++id)
        ASSERT_EQ(execute(PowerLoss{NodeId(id)}), "");
    for (int id = 1; id <= 3; ++id)
        m_cluster->execute(StartNode{NodeId(id)});
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        for (const auto& node : snapshot.nodes)
            if (node.state != NodeState::Running || node.fenced)
                return false;
        return snapshot.clusterId == clusterId;
    }));
}

TEST_F(ClusterLifeTest, AClosedClusterOpensAgainOnItsData)
{
    open();
    const auto clusterId = m_cluster->snapshot()->clusterId;
    m_cluster->close();
    m_cluster.reset();
    open(0);
    EXPECT_EQ(m_cluster->snapshot()->clusterId, clusterId);
    EXPECT_EQ(m_cluster->snapshot()->nodes.size(), 3u);
}

TEST_F(ClusterLifeTest, AnAddedNodeJoinsStaysAfterAReopenAndLeavesForGood)
{
    open(1);
    ASSERT_EQ(execute(AddNode{}), "");
    EXPECT_TRUE(eventually([](const ClusterSnapshot& snapshot) {
        return snapshot.nodes.size() == 2 && snapshot.nodes[1].id == NodeId(2) && !snapshot.nodes[1].voter &&
               snapshot.nodes[1].state == NodeState::Running && !snapshot.nodes[1].fenced;
    }));
    EXPECT_EQ(m_cluster->snapshot()->quorum.voters.size(), 1u) << "it has no vote";
    m_cluster->close();
    m_cluster.reset();
    open(0);
    EXPECT_EQ(m_cluster->snapshot()->nodes.size(), 2u);

    ASSERT_EQ(execute(DecommissionNode{NodeId(2)}), "");
    EXPECT_EQ(m_cluster->snapshot()->nodes.size(), 1u);
    EXPECT_FALSE(std::filesystem::exists(m_directory.path() / "data" / "node-2"));
    EXPECT_NE(execute(StartNode{NodeId(2)}), "");
    bool told = false;
    for (const auto& event : m_cluster->events(1).events)
        told = told || (event.type == EventType::NodeDecommissioned && event.node == NodeId(2));
    EXPECT_TRUE(told);
    ASSERT_EQ(execute(AddNode{}), "");
    EXPECT_EQ(m_cluster->snapshot()->nodes.back().id, NodeId(3)) << "ids are not used twice";
    EXPECT_EQ(execute(KillNode{NodeId(2)}), "there is no node 2: nodes are 1, 3");
}

TEST_F(ClusterLifeTest, AVoterIsNotDecommissioned)
{
    open(1);
    EXPECT_NE(execute(DecommissionNode{NodeId(1)}).find("voter"), std::string::npos);
    EXPECT_NE(execute(DecommissionNode{NodeId(7)}).find("there is no node 7"), std::string::npos);
}

TEST_F(ClusterLifeTest, ASingleNodeIsAClusterOfItsOwn)
{
    open(1);
    EXPECT_EQ(controller(), NodeId(1));
}

TEST_F(ClusterLifeTest, WhatCannotBeDoneIsSaidInASentence)
{
    open(1);
    EXPECT_EQ(execute(KillNode{NodeId(9)}), "there is no node 9: the only one is 1");
    EXPECT_EQ(execute(StartNode{NodeId(1)}), "cannot start node 1: it is running");
    EXPECT_EQ(execute(ResumeNode{NodeId(1)}), "cannot resume node 1: it is running");
    EXPECT_NE(execute(CutLink{NodeId(1), NodeId(1), false}), "");
}

TEST_F(ClusterLifeTest, ASecondClusterOnTheSameDirectoryOrPortIsRefused)
{
    open(1);
    auto same = Cluster::open(m_config);
    ASSERT_FALSE(same);
    EXPECT_NE(same.error().message().find("another Brokerscope is using it"), std::string::npos);
    auto other = m_config;
    other.dataDirectory = m_directory.path() / "other";
    auto taken = Cluster::open(other);
    ASSERT_FALSE(taken);
    EXPECT_NE(taken.error().message().find("port " + std::to_string(m_config.port) + " is already in use"), std::string::npos)
        << taken.error().message();
}

TEST_F(ClusterLifeTest, AWrongSettingIsRefusedBeforeAnythingStarts)
{
    m_config.settings["broker.sesion.timeout.ms"] = "5";
    auto refused = Cluster::open(m_config);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message().find("broker.session.timeout.ms"), std::string::npos)
        << refused.error().message();
}

} // namespace brokerscope::cluster
