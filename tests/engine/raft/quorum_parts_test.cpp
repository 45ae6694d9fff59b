// The small pieces that only count: votes, progress, chunks, held fetches.
#include "engine/raft/held_fetches.h"
#include "engine/raft/leader_progress.h"
#include "engine/raft/outstanding_requests.h"
#include "engine/raft/snapshot_download.h"
#include "engine/raft/testing/node_under_test.h"
#include "engine/raft/vote_tally.h"

#include <gtest/gtest.h>

namespace brokerscope::raft::testing {
namespace {

TEST(VoteTallyTest, IsWonByAMajorityAndLostWhenNoneIsLeft)
{
    VoteTally tally(votersUpTo(4));
    tally.grant(NodeId(1));
    tally.grant(NodeId(2));
    EXPECT_FALSE(tally.won()) << "two of four are none";
    tally.reject(NodeId(3));
    EXPECT_FALSE(tally.lost());
    tally.reject(NodeId(4));
    EXPECT_TRUE(tally.lost());
    tally.grant(NodeId(4)); // a pre-vote that was asked for again
    EXPECT_TRUE(tally.won());
}

TEST(VoteTallyTest, StrangersDoNotCount)
{
    VoteTally tally(votersUpTo(3));
    tally.grant(NodeId(1));
    tally.grant(NodeId(8));
    tally.grant(NodeId(9));
    EXPECT_FALSE(tally.won());
    EXPECT_EQ(tally.granting(), std::vector{NodeId(1)});
}

TEST(LeaderProgressTest, MajorityOffsetIsWhatMoreThanHalfHave)
{
    LeaderProgress progress(votersUpTo(5), replica(1), Instant{});
    progress.onFlushed(Offset(50));
    EXPECT_EQ(progress.majorityOffset(), kNoOffset);
    progress.onFetch(replica(2), Offset(10), Offset(50), Instant{});
    EXPECT_EQ(progress.majorityOffset(), kNoOffset);
    progress.onFetch(replica(3), Offset(30), Offset(50), Instant{});
    EXPECT_EQ(progress.majorityOffset(), Offset(10));
    progress.onFetch(replica(4), Offset(40), Offset(50), Instant{});
    EXPECT_EQ(progress.majorityOffset(), Offset(30));
}

TEST(LeaderProgressTest, CaughtUpIsDatedBackToTheFetchThatSetTheMark)
{
    const Instant start{};
    LeaderProgress progress(votersUpTo(3), replica(1), start);
    progress.onFetch(replica(2), Offset(5), Offset(10), start + milliseconds(1));
    progress.onFetch(replica(2), Offset(10), Offset(20), start + milliseconds(2)); // had by then what was the end at 1
    DescribeQuorumResponse described;
    progress.describe(described, Offset(20), start + milliseconds(3));
    EXPECT_EQ(described.voters.at(1).lastCaughtUp, start + milliseconds(1));
}

TEST(LeaderProgressTest, SuccessorsAreOrderedByTheLengthOfTheirLogs)
{
    LeaderProgress progress(votersUpTo(4), replica(1), Instant{});
    progress.onFetch(replica(4), Offset(9), Offset(9), Instant{});
    progress.onFetch(replica(3), Offset(5), Offset(9), Instant{});
    EXPECT_EQ(progress.successors(), (std::vector{replica(4), replica(3), replica(2)}));
}

TEST(SnapshotDownloadTest, TakesChunksInOrderUntilTheSizeIsReached)
{
    SnapshotDownload download({Offset(5), LeaderEpoch(1)});
    FetchSnapshotResponse chunk;
    chunk.snapshotId = download.id();
    chunk.size = 5;
    chunk.bytes = SharedBytes(Bytes{1, 2, 3});
    EXPECT_EQ(download.accept(chunk), SnapshotDownload::Verdict::More);
    EXPECT_EQ(download.position(), 3);
    chunk.position = 3;
    chunk.bytes = SharedBytes(Bytes{4, 5});
    EXPECT_EQ(download.accept(chunk), SnapshotDownload::Verdict::Complete);
}

TEST(SnapshotDownloadTest, RefusesWhatDoesNotFit)
{
    const SnapshotId id{Offset(5), LeaderEpoch(1)};
    FetchSnapshotResponse good;
    good.snapshotId = id;
    good.size = 5;
    good.bytes = SharedBytes(Bytes{1, 2, 3});
    const auto refused = [&](FetchSnapshotResponse chunk) {
        return SnapshotDownload(id).accept(chunk) == SnapshotDownload::Verdict::Refused;
    };
    EXPECT_FALSE(refused(good));
    auto bad = good;
    bad.bytes = {};
    EXPECT_TRUE(refused(bad)) << "no progress";
    bad = good;
    bad.position = 1;
    EXPECT_TRUE(refused(bad));
    bad = good;
    bad.size = 2;
    EXPECT_TRUE(refused(bad)) << "more than the whole";
    bad = good;
    bad.size = -1;
    EXPECT_TRUE(refused(bad));
    bad = good;
    bad.snapshotId.epoch = LeaderEpoch(2);
    EXPECT_TRUE(refused(bad));

    SnapshotDownload download(id);
    ASSERT_EQ(download.accept(good), SnapshotDownload::Verdict::More);
    bad = good;
    bad.position = 3;
    bad.size = 50; // the file grew meanwhile: another file
    EXPECT_EQ(download.accept(bad), SnapshotDownload::Verdict::Refused);
}

TEST(OutstandingRequestsTest, OneRequestPerPeerAndABackoffAfterFailure)
{
    OutstandingRequests requests;
    const Instant start{};
    EXPECT_LE(requests.readyAt(NodeId(2)), start);
    const auto id = requests.add({NodeId(2), DescribeQuorumRequest{}, start + milliseconds(5)});
    EXPECT_EQ(requests.readyAt(NodeId(2)), kNever);
    EXPECT_EQ(requests.nextDeadline(), start + milliseconds(5));
    EXPECT_TRUE(requests.takeExpired(start + milliseconds(4)).empty());
    EXPECT_EQ(requests.takeExpired(start + milliseconds(5)).size(), 1u);
    EXPECT_FALSE(requests.take(id));
    requests.backOff(NodeId(2), start + milliseconds(9));
    EXPECT_EQ(requests.readyAt(NodeId(2)), start + milliseconds(9));
}

TEST(VoterSetTest, DirectoryDecidesWhetherAReplicaIsAVoter)
{
    const auto voters = votersUpTo(3);
    EXPECT_TRUE(voters.contains(replica(2)));
    EXPECT_TRUE(voters.contains({NodeId(2), {}})) << "an old message does not say";
    EXPECT_FALSE(voters.contains({NodeId(2), Uuid::fromRandom(1, 1)}));
    EXPECT_FALSE(voters.contains(replica(4)));
    EXPECT_EQ(VoterSet({{replica(1), {}}, {replica(1), {}}}).size(), 1u);
}

} // namespace
} // namespace brokerscope::raft::testing
