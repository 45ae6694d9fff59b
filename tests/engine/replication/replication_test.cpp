// Whole replicas over simulated time: what is acknowledged stays, logs that parted come together again, the ISR follows.
#include "engine/replication/testing/replica_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using protocol::toWire;

namespace {

bool succeeded(const Answer<protocol::ProduceResponse>& answer)
{
    return answer.came() && answer.value().responses[0].partitionResponses[0].errorCode == 0;
}

std::vector<std::string> produceAll(ReplicaCluster& cluster, int leader, const std::string& topic, const std::string& prefix,
                                    int count)
{
    std::vector<std::string> sent;
    for (int i = 0; i < count; ++i) {
        const std::string value = prefix + std::to_string(i);
        const auto answer = cluster.produce(leader, topic, 0, {value});
        EXPECT_TRUE(cluster.runUntil([&] { return answer.came(); }));
        EXPECT_TRUE(succeeded(answer));
        sent.push_back(value);
    }
    return sent;
}

TEST(ReplicationTest, ADeadFollowerLeavesTheIsrAndComesBack)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}});
    produceAll(cluster, 1, "orders", "a", 3);
    cluster.kill(3);
    const auto answer = cluster.produce(1, "orders", 0, {"b"}, -1, 60000);
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); })); // once the leader has expelled it
    EXPECT_TRUE(succeeded(answer));
    EXPECT_EQ(cluster.isr("orders", 0), (std::vector{1, 2}));
    cluster.restart(3);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2, 3}; }));
    EXPECT_EQ(cluster.replicas(3).logEndOffset(cluster.id("orders", 0)), Offset(4));
}

TEST(ReplicationTest, AReplicaThatThereWasNoRoomForIsMadeOnceThereIs)
{
    ReplicaCluster cluster(1);
    auto& disk = cluster.sim().disk(NodeId(1));
    disk.setCapacity(disk.usedBytes());
    cluster.createTopic("orders", {{1}});
    cluster.run(5s);
    const auto refused = cluster.produce(1, "orders", 0, {"a"});
    ASSERT_TRUE(cluster.runUntil([&] { return refused.came(); }));
    EXPECT_EQ(refused.value().responses[0].partitionResponses[0].errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    disk.setCapacity(std::nullopt);
    cluster.run(2s);
    produceAll(cluster, 1, "orders", "b", 1);
    EXPECT_EQ(cluster.events(1), (std::vector<std::string>{"lead orders 0"}));
}

TEST(ReplicationTest, AnIdlePartitionsFollowerComesBackToo)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.elect("orders", 0, 1, {1}); // out, though it has everything there is
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }));
}

TEST(ReplicationTest, AFencedFollowerJoinsOnceItIsUnfencedWithoutAnyTraffic) // KIP-841
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.run(100ms);
    cluster.fence(2);
    cluster.elect("orders", 0, 1, {1});
    cluster.run(3s);
    EXPECT_EQ(cluster.isr("orders", 0), (std::vector{1}));
    cluster.unfence(2);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }, 5s));
}

TEST(ReplicationTest, ProposalsAreRepeatedUntilTheControllerAnswers)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.controllerReachable = false;
    cluster.elect("orders", 0, 1, {1});
    cluster.run(3s);
    EXPECT_EQ(cluster.isr("orders", 0), (std::vector{1}));
    cluster.controllerReachable = true;
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }, 2s));
}

TEST(ReplicationTest, ANotControllerAnswerIsNotTheLastWord)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.controllerRefuses = ErrorCode::NotController;
    cluster.elect("orders", 0, 1, {1});
    cluster.run(1s);
    EXPECT_GT(cluster.proposals, 2);
    cluster.controllerRefuses = ErrorCode::None;
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }, 2s));
}

TEST(ReplicationTest, AcknowledgedRecordsSurviveTheLeadersDeath)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}}, {{"min.insync.replicas", "2"}});
    auto sent = produceAll(cluster, 1, "orders", "a", 5);
    cluster.kill(1);
    cluster.failOver(1);
    const auto more = produceAll(cluster, 2, "orders", "b", 5);
    sent.insert(sent.end(), more.begin(), more.end());
    EXPECT_EQ(cluster.valuesOn(2, "orders", 0), sent);
    EXPECT_EQ(cluster.replicas(2).leadingEpoch(cluster.id("orders", 0)), LeaderEpoch(1));
}

TEST(ReplicationTest, ADeadLeadersUnacknowledgedTailIsCutOffWhenItComesBack) // KIP-101, KIP-279
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}});
    auto sent = produceAll(cluster, 1, "orders", "a", 3);
    cluster.cut(2, 1);
    cluster.cut(3, 1);
    for (int i = 0; i < 4; ++i)
        cluster.produce(1, "orders", 0, {"lost" + std::to_string(i)}, 1);
    cluster.kill(1);
    cluster.heal();
    cluster.failOver(1);
    const auto more = produceAll(cluster, 2, "orders", "b", 2);
    sent.insert(sent.end(), more.begin(), more.end());
    cluster.restart(1);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2, 3}; }));
    produceAll(cluster, 2, "orders", "c", 1);
    EXPECT_EQ(cluster.committedBytesOn(1, "orders", 0, Offset(5)), cluster.committedBytesOn(2, "orders", 0, Offset(5)));
    EXPECT_EQ(cluster.replicas(1).logEndOffset(cluster.id("orders", 0)), Offset(6));
    const auto& events = cluster.events(1);
    EXPECT_NE(std::find(events.begin(), events.end(), "truncate 3 -4"), events.end());
}

TEST(ReplicationTest, AFollowerAheadOfAnUncleanLeaderFollowsIt) // KAFKA-7414
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    produceAll(cluster, 1, "orders", "a", 2);
    cluster.kill(2);
    const auto alone = cluster.produce(1, "orders", 0, {"only on 1"}, -1, 60000);
    ASSERT_TRUE(cluster.runUntil([&] { return succeeded(alone); }));
    cluster.kill(1);
    cluster.restart(2);
    cluster.elect("orders", 0, 2, {2}); // unclean
    produceAll(cluster, 2, "orders", "b", 1);
    cluster.restart(1);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }));
    produceAll(cluster, 2, "orders", "c", 1);
    cluster.run(1s);
    EXPECT_EQ(cluster.valuesOn(1, "orders", 0), cluster.valuesOn(2, "orders", 0));
}

TEST(ReplicationTest, AFollowerBehindTheLeadersLogStartBeginsThere)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    produceAll(cluster, 1, "orders", "a", 2);
    cluster.kill(2);
    cluster.failOver(2);
    produceAll(cluster, 1, "orders", "b", 5);
    ASSERT_TRUE(cluster.deleteRecords(1, "orders", 0, 5).came());
    cluster.restart(2);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }));
    const auto id = cluster.id("orders", 0);
    EXPECT_EQ(cluster.replicas(2).logStartOffset(id), Offset(5));
    EXPECT_EQ(cluster.replicas(2).logEndOffset(id), Offset(7));
    EXPECT_GE(cluster.replicas(2).highWatermark(id), Offset(5)); // KAFKA-9491
}

TEST(ReplicationTest, AReplicaOfARecreatedTopicStartsEmpty)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    produceAll(cluster, 1, "orders", "old", 3);
    cluster.kill(2);
    cluster.deleteTopic("orders");
    cluster.createTopic("orders", {{1, 2}});
    cluster.elect("orders", 0, 1, {1});
    produceAll(cluster, 1, "orders", "new", 1);
    cluster.restart(2);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0) == std::vector{1, 2}; }));
    EXPECT_EQ(cluster.replicas(2).logEndOffset(cluster.id("orders", 0)), Offset(1));
}

TEST(ReplicationTest, APartitionFollowedAnewDoesNotWaitForTheOpenLongPoll)
{
    ReplicaCluster cluster(2);
    cluster.config.replicaFetchWaitMax = 10s;
    cluster.kill(1);
    cluster.kill(2);
    cluster.restart(1);
    cluster.restart(2);
    cluster.createTopic("first", {{1, 2}});
    cluster.run(1s); // a long poll is open
    const auto start = cluster.sim().now();
    cluster.createTopic("second", {{1, 2}});
    const auto answer = cluster.produce(1, "second", 0, {"a"}, -1, 60000);
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
    EXPECT_LT(cluster.sim().now() - start, 100ms);
}

TEST(ReplicationTest, TheHighWatermarkSurvivesARestart)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    produceAll(cluster, 1, "orders", "a", 3);
    cluster.run(6s); // a checkpoint
    cluster.kill(1);
    cluster.kill(2);
    cluster.restart(1); // alone: it leads, but the other one is in the ISR
    EXPECT_EQ(cluster.replicas(1).highWatermark(cluster.id("orders", 0)), Offset(3));
}

TEST(ReplicationTest, StatsShowBothEnds)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    produceAll(cluster, 1, "orders", "a", 2);
    const auto leader = cluster.replicas(1).stats(Replicas::Detail::WithSegments).at(0);
    EXPECT_TRUE(leader.isLeader);
    EXPECT_EQ(leader.recordsIn, 2u);
    EXPECT_EQ(leader.highWatermark, Offset(2));
    ASSERT_EQ(leader.followers.size(), 1u);
    EXPECT_EQ(leader.followers[0].logEndOffset, Offset(2));
    EXPECT_TRUE(leader.followers[0].inSync);
    EXPECT_EQ(leader.segments.at(0).endOffset, Offset(2));
    EXPECT_EQ(leader.epochs.at(0).startOffset, Offset(0));
    EXPECT_GT(leader.replicationBytesOut, 0u);
}

// Kills, restarts, cuts and moved leaderships from a seed, with producers all the while.
class ReplicationSeeds : public ::testing::TestWithParam<int>
{
};

TEST_P(ReplicationSeeds, NoAcknowledgedRecordIsLostAndReplicasAgree)
{
    ReplicaCluster cluster(3, static_cast<std::uint64_t>(GetParam()));
    cluster.createTopic("orders", {{1, 2, 3}}, {{"min.insync.replicas", "2"}});
    auto& random = cluster.sim().random();
    std::vector<std::pair<std::string, Answer<protocol::ProduceResponse>>> sent;
    int down = 0;
    int number = 0;
    for (int step = 0; step < 120; ++step) {
        const int leader = cluster.state("orders", 0).leader.value();
        if (leader > 0 && cluster.runs(leader)) {
            for (int i = 0; i < 3; ++i) {
                const std::string value = "v" + std::to_string(number++);
                sent.emplace_back(value, cluster.produce(leader, "orders", 0, {value}, i == 2 ? 1 : -1, 2000));
                if (i == 2)
                    sent.pop_back(); // acks=1 promises nothing
            }
        }
        const int node = static_cast<int>(random.below(3)) + 1;
        switch (random.below(12)) {
        case 0:
            if (down == 0) {
                down = node;
                cluster.kill(down);
                cluster.failOver(down);
            }
            break;
        case 1:
        case 2:
            if (down != 0) {
                cluster.restart(down);
                down = 0;
            }
            break;
        case 3:
            cluster.cut(node, node % 3 + 1);
            break;
        case 4:
        case 5:
            cluster.heal();
            break;
        case 6:
            if (cluster.runs(node) && cluster.state("orders", 0).isInSync(NodeId(node)))
                cluster.elect("orders", 0, node, cluster.isr("orders", 0));
            break;
        default:
            break;
        }
        cluster.run(std::chrono::milliseconds(random.below(400)));
    }
    cluster.heal();
    if (down != 0)
        cluster.restart(down);
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.isr("orders", 0).size() == 3; })) << "seed " << GetParam();
    const int leader = cluster.state("orders", 0).leader.value();
    const auto last = cluster.produce(leader, "orders", 0, {"last"});
    ASSERT_TRUE(cluster.runUntil([&] { return succeeded(last); })) << "seed " << GetParam();
    cluster.run(2s);

    const auto values = cluster.valuesOn(leader, "orders", 0);
    int acknowledged = 0;
    for (const auto& [value, answer] : sent) {
        if (!succeeded(answer))
            continue;
        ++acknowledged;
        EXPECT_EQ(std::count(values.begin(), values.end(), value), 1) << value << ", seed " << GetParam();
    }
    EXPECT_GT(acknowledged, 20) << "seed " << GetParam();
    const auto id = cluster.id("orders", 0);
    for (const int node : {1, 2, 3}) {
        const Offset upTo = std::min(cluster.replicas(node).highWatermark(id), cluster.replicas(leader).highWatermark(id));
        EXPECT_EQ(cluster.committedBytesOn(node, "orders", 0, upTo), cluster.committedBytesOn(leader, "orders", 0, upTo))
            << "node " << node << ", seed " << GetParam();
        EXPECT_EQ(cluster.replicas(node).logEndOffset(id), cluster.replicas(leader).logEndOffset(id));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ReplicationSeeds, ::testing::Range(1, 41));

} // namespace

} // namespace brokerscope::replication::testing
