#include "engine/cluster/event_log.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

class CauseLinkerTest : public ::testing::Test
{
protected:
    std::uint64_t add(EventType type, int node, int other = -1, int previous = -1)
    {
        Event e;
        e.type = type;
        e.node = NodeId(node);
        e.other = NodeId(other);
        e.previous = NodeId(previous);
        e.topic = "orders";
        e.partition = PartitionIndex(0);
        e.name = "shipping";
        return m_log.add(e);
    }
    std::uint64_t causeOf(std::uint64_t sequence) { return m_log.read(sequence, 1).events.at(0).cause; }

    EventLog m_log;
};

TEST_F(CauseLinkerTest, ALeaderElectionLeadsBackToTheKill)
{
    const auto kill = add(EventType::NodeKilled, 1);
    const auto fenced = add(EventType::BrokerFenced, 2, 1);
    const auto elected = add(EventType::LeaderElected, 2, 3, 1);
    EXPECT_EQ(causeOf(elected), fenced);
    EXPECT_EQ(causeOf(fenced), kill);
    EXPECT_EQ(causeOf(kill), 0u);
}

TEST_F(CauseLinkerTest, AControlledStopMovesLeadersWithoutFencing)
{
    const auto stop = add(EventType::NodeStopRequested, 1);
    EXPECT_EQ(causeOf(add(EventType::LeaderElected, 2, 3, 1)), stop);
}

TEST_F(CauseLinkerTest, AnElectionStartsBecauseTheControllerWasKilled)
{
    add(EventType::ControllerElected, 1);
    const auto kill = add(EventType::NodeKilled, 1);
    const auto start = add(EventType::ElectionStarted, 2);
    EXPECT_EQ(causeOf(start), kill);
    EXPECT_EQ(causeOf(add(EventType::VoteGranted, 3, 2)), start);
    EXPECT_EQ(causeOf(add(EventType::ControllerElected, 2)), start);
}

TEST_F(CauseLinkerTest, AReplicaRejoinsTheIsrBecauseItsNodeWasStarted)
{
    add(EventType::NodeKilled, 1);
    const auto start = add(EventType::NodeStarted, 1);
    const auto registered = add(EventType::BrokerRegistered, 2, 1);
    EXPECT_EQ(causeOf(registered), start);
    const auto unfenced = add(EventType::BrokerUnfenced, 2, 1);
    EXPECT_EQ(causeOf(unfenced), registered);
    EXPECT_EQ(causeOf(add(EventType::IsrExpanded, 2, 1)), unfenced);
}

TEST_F(CauseLinkerTest, AWellNodeIsNoCause)
{
    add(EventType::NodePaused, 1);
    add(EventType::NodeResumed, 1);
    EXPECT_EQ(causeOf(add(EventType::BrokerFenced, 2, 1)), 0u);
}

TEST_F(CauseLinkerTest, ARebalanceHasTheMemberThatCameAsItsCause)
{
    const auto joined = add(EventType::GroupMemberJoined, 1);
    const auto rebalancing = add(EventType::GroupRebalancing, 1);
    EXPECT_EQ(causeOf(rebalancing), joined);
    EXPECT_EQ(causeOf(add(EventType::GroupStable, 1)), rebalancing);
}

} // namespace
} // namespace brokerscope::cluster
