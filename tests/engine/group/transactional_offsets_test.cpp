// Offsets inside transactions: TxnOffsetCommit and what becomes of it when the transaction ends.
#include "engine/group/testing/driver.h"

namespace brokerscope::group {
namespace {

using namespace testing;

constexpr std::int64_t kProducer = 4711;
constexpr std::int64_t kOther = 4712;

TEST(TransactionalOffsetsTest, CountFromTheCommitMarkerOn)
{
    Driver driver;
    EXPECT_EQ(driver.committedInTransaction(driver.commitInTransaction(kProducer, "orders", 0, 7)),
              ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::UnstableOffsetCommit);
    EXPECT_EQ(driver.stability("orders", 1), ErrorCode::None);

    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), 7);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
}

TEST(TransactionalOffsetsTest, AreForgottenWhenTheTransactionAborts)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 3);
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.endTransaction(kProducer, false);
    EXPECT_EQ(driver.fetch("orders", 0), 3);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
}

TEST(TransactionalOffsetsTest, AreWrittenInTheNameOfTheProducer)
{
    Driver driver;
    driver.commitAtOnce = false;
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    ASSERT_EQ(driver.inFlight.size(), 1u);
    ASSERT_TRUE(driver.inFlight.front().producer);
    EXPECT_EQ(driver.inFlight.front().producer->id, ProducerId(kProducer));
    EXPECT_EQ(driver.inFlight.front().producer->epoch, 3);
}

TEST(TransactionalOffsetsTest, AreThereAfterAChangeOfCoordinatorWhereverTheTransactionStands)
{
    Driver driver;
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.commitInTransaction(kOther, "orders", 1, 8);
    driver.endTransaction(kOther, true);
    driver.crashAndReload();
    EXPECT_EQ(driver.fetch("orders", 1), 8);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::UnstableOffsetCommit);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), 7);
    driver.crashAndReload();
    EXPECT_EQ(driver.fetch("orders", 0), 7);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
}

TEST(TransactionalOffsetsTest, AMarkerThatArrivesDuringLoadingIsNotLost)
{
    Driver driver;
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.elect();
    driver.shard->onTransactionEnd(ProducerId(kProducer), true, driver.now);
    for (const auto& record : driver.log)
        ASSERT_TRUE(
            driver.shard->replayTransactional(*record.producer, record.key, ByteView(*record.value)));
    driver.shard->finishLoading(driver.now);
    EXPECT_EQ(driver.fetch("orders", 0), 7);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
}

TEST(TransactionalOffsetsTest, AMarkerThatIsSeenBeforeTheOffsetsProvesThemCommitted)
{
    Driver driver;
    driver.commitAtOnce = false;
    const auto request = driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.committedInTransaction(request), ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 0), 7);
    driver.commitAll();
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
}

TEST(TransactionalOffsetsTest, TheLaterWrittenCommitCountsNotTheLaterEnded)
{
    Driver driver;
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.commitInTransaction(kOther, "orders", 0, 8);
    driver.endTransaction(kOther, true);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), 8);

    driver.commitInTransaction(kProducer, "orders", 0, 9);
    driver.commit("", -1, "orders", 0, 10);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), 10);
    driver.crashAndReload();
    EXPECT_EQ(driver.fetch("orders", 0), 10);
}

TEST(TransactionalOffsetsTest, MemberGenerationAndInstanceAreChecked)
{
    Driver driver;
    Joiner joiner;
    joiner.instanceId = "i1";
    const auto generation = driver.stabilize({&joiner});
    auto commit = [&](const std::string& member, std::int32_t of, std::optional<std::string> instance) {
        return driver.committedInTransaction(
            driver.commitInTransaction(kProducer, "orders", 0, 7, "g", member, of, instance));
    };
    EXPECT_EQ(commit(joiner.memberId, generation, "i1"), ErrorCode::None);
    EXPECT_EQ(commit(joiner.memberId, generation - 1, "i1"), ErrorCode::IllegalGeneration);
    EXPECT_EQ(commit("stranger", generation, std::nullopt), ErrorCode::UnknownMemberId);
    EXPECT_EQ(commit("stranger", generation, "i1"), ErrorCode::FencedInstanceId);
    EXPECT_EQ(commit("", generation, std::nullopt), ErrorCode::UnknownMemberId);
    // Producers before KIP-447 say nothing of the group.
    EXPECT_EQ(commit("", -1, std::nullopt), ErrorCode::None);
    EXPECT_EQ(driver.committedInTransaction(
                  driver.commitInTransaction(kProducer, "orders", 0, 7, "nobody", "m", 3)),
              ErrorCode::IllegalGeneration);
}

TEST(TransactionalOffsetsTest, AreAcceptedDuringARebalance)
{
    Driver driver;
    Joiner first;
    const auto generation = driver.stabilize({&first});
    Joiner second;
    driver.joinWithId(second);
    ASSERT_EQ(driver.view().state, "PreparingRebalance");
    EXPECT_EQ(driver.committedInTransaction(driver.commitInTransaction(
                  kProducer, "orders", 0, 7, "g", first.memberId, generation)),
              ErrorCode::None);
}

TEST(TransactionalOffsetsTest, AnUnknownPartitionIsRefusedAndTheOthersAreWritten)
{
    Driver driver;
    EXPECT_EQ(driver.committedInTransaction(driver.commitInTransaction(kProducer, "orders", 6, 7)),
              ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(driver.committedInTransaction(driver.commitInTransaction(kProducer, "nothing", 0, 7)),
              ErrorCode::UnknownTopicOrPartition);
}

TEST(TransactionalOffsetsTest, AFailedWriteLeavesNothingPending)
{
    Driver driver;
    driver.commitAtOnce = false;
    const auto request = driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.failNext(ErrorCode::InvalidProducerEpoch);
    EXPECT_EQ(driver.committedInTransaction(request), ErrorCode::InvalidProducerEpoch);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
}

TEST(TransactionalOffsetsTest, DoNotExpireAndKeepTheirGroupWhileTheTransactionIsOpen)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 3);
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.advance(driver.config.offsetsRetention * 3);
    EXPECT_EQ(driver.fetch("orders", 0), 3);
    EXPECT_EQ(driver.view().id, "g");
    driver.endTransaction(kProducer, false);
    driver.advance(driver.config.offsetsRetentionCheckInterval * 2);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.view().id, "");
}

TEST(TransactionalOffsetsTest, GoWithTheirGroupAndTheirTopic)
{
    Driver driver;
    driver.commitInTransaction(kProducer, "orders", 0, 7);
    driver.commitInTransaction(kProducer, "payments", 0, 7);
    driver.shard->onTopicDeleted("payments", driver.now);
    driver.settle();
    EXPECT_EQ(driver.stability("payments", 0), ErrorCode::None);
    EXPECT_EQ(driver.removeGroup(), ErrorCode::None);
    EXPECT_EQ(driver.stability("orders", 0), ErrorCode::None);
    driver.endTransaction(kProducer, true);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.fetch("payments", 0), -1);
}

} // namespace
} // namespace brokerscope::group
