// Moving partitions between brokers (KIP-455).
#include "engine/metadata/reassignment.h"
#include "testing/test_cluster.h"

namespace brokerscope::metadata::testing {
namespace {

using Replicas = std::optional<std::vector<std::int32_t>>;

class AlterReassignmentsTest : public ::testing::Test
{
protected:
    AlterReassignmentsTest()
    {
        cluster.start({1, 2, 3, 4, 5});
        id = cluster.createTopic("t", {{1, 2, 3}, {2, 3, 1}});
    }

    ErrorCode move(Replicas replicas, int partition = 0, const std::string& topic = "t", bool mayChangeFactor = true)
    {
        protocol::AlterPartitionReassignmentsRequest request;
        request.allowReplicationFactorChange = mayChangeFactor;
        request.topics.push_back({topic, {{partition, std::move(replicas)}}});
        auto answer = cluster.ask(&Controller::alterReassignments, request);
        EXPECT_EQ(answer.errorCode, 0);
        return static_cast<ErrorCode>(answer.responses.at(0).partitions.at(0).errorCode);
    }

    // The leader says who is in sync.
    protocol::AlterPartitionResponse::PartitionData propose(std::initializer_list<int> isr)
    {
        const auto& state = cluster.partition("t");
        protocol::AlterPartitionRequest request;
        request.brokerId = state.leader.value();
        request.brokerEpoch = cluster.epochs[request.brokerId];
        auto& data = request.topics.emplace_back();
        data.topicId = id;
        auto& partition = data.partitions.emplace_back();
        partition.leaderEpoch = state.leaderEpoch.value();
        partition.partitionEpoch = state.partitionEpoch;
        for (auto member : isr)
            partition.newIsrWithEpochs.push_back({member, cluster.epochs[member]});
        return cluster.ask(&Controller::alterPartition, request).topics.at(0).partitions.at(0);
    }

    protocol::ListPartitionReassignmentsResponse list(
        std::optional<std::vector<protocol::ListPartitionReassignmentsRequest::ListPartitionReassignmentsTopics>> topics)
    {
        protocol::ListPartitionReassignmentsRequest request;
        request.topics = std::move(topics);
        return cluster.ask(&Controller::listReassignments, request);
    }

    TestCluster cluster;
    Uuid id;
};

TEST_F(AlterReassignmentsTest, NewReplicasAreAddedFirstAndOldOnesLeaveWhenTheNewAreInSync)
{
    ASSERT_EQ(move({{4, 5, 1}}), ErrorCode::None);
    const auto moving = cluster.partition("t");
    EXPECT_EQ(moving.replicas, nodes({4, 5, 1, 2, 3}));
    EXPECT_EQ(moving.addingReplicas, nodes({4, 5}));
    EXPECT_EQ(moving.removingReplicas, nodes({2, 3}));
    EXPECT_EQ(moving.isr, nodes({1, 2, 3}));
    EXPECT_EQ(moving.leader, NodeId(1));
    EXPECT_EQ(moving.leaderEpoch, LeaderEpoch(0)) << "nobody left yet";
    EXPECT_EQ(moving.directories.at(0), Uuid::fromRandom(88, 4)) << "where broker 4 keeps its logs";

    EXPECT_EQ(propose({4, 1, 2, 3}).errorCode, 0);
    EXPECT_TRUE(cluster.partition("t").reassigning()) << "5 is not in sync yet";
    auto answer = propose({4, 5, 1, 2, 3});
    EXPECT_EQ(answer.errorCode, 0);
    const auto done = cluster.partition("t");
    EXPECT_FALSE(done.reassigning());
    EXPECT_EQ(done.replicas, nodes({4, 5, 1}));
    EXPECT_EQ(done.isr, nodes({4, 5, 1}));
    EXPECT_EQ(done.leader, NodeId(1));
    EXPECT_EQ(done.leaderEpoch, LeaderEpoch(1)) << "those who left must not be followed any more";
    EXPECT_EQ(done.directories.size(), 3u);
}

TEST_F(AlterReassignmentsTest, ALeaderThatLeavesIsReplacedAndToldSo)
{
    ASSERT_EQ(move({{4, 5}}), ErrorCode::None);
    auto answer = propose({4, 5, 1, 2, 3});
    EXPECT_EQ(static_cast<ErrorCode>(answer.errorCode), ErrorCode::NewLeaderElected);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(4));
    EXPECT_EQ(cluster.partition("t").replicas, nodes({4, 5}));
}

TEST_F(AlterReassignmentsTest, TheLastInSyncReplicaStaysUntilSomebodyElseIsInSync)
{
    ASSERT_EQ(propose({1}).errorCode, 0);
    ASSERT_EQ(move({{2, 3}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
    EXPECT_EQ(cluster.partition("t").removingReplicas, nodes({1}));
    propose({2, 1});
    EXPECT_EQ(cluster.partition("t").replicas, nodes({2, 3}));
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
}

TEST_F(AlterReassignmentsTest, WhatNeedsNoCopyIsDoneAtOnce)
{
    ASSERT_EQ(move({{2, 1}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").replicas, nodes({2, 1}));
    EXPECT_FALSE(cluster.partition("t").reassigning());
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1)) << "another order moves no leader";
    ASSERT_EQ(move({{1, 2}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").replicas, nodes({1, 2}));
    ASSERT_EQ(move({{1, 2}}), ErrorCode::None);
    EXPECT_TRUE(cluster.lastRecords.empty()) << "nothing to do";
}

TEST_F(AlterReassignmentsTest, CancellingGoesBackToTheOriginalReplicas)
{
    ASSERT_EQ(move({{4, 5, 1}}), ErrorCode::None);
    ASSERT_EQ(propose({4, 1, 2, 3}).errorCode, 0);
    ASSERT_EQ(move(std::nullopt), ErrorCode::None);
    const auto& state = cluster.partition("t");
    EXPECT_FALSE(state.reassigning());
    EXPECT_EQ(state.replicas, nodes({1, 2, 3}));
    EXPECT_EQ(state.isr, nodes({1, 2, 3}));
    EXPECT_EQ(move(std::nullopt), ErrorCode::NoReassignmentInProgress);
}

TEST_F(AlterReassignmentsTest, CancellingIsRefusedWhenOnlyNewReplicasAreInSync)
{
    ASSERT_EQ(move({{4, 5}}), ErrorCode::None);
    propose({4, 1});
    cluster.letSessionsExpireExcept({4, 5});
    ASSERT_EQ(cluster.partition("t").isr, nodes({4}));
    EXPECT_EQ(move(std::nullopt), ErrorCode::InvalidReplicaAssignment);
    EXPECT_TRUE(cluster.partition("t").reassigning());
    cluster.setConfig(ConfigResourceType::Topic, "t", "unclean.leader.election.enable", "true");
    EXPECT_EQ(move(std::nullopt), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").replicas, nodes({1, 2, 3}));
    EXPECT_EQ(cluster.partition("t").recoveryState, LeaderRecoveryState::Recovering);
}

TEST_F(AlterReassignmentsTest, ASecondTargetReplacesTheFirst)
{
    ASSERT_EQ(move({{1, 2, 4}}), ErrorCode::None);
    ASSERT_EQ(move({{1, 2, 5}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").replicas, nodes({1, 2, 5, 4, 3}));
    EXPECT_EQ(cluster.partition("t").addingReplicas, nodes({5}));
    EXPECT_EQ(cluster.partition("t").removingReplicas, nodes({4, 3}));
    EXPECT_EQ(propose({1, 2, 5, 3}).errorCode, 0);
    EXPECT_EQ(cluster.partition("t").replicas, nodes({1, 2, 5}));
}

TEST_F(AlterReassignmentsTest, AReplicaThatIsStillBeingAddedStaysSoInTheNextTarget)
{
    ASSERT_EQ(move({{4, 5, 1}}), ErrorCode::None);
    ASSERT_EQ(move({{4, 1, 2}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").addingReplicas, nodes({4}));
    EXPECT_EQ(cluster.partition("t").removingReplicas, nodes({5, 3}));
}

TEST_F(AlterReassignmentsTest, ImpossibleTargetsAreRefused)
{
    EXPECT_EQ(move({{}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(move({{1, 1}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(move({{1, 77}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(move({{1, -1}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(move({{4}}, 9), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(move({{4}}, 0, "nope"), ErrorCode::UnknownTopicOrPartition);
    EXPECT_TRUE(cluster.lastRecords.empty());
}

TEST_F(AlterReassignmentsTest, TheReplicationFactorChangesOnlyWhenAllowed)
{
    EXPECT_EQ(move({{4, 5}}, 0, "t", false), ErrorCode::InvalidReplicationFactor);
    EXPECT_EQ(move({{4, 5, 1}}, 0, "t", false), ErrorCode::None);
    // While five hold it, it still has three.
    EXPECT_EQ(move({{4, 5, 2}}, 0, "t", false), ErrorCode::None);
}

TEST_F(AlterReassignmentsTest, OnlyWhatMovesIsListed)
{
    EXPECT_TRUE(list(std::nullopt).topics.empty());
    ASSERT_EQ(move({{4, 5, 1}}), ErrorCode::None);
    const auto all = list(std::nullopt);
    ASSERT_EQ(all.topics.size(), 1u);
    ASSERT_EQ(all.topics.at(0).partitions.size(), 1u);
    EXPECT_EQ(all.topics.at(0).partitions.at(0).addingReplicas, (std::vector<std::int32_t>{4, 5}));
    EXPECT_EQ(all.topics.at(0).partitions.at(0).removingReplicas, (std::vector<std::int32_t>{2, 3}));
    EXPECT_TRUE(list({{{"t", {1}}}}).topics.empty());
    EXPECT_EQ(list({{{"t", {0, 1}}}}).topics.size(), 1u);
    EXPECT_TRUE(list({{{"nope", {0}}}}).topics.empty());
    EXPECT_EQ(all.errorMessage, std::nullopt);
}

TEST_F(AlterReassignmentsTest, AFencedTargetIsWaitedFor)
{
    cluster.letSessionsExpireExcept({1, 2, 3});
    ASSERT_EQ(move({{4, 1}}), ErrorCode::None) << "a registered broker, though it is down";
    EXPECT_EQ(static_cast<ErrorCode>(propose({4, 1, 2, 3}).errorCode), ErrorCode::IneligibleReplica);
    EXPECT_TRUE(cluster.partition("t").reassigning());
}

TEST_F(AlterReassignmentsTest, WhoIsNotTheControllerSaysSo)
{
    cluster.controller.deactivate();
    protocol::AlterPartitionReassignmentsRequest request;
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::alterReassignments, request).errorCode),
              ErrorCode::NotController);
    EXPECT_EQ(static_cast<ErrorCode>(list(std::nullopt).errorCode), ErrorCode::NotController);
}

} // namespace
} // namespace brokerscope::metadata::testing
