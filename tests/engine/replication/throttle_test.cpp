// Replication that is slowed down (KIP-73), and replicas that come and go (KIP-455).
#include "engine/replication/replication_quota.h"
#include "engine/replication/testing/replica_cluster.h"
#include "engine/replication/throttled_replicas.h"

#include <gtest/gtest.h>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;

namespace {

TEST(ReplicationQuotaTest, BytesAreWorkedOffAtTheRate)
{
    ReplicationQuota quota;
    Instant now{1h};
    quota.note(1'000'000, now);
    EXPECT_FALSE(quota.exceeded(now)) << "without a rate nothing is held back";
    quota.setRate(1000, now);
    EXPECT_FALSE(quota.exceeded(now));
    quota.note(5000, now);
    EXPECT_TRUE(quota.exceeded(now));
    EXPECT_EQ(quota.clearAt(now), now + 5s);
    EXPECT_FALSE(quota.exceeded(now + 5s));
    quota.note(1000, now + 1h);
    EXPECT_EQ(quota.clearAt(now + 1h), now + 1h + 1s) << "idle time is not saved up";
}

TEST(ReplicationQuotaTest, ANewRateAppliesToWhatIsOwed)
{
    ReplicationQuota quota;
    Instant now{1h};
    quota.setRate(1, now);
    quota.note(1'000'000, now);
    EXPECT_TRUE(quota.exceeded(now + 1h));
    quota.setRate(1'000'000, now);
    EXPECT_EQ(quota.clearAt(now), now + 1s);
    quota.setRate(ReplicationQuota::kUnlimited, now);
    EXPECT_FALSE(quota.exceeded(now));
    quota.setRate(0, now);
    EXPECT_TRUE(quota.exceeded(now + 1h)) << "zero stops it";
}

TEST(ThrottledReplicasTest, NamesPartitionAndBroker)
{
    EXPECT_TRUE(isThrottled({"0:1", "1:2"}, PartitionIndex(1), NodeId(2)));
    EXPECT_FALSE(isThrottled({"0:1", "1:2"}, PartitionIndex(2), NodeId(1)));
    EXPECT_TRUE(isThrottled({"*"}, PartitionIndex(7), NodeId(9)));
    EXPECT_FALSE(isThrottled({}, PartitionIndex(0), NodeId(1)));
    EXPECT_FALSE(isThrottled({"", "0", ":1", "00:1"}, PartitionIndex(0), NodeId(1)));
}

// Node 3 is given a replica of a partition with about 200 kB.
struct ThrottleTest : ::testing::Test
{
    ReplicaCluster cluster{3};
    void fill(const std::map<std::string, std::string>& configs)
    {
        cluster.createTopic("orders", {{1, 2}}, configs);
        for (int i = 0; i < 20; ++i) {
            const auto answer = cluster.produce(1, "orders", 0, {std::string(10'000, 'x')});
            ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
        }
    }
    void limit(std::int64_t leader, std::int64_t follower)
    {
        auto config = cluster.config;
        config.leaderThrottledRate = leader;
        config.followerThrottledRate = follower;
        config.replicaFetchMaxBytes = 10'000; // one batch at a time
        for (int node = 1; node <= 3; ++node)
            cluster.replicas(node).setConfig(config);
    }
    Duration timeToCopy()
    {
        const auto begin = cluster.sim().now();
        cluster.reassign("orders", 0, {1, 2, 3});
        EXPECT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector<int>{1, 2, 3}; }, 5min));
        return cluster.sim().now() - begin;
    }
};

TEST_F(ThrottleTest, AnUnthrottledCopyTakesNoTime)
{
    fill({});
    limit(1'000, 1'000);
    EXPECT_LT(timeToCopy(), 2s) << "the rate is for replicas that the topic names";
}

TEST_F(ThrottleTest, TheLeaderKeepsTheRateTowardsANewFollower)
{
    fill({{"leader.replication.throttled.replicas", "*"}});
    limit(20'000, ReplicationQuota::kUnlimited);
    const auto took = timeToCopy();
    EXPECT_GT(took, 8s);
    EXPECT_LT(took, 20s);
}

TEST_F(ThrottleTest, TheFollowerKeepsTheRateToo)
{
    fill({{"follower.replication.throttled.replicas", "0:3"}});
    limit(ReplicationQuota::kUnlimited, 20'000);
    const auto took = timeToCopy();
    EXPECT_GT(took, 8s);
    EXPECT_LT(took, 20s);
}

TEST_F(ThrottleTest, WhoIsInSyncIsNotHeldBack)
{
    fill({{"leader.replication.throttled.replicas", "*"}, {"follower.replication.throttled.replicas", "*"}});
    limit(1'000, 1'000);
    const auto begin = cluster.sim().now();
    for (int i = 0; i < 20; ++i) {
        const auto answer = cluster.produce(1, "orders", 0, {std::string(10'000, 'y')});
        ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
        EXPECT_EQ(answer.value().responses[0].partitionResponses[0].errorCode, 0);
    }
    EXPECT_LT(cluster.sim().now() - begin, 5s) << "or acks=all would time out";
}

TEST_F(ThrottleTest, RaisingTheRateHelpsAtOnce)
{
    fill({{"follower.replication.throttled.replicas", "*"}});
    limit(ReplicationQuota::kUnlimited, 10);
    cluster.reassign("orders", 0, {1, 2, 3});
    cluster.run(30s);
    EXPECT_EQ(cluster.isr("orders", 0), (std::vector<int>{1, 2}));
    limit(ReplicationQuota::kUnlimited, ReplicationQuota::kUnlimited);
    EXPECT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0).size() == 3; }, 5s));
}

TEST_F(ThrottleTest, AReplicaThatWasMovedAwayIsDeletedAlsoAfterARestart)
{
    fill({});
    const auto files = [&](int node) { return cluster.replicas(node).logEndOffset(cluster.id("orders", 0)); };
    cluster.reassign("orders", 0, {1});
    EXPECT_EQ(files(2), kNoOffset);
    cluster.reassign("orders", 0, {1, 3});
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector<int>{1, 3}; }));
    cluster.kill(3);
    cluster.failOver(3);
    cluster.reassign("orders", 0, {1});
    cluster.restart(3);
    EXPECT_EQ(files(3), kNoOffset);
    // It does not come back with what it had either.
    cluster.reassign("orders", 0, {1, 3});
    ASSERT_TRUE(cluster.runUntil([&] { return files(3) == Offset(20); }));
    EXPECT_EQ(cluster.valuesOn(3, "orders", 0).size(), 20u);
}

} // namespace
} // namespace brokerscope::replication::testing
