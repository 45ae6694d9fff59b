// The node's coordinator: which shard a request goes to, and what is said when there is none.
#include "engine/group/partition_for.h"
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {
namespace {

struct Node
{
    FakeTopics topics;
    CountingRandom random;
    GroupCoordinator coordinator{GroupConfig{}, topics, random};
    Now now{Instant(std::chrono::hours(1)), fromEpochMs(1'795'000'000'000)};
    std::map<RequestId, Response> answers;
    RequestId last = 0;

    Node()
    {
        topics.add("orders", 6);
        coordinator.setPartitionCount(50);
    }
    void lead(const std::string& group, int epoch = 1)
    {
        const auto partition = *coordinator.partitionOf(group);
        coordinator.onElected(partition, LeaderEpoch(epoch));
        coordinator.finishLoading(partition, LeaderEpoch(epoch), now);
    }
    void settle()
    {
        for (bool again = true; again;) {
            auto effects = coordinator.takeEffects();
            for (auto& answer : effects.answers)
                answers.emplace(answer.request, std::move(answer.response));
            again = !effects.appends.empty();
            for (const auto& append : effects.appends)
                coordinator.onCommitted(append.partition, append.leaderEpoch, append.token, now);
        }
    }
    template <class ResponseType> const ResponseType& get(RequestId id)
    {
        return std::get<ResponseType>(answers.at(id));
    }
    ErrorCode heartbeat(const std::string& group)
    {
        protocol::HeartbeatRequest request;
        request.groupId = group;
        request.memberId = "m";
        coordinator.heartbeat(++last, request, now);
        settle();
        return codeOf(get<protocol::HeartbeatResponse>(last).errorCode);
    }
    ErrorCode commit(const std::string& group, std::int64_t offset)
    {
        protocol::OffsetCommitRequest request;
        request.groupId = group;
        request.generationIdOrMemberEpoch = -1;
        auto& topic = request.topics.emplace_back();
        topic.name = "orders";
        topic.partitions.emplace_back().committedOffset = offset;
        coordinator.commitOffsets(++last, request, 9, now);
        settle();
        return codeOf(
            get<protocol::OffsetCommitResponse>(last).topics.at(0).partitions.at(0).errorCode);
    }
};

} // namespace

TEST(CoordinatorTest, SaysWhyItCannotServeAGroup)
{
    Node node;
    EXPECT_EQ(node.heartbeat("g"), ErrorCode::NotCoordinator);
    EXPECT_EQ(node.commit("g", 1), ErrorCode::NotCoordinator);
    const auto partition = *node.coordinator.partitionOf("g");
    node.coordinator.onElected(partition, LeaderEpoch(1));
    EXPECT_EQ(node.heartbeat("g"), ErrorCode::CoordinatorLoadInProgress);
    node.coordinator.finishLoading(partition, LeaderEpoch(1), node.now);
    EXPECT_EQ(node.heartbeat("g"), ErrorCode::UnknownMemberId);
    EXPECT_EQ(node.commit("g", 1), ErrorCode::None);
    node.coordinator.onResigned(partition);
    EXPECT_EQ(node.heartbeat("g"), ErrorCode::NotCoordinator);
    node.coordinator.setPartitionCount(0);
    EXPECT_EQ(node.heartbeat("g"), ErrorCode::CoordinatorNotAvailable);
}

TEST(CoordinatorTest, EveryRefusalIsReadableInEveryVersion)
{
    Node node;
    node.coordinator.joinGroup(++node.last, {}, 0, {}, node.now);
    node.coordinator.syncGroup(++node.last, {}, 0, node.now);
    node.coordinator.leaveGroup(++node.last, {}, 0, node.now);
    node.coordinator.deleteOffsets(++node.last, {}, node.now);
    node.settle();
    EXPECT_EQ(codeOf(node.get<protocol::JoinGroupResponse>(1).errorCode),
              ErrorCode::NotCoordinator);
    EXPECT_EQ(node.get<protocol::JoinGroupResponse>(1).protocolName, "");
    EXPECT_EQ(codeOf(node.get<protocol::SyncGroupResponse>(2).errorCode),
              ErrorCode::NotCoordinator);
    EXPECT_EQ(codeOf(node.get<protocol::LeaveGroupResponse>(3).errorCode),
              ErrorCode::NotCoordinator);
    EXPECT_EQ(codeOf(node.get<protocol::OffsetDeleteResponse>(4).errorCode),
              ErrorCode::NotCoordinator);
}

TEST(CoordinatorTest, WriteOfAnEarlierLeadershipIsNotTakenForOneOfThisOne)
{
    Node node;
    node.lead("g", 1);
    protocol::OffsetCommitRequest request;
    request.groupId = "g";
    request.generationIdOrMemberEpoch = -1;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    topic.partitions.emplace_back().committedOffset = 5;
    node.coordinator.commitOffsets(1, request, 9, node.now);
    auto effects = node.coordinator.takeEffects();
    ASSERT_EQ(effects.appends.size(), 1u);
    const auto old = effects.appends[0];
    node.lead("g", 2); // leadership bounced; the write was answered then
    node.coordinator.commitOffsets(2, request, 9, node.now);
    effects = node.coordinator.takeEffects();
    ASSERT_EQ(effects.appends.size(), 1u);
    ASSERT_EQ(effects.answers.size(), 1u);
    EXPECT_EQ(effects.answers[0].request, 1u);
    EXPECT_EQ(codeOf(std::get<protocol::OffsetCommitResponse>(effects.answers[0].response)
                         .topics[0]
                         .partitions[0]
                         .errorCode),
              ErrorCode::NotCoordinator);
    node.coordinator.onCommitted(old.partition, old.leaderEpoch, old.token, node.now);
    EXPECT_TRUE(node.coordinator.takeEffects().answers.empty());
    node.coordinator.onCommitted(effects.appends[0].partition,
                                 effects.appends[0].leaderEpoch,
                                 effects.appends[0].token,
                                 node.now);
    EXPECT_EQ(node.coordinator.takeEffects().answers.size(), 1u);
}

TEST(CoordinatorTest, OffsetFetchAnswersManyGroupsEachForItself)
{
    Node node;
    node.lead("a");
    node.commit("a", 3);
    protocol::OffsetFetchRequest request;
    for (const char* id : {"a", "elsewhere"}) {
        auto& group = request.groups.emplace_back();
        group.groupId = id;
        group.topics.reset();
    }
    node.coordinator.fetchOffsets(++node.last, request, 8);
    node.settle();
    const auto& response = node.get<protocol::OffsetFetchResponse>(node.last);
    ASSERT_EQ(response.groups.size(), 2u);
    EXPECT_EQ(response.groups[0].topics.at(0).partitions.at(0).committedOffset, 3);
    EXPECT_EQ(codeOf(response.groups[1].errorCode), ErrorCode::NotCoordinator);
}

TEST(CoordinatorTest, OffsetFetchInItsOldForm)
{
    Node node;
    node.lead("a");
    node.commit("a", 3);
    protocol::OffsetFetchRequest request;
    request.groupId = "a";
    request.topics.emplace();
    auto& topic = request.topics->emplace_back();
    topic.name = "orders";
    topic.partitionIndexes = {0, 1};
    node.coordinator.fetchOffsets(++node.last, request, 5);
    node.settle();
    const auto found = node.get<protocol::OffsetFetchResponse>(node.last);
    ASSERT_EQ(found.topics.size(), 1u);
    EXPECT_EQ(found.topics[0].partitions.at(0).committedOffset, 3);
    EXPECT_EQ(found.topics[0].partitions.at(1).committedOffset, -1);

    request.groupId = "elsewhere";
    node.coordinator.fetchOffsets(++node.last, request, 1);
    node.settle();
    const auto refused = node.get<protocol::OffsetFetchResponse>(node.last);
    ASSERT_EQ(refused.topics.size(), 1u) << "version 1 has no other place for an error";
    EXPECT_EQ(codeOf(refused.topics[0].partitions.at(1).errorCode), ErrorCode::NotCoordinator);
}

TEST(CoordinatorTest, ListIsRefusedWhileAPartitionIsStillLoading)
{
    Node node;
    node.lead("a");
    node.commit("a", 3);
    node.coordinator.listGroups(++node.last, {});
    node.settle();
    EXPECT_EQ(node.get<protocol::ListGroupsResponse>(node.last).groups.size(), 1u);
    node.coordinator.onElected(PartitionIndex(49), LeaderEpoch(1));
    node.coordinator.listGroups(++node.last, {});
    node.settle();
    EXPECT_EQ(codeOf(node.get<protocol::ListGroupsResponse>(node.last).errorCode),
              ErrorCode::CoordinatorLoadInProgress);
}

TEST(CoordinatorTest, DeleteGroupsIsAnsweredOnceForAllOfThem)
{
    Node node;
    node.lead("a");
    node.lead("b");
    node.commit("a", 1);
    node.commit("b", 1);
    protocol::DeleteGroupsRequest request;
    request.groupsNames = {"a", "b", "elsewhere", "a"};
    node.coordinator.deleteGroups(++node.last, request, node.now);
    node.settle();
    const auto& results = node.get<protocol::DeleteGroupsResponse>(node.last).results;
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(codeOf(results[0].errorCode), ErrorCode::None);
    EXPECT_EQ(codeOf(results[1].errorCode), ErrorCode::None);
    EXPECT_EQ(codeOf(results[2].errorCode), ErrorCode::NotCoordinator);
    EXPECT_TRUE(node.coordinator.snapshot().empty());
    node.coordinator.deleteGroups(++node.last, {}, node.now);
    node.settle();
    EXPECT_TRUE(node.get<protocol::DeleteGroupsResponse>(node.last).results.empty());
}

} // namespace brokerscope::group::testing
