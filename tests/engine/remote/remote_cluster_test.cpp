// A cluster of our own, seen from outside: every figure comes over the public protocol. Waits for conditions, never for a time.
#include "engine/remote/remote_cluster.h"

#include "engine/remote/server_list.h"
#include "engine/workload/admin.h"
#include "engine/workload/closing.h"
#include "engine/workload/consumer_group.h"
#include "engine/workload/producer.h"
#include "testing/live_cluster.h"

#include <gmock/gmock.h>
namespace brokerscope::remote {
namespace {

using namespace std::chrono_literals;
using cluster::EventType;
using cluster::NodeState;

class RemoteClusterTest : public brokerscope::testing::LiveClusterTest
{
protected:
    void SetUp() override
    {
        m_config.settings = {{"broker.session.timeout.ms", "3000"}, {"controller.quorum.fetch.timeout.ms", "2000"}};
        open();
        m_remote = std::make_unique<RemoteCluster>(
            RemoteOptions{parseServers("127.0.0.1:" + std::to_string(m_config.port)).value(), 20ms});
    }
    void TearDown() override
    {
        m_remote.reset();
        workload::waitForClosingClients();
    }

    void createOrders()
    {
        auto admin = workload::Admin::start(m_cluster->bootstrapServers());
        ASSERT_TRUE(admin);
        std::promise<std::string> done;
        admin.value()->createTopic({"orders", 3, 3, {{"retention.ms", "123456"}}},
                                   [&](Result<void> result) { done.set_value(result ? "" : result.error().message()); });
        ASSERT_EQ(done.get_future().get(), "");
    }
    void produce(int records)
    {
        auto producer = workload::Producer::start({.bootstrapServers = m_cluster->bootstrapServers()});
        ASSERT_TRUE(producer);
        for (int i = 0; i < records; ++i) {
            std::promise<std::string> done;
            producer.value()->send({"orders", PartitionIndex(i % 3), "key", "value", {}},
                                   [&](const workload::Delivery& delivery) { done.set_value(delivery.error); });
            ASSERT_EQ(done.get_future().get(), "");
        }
    }

    // Of what is seen from outside.
    template <class Predicate> [[nodiscard]] bool eventually(Predicate holds)
    {
        return brokerscope::testing::waitUntil([&] { return holds(*m_remote->snapshot()); });
    }
    // An event of this kind about this node or group, so far.
    bool happened(EventType type, NodeId other = kNoNode, const std::string& name = {})
    {
        for (const auto& event : m_remote->events(1).events)
            if (event.type == type && (other == kNoNode || event.other == other) && (name.empty() || event.name == name))
                return true;
        return false;
    }

    std::unique_ptr<RemoteCluster> m_remote;
};

TEST_F(RemoteClusterTest, SeesWhatTheClusterSaysOfItself)
{
    createOrders();
    produce(30);
    ASSERT_TRUE(eventually([](const auto& seen) {
        const auto topic = seen.topic("orders");
        return topic && topic->partitions.size() == 3 && !topic->configs.empty() && seen.external->logBytes &&
               std::all_of(topic->partitions.begin(), topic->partitions.end(), [](const auto& p) {
                   return p.logs.size() == 3 && p.isr.size() == 3 &&
                          std::all_of(p.logs.begin(), p.logs.end(), [](const auto& log) {
                              return log.endTold && log.logEndOffset == Offset(10) && log.bytes > 0;
                          });
               });
    }));
    const auto seen = m_remote->snapshot();
    std::promise<std::shared_ptr<const cluster::ClusterSnapshot>> refreshed;
    m_cluster->refresh([&](auto snapshot) { refreshed.set_value(std::move(snapshot)); });
    const auto own = refreshed.get_future().get();
    EXPECT_EQ(seen->clusterId, own->clusterId);
    EXPECT_EQ(seen->bootstrapServers, own->bootstrapServers);
    EXPECT_EQ(seen->nodes.size(), 3u);
    EXPECT_TRUE(seen->external->quorum);
    EXPECT_TRUE(seen->external->transactions);
    EXPECT_EQ(seen->quorum.leader, own->quorum.leader);
    EXPECT_EQ(seen->quorum.epoch, own->quorum.epoch);
    EXPECT_EQ(seen->quorum.voters.size(), 3u);
    const auto a = seen->topic("orders");
    const auto b = own->topic("orders");
    EXPECT_EQ(a->id, b->id);
    EXPECT_EQ(a->configs, b->configs);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(a->partitions[i].leader, b->partitions[i].leader);
        EXPECT_EQ(a->partitions[i].leaderEpoch, b->partitions[i].leaderEpoch);
        EXPECT_EQ(a->partitions[i].replicas, b->partitions[i].replicas);
        for (const auto& log : a->partitions[i].logs)
            if (log.isLeader) {
                EXPECT_EQ(log.highWatermark, Offset(10));
                EXPECT_EQ(log.lastStableOffset, Offset(10));
            }
    }
    EXPECT_EQ(seen->external->problem, "");
}

TEST_F(RemoteClusterTest, TellsTheStoryOfAKilledBroker)
{
    createOrders();
    ASSERT_TRUE(eventually([](const auto& seen) { return seen.topic("orders") != nullptr && seen.nodes.size() == 3; }));
    const auto victim = m_remote->snapshot()->topic("orders")->partitions[0].leader;
    execute(cluster::KillNode{victim});
    ASSERT_TRUE(eventually([&](const auto& seen) {
        const auto& partition = seen.topic("orders")->partitions[0];
        return seen.node(victim)->state == NodeState::Stopped && partition.leader != victim && partition.leader != kNoNode &&
               partition.isr.size() == 2;
    }));
    EXPECT_TRUE(happened(EventType::BrokerFenced, victim));
    EXPECT_TRUE(happened(EventType::IsrShrunk, victim));
    EXPECT_TRUE(happened(EventType::LeaderElected));
    const auto gone = m_remote->snapshot();
    EXPECT_GT(gone->underReplicatedPartitions(), 0);
    execute(cluster::StartNode{victim});
    ASSERT_TRUE(eventually([&](const auto& seen) {
        return seen.node(victim)->state == NodeState::Running && seen.underReplicatedPartitions() == 0;
    }));
    EXPECT_TRUE(happened(EventType::BrokerUnfenced, victim));
    EXPECT_TRUE(happened(EventType::IsrExpanded, victim));
}

TEST_F(RemoteClusterTest, FollowsAGroupAsItsMembersComeAndGo)
{
    createOrders();
    produce(30);
    auto started = workload::ConsumerGroup::start(
        {.bootstrapServers = m_cluster->bootstrapServers(), .groupId = "shipping", .topics = {"orders"}, .members = 2, .autoCommitInterval = 100ms});
    ASSERT_TRUE(started);
    auto& group = *started.value();
    const auto caughtUp = [](const cluster::ClusterSnapshot& seen, std::size_t members) {
        if (seen.groups.size() != 1 || seen.groups[0].state != "Stable" || seen.groups[0].members.size() != members ||
            seen.groups[0].offsets.size() != 3 || seen.groups[0].totalLag != 0)
            return false;
        std::size_t assigned = 0;
        for (const auto& member : seen.groups[0].members)
            if (const auto found = member.assignment.find("orders"); found != member.assignment.end())
                assigned += found->second.size();
        return assigned == 3 && seen.clients.size() == members;
    };
    ASSERT_TRUE(eventually([&](const auto& seen) { return caughtUp(seen, 2); }));
    EXPECT_EQ(m_remote->snapshot()->groups[0].type, "classic");
    group.removeMember(2, workload::Departure::Leave);
    ASSERT_TRUE(eventually([&](const auto& seen) { return caughtUp(seen, 1); }));
    EXPECT_TRUE(happened(EventType::GroupMemberLeft, kNoNode, "shipping"));
    produce(3);
    ASSERT_TRUE(eventually([&](const auto&) { return happened(EventType::OffsetsCommitted, kNoNode, "shipping"); }));
    EXPECT_TRUE(happened(EventType::GroupStable, kNoNode, "shipping"));
}

TEST_F(RemoteClusterTest, AClusterThatGoesAwayIsWaitedForWithItsLastFigures)
{
    createOrders();
    ASSERT_TRUE(eventually([](const auto& seen) { return seen.topic("orders") != nullptr; }));
    m_cluster.reset();
    ASSERT_TRUE(eventually([](const auto& seen) { return !seen.external->problem.empty(); }));
    const auto silent = m_remote->snapshot();
    EXPECT_THAT(silent->external->problem, ::testing::StartsWith("cannot reach 127.0.0.1:"));
    ASSERT_TRUE(silent->external->lastAnswer);
    EXPECT_NE(silent->topic("orders"), nullptr);
    open();
    ASSERT_TRUE(eventually([](const auto& seen) { return seen.external->problem.empty() && seen.topic("orders"); }));
}

} // namespace
} // namespace brokerscope::remote
