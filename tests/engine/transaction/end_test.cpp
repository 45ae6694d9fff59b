// How transactions begin and end: AddPartitionsToTxn, EndTxn in both versions, markers, timeouts
// (KIP-98, KIP-890).
#include "testing/driver.h"

namespace brokerscope::transaction::testing {
namespace {

const TopicPartition kT0{"t", PartitionIndex(0)};
const TopicPartition kT1{"t", PartitionIndex(1)};

class EndTest : public ::testing::Test
{
protected:
    ProducerIdentity begun(const std::string& id = "a")
    {
        const auto producer = driver.init(id).producer;
        EXPECT_EQ(driver.add(id, producer), ErrorCode::None);
        return producer;
    }
    static ProducerIdentity bumped(ProducerIdentity producer, int by = 1)
    {
        return {producer.id, static_cast<std::int16_t>(producer.epoch + by)};
    }

    FakeLog log;
    Driver driver{log};
};

// Data may only follow when a coordinator that comes after us knows that there may be data.
TEST_F(EndTest, OngoingIsCommittedBeforeTheFirstPartitionMayTakeData)
{
    const auto producer = driver.init("a").producer;
    driver.commits = false;
    const auto added = driver.startAdd("a", producer);
    EXPECT_FALSE(added->has_value());
    EXPECT_EQ(driver.shard().verify("a", producer, kT0), ErrorCode::TransactionAbortable);
    driver.commitAll();
    EXPECT_EQ(added->value(), ErrorCode::None);
    EXPECT_EQ(driver.shard().verify("a", producer, kT0), ErrorCode::None);
    Driver successor(log, 2);
    EXPECT_EQ(successor.state("a").state, TransactionState::Ongoing);
    EXPECT_TRUE(successor.state("a").partitions.contains(kT0));
}

TEST_F(EndTest, EveryNewPartitionIsWrittenAndAKnownOneIsNot)
{
    const auto producer = begun();
    const auto written = log.records.size();
    EXPECT_EQ(driver.add("a", producer, {kT0}), ErrorCode::None);
    EXPECT_EQ(log.records.size(), written);
    EXPECT_EQ(driver.add("a", producer, {kT0, kT1}), ErrorCode::None);
    EXPECT_EQ(log.records.size(), written + 1);
    EXPECT_EQ(driver.state("a").partitions, (Partitions{kT0, kT1}));
}

TEST_F(EndTest, VerificationKnowsProducerPartitionAndState)
{
    const auto producer = begun();
    const auto verify = [&](ProducerIdentity who, const TopicPartition& where) {
        return driver.shard().verify("a", who, where);
    };
    EXPECT_EQ(verify(producer, kT0), ErrorCode::None);
    EXPECT_EQ(verify(producer, kT1), ErrorCode::TransactionAbortable);
    EXPECT_EQ(verify(bumped(producer), kT0), ErrorCode::ProducerFenced);
    EXPECT_EQ(verify({ProducerId(1), 0}, kT0), ErrorCode::InvalidProducerIdMapping);
    EXPECT_EQ(driver.shard().verify("nobody", producer, kT0), ErrorCode::InvalidProducerIdMapping);
    driver.writesMarkers = false;
    driver.end("a", producer, Outcome::Commit, 4);
    EXPECT_EQ(verify(producer, kT0), ErrorCode::ConcurrentTransactions);
}

TEST_F(EndTest, MarkersWaitForTheCommitOfTheDecision)
{
    const auto producer = begun();
    driver.commits = false;
    const auto request = driver.startEnd("a", producer, Outcome::Commit);
    EXPECT_TRUE(driver.markers.empty());
    EXPECT_EQ(driver.ended(request).error, ErrorCode::RequestTimedOut);
    driver.commits = true;
    driver.commitAll();
    driver.settle();
    ASSERT_EQ(driver.markers.size(), 1u);
    EXPECT_EQ(driver.markers[0].outcome, Outcome::Commit);
    EXPECT_EQ(driver.markers[0].coordinatorEpoch, LeaderEpoch(1));
    EXPECT_EQ(driver.markers[0].transactionVersion, kTransactionVersion2);
    EXPECT_EQ(driver.markers[0].partitions, Partitions{kT0});
    EXPECT_EQ(driver.ended(request).error, ErrorCode::None);
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteCommit);
}

TEST_F(EndTest, CompleteOnlyWhenEveryPartitionHasItsMarker)
{
    const auto producer = begun();
    driver.add("a", producer, {kT1});
    driver.writesMarkers = false;
    driver.end("a", producer, Outcome::Abort);
    const auto marker = driver.markers.at(0);
    driver.shard().onMarkerWritten("a", marker.producer, kT0, driver.now);
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::PrepareAbort);
    EXPECT_EQ(driver.shard().describe("a").topics.at(0).partitions, std::vector<std::int32_t>{1});
    driver.shard().onMarkerWritten("a", marker.producer, kT0, driver.now);
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::PrepareAbort) << "twice the same";
    driver.shard().onMarkerWritten("a", bumped(marker.producer, -1), kT1, driver.now);
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::PrepareAbort) << "of another end";
    driver.shard().onMarkerWritten("a", marker.producer, kT1, driver.now);
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteAbort);
    EXPECT_TRUE(driver.state("a").partitions.empty());
}

// KIP-890: the table of every state, both outcomes, the current epoch and the one before.
TEST_F(EndTest, Version2BumpsTheEpochWithEveryEndAndKnowsRepetitions)
{
    const auto producer = begun();
    const auto first = driver.end("a", producer, Outcome::Commit);
    EXPECT_EQ(first.producer, bumped(producer));
    // CompleteCommit, epoch of before
    const auto again = driver.end("a", producer, Outcome::Commit);
    EXPECT_EQ(again.error, ErrorCode::None);
    EXPECT_EQ(again.producer, first.producer) << "a repetition bumps nothing";
    EXPECT_EQ(driver.end("a", producer, Outcome::Abort).error, ErrorCode::InvalidTxnState);
    // CompleteCommit, current epoch
    EXPECT_EQ(driver.end("a", first.producer, Outcome::Commit).error, ErrorCode::InvalidTxnState);
    const auto aborted = driver.end("a", first.producer, Outcome::Abort);
    EXPECT_EQ(aborted.producer, bumped(producer, 2)) << "an abort of nothing bumps as well";
    // CompleteAbort, epoch of before
    EXPECT_EQ(driver.end("a", first.producer, Outcome::Abort).producer, aborted.producer);
    EXPECT_EQ(driver.end("a", first.producer, Outcome::Commit).error, ErrorCode::InvalidTxnState);
    // CompleteAbort, current epoch
    EXPECT_EQ(driver.end("a", aborted.producer, Outcome::Commit).error, ErrorCode::InvalidTxnState);
    EXPECT_EQ(driver.end("a", aborted.producer, Outcome::Abort).producer, bumped(producer, 3));
    // Older still
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit).error, ErrorCode::ProducerFenced);
}

TEST_F(EndTest, Version2EndsOfNothingInEmpty)
{
    const auto producer = driver.init("a").producer;
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit).error, ErrorCode::InvalidTxnState);
    EXPECT_EQ(driver.end("a", bumped(producer, -1), Outcome::Abort).error,
              ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.end("a", producer, Outcome::Abort).producer, bumped(producer));
    EXPECT_TRUE(driver.markers.empty());
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteAbort);
}

TEST_F(EndTest, Version2RepetitionsWhileTheEndIsUnderWay)
{
    const auto producer = begun();
    driver.writesMarkers = false;
    const auto next = driver.end("a", producer, Outcome::Commit).producer;
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit).error, ErrorCode::ConcurrentTransactions);
    EXPECT_EQ(driver.end("a", producer, Outcome::Abort).error, ErrorCode::InvalidTxnState);
    EXPECT_EQ(driver.add("a", next), ErrorCode::ConcurrentTransactions)
        << "the next transaction waits for the markers of this one";
    EXPECT_EQ(driver.end("a", bumped(producer, 5), Outcome::Commit).error,
              ErrorCode::ProducerFenced);
}

TEST_F(EndTest, BeforeVersion2TheEpochStaysAndTheSameEndIsARepetition)
{
    const auto producer = driver.init("a").producer;
    driver.add("a", producer, {kT0}, 0);
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit, 4).error, ErrorCode::None);
    EXPECT_EQ(driver.state("a").producerEpoch, producer.epoch);
    EXPECT_EQ(driver.markers.at(0).producer, producer);
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit, 4).error, ErrorCode::None);
    EXPECT_EQ(driver.end("a", producer, Outcome::Abort, 4).error, ErrorCode::InvalidTxnState);
    const auto other = driver.init("b").producer;
    EXPECT_EQ(driver.end("b", other, Outcome::Abort, 4).error, ErrorCode::InvalidTxnState)
        << "nothing was begun";
}

TEST_F(EndTest, UnknownIdsAndProducersAreToldSo)
{
    const auto producer = begun();
    EXPECT_EQ(driver.end("nobody", producer, Outcome::Commit).error,
              ErrorCode::InvalidProducerIdMapping);
    EXPECT_EQ(driver.end("a", {ProducerId(1), 0}, Outcome::Commit).error,
              ErrorCode::InvalidProducerIdMapping);
    EXPECT_EQ(driver.add("nobody", producer), ErrorCode::InvalidProducerIdMapping);
}

TEST_F(EndTest, TheLastEpochEndsWithANewProducerId)
{
    auto last = driver.init("a").producer;
    while (last.epoch < kHighestProducerEpoch - 1)
        last = driver.end("a", last, Outcome::Abort).producer;
    driver.markers.clear();
    driver.add("a", last);
    driver.writesMarkers = false;
    const auto fresh = driver.end("a", last, Outcome::Commit);
    EXPECT_EQ(fresh.error, ErrorCode::None);
    EXPECT_NE(fresh.producer.id, last.id);
    EXPECT_EQ(fresh.producer.epoch, 0);
    EXPECT_EQ(driver.markers.at(0).producer, bumped(last)) << "the end belongs to the old id";
    EXPECT_EQ(driver.add("a", fresh.producer), ErrorCode::ConcurrentTransactions)
        << "not yet in force, but on its way";
    driver.shard().onMarkerWritten("a", driver.markers[0].producer, kT0, driver.now);
    driver.settle();
    EXPECT_EQ(driver.end("a", last, Outcome::Commit).producer, fresh.producer) << "a repetition";
    EXPECT_EQ(driver.end("a", last, Outcome::Abort).error, ErrorCode::InvalidTxnState);
    EXPECT_EQ(driver.add("a", fresh.producer), ErrorCode::None);
    EXPECT_EQ(driver.end("a", last, Outcome::Commit).error, ErrorCode::InvalidProducerIdMapping);
}

// A producer that has stopped to answer, and comes back.
TEST_F(EndTest, ATransactionThatIsOpenForTooLongIsAbortedAndItsProducerFenced)
{
    const auto zombie = driver.init("a", std::nullopt, 30000).producer;
    driver.add("a", zombie);
    driver.advance(seconds(29));
    EXPECT_EQ(driver.state("a").state, TransactionState::Ongoing);
    driver.advance(seconds(12));
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteAbort);
    ASSERT_EQ(driver.markers.size(), 1u);
    EXPECT_GT(driver.markers[0].producer.epoch, zombie.epoch);
    EXPECT_EQ(driver.events.back().reason, AbortReason::Timeout);
    EXPECT_EQ(driver.add("a", zombie), ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.end("a", zombie, Outcome::Commit).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.end("a", zombie, Outcome::Commit, 4).error, ErrorCode::ProducerFenced);
    EXPECT_EQ(driver.init("a", zombie).error, ErrorCode::ProducerFenced);
}

TEST_F(EndTest, WhileTheClustersTimeStandsStillATransactionGetsNoOlder)
{
    const auto producer = driver.init("a", std::nullopt, 30000).producer;
    driver.add("a", producer);
    auto stretch = std::make_shared<TimeStretch>();
    stretch->segments.push_back({driver.now.wall, driver.now.instant, 0});
    driver.now.wall += std::chrono::hours(1);
    stretch->segments.push_back({driver.now.wall, driver.now.instant, 1});
    driver.now.stretch = stretch;
    driver.advance(seconds(29));
    EXPECT_EQ(driver.state("a").state, TransactionState::Ongoing);
    driver.advance(seconds(12));
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteAbort);
}

TEST_F(EndTest, ATimeoutFencesOlderClustersByOneEpoch)
{
    driver.shard().setTransactionVersion(kTransactionVersion1);
    const auto zombie = driver.init("a", std::nullopt, 1000).producer;
    driver.add("a", zombie, {kT0}, 0);
    driver.advance(seconds(20));
    EXPECT_EQ(driver.markers.at(0).producer, bumped(zombie));
    EXPECT_EQ(driver.end("a", zombie, Outcome::Commit, 4).error, ErrorCode::ProducerFenced);
}

TEST_F(EndTest, ATimeoutInTheLastEpochStillFences)
{
    auto last = driver.init("a", std::nullopt, 1000).producer;
    while (last.epoch < kHighestProducerEpoch - 1)
        last = driver.end("a", last, Outcome::Abort).producer;
    driver.markers.clear();
    driver.add("a", last);
    driver.advance(seconds(20));
    EXPECT_EQ(driver.markers.at(0).producer, bumped(last));
    EXPECT_NE(driver.state("a").producerId, last.id);
    EXPECT_EQ(driver.add("a", last), ErrorCode::InvalidProducerIdMapping);
    EXPECT_EQ(driver.init("a").error, ErrorCode::None);
}

TEST_F(EndTest, ACompletionThatCannotBeWrittenIsTriedUntilItCan)
{
    const auto producer = begun();
    driver.writesMarkers = false;
    driver.end("a", producer, Outcome::Commit);
    driver.refuseWith = ErrorCode::NotEnoughReplicas;
    driver.shard().onMarkerWritten("a", driver.markers[0].producer, kT0, driver.now);
    driver.settle();
    driver.advance(seconds(5));
    EXPECT_EQ(driver.state("a").state, TransactionState::PrepareCommit);
    driver.refuseWith = ErrorCode::None;
    driver.advance(seconds(1));
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteCommit);
    EXPECT_EQ(driver.markers.size(), 1u) << "the markers are not written again";
}

// In the log, but in too few replicas: it may still become true, so nobody may act as if it had
// not.
TEST_F(EndTest, ARecordOfUnknownFateKeepsTheIdBusyUntilItIsKnown)
{
    const auto producer = begun();
    driver.commits = false;
    const auto request = driver.startEnd("a", producer, Outcome::Commit);
    driver.leaveOpen();
    EXPECT_EQ(driver.ended(request).error, ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.end("a", producer, Outcome::Abort).error, ErrorCode::ConcurrentTransactions);
    EXPECT_TRUE(driver.markers.empty());
    driver.advance(seconds(1));
    EXPECT_EQ(driver.inFlight(), 1u) << "it is written again, so that its fate comes out";
    driver.commits = true;
    driver.commitAll();
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteCommit);
    EXPECT_EQ(driver.end("a", producer, Outcome::Commit).error, ErrorCode::None);
}

TEST_F(EndTest, WhoWaitsTooLongForTheLogIsAnswered)
{
    const auto producer = begun();
    driver.commits = false;
    const auto request = driver.startEnd("a", producer, Outcome::Commit);
    driver.advance(seconds(31));
    EXPECT_EQ(driver.ended(request).error, ErrorCode::CoordinatorNotAvailable);
    driver.commits = true;
    driver.commitAll();
    driver.settle();
    EXPECT_EQ(driver.state("a").state, TransactionState::CompleteCommit);
}

TEST_F(EndTest, EventsTellTheStory)
{
    const auto producer = begun();
    driver.add("a", producer, {kT1});
    driver.end("a", producer, Outcome::Abort);
    std::vector<TransactionEventType> types;
    for (const auto& event : driver.events)
        types.push_back(event.type);
    EXPECT_EQ(types,
              (std::vector<TransactionEventType>{TransactionEventType::Started,
                                                 TransactionEventType::PrepareAbort,
                                                 TransactionEventType::Aborted}));
    EXPECT_EQ(driver.events.back().reason, AbortReason::Client);
}

} // namespace
} // namespace brokerscope::transaction::testing
