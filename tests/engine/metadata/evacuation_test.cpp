// Where the replicas of a leaving broker go.
#include "engine/metadata/evacuation.h"
#include "testing/test_cluster.h"

namespace brokerscope::metadata::testing {
namespace {

TEST(EvacuationTest, TheLeastLoadedBrokerTakesThePlace)
{
    TestCluster cluster;
    cluster.start({1, 2, 3, 4, 5});
    cluster.createTopic("t", {{4, 1, 2}, {1, 2, 3}, {3, 4, 5}, {2, 3, 5}});
    auto plan = planEvacuation(cluster.controller.image(), NodeId(4));
    EXPECT_EQ(plan.refusal, "");
    ASSERT_EQ(plan.moves.size(), 2u);
    EXPECT_EQ(plan.moves[0], (Evacuation{"t", PartitionIndex(0), nodes({5, 1, 2})}));
    EXPECT_EQ(plan.moves[1], (Evacuation{"t", PartitionIndex(2), nodes({3, 1, 5})}));
    EXPECT_FALSE(plan.done());
}

TEST(EvacuationTest, NobodyLeftToTakeThePlaceIsSaid)
{
    TestCluster cluster;
    cluster.start({1, 2, 3, 4});
    cluster.createTopic("t", {{1, 2, 3}});
    cluster.letSessionsExpireExcept({1, 2, 3});
    auto plan = planEvacuation(cluster.controller.image(), NodeId(3));
    EXPECT_NE(plan.refusal.find("t-0"), std::string::npos) << plan.refusal;
    EXPECT_TRUE(plan.moves.empty());
    EXPECT_FALSE(plan.done());
}

TEST(EvacuationTest, AMoveUnderWayIsWaitedFor)
{
    TestCluster cluster;
    cluster.start({1, 2, 3});
    cluster.createTopic("t", {{3, 1}});
    protocol::AlterPartitionReassignmentsRequest request;
    request.topics.push_back({"t", {{0, std::vector<std::int32_t>{2, 1}}}});
    cluster.ask(&Controller::alterReassignments, request);
    auto plan = planEvacuation(cluster.controller.image(), NodeId(3));
    EXPECT_TRUE(plan.moves.empty());
    EXPECT_EQ(plan.underWay, 1);
    EXPECT_FALSE(plan.done());
    EXPECT_TRUE(planEvacuation(cluster.controller.image(), NodeId(9)).done());
}

TEST(EvacuationTest, AnotherRackIsPreferred)
{
    TestCluster cluster;
    for (auto [id, rack] : std::map<int, std::string>{{1, "a"}, {2, "b"}, {3, "a"}, {4, "b"}, {5, "c"}}) {
        cluster.registerBroker(id, true, rack);
        cluster.heartbeat(id);
    }
    cluster.createTopic("t", {{1, 2}, {5, 3}, {5, 1}});
    auto plan = planEvacuation(cluster.controller.image(), NodeId(1));
    ASSERT_EQ(plan.moves.size(), 2u);
    EXPECT_EQ(plan.moves[0].target, nodes({3, 2})) << "not 4, which stands beside 2";
}

} // namespace
} // namespace brokerscope::metadata::testing
