// KIP-595 (votes), KIP-996 (pre-vote), KIP-853 (voter keys).
#include "engine/raft/testing/node_under_test.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::raft::testing {
namespace {

TEST(QuorumElectionTest, OnlyVoterElectsItselfAtOnceAndCommitsAfterItsOwnSync)
{
    NodeUnderTest node(1);
    node.start();
    EXPECT_TRUE(node.quorum->isLeader());
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(1));
    EXPECT_EQ(node.election, (PersistedElection{LeaderEpoch(1), NodeId(1), std::nullopt}));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0)) << "nothing is on disk yet";
    node.flush();
    EXPECT_EQ(node.quorum->highWatermark(), Offset(1));
    EXPECT_EQ(node.quorum->nextDeadline(), kNever) << "an only voter waits for nobody";
}

TEST(QuorumElectionTest, OnlyVoterLeadsTheNextEpochAfterARestart)
{
    NodeUnderTest node(1);
    node.start();
    node.flush();
    node.start();
    EXPECT_TRUE(node.quorum->isLeader());
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(2));
}

TEST(QuorumElectionTest, NewNodeAsksForPreVotesInItsOldEpochAfterTheElectionTimeout)
{
    NodeUnderTest node;
    node.start();
    EXPECT_EQ(node.quorum->role(), Role::Unattached);
    node.passTime(milliseconds(999));
    EXPECT_EQ(node.quorum->role(), Role::Unattached);
    node.passTime(milliseconds(1001));
    EXPECT_EQ(node.quorum->role(), Role::Prospective);
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(0));
    const auto vote = node.sent<VoteRequest>(2);
    ASSERT_TRUE(vote);
    EXPECT_TRUE(vote->second.preVote);
    EXPECT_EQ(vote->second.voter, replica(2));
    EXPECT_EQ(node.persistCount, 0) << "a pre-vote promises nothing";
}

TEST(QuorumElectionTest, MajorityOfPreVotesMakesACandidateWhoseVoteForItselfIsPersisted)
{
    NodeUnderTest node;
    node.start();
    node.passTime(milliseconds(2000));
    const auto preVote = node.sent<VoteRequest>(2);
    ASSERT_TRUE(preVote);
    node.reply(preVote->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(0), true});
    EXPECT_EQ(node.quorum->role(), Role::Candidate);
    EXPECT_EQ(node.election, (PersistedElection{LeaderEpoch(1), kNoNode, replica(1)}));
    const auto vote = node.sent<VoteRequest>(3);
    ASSERT_TRUE(vote);
    EXPECT_FALSE(vote->second.preVote);
    EXPECT_EQ(vote->second.epoch, LeaderEpoch(1));
}

TEST(QuorumElectionTest, LateAnswerToAPreVoteIsNoVote)
{
    NodeUnderTest node;
    node.start();
    node.passTime(milliseconds(2000));
    const auto late = node.sent<VoteRequest>(3);
    node.reply(node.sent<VoteRequest>(2)->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(0), true});
    ASSERT_EQ(node.quorum->role(), Role::Candidate);
    node.reply(late->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(1), true});
    EXPECT_EQ(node.quorum->role(), Role::Candidate);
}

TEST(QuorumElectionTest, ElectedLeaderWritesItsLeaderChangeRecordFirstAndAnnouncesItself)
{
    NodeUnderTest node;
    node.start();
    node.becomeLeader();
    const auto changes = node.all<AppendLeaderChange>();
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].leader, NodeId(1));
    EXPECT_EQ(changes[0].grantingVoters, (std::vector{NodeId(1), NodeId(3)}));
    EXPECT_EQ(changes[0].firstVoters, node.config.voters) << "KIP-853: the voters stand in an empty log";
    const auto begin = node.sent<BeginQuorumEpochRequest>(3);
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->second.epoch, LeaderEpoch(1));
    EXPECT_EQ(begin->second.leaderEndpoints.at(0).port, 9091);
}

TEST(QuorumElectionTest, VoteIsGivenOncePerEpochAndAgainToTheSameCandidate)
{
    NodeUnderTest node;
    node.start();
    EXPECT_TRUE(node.ask<VoteResponse>(node.voteFor(2, 5)).granted);
    EXPECT_EQ(node.election, (PersistedElection{LeaderEpoch(5), kNoNode, replica(2)}));
    EXPECT_FALSE(node.ask<VoteResponse>(node.voteFor(3, 5)).granted);
    EXPECT_TRUE(node.ask<VoteResponse>(node.voteFor(2, 5)).granted);
    EXPECT_EQ(node.all<VoteCast>().size(), 1u);
}

TEST(QuorumElectionTest, VoteIsRememberedAcrossARestart)
{
    NodeUnderTest node;
    node.start();
    ASSERT_TRUE(node.ask<VoteResponse>(node.voteFor(2, 5)).granted);
    node.start();
    EXPECT_FALSE(node.ask<VoteResponse>(node.voteFor(3, 5)).granted);
    EXPECT_TRUE(node.ask<VoteResponse>(node.voteFor(3, 6)).granted);
}

TEST(QuorumElectionTest, VoteIsKeyedByDirectorySoThatALostDiskIsAnotherReplica)
{
    NodeUnderTest node;
    node.config.voters = VoterSet({{{NodeId(1), {}}, {}}, {{NodeId(2), {}}, {}}, {{NodeId(3), {}}, {}}}); // directories not known
    node.start();
    ASSERT_TRUE(node.ask<VoteResponse>(node.voteFor(2, 5)).granted);
    auto reborn = node.voteFor(2, 5);
    reborn.candidate.directoryId = Uuid::fromRandom(99, 99);
    EXPECT_FALSE(node.ask<VoteResponse>(reborn).granted);
}

TEST(QuorumElectionTest, MessagesStayLockedUpWhenTheVoteCannotBePersisted)
{
    NodeUnderTest node;
    node.start();
    node.quorum->onRequest(AnswerId(900), node.voteFor(2, 5), node.now);
    const auto actions = node.quorum->takeEffects().afterPersisting(
        [](const PersistedElection&) -> Result<void> { return makeError(ErrorKind::Io, "write", "disk full"); });
    EXPECT_FALSE(actions.has_value());
}

TEST(QuorumElectionTest, MessagesThatWereLockedUpComeOutWhenTheVoteIsPersistedAfterAll)
{
    NodeUnderTest node;
    node.start();
    node.quorum->onRequest(AnswerId(900), node.voteFor(2, 5), node.now);
    auto effects = node.quorum->takeEffects();
    for (int i = 0; i < 2; ++i)
        ASSERT_FALSE(effects.afterPersisting([](const PersistedElection&) -> Result<void> {
            return makeError(ErrorKind::Unavailable, "write", "disk full");
        }));
    const auto actions = effects.afterPersisting([&](const PersistedElection& changed) -> Result<void> {
        EXPECT_EQ(changed.voted, replica(2));
        return success();
    });
    ASSERT_TRUE(actions);
    EXPECT_TRUE(std::any_of(actions.value().begin(), actions.value().end(), [](const Action& action) {
        const auto* answer = std::get_if<SendAnswer>(&action);
        return answer && std::get<VoteResponse>(answer->response).granted;
    }));
    EXPECT_TRUE(effects.empty());
}

TEST(QuorumElectionTest, VoteIsRefusedToALogThatIsBehind)
{
    NodeUnderTest node;
    node.log.append(LeaderEpoch(1), 10);
    node.log.append(LeaderEpoch(3), 11);
    node.start();
    EXPECT_FALSE(node.ask<VoteResponse>(node.voteFor(2, 7, 3, 1)).granted) << "shorter";
    EXPECT_FALSE(node.ask<VoteResponse>(node.voteFor(2, 8, 2, 90)).granted) << "longer, but of an older epoch";
    EXPECT_TRUE(node.ask<VoteResponse>(node.voteFor(2, 9, 3, 2)).granted);
}

TEST(QuorumElectionTest, VoteRequestOfAHigherEpochIsFollowedEvenIfRefused)
{
    NodeUnderTest node;
    node.log.append(LeaderEpoch(1), 10);
    node.start();
    const auto answer = node.ask<VoteResponse>(node.voteFor(2, 7));
    EXPECT_FALSE(answer.granted);
    EXPECT_EQ(answer.epoch, LeaderEpoch(7));
    EXPECT_EQ(node.election.epoch, LeaderEpoch(7));
}

TEST(QuorumElectionTest, VoteRequestsThatAreWrongAreRefusedInKafkasWords)
{
    NodeUnderTest node;
    node.election.epoch = LeaderEpoch(4);
    node.start();
    const auto errorOf = [&](VoteRequest request) { return node.ask<VoteResponse>(request).error; };
    EXPECT_EQ(errorOf(node.voteFor(2, 3)), ErrorCode::FencedLeaderEpoch);
    auto foreign = node.voteFor(2, 5);
    foreign.clusterId = "another";
    EXPECT_EQ(errorOf(foreign), ErrorCode::InconsistentClusterId);
    auto misdirected = node.voteFor(2, 5);
    misdirected.voter = replica(3);
    EXPECT_EQ(errorOf(misdirected), ErrorCode::InvalidVoterKey);
    auto oldDisk = node.voteFor(2, 5);
    oldDisk.voter.directoryId = Uuid::fromRandom(1, 1);
    EXPECT_EQ(errorOf(oldDisk), ErrorCode::InvalidVoterKey);
    EXPECT_EQ(errorOf(node.voteFor(2, 5, 5, 1)), ErrorCode::InvalidRequest) << "a record of an epoch still to be won";
    EXPECT_EQ(errorOf(node.voteFor(9, 5)), ErrorCode::InconsistentVoterSet);
    EXPECT_EQ(errorOf(node.voteFor(1, 5)), ErrorCode::InvalidRequest);
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(4)) << "none of them moved us";
    auto negative = node.voteFor(2, -1);
    EXPECT_NE(errorOf(negative), ErrorCode::None);
}

TEST(QuorumElectionTest, PreVoteIsRefusedWhileTheLeaderIsHeardAndGrantedOnceItIsNot)
{
    NodeUnderTest node;
    node.start();
    node.becomeFollowerOf(3, 2);
    EXPECT_TRUE(node.ask<VoteResponse>(node.preVoteFor(2, 2)).granted) << "no fetch has succeeded yet";
    const auto fetch = node.sent<FetchRequest>(3);
    ASSERT_TRUE(fetch);
    node.reply(fetch->first, FetchResponse{ErrorCode::None, NodeId(3), LeaderEpoch(2), kNoOffset, Offset(0), {}, {}, {}});
    EXPECT_FALSE(node.ask<VoteResponse>(node.preVoteFor(2, 2)).granted);
    node.passTime(milliseconds(2501));
    EXPECT_EQ(node.quorum->role(), Role::Prospective);
    EXPECT_TRUE(node.ask<VoteResponse>(node.preVoteFor(2, 2)).granted);
    EXPECT_EQ(node.quorum->role(), Role::Prospective) << "a pre-vote changes nothing";
    EXPECT_FALSE(node.quorum->voted());
}

TEST(QuorumElectionTest, FollowerWhoseLeaderIsSilentRemembersItWhileItAsksForPreVotes)
{
    NodeUnderTest node;
    node.start();
    node.becomeFollowerOf(3, 2);
    node.passTime(milliseconds(2501));
    ASSERT_EQ(node.quorum->role(), Role::Prospective);
    const auto changes = node.all<RoleChanged>();
    EXPECT_EQ(changes.back().reason, RoleChangeReason::FetchTimeout);
    EXPECT_GE(changes.back().sinceLeaderContact, milliseconds(2000));
    EXPECT_EQ(node.quorum->leader(), NodeId(3));
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(2)) << "nobody is disturbed by a new epoch (KIP-996)";
    // The old leader answers: it lives after all.
    node.reply(node.sent<VoteRequest>(3)->first, VoteResponse{ErrorCode::None, NodeId(3), LeaderEpoch(2), false});
    EXPECT_EQ(node.quorum->role(), Role::Follower);
}

TEST(QuorumElectionTest, RefusedPreVoteIsAskedForAgain)
{
    NodeUnderTest node;
    node.start();
    node.becomeFollowerOf(3, 2);
    node.passTime(milliseconds(2501));
    const auto first = node.sent<VoteRequest>(2);
    node.reply(first->first, VoteResponse{ErrorCode::None, NodeId(3), LeaderEpoch(2), false});
    node.passTime(milliseconds(300)); // node 2 has noticed the silence meanwhile
    const auto second = node.sent<VoteRequest>(2);
    ASSERT_NE(first->first, second->first);
    node.reply(second->first, VoteResponse{ErrorCode::None, NodeId(3), LeaderEpoch(2), true});
    EXPECT_EQ(node.quorum->role(), Role::Candidate);
}

TEST(QuorumElectionTest, CandidateThatLosesWaitsAndBeginsWithAPreVoteAgain)
{
    NodeUnderTest node;
    node.start();
    node.passTime(milliseconds(2000));
    node.reply(node.sent<VoteRequest>(2)->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(0), true});
    ASSERT_EQ(node.quorum->role(), Role::Candidate);
    node.reply(node.sent<VoteRequest>(2)->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(1), false});
    node.reply(node.sent<VoteRequest>(3)->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(1), false});
    EXPECT_EQ(node.quorum->role(), Role::Candidate);
    node.passTime(milliseconds(1020));
    EXPECT_EQ(node.quorum->role(), Role::Prospective);
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(1));
}

TEST(QuorumElectionTest, CandidateFollowsALeaderOfItsEpoch)
{
    NodeUnderTest node;
    node.start();
    node.passTime(milliseconds(2000));
    node.reply(node.sent<VoteRequest>(2)->first, VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(0), true});
    node.reply(node.sent<VoteRequest>(3)->first, VoteResponse{ErrorCode::None, NodeId(2), LeaderEpoch(1), false});
    EXPECT_EQ(node.quorum->role(), Role::Follower);
    EXPECT_EQ(node.quorum->leader(), NodeId(2));
}

TEST(QuorumElectionTest, LeaderThatRestartsDoesNotActInItsOldEpochAgain)
{
    NodeUnderTest node;
    node.election = {LeaderEpoch(4), NodeId(1), std::nullopt};
    node.start();
    EXPECT_EQ(node.quorum->role(), Role::Unattached);
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(5));
    EXPECT_EQ(node.election.epoch, LeaderEpoch(5));
}

TEST(QuorumElectionTest, FollowerThatRestartsFollowsTheLeaderItKnew)
{
    NodeUnderTest node;
    node.election = {LeaderEpoch(4), NodeId(2), std::nullopt};
    node.start();
    EXPECT_EQ(node.quorum->role(), Role::Follower);
    EXPECT_TRUE(node.sent<FetchRequest>(2));
}

TEST(QuorumElectionTest, LogOfALaterEpochOutranksAnOldElectionState)
{
    NodeUnderTest node;
    node.election = {LeaderEpoch(2), NodeId(2), replica(2)};
    node.log.append(LeaderEpoch(6), 1);
    node.start();
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(6));
    EXPECT_EQ(node.quorum->leader(), kNoNode);
    EXPECT_FALSE(node.quorum->voted());
}

TEST(QuorumElectionTest, BeginQuorumEpochOfASecondLeaderInOneEpochIsRefused)
{
    NodeUnderTest node;
    node.start();
    node.becomeFollowerOf(3, 2);
    BeginQuorumEpochRequest other{"cluster", replica(1), NodeId(2), LeaderEpoch(2), {}};
    EXPECT_EQ(node.ask<BeginQuorumEpochResponse>(other).error, ErrorCode::InvalidRequest);
    other.leader = NodeId(7);
    EXPECT_EQ(node.ask<BeginQuorumEpochResponse>(other).error, ErrorCode::InconsistentVoterSet);
    EXPECT_EQ(node.quorum->leader(), NodeId(3));
}

TEST(QuorumElectionTest, FirstPreferredSuccessorRunsAtOnceAndTheOthersLater)
{
    for (const bool first : {true, false}) {
        NodeUnderTest node;
        node.start();
        node.becomeFollowerOf(3, 2);
        EndQuorumEpochRequest end{"cluster", NodeId(3), LeaderEpoch(2), {replica(2), replica(1)}, {}};
        if (first)
            std::swap(end.preferredCandidates[0], end.preferredCandidates[1]);
        EXPECT_EQ(node.ask<EndQuorumEpochResponse>(end).error, ErrorCode::None);
        EXPECT_EQ(node.quorum->role(), first ? Role::Prospective : Role::Follower);
        EXPECT_TRUE(node.ask<VoteResponse>(node.preVoteFor(2, 2)).granted) << "the leader is gone by its own word";
        node.passTime(milliseconds(1000));
        EXPECT_EQ(node.quorum->role(), Role::Prospective);
        EXPECT_EQ(node.all<RoleChanged>().back().reason, RoleChangeReason::LeaderResigned);
    }
}

TEST(QuorumElectionTest, PauseOfTheNodeIsNotTakenForSilenceOfTheLeader)
{
    NodeUnderTest node;
    node.start();
    node.becomeFollowerOf(3, 2);
    node.reply(node.sent<FetchRequest>(3)->first,
               FetchResponse{ErrorCode::None, NodeId(3), LeaderEpoch(2), kNoOffset, Offset(0), {}, {}, {}});
    node.now += std::chrono::hours(8); // the lid was closed
    node.quorum->onDeadline(node.now);
    node.drain();
    EXPECT_EQ(node.quorum->role(), Role::Follower);
    node.passTime(milliseconds(600));
    EXPECT_EQ(node.quorum->role(), Role::Prospective) << "but silence after it counts";
}

TEST(QuorumElectionTest, LastEpochOfAllIsNotPassed)
{
    NodeUnderTest node(1);
    node.election.epoch = LeaderEpoch(std::numeric_limits<std::int32_t>::max());
    node.start();
    node.passTime(milliseconds(10));
    EXPECT_FALSE(node.quorum->isLeader());
    EXPECT_EQ(node.quorum->epoch().value(), std::numeric_limits<std::int32_t>::max());
}

TEST(QuorumElectionTest, NodeThatShutsDownRunsForNothing)
{
    NodeUnderTest node;
    node.start();
    node.quorum->shutdown(node.now);
    node.drain();
    EXPECT_TRUE(node.quorum->goodbyeIsSaid());
    node.passTime(std::chrono::seconds(60));
    EXPECT_EQ(node.quorum->role(), Role::Unattached);
}

} // namespace
} // namespace brokerscope::raft::testing
