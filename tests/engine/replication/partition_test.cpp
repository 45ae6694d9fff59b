#include "engine/replication/partition.h"

#include "engine/protocol/error_code.h"
#include "engine/replication/testing/replica_cluster.h"

#include <gtest/gtest.h>

namespace brokerscope::replication {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using testing::batchOf;

namespace {

constexpr NodeId kSelf{1};
constexpr NodeId kOther{2};

struct Nobody final : BrokerEligibility
{
    [[nodiscard]] bool mayJoinIsr(NodeId, std::int64_t) const override { return false; }
};

struct PartitionTest : ::testing::Test
{
    runtime::Simulation sim{1};
    runtime::SimWorld& world = sim.start(kSelf);
    std::unique_ptr<storage::Log> log = openLog();
    Nobody brokers;
    std::int32_t version = 0;

    std::unique_ptr<storage::Log> openLog()
    {
        storage::LogConfig config;
        config.retentionMs = storage::kUnlimited;
        auto opened = storage::Log::open(world.disk(), "orders-0", config, {});
        EXPECT_TRUE(opened);
        return std::move(opened).value();
    }
    Partition make(std::int64_t checkpointed = 0, int minIsr = 1)
    {
        return Partition(kSelf, *log, Offset(checkpointed), {minIsr, 30s});
    }
    PartitionState state(NodeId leader, int epoch, std::vector<NodeId> isr = {kSelf, kOther})
    {
        PartitionState made;
        made.leader = leader;
        made.leaderEpoch = LeaderEpoch(epoch);
        made.partitionEpoch = version++;
        made.replicas = {kSelf, kOther};
        made.isr = std::move(isr);
        return made;
    }
    void lead(Partition& partition, int epoch, std::vector<NodeId> isr = {kSelf, kOther})
    {
        EXPECT_EQ(partition.onMetadata(state(kSelf, epoch, std::move(isr)), sim.now()), RoleChange::LeaderStarted);
    }
    void append(Partition& partition, const std::vector<std::string>& values)
    {
        const auto appended = partition.append(batchOf(values), false, {}, world.clock().wallNow());
        ASSERT_TRUE(appended);
        ASSERT_EQ(appended.value().error, ErrorCode::None);
    }
    // Batches of another leader.
    SharedBytes fetched(std::int64_t offset, int epoch, const std::vector<std::string>& values)
    {
        auto batch = batchOf(values);
        protocol::setBaseOffset(batch.mutableView(), Offset(offset));
        protocol::setLeaderEpoch(batch.mutableView(), LeaderEpoch(epoch));
        return batch;
    }
};

TEST_F(PartitionTest, AnEpochsStartIsKnownBeforeItsFirstRecord) // KIP-101
{
    auto partition = make();
    lead(partition, 4);
    ASSERT_TRUE(log->leaderEpochs().latest());
    EXPECT_EQ(log->leaderEpochs().latest()->epoch, LeaderEpoch(4));
    EXPECT_EQ(log->leaderEpochs().latest()->startOffset, Offset(0));
    append(partition, {"a", "b"});
    lead(partition, 6);
    EXPECT_EQ(log->leaderEpochs().latest()->startOffset, Offset(2));
    EXPECT_EQ(log->endOffsetForEpoch(LeaderEpoch(4)).endOffset, Offset(2));
}

TEST_F(PartitionTest, EpochsNeverGoBack)
{
    auto partition = make();
    lead(partition, 4);
    EXPECT_EQ(partition.onMetadata(state(kOther, 3), sim.now()), RoleChange::None);
    EXPECT_TRUE(partition.leads());
    EXPECT_EQ(partition.checkEpoch(LeaderEpoch(3)), ErrorCode::FencedLeaderEpoch);
    EXPECT_EQ(partition.checkEpoch(LeaderEpoch(5)), ErrorCode::UnknownLeaderEpoch);
    EXPECT_EQ(partition.checkEpoch(LeaderEpoch(4)), ErrorCode::None);
    EXPECT_EQ(partition.checkEpoch(kNoEpoch), ErrorCode::None);
}

TEST_F(PartitionTest, AFollowerRefusesAppends)
{
    auto partition = make();
    EXPECT_EQ(partition.onMetadata(state(kOther, 1), sim.now()), RoleChange::FollowerStarted);
    const auto refused = partition.append(batchOf({"a"}), true, {}, world.clock().wallNow());
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused.value().error, ErrorCode::NotLeaderOrFollower);
}

TEST_F(PartitionTest, LosingTheLeaderWithoutANewOneIsAChangeOfItsOwn)
{
    auto partition = make();
    lead(partition, 1);
    EXPECT_EQ(partition.onMetadata(state(kNoNode, 2), sim.now()), RoleChange::LeaderLost);
    EXPECT_EQ(partition.role(), Role::None);
}

TEST_F(PartitionTest, ACheckpointedHighWatermarkBeyondTheLogIsBroughtBack)
{
    EXPECT_EQ(make(100).highWatermark(), Offset(0));
}

TEST_F(PartitionTest, AFollowersHighWatermarkIsTheLeadersAsFarAsItHasTheRecords)
{
    auto partition = make();
    (void)partition.onMetadata(state(kOther, 1), sim.now());
    ASSERT_TRUE(partition.appendFetched(fetched(0, 1, {"a", "b", "c"}), world.clock().wallNow()));
    EXPECT_FALSE(partition.onLeaderOffsets(Offset(10), Offset(0)));
    EXPECT_EQ(partition.highWatermark(), Offset(3));
    partition.onLeaderOffsets(Offset(1), Offset(0)); // a new leader that does not know yet
    EXPECT_EQ(partition.highWatermark(), Offset(3));
    EXPECT_TRUE(partition.onLeaderOffsets(Offset(3), Offset(2)));
    EXPECT_EQ(partition.logStartOffset(), Offset(2));
}

TEST_F(PartitionTest, TruncationGoesToTheEndOfTheLastCommonEpoch) // KIP-279
{
    auto partition = make();
    (void)partition.onMetadata(state(kOther, 5), sim.now());
    for (const auto& [offset, epoch] : {std::pair{0, 1}, {1, 1}, {2, 3}, {3, 3}})
        ASSERT_TRUE(partition.appendFetched(fetched(offset, epoch, {"x"}), world.clock().wallNow()));
    // The leader has epochs 1 [0,3) and 4: of ours, epoch 3, it knows nothing.
    const auto cut = partition.truncateToDivergence({LeaderEpoch(1), Offset(3)});
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut.value().newEnd, Offset(2)); // where our epoch 1 ends
    EXPECT_EQ(cut.value().recordsRemoved, 2);
    EXPECT_EQ(partition.logEndOffset(), Offset(2));
    EXPECT_LE(partition.highWatermark(), Offset(2));
}

TEST_F(PartitionTest, BehindTheLeadersLogStartTheLogBeginsAnewThere) // KAFKA-9491
{
    auto partition = make();
    (void)partition.onMetadata(state(kOther, 1), sim.now());
    ASSERT_TRUE(partition.appendFetched(fetched(0, 1, {"a"}), world.clock().wallNow()));
    ASSERT_TRUE(partition.resolveOutOfRange(Offset(50), Offset(60)));
    EXPECT_EQ(partition.logStartOffset(), Offset(50));
    EXPECT_EQ(partition.logEndOffset(), Offset(50));
    EXPECT_EQ(partition.highWatermark(), Offset(50));
}

TEST_F(PartitionTest, AheadOfTheLeaderTheLogIsCutToWhatTheLeaderCommitted) // KAFKA-7414
{
    auto partition = make();
    (void)partition.onMetadata(state(kOther, 1), sim.now());
    for (int offset = 0; offset < 5; ++offset)
        ASSERT_TRUE(partition.appendFetched(fetched(offset, 1, {"x"}), world.clock().wallNow()));
    ASSERT_TRUE(partition.resolveOutOfRange(Offset(0), Offset(3)));
    EXPECT_EQ(partition.logEndOffset(), Offset(3));
}

TEST_F(PartitionTest, ALeaderAloneCommitsWhatItAppends)
{
    auto partition = make();
    lead(partition, 1, {kSelf});
    append(partition, {"a"});
    EXPECT_TRUE(partition.updateHighWatermark(sim.now(), brokers));
    EXPECT_EQ(partition.highWatermark(), Offset(1));
    EXPECT_FALSE(partition.updateHighWatermark(sim.now(), brokers));
}

TEST_F(PartitionTest, DeleteRecordsNeverPassesTheHighWatermark) // KIP-107
{
    auto partition = make();
    lead(partition, 1);
    append(partition, {"a", "b"});
    EXPECT_EQ(partition.deleteRecordsBefore(Offset(1)), ErrorCode::OffsetOutOfRange);
    EXPECT_EQ(partition.deleteRecordsBefore(kNoOffset), ErrorCode::None);
    EXPECT_EQ(partition.logStartOffset(), Offset(0));
}

} // namespace

} // namespace brokerscope::replication
