#include "engine/cluster/snapshot_builder.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

class SnapshotBuilderTest : public testing::Test
{
protected:
    broker::NodeReport& report(int id)
    {
        auto& made = m_reports[id];
        if (!made) {
            made = std::make_shared<broker::NodeReport>();
            made->node = NodeId(id);
            made->metadata = std::make_shared<broker::MetadataReport>();
        }
        return *made;
    }
    std::shared_ptr<const ClusterSnapshot> build()
    {
        std::vector<NodeInput> nodes;
        ClusterSnapshot base;
        base.time = now;
        for (const auto& [id, made] : m_reports) {
            NodeSnapshot node;
            node.id = NodeId(id);
            node.state = NodeState::Running;
            base.nodes.push_back(node);
            nodes.push_back({node, made});
        }
        return m_builder.build(std::move(base), nodes, {});
    }

    // Node 1 leads orders-0 and the only partition of __transaction_state, and has a transaction open since offset 5.
    void openTransaction()
    {
        auto metadata = std::make_shared<broker::MetadataReport>();
        for (const char* name : {"__transaction_state", "orders"}) {
            auto topic = std::make_shared<broker::TopicReport>();
            topic->name = name;
            topic->id = Uuid::fromRandom(1, name[0] == 'o' ? 1 : 2);
            broker::PartitionReport partition;
            partition.index = PartitionIndex(0);
            partition.state.leader = NodeId(1);
            partition.state.replicas = partition.state.isr = {NodeId(1)};
            topic->partitions.push_back(partition);
            metadata->topics.push_back(std::move(topic));
        }
        auto& one = report(1);
        one.metadata = std::move(metadata);
        replication::ReplicaStats stats;
        stats.topic = "orders";
        stats.id = {Uuid::fromRandom(1, 1), PartitionIndex(0)};
        stats.isLeader = true;
        stats.openTransactions.push_back({ProducerId(9), 3, 0, Offset(5), 1000});
        one.replicas.push_back(std::move(stats));
    }
    static OpenTransactionSnapshot onlyOpen(const ClusterSnapshot& snapshot)
    {
        return snapshot.topic("orders")->partitions.at(0).openTransactions.at(0);
    }

    WallTime now = fromEpochMs(1'000'000);

    static group::GroupView view(std::int32_t epoch, std::string state)
    {
        group::GroupView made;
        made.id = "shipping";
        made.coordinatorEpoch = LeaderEpoch(epoch);
        made.state = std::move(state);
        group::MemberView member;
        member.id = "member-1";
        member.clientId = "shipping-1";
        made.members.push_back(member);
        return made;
    }
    static broker::ClientReport reader(std::string clientId)
    {
        broker::ClientReport client;
        client.key = clientId;
        client.activity.clientId = std::move(clientId);
        client.activity.fetched[{"orders", PartitionIndex(0)}].records = 1;
        return client;
    }

private:
    std::map<int, std::shared_ptr<broker::NodeReport>> m_reports;
    SnapshotBuilder m_builder;
};

TEST_F(SnapshotBuilderTest, AGroupIsWhatTheCoordinatorOfTheHighestEpochSays)
{
    // Nodes 1 and 3 coordinated it in older epochs and have not heard yet; whichever comes first or last, they are wrong.
    report(1).groups = {view(4, "PreparingRebalance")};
    report(2).groups = {view(6, "Stable")};
    report(3).groups = {view(5, "Empty")};
    const auto snapshot = build();
    ASSERT_EQ(snapshot->groups.size(), 1U);
    EXPECT_EQ(snapshot->groups[0].state, "Stable");
    EXPECT_EQ(snapshot->groups[0].coordinator, NodeId(2));
}

TEST_F(SnapshotBuilderTest, AReaderBelongsToItsGroupAlsoWhenTheConnectionToTheCoordinatorIsGone)
{
    report(1).groups = {view(1, "Stable")};
    report(1).clients = {reader("shipping-1"), reader("somebody-else")};
    const auto snapshot = build();
    ASSERT_EQ(snapshot->clients.size(), 2U);
    EXPECT_EQ(snapshot->clients[0].groupId, "shipping");
    EXPECT_EQ(snapshot->clients[1].groupId, "");
}

TEST_F(SnapshotBuilderTest, AnOpenTransactionIsItsCoordinatorsWhileThatHasThePartition)
{
    openTransaction();
    transaction::TransactionView view;
    view.id = "billing";
    view.producer = {ProducerId(9), 3};
    view.state = "Ongoing";
    view.partitions = {{"orders", PartitionIndex(0)}};
    report(1).transactions = {view};
    EXPECT_EQ(onlyOpen(*build()).transactionalId, "billing");
    EXPECT_EQ(onlyOpen(*build()).startOffset, Offset(5));
    now += std::chrono::hours(1);
    EXPECT_FALSE(onlyOpen(*build()).hanging);
}

TEST_F(SnapshotBuilderTest, ATransactionThatNoCoordinatorKnowsHangsAfterAWhile)
{
    openTransaction();
    EXPECT_FALSE(onlyOpen(*build()).hanging) << "reports of different nodes are of different moments";
    now += std::chrono::seconds(9);
    EXPECT_FALSE(onlyOpen(*build()).hanging);
    now += std::chrono::seconds(1);
    EXPECT_TRUE(onlyOpen(*build()).hanging);
}

TEST_F(SnapshotBuilderTest, WithoutAllCoordinatorsNoTransactionIsSaidToHang)
{
    openTransaction();
    auto metadata = std::make_shared<broker::MetadataReport>(*report(1).metadata);
    auto topic = std::make_shared<broker::TopicReport>(*metadata->topics[0]);
    topic->partitions[0].state.leader = kNoNode;
    metadata->topics[0] = topic;
    report(1).metadata = metadata;
    static_cast<void>(build());
    now += std::chrono::minutes(5);
    EXPECT_FALSE(onlyOpen(*build()).hanging);
    // The coordinator is back: it may be loading, so the time begins now.
    topic->partitions[0].state.leader = NodeId(1);
    EXPECT_FALSE(onlyOpen(*build()).hanging);
    now += std::chrono::seconds(10);
    EXPECT_TRUE(onlyOpen(*build()).hanging);
}

TEST_F(SnapshotBuilderTest, TheLeaderTellsHowFarTheOthersAre)
{
    report(1).quorum.role = raft::Role::Leader;
    report(1).quorum.epoch = LeaderEpoch(3);
    report(1).quorum.replicas = {{NodeId(1), true, Offset(10), std::nullopt, std::nullopt},
                                 {NodeId(2), true, Offset(8), 40, 120}};
    report(2).quorum.role = raft::Role::Follower;
    report(2).quorum.epoch = LeaderEpoch(3);
    report(2).quorum.replicas = {{NodeId(1), true, Offset(1), 1, 1}}; // it was leader before: nobody asks it now
    const auto snapshot = build();
    EXPECT_EQ(snapshot->quorum.leader, NodeId(1));
    ASSERT_EQ(snapshot->quorum.voters.size(), 2u);
    EXPECT_EQ(snapshot->quorum.voters[0].sinceFetchMs, std::nullopt);
    EXPECT_EQ(snapshot->quorum.voters[1].sinceFetchMs, 40);
    EXPECT_EQ(snapshot->quorum.voters[1].sinceCaughtUpMs, 120);
    EXPECT_TRUE(snapshot->quorum.observers.empty());
}

TEST_F(SnapshotBuilderTest, EachConnectionIsThereWithWhatItDoes)
{
    broker::ConnectionReport connection;
    connection.number = 17;
    connection.listener = "PLAINTEXT";
    connection.lastRequest = "Produce";
    connection.inFlight = 2;
    connection.activity.clientId = "web-shop";
    connection.activity.requests = 100;
    connection.activity.bytesIn = 5000;
    connection.activity.errors = 1;
    connection.activity.lastError = protocol::ErrorCode::NotLeaderOrFollower;
    connection.activity.produced[{"orders", PartitionIndex(2)}].records = 1;
    report(1).openConnections = {connection};
    report(1).instant = Instant{std::chrono::seconds(1)};
    static_cast<void>(build());
    report(1).openConnections[0].activity.requests = 150;
    report(1).instant = Instant{std::chrono::seconds(3)};
    const auto snapshot = build();
    ASSERT_EQ(snapshot->connections.size(), 1u);
    const auto& one = snapshot->connections[0];
    EXPECT_EQ(one.node, NodeId(1));
    EXPECT_EQ(one.number, 17u);
    EXPECT_EQ(one.clientId, "web-shop");
    EXPECT_EQ(one.inFlight, 2);
    EXPECT_EQ(one.bytesIn, 5000u);
    EXPECT_GT(one.requestsPerSecond, 5);
    EXPECT_EQ(one.lastError, "NOT_LEADER_OR_FOLLOWER");
    ASSERT_EQ(one.produces.size(), 1u);
    EXPECT_EQ(one.produces[0].second, PartitionIndex(2));
}

} // namespace
} // namespace brokerscope::cluster
