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

struct FetchTest : ::testing::Test
{
    ReplicaCluster cluster{3};
    void SetUp() override { cluster.createTopic("orders", {{1, 2, 3}}); }
    void produce(const std::vector<std::string>& values)
    {
        const auto answer = cluster.produce(1, "orders", 0, values);
        ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
        ASSERT_EQ(answer.value().responses[0].partitionResponses[0].errorCode, 0);
    }
};

TEST_F(FetchTest, ReturnsWhatIsCommitted)
{
    produce({"a", "b"});
    const auto answer = cluster.fetch(1, "orders", 0);
    ASSERT_TRUE(answer.came());
    EXPECT_EQ(valuesIn(*only(answer).records), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(only(answer).highWatermark, 2);
    EXPECT_EQ(only(answer).lastStableOffset, 2);
    EXPECT_EQ(only(answer).logStartOffset, 0);
}

TEST_F(FetchTest, RecordsAboveTheHighWatermarkAreNotShown)
{
    produce({"a"});
    cluster.cut(2, 1);
    cluster.produce(1, "orders", 0, {"uncommitted"}, 1);
    const auto behind = cluster.fetch(1, "orders", 0, {.offset = 0});
    EXPECT_EQ(valuesIn(*only(behind).records), (std::vector<std::string>{"a"}));
    const auto between = cluster.fetch(1, "orders", 0, {.offset = 2}); // above the high watermark, at the log end
    EXPECT_EQ(only(between).errorCode, 0);
    ASSERT_TRUE(only(between).records);
    EXPECT_TRUE(only(between).records->empty());
}

TEST_F(FetchTest, OutsideTheLogIsOutOfRange)
{
    produce({"a"});
    for (const std::int64_t offset : {2, -7, 1000}) {
        const auto answer = cluster.fetch(1, "orders", 0, {.offset = offset});
        EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::OffsetOutOfRange));
        EXPECT_EQ(only(answer).highWatermark, 1); // known, so it is said
        EXPECT_EQ(only(answer).logStartOffset, 0);
        ASSERT_TRUE(only(answer).records);        // never null
    }
}

TEST_F(FetchTest, AWaitingFetchWakesWhenTheBatchIsCommittedNotWhenItIsAppended)
{
    const auto answer = cluster.fetch(1, "orders", 0, {.offset = 0, .maxWaitMs = 60000});
    cluster.run(50ms);
    EXPECT_FALSE(answer.came());
    const auto produced = cluster.produce(1, "orders", 0, {"a"});
    EXPECT_FALSE(answer.came());
    ASSERT_TRUE(cluster.runUntil([&] { return produced.came(); }));
    EXPECT_TRUE(answer.came()); // in the same turn
    EXPECT_EQ(valuesIn(*only(answer).records), (std::vector<std::string>{"a"}));
}

TEST_F(FetchTest, WaitsForMinBytesAndThenForMaxWait)
{
    const auto start = cluster.sim().now();
    const auto answer = cluster.fetch(1, "orders", 0, {.offset = 0, .maxWaitMs = 800, .minBytes = 100000});
    produce({"a"});
    produce({"b"});
    EXPECT_FALSE(answer.came());
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
    EXPECT_EQ(cluster.sim().now() - start, 800ms);
    EXPECT_EQ(valuesIn(*only(answer).records), (std::vector<std::string>{"a", "b"}));

    const auto enough = cluster.fetch(1, "orders", 0, {.offset = 2, .maxWaitMs = 60000, .minBytes = 150});
    produce({"c"});
    EXPECT_FALSE(enough.came());
    produce({"d", "e", "f"});
    EXPECT_TRUE(enough.came());
}

TEST_F(FetchTest, AWaitingFetchWakesOnLeadershipChangeAndDeletion)
{
    const auto moved = cluster.fetch(1, "orders", 0, {.offset = 0, .maxWaitMs = 60000});
    cluster.elect("orders", 0, 2, {1, 2, 3});
    ASSERT_TRUE(moved.came());
    EXPECT_EQ(only(moved).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(only(moved).currentLeader.leaderId, 2);
    EXPECT_EQ(moved.value().nodeEndpoints.at(0).port, 9002);

    const auto deleted = cluster.fetch(2, "orders", 0, {.offset = 0, .maxWaitMs = 60000});
    cluster.deleteTopic("orders");
    ASSERT_TRUE(deleted.came());
    EXPECT_EQ(only(deleted).errorCode, toWire(ErrorCode::UnknownTopicId));
}

TEST_F(FetchTest, AnUnknownTopicIsNamedByVersion)
{
    EXPECT_EQ(only(cluster.fetch(1, "nothing", 0, {.version = 12})).errorCode, toWire(ErrorCode::UnknownTopicOrPartition));
    EXPECT_EQ(only(cluster.fetch(1, "nothing", 0, {.version = 13})).errorCode, toWire(ErrorCode::UnknownTopicId));
    EXPECT_EQ(only(cluster.fetch(1, "orders", 7)).errorCode, toWire(ErrorCode::UnknownTopicOrPartition));
}

TEST_F(FetchTest, TheLeaderEpochOfTheAskerIsChecked) // KIP-320
{
    cluster.elect("orders", 0, 1, {1, 2, 3}); // epoch 1
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.leaderEpoch = 0})).errorCode, toWire(ErrorCode::FencedLeaderEpoch));
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.leaderEpoch = 2})).errorCode, toWire(ErrorCode::UnknownLeaderEpoch));
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.leaderEpoch = 1})).errorCode, 0);
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.leaderEpoch = -1})).errorCode, 0);
}

TEST_F(FetchTest, ADivergingReaderIsToldWhereItsLogParts) // KIP-320, KIP-595
{
    produce({"a", "b"});
    cluster.elect("orders", 0, 1, {1, 2, 3}); // epoch 1 starts at 2
    produce({"c"});
    const auto answer = cluster.fetch(1, "orders", 0, {.offset = 3, .lastFetchedEpoch = 0});
    EXPECT_EQ(only(answer).errorCode, 0);
    EXPECT_EQ(only(answer).divergingEpoch.epoch, 0);
    EXPECT_EQ(only(answer).divergingEpoch.endOffset, 2);
    EXPECT_TRUE(only(answer).records->empty());
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.offset = 2, .lastFetchedEpoch = 0})).divergingEpoch.endOffset, -1);
}

TEST_F(FetchTest, TheFirstBatchIsReturnedWhateverItsSize) // KIP-74
{
    produce({std::string(5000, 'x')});
    produce({"small"});
    const auto answer = cluster.fetch(1, "orders", 0, {.offset = 0, .maxBytes = 10});
    EXPECT_EQ(valuesIn(*only(answer).records).size(), 1u);
}

TEST_F(FetchTest, TheAbortedListIsEmptyForReadCommittedAndAbsentOtherwise)
{
    EXPECT_FALSE(only(cluster.fetch(1, "orders", 0)).abortedTransactions);
    const auto committed = only(cluster.fetch(1, "orders", 0, {.isolation = 1})).abortedTransactions;
    ASSERT_TRUE(committed);
    EXPECT_TRUE(committed->empty());
}

// --- sessions (KIP-227) ---

TEST_F(FetchTest, ASessionLeavesOutWhatDidNotChange)
{
    produce({"a"});
    const auto created = cluster.fetch(1, "orders", 0, {.offset = 0, .sessionId = 0, .sessionEpoch = 0});
    const int session = created.value().sessionId;
    ASSERT_NE(session, 0);
    EXPECT_EQ(only(created).errorCode, 0);

    const auto caughtUp = cluster.fetch(1, "orders", 0, {.offset = 1, .sessionId = session, .sessionEpoch = 1});
    EXPECT_TRUE(caughtUp.value().responses.empty());

    const auto waiting = cluster.fetch(1, "", 0, {.maxWaitMs = 60000, .sessionId = session, .sessionEpoch = 2});
    produce({"b"});
    ASSERT_TRUE(waiting.came());
    EXPECT_EQ(valuesIn(*only(waiting).records), (std::vector<std::string>{"b"}));

    // Not acknowledged by a new offset: told again.
    const auto again = cluster.fetch(1, "", 0, {.sessionId = session, .sessionEpoch = 3});
    EXPECT_EQ(valuesIn(*only(again).records), (std::vector<std::string>{"b"}));
}

TEST_F(FetchTest, AFollowerThatDidNotTakeTheHighWatermarkIsToldAgain) // KIP-1166
{
    produce({"a", "b"});
    const int session = cluster.fetch(1, "orders", 0, {.offset = 0, .sessionId = 0, .sessionEpoch = 0}).value().sessionId;
    const auto knows = cluster.fetch(1, "orders", 0,
                                     {.offset = 2, .sessionId = session, .sessionEpoch = 1, .highWatermark = 2});
    EXPECT_TRUE(knows.value().responses.empty());
    // After a truncation, say: the answer that carried the high watermark was about the divergence.
    const auto behind = cluster.fetch(1, "orders", 0,
                                      {.offset = 2, .sessionId = session, .sessionEpoch = 2, .highWatermark = 1});
    ASSERT_EQ(behind.value().responses.size(), 1u);
    EXPECT_EQ(only(behind).highWatermark, 2);
}

TEST_F(FetchTest, AnErrorIsRepeatedUntilItIsOver)
{
    const auto created = cluster.fetch(1, "orders", 0, {.offset = 50, .sessionId = 0, .sessionEpoch = 0});
    const int session = created.value().sessionId;
    EXPECT_EQ(only(created).errorCode, toWire(ErrorCode::OffsetOutOfRange));
    const auto again = cluster.fetch(1, "", 0, {.sessionId = session, .sessionEpoch = 1});
    EXPECT_EQ(only(again).errorCode, toWire(ErrorCode::OffsetOutOfRange));
    const auto cured = cluster.fetch(1, "orders", 0, {.offset = 0, .sessionId = session, .sessionEpoch = 2});
    EXPECT_TRUE(cured.value().responses.empty() || only(cured).errorCode == 0);
}

TEST_F(FetchTest, UnknownSessionsAndWrongEpochsCostOnlyAFullFetch)
{
    const auto unknown = cluster.fetch(1, "orders", 0, {.sessionId = 77, .sessionEpoch = 5});
    EXPECT_EQ(unknown.value().errorCode, toWire(ErrorCode::FetchSessionIdNotFound));
    EXPECT_EQ(unknown.value().sessionId, 0);
    const int session = cluster.fetch(1, "orders", 0, {.sessionEpoch = 0}).value().sessionId;
    const auto wrong = cluster.fetch(1, "orders", 0, {.sessionId = session, .sessionEpoch = 5});
    EXPECT_EQ(wrong.value().errorCode, toWire(ErrorCode::InvalidFetchSessionEpoch));
    const auto named = cluster.fetch(1, "orders", 0, {.sessionId = session, .sessionEpoch = 1, .version = 12});
    EXPECT_EQ(named.value().errorCode, toWire(ErrorCode::FetchSessionTopicIdError));
    const auto closed = cluster.fetch(1, "orders", 0, {.sessionId = session, .sessionEpoch = -1});
    EXPECT_EQ(closed.value().errorCode, 0);
    EXPECT_EQ(closed.value().sessionId, 0);
    EXPECT_EQ(cluster.fetch(1, "", 0, {.sessionId = session, .sessionEpoch = 2}).value().errorCode,
              toWire(ErrorCode::FetchSessionIdNotFound));
}

TEST_F(FetchTest, ASecondRequestOfASessionEndsTheFirst)
{
    const int session = cluster.fetch(1, "orders", 0, {.sessionEpoch = 0}).value().sessionId;
    const auto first = cluster.fetch(1, "", 0, {.maxWaitMs = 60000, .sessionId = session, .sessionEpoch = 1});
    EXPECT_FALSE(first.came());
    const auto second = cluster.fetch(1, "", 0, {.maxWaitMs = 60000, .sessionId = session, .sessionEpoch = 2});
    EXPECT_TRUE(first.came());
    EXPECT_FALSE(second.came());
}

// --- ListOffsets ---

TEST_F(FetchTest, ListOffsetsKnowsTheEndsAndTimes)
{
    produce({"a", "b", "c"}); // at 1,000,000 ms and one later each
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -2).offset, 0);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -1).offset, 3);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -4).offset, 0);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -5).offset, -1);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, 1'000'001).offset, 1);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, 1'000'001).leaderEpoch, 0);
    const auto none = cluster.listOffset(1, "orders", 0, 2'000'000);
    EXPECT_EQ(none.errorCode, 0);
    EXPECT_EQ(none.offset, -1);
    EXPECT_EQ(none.timestamp, -1);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -3).offset, 2);
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -3, 6).errorCode, toWire(ErrorCode::UnsupportedVersion));
    EXPECT_EQ(cluster.listOffset(2, "orders", 0, -1).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

TEST_F(FetchTest, ANewLeaderDoesNotNameTheLatestOffsetBeforeItIsSure) // KIP-207
{
    produce({"a"});
    cluster.cut(2, 1);
    cluster.cut(3, 1);
    cluster.produce(1, "orders", 0, {"uncommitted"}, 1);
    cluster.elect("orders", 0, 1, {1, 2, 3}); // starts at 2, high watermark 1
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -1).errorCode, toWire(ErrorCode::OffsetNotAvailable));
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -1, 4).errorCode, toWire(ErrorCode::LeaderNotAvailable));
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -2).errorCode, 0);
    cluster.heal();
    ASSERT_TRUE(cluster.runUntil([&] { return cluster.listOffset(1, "orders", 0, -1).errorCode == 0; }));
    EXPECT_EQ(cluster.listOffset(1, "orders", 0, -1).offset, 2);
}

// --- DeleteRecords ---

TEST_F(FetchTest, DeleteRecordsIsAnsweredWhenEveryReplicaFollowed)
{
    produce({"a", "b"});
    produce({"c", "d"});
    const auto answer = cluster.deleteRecords(1, "orders", 0, 3);
    EXPECT_FALSE(answer.came());
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
    EXPECT_EQ(answer.value().topics[0].partitions[0].errorCode, 0);
    EXPECT_EQ(answer.value().topics[0].partitions[0].lowWatermark, 3);
    for (const int node : {1, 2, 3})
        EXPECT_EQ(cluster.replicas(node).logStartOffset(cluster.id("orders", 0)), Offset(3));
    EXPECT_EQ(only(cluster.fetch(1, "orders", 0, {.offset = 0})).errorCode, toWire(ErrorCode::OffsetOutOfRange));
    EXPECT_EQ(cluster.deleteRecords(1, "orders", 0, 9).value().topics[0].partitions[0].errorCode,
              toWire(ErrorCode::OffsetOutOfRange));
}

TEST_F(FetchTest, DeleteRecordsOfMinusOneMeansTheHighWatermark)
{
    produce({"a", "b"});
    const auto answer = cluster.deleteRecords(1, "orders", 0, -1);
    ASSERT_TRUE(cluster.runUntil([&] { return answer.came(); }));
    EXPECT_EQ(answer.value().topics[0].partitions[0].lowWatermark, 2);
    const auto id = cluster.id("orders", 0);
    EXPECT_GE(cluster.replicas(2).highWatermark(id), cluster.replicas(2).logStartOffset(id)); // KAFKA-9491
}

} // namespace

} // namespace brokerscope::replication::testing
