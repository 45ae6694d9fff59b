// InitProducerId with a transactional id: fencing, epochs, producer ids (KIP-98, 360, 588).
#include "testing/driver.h"

namespace brokerscope::transaction::testing {
namespace {

class InitTest : public ::testing::Test
{
protected:
    FakeLog log;
    Driver driver{log};
};

TEST_F(InitTest, ANewIdGetsAProducerIdAndEpochZero)
{
    const auto first = driver.init("a");
    EXPECT_EQ(first.error, ErrorCode::None);
    EXPECT_EQ(first.producer.epoch, 0);
    EXPECT_NE(driver.init("b").producer.id, first.producer.id);
    EXPECT_EQ(driver.state("a").state, TransactionState::Empty);
}

TEST_F(InitTest, TheAnswerWaitsForTheCommit)
{
    driver.commits = false;
    const auto request = driver.startInit("a");
    EXPECT_EQ(driver.given(request).error, ErrorCode::RequestTimedOut) << "not answered";
    EXPECT_EQ(driver.shard().find("a"), nullptr) << "nothing holds before it is committed";
    EXPECT_EQ(driver.init("a").error, ErrorCode::ConcurrentTransactions);
    driver.commitAll();
    EXPECT_EQ(driver.given(request).error, ErrorCode::None);
}

TEST_F(InitTest, EachNewProducerFencesTheOneBefore)
{
    const auto zombie = driver.init("a").producer;
    const auto next = driver.init("a").producer;
    EXPECT_EQ(next.id, zombie.id);
    EXPECT_EQ(next.epoch, zombie.epoch + 1);
    EXPECT_EQ(driver.add("a", zombie), ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.end("a", zombie, Outcome::Abort).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.add("a", next), ErrorCode::None);
}

TEST_F(InitTest, OldVersionsAreToldOfFencingInTheirOwnWord)
{
    const auto zombie = driver.init("a").producer;
    driver.init("a");
    EXPECT_EQ(driver.init("a", zombie).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.init("a", zombie, 60000, 3).error, ErrorCode::InvalidProducerEpoch);
    EXPECT_EQ(driver.end("a", zombie, Outcome::Abort, 1).error, ErrorCode::InvalidProducerEpoch);
}

TEST_F(InitTest, ATimeoutBeyondTheLimitIsRefused)
{
    EXPECT_EQ(driver.init("a", std::nullopt, 900001).error, ErrorCode::InvalidTransactionTimeout);
    EXPECT_EQ(driver.init("a", std::nullopt, 0).error, ErrorCode::InvalidTransactionTimeout);
    EXPECT_EQ(driver.init("a", std::nullopt, 900000).error, ErrorCode::None);
}

TEST_F(InitTest, HalfAnIdentityIsNoRequest)
{
    EXPECT_EQ(driver.init("a", ProducerIdentity{ProducerId(5), kNoProducerEpoch}).error,
              ErrorCode::InvalidRequest);
    EXPECT_EQ(driver.init("a", ProducerIdentity{kNoProducer, 5}).error, ErrorCode::InvalidRequest);
}

TEST_F(InitTest, WhatIsOpenIsAbortedFirst)
{
    const auto zombie = driver.init("a").producer;
    driver.add("a", zombie);
    driver.writesMarkers = false;
    EXPECT_EQ(driver.init("a").error, ErrorCode::ConcurrentTransactions);
    ASSERT_EQ(driver.markers.size(), 1u);
    EXPECT_EQ(driver.markers[0].outcome, Outcome::Abort);
    EXPECT_GT(driver.markers[0].producer.epoch, zombie.epoch) << "the marker itself fences";
    EXPECT_EQ(driver.init("a").error, ErrorCode::ConcurrentTransactions) << "still under way";
    EXPECT_EQ(driver.add("a", zombie), ErrorCode::ProducerFenced);
    driver.shard().onMarkerWritten(
        "a", driver.markers[0].producer, {"t", PartitionIndex(0)}, driver.now);
    driver.settle();
    const auto next = driver.init("a");
    EXPECT_EQ(next.error, ErrorCode::None);
    EXPECT_GT(next.producer.epoch, driver.markers[0].producer.epoch);
    EXPECT_EQ(driver.events.back().type, TransactionEventType::Aborted);
    EXPECT_EQ(driver.events.back().reason, AbortReason::Fenced);
}

TEST_F(InitTest, AZombieCannotAbortItsSuccessorsTransaction)
{
    const auto zombie = driver.init("a").producer;
    const auto next = driver.init("a").producer;
    driver.add("a", next);
    EXPECT_EQ(driver.init("a", zombie).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.state("a").state, TransactionState::Ongoing);
}

// KIP-360
TEST_F(InitTest, AProducerMayGoOnAfterAnErrorAndAskAgain)
{
    const auto first = driver.init("a").producer;
    const auto bumped = driver.init("a", first);
    EXPECT_EQ(bumped.producer, (ProducerIdentity{first.id, std::int16_t(first.epoch + 1)}));
    EXPECT_EQ(driver.init("a", first).producer, bumped.producer) << "the answer was lost";
    driver.init("a"); // somebody else
    EXPECT_EQ(driver.init("a", first).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.init("a", bumped.producer).error, ErrorCode::ProducerFenced);
}

TEST_F(InitTest, AnUnknownProducerIdIsFenced)
{
    driver.init("a");
    EXPECT_EQ(driver.init("a", ProducerIdentity{ProducerId(1), 0}).error,
              ErrorCode::ProducerFenced);
}

// The id is used up at 32766: 32767 is kept to fence with.
TEST_F(InitTest, WhenTheEpochsAreUsedUpThereIsANewProducerId)
{
    auto last = driver.init("a").producer;
    const auto id = last.id;
    while (last.epoch < kHighestProducerEpoch - 1)
        last = driver.init("a").producer;
    EXPECT_EQ(last.id, id);
    const auto fresh = driver.init("a", last);
    EXPECT_EQ(fresh.error, ErrorCode::None);
    EXPECT_NE(fresh.producer.id, id);
    EXPECT_EQ(fresh.producer.epoch, 0);
    EXPECT_EQ(driver.init("a", last).producer, fresh.producer) << "asked again";
    EXPECT_EQ(driver.add("a", last), ErrorCode::InvalidProducerIdMapping);
}

TEST_F(InitTest, WithoutAProducerIdAtHandTheClientIsAskedToWait)
{
    driver.ids.isEmpty = true;
    EXPECT_EQ(driver.init("a").error, ErrorCode::CoordinatorLoadInProgress);
    driver.ids.isEmpty = false;
    EXPECT_EQ(driver.init("a").producer.epoch, 0);
}

TEST_F(InitTest, ARefusedWriteLeavesNothingBehind)
{
    driver.refuseWith = ErrorCode::NotEnoughReplicas;
    EXPECT_EQ(driver.init("a").error, ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.shard().find("a"), nullptr);
    driver.refuseWith = ErrorCode::None;
    EXPECT_EQ(driver.init("a").producer.epoch, 0);
}

} // namespace
} // namespace brokerscope::transaction::testing
