// AlterPartition (KIP-497, 841, 903) and elections on request and by timer.
#include "testing/test_cluster.h"

namespace brokerscope::metadata::testing {
namespace {

class PartitionsTest : public ::testing::Test
{
protected:
    PartitionsTest()
    {
        cluster.start({1, 2, 3});
        id = cluster.createTopic("t", {{1, 2, 3}});
    }

    protocol::AlterPartitionRequest proposal(std::initializer_list<int> isr, int from = 1)
    {
        protocol::AlterPartitionRequest request;
        request.brokerId = from;
        request.brokerEpoch = cluster.epochs[from];
        auto& data = request.topics.emplace_back();
        data.topicId = id;
        auto& partition = data.partitions.emplace_back();
        partition.leaderEpoch = cluster.partition("t").leaderEpoch.value();
        partition.partitionEpoch = cluster.partition("t").partitionEpoch;
        for (auto member : isr)
            partition.newIsrWithEpochs.push_back({member, cluster.epochs[member]});
        return request;
    }
    protocol::AlterPartitionResponse::PartitionData
    propose(const protocol::AlterPartitionRequest& request)
    {
        auto answer = cluster.ask(&Controller::alterPartition, request);
        EXPECT_EQ(answer.errorCode, 0);
        return answer.topics.at(0).partitions.at(0);
    }
    ErrorCode error(const protocol::AlterPartitionRequest& request)
    {
        return static_cast<ErrorCode>(propose(request).errorCode);
    }
    ErrorCode elect(int type, const std::string& topic = "t", int partition = 0)
    {
        protocol::ElectLeadersRequest request;
        request.electionType = static_cast<std::int8_t>(type);
        request.topicPartitions.emplace();
        request.topicPartitions->push_back({topic, {partition}});
        return static_cast<ErrorCode>(cluster.ask(&Controller::electLeaders, request)
                                          .replicaElectionResults.at(0)
                                          .partitionResult.at(0)
                                          .errorCode);
    }

    TestCluster cluster;
    Uuid id;
};

TEST_F(PartitionsTest, TheLeaderShrinksAndExpandsTheIsr)
{
    auto answer = propose(proposal({1, 2}));
    EXPECT_EQ(answer.errorCode, 0);
    EXPECT_EQ(answer.isr, (std::vector<std::int32_t>{1, 2}));
    EXPECT_EQ(answer.partitionEpoch, 1);
    EXPECT_EQ(answer.leaderEpoch, 0);
    EXPECT_EQ(answer.leaderId, 1);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1, 2}));
    EXPECT_EQ(propose(proposal({1, 2, 3})).partitionEpoch, 2);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1, 2, 3}));
    EXPECT_EQ(propose(proposal({1, 2, 3})).partitionEpoch, 2)
        << "nothing to change, nothing written";
    EXPECT_TRUE(cluster.lastRecords.empty());
}

TEST_F(PartitionsTest, TheOldRequestWithoutEpochsWorksToo)
{
    auto request = proposal({});
    request.topics.at(0).partitions.at(0).newIsr = {1, 3};
    EXPECT_EQ(error(request), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1, 3}));
}

TEST_F(PartitionsTest, ProposalsThatAreBehindOrAheadAreTold)
{
    EXPECT_EQ(error(proposal({1, 2})), ErrorCode::None);
    auto change = [&](auto&& edit) {
        auto request = proposal({1, 2, 3});
        edit(request.topics.at(0).partitions.at(0));
        return error(request);
    };
    EXPECT_EQ(change([](auto& p) { p.partitionEpoch -= 1; }), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(change([](auto& p) { p.leaderEpoch -= 1; }), ErrorCode::FencedLeaderEpoch);
    EXPECT_EQ(change([](auto& p) { p.partitionEpoch += 1; }), ErrorCode::NotController);
    EXPECT_EQ(change([](auto& p) { p.leaderEpoch += 1; }), ErrorCode::NotController);
    EXPECT_EQ(change([](auto& p) { p.partitionIndex = 7; }), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(change([](auto& p) { p.newIsrWithEpochs.push_back({9, -1}); }),
              ErrorCode::InvalidRequest);
    EXPECT_EQ(change([](auto& p) { p.newIsrWithEpochs.push_back({2, -1}); }),
              ErrorCode::InvalidRequest)
        << "twice";
    EXPECT_EQ(change([](auto& p) { p.leaderRecoveryState = 1; }), ErrorCode::InvalidRequest);
    EXPECT_EQ(change([](auto& p) { p.leaderRecoveryState = 9; }), ErrorCode::InvalidRequest);
    EXPECT_EQ(error(proposal({2, 3})), ErrorCode::InvalidRequest) << "without the leader itself";
    EXPECT_EQ(error(proposal({1, 2}, 2)), ErrorCode::InvalidRequest) << "not from the leader";
    auto unknown = proposal({1, 2});
    unknown.topics.at(0).topicId = Uuid::fromRandom(5, 5);
    EXPECT_EQ(error(unknown), ErrorCode::UnknownTopicId);
    auto stale = proposal({1, 2});
    stale.brokerEpoch -= 1;
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::alterPartition, stale).errorCode),
              ErrorCode::StaleBrokerEpoch);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1, 2}));
}

TEST_F(PartitionsTest, WhoIsFencedLeavingOrRestartedCannotJoin)
{
    cluster.createTopic("leads", {{3, 1}}); // so that 3's shutdown takes a while
    EXPECT_EQ(error(proposal({1})), ErrorCode::None);
    cluster.heartbeat(2, true);
    EXPECT_EQ(error(proposal({1, 2})), ErrorCode::IneligibleReplica);
    cluster.heartbeat(2);
    EXPECT_EQ(error(proposal({1, 2})), ErrorCode::None);

    auto restarted = proposal({1, 2, 3});
    restarted.topics.at(0).partitions.at(0).newIsrWithEpochs.at(2).brokerEpoch -= 1;
    EXPECT_EQ(error(restarted), ErrorCode::IneligibleReplica);
    EXPECT_FALSE(cluster.heartbeat(3, false, true).shouldShutDown);
    EXPECT_EQ(error(proposal({1, 2, 3})), ErrorCode::IneligibleReplica);
}

TEST_F(PartitionsTest, OneProposalPerPartitionAndRequest)
{
    auto request = proposal({1, 2});
    request.topics.at(0).partitions.push_back(request.topics.at(0).partitions.front());
    request.topics.at(0).partitions.back().newIsrWithEpochs.pop_back();
    auto answer = cluster.ask(&Controller::alterPartition, request);
    EXPECT_EQ(answer.topics.at(0).partitions.at(0).errorCode, 0);
    EXPECT_EQ(static_cast<ErrorCode>(answer.topics.at(0).partitions.at(1).errorCode),
              ErrorCode::InvalidRequest);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1, 2}));
}

TEST_F(PartitionsTest, ARecoveringLeaderSaysWhenItIsDone)
{
    id = cluster.createTopic("r", {{1}});
    cluster.letSessionsExpireExcept({2, 3});
    EXPECT_EQ(cluster.registerBroker(1, false).errorCode, 0);
    cluster.heartbeat(1);
    ASSERT_EQ(cluster.partition("r").recoveryState, LeaderRecoveryState::Recovering);
    protocol::AlterPartitionRequest request;
    request.brokerId = 1;
    request.brokerEpoch = cluster.epochs[1];
    auto& data = request.topics.emplace_back();
    data.topicId = id;
    auto& partition = data.partitions.emplace_back();
    partition.leaderEpoch = cluster.partition("r").leaderEpoch.value();
    partition.partitionEpoch = cluster.partition("r").partitionEpoch;
    partition.newIsrWithEpochs = {{1, cluster.epochs[1]}};
    partition.leaderRecoveryState = 0;
    EXPECT_EQ(error(request), ErrorCode::None);
    EXPECT_EQ(cluster.partition("r").recoveryState, LeaderRecoveryState::Recovered);
    EXPECT_EQ(cluster.partition("r").leader, NodeId(1));
}

TEST_F(PartitionsTest, PreferredLeadersAreElectedOnRequest)
{
    EXPECT_EQ(elect(0), ErrorCode::ElectionNotNeeded);
    cluster.heartbeat(1, true);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_EQ(elect(0), ErrorCode::PreferredLeaderNotAvailable);
    cluster.heartbeat(1);
    EXPECT_EQ(elect(0), ErrorCode::PreferredLeaderNotAvailable) << "alive, but not in sync yet";
    EXPECT_EQ(error(proposal({2, 3, 1}, 2)), ErrorCode::None);
    EXPECT_EQ(elect(0), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
    EXPECT_EQ(elect(0, "nowhere"), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(elect(0, "t", 9), ErrorCode::UnknownTopicOrPartition);
    protocol::ElectLeadersRequest wrong;
    wrong.electionType = 5;
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::electLeaders, wrong).errorCode),
              ErrorCode::InvalidRequest);
}

TEST_F(PartitionsTest, AskedForAllOnlyThoseThatNeededItAreNamed)
{
    cluster.createTopic("u", {{2, 1}});
    cluster.heartbeat(1, true);
    cluster.heartbeat(1);
    EXPECT_EQ(error(proposal({2, 3, 1}, 2)), ErrorCode::None);
    protocol::ElectLeadersRequest all;
    all.topicPartitions = std::nullopt;
    auto answer = cluster.ask(&Controller::electLeaders, all);
    ASSERT_EQ(answer.replicaElectionResults.size(), 1u);
    EXPECT_EQ(answer.replicaElectionResults.at(0).topic, "t");
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
}

TEST_F(PartitionsTest, UncleanLeadersAreElectedOnRequestOnly)
{
    EXPECT_EQ(elect(1), ErrorCode::ElectionNotNeeded);
    EXPECT_EQ(error(proposal({1})), ErrorCode::None);
    cluster.heartbeat(1, true);
    EXPECT_EQ(cluster.partition("t").leader, kNoNode);
    cluster.advance(1s);
    EXPECT_EQ(cluster.partition("t").leader, kNoNode)
        << "records would be lost: not unless somebody says so";
    EXPECT_EQ(elect(1), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_EQ(cluster.partition("t").isr, nodes({2}));
    EXPECT_EQ(cluster.partition("t").recoveryState, LeaderRecoveryState::Recovering);
    cluster.heartbeat(2, true);
    cluster.heartbeat(3, true);
    EXPECT_EQ(elect(1), ErrorCode::EligibleLeadersNotAvailable);
}

TEST_F(PartitionsTest, WhereAllowedUncleanElectionsHappenByThemselves)
{
    EXPECT_EQ(error(proposal({1})), ErrorCode::None);
    cluster.heartbeat(1, true);
    EXPECT_EQ(cluster.partition("t").leader, kNoNode);
    EXPECT_EQ(
        cluster.setConfig(ConfigResourceType::Topic, "t", "unclean.leader.election.enable", "true"),
        ErrorCode::None);
    cluster.advance(Duration::zero());
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2)) << "as soon as it is allowed";
}

TEST_F(PartitionsTest, LeadershipGoesBackToPreferredReplicasAfterAWhile)
{
    cluster.heartbeat(1, true);
    cluster.heartbeat(1);
    EXPECT_EQ(error(proposal({2, 3, 1}, 2)), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    for (int i = 0; i < 299; ++i) {
        for (int broker : {1, 2, 3})
            cluster.heartbeat(broker);
        cluster.advance(1s);
    }
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    cluster.advance(2s);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
}

TEST_F(PartitionsTest, OrNotWhenRebalancingIsOff)
{
    ControllerConfig config;
    config.autoLeaderRebalance = false;
    config.leaderImbalanceCheckInterval = 1s;
    TestCluster other({}, config);
    other.start({1, 2});
    other.createTopic("t", {{1, 2}});
    other.heartbeat(1, true);
    other.heartbeat(1);
    other.advance(5s);
    EXPECT_EQ(other.partition("t").leader, NodeId(2));
}

} // namespace
} // namespace brokerscope::metadata::testing
