// Consumers that read from followers in their own rack (KIP-392).
#include "engine/replication/read_replica_selector.h"
#include "engine/replication/testing/replica_cluster.h"

#include <gtest/gtest.h>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using protocol::toWire;

namespace {

const protocol::FetchResponse::PartitionData& only(const Answer<protocol::FetchResponse>& answer)
{
    return answer.value().responses.at(0).partitions.at(0);
}

ReadCandidate candidate(int node, const char* rack, std::int64_t end, bool leader = false)
{
    return {NodeId(node), rack, Offset(end), Instant{}, leader};
}

TEST(ReadReplicaSelectorTest, TakesTheFurthestReplicaOfTheRack)
{
    EXPECT_EQ(selectByRack({candidate(1, "a", 9, true), candidate(2, "b", 5), candidate(3, "b", 7)}, "b"), NodeId(3));
}

TEST(ReadReplicaSelectorTest, StaysAtTheLeaderWhenItIsNearOrNobodyIs)
{
    EXPECT_EQ(selectByRack({candidate(1, "a", 9, true), candidate(2, "a", 9)}, "a"), kNoNode);
    EXPECT_EQ(selectByRack({candidate(1, "a", 9, true), candidate(2, "b", 9)}, "c"), kNoNode);
    EXPECT_EQ(selectByRack({candidate(1, "", 9, true), candidate(2, "", 9)}, ""), kNoNode);
}

struct ReadReplicaTest : ::testing::Test
{
    ReplicaCluster cluster{3};
    void SetUp() override
    {
        cluster.setRack(1, "a");
        cluster.setRack(2, "b");
        cluster.setRack(3, "c");
        cluster.createTopic("orders", {{1, 2, 3}});
        auto config = cluster.config;
        config.selectsReadReplicaByRack = true;
        for (int node = 1; node <= 3; ++node)
            cluster.replicas(node).setConfig(config);
        produce({"a", "b"});
    }
    void produce(const std::vector<std::string>& values, int acks = -1)
    {
        const auto answer = cluster.produce(1, "orders", 0, values, acks);
        ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
        ASSERT_EQ(answer.value().responses[0].partitionResponses[0].errorCode, 0);
    }
    bool followerKnows(int node, std::int64_t highWatermark)
    {
        return cluster.runUntil(
            [&] { return cluster.replicas(node).highWatermark(cluster.id("orders", 0)) == Offset(highWatermark); });
    }
};

TEST_F(ReadReplicaTest, TheLeaderSendsAConsumerToTheFollowerInItsRack)
{
    const auto answer = cluster.fetch(1, "orders", 0, {.maxWaitMs = 60000, .minBytes = 1, .rack = "b"});
    ASSERT_TRUE(answer.came()) << "there is nothing to wait for here";
    EXPECT_EQ(only(answer).preferredReadReplica, 2);
    EXPECT_EQ(only(answer).errorCode, 0);
    ASSERT_TRUE(only(answer).records);
    EXPECT_TRUE(only(answer).records->empty());
    EXPECT_EQ(only(answer).highWatermark, 2);
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.rack = "a"})).preferredReadReplica, -1);
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.rack = "z"})).preferredReadReplica, -1);
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0)).preferredReadReplica, -1);
}

TEST_F(ReadReplicaTest, NobodyIsSentAwayUnlessTheBrokerSelects)
{
    cluster.replicas(1).setConfig(cluster.config);
    const auto answer = cluster.fetch(1, "orders", 0, {.rack = "b"});
    EXPECT_EQ(only(answer).preferredReadReplica, -1);
    EXPECT_EQ(valuesIn(*only(answer).records).size(), 2u);
}

TEST_F(ReadReplicaTest, AReplicaThatLeftTheIsrIsNoLongerPreferred)
{
    cluster.kill(2);
    cluster.failOver(2);
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.rack = "b"})).preferredReadReplica, -1);
}

TEST_F(ReadReplicaTest, AFollowerServesWhatItKnowsToBeCommitted)
{
    ASSERT_TRUE(followerKnows(2, 2));
    const auto answer = cluster.fetch(2, "orders", 0, {.rack = "b"});
    EXPECT_EQ(only(answer).errorCode, 0);
    EXPECT_EQ(valuesIn(*only(answer).records), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(only(answer).highWatermark, 2);
}

// Whoever was not sent here looks for the leader, and should learn that it is elsewhere now.
TEST_F(ReadReplicaTest, AConsumerThatDoesNotSayWhereItStandsReadsFromLeadersOnly)
{
    EXPECT_EQ(only(cluster.fetch(2, "orders", 0)).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(only(cluster.fetch(2, "orders", 0, {.version = 10})).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

TEST_F(ReadReplicaTest, AFollowerNeverCallsOutOfRangeWhatItMerelyHasNotSeen)
{
    ASSERT_TRUE(followerKnows(2, 2));
    cluster.cut(2, 1);
    produce({"c"}, 1);
    cluster.failOver(2); // out of the ISR: the leader goes on without it
    cluster.unfence(2);
    produce({"d", "e"}, -1);
    for (const std::int64_t offset : {3, 5, 1000}) {
        const auto answer = cluster.fetch(2, "orders", 0, {.offset = offset, .lastFetchedEpoch = 0, .rack = "b"});
        EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::OffsetNotAvailable)) << offset;
        EXPECT_LT(only(answer).divergingEpoch.endOffset, 0) << "nor that the logs part";
    }
    EXPECT_EQ(only(cluster.fetch(2, "orders", 0, {.offset = 2, .lastFetchedEpoch = 0, .rack = "b"})).errorCode, 0) << "its own end";
    EXPECT_EQ(only(cluster.fetch(2, "orders", 0, {.offset = -5, .rack = "b"})).errorCode, toWire(ErrorCode::OffsetOutOfRange));
}

TEST_F(ReadReplicaTest, AConsumerThatWaitsAtAFollowerWakesWhenItsHighWatermarkMoves)
{
    ASSERT_TRUE(followerKnows(2, 2));
    const auto waiting = cluster.fetch(2, "orders", 0, {.offset = 2, .maxWaitMs = 60000, .rack = "b"});
    EXPECT_FALSE(waiting.came());
    produce({"c"});
    ASSERT_TRUE(cluster.runUntil([&] { return waiting.came(); }));
    EXPECT_EQ(valuesIn(*only(waiting).records), (std::vector<std::string>{"c"}));
}

TEST_F(ReadReplicaTest, AConsumerThatWaitsAtAFollowerIsToldWhenTheReplicaLeaves)
{
    ASSERT_TRUE(followerKnows(2, 2));
    const auto waiting = cluster.fetch(2, "orders", 0, {.offset = 2, .maxWaitMs = 60000, .rack = "b"});
    cluster.reassign("orders", 0, {1, 3});
    ASSERT_TRUE(cluster.runUntil([&] { return waiting.came(); }));
    EXPECT_EQ(only(waiting).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

} // namespace
} // namespace brokerscope::replication::testing
