// ListGroups, DescribeGroups, DeleteGroups, and the picture.
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {
namespace {

std::vector<std::string> listed(const Driver& driver,
                                const std::vector<std::string>& states,
                                const std::vector<std::string>& types = {})
{
    std::vector<protocol::ListGroupsResponse::ListedGroup> groups;
    driver.shard->list(states, types, groups);
    std::vector<std::string> ids;
    for (const auto& each : groups)
        ids.push_back(each.groupId);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST(ListGroupsTest, FiltersByStateAndTypeWhateverTheCase)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a}, "busy");
    driver.commit("", -1, "orders", 0, 1, "simple");
    EXPECT_EQ(listed(driver, {}), (Ids{"busy", "simple"}));
    EXPECT_EQ(listed(driver, {"stable"}), Ids{"busy"});
    EXPECT_EQ(listed(driver, {"EMPTY", "Dead"}), Ids{"simple"});
    EXPECT_EQ(listed(driver, {"nonsense"}), Ids{});
    EXPECT_EQ(listed(driver, {}, {"Classic"}), (Ids{"busy", "simple"}));
    EXPECT_EQ(listed(driver, {}, {"consumer"}), Ids{});
}

TEST(DescribeGroupsTest, StableGroupShowsProtocolMetadataAndAssignments)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    const auto group = driver.shard->describe("g", 5);
    EXPECT_EQ(group.errorCode, 0);
    EXPECT_EQ(group.groupState, "Stable");
    EXPECT_EQ(group.protocolType, "consumer");
    EXPECT_EQ(group.protocolData, "range");
    ASSERT_EQ(group.members.size(), 1u);
    EXPECT_EQ(group.members[0].clientId, "client");
    EXPECT_EQ(group.members[0].clientHost, "/127.0.0.1");
    EXPECT_EQ(group.members[0].memberMetadata, subscriptionTo({"orders"}));
    EXPECT_EQ(group.members[0].memberAssignment, assignmentOf("orders", {0}));
}

TEST(DescribeGroupsTest, RebalancingGroupShowsMembersOnly)
{
    Driver driver;
    Joiner a, b;
    driver.stabilize({&a});
    driver.joinWithId(b);
    const auto group = driver.shard->describe("g", 5);
    EXPECT_EQ(group.groupState, "PreparingRebalance");
    EXPECT_EQ(group.protocolData, "");
    ASSERT_EQ(group.members.size(), 2u);
    EXPECT_TRUE(group.members[0].memberAssignment.empty());
}

TEST(DescribeGroupsTest, UnknownGroupIsDeadAndAnErrorFromVersionSixOn)
{
    Driver driver;
    EXPECT_EQ(driver.shard->describe("unknown", 5).groupState, "Dead");
    EXPECT_EQ(driver.shard->describe("unknown", 5).errorCode, 0);
    EXPECT_EQ(codeOf(driver.shard->describe("unknown", 6).errorCode), ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.shard->describe("unknown", 6).groupState, "Dead");
    EXPECT_TRUE(driver.shard->describe("unknown", 6).errorMessage.has_value());
}

TEST(DeleteGroupsTest, OnlyEmptyGroups)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    driver.commit(a.memberId, generation, "orders", 0, 5);
    EXPECT_EQ(driver.removeGroup(), ErrorCode::NonEmptyGroup);
    driver.leave({{a.memberId, std::nullopt}});
    EXPECT_EQ(driver.removeGroup(), ErrorCode::None);
    EXPECT_EQ(driver.removeGroup(), ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.shard->describe("g", 5).groupState, "Dead");
    EXPECT_TRUE(driver.shard->committed().offsets().empty());
}

TEST(DeleteGroupsTest, TakesAlongOffsetsWhoseCommitIsStillUnderWay)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 1);
    driver.commitAtOnce = false;
    driver.commit("", -1, "orders", 1, 2);
    driver.removeGroup();
    driver.commitAll();
    EXPECT_TRUE(driver.shard->committed().offsets().empty());
    EXPECT_EQ(driver.view().id, "");
}

TEST(DeleteGroupsTest, GroupComesBackWhenTheDeletionCouldNotBeStored)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 1);
    driver.commitAtOnce = false;
    std::optional<ErrorCode> result;
    driver.shard->deleteGroup("g", [&](ErrorCode error) { result = error; }, driver.now);
    driver.settle();
    EXPECT_FALSE(result);
    driver.failNext(ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(result, ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.view().state, "Empty");
    EXPECT_EQ(driver.fetch("orders", 0), 1);
}

TEST(DeleteGroupsTest, DeletionDoesNotHitTheGroupThatIsMadeMeanwhile)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 1);
    driver.commitAtOnce = false;
    driver.removeGroup();
    Joiner a;
    driver.joinWithId(a);
    driver.commitAll();
    driver.commitAtOnce = true;
    driver.advance(seconds(3));
    EXPECT_EQ(driver.view().state, "CompletingRebalance");
    EXPECT_NE(driver.shard->committed().group("g"), nullptr);
}

TEST(SnapshotTest, ShowsWhoOwnsWhat)
{
    Driver driver;
    Joiner a, b;
    a.clientId = "web-shop";
    b.instanceId = "shelf-1";
    const auto generation = driver.stabilize({&a, &b});
    driver.commit(a.memberId, generation, "orders", 0, 17);
    const auto view = driver.view();
    EXPECT_EQ(view.state, "Stable");
    EXPECT_EQ(view.generation, generation);
    EXPECT_EQ(view.protocol, "range");
    ASSERT_EQ(view.members.size(), 2u);
    for (const auto& member : view.members) {
        if (member.id == a.memberId) {
            EXPECT_EQ(member.clientId, "web-shop");
            EXPECT_EQ(member.assignment.at("orders"), std::vector{PartitionIndex(0)});
        } else {
            EXPECT_EQ(member.instanceId, "shelf-1");
            EXPECT_EQ(member.assignment.at("orders"), std::vector{PartitionIndex(1)});
        }
    }
    const TopicPartition partition{"orders", PartitionIndex(0)};
    EXPECT_EQ(view.offsets.at(partition).offset, Offset(17));
}

TEST(SnapshotTest, EventsTellTheStoryOfARebalance)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    driver.commit(a.memberId, generation, "orders", 0, 1);
    driver.leave({{a.memberId, std::nullopt}});
    std::vector<GroupEventType> types;
    for (const auto& event : driver.events)
        types.push_back(event.type);
    using enum GroupEventType;
    EXPECT_EQ(
        types,
        (std::vector{
            MemberJoined, Rebalancing, Assigning, Stable, OffsetsCommitted, MemberLeft, Rebalancing, Stable}));
}

TEST(SnapshotTest, GarbageInAnAssignmentIsShownAsNone)
{
    EXPECT_EQ(assignedPartitionsOf(Bytes{}), std::nullopt);
    EXPECT_EQ(assignedPartitionsOf(Bytes{0, 0, 0x7f, 0xff, 0xff, 0xff}), std::nullopt);
    EXPECT_EQ(subscribedTopicsOf(Bytes{0, 1, 0, 0}), std::nullopt);
    auto newer = subscriptionTo({"b", "a", "b"});
    newer[1] = 9; // a version nobody knows yet, with more to come behind what we know
    newer.insert(newer.end(), 64, 0);
    EXPECT_EQ(subscribedTopicsOf(newer), (std::vector<std::string>{"a", "b"}));
}

} // namespace brokerscope::group::testing
