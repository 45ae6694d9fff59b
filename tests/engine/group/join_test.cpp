// JoinGroup: who gets in, under which id, and when a rebalance ends. KIP-62, 134, 394, 814.
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {

TEST(JoinTest, NewMemberIsGivenAnIdAndMustComeBackWithIt)
{
    Driver driver;
    Joiner joiner;
    const auto first = driver.join(joiner);
    EXPECT_EQ(driver.joinError(first), ErrorCode::MemberIdRequired);
    EXPECT_EQ(driver.joined(first).memberId.substr(0, 7), "client-");
    EXPECT_EQ(driver.joined(first).memberId.size(), 7u + 36u);
    EXPECT_TRUE(driver.view().members.empty());

    joiner.memberId = driver.joined(first).memberId;
    const auto second = driver.join(joiner);
    EXPECT_FALSE(driver.isAnswered(second)) << "the initial delay has not passed";
    driver.advance(driver.config.initialRebalanceDelay);
    EXPECT_EQ(driver.joinError(second), ErrorCode::None);
    EXPECT_EQ(driver.joined(second).generationId, 1);
    EXPECT_EQ(driver.joined(second).leader, joiner.memberId);
    EXPECT_EQ(driver.joined(second).protocolName, "range");
    EXPECT_EQ(driver.joined(second).protocolType, "consumer");
    ASSERT_EQ(driver.joined(second).members.size(), 1u);
    EXPECT_EQ(driver.joined(second).members[0].metadata, subscriptionTo({"orders"}));
}

TEST(JoinTest, OldVersionsJoinWithoutAskingForAnId)
{
    Driver driver;
    Joiner joiner;
    joiner.version = 3;
    const auto join = driver.join(joiner);
    driver.advance(seconds(3));
    EXPECT_EQ(driver.joinError(join), ErrorCode::None);
    EXPECT_FALSE(driver.joined(join).memberId.empty());
}

TEST(JoinTest, GivenOutIdIsForgottenAfterTheSessionTimeout)
{
    Driver driver;
    Joiner joiner;
    joiner.memberId = driver.joined(driver.join(joiner)).memberId;
    driver.advance(milliseconds(joiner.sessionTimeoutMs + 1));
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::UnknownMemberId);
}

TEST(JoinTest, IdThatNobodyGaveOutIsUnknown)
{
    Driver driver;
    Joiner joiner;
    joiner.memberId = "made-up";
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::UnknownMemberId);
    Joiner other;
    driver.stabilize({&other});
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::UnknownMemberId);
}

TEST(JoinTest, GroupIdMustNotBeEmpty)
{
    Driver driver;
    EXPECT_EQ(driver.joinError(driver.join({}, "")), ErrorCode::InvalidGroupId);
}

TEST(JoinTest, SessionTimeoutMustLieWithinTheBrokersBounds)
{
    Driver driver;
    Joiner joiner;
    joiner.sessionTimeoutMs = 5'999;
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::InvalidSessionTimeout);
    joiner.sessionTimeoutMs = 1'800'001;
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::InvalidSessionTimeout);
    joiner.sessionTimeoutMs = 6'000;
    EXPECT_EQ(driver.joinError(driver.join(joiner)), ErrorCode::MemberIdRequired);
}

TEST(JoinTest, InitialDelayIsProlongedByNewcomersButNotBeyondTheRebalanceTimeout)
{
    Driver driver;
    std::vector<RequestId> joins;
    std::vector<Joiner> joiners(30);
    for (auto& joiner : joiners) {
        joiner.rebalanceTimeoutMs = 10'000;
        joins.push_back(driver.joinWithId(joiner));
        if (driver.isAnswered(joins.front()))
            break;
        driver.advance(seconds(1));
    }
    EXPECT_TRUE(driver.isAnswered(joins.front()));
    EXPECT_GE(joins.size(), 9u) << "each newcomer must prolong the delay";
    EXPECT_LE(joins.size(), 12u) << "but not beyond the rebalance timeout of 10 s";
}

TEST(JoinTest, OnlyAnEmptyGroupWaitsForTheInitialDelay)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    Joiner b;
    const auto joinB = driver.joinWithId(b);
    EXPECT_FALSE(driver.isAnswered(joinB));
    EXPECT_EQ(driver.heartbeat(a.memberId, generation), ErrorCode::RebalanceInProgress);
    const auto joinA = driver.join(a);
    EXPECT_EQ(driver.joinError(joinA), ErrorCode::None)
        << "everybody is there, so there is nothing to wait for";
    EXPECT_EQ(driver.joinError(joinB), ErrorCode::None);
    EXPECT_EQ(driver.joined(joinA).generationId, generation + 1);
    EXPECT_EQ(driver.joined(joinA).leader, a.memberId);
    EXPECT_EQ(driver.joined(joinA).members.size(), 2u);
    EXPECT_TRUE(driver.joined(joinB).members.empty()) << "only the leader is told who is there";
}

TEST(JoinTest, MembersThatDoNotRejoinAreLeftBehindAfterTheRebalanceTimeout)
{
    Driver driver;
    Joiner a, b;
    a.sessionTimeoutMs = b.sessionTimeoutMs = 100'000;
    driver.stabilize({&a, &b});
    Joiner c;
    c.sessionTimeoutMs = 100'000;
    const auto joinC = driver.joinWithId(c);
    const auto joinA = driver.join(a);
    driver.advance(milliseconds(59'999));
    EXPECT_FALSE(driver.isAnswered(joinA));
    driver.advance(milliseconds(1));
    EXPECT_EQ(driver.joinError(joinA), ErrorCode::None);
    EXPECT_EQ(driver.joinError(joinC), ErrorCode::None);
    EXPECT_EQ(driver.view().members.size(), 2u);
    EXPECT_EQ(driver.heartbeat(b.memberId, 1), ErrorCode::UnknownMemberId);
}

TEST(JoinTest, RebalanceWaitsForGivenOutIds)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    Joiner b, c;
    c.memberId = driver.joined(driver.join(c)).memberId;
    const auto joinB = driver.joinWithId(b);
    const auto joinA = driver.join(a);
    EXPECT_FALSE(driver.isAnswered(joinA)) << "c is about to join, too";
    const auto joinC = driver.join(c);
    EXPECT_TRUE(driver.isAnswered(joinA));
    EXPECT_TRUE(driver.isAnswered(joinB));
    EXPECT_TRUE(driver.isAnswered(joinC));
}

TEST(JoinTest, LeaderThatStaysAwayIsReplacedByOneThatJoined)
{
    Driver driver;
    Joiner a, b;
    a.sessionTimeoutMs = b.sessionTimeoutMs = 100'000;
    driver.stabilize({&a, &b});
    const std::string leader = driver.view().leader;
    Joiner& follower = leader == a.memberId ? b : a;
    Joiner c;
    c.sessionTimeoutMs = 100'000;
    driver.joinWithId(c);
    driver.join(follower);
    driver.advance(seconds(60));
    EXPECT_NE(driver.view().leader, leader);
    EXPECT_FALSE(driver.view().leader.empty());
}

TEST(JoinTest, ProtocolIsTheMostVotedAmongThoseThatAllSupport)
{
    Driver driver;
    Joiner a, b, c;
    a.protocols = {{"only-a", {}}, {"range", {}}, {"sticky", {}}};
    b.protocols = {{"sticky", {}}, {"range", {}}};
    c.protocols = {{"sticky", {}}, {"range", {}}};
    std::vector<RequestId> joins;
    for (Joiner* joiner : {&a, &b, &c})
        joins.push_back(driver.joinWithId(*joiner));
    driver.advance(seconds(10));
    EXPECT_EQ(driver.joined(joins[0]).protocolName, "sticky") << "two votes to one";
}

TEST(JoinTest, WhoSharesNoProtocolOrHasAnotherTypeIsTurnedAway)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    Joiner b;
    b.protocols = {{"sticky", {}}};
    EXPECT_EQ(driver.joinError(driver.join(b)), ErrorCode::InconsistentGroupProtocol);
    b = {};
    b.protocolType = "connect";
    EXPECT_EQ(driver.joinError(driver.join(b)), ErrorCode::InconsistentGroupProtocol);
    b = {};
    b.protocols.clear();
    EXPECT_EQ(driver.joinError(driver.join(b)), ErrorCode::InconsistentGroupProtocol);
    EXPECT_EQ(driver.joinError(driver.join(b, "new-group")), ErrorCode::InconsistentGroupProtocol);
}

TEST(JoinTest, FollowerThatRejoinsUnchangedIsToldTheCurrentGeneration)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    Joiner& follower = driver.view().leader == a.memberId ? b : a;
    const auto again = driver.join(follower);
    EXPECT_EQ(driver.joinError(again), ErrorCode::None);
    EXPECT_EQ(driver.joined(again).generationId, generation);
    EXPECT_EQ(driver.view().state, "Stable");
}

TEST(JoinTest, FollowerWithChangedMetadataStartsARebalance)
{
    Driver driver;
    Joiner a, b;
    driver.stabilize({&a, &b});
    Joiner& follower = driver.view().leader == a.memberId ? b : a;
    follower.protocols[0].metadata = subscriptionTo({"orders", "payments"});
    EXPECT_FALSE(driver.isAnswered(driver.join(follower)));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
}

TEST(JoinTest, LeaderThatRejoinsStartsARebalance)
{
    Driver driver;
    Joiner a, b;
    driver.stabilize({&a, &b});
    Joiner& leader = driver.view().leader == a.memberId ? a : b;
    EXPECT_FALSE(driver.isAnswered(driver.join(leader)));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
}

TEST(JoinTest, LostJoinAnswerIsGivenAgainWhileTheGroupWaitsForTheAssignment)
{
    Driver driver;
    Joiner a;
    driver.joinWithId(a);
    driver.advance(seconds(3));
    ASSERT_EQ(driver.view().state, "CompletingRebalance");
    const auto again = driver.join(a);
    EXPECT_EQ(driver.joined(again).generationId, 1);
    EXPECT_EQ(driver.joined(again).members.size(), 1u) << "the leader needs the members to assign";
}

TEST(JoinTest, SecondJoinOfAWaitingMemberAnswersTheFirst)
{
    Driver driver;
    Joiner a, b;
    driver.stabilize({&a, &b});
    Joiner& leader = driver.view().leader == a.memberId ? a : b;
    const auto first = driver.join(leader);
    EXPECT_FALSE(driver.isAnswered(first));
    const auto second = driver.join(leader);
    EXPECT_EQ(driver.joinError(first), ErrorCode::RebalanceInProgress);
    EXPECT_FALSE(driver.isAnswered(second));
}

TEST(JoinTest, FullGroupTurnsNewcomersAway)
{
    GroupConfig config;
    config.maxSize = 2;
    Driver driver(config);
    Joiner a, b, c;
    driver.stabilize({&a, &b});
    EXPECT_EQ(driver.joinError(driver.join(c)), ErrorCode::GroupMaxSizeReached);
    EXPECT_EQ(driver.view().state, "Stable");
    EXPECT_FALSE(driver.isAnswered(driver.join(driver.view().leader == a.memberId ? a : b)))
        << "members may still rejoin";
}

TEST(JoinTest, FullGroupDoesNotWaitForIdsThatItWillNotTake)
{
    GroupConfig config;
    config.maxSize = 1;
    Driver driver(config);
    Joiner a, b;
    a.memberId = driver.joined(driver.join(a)).memberId;
    b.memberId = driver.joined(driver.join(b)).memberId;
    const auto joinA = driver.join(a);
    EXPECT_EQ(driver.joinError(driver.join(b)), ErrorCode::GroupMaxSizeReached);
    driver.advance(seconds(3));
    EXPECT_EQ(driver.joinError(joinA), ErrorCode::None);
}

TEST(JoinTest, VersionZeroHasOneTimeoutForSessionAndRebalance)
{
    Driver driver;
    Joiner a;
    a.version = 0;
    a.rebalanceTimeoutMs = -1;
    a.sessionTimeoutMs = 7'000;
    driver.join(a);
    driver.advance(seconds(3));
    const auto stored = driver.view();
    ASSERT_EQ(stored.members.size(), 1u);
    driver.sync(stored.members[0].id, 1, {});
    ASSERT_FALSE(driver.shard->committed().groups().empty());
    EXPECT_EQ(driver.shard->committed().group("g")->members.at(0).rebalanceTimeoutMs, 7'000);
}

TEST(JoinTest, ProtocolNameIsNeverNullInVersionsThatCannotSayIt)
{
    Driver driver;
    Joiner a;
    a.version = 6;
    EXPECT_EQ(driver.joined(driver.join(a)).protocolName, "");
    a.version = 7;
    EXPECT_EQ(driver.joined(driver.join(a)).protocolName, std::nullopt);
}

TEST(JoinTest, NewGroupIsWrittenDownWhenSomebodyKnocks)
{
    Driver driver;
    driver.join({});
    ASSERT_EQ(driver.log.size(), 1u);
    const auto* stored = driver.shard->committed().group("g");
    ASSERT_NE(stored, nullptr);
    EXPECT_EQ(stored->generation, 0);
    EXPECT_EQ(stored->protocolType, "");
    EXPECT_EQ(stored->protocol, std::nullopt);
    EXPECT_TRUE(stored->members.empty());
}

TEST(JoinTest, NewMemberThatVanishesWhileItWaitsIsDroppedInTheEnd)
{
    Driver driver;
    Joiner a;
    a.sessionTimeoutMs = 1'000'000;
    a.rebalanceTimeoutMs = 1'000'000;
    driver.stabilize({&a});
    Joiner b;
    b.rebalanceTimeoutMs = 1'000'000;
    const auto joinB = driver.joinWithId(b);
    driver.advance(driver.config.newMemberJoinTimeout);
    EXPECT_EQ(driver.joinError(joinB), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.view().members.size(), 1u);
}

} // namespace brokerscope::group::testing
