// Share groups (KIP-932) at their coordinator: joining, delivery state, assignment, leaving, fencing, recovery.
#include "engine/group/testing/share_consumer.h"

namespace brokerscope::group {
namespace {

using namespace testing;
using Parts = std::set<std::pair<std::string, std::int32_t>>;
using Kind = ShareStateWork::Kind;

Parts allOf(const std::string& topic, std::int32_t count)
{
    Parts result;
    for (std::int32_t i = 0; i < count; ++i)
        result.emplace(topic, i);
    return result;
}

TEST(ShareGroupTest, PartitionsAreGivenOnlyOnceTheirDeliveryStateIsSetUp)
{
    Driver driver;
    driver.shareStatesAtOnce = false;
    ShareConsumer a(driver, "a");
    const auto joined = a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(joined.memberId, "a");
    EXPECT_EQ(joined.memberEpoch, 2);
    EXPECT_EQ(joined.heartbeatIntervalMs, 5000);
    ASSERT_TRUE(joined.assignment);
    EXPECT_TRUE(a.has.empty());

    ASSERT_EQ(driver.shareWork.size(), 1u);
    const auto& work = driver.shareWork.front();
    EXPECT_EQ(work.kind, Kind::Initialize);
    EXPECT_EQ(work.groupId, "g");
    EXPECT_EQ(work.stateEpoch, 2);
    ASSERT_EQ(work.partitions.size(), 6u);
    EXPECT_EQ(work.partitions[0].startOffset, Offset(-1));

    EXPECT_FALSE(a.beat().assignment) << "nothing has changed yet";
    EXPECT_EQ(driver.shareWork.size(), 1u) << "it is not asked twice";
    driver.answerShareStates();
    EXPECT_EQ(a.beat().memberEpoch, 3);
    EXPECT_EQ(a.has, allOf("orders", 6));
    EXPECT_FALSE(a.beat().assignment);
    EXPECT_EQ(a.epoch, 3);
}

TEST(ShareGroupTest, TheShareCoordinatorIsAskedOnlyOnceTheIntentIsCommitted)
{
    Driver driver;
    driver.shareStatesAtOnce = false;
    driver.commitAtOnce = false;
    ShareConsumer a(driver, "a");
    auto request = a.base();
    request.subscribedTopicNames = {"orders"};
    const auto id = a.sendOnly(request);
    EXPECT_FALSE(driver.isAnswered(id));
    EXPECT_TRUE(driver.shareWork.empty());
    driver.commitAll();
    EXPECT_TRUE(driver.isAnswered(id));
    EXPECT_EQ(driver.shareWork.size(), 1u);
}

TEST(ShareGroupTest, AFailedInitializationIsAskedForAgainWithTheNextHeartbeat)
{
    Driver driver;
    driver.shareStatesAtOnce = false;
    ShareConsumer a(driver, "a");
    a.join();
    driver.answerShareStates(ErrorCode::CoordinatorNotAvailable);
    a.beat();
    EXPECT_TRUE(a.has.empty());
    ASSERT_EQ(driver.shareWork.size(), 1u);
    driver.answerShareStates();
    a.beat();
    EXPECT_EQ(a.has, allOf("orders", 6));
}

TEST(ShareGroupTest, AnInitializationWithoutAnAnswerIsAskedForAgainAfterTheRetryInterval)
{
    Driver driver;
    driver.shareStatesAtOnce = false;
    ShareConsumer a(driver, "a");
    a.join();
    driver.shareWork.clear();
    driver.advance(seconds(29));
    a.beat();
    EXPECT_TRUE(driver.shareWork.empty());
    driver.advance(seconds(1));
    a.beat();
    EXPECT_EQ(driver.shareWork.size(), 1u);
}

TEST(ShareGroupTest, MoreMembersThanPartitionsShareThem)
{
    Driver driver;
    std::vector<ShareConsumer> consumers;
    for (const char* id : {"a", "b", "c", "d", "e"})
        consumers.emplace_back(driver, id).join({"payments"});
    for (auto& each : consumers)
        each.beat();
    std::map<std::int32_t, int> readers;
    for (auto& each : consumers) {
        each.beat();
        EXPECT_FALSE(each.has.empty());
        for (const auto& [topic, partition] : each.has)
            ++readers[partition];
    }
    ASSERT_EQ(readers.size(), 3u);
    for (const auto& [partition, count] : readers)
        EXPECT_EQ(count, 2) << "partition " << partition;
    EXPECT_EQ(driver.view().state, "Stable");
    EXPECT_EQ(driver.view().type, "share");
    EXPECT_EQ(driver.view().members.size(), 5u);
}

TEST(ShareGroupTest, AMemberThatLeavesOrFallsSilentLeavesItsPartitionsToTheOthers)
{
    for (const bool leaves : {true, false}) {
        Driver driver;
        ShareConsumer a(driver, "a");
        ShareConsumer b(driver, "b");
        a.join();
        b.join();
        a.beat();
        b.beat();
        EXPECT_EQ(a.has.size() + b.has.size(), 6u);
        if (leaves) {
            EXPECT_EQ(b.leave().memberEpoch, -1);
            EXPECT_EQ(b.error, ErrorCode::None);
        } else {
            driver.advance(seconds(30));
            a.beat();
            driver.advance(seconds(14));
            EXPECT_EQ(driver.view().members.size(), 2u);
            driver.advance(seconds(1));
        }
        EXPECT_EQ(driver.view().members.size(), 1u);
        a.beat();
        EXPECT_EQ(a.has, allOf("orders", 6));
        b.epoch = 3;
        b.beat();
        EXPECT_EQ(b.error, ErrorCode::UnknownMemberId);
    }
}

TEST(ShareGroupTest, AGroupWithoutMembersStaysAndIsEmpty)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join();
    a.leave();
    EXPECT_EQ(driver.view().state, "Empty");
    driver.advance(std::chrono::hours(24 * 30));
    EXPECT_EQ(driver.view().state, "Empty");
    ShareConsumer b(driver, "b");
    b.join();
    EXPECT_EQ(b.has, allOf("orders", 6)) << "its delivery state is still there";
}

TEST(ShareGroupTest, EpochsFenceWhoIsBehindAndForgiveALostAnswer)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join();
    a.beat();
    ASSERT_EQ(a.epoch, 3);
    a.epoch = 2; // the answer with the assignment was lost
    a.has.clear();
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(a.has, allOf("orders", 6));
    a.epoch = 1;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::FencedMemberEpoch);
    a.epoch = 9;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::FencedMemberEpoch);
    a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(a.has, allOf("orders", 6));
    EXPECT_EQ(driver.view().members.size(), 1u);
}

TEST(ShareGroupTest, NonsenseIsRefusedWithAReason)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    ShareConsumer nobody(driver, "");
    nobody.join();
    EXPECT_EQ(nobody.error, ErrorCode::InvalidRequest);
    EXPECT_EQ(a.join({}).errorMessage, "SubscribedTopicNames must be set in first request.");
    EXPECT_EQ(a.error, ErrorCode::InvalidRequest);
    a.epoch = -2; // there are no static members
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::InvalidRequest);
    a.epoch = 4;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::GroupIdNotFound);
    a.leave();
    EXPECT_EQ(a.error, ErrorCode::GroupIdNotFound);
    EXPECT_TRUE(driver.log.empty());
}

TEST(ShareGroupTest, AFullGroupTakesNobodyElse)
{
    GroupConfig config;
    config.shareMaxSize = 1;
    Driver driver(config);
    ShareConsumer a(driver, "a");
    ShareConsumer b(driver, "b");
    a.join();
    b.join();
    EXPECT_EQ(b.error, ErrorCode::GroupMaxSizeReached);
    a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
}

TEST(ShareGroupTest, NewPartitionsAreInitializedAndGivenOut)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join({"payments", "later"});
    a.beat();
    EXPECT_EQ(a.has, allOf("payments", 3));
    driver.topics.add("later", 1);
    a.beat();
    a.beat();
    EXPECT_EQ(a.has.size(), 4u);
}

TEST(ShareGroupTest, ADeletedTopicTakesItsDeliveryStateAlong)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join({"orders", "payments"});
    a.beat();
    const auto id = driver.topics.byName("payments")->id;
    driver.topics.remove("payments");
    driver.shard->onTopicDeleted("payments", driver.now);
    driver.settle();
    EXPECT_EQ(driver.asked.back().kind, Kind::Delete);
    EXPECT_EQ(driver.asked.back().partitions.size(), 3u);
    EXPECT_FALSE(driver.shard->committed().shareGroup("g")->states.initialized.contains(id));
    a.beat();
    EXPECT_EQ(a.has, allOf("orders", 6));
}

TEST(ShareGroupTest, AnotherCoordinatorGoesOnWhereThisOneStopped)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join();
    a.beat();
    const auto before = driver.shard->committed();
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed(), before);
    EXPECT_FALSE(a.beat().assignment);
    EXPECT_EQ(a.epoch, 3);
    driver.advance(seconds(44));
    EXPECT_EQ(driver.view().members.size(), 1u);
    driver.advance(seconds(1));
    EXPECT_EQ(driver.view().members.size(), 0u);
}

TEST(ShareGroupTest, AnotherCoordinatorAsksAgainForWhatWasBeingInitialized)
{
    Driver driver;
    driver.shareStatesAtOnce = false;
    ShareConsumer a(driver, "a");
    a.join();
    driver.crashAndReload();
    EXPECT_TRUE(driver.shareWork.empty());
    a.beat();
    ASSERT_EQ(driver.shareWork.size(), 1u);
    driver.answerShareStates();
    a.beat();
    EXPECT_EQ(a.has, allOf("orders", 6));
}

TEST(ShareGroupTest, AWriteThatFailsLeavesNothingBehind)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join();
    a.beat();
    driver.commitAtOnce = false;
    ShareConsumer b(driver, "b");
    auto request = b.base();
    request.subscribedTopicNames = {"orders"};
    const auto id = b.sendOnly(request);
    driver.failNext(ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(codeOf(driver.get<protocol::ShareGroupHeartbeatResponse>(id).errorCode),
              ErrorCode::CoordinatorNotAvailable);
    driver.commitAtOnce = true;
    a.beat();
    EXPECT_EQ(a.has, allOf("orders", 6));
    EXPECT_EQ(driver.view().members.size(), 1u);
}

TEST(ShareGroupTest, AGroupIsOfOneKind)
{
    Driver driver;
    ShareConsumer a(driver, "a");
    a.join();
    a.beat();
    EXPECT_EQ(driver.joinError(driver.join({.memberId = ""})), ErrorCode::InconsistentGroupProtocol);
    EXPECT_EQ(driver.heartbeat("x", 1), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 5)), ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.committedInTransaction(driver.commitInTransaction(7, "orders", 0, 5)), ErrorCode::GroupIdNotFound);
    protocol::ConsumerGroupHeartbeatRequest consumer;
    consumer.groupId = "g";
    consumer.memberId = "c";
    consumer.rebalanceTimeoutMs = 1000;
    consumer.subscribedTopicNames = {"orders"};
    consumer.topicPartitions.emplace();
    driver.shard->consumerHeartbeat(++driver.lastRequest, consumer, 1, {}, driver.now);
    driver.settle();
    EXPECT_EQ(codeOf(driver.get<protocol::ConsumerGroupHeartbeatResponse>(driver.lastRequest).errorCode),
              ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.view().members.size(), 1u);

    driver.commit("", -1, "orders", 0, 5, "offsets-only");
    ShareConsumer b(driver, "b", "offsets-only");
    b.join();
    EXPECT_EQ(b.error, ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.fetch("orders", 0, "offsets-only"), 5);
}

} // namespace
} // namespace brokerscope::group
