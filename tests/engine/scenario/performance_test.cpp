// When acts are due and how a play ends, by virtual time; and every kind of expectation failing at least once.
#include "engine/scenario/performance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace brokerscope::scenario {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using State = Performance::State;

class PerformanceTest : public ::testing::Test
{
protected:
    PerformanceTest()
    {
        for (int id = 1; id <= 3; ++id) {
            cluster::NodeSnapshot node;
            node.id = NodeId(id);
            node.state = cluster::NodeState::Running;
            m_snapshot.nodes.push_back(node);
        }
    }

    void start(const std::string& body, double speed = 1)
    {
        const auto scenario = parseScenario("title: T\ndescription: D\n" + body, "t", "t.yaml");
        ASSERT_TRUE(scenario) << scenario.error().message();
        m_play.emplace(scenario.value(), m_now, speed, 10s);
    }
    // Whether an act is handed out now; it takes effect at once.
    bool acts(std::chrono::milliseconds later)
    {
        m_now += later;
        const auto act = m_play->step(m_now, m_snapshot, m_actors);
        if (act)
            m_play->acted(success(), m_now);
        return act.has_value();
    }
    void haveTopic(NodeId leader, std::size_t isr)
    {
        auto topic = std::make_shared<cluster::TopicSnapshot>();
        topic->name = "orders";
        cluster::PartitionSnapshot partition;
        partition.index = PartitionIndex(0);
        partition.leader = leader;
        for (std::size_t i = 1; i <= isr; ++i)
            partition.isr.push_back(NodeId(static_cast<std::int32_t>(i)));
        topic->partitions = {partition};
        m_snapshot.topics = {topic};
    }
    static cluster::Event event(cluster::EventType type, const std::string& topic)
    {
        cluster::Event one;
        one.type = type;
        one.topic = topic;
        return one;
    }

    Instant m_now{Duration(1s)};
    cluster::ClusterSnapshot m_snapshot;
    ActorFigures m_actors;
    std::optional<Performance> m_play;
};

TEST_F(PerformanceTest, ActsAreDueAtTheirTimesAfterThePreparations)
{
    start("topics: {orders: {partitions: 1}}\nacts: [{at: 2 s, do: heal}, {after: 1 s, do: heal}, {at: 9 s, do: heal}]\n");
    EXPECT_TRUE(acts(0ms)) << "the topic";
    EXPECT_FALSE(acts(1999ms));
    EXPECT_TRUE(acts(1ms));
    EXPECT_FALSE(acts(999ms));
    EXPECT_TRUE(acts(1ms));
    EXPECT_EQ(m_play->nextDue(), m_now + 6s);
    EXPECT_FALSE(acts(5999ms));
    EXPECT_TRUE(acts(1ms));
    EXPECT_FALSE(acts(0ms));
    EXPECT_EQ(m_play->state(), State::Passed);
}

TEST_F(PerformanceTest, AFasterPlayWaitsLess)
{
    start("acts: [{at: 8 s, do: heal}]\n", 8);
    EXPECT_FALSE(acts(999ms));
    EXPECT_TRUE(acts(1ms));
}

TEST_F(PerformanceTest, NoOtherActIsDueWhileOneIsUnderWay)
{
    start("acts: [{do: heal}, {do: heal}]\n");
    EXPECT_TRUE(m_play->step(m_now, m_snapshot, m_actors));
    EXPECT_FALSE(m_play->step(m_now + 1min, m_snapshot, m_actors));
    m_play->acted(success(), m_now);
    EXPECT_TRUE(acts(0ms));
}

TEST_F(PerformanceTest, AnActWaitsForItsConditionButNotForEver)
{
    haveTopic(NodeId(1), 3);
    start("acts: [{when: isr of orders < 3, within: 5 s, do: heal}]\n");
    EXPECT_FALSE(acts(4s));
    haveTopic(NodeId(1), 2);
    EXPECT_TRUE(acts(0ms));

    haveTopic(NodeId(1), 3);
    start("acts: [{when: isr of orders < 3, within: 5 s, do: heal}]\n");
    EXPECT_FALSE(acts(5s));
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_THAT(m_play->problem(), HasSubstr("t.yaml:3: waited for \"isr of orders < 3\", but isr of orders is 3"));
}

TEST_F(PerformanceTest, AnActWaitsForAnEventSinceTheActAboveIt)
{
    const std::string body = "acts: [{do: heal}, {once: leader elected of orders, within: 5 s, do: heal}]\n";
    start(body);
    m_play->happened(event(cluster::EventType::LeaderElected, "orders")); // before the act above
    EXPECT_TRUE(acts(0ms));
    EXPECT_FALSE(acts(1s));
    m_play->happened(event(cluster::EventType::LeaderElected, "payments"));
    EXPECT_FALSE(acts(1s));
    m_play->happened(event(cluster::EventType::LeaderElected, "orders"));
    EXPECT_TRUE(acts(0ms));

    start(body);
    ASSERT_TRUE(m_play->step(m_now, m_snapshot, m_actors));
    m_play->happened(event(cluster::EventType::LeaderElected, "orders")); // while it is under way
    m_play->acted(success(), m_now);
    EXPECT_TRUE(acts(0ms));

    start(body);
    EXPECT_TRUE(acts(0ms));
    EXPECT_FALSE(acts(5s));
    EXPECT_EQ(m_play->problem(), "t.yaml:3: waited for \"leader elected of orders\", but it has not happened");
}

TEST_F(PerformanceTest, ALeaderThatIsBeingElectedIsWaitedFor)
{
    haveTopic(kNoNode, 3);
    start("acts: [{within: 5 s, do: kill leader of orders-0}]\n");
    EXPECT_FALSE(acts(1s));
    EXPECT_EQ(m_play->state(), State::Playing);
    haveTopic(NodeId(2), 3);
    EXPECT_TRUE(acts(0ms));
    haveTopic(kNoNode, 3);
    start("acts: [{within: 5 s, do: kill leader of orders-0}]\n");
    EXPECT_FALSE(acts(5s));
    EXPECT_THAT(m_play->problem(), HasSubstr("orders-0 has no leader now"));
}

TEST_F(PerformanceTest, AnActThatFailsEndsThePlayWithItsLine)
{
    start("acts: [{do: heal}]\n");
    ASSERT_TRUE(m_play->step(m_now, m_snapshot, m_actors));
    m_play->acted(makeError(ErrorKind::Unavailable, {}, "it rains"), m_now);
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_EQ(m_play->problem(), "t.yaml:3: it rains");
}

TEST_F(PerformanceTest, WhatShouldHappenAndDoesNotFails)
{
    start("acts: [{do: heal}]\nexpect: [{happens: leader elected of orders}]\n");
    m_play->happened(event(cluster::EventType::LeaderElected, "orders")); // of a topic that is being made
    EXPECT_TRUE(acts(0ms));
    EXPECT_FALSE(acts(9s));
    EXPECT_EQ(m_play->state(), State::Awaiting);
    m_play->happened(event(cluster::EventType::LeaderElected, "payments"));
    EXPECT_FALSE(acts(1s));
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_THAT(m_play->problem(), HasSubstr("t.yaml:4: expected \"leader elected of orders\", but it has not happened"));

    start("acts: [{do: heal}]\nexpect: [{happens: leader elected of orders}]\n");
    EXPECT_TRUE(acts(0ms));
    m_play->happened(event(cluster::EventType::LeaderElected, "orders"));
    EXPECT_FALSE(acts(0ms));
    EXPECT_EQ(m_play->state(), State::Passed);
}

TEST_F(PerformanceTest, WhatShouldNeverHappenAndDoesFails)
{
    start("acts: [{do: heal}]\nexpect: [{never: log truncated}]\n");
    EXPECT_TRUE(acts(0ms));
    m_play->happened(event(cluster::EventType::LogTruncated, "orders"));
    EXPECT_FALSE(acts(0ms));
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_THAT(m_play->problem(), HasSubstr("it has happened"));
}

TEST_F(PerformanceTest, AFigureThatDoesNotHoldFails)
{
    haveTopic(NodeId(1), 2);
    start("expect: [{holds: isr of orders = 3}]\n");
    EXPECT_FALSE(acts(0ms));
    EXPECT_EQ(m_play->state(), State::Awaiting);
    EXPECT_FALSE(acts(10s));
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_THAT(m_play->problem(), HasSubstr("but isr of orders is 2"));
}

TEST_F(PerformanceTest, EveryFigureIsRead)
{
    haveTopic(NodeId(1), 2);
    auto topic = std::make_shared<cluster::TopicSnapshot>(*m_snapshot.topics[0]);
    topic->partitions[0].leaderEpoch = LeaderEpoch(4);
    topic->partitions[0].openTransactions.resize(1);
    cluster::ReplicaSnapshot log;
    log.node = NodeId(1);
    log.logStartOffset = Offset(2);
    log.highWatermark = Offset(12);
    topic->partitions[0].logs = {log};
    m_snapshot.topics = {topic};
    cluster::GroupSnapshot group;
    group.id = "g";
    group.totalLag = 5;
    group.generation = 7;
    group.members.resize(2);
    m_snapshot.groups = {group};
    m_snapshot.lostRecords = 8;
    m_snapshot.lostAnswered = 6;
    m_snapshot.links.resize(1);
    for (auto& node : m_snapshot.nodes)
        node.fenced = false;
    m_actors.producers["p"] = {.sent = 20, .acknowledged = 18, .failed = 1, .lastError = {}, .fenced = true, .inTransaction = false, .committed = 3, .aborted = 2};
    m_actors.groups["g"] = {.received = 9, .rebalances = 4, .members = 2, .lastError = {}};
    for (const char* holds : {"records of orders = 10", "records of orders-0 >= 10", "isr of orders < 3", "epoch of orders-0 = 4",
                              "partitions of orders = 1", "fullest of orders = 100", "open-transactions of orders = 1", "lag of g <= 5",
                              "members of g = 2", "generation of g > 6", "received of g = 9", "rebalances of g = 4", "sent of p = 20",
                              "acknowledged of p = 18", "failed of p != 0", "committed of p = 3", "aborted of p = 2", "fenced of p = 1",
                              "nodes = 3", "fenced = 0", "lost = 8", "lost-answered = 6", "faults = 1", "received of g < records of orders"}) {
        const auto comparison = Comparison::parse(holds);
        ASSERT_TRUE(comparison) << comparison.error().message();
        EXPECT_TRUE(comparison.value().holds(m_snapshot, m_actors)) << holds << ", but " << comparison.value().found(m_snapshot, m_actors);
    }
    for (const char* not_ : {"records of orders = 11", "records of nothing = 0", "lag of g < 5", "fenced of p = 0", "nodes > 3", "received of h >= 0",
                             "under-replicated > 5", "offline > 0"}) {
        const auto comparison = Comparison::parse(not_);
        ASSERT_TRUE(comparison) << comparison.error().message();
        EXPECT_FALSE(comparison.value().holds(m_snapshot, m_actors)) << not_;
    }
}

TEST_F(PerformanceTest, TheSuggestedFaultIsPlayedBehindTheRestAndJudgedToo)
{
    start("fault: {title: F, watch: W, acts: [{do: heal}], expect: [{holds: nodes = 2}]}\nexpect: [{holds: nodes = 3}]\n");
    EXPECT_FALSE(acts(0ms));
    EXPECT_EQ(m_play->state(), State::Passed);
    m_play->addFault(m_now);
    EXPECT_TRUE(acts(0ms));
    EXPECT_FALSE(acts(10s));
    EXPECT_EQ(m_play->state(), State::Failed);
    EXPECT_THAT(m_play->problem(), HasSubstr("nodes = 2"));
}

TEST_F(PerformanceTest, ATooSmallClusterIsRefusedInPlainWords)
{
    const auto scenario = parseScenario("title: T\ndescription: D\nnodes: 5\n", "t", "t.yaml");
    ASSERT_TRUE(scenario);
    const auto can = canPlay(scenario.value(), m_snapshot);
    ASSERT_FALSE(can);
    EXPECT_EQ(can.error().message(), "\"T\" needs 5 nodes that run: this cluster has 3 nodes");
}

} // namespace
} // namespace brokerscope::scenario
