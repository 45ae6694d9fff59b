// Static membership: KIP-345, and KIP-814 for leaders that return.
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {
namespace {

struct TwoStatic : Driver
{
    Joiner leader, follower;
    std::int32_t generation = 0;
    TwoStatic()
    {
        leader.instanceId = "shelf-1";
        follower.instanceId = "shelf-2";
        generation = stabilize({&leader, &follower});
        if (view().leader == follower.memberId)
            std::swap(leader, follower);
    }
    // The process behind the joiner is restarted: it knows its instance id, and no member id.
    RequestId restart(Joiner joiner, std::int16_t version = 9)
    {
        joiner.memberId.clear();
        joiner.version = version;
        return join(joiner);
    }
};

} // namespace

TEST(StaticMemberTest, JoinsWithoutAskingForAnId)
{
    Driver driver;
    Joiner a;
    a.instanceId = "shelf-1";
    const auto join = driver.join(a);
    driver.advance(seconds(3));
    EXPECT_EQ(driver.joinError(join), ErrorCode::None);
    EXPECT_EQ(driver.joined(join).memberId.substr(0, 8), "shelf-1-");
}

TEST(StaticMemberTest, ReturnsWithoutARebalanceAndKeepsItsAssignment)
{
    TwoStatic group;
    const auto join = group.restart(group.follower);
    EXPECT_EQ(group.joinError(join), ErrorCode::None);
    EXPECT_EQ(group.joined(join).generationId, group.generation);
    EXPECT_NE(group.joined(join).memberId, group.follower.memberId);
    EXPECT_EQ(group.view().state, "Stable");
    EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation, "shelf-1"), ErrorCode::None);
    const auto sync = group.sync(group.joined(join).memberId, group.generation, {}, "g", "shelf-2");
    EXPECT_EQ(group.syncError(sync), ErrorCode::None);
    EXPECT_FALSE(group.synced(sync).assignment.empty());
}

TEST(StaticMemberTest, TheOneThatWasReplacedIsFenced)
{
    TwoStatic group;
    const std::string old = group.follower.memberId;
    group.restart(group.follower);
    EXPECT_EQ(group.heartbeat(old, group.generation, "shelf-2"), ErrorCode::FencedInstanceId);
    EXPECT_EQ(group.syncError(group.sync(old, group.generation, {}, "g", "shelf-2")),
              ErrorCode::FencedInstanceId);
    EXPECT_EQ(group.joinError(group.join(group.follower)), ErrorCode::FencedInstanceId);
    const auto leave = group.leave({{old, "shelf-2"}});
    EXPECT_EQ(codeOf(group.get<protocol::LeaveGroupResponse>(leave).members[0].errorCode),
              ErrorCode::FencedInstanceId);
}

TEST(StaticMemberTest, WaitingRequestsOfTheReplacedOneAreFencedAtOnce)
{
    TwoStatic group;
    Joiner late;
    group.joinWithId(late);
    const auto oldJoin = group.join(group.follower);
    EXPECT_FALSE(group.isAnswered(oldJoin));
    group.restart(group.follower);
    EXPECT_EQ(group.joinError(oldJoin), ErrorCode::FencedInstanceId);
}

TEST(StaticMemberTest, UnknownInstanceIdIsAnUnknownMember)
{
    TwoStatic group;
    EXPECT_EQ(group.heartbeat(group.follower.memberId, group.generation, "shelf-9"),
              ErrorCode::UnknownMemberId);
}

TEST(StaticMemberTest, LeaderThatReturnsIsToldToSkipTheAssignment)
{
    TwoStatic group;
    const auto join = group.restart(group.leader);
    EXPECT_TRUE(group.joined(join).skipAssignment);
    EXPECT_EQ(group.joined(join).leader, group.joined(join).memberId);
    EXPECT_EQ(group.joined(join).members.size(), 2u);
}

TEST(StaticMemberTest, OldClientThatReturnsAsLeaderIsNotToldThatItLeads)
{
    TwoStatic group;
    const auto join = group.restart(group.leader, 8);
    EXPECT_FALSE(group.joined(join).skipAssignment);
    EXPECT_EQ(group.joined(join).leader, group.leader.memberId) << "an id that nobody has any more";
    EXPECT_TRUE(group.joined(join).members.empty());
}

TEST(StaticMemberTest, ReturnIsAnsweredWhenTheNewIdIsCommitted)
{
    TwoStatic group;
    group.commitAtOnce = false;
    const auto join = group.restart(group.follower);
    EXPECT_FALSE(group.isAnswered(join));
    group.commitAll();
    EXPECT_EQ(group.joinError(join), ErrorCode::None);
    const auto& members = group.shard->committed().group("g")->members;
    EXPECT_EQ(
        std::count_if(members.begin(),
                      members.end(),
                      [&](const StoredMember& m) { return m.id == group.joined(join).memberId; }),
        1);
}

TEST(StaticMemberTest, ReturnThatCouldNotBeStoredLeavesTheOldIdValid)
{
    TwoStatic group;
    group.commitAtOnce = false;
    const auto join = group.restart(group.follower);
    group.failNext(ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(group.joinError(join), ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(group.heartbeat(group.follower.memberId, group.generation, "shelf-2"),
              ErrorCode::None);
}

TEST(StaticMemberTest, ReturnWithAnotherSubscriptionRebalances)
{
    TwoStatic group;
    Joiner changed = group.follower;
    changed.protocols[0].metadata = subscriptionTo({"payments"});
    EXPECT_FALSE(group.isAnswered(group.restart(changed)));
    EXPECT_EQ(group.view().state, "PreparingRebalance");
}

TEST(StaticMemberTest, ReturnWhileTheLeaderAssignsRebalances)
{
    Driver driver;
    Joiner a, b;
    a.instanceId = "shelf-1";
    b.instanceId = "shelf-2";
    const auto joinA = driver.join(a);
    driver.join(b);
    driver.advance(seconds(6));
    ASSERT_EQ(driver.view().state, "CompletingRebalance");
    EXPECT_EQ(driver.joined(joinA).generationId, 1);
    EXPECT_FALSE(driver.isAnswered(driver.join(b)));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
}

TEST(StaticMemberTest, IsNotRemovedByARebalanceThatItMisses)
{
    Driver driver;
    Joiner a, b;
    a.instanceId = "shelf-1";
    a.sessionTimeoutMs = 200'000;
    b.sessionTimeoutMs = 200'000;
    driver.stabilize({&a, &b});
    Joiner c;
    driver.joinWithId(c);
    driver.join(b);
    driver.advance(seconds(60));
    EXPECT_EQ(driver.view().state, "CompletingRebalance");
    EXPECT_EQ(driver.view().members.size(), 3u);
}

TEST(StaticMemberTest, AbsentMembersAloneDoNotMakeAGeneration)
{
    Driver driver;
    Joiner a, b;
    a.instanceId = "shelf-1";
    a.sessionTimeoutMs = 200'000;
    const auto generation = driver.stabilize({&a, &b});
    driver.leave({{b.memberId, std::nullopt}});
    driver.advance(seconds(61));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
    EXPECT_EQ(driver.view().generation, generation);
    driver.advance(seconds(200)); // its session ends
    EXPECT_EQ(driver.view().state, "Empty");
    EXPECT_EQ(driver.view().generation, generation + 1);
}

TEST(StaticMemberTest, AbsentMembersWithoutARebalanceTimeoutDoNotKeepTheNodeBusy)
{
    Driver driver;
    Joiner a, b;
    a.instanceId = "shelf-1";
    a.sessionTimeoutMs = 200'000;
    a.rebalanceTimeoutMs = 0; // the group has the longest of its members'
    const auto generation = driver.stabilize({&a, &b});
    driver.leave({{b.memberId, std::nullopt}});
    driver.advance(seconds(1)); // without a least wait this never ends
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
    driver.advance(seconds(200));
    EXPECT_EQ(driver.view().state, "Empty");
    EXPECT_GT(driver.view().generation, generation);
}

} // namespace brokerscope::group::testing
