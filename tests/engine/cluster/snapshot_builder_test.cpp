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
        for (const auto& [id, made] : m_reports) {
            NodeSnapshot node;
            node.id = NodeId(id);
            node.state = NodeState::Running;
            base.nodes.push_back(node);
            nodes.push_back({node, made});
        }
        return m_builder.build(std::move(base), nodes, {});
    }

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

} // namespace
} // namespace brokerscope::cluster
