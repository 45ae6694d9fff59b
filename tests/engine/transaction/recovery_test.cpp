// A new coordinator knows what the one before had committed, and finishes what it had decided; the
// one before can do no more.
#include "testing/driver.h"

namespace brokerscope::transaction::testing {
namespace {

const TopicPartition kT0{"t", PartitionIndex(0)};

TEST(TransactionRecoveryTest, WhatWasDecidedIsCompletedBySuccessors)
{
    FakeLog log;
    Driver first(log);
    const auto producer = first.init("a").producer;
    first.add("a", producer);
    first.writesMarkers = false;
    first.end("a", producer, Outcome::Commit);
    first.resign();

    Driver second(log, 2);
    ASSERT_EQ(second.markers.size(), 1u);
    EXPECT_EQ(second.markers[0].outcome, Outcome::Commit);
    EXPECT_EQ(second.markers[0].coordinatorEpoch, LeaderEpoch(2));
    EXPECT_EQ(second.markers[0].partitions, Partitions{kT0});
    EXPECT_EQ(second.state("a").state, TransactionState::CompleteCommit);
    EXPECT_EQ(second.end("a", producer, Outcome::Commit).error, ErrorCode::None)
        << "the client, which has heard nothing, asks again";
}

TEST(TransactionRecoveryTest, AnEmptyPreparedAbortIsCompletedWithoutMarkers)
{
    FakeLog log;
    Transaction value;
    value.producerId = ProducerId(3);
    value.producerEpoch = 2;
    value.state = TransactionState::PrepareAbort;
    value.clientVersion = kTransactionVersion2;
    log.records.push_back(transactionRecord("a", value, 2));
    Driver driver(log, 2);
    EXPECT_TRUE(driver.markers.empty());
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteAbort);
}

TEST(TransactionRecoveryTest, WhatWasOpenTimesOutUnderTheSuccessor)
{
    FakeLog log;
    Driver first(log);
    const auto producer = first.init("a").producer;
    first.add("a", producer);
    Driver second(log, 2);
    EXPECT_EQ(second.state("a").state, TransactionState::Ongoing);
    second.advance(seconds(71));
    EXPECT_EQ(second.state("a").state, TransactionState::CompleteAbort);
    EXPECT_EQ(second.end("a", producer, Outcome::Commit).error, ErrorCode::ProducerFenced);
}

// The checks were made in one epoch, so the record may only be written in that one.
TEST(TransactionRecoveryTest, ARecordNamesTheEpochInWhichItsChecksWereMade)
{
    FakeLog log;
    TransactionConfig config;
    CountingIds ids;
    TransactionShard shard(PartitionIndex(3), LeaderEpoch(8), config, ids);
    const Now now{Instant(seconds(1)), fromEpochMs(1000)};
    shard.finishLoading(now);
    protocol::InitProducerIdRequest request;
    request.transactionalId = "a";
    request.transactionTimeoutMs = 1000;
    shard.initProducerId(1, request, 5, now);
    const auto effects = shard.takeEffects();
    ASSERT_EQ(effects.appends.size(), 1u);
    EXPECT_EQ(effects.appends[0].leaderEpoch, LeaderEpoch(8));
    EXPECT_EQ(effects.appends[0].partition, PartitionIndex(3));
    EXPECT_TRUE(effects.answers.empty());

    // Lost, and led again before the log has answered: the record is refused, and the request
    // failed.
    shard.resign();
    const auto after = shard.takeEffects();
    ASSERT_EQ(after.answers.size(), 1u);
    EXPECT_EQ(std::get<protocol::InitProducerIdResponse>(after.answers[0].response).errorCode,
              toWire(ErrorCode::NotCoordinator));
    shard.onCommitted(effects.appends[0].token, now);
    EXPECT_TRUE(shard.takeEffects().answers.empty()) << "answered once";
}

TEST(TransactionRecoveryTest, WhoWaitsIsSentAwayWhenLeadershipIsLost)
{
    FakeLog log;
    Driver driver(log);
    const auto producer = driver.init("a").producer;
    driver.add("a", producer);
    driver.commits = false;
    const auto end = driver.startEnd("a", producer, Outcome::Commit);
    driver.resign();
    EXPECT_EQ(driver.ended(end).error, ErrorCode::NotCoordinator);
    driver.commitAll(); // too late
    EXPECT_TRUE(driver.markers.empty());
    EXPECT_EQ(driver.shard().nextDeadline(), kNever);
}

TEST(TransactionRecoveryTest, IdsThatNobodyUsesAreForgottenWithATombstone)
{
    FakeLog log;
    Driver driver(log);
    driver.config.idExpiration = std::chrono::hours(2);
    driver.init("idle");
    const auto busy = driver.init("busy", std::nullopt, 900000).producer;
    driver.advance(std::chrono::minutes(119));
    EXPECT_NE(driver.shard().find("idle"), nullptr);
    driver.add("busy", busy);
    driver.advance(std::chrono::minutes(62));
    EXPECT_EQ(driver.shard().find("idle"), nullptr);
    EXPECT_NE(driver.shard().find("busy"), nullptr);
    Driver successor(log, 2);
    EXPECT_EQ(successor.shard().find("idle"), nullptr);
    EXPECT_EQ(driver.init("idle").producer.epoch, 0) << "as new";
}

TEST(TransactionRecoveryTest, AnIdThatIsBeingForgottenIsBusy)
{
    FakeLog log;
    Driver driver(log);
    driver.config.idExpiration = std::chrono::hours(1);
    driver.init("a");
    driver.commits = false;
    driver.advance(std::chrono::hours(3));
    EXPECT_EQ(driver.init("a").error, ErrorCode::ConcurrentTransactions);
    driver.commitAll();
    EXPECT_EQ(driver.shard().find("a"), nullptr);
}

TEST(TransactionRecoveryTest, ABadRecordTakesNothingElseAway)
{
    TransactionConfig config;
    CountingIds ids;
    TransactionShard shard(PartitionIndex(3), LeaderEpoch(8), config, ids);
    Transaction value;
    value.producerId = ProducerId(3);
    value.producerEpoch = 0;
    const auto good = transactionRecord("a", value, 2);
    EXPECT_TRUE(shard.replay(good.key, ByteView(*good.value)));
    EXPECT_FALSE(shard.replay(good.key, ByteView(good.value->data(), 5)));
    shard.finishLoading({});
    EXPECT_EQ(*shard.find("a"), value);
}

} // namespace
} // namespace brokerscope::transaction::testing
