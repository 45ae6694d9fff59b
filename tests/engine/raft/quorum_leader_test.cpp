// The leader's part of KIP-595, KIP-630, KIP-836 and KIP-1166.
#include "engine/raft/testing/node_under_test.h"

#include <gtest/gtest.h>

namespace brokerscope::raft::testing {
namespace {

class QuorumLeaderTest : public ::testing::Test
{
protected:
    // Leader of epoch 1; its log holds the leader-change record, synced.
    void SetUp() override
    {
        node.start();
        node.becomeLeader();
        ASSERT_TRUE(node.quorum->isLeader());
        ASSERT_EQ(node.log.logEndOffset(), Offset(1));
    }
    void append(std::uint64_t value)
    {
        node.log.append(node.quorum->epoch(), value);
        node.quorum->onAppended(node.now);
        node.drain();
    }
    NodeUnderTest node;
};

TEST_F(QuorumLeaderTest, HighWatermarkNeedsAMajority)
{
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0));
    node.post(node.fetchFrom(2, 1, 1));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(1));
}

TEST_F(QuorumLeaderTest, OwnRecordsCountOnlyOnceTheyAreSynced)
{
    append(10);
    node.post(node.fetchFrom(2, 2, 1));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(1)) << "one disk of three has record 1";
    node.flush();
    EXPECT_EQ(node.quorum->highWatermark(), Offset(2));
}

TEST_F(QuorumLeaderTest, MajorityOfFollowersCommitsWithoutTheLeadersDisk)
{
    append(10);
    node.post(node.fetchFrom(2, 2, 1));
    node.post(node.fetchFrom(3, 2, 1));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(2));
}

TEST_F(QuorumLeaderTest, ObserversDoNotCount)
{
    node.post(node.fetchFrom(7, 1, 1));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0));
    auto reborn = node.fetchFrom(2, 1, 1);
    reborn.replica.directoryId = Uuid::fromRandom(5, 5); // node 2 with another disk is not the voter (KIP-853)
    node.post(reborn);
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0));
}

TEST(QuorumCommitTest, RecordsOfOlderEpochsAreNotCommittedBeforeOneOfTheOwnEpoch)
{
    NodeUnderTest node;
    node.log.append(LeaderEpoch(1), 10);
    node.log.append(LeaderEpoch(1), 11);
    node.start();
    node.flush();
    node.becomeLeader();
    ASSERT_TRUE(node.quorum->isLeader());
    node.post(node.fetchFrom(2, 2, 1)); // everything of the old epoch is on two disks of three
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0));
    EXPECT_EQ(node.quorum->describe(node.now).highWatermark, kNoOffset);
    node.post(node.fetchFrom(2, 3, node.quorum->epoch().value()));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(3));
}

TEST_F(QuorumLeaderTest, FetchOfWhatIsThereIsAnsweredAtOnceWithRecords)
{
    node.post(node.fetchFrom(2, 0, 0));
    const auto answers = node.all<SendAnswerWithRecords>();
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_EQ(answers[0].from, Offset(0));
    EXPECT_EQ(answers[0].maxBytes, 1000);
    EXPECT_EQ(answers[0].response.leader, NodeId(1));
    EXPECT_EQ(answers[0].response.highWatermark, kNoOffset) << "not known yet";
}

TEST_F(QuorumLeaderTest, FetchAtTheEndWaitsForRecords)
{
    const auto id = node.post(node.fetchFrom(2, 1, 1));
    node.post(node.fetchFrom(3, 1, 1));
    const auto waiting = node.post(node.fetchFrom(2, 1, 1));
    EXPECT_TRUE(node.isAnswered(id)) << "who asks again has given up the first question";
    EXPECT_FALSE(node.isAnswered(waiting));
    append(10);
    EXPECT_TRUE(node.isAnswered(waiting));
}

TEST_F(QuorumLeaderTest, FetchAtTheEndIsAnsweredEmptyWhenItsTimeIsOver)
{
    node.post(node.fetchFrom(3, 1, 1)); // commits the first record
    const auto waiting = node.post(node.fetchFrom(2, 1, 1));
    node.passTime(milliseconds(499));
    EXPECT_FALSE(node.isAnswered(waiting));
    node.passTime(milliseconds(1));
    EXPECT_TRUE(node.isAnswered(waiting));
    EXPECT_EQ(node.answerTo<FetchResponse>(waiting).error, ErrorCode::None);
}

TEST_F(QuorumLeaderTest, FetchOfAReplicaThatKnowsLessThanWhatIsCommittedDoesNotWait)
{
    auto knows = node.fetchFrom(3, 1, 1);
    knows.highWatermark = Offset(0);
    const auto waiting = node.post(knows);
    EXPECT_FALSE(node.isAnswered(waiting) && node.answerTo<FetchResponse>(waiting).highWatermark == kNoOffset);
    node.post(node.fetchFrom(2, 1, 1)); // commits
    EXPECT_TRUE(node.isAnswered(waiting)) << "KIP-1166";
    auto old = node.fetchFrom(2, 1, 1);
    old.highWatermark = Offset(std::numeric_limits<std::int64_t>::max());
    EXPECT_FALSE(node.isAnswered(node.post(old))) << "old versions do not say what they know";
}

TEST_F(QuorumLeaderTest, WaitingFetchesAreSentElsewhereWhenTheLeaderSteps)
{
    const auto waiting = node.post(node.fetchFrom(7, 1, 1));
    node.ask<VoteResponse>(node.voteFor(2, 8));
    ASSERT_TRUE(node.isAnswered(waiting));
    const auto answer = node.answerTo<FetchResponse>(waiting);
    EXPECT_EQ(answer.error, ErrorCode::NotLeaderOrFollower);
    EXPECT_EQ(answer.epoch, LeaderEpoch(8));
}

TEST_F(QuorumLeaderTest, DivergingFetchIsToldWhereTheLogsPart)
{
    append(10); // offsets 0 and 1 are of epoch 1
    const auto tooLong = node.ask<FetchResponse>(node.fetchFrom(2, 5, 1));
    EXPECT_EQ(tooLong.divergingEpoch, (EpochEndOffset{LeaderEpoch(1), Offset(2)}));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0)) << "a diverging offset says nothing about our records";
}

TEST(QuorumDivergenceTest, UnknownEpochIsAnsweredWithTheLargestKnownBelowIt)
{
    NodeUnderTest node;
    node.election.epoch = LeaderEpoch(5);
    node.log.append(LeaderEpoch(2), 1);
    node.log.append(LeaderEpoch(2), 2);
    node.log.append(LeaderEpoch(5), 3);
    node.start();
    node.flush();
    node.becomeLeader();
    const auto between = node.ask<FetchResponse>(node.fetchFrom(2, 3, 4));
    EXPECT_EQ(between.divergingEpoch, (EpochEndOffset{LeaderEpoch(2), Offset(2)}));
    const auto before = node.ask<FetchResponse>(node.fetchFrom(2, 1, 1));
    EXPECT_EQ(before.divergingEpoch, (EpochEndOffset{LeaderEpoch(1), Offset(0)}));
}

TEST_F(QuorumLeaderTest, FetchesThatAreWrongAreRefusedInKafkasWords)
{
    const auto errorOf = [&](FetchRequest request) { return node.ask<FetchResponse>(request).error; };
    auto fetch = node.fetchFrom(2, 0, 0);
    fetch.clusterId = "another";
    EXPECT_EQ(errorOf(fetch), ErrorCode::InconsistentClusterId);
    fetch = node.fetchFrom(2, 0, 0);
    fetch.currentLeaderEpoch = LeaderEpoch(0);
    EXPECT_EQ(errorOf(fetch), ErrorCode::FencedLeaderEpoch);
    fetch.currentLeaderEpoch = LeaderEpoch(2);
    EXPECT_EQ(errorOf(fetch), ErrorCode::UnknownLeaderEpoch);
    EXPECT_EQ(errorOf(node.fetchFrom(2, -1, 0)), ErrorCode::InvalidRequest);
    EXPECT_EQ(errorOf(node.fetchFrom(2, 0, -1)), ErrorCode::InvalidRequest);
    EXPECT_EQ(errorOf(node.fetchFrom(-1, 0, 0)), ErrorCode::InvalidRequest);
    NodeUnderTest follower;
    follower.start();
    EXPECT_EQ(follower.ask<FetchResponse>(follower.fetchFrom(2, 0, 0)).error, ErrorCode::NotLeaderOrFollower);
}

TEST_F(QuorumLeaderTest, LeaderResignsWhenAMajorityIsSilentForOneAndAHalfFetchTimeouts)
{
    node.post(node.fetchFrom(2, 1, 1));
    node.passTime(milliseconds(2999));
    EXPECT_TRUE(node.quorum->isLeader());
    node.passTime(milliseconds(1));
    EXPECT_EQ(node.quorum->role(), Role::Resigned);
    EXPECT_EQ(node.all<RoleChanged>().back().reason, RoleChangeReason::MajorityLost);
    node.passTime(milliseconds(2000));
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(2)) << "never again in the same epoch";
}

TEST_F(QuorumLeaderTest, OneOfTwoFollowersIsEnoughToStay)
{
    for (int i = 0; i < 20; ++i) {
        node.passTime(milliseconds(1000));
        node.post(node.fetchFrom(3, 1, 1));
    }
    EXPECT_TRUE(node.quorum->isLeader());
}

TEST_F(QuorumLeaderTest, GoodbyeNamesTheSuccessorsByTheLengthOfTheirLogs)
{
    append(10);
    node.post(node.fetchFrom(2, 1, 1));
    node.post(node.fetchFrom(3, 2, 1));
    node.quorum->shutdown(node.now);
    node.drain();
    EXPECT_EQ(node.quorum->role(), Role::Resigned);
    const auto end = node.sent<EndQuorumEpochRequest>(2);
    ASSERT_TRUE(end);
    EXPECT_EQ(end->second.preferredCandidates, (std::vector{replica(3), replica(2)}));
    EXPECT_FALSE(node.quorum->goodbyeIsSaid());
    const auto third = node.sent<EndQuorumEpochRequest>(3);
    node.reply(end->first, EndQuorumEpochResponse{ErrorCode::None, NodeId(1), LeaderEpoch(1)});
    node.reply(third->first, EndQuorumEpochResponse{ErrorCode::None, NodeId(1), LeaderEpoch(1)});
    EXPECT_TRUE(node.quorum->goodbyeIsSaid());
    node.passTime(std::chrono::seconds(30));
    EXPECT_EQ(node.quorum->role(), Role::Resigned) << "who shuts down does not run again";
}

TEST_F(QuorumLeaderTest, GoodbyeToWhoCannotBeReachedIsGivenUp)
{
    append(10);
    node.quorum->shutdown(node.now);
    node.drain();
    for (const int voter : {2, 3}) {
        EXPECT_FALSE(node.quorum->goodbyeIsSaid());
        node.quorum->onSendFailed(node.sent<EndQuorumEpochRequest>(voter)->first, node.now);
    }
    EXPECT_TRUE(node.quorum->goodbyeIsSaid()) << "in a cluster that is stopped they have left already";
}

TEST_F(QuorumLeaderTest, AResignedLeaderThatStaysTriesItsGoodbyeAgain)
{
    node.quorum->resign(node.now);
    node.drain();
    node.quorum->onSendFailed(node.sent<EndQuorumEpochRequest>(2)->first, node.now);
    EXPECT_FALSE(node.quorum->goodbyeIsSaid());
}

TEST_F(QuorumLeaderTest, LeaderWhoseDiskIsFullCanStillSayGoodbye)
{
    const auto persisted = node.persistCount;
    node.quorum->resign(node.now, RoleChangeReason::NoRoom);
    node.drain();
    EXPECT_EQ(node.persistCount, persisted);
    EXPECT_TRUE(node.sent<EndQuorumEpochRequest>(2) && node.sent<EndQuorumEpochRequest>(3));
}

TEST_F(QuorumLeaderTest, ResignedLeaderAcknowledgesNothingNew)
{
    node.quorum->resign(node.now);
    node.drain();
    EXPECT_EQ(node.ask<FetchResponse>(node.fetchFrom(2, 0, 0)).error, ErrorCode::NotLeaderOrFollower);
    EXPECT_FALSE(node.ask<VoteResponse>(node.voteFor(2, 1)).granted) << "its own epoch has had its leader";
    EXPECT_TRUE(node.ask<VoteResponse>(node.preVoteFor(2, 1, 1, 1)).granted);
}

TEST_F(QuorumLeaderTest, BeginQuorumEpochIsRepeatedUntilTheVoterFetches)
{
    node.reply(node.sent<BeginQuorumEpochRequest>(2)->first,
               BeginQuorumEpochResponse{ErrorCode::None, NodeId(1), LeaderEpoch(1)});
    node.reply(node.sent<BeginQuorumEpochRequest>(3)->first,
               BeginQuorumEpochResponse{ErrorCode::None, NodeId(1), LeaderEpoch(1)});
    node.actions.clear();
    node.passTime(milliseconds(900));
    node.post(node.fetchFrom(2, 1, 1));
    node.passTime(milliseconds(200));
    EXPECT_FALSE(node.sent<BeginQuorumEpochRequest>(2));
    EXPECT_TRUE(node.sent<BeginQuorumEpochRequest>(3));
}

TEST_F(QuorumLeaderTest, LeaderStepsDownForAnyHigherEpoch)
{
    node.reply(node.sent<BeginQuorumEpochRequest>(2)->first,
               BeginQuorumEpochResponse{ErrorCode::FencedLeaderEpoch, NodeId(3), LeaderEpoch(4)});
    EXPECT_EQ(node.quorum->role(), Role::Follower);
    EXPECT_EQ(node.quorum->leader(), NodeId(3));
    EXPECT_EQ(node.election, (PersistedElection{LeaderEpoch(4), NodeId(3), std::nullopt}));
}

TEST_F(QuorumLeaderTest, FetchBelowTheLogsStartIsSentToTheSnapshot)
{
    append(10);
    append(11);
    node.flush();
    node.post(node.fetchFrom(2, 3, 1));
    node.log.takeSnapshot(Offset(3));
    const auto answer = node.ask<FetchResponse>(node.fetchFrom(3, 1, 1));
    EXPECT_EQ(answer.snapshotId, (SnapshotId{Offset(3), LeaderEpoch(1)})) << "KIP-630";
    EXPECT_FALSE(answer.divergingEpoch);
    EXPECT_FALSE(node.ask<FetchResponse>(node.fetchFrom(3, 3, 1)).snapshotId);
    const auto otherEpoch = node.ask<FetchResponse>(node.fetchFrom(3, 3, 0));
    EXPECT_TRUE(otherEpoch.snapshotId) << "ends where we begin, but differs before";
}

TEST_F(QuorumLeaderTest, SnapshotIsServedFromThePositionAskedFor)
{
    append(10);
    node.flush();
    node.post(node.fetchFrom(2, 2, 1));
    node.log.takeSnapshot(Offset(2));
    FetchSnapshotRequest request{"cluster", replica(3), LeaderEpoch(1), {Offset(2), LeaderEpoch(1)}, 12, 5};
    node.post(request);
    const auto chunks = node.all<SendAnswerWithSnapshotChunk>();
    ASSERT_EQ(chunks.size(), 1u);
    EXPECT_EQ(chunks[0].response.size, 24);
    EXPECT_EQ(chunks[0].response.position, 12);
    EXPECT_EQ(chunks[0].maxBytes, 5);

    const auto errorOf = [&](FetchSnapshotRequest wrong) { return node.ask<FetchSnapshotResponse>(wrong).error; };
    auto wrong = request;
    wrong.position = 24;
    EXPECT_EQ(errorOf(wrong), ErrorCode::PositionOutOfRange);
    wrong.position = -1;
    EXPECT_EQ(errorOf(wrong), ErrorCode::PositionOutOfRange);
    wrong = request;
    wrong.snapshotId.endOffset = Offset(1);
    EXPECT_EQ(errorOf(wrong), ErrorCode::SnapshotNotFound);
    wrong = request;
    wrong.currentLeaderEpoch = LeaderEpoch(0);
    EXPECT_EQ(errorOf(wrong), ErrorCode::FencedLeaderEpoch);
}

TEST_F(QuorumLeaderTest, DescribeQuorumTellsHowFarEveryReplicaIs)
{
    node.passTime(milliseconds(100));
    node.post(node.fetchFrom(2, 1, 1));
    node.post(node.fetchFrom(7, 0, 0));
    const auto answer = node.ask<DescribeQuorumResponse>(DescribeQuorumRequest{});
    EXPECT_EQ(answer.error, ErrorCode::None);
    EXPECT_EQ(answer.highWatermark, Offset(1));
    ASSERT_EQ(answer.voters.size(), 3u);
    EXPECT_EQ(answer.voters[1].key, replica(2));
    EXPECT_EQ(answer.voters[1].logEndOffset, Offset(1));
    EXPECT_EQ(answer.voters[1].lastCaughtUp, node.now);
    EXPECT_EQ(answer.voters[2].logEndOffset, kNoOffset);
    ASSERT_EQ(answer.observers.size(), 1u);
    EXPECT_EQ(answer.observers[0].lastFetch, node.now);
    EXPECT_FALSE(answer.observers[0].lastCaughtUp);
    EXPECT_EQ(answer.nodes.size(), 3u);

    NodeUnderTest other;
    other.start();
    EXPECT_EQ(other.ask<DescribeQuorumResponse>(DescribeQuorumRequest{}).error, ErrorCode::NotLeaderOrFollower);
}

TEST_F(QuorumLeaderTest, StrangersCannotFillTheMemory)
{
    for (int id = 100; id < 100 + 5000; ++id)
        node.post(node.fetchFrom(id, 1, 1));
    EXPECT_LE(node.quorum->describe(node.now).observers.size(), LeaderProgress::kMaxObservers);
    std::size_t answered = 0;
    for (const auto& action : node.actions)
        answered += std::holds_alternative<SendAnswer>(action);
    EXPECT_GE(answered, 5000 - HeldFetches::kMaxHeld);
}

} // namespace
} // namespace brokerscope::raft::testing
