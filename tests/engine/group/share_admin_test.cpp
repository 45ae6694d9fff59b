// What administrators ask of share groups: their description, start offsets, deletion (KIP-932).
#include "engine/group/testing/share_consumer.h"

namespace brokerscope::group {
namespace {

using namespace testing;
using Kind = ShareStateWork::Kind;

class ShareAdminTest : public ::testing::Test
{
protected:
    void useAndLeave()
    {
        ShareConsumer a(driver, "a");
        a.join({"payments"});
        a.beat();
        a.leave();
    }
    protocol::AlterShareGroupOffsetsResponse alter(const std::string& topic, std::int32_t partition, std::int64_t offset,
                                                   const std::string& group = "g")
    {
        protocol::AlterShareGroupOffsetsRequest request;
        request.groupId = group;
        auto& entry = request.topics.emplace_back();
        entry.topicName = topic;
        entry.partitions.push_back({partition, offset});
        driver.shard->alterShareOffsets(++driver.lastRequest, request, driver.now);
        driver.settle();
        return driver.get<protocol::AlterShareGroupOffsetsResponse>(driver.lastRequest);
    }
    protocol::DeleteShareGroupOffsetsResponse remove(const std::string& topic)
    {
        protocol::DeleteShareGroupOffsetsRequest request;
        request.groupId = "g";
        request.topics.emplace_back().topicName = topic;
        driver.shard->deleteShareOffsets(++driver.lastRequest, request, driver.now);
        driver.settle();
        return driver.get<protocol::DeleteShareGroupOffsetsResponse>(driver.lastRequest);
    }
    GroupShard::DescribedShareOffsets offsets(const std::string& group = "g")
    {
        protocol::DescribeShareGroupOffsetsRequest::DescribeShareGroupOffsetsRequestGroup request;
        request.groupId = group;
        request.topics.reset();
        GroupShard::DescribedShareOffsets result;
        driver.shard->describeShareOffsets(request, [&](GroupShard::DescribedShareOffsets told) { result = std::move(told); });
        driver.settle();
        return result;
    }

    Driver driver;
};

TEST_F(ShareAdminTest, AGroupIsDescribedAndListed)
{
    ShareConsumer a(driver, "a");
    a.join({"payments"});
    a.beat();
    const auto described = driver.shard->describeShareGroup("g");
    EXPECT_EQ(described.errorCode, 0);
    EXPECT_EQ(described.groupState, "Stable");
    EXPECT_EQ(described.groupEpoch, 3);
    EXPECT_EQ(described.assignmentEpoch, 3);
    EXPECT_EQ(described.assignorName, "simple");
    ASSERT_EQ(described.members.size(), 1u);
    EXPECT_EQ(described.members[0].clientId, "client-a");
    EXPECT_EQ(described.members[0].memberEpoch, 3);
    ASSERT_EQ(described.members[0].assignment.topicPartitions.size(), 1u);
    EXPECT_EQ(described.members[0].assignment.topicPartitions[0].topicName, "payments");
    EXPECT_EQ(described.members[0].assignment.topicPartitions[0].partitions, (std::vector<std::int32_t>{0, 1, 2}));

    std::vector<protocol::ListGroupsResponse::ListedGroup> listed;
    driver.shard->list({"stable"}, {"Share"}, listed);
    ASSERT_EQ(listed.size(), 1u);
    EXPECT_EQ(listed[0].groupType, "share");
    EXPECT_EQ(listed[0].protocolType, "share");
    EXPECT_EQ(listed[0].groupState, "Stable");
    driver.shard->list({}, {"consumer"}, listed);
    EXPECT_EQ(listed.size(), 1u);

    EXPECT_EQ(codeOf(driver.shard->describe("g", 6).errorCode), ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.shard->describe("g", 6).errorMessage, "Group g is not a classic group.");
    EXPECT_EQ(driver.shard->describeConsumerGroup("g").errorMessage, "Group g is not a consumer group.");
    EXPECT_EQ(codeOf(driver.shard->describeShareGroup("nobody").errorCode), ErrorCode::GroupIdNotFound);
}

TEST_F(ShareAdminTest, StartOffsetsComeFromTheShareCoordinator)
{
    EXPECT_EQ(codeOf(offsets().errorCode), ErrorCode::GroupIdNotFound);
    useAndLeave();
    const auto told = offsets();
    ASSERT_EQ(told.topics.size(), 1u);
    EXPECT_EQ(told.topics[0].topicName, "payments");
    ASSERT_EQ(told.topics[0].partitions.size(), 3u);
    EXPECT_EQ(told.topics[0].partitions[2].startOffset, -1);
    EXPECT_EQ(told.topics[0].partitions[2].leaderEpoch, 3);
    EXPECT_EQ(told.topics[0].partitions[2].lag, 7);
}

TEST_F(ShareAdminTest, WhatWasNeverInitializedHasNoStartOffsetAndNobodyIsAsked)
{
    useAndLeave();
    const auto before = driver.asked.size();
    protocol::DescribeShareGroupOffsetsRequest::DescribeShareGroupOffsetsRequestGroup request;
    request.groupId = "g";
    request.topics.emplace();
    auto& topic = request.topics->emplace_back();
    topic.topicName = "orders";
    topic.partitions = {0};
    GroupShard::DescribedShareOffsets told;
    driver.shard->describeShareOffsets(request, [&](GroupShard::DescribedShareOffsets result) { told = std::move(result); });
    ASSERT_EQ(told.topics.size(), 1u);
    EXPECT_EQ(told.topics[0].partitions[0].startOffset, -1);
    EXPECT_EQ(told.topics[0].partitions[0].errorCode, 0);
    EXPECT_EQ(driver.asked.size(), before);
}

TEST_F(ShareAdminTest, StartOffsetsOfAnEmptyGroupCanBeAltered)
{
    useAndLeave();
    const auto response = alter("payments", 1, 42);
    EXPECT_EQ(response.errorCode, 0);
    EXPECT_EQ(response.responses[0].partitions[0].errorCode, 0);
    EXPECT_EQ(driver.asked.back().kind, Kind::Initialize);
    EXPECT_EQ(driver.asked.back().stateEpoch, driver.view().generation);
    EXPECT_EQ(offsets().topics[0].partitions[1].startOffset, 42);

    EXPECT_EQ(codeOf(alter("payments", 3, 0).responses[0].partitions[0].errorCode), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(codeOf(alter("nowhere", 0, 0).responses[0].partitions[0].errorCode), ErrorCode::UnknownTopicOrPartition);
    ShareConsumer b(driver, "b");
    b.join();
    EXPECT_EQ(codeOf(alter("payments", 1, 0).errorCode), ErrorCode::NonEmptyGroup);
}

TEST_F(ShareAdminTest, AlteringOffsetsMakesTheGroup)
{
    EXPECT_EQ(alter("payments", 0, 5, "new").errorCode, 0);
    EXPECT_EQ(driver.view("new").state, "Empty");
    ShareConsumer a(driver, "a", "new");
    a.join({"payments"});
    EXPECT_EQ(a.has.size(), 1u) << "that partition is ready";
    const auto id = driver.topics.byName("payments")->id;
    EXPECT_EQ((driver.shareStarts[{"new", id, PartitionIndex(0)}]), Offset(5)) << "and it is not initialized again";
    a.beat();
    EXPECT_EQ(a.has.size(), 3u);
}

TEST_F(ShareAdminTest, OffsetsOfATopicCanBeDeleted)
{
    useAndLeave();
    EXPECT_EQ(codeOf(remove("orders").responses[0].errorCode), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(remove("payments").responses[0].errorCode, 0);
    EXPECT_EQ(driver.asked.back().kind, Kind::Delete);
    EXPECT_EQ(driver.asked.back().partitions.size(), 3u);
    EXPECT_TRUE(offsets().topics.empty());
    EXPECT_TRUE(driver.shard->committed().shareGroup("g")->states.deleting.empty());
    EXPECT_TRUE(driver.shareStarts.empty());
}

TEST_F(ShareAdminTest, ADeletionThatFailedCanBeRepeated)
{
    useAndLeave();
    driver.shareStatesAtOnce = false;
    protocol::DeleteShareGroupOffsetsRequest request;
    request.groupId = "g";
    request.topics.emplace_back().topicName = "payments";
    driver.shard->deleteShareOffsets(++driver.lastRequest, request, driver.now);
    driver.settle();
    EXPECT_FALSE(driver.isAnswered(driver.lastRequest));
    driver.answerShareStates(ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(codeOf(driver.get<protocol::DeleteShareGroupOffsetsResponse>(driver.lastRequest).responses[0].errorCode),
              ErrorCode::CoordinatorNotAvailable);
    driver.crashAndReload();
    driver.shareStatesAtOnce = true;
    EXPECT_EQ(remove("payments").responses[0].errorCode, 0);
    EXPECT_TRUE(driver.shareStarts.empty());
}

TEST_F(ShareAdminTest, AnEmptyGroupIsDeletedWithItsDeliveryState)
{
    ShareConsumer a(driver, "a");
    a.join();
    EXPECT_EQ(driver.removeGroup(), ErrorCode::NonEmptyGroup);
    a.beat();
    a.leave();
    EXPECT_EQ(driver.removeGroup(), ErrorCode::None);
    EXPECT_EQ(driver.asked.back().kind, Kind::Delete);
    EXPECT_EQ(driver.asked.back().partitions.size(), 6u);
    EXPECT_EQ(driver.shard->committed().shareGroup("g"), nullptr);
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed().shareGroup("g"), nullptr);
    EXPECT_EQ(driver.removeGroup(), ErrorCode::GroupIdNotFound);
}

TEST_F(ShareAdminTest, AGroupThatSomebodyJoinsWhileItIsDeletedStays)
{
    useAndLeave();
    driver.shareStatesAtOnce = false;
    auto result = std::make_shared<std::optional<ErrorCode>>();
    driver.shard->deleteGroup("g", [result](ErrorCode error) { *result = error; }, driver.now);
    driver.settle();
    EXPECT_FALSE(*result);
    ShareConsumer b(driver, "b");
    b.join({"payments"});
    EXPECT_TRUE(b.has.empty()) << "its delivery state goes just now";
    EXPECT_EQ(driver.shareWork.size(), 1u) << "and is not set up before it is gone";
    driver.answerShareStates();
    EXPECT_EQ(*result, ErrorCode::NonEmptyGroup);
    b.beat();
    driver.answerShareStates();
    b.beat();
    EXPECT_EQ(b.has.size(), 3u);
}

TEST_F(ShareAdminTest, WhoWaitsForAShareCoordinatorIsAnsweredWhenTheLeadershipEnds)
{
    useAndLeave();
    driver.shareStatesAtOnce = false;
    protocol::AlterShareGroupOffsetsRequest request;
    request.groupId = "g";
    auto& entry = request.topics.emplace_back();
    entry.topicName = "payments";
    entry.partitions.push_back({0, 3});
    driver.shard->alterShareOffsets(++driver.lastRequest, request, driver.now);
    const auto altering = driver.lastRequest;
    auto deleted = std::make_shared<std::optional<ErrorCode>>();
    driver.shard->deleteGroup("g", [deleted](ErrorCode error) { *deleted = error; }, driver.now);
    driver.settle();
    driver.shard->resign();
    driver.settle();
    EXPECT_EQ(codeOf(driver.get<protocol::AlterShareGroupOffsetsResponse>(altering).errorCode), ErrorCode::NotCoordinator);
    EXPECT_EQ(*deleted, ErrorCode::NotCoordinator);
}

} // namespace
} // namespace brokerscope::group
