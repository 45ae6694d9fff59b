// Followers and observers: KIP-595 (fetch, truncate), KIP-630 (snapshots).
#include "engine/raft/testing/node_under_test.h"

#include <gtest/gtest.h>

namespace brokerscope::raft::testing {
namespace {

class QuorumFollowerTest : public ::testing::Test
{
protected:
    // Follower of node 3 in epoch 5; its log holds two records of epoch 2 and one of epoch 4, all synced.
    void SetUp() override
    {
        node.log.append(LeaderEpoch(2), 1);
        node.log.append(LeaderEpoch(2), 2);
        node.log.append(LeaderEpoch(4), 3);
        node.election = {LeaderEpoch(5), NodeId(3), std::nullopt};
        node.start();
    }
    [[nodiscard]] FetchResponse response(Offset highWatermark = kNoOffset) const
    {
        return {ErrorCode::None, NodeId(3), LeaderEpoch(5), highWatermark, Offset(0), {}, {}, {}};
    }
    // Answers the fetch that is under way.
    void answerFetch(const FetchResponse& answer)
    {
        const auto fetch = node.sent<FetchRequest>(3);
        ASSERT_TRUE(fetch);
        node.actions.clear();
        node.reply(fetch->first, answer);
    }
    static SharedBytes records(const std::vector<Entry>& entries)
    {
        return SharedBytes(toBytes(entries, 0, entries.size()));
    }
    NodeUnderTest node;
};

TEST_F(QuorumFollowerTest, NothingIsFetchedBeforeTheLogIsSynced)
{
    EXPECT_FALSE(node.sent<FetchRequest>(3)) << "after a restart nobody knows what the last sync covered";
    node.flush();
    const auto fetch = node.sent<FetchRequest>(3);
    ASSERT_TRUE(fetch);
    EXPECT_EQ(fetch->second.fetchOffset, Offset(3));
    EXPECT_EQ(fetch->second.lastFetchedEpoch, LeaderEpoch(4));
    EXPECT_EQ(fetch->second.currentLeaderEpoch, LeaderEpoch(5));
    EXPECT_EQ(fetch->second.replica, replica(1));
}

TEST_F(QuorumFollowerTest, RecordsAreSyncedBeforeTheNextFetchTellsOfThem)
{
    node.flush();
    auto answer = response();
    answer.records = records({{LeaderEpoch(5), 9}});
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(4));
    EXPECT_EQ(node.all<SyncLog>().size(), 1u);
    EXPECT_FALSE(node.sent<FetchRequest>(3));
    node.flush();
    ASSERT_TRUE(node.sent<FetchRequest>(3));
    EXPECT_EQ(node.sent<FetchRequest>(3)->second.fetchOffset, Offset(4));
}

TEST_F(QuorumFollowerTest, HighWatermarkFollowsTheLeaderButNotBeyondTheOwnLog)
{
    node.flush();
    auto answer = response(Offset(9));
    answer.records = records({{LeaderEpoch(5), 9}});
    answerFetch(answer);
    EXPECT_EQ(node.quorum->highWatermark(), Offset(4));
    node.flush();
    answerFetch(response(Offset(2)));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(4)) << "never back";
}

TEST_F(QuorumFollowerTest, OneFetchIsUnderWayAtATime)
{
    node.flush();
    node.actions.clear();
    node.passTime(milliseconds(1000));
    EXPECT_FALSE(node.sent<FetchRequest>(3));
}

TEST_F(QuorumFollowerTest, FailedFetchIsTriedAgainAfterTheBackoff)
{
    node.flush();
    const auto fetch = node.sent<FetchRequest>(3);
    node.actions.clear();
    node.quorum->onSendFailed(fetch->first, node.now);
    node.drain();
    EXPECT_FALSE(node.sent<FetchRequest>(3));
    node.passTime(milliseconds(20));
    EXPECT_TRUE(node.sent<FetchRequest>(3));
}

TEST_F(QuorumFollowerTest, UnansweredFetchTimesOut)
{
    node.config.fetchTimeout = std::chrono::seconds(30);
    node.start();
    node.flush();
    const auto fetch = node.sent<FetchRequest>(3);
    EXPECT_EQ(node.all<SendRequest>().back().deadline, node.now + milliseconds(2000));
    node.actions.clear();
    node.passTime(milliseconds(2020));
    ASSERT_TRUE(node.sent<FetchRequest>(3));
    EXPECT_NE(node.sent<FetchRequest>(3)->first, fetch->first);
    node.reply(fetch->first, response(Offset(3)));
    EXPECT_EQ(node.quorum->highWatermark(), Offset(0)) << "an answer nobody waits for any more";
}

TEST_F(QuorumFollowerTest, DivergingLogIsCutWhereTheLeadersAndOursPart)
{
    node.flush();
    auto answer = response();
    answer.divergingEpoch = EpochEndOffset{LeaderEpoch(2), Offset(1)}; // the leader's epoch 2 was shorter
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(1));
    const auto fetch = node.sent<FetchRequest>(3);
    ASSERT_TRUE(fetch);
    EXPECT_EQ(fetch->second.fetchOffset, Offset(1));
    EXPECT_EQ(fetch->second.lastFetchedEpoch, LeaderEpoch(2));
}

TEST_F(QuorumFollowerTest, EpochThatWeDoNotHaveCutsToOurLargestBelowIt)
{
    node.flush();
    auto answer = response();
    answer.divergingEpoch = EpochEndOffset{LeaderEpoch(3), Offset(7)};
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(2));
}

TEST_F(QuorumFollowerTest, SyncThatBeganBeforeTheCutProvesNothingAboutWhatCameAfter)
{
    node.flush();
    auto answer = response();
    answer.records = records({{LeaderEpoch(5), 9}});
    answerFetch(answer); // end 4, sync under way
    node.becomeFollowerOf(2, 6);
    EXPECT_FALSE(node.sent<FetchRequest>(2));
    node.flush();
    const auto fetch = node.sent<FetchRequest>(2);
    ASSERT_TRUE(fetch);
    // Cut to 3 and refilled to 4 while a sync of the old record 3 is still reported.
    auto cut = response();
    cut.leader = NodeId(2);
    cut.epoch = LeaderEpoch(6);
    cut.divergingEpoch = EpochEndOffset{LeaderEpoch(4), Offset(3)};
    node.reply(fetch->first, cut);
    ASSERT_EQ(node.log.logEndOffset(), Offset(3));
    EXPECT_EQ(node.quorum->flushedOffset(), Offset(3));
}

TEST_F(QuorumFollowerTest, CommittedRecordsAreNeverCut)
{
    node.flush();
    answerFetch(response(Offset(3)));
    ASSERT_EQ(node.quorum->highWatermark(), Offset(3));
    auto answer = response();
    answer.divergingEpoch = EpochEndOffset{LeaderEpoch(2), Offset(1)};
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(3));
    ASSERT_EQ(node.all<Fault>().size(), 1u);
    EXPECT_EQ(node.quorum->nextDeadline(), kNever);
}

TEST_F(QuorumFollowerTest, SenselessDivergenceDoesNotSpin)
{
    node.flush();
    auto answer = response();
    answer.divergingEpoch = EpochEndOffset{LeaderEpoch(4), Offset(100)};
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(3));
    EXPECT_FALSE(node.sent<FetchRequest>(3)) << "not at once";
    node.passTime(milliseconds(20));
    EXPECT_TRUE(node.sent<FetchRequest>(3));
}

TEST_F(QuorumFollowerTest, RefusedRecordsAreFetchedAgainLater)
{
    node.flush();
    auto answer = response();
    answer.records = records({{LeaderEpoch(5), 9}});
    const auto fetch = node.sent<FetchRequest>(3);
    node.actions.clear();
    node.quorum->onResponse(fetch->first, answer, node.now);
    auto actions = node.quorum->takeEffects().afterPersisting([](const PersistedElection&) -> Result<void> { return success(); });
    ASSERT_TRUE(std::holds_alternative<AppendRecords>(actions.value().at(0)));
    node.quorum->onAppendRefused(node.now);
    node.drain();
    EXPECT_FALSE(node.sent<FetchRequest>(3));
    node.passTime(milliseconds(20));
    EXPECT_EQ(node.sent<FetchRequest>(3)->second.fetchOffset, Offset(3));
}

TEST_F(QuorumFollowerTest, CutThatHadNoRoomIsAskedForAgainLater)
{
    node.flush();
    auto answer = response();
    answer.divergingEpoch = EpochEndOffset{LeaderEpoch(2), Offset(1)};
    const auto fetch = node.sent<FetchRequest>(3);
    node.actions.clear();
    node.quorum->onResponse(fetch->first, answer, node.now);
    auto actions = node.quorum->takeEffects().afterPersisting([](const PersistedElection&) -> Result<void> { return success(); });
    ASSERT_TRUE(std::holds_alternative<TruncateLog>(actions.value().at(0)));
    node.log.beginSync();
    node.quorum->onAppendRefused(node.now);
    node.drain();
    node.flush();
    EXPECT_FALSE(node.sent<FetchRequest>(3));
    node.passTime(milliseconds(20));
    EXPECT_EQ(node.sent<FetchRequest>(3)->second.fetchOffset, Offset(3));
    answerFetch(answer);
    EXPECT_EQ(node.log.logEndOffset(), Offset(1));
}

TEST_F(QuorumFollowerTest, NewerLeaderInAnAnswerIsFollowed)
{
    node.flush();
    FetchResponse answer;
    answer.error = ErrorCode::FencedLeaderEpoch;
    answer.leader = NodeId(2);
    answer.epoch = LeaderEpoch(6);
    answerFetch(answer);
    EXPECT_EQ(node.quorum->leader(), NodeId(2));
    EXPECT_EQ(node.election, (PersistedElection{LeaderEpoch(6), NodeId(2), std::nullopt}));
    EXPECT_TRUE(node.sent<FetchRequest>(2));
}

TEST_F(QuorumFollowerTest, LeaderThatIsNoVoterIsNotBelieved)
{
    node.flush();
    FetchResponse answer;
    answer.error = ErrorCode::FencedLeaderEpoch;
    answer.leader = NodeId(77);
    answer.epoch = LeaderEpoch(6);
    answerFetch(answer);
    EXPECT_EQ(node.quorum->leader(), kNoNode);
    EXPECT_EQ(node.quorum->role(), Role::Unattached);
}

TEST_F(QuorumFollowerTest, SnapshotIsFetchedChunkByChunkInstalledAndFetchedOnFrom)
{
    node.flush();
    std::vector<Entry> state(10, Entry{LeaderEpoch(5), 4});
    const Bytes file = toBytes(state, 0, state.size());
    const SnapshotId id{Offset(10), LeaderEpoch(5)};
    auto answer = response();
    answer.snapshotId = id;
    answerFetch(answer);
    EXPECT_EQ(node.all<StartSnapshotDownload>().size(), 1u);

    Bytes written;
    for (std::size_t position = 0; position < file.size(); position += 50) {
        const auto request = node.sent<FetchSnapshotRequest>(3);
        ASSERT_TRUE(request);
        EXPECT_EQ(request->second.position, static_cast<std::int64_t>(position));
        const auto end = std::min(file.size(), position + 50);
        FetchSnapshotResponse chunk{ErrorCode::None, NodeId(3), LeaderEpoch(5), id, static_cast<std::int64_t>(file.size()),
                                    static_cast<std::int64_t>(position),
                                    SharedBytes(Bytes(file.begin() + static_cast<std::ptrdiff_t>(position),
                                                      file.begin() + static_cast<std::ptrdiff_t>(end)))};
        node.actions.clear();
        node.reply(request->first, chunk);
        const auto chunks = node.all<WriteSnapshotChunk>();
        ASSERT_EQ(chunks.size(), 1u);
        written.insert(written.end(), chunks[0].bytes.view().begin(), chunks[0].bytes.view().end());
    }
    EXPECT_EQ(written, file);
    ASSERT_EQ(node.all<InstallSnapshot>().size(), 1u);
    node.log.install(id, written);
    node.quorum->onSnapshotInstalled(node.now);
    node.drain();
    EXPECT_EQ(node.quorum->highWatermark(), Offset(10)) << "what is in a snapshot is committed";
    ASSERT_TRUE(node.sent<FetchRequest>(3));
    EXPECT_EQ(node.sent<FetchRequest>(3)->second.fetchOffset, Offset(10));
}

TEST_F(QuorumFollowerTest, SnapshotThatTheLeaderNoLongerHasIsGivenUp)
{
    node.flush();
    auto answer = response();
    answer.snapshotId = SnapshotId{Offset(10), LeaderEpoch(5)};
    answerFetch(answer);
    FetchSnapshotResponse gone;
    gone.error = ErrorCode::SnapshotNotFound;
    gone.leader = NodeId(3);
    gone.epoch = LeaderEpoch(5);
    node.reply(node.sent<FetchSnapshotRequest>(3)->first, gone);
    EXPECT_EQ(node.all<AbandonSnapshotDownload>().size(), 1u);
    node.actions.clear();
    node.passTime(milliseconds(20));
    EXPECT_TRUE(node.sent<FetchRequest>(3));
}

TEST_F(QuorumFollowerTest, AnswerOfTheWrongKindIsNotUsed)
{
    node.flush();
    const auto fetch = node.sent<FetchRequest>(3);
    node.reply(fetch->first, VoteResponse{ErrorCode::None, NodeId(2), LeaderEpoch(9), true});
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(5));
}

TEST(QuorumObserverTest, ObserverLooksForTheLeaderAndFollowsItWithoutEverVoting)
{
    NodeUnderTest node(3, 9);
    node.start();
    EXPECT_EQ(node.quorum->role(), Role::Observer);
    EXPECT_EQ(node.quorum->electionAt(), std::nullopt);
    const auto search = node.sent<FetchRequest>(1);
    ASSERT_TRUE(search);
    FetchResponse hint;
    hint.error = ErrorCode::NotLeaderOrFollower;
    hint.leader = NodeId(2);
    hint.epoch = LeaderEpoch(3);
    node.reply(search->first, hint);
    EXPECT_EQ(node.quorum->leader(), NodeId(2));
    EXPECT_TRUE(node.sent<FetchRequest>(2));
    EXPECT_EQ(node.ask<VoteResponse>(node.voteFor(2, 4)).error, ErrorCode::InconsistentVoterSet);

    node.actions.clear();
    node.passTime(milliseconds(3000)); // the leader is silent: search again, but do not run
    EXPECT_EQ(node.quorum->role(), Role::Observer);
    EXPECT_EQ(node.quorum->epoch(), LeaderEpoch(3));
    EXPECT_TRUE(node.sent<FetchRequest>(1) || node.sent<FetchRequest>(3));
    EXPECT_FALSE(node.sent<VoteRequest>(1));
}

TEST(QuorumObserverTest, SearchAsksOneVoterAfterTheOther)
{
    NodeUnderTest node(3, 9);
    node.start();
    node.passTime(milliseconds(1000));
    EXPECT_TRUE(node.sent<FetchRequest>(1));
    EXPECT_TRUE(node.sent<FetchRequest>(2));
    EXPECT_TRUE(node.sent<FetchRequest>(3));
    EXPECT_LE(node.all<SendRequest>().size(), 6u);
}

} // namespace
} // namespace brokerscope::raft::testing
