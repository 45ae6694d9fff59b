#include "engine/replication/testing/replica_cluster.h"

#include <gtest/gtest.h>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using protocol::toWire;

namespace {

const protocol::ProduceResponse::PartitionProduceResponse& only(const Answer<protocol::ProduceResponse>& answer)
{
    return answer.value().responses.at(0).partitionResponses.at(0);
}

TEST(ProduceTest, AcksAllIsAnsweredWhenEveryInSyncReplicaHasTheBatch)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}});
    const auto answer = cluster.produce(1, "orders", 0, {"a", "b"});
    EXPECT_FALSE(answer.came());
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
    EXPECT_EQ(only(answer).errorCode, 0);
    EXPECT_EQ(only(answer).baseOffset, 0);
    EXPECT_EQ(cluster.replicas(1).highWatermark(cluster.id("orders", 0)), Offset(2));
    for (const int node : {2, 3})
        EXPECT_EQ(cluster.replicas(node).logEndOffset(cluster.id("orders", 0)), Offset(2));
}

TEST(ProduceTest, AcksOneAndZeroAreAnsweredAtOnce)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}});
    EXPECT_EQ(only(cluster.produce(1, "orders", 0, {"a"}, 1)).baseOffset, 0);
    EXPECT_EQ(only(cluster.produce(1, "orders", 0, {"b"}, 0)).baseOffset, 1);
}

TEST(ProduceTest, OtherAcksAreInvalid)
{
    ReplicaCluster cluster(1);
    cluster.createTopic("orders", {{1}});
    for (const int acks : {2, -2, 300})
        EXPECT_EQ(only(cluster.produce(1, "orders", 0, {"a"}, acks)).errorCode, toWire(ErrorCode::InvalidRequiredAcks));
}

TEST(ProduceTest, AReplicaThatDoesNotAnswerInTimeMakesTheOutcomeUnknown) // KAFKA-14034
{
    ReplicaCluster cluster(2);
    cluster.config.replicaLagTimeMax = 1h;
    cluster.createTopic("orders", {{1, 2}});
    cluster.kill(2);
    const auto answer = cluster.produce(1, "orders", 0, {"a"}, -1, 300);
    cluster.run(299ms);
    EXPECT_FALSE(answer.came());
    cluster.run(2ms);
    ASSERT_TRUE(answer.came());
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::RequestTimedOut));
    EXPECT_EQ(cluster.replicas(1).logEndOffset(cluster.id("orders", 0)), Offset(1)); // it stays
}

TEST(ProduceTest, TooFewInSyncReplicasRefuseAcksAllBeforeTheAppend)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}}, {{"min.insync.replicas", "2"}});
    cluster.elect("orders", 0, 1, {1});
    const auto refused = cluster.produce(1, "orders", 0, {"a"});
    ASSERT_TRUE(refused.came());
    EXPECT_EQ(only(refused).errorCode, toWire(ErrorCode::NotEnoughReplicas));
    EXPECT_EQ(only(refused).baseOffset, -1);
    EXPECT_EQ(cluster.replicas(1).logEndOffset(cluster.id("orders", 0)), Offset(0));
    EXPECT_EQ(only(cluster.produce(1, "orders", 0, {"a"}, 1)).errorCode, 0); // acks=1 does not ask
}

TEST(ProduceTest, TooFewInSyncReplicasAfterTheAppendAreToldAsSuch)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}}, {{"min.insync.replicas", "2"}});
    cluster.cut(2, 1);
    cluster.cut(3, 1);
    cluster.run(10ms);
    const auto answer = cluster.produce(1, "orders", 0, {"a"}, -1, 60000);
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); })); // when both left the ISR
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::NotEnoughReplicasAfterAppend));
}

TEST(ProduceTest, LosingTheLeadershipFailsWhatWaits)
{
    ReplicaCluster cluster(3);
    cluster.createTopic("orders", {{1, 2, 3}});
    cluster.cut(2, 1);
    const auto answer = cluster.produce(1, "orders", 0, {"a"});
    cluster.elect("orders", 0, 3, {1, 3});
    ASSERT_TRUE(answer.came());
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

TEST(ProduceTest, DeletingTheTopicFailsWhatWaits)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.cut(2, 1);
    const auto answer = cluster.produce(1, "orders", 0, {"a"});
    cluster.deleteTopic("orders");
    ASSERT_TRUE(answer.came());
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::UnknownTopicOrPartition));
}

TEST(ProduceTest, TheWrongNodeNamesTheLeaderAndItsEndpoint) // KIP-951
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    const auto answer = cluster.produce(2, "orders", 0, {"a"});
    ASSERT_TRUE(answer.came());
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(only(answer).currentLeader.leaderId, 1);
    EXPECT_EQ(only(answer).currentLeader.leaderEpoch, 0);
    ASSERT_EQ(answer.value().nodeEndpoints.size(), 1u);
    EXPECT_EQ(answer.value().nodeEndpoints[0].port, 9001);
}

TEST(ProduceTest, NoLeaderMeansNoHint)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.elect("orders", 0, 0, {1});
    const auto answer = cluster.produce(2, "orders", 0, {"a"});
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(only(answer).currentLeader.leaderId, -1);
    EXPECT_EQ(only(answer).currentLeader.leaderEpoch, -1);
    EXPECT_TRUE(answer.value().nodeEndpoints.empty());
}

TEST(ProduceTest, ALateRequestForADeletedTopicNeverTouchesItsSuccessor) // KIP-516
{
    ReplicaCluster cluster(1);
    const Uuid old = cluster.createTopic("orders", {{1}});
    EXPECT_EQ(only(cluster.produce(1, "orders", 0, {"a"})).errorCode, 0);
    cluster.deleteTopic("orders");
    cluster.createTopic("orders", {{1}});
    EXPECT_EQ(cluster.replicas(1).logEndOffset(cluster.id("orders", 0)), Offset(0));

    protocol::ProduceRequest late;
    late.acks = -1;
    auto& topic = late.topicData.emplace_back();
    topic.topicId = old;
    topic.partitionData.emplace_back().records = batchOf({"late"});
    RequestFacts facts;
    facts.apiVersion = 13;
    Answer<protocol::ProduceResponse> answer;
    cluster.plane(1).produce(std::move(late), facts, answer.reply());
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::UnknownTopicId));
    EXPECT_EQ(cluster.replicas(1).logEndOffset(cluster.id("orders", 0)), Offset(0));
}

TEST(ProduceTest, ClientsDoNotWriteToInternalTopics)
{
    ReplicaCluster cluster(1);
    cluster.createTopic("__consumer_offsets", {{1}});
    EXPECT_EQ(only(cluster.produce(1, "__consumer_offsets", 0, {"a"})).errorCode, toWire(ErrorCode::InvalidTopicException));
}

TEST(ProduceTest, ABatchWithoutBytesOrWithDamageIsRefused)
{
    ReplicaCluster cluster(1);
    cluster.createTopic("orders", {{1}});
    for (const bool damaged : {false, true}) {
        protocol::ProduceRequest request;
        request.acks = 1;
        auto& topic = request.topicData.emplace_back();
        topic.topicId = cluster.id("orders", 0).topicId;
        auto& data = topic.partitionData.emplace_back();
        if (damaged) {
            data.records = batchOf({"a"});
            data.records->mutableView().back() ^= 1;
        }
        RequestFacts facts;
        facts.apiVersion = 13;
        Answer<protocol::ProduceResponse> answer;
        cluster.plane(1).produce(std::move(request), facts, answer.reply());
        EXPECT_EQ(only(answer).errorCode, toWire(damaged ? ErrorCode::CorruptMessage : ErrorCode::InvalidRecord));
    }
}

TEST(ProduceTest, AnInternalAppendIsAnsweredWhenCommittedAndOnlyInItsEpoch)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("__consumer_offsets", {{1, 2}});
    const auto id = cluster.id("__consumer_offsets", 0);
    Answer<InternalAppend> first;
    cluster.replicas(1).appendInternal(id, LeaderEpoch(0), batchOf({"a"}), first.reply());
    EXPECT_FALSE(first.came());
    ASSERT_TRUE(cluster.runUntil([&] { return first.came(); }));
    EXPECT_EQ(first.value().error, ErrorCode::None);
    EXPECT_EQ(first.value().baseOffset, Offset(0));

    cluster.elect("__consumer_offsets", 0, 1, {1, 2}); // still the leader, in a new epoch
    Answer<InternalAppend> stale;
    cluster.replicas(1).appendInternal(id, LeaderEpoch(0), batchOf({"b"}), stale.reply());
    ASSERT_TRUE(stale.came());
    EXPECT_EQ(stale.value().error, ErrorCode::NotLeaderOrFollower);
    EXPECT_EQ(cluster.replicas(1).logEndOffset(id), Offset(1));
}

TEST(ProduceTest, AControlledStopAnswersEverybodyWhoWaits)
{
    ReplicaCluster cluster(2);
    cluster.createTopic("orders", {{1, 2}});
    cluster.cut(2, 1);
    const auto produced = cluster.produce(1, "orders", 0, {"a"});
    const auto fetched = cluster.fetch(1, "orders", 0, {.offset = 0, .maxWaitMs = 60000});
    cluster.stopCleanly(1);
    ASSERT_TRUE(produced.came());
    EXPECT_EQ(only(produced).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_TRUE(fetched.came());
}

} // namespace

} // namespace brokerscope::replication::testing
