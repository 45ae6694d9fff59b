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

TEST_F(CauseLinkerTest, ThePartitionsOfANewTopicGetTheirFirstLeadersBecauseOfIt)
{
    const auto created = add(EventType::TopicCreated, 2);
    const auto first = add(EventType::LeaderElected, 2, 1);
    EXPECT_EQ(causeOf(first), created);
    EXPECT_EQ(causeOf(created), 0u);
    add(EventType::BrokerUnfenced, 2, 3);
    EXPECT_NE(causeOf(add(EventType::LeaderElected, 2, 3, 1)), created) << "a later leader has another reason";
}

TEST_F(CauseLinkerTest, AMoveOfReplicasExplainsIsrLeaderAndItsOwnEnd)
{
    const auto started = add(EventType::ReassignmentStarted, 2);
    EXPECT_EQ(causeOf(add(EventType::IsrExpanded, 2, 3)), started);
    EXPECT_EQ(causeOf(add(EventType::LeaderElected, 2, 3, 1)), started);
    EXPECT_EQ(causeOf(add(EventType::IsrShrunk, 2, 1)), started);
    EXPECT_EQ(causeOf(add(EventType::ReassignmentEnded, 2)), started);
    EXPECT_EQ(causeOf(add(EventType::IsrShrunk, 2, 1)), 0u) << "it is over: this one is the lag timer's";
}

TEST_F(CauseLinkerTest, EachStepOfATransactionLeadsBackToTheOneBefore)
{
    const auto started = add(EventType::TransactionStarted, 2);
    EXPECT_EQ(causeOf(started), 0u);
    const auto asked = add(EventType::TransactionAbortRequested, 2);
    const auto prepared = add(EventType::TransactionPrepareAbort, 2);
    EXPECT_EQ(causeOf(prepared), asked);
    EXPECT_EQ(causeOf(add(EventType::TransactionAborted, 2)), prepared);
    const auto next = add(EventType::TransactionStarted, 2);
    EXPECT_EQ(causeOf(add(EventType::TransactionPrepareCommit, 2)), next);
}

TEST_F(CauseLinkerTest, AnElectionFollowsTheControllersGoodbyeAndEachVoteItsOwnElection)
{
    const auto inEpoch = [&](EventType type, int node, int epoch, int other = -1) {
        Event e;
        e.type = type;
        e.node = NodeId(node);
        e.other = NodeId(other);
        e.epoch = LeaderEpoch(epoch);
        return m_log.add(e);
    };
    inEpoch(EventType::ControllerElected, 1, 3);
    const auto resigned = inEpoch(EventType::ControllerResigned, 1, 3);
    EXPECT_EQ(causeOf(resigned), 0u) << "a majority did not fetch any more: a timer";
    const auto lost = inEpoch(EventType::ElectionStarted, 2, 4);
    EXPECT_EQ(causeOf(lost), resigned);
    const auto won = inEpoch(EventType::ElectionStarted, 3, 5);
    EXPECT_EQ(causeOf(inEpoch(EventType::VoteGranted, 1, 4, 2)), lost);
    EXPECT_EQ(causeOf(inEpoch(EventType::VoteGranted, 1, 5, 3)), won);
    EXPECT_EQ(causeOf(inEpoch(EventType::ControllerElected, 3, 5)), won);
    EXPECT_EQ(causeOf(inEpoch(EventType::ElectionStarted, 2, 6)), 0u) << "a controller is there: it was a timer";
}

TEST_F(CauseLinkerTest, AClientIsSentAwayBecauseSomebodyElseLeads)
{
    add(EventType::BrokerFenced, 2, 1);
    const auto elected = add(EventType::LeaderElected, 2, 3, 1);
    Event error;
    error.type = EventType::RequestFailed;
    error.node = NodeId(2);
    error.name = "web-shop";
    error.text = "NOT_LEADER_OR_FOLLOWER";
    EXPECT_EQ(causeOf(m_log.add(error)), elected);
    error.text = "INVALID_REQUEST";
    EXPECT_EQ(causeOf(m_log.add(error)), 0u);
}

TEST_F(CauseLinkerTest, AMemberLeavesBecauseItsClientHasGoneAndThatBecauseItsConnectionWasReset)
{
    const auto reset = add(EventType::ConnectionReset, 2);
    Event gone;
    gone.type = EventType::ClientDisconnected;
    gone.node = NodeId(2);
    gone.name = "shipping-1";
    const auto disconnected = m_log.add(gone);
    EXPECT_EQ(causeOf(disconnected), reset);
    EXPECT_EQ(causeOf(m_log.add(gone)), 0u) << "it explains one";
    Event left;
    left.type = EventType::GroupMemberLeft;
    left.node = NodeId(2);
    left.name = "shipping";
    left.text = "shipping-1-6f1e8c";
    EXPECT_EQ(causeOf(m_log.add(left)), disconnected + 1);
}

} // namespace
} // namespace brokerscope::cluster
