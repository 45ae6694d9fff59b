// SyncGroup, Heartbeat, LeaveGroup and sessions.
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {
namespace {

// Two members that have joined and not synced yet.
struct TwoJoined : Driver
{
    Joiner leader, follower;
    std::int32_t generation = 0;
    TwoJoined()
    {
        const auto a = joinWithId(leader);
        const auto b = joinWithId(follower);
        advance(seconds(6));
        generation = joined(a).generationId;
        if (joined(b).leader == follower.memberId)
            std::swap(leader, follower);
    }
    std::vector<std::pair<std::string, Bytes>> assignments() const
    {
        return {{leader.memberId, assignmentOf("orders", {0, 1})},
                {follower.memberId, assignmentOf("orders", {2})}};
    }
};

} // namespace

TEST(SyncTest, FollowersWaitForTheLeadersAssignment)
{
    TwoJoined group;
    const auto followerSync = group.sync(group.follower.memberId, group.generation);
    EXPECT_FALSE(group.isAnswered(followerSync));
    const auto leaderSync =
        group.sync(group.leader.memberId, group.generation, group.assignments());
    EXPECT_EQ(group.synced(leaderSync).assignment, assignmentOf("orders", {0, 1}));
    EXPECT_EQ(group.synced(followerSync).assignment, assignmentOf("orders", {2}));
    EXPECT_EQ(group.synced(followerSync).protocolType, "consumer");
    EXPECT_EQ(group.synced(followerSync).protocolName, "range");
    EXPECT_EQ(group.view().state, "Stable");
    EXPECT_EQ(group.view().members.size(), 2u);
}

TEST(SyncTest, AssignmentIsGivenOutOnlyOnceItIsCommitted)
{
    TwoJoined group;
    group.commitAtOnce = false;
    const auto leaderSync =
        group.sync(group.leader.memberId, group.generation, group.assignments());
    const auto followerSync = group.sync(group.follower.memberId, group.generation);
    EXPECT_FALSE(group.isAnswered(leaderSync));
    EXPECT_FALSE(group.isAnswered(followerSync));
    EXPECT_EQ(group.view().state, "CompletingRebalance");
    group.commitAll();
    EXPECT_EQ(group.syncError(leaderSync), ErrorCode::None);
    EXPECT_EQ(group.syncError(followerSync), ErrorCode::None);
    EXPECT_EQ(group.view().state, "Stable");
}

TEST(SyncTest, AssignmentThatCouldNotBeStoredIsNotGivenOutAndTheGroupRebalances)
{
    TwoJoined group;
    group.commitAtOnce = false;
    const auto leaderSync =
        group.sync(group.leader.memberId, group.generation, group.assignments());
    const auto followerSync = group.sync(group.follower.memberId, group.generation);
    group.failNext(ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(group.syncError(leaderSync), ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(group.syncError(followerSync), ErrorCode::CoordinatorNotAvailable);
    EXPECT_TRUE(group.synced(followerSync).assignment.empty());
    EXPECT_EQ(group.view().state, "PreparingRebalance");
}

TEST(SyncTest, WriteThatTakesTooLongFailsTheSyncEvenIfItIsCommittedLater)
{
    TwoJoined group;
    group.commitAtOnce = false;
    const auto leaderSync =
        group.sync(group.leader.memberId, group.generation, group.assignments());
    group.advance(group.config.offsetsCommitTimeout);
    EXPECT_EQ(group.syncError(leaderSync), ErrorCode::CoordinatorNotAvailable);
    group.commitAll();
    EXPECT_EQ(group.view().state, "PreparingRebalance");
    EXPECT_EQ(group.shard->committed().group("g")->generation, group.generation)
        << "the log has it all the same";
}

TEST(SyncTest, AssignmentOfAGenerationThatIsOverIsNotGivenOut)
{
    TwoJoined group;
    group.commitAtOnce = false;
    const auto leaderSync =
        group.sync(group.leader.memberId, group.generation, group.assignments());
    Joiner late;
    group.joinWithId(late); // a rebalance begins while the write is under way
    EXPECT_EQ(group.syncError(leaderSync), ErrorCode::RebalanceInProgress);
    group.commitAll();
    EXPECT_EQ(group.view().state, "PreparingRebalance");
}

TEST(SyncTest, LateWriteOfAnEarlierGenerationDoesNotCompleteTheNextOne)
{
    TwoJoined group;
    group.commitAtOnce = false;
    group.sync(group.leader.memberId, group.generation, group.assignments());
    Joiner late;
    group.joinWithId(late);
    group.join(group.follower);
    group.join(group.leader);
    ASSERT_EQ(group.view().state, "CompletingRebalance");
    const auto waiting = group.sync(group.follower.memberId, group.generation + 1);
    group.commitAll();
    EXPECT_FALSE(group.isAnswered(waiting)) << "its leader has assigned nothing in this generation";
    EXPECT_EQ(group.view().state, "CompletingRebalance");
}

TEST(SyncTest, MembersThatTheLeaderForgotGetAnEmptyAssignment)
{
    TwoJoined group;
    const auto followerSync = group.sync(group.follower.memberId, group.generation);
    group.sync(group.leader.memberId,
               group.generation,
               {{group.leader.memberId, assignmentOf("orders", {0})}});
    EXPECT_EQ(group.syncError(followerSync), ErrorCode::None);
    EXPECT_TRUE(group.synced(followerSync).assignment.empty());
}

TEST(SyncTest, LateFollowerIsGivenItsAssignmentFromTheStableGroup)
{
    TwoJoined group;
    group.sync(group.leader.memberId, group.generation, group.assignments());
    EXPECT_EQ(group.synced(group.sync(group.follower.memberId, group.generation)).assignment,
              assignmentOf("orders", {2}));
}

TEST(SyncTest, WrongGenerationMemberOrProtocolIsRefused)
{
    TwoJoined group;
    EXPECT_EQ(group.syncError(group.sync("nobody", group.generation)), ErrorCode::UnknownMemberId);
    EXPECT_EQ(group.syncError(group.sync(group.leader.memberId, group.generation - 1)),
              ErrorCode::IllegalGeneration);
    EXPECT_EQ(group.syncError(group.sync(group.leader.memberId, 1, {}, "other")),
              ErrorCode::UnknownMemberId);
    EXPECT_EQ(group.syncError(group.sync(group.leader.memberId, 1, {}, "")),
              ErrorCode::InvalidGroupId);

    protocol::SyncGroupRequest request;
    request.groupId = "g";
    request.memberId = group.leader.memberId;
    request.generationId = group.generation;
    request.protocolName = "sticky";
    group.shard->syncGroup(++group.lastRequest, request, 5, group.now);
    group.settle();
    EXPECT_EQ(group.syncError(group.lastRequest), ErrorCode::InconsistentGroupProtocol);
    request.protocolName = "range";
    request.protocolType = "connect";
    group.shard->syncGroup(++group.lastRequest, request, 5, group.now);
    group.settle();
    EXPECT_EQ(group.syncError(group.lastRequest), ErrorCode::InconsistentGroupProtocol);
}

TEST(SyncTest, SyncDuringARebalanceIsToldToJoinAgain)
{
    TwoJoined group;
    group.sync(group.leader.memberId, group.generation, group.assignments());
    Joiner late;
    group.joinWithId(late);
    EXPECT_EQ(group.syncError(group.sync(group.follower.memberId, group.generation)),
              ErrorCode::RebalanceInProgress);
}

TEST(SyncTest, MembersThatJoinButDoNotSyncAreRemovedAfterTheRebalanceTimeout)
{
    TwoJoined group;
    group.sync(group.leader.memberId, group.generation, group.assignments());
    for (int s = 0; s < 60;
         s += 5) { // both are alive, but the follower never asks for its assignment
        EXPECT_EQ(group.heartbeat(group.follower.memberId, group.generation), ErrorCode::None);
        EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation), ErrorCode::None);
        group.advance(seconds(5));
    }
    EXPECT_EQ(group.heartbeat(group.follower.memberId, group.generation),
              ErrorCode::UnknownMemberId);
    EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation),
              ErrorCode::RebalanceInProgress);
}

TEST(SyncTest, LeaderThatNeverSyncsIsRemovedAndTheOthersRejoin)
{
    TwoJoined group;
    const auto followerSync = group.sync(group.follower.memberId, group.generation);
    for (int s = 0; s < 60; s += 5) {
        group.heartbeat(group.leader.memberId, group.generation);
        group.advance(seconds(5));
    }
    EXPECT_EQ(group.syncError(followerSync), ErrorCode::RebalanceInProgress);
    const auto rejoin = group.join(group.follower);
    EXPECT_EQ(group.joined(rejoin).leader, group.follower.memberId);
    EXPECT_EQ(group.joined(rejoin).generationId, group.generation + 1);
}

TEST(HeartbeatTest, AnswersByStateGenerationAndMembership)
{
    TwoJoined group;
    EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation), ErrorCode::None)
        << "also while completing";
    group.sync(group.leader.memberId, group.generation, group.assignments());
    group.sync(group.follower.memberId, group.generation);
    EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation), ErrorCode::None);
    EXPECT_EQ(group.heartbeat(group.leader.memberId, group.generation + 1),
              ErrorCode::IllegalGeneration);
    EXPECT_EQ(group.heartbeat("nobody", group.generation), ErrorCode::UnknownMemberId);
    EXPECT_EQ(group.heartbeat("nobody", 1, std::nullopt, "no-group"), ErrorCode::UnknownMemberId);
    EXPECT_EQ(group.heartbeat("x", 1, std::nullopt, ""), ErrorCode::InvalidGroupId);
}

TEST(HeartbeatTest, SilentMemberIsRemovedAfterItsSessionTimeout)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    driver.advance(milliseconds(9'000));
    EXPECT_EQ(driver.heartbeat(a.memberId, generation), ErrorCode::None);
    driver.advance(milliseconds(1'000));
    EXPECT_EQ(driver.view().members.size(), 1u);
    EXPECT_EQ(driver.view().members[0].id, a.memberId);
    EXPECT_EQ(driver.heartbeat(a.memberId, generation), ErrorCode::RebalanceInProgress);
}

TEST(HeartbeatTest, MembersThatWaitForARebalanceDoNotExpire)
{
    Driver driver;
    Joiner a, b;
    a.sessionTimeoutMs = 6'000;
    b.sessionTimeoutMs = 100'000;
    driver.stabilize({&a, &b});
    Joiner c;
    driver.joinWithId(c);
    const auto joinA = driver.join(a);
    driver.advance(seconds(30));
    EXPECT_FALSE(driver.isAnswered(joinA));
    EXPECT_EQ(driver.view().members.size(), 3u);
    const auto joinB = driver.join(b);
    EXPECT_EQ(driver.joinError(joinA), ErrorCode::None);
    EXPECT_EQ(driver.joinError(joinB), ErrorCode::None);
}

TEST(HeartbeatTest, CommitIsASignOfLife)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    for (int i = 0; i < 5; ++i) {
        driver.advance(seconds(8));
        driver.commit(a.memberId, generation, "orders", 0, i);
    }
    EXPECT_EQ(driver.heartbeat(a.memberId, generation), ErrorCode::None);
}

TEST(LeaveTest, RemainingMembersRebalanceAtOnce)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    EXPECT_EQ(driver.leaveError(driver.leave({{a.memberId, std::nullopt}})), ErrorCode::None);
    EXPECT_EQ(driver.heartbeat(b.memberId, generation), ErrorCode::RebalanceInProgress);
    const auto rejoin = driver.join(b);
    EXPECT_EQ(driver.joined(rejoin).generationId, generation + 1);
    EXPECT_EQ(driver.joined(rejoin).leader, b.memberId);
}

TEST(LeaveTest, LastMemberLeavesAnEmptyGroupInTheLogBeforeItIsAnswered)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    driver.commitAtOnce = false;
    const auto leave = driver.leave({{a.memberId, std::nullopt}});
    EXPECT_FALSE(driver.isAnswered(leave));
    driver.commitAll();
    EXPECT_EQ(driver.leaveError(leave), ErrorCode::None);
    EXPECT_EQ(driver.view().state, "Empty");
    const auto* stored = driver.shard->committed().group("g");
    ASSERT_NE(stored, nullptr);
    EXPECT_EQ(stored->generation, generation + 1);
    EXPECT_EQ(stored->protocolType, "consumer");
    EXPECT_EQ(stored->protocol, std::nullopt);
    EXPECT_EQ(stored->leader, std::nullopt);
    EXPECT_TRUE(stored->members.empty());
}

TEST(LeaveTest, BatchAnswersForEachMember)
{
    Driver driver;
    Joiner a, b, c;
    b.instanceId = "shelf-1";
    driver.stabilize({&a, &b, &c});
    const auto leave = driver.leave(
        {{a.memberId, std::nullopt}, {"", "shelf-1"}, {"", "shelf-2"}, {"ghost", std::nullopt}});
    const auto& members = driver.get<protocol::LeaveGroupResponse>(leave).members;
    ASSERT_EQ(members.size(), 4u);
    EXPECT_EQ(codeOf(members[0].errorCode), ErrorCode::None);
    EXPECT_EQ(codeOf(members[1].errorCode), ErrorCode::None);
    EXPECT_EQ(members[1].groupInstanceId, "shelf-1");
    EXPECT_EQ(codeOf(members[2].errorCode), ErrorCode::UnknownMemberId);
    EXPECT_EQ(codeOf(members[3].errorCode), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.view().members.size(), 1u);
}

TEST(LeaveTest, OldVersionsCarryTheErrorAtTheTop)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    const auto wrong = driver.leave({{"ghost", std::nullopt}}, 2);
    EXPECT_EQ(driver.leaveError(wrong), ErrorCode::UnknownMemberId);
    EXPECT_TRUE(driver.get<protocol::LeaveGroupResponse>(wrong).members.empty());
    EXPECT_EQ(driver.leaveError(driver.leave({{a.memberId, std::nullopt}}, 2)), ErrorCode::None);
    EXPECT_EQ(driver.leaveError(driver.leave({{"x", std::nullopt}}, 2, "no-group")),
              ErrorCode::UnknownMemberId);
}

TEST(LeaveTest, WhoLeavesWhileWaitingIsAnswered)
{
    TwoJoined group;
    const auto sync = group.sync(group.follower.memberId, group.generation);
    group.leave({{group.follower.memberId, std::nullopt}});
    EXPECT_EQ(group.syncError(sync), ErrorCode::UnknownMemberId);
}

TEST(LeaveTest, GivenOutIdCanBeGivenBack)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    Joiner b;
    b.memberId = driver.joined(driver.join(b)).memberId;
    driver.leave({{b.memberId, std::nullopt}});
    EXPECT_EQ(driver.joinError(driver.join(b)), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.view().state, "Stable") << "it was never a member";
}

} // namespace brokerscope::group::testing
