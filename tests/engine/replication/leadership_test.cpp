#include "engine/replication/leadership.h"

#include "engine/protocol/error_code.h"

#include <gtest/gtest.h>

#include <set>

namespace brokerscope::replication {

using namespace std::chrono_literals;
using protocol::ErrorCode;

namespace {

constexpr NodeId kLeader{1};
constexpr NodeId kA{2};
constexpr NodeId kB{3};
constexpr Duration kLag = 30s;
constexpr std::int64_t kOwnEpoch = 100;

Instant at(Duration time)
{
    return Instant(1h + time);
}

struct Brokers final : BrokerEligibility
{
    std::set<std::pair<NodeId, std::int64_t>> active{{kA, 20}, {kB, 30}};
    [[nodiscard]] bool mayJoinIsr(NodeId broker, std::int64_t epoch) const override
    {
        return active.contains({broker, epoch});
    }
};

PartitionState stateWith(std::vector<NodeId> isr)
{
    PartitionState state;
    state.leader = kLeader;
    state.leaderEpoch = LeaderEpoch(5);
    state.partitionEpoch = 7;
    state.replicas = {kLeader, kA, kB};
    state.isr = std::move(isr);
    return state;
}

struct LeadershipTest : testing::Test
{
    Brokers brokers;
    Leadership leading{kLeader, stateWith({kLeader, kA, kB}), Offset(10), at(0s)};
    Offset leaderEnd{10};

    void fetch(NodeId node, std::int64_t offset, Duration when = 1s)
    {
        EXPECT_TRUE(leading.onFollowerFetch(node, node == kA ? 20 : 30, Offset(offset), Offset(0), leaderEnd, at(when)));
    }
    Offset highWatermark(std::int64_t current, int minIsr = 1, Duration when = 1s)
    {
        return leading.highWatermark(Offset(current), leaderEnd, minIsr, kLag, at(when), brokers);
    }
    std::vector<NodeId> nodes(const std::optional<IsrProposal>& proposal)
    {
        std::vector<NodeId> result;
        if (proposal)
            for (const auto& member : proposal->isr)
                result.push_back(member.node);
        return result;
    }
    PartitionState agreed(std::vector<NodeId> isr, std::int32_t partitionEpoch)
    {
        auto state = stateWith(std::move(isr));
        state.partitionEpoch = partitionEpoch;
        return state;
    }
};

// --- high watermark ---

TEST_F(LeadershipTest, HighWatermarkWaitsForEveryInSyncReplica)
{
    leaderEnd = Offset(20);
    fetch(kA, 20);
    EXPECT_EQ(highWatermark(10), Offset(10)); // B has not fetched at all
    fetch(kB, 15);
    EXPECT_EQ(highWatermark(10), Offset(15));
    fetch(kB, 20);
    EXPECT_EQ(highWatermark(15), Offset(20));
}

TEST_F(LeadershipTest, HighWatermarkNeverGoesBackOnALeader)
{
    fetch(kA, 3);
    fetch(kB, 3);
    EXPECT_EQ(highWatermark(8), Offset(8));
}

TEST_F(LeadershipTest, HighWatermarkStandsStillWhileTheIsrIsBelowMinInsyncReplicas) // KIP-966
{
    leading = Leadership(kLeader, stateWith({kLeader}), Offset(10), at(0s));
    leaderEnd = Offset(20);
    EXPECT_EQ(highWatermark(10, 2), Offset(10));
    EXPECT_EQ(highWatermark(10, 1), Offset(20));
}

TEST_F(LeadershipTest, MinInsyncReplicasAboveTheReplicationFactorMeansAllReplicas)
{
    EXPECT_FALSE(leading.isUnderMinIsr(5));
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    EXPECT_TRUE(leading.isUnderMinIsr(5));
}

TEST_F(LeadershipTest, AReplicaThatIsBeingAddedCountsForTheHighWatermark) // KIP-497: the maximal ISR
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kA, 10);
    fetch(kB, 10);
    ASSERT_TRUE(leading.expandWith(kB, Offset(10), kOwnEpoch, brokers));
    leaderEnd = Offset(30);
    fetch(kA, 30);
    brokers.active.clear(); // not even the rule about those who could join helps now
    EXPECT_EQ(highWatermark(10), Offset(10));
}

TEST_F(LeadershipTest, AReplicaThatIsBeingRemovedCountsUntilTheControllerAgrees) // KIP-497
{
    leaderEnd = Offset(20);
    fetch(kA, 20, 40s);
    fetch(kB, 12, 40s);
    const auto proposal = leading.shrink(leaderEnd, kLag, kOwnEpoch, at(40s));
    EXPECT_EQ(nodes(proposal), (std::vector{kLeader, kA}));
    EXPECT_EQ(highWatermark(12, 1, 40s), Offset(12));
    EXPECT_EQ(leading.onProposalAgreed(*proposal, agreed({kLeader, kA}, 8)), ProposalOutcome::Applied);
    EXPECT_EQ(highWatermark(12, 1, 80s), Offset(20));
}

TEST_F(LeadershipTest, HighWatermarkWaitsForACaughtUpReplicaThatCouldJoin)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10, 1s); // caught up at 1 s
    leaderEnd = Offset(20);
    fetch(kA, 20, 2s);
    EXPECT_EQ(highWatermark(10, 1, 2s), Offset(10));
    brokers.active.erase({kB, 30}); // fenced
    EXPECT_EQ(highWatermark(10, 1, 2s), Offset(20));
}

// --- in sync ---

TEST_F(LeadershipTest, AMemberThatDidNotCatchUpForTheLagTimeIsExpelled) // KIP-16
{
    leaderEnd = Offset(20);
    fetch(kA, 20, 29s);
    EXPECT_FALSE(leading.shrink(leaderEnd, kLag, kOwnEpoch, at(30s)));
    EXPECT_EQ(nodes(leading.shrink(leaderEnd, kLag, kOwnEpoch, at(30001ms))), (std::vector{kLeader, kA}));
}

TEST_F(LeadershipTest, ABurstOfProducesExpelsNobodyWhoKeepsUpInTime)
{
    // Always a few records behind, but at each fetch where we stood at the fetch before.
    for (int second = 1; second <= 100; ++second) {
        leaderEnd = Offset(10 + second * 1000);
        fetch(kA, 10 + (second - 1) * 1000, std::chrono::seconds(second));
        fetch(kB, 10 + second * 1000, std::chrono::seconds(second));
    }
    EXPECT_FALSE(leading.shrink(leaderEnd, 2s, kOwnEpoch, at(100s)));
}

TEST_F(LeadershipTest, AReplicaAtOurLogEndIsInSyncHoweverLongAgoItFetched)
{
    fetch(kA, 10, 1s);
    fetch(kB, 10, 1s);
    EXPECT_FALSE(leading.shrink(leaderEnd, kLag, kOwnEpoch, at(1h)));
}

TEST_F(LeadershipTest, AFollowerThatWaitedAtOurLogEndCountsAsCaughtUpWhenItAsked)
{
    fetch(kA, 10, 1s);
    fetch(kB, 10, 1s);
    leading.onFollowerWaited(kA, at(39s)); // its session fetched for other partitions meanwhile
    leaderEnd = Offset(11);
    EXPECT_EQ(nodes(leading.shrink(leaderEnd, kLag, kOwnEpoch, at(40s))), (std::vector{kLeader, kA}));
}

TEST_F(LeadershipTest, AFollowerJoinsOnlyWithEverythingThatMayBeReadAndOurEpochsStart)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    leaderEnd = Offset(20);
    fetch(kB, 9);
    EXPECT_FALSE(leading.expandWith(kB, Offset(5), kOwnEpoch, brokers)); // below the epoch's start
    fetch(kB, 12);
    EXPECT_FALSE(leading.expandWith(kB, Offset(13), kOwnEpoch, brokers)); // below the high watermark
    const auto proposal = leading.expandWith(kB, Offset(12), kOwnEpoch, brokers);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->isr, (std::vector<IsrProposal::Member>{{kLeader, kOwnEpoch}, {kA, -1}, {kB, 30}}));
    EXPECT_EQ(proposal->partitionEpoch, 7);
    EXPECT_EQ(proposal->leaderEpoch, LeaderEpoch(5));
}

TEST_F(LeadershipTest, AFencedOrRestartedFollowerDoesNotJoin) // KIP-841, KIP-903
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10);
    brokers.active = {{kA, 20}};
    EXPECT_FALSE(leading.expandWith(kB, Offset(10), kOwnEpoch, brokers));
    brokers.active = {{kB, 31}}; // registered again; what fetched was its former incarnation
    EXPECT_FALSE(leading.expandWith(kB, Offset(10), kOwnEpoch, brokers));
}

TEST_F(LeadershipTest, AFetchOfAFormerIncarnationIsNotNoted) // KIP-903
{
    fetch(kB, 8);
    EXPECT_FALSE(leading.onFollowerFetch(kB, 29, Offset(10), Offset(0), leaderEnd, at(2s)));
    EXPECT_EQ(leading.follower(kB)->logEndOffset, Offset(8));
}

TEST_F(LeadershipTest, AFetchOfAStrangerIsNotNoted)
{
    EXPECT_FALSE(leading.onFollowerFetch(NodeId(9), 1, Offset(10), Offset(0), leaderEnd, at(2s)));
    EXPECT_FALSE(leading.onFollowerFetch(kLeader, 1, Offset(10), Offset(0), leaderEnd, at(2s)));
}

// --- proposals ---

TEST_F(LeadershipTest, OnlyOneProposalIsInFlight)
{
    leading = Leadership(kLeader, stateWith({kLeader}), Offset(10), at(0s));
    fetch(kA, 10);
    fetch(kB, 10);
    const auto first = leading.expandWith(kA, Offset(10), kOwnEpoch, brokers);
    ASSERT_TRUE(first);
    EXPECT_FALSE(leading.expandWith(kB, Offset(10), kOwnEpoch, brokers));
    EXPECT_FALSE(leading.shrink(leaderEnd, kLag, kOwnEpoch, at(1h)));
    EXPECT_EQ(leading.onProposalAgreed(*first, agreed({kLeader, kA}, 8)), ProposalOutcome::Applied);
    EXPECT_EQ(leading.state().isr, (std::vector{kLeader, kA}));
    const auto second = leading.expandWith(kB, Offset(10), kOwnEpoch, brokers);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->partitionEpoch, 8);
}

TEST_F(LeadershipTest, AnIneligibleReplicaMakesTheProposalFail)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10);
    const auto proposal = leading.expandWith(kB, Offset(10), kOwnEpoch, brokers);
    EXPECT_EQ(leading.onProposalFailed(*proposal, ErrorCode::IneligibleReplica), ProposalOutcome::Dropped);
    EXPECT_FALSE(leading.proposalInFlight());
    EXPECT_TRUE(leading.expandWith(kB, Offset(10), kOwnEpoch, brokers));
}

TEST_F(LeadershipTest, AfterAConflictTheControllersViewIsWaitedFor)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10);
    const auto proposal = leading.expandWith(kB, Offset(10), kOwnEpoch, brokers);
    for (const auto error : {ErrorCode::FencedLeaderEpoch, ErrorCode::InvalidUpdateVersion}) {
        EXPECT_EQ(leading.onProposalFailed(*proposal, error), ProposalOutcome::Waiting);
        EXPECT_TRUE(leading.proposalInFlight()); // the larger set keeps guarding the high watermark
    }
    EXPECT_TRUE(leading.onMetadata(agreed({kLeader, kB}, 9), at(5s)));
    EXPECT_FALSE(leading.proposalInFlight());
    EXPECT_EQ(leading.state().isr, (std::vector{kLeader, kB}));
}

TEST_F(LeadershipTest, AnUnknownOutcomeIsTriedAgain)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10);
    const auto proposal = leading.expandWith(kB, Offset(10), kOwnEpoch, brokers);
    EXPECT_EQ(leading.onProposalFailed(*proposal, ErrorCode::NotController), ProposalOutcome::Retry);
    EXPECT_EQ(leading.onProposalFailed(*proposal, ErrorCode::UnknownServerError), ProposalOutcome::Retry);
    EXPECT_EQ(leading.proposal(), proposal);
}

TEST_F(LeadershipTest, AnAnswerAfterNewerMetadataChangesNothing)
{
    leading = Leadership(kLeader, stateWith({kLeader, kA}), Offset(10), at(0s));
    fetch(kB, 10);
    const auto proposal = leading.expandWith(kB, Offset(10), kOwnEpoch, brokers);
    EXPECT_TRUE(leading.onMetadata(agreed({kLeader}, 9), at(5s)));
    EXPECT_EQ(leading.onProposalAgreed(*proposal, agreed({kLeader, kA, kB}, 8)), ProposalOutcome::Stale);
    EXPECT_EQ(leading.onProposalFailed(*proposal, ErrorCode::NotController), ProposalOutcome::Stale);
    EXPECT_EQ(leading.state().isr, (std::vector{kLeader}));
}

TEST_F(LeadershipTest, OlderMetadataChangeNothing)
{
    EXPECT_FALSE(leading.onMetadata(agreed({kLeader}, 7), at(5s)));
    EXPECT_EQ(leading.state().isr.size(), 3u);
}

TEST_F(LeadershipTest, WhatFollowersToldSurvivesNewMetadataInTheSameEpoch)
{
    fetch(kA, 10);
    EXPECT_TRUE(leading.onMetadata(agreed({kLeader, kA}, 8), at(5s)));
    EXPECT_EQ(leading.follower(kA)->logEndOffset, Offset(10));
}

TEST_F(LeadershipTest, AnUncleanlyElectedLeaderSaysOnceThatItRecovered) // KIP-704
{
    auto state = stateWith({kLeader});
    state.recovery = RecoveryState::Recovering;
    leading = Leadership(kLeader, state, Offset(10), at(0s));
    const auto proposal = leading.markRecovered(kOwnEpoch);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->recovery, RecoveryState::Recovered);
    EXPECT_EQ(leading.onProposalAgreed(*proposal, agreed({kLeader}, 8)), ProposalOutcome::Applied);
    EXPECT_FALSE(leading.markRecovered(kOwnEpoch));
}

} // namespace

} // namespace brokerscope::replication
