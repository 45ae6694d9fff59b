#include "engine/cluster/risk.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

class RiskTest : public testing::Test
{
protected:
    RiskTest()
    {
        partition.index = PartitionIndex(0);
        partition.leader = NodeId(2);
        partition.leaderEpoch = LeaderEpoch(5);
        auto& leader = partition.logs.emplace_back();
        leader.node = NodeId(2);
        leader.isLeader = leader.online = leader.inSync = true;
        leader.logStartOffset = Offset(10);
        leader.highWatermark = Offset(100);
        leader.logEndOffset = Offset(103);
        leader.epochs = {{LeaderEpoch(4), Offset(0)}, {LeaderEpoch(5), Offset(90)}};
    }
    ReplicaSnapshot& follower(int node, int end, int epoch = 5)
    {
        auto& log = partition.logs.emplace_back();
        log.node = NodeId(node);
        log.online = log.inSync = true;
        log.logEndOffset = Offset(end);
        log.epochs = {{LeaderEpoch(epoch), Offset(0)}};
        return log;
    }

    PartitionSnapshot partition;
};

TEST_F(RiskTest, AtRiskIsWhatIsCommittedOnOneRunningNodeOnly)
{
    auto& copy = follower(1, 100);
    EXPECT_EQ(riskOf(partition).atRisk, 0) << "records that nobody was promised are not at risk";
    copy.logEndOffset = Offset(70);
    EXPECT_EQ(riskOf(partition).atRisk, 30);
    copy.online = false;
    EXPECT_EQ(riskOf(partition).atRisk, 90) << "none before the log's start";
    ClusterSnapshot snapshot;
    auto topic = std::make_shared<TopicSnapshot>();
    topic->partitions = {partition, partition};
    snapshot.topics = {topic};
    EXPECT_EQ(snapshot.recordsAtRisk(), 180);
}

TEST_F(RiskTest, AReplicaThatDoesNotTellItsEndHasWhatIsCommittedWhileItIsInSync)
{
    auto& copy = follower(1, 0);
    copy.endTold = false;
    EXPECT_EQ(riskOf(partition).atRisk, 0);
    copy.inSync = false;
    EXPECT_EQ(riskOf(partition).atRisk, 90);
}

TEST_F(RiskTest, NotCommittedYetIsTheLeadersTail)
{
    follower(1, 103);
    EXPECT_EQ(riskOf(partition).uncommitted, 3);
}

TEST_F(RiskTest, ALogThatPartsFromTheLeadersWillBeCut)
{
    follower(1, 97, 4);
    follower(3, 80, 4);
    follower(4, 110); // of the leader's own epoch: only told of earlier than the leader
    const auto risk = riskOf(partition);
    ASSERT_EQ(risk.diverged.size(), 1u);
    EXPECT_EQ(risk.diverged[0].first, NodeId(1));
    EXPECT_EQ(risk.diverged[0].second, 7);
}

TEST_F(RiskTest, WithoutALeaderNothingIsKnown)
{
    follower(1, 97, 4);
    partition.logs[0].isLeader = false;
    const auto risk = riskOf(partition);
    EXPECT_EQ(risk.atRisk + risk.uncommitted, 0);
    EXPECT_TRUE(risk.diverged.empty());
}

} // namespace
} // namespace brokerscope::cluster
