#include "engine/cluster/breakpoints.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

BreakpointCondition parsed(std::string_view text)
{
    auto condition = BreakpointCondition::parse(text);
    EXPECT_TRUE(condition) << text << ": " << (condition ? "" : condition.error().message());
    return condition ? std::move(condition.value()) : BreakpointCondition::parse("controller elected").value();
}

std::string refused(std::string_view text)
{
    const auto condition = BreakpointCondition::parse(text);
    EXPECT_FALSE(condition) << text;
    return condition ? std::string() : condition.error().message();
}

Event isrEvent(std::string topic, int partition, std::vector<NodeId> isr)
{
    Event event;
    event.type = EventType::IsrShrunk;
    event.topic = std::move(topic);
    event.partition = PartitionIndex(partition);
    event.nodes = std::move(isr);
    return event;
}

Event eventOf(EventType type)
{
    Event event;
    event.type = type;
    return event;
}

ClusterSnapshot snapshotWith(std::int64_t logEnd, std::int64_t highWatermark)
{
    auto topic = std::make_shared<TopicSnapshot>();
    topic->name = "orders";
    PartitionSnapshot partition;
    partition.index = PartitionIndex(0);
    partition.leader = NodeId(2);
    ReplicaSnapshot follower;
    follower.node = NodeId(1);
    follower.logEndOffset = Offset(logEnd + 100); // what only a follower has does not count
    ReplicaSnapshot leader;
    leader.node = NodeId(2);
    leader.isLeader = true;
    leader.logEndOffset = Offset(logEnd);
    leader.highWatermark = Offset(highWatermark);
    partition.logs = {follower, leader};
    topic->partitions = {partition};
    ClusterSnapshot snapshot;
    snapshot.topics = {topic};
    return snapshot;
}

} // namespace

TEST(BreakpointTest, AnIsrIsWatchedForGettingSmall)
{
    const auto condition = parsed("ISR<2 of orders-1");
    EXPECT_EQ(condition.text(), "ISR < 2 of orders-1");
    EXPECT_TRUE(condition.isMetBy(isrEvent("orders", 1, {NodeId(1)})));
    EXPECT_FALSE(condition.isMetBy(isrEvent("orders", 1, {NodeId(1), NodeId(2)})));
    EXPECT_FALSE(condition.isMetBy(isrEvent("orders", 0, {NodeId(1)})));
    EXPECT_FALSE(condition.isMetBy(isrEvent("other", 1, {NodeId(1)})));
    EXPECT_TRUE(parsed("isr <= 2").isMetBy(isrEvent("any", 7, {NodeId(1), NodeId(2)})));
    EXPECT_TRUE(parsed("isr shrunk of my-topic").isMetBy(isrEvent("my-topic", 7, {NodeId(1), NodeId(2)})));
}

TEST(BreakpointTest, NodesAreWhomItHappenedTo)
{
    auto fenced = eventOf(EventType::BrokerFenced);
    fenced.node = NodeId(1); // the controller, which decided it
    fenced.other = NodeId(2);
    EXPECT_TRUE(parsed("node fenced").isMetBy(fenced));
    EXPECT_TRUE(parsed("node 2 fenced").isMetBy(fenced));
    EXPECT_FALSE(parsed("node 1 fenced").isMetBy(fenced));
    EXPECT_FALSE(parsed("node 2 unfenced").isMetBy(fenced));
    auto killed = eventOf(EventType::NodeKilled);
    killed.node = NodeId(3);
    EXPECT_TRUE(parsed("node 3 killed").isMetBy(killed));
}

TEST(BreakpointTest, ErrorsAreKnownByKafkasName)
{
    auto failed = eventOf(EventType::RequestFailed);
    failed.text = "NOT_LEADER_OR_FOLLOWER";
    failed.name = "web-shop";
    EXPECT_TRUE(parsed("NOT_LEADER_OR_FOLLOWER answered").isMetBy(failed));
    EXPECT_TRUE(parsed("not_leader_or_follower answered to web-shop").isMetBy(failed));
    EXPECT_FALSE(parsed("NOT_LEADER_OR_FOLLOWER answered to billing").isMetBy(failed));
    EXPECT_FALSE(parsed("NOT_ENOUGH_REPLICAS answered").isMetBy(failed));
    EXPECT_TRUE(parsed("error answered").isMetBy(failed));
    EXPECT_NE(refused("NOT_LEADER answered").find("not the name of an error of Kafka"), std::string::npos);
}

TEST(BreakpointTest, OtherEventsHaveTheirWords)
{
    EXPECT_TRUE(parsed("leader elected").isMetBy(eventOf(EventType::LeaderElected)));
    EXPECT_TRUE(parsed("partition offline").isMetBy(eventOf(EventType::PartitionOffline)));
    EXPECT_TRUE(parsed("log truncated").isMetBy(eventOf(EventType::LogTruncated)));
    EXPECT_TRUE(parsed("controller elected").isMetBy(eventOf(EventType::ControllerElected)));
    EXPECT_TRUE(parsed("election started").isMetBy(eventOf(EventType::ElectionStarted)));
    EXPECT_TRUE(parsed("vote granted").isMetBy(eventOf(EventType::VoteGranted)));
    EXPECT_TRUE(parsed("event segment-rolled").isMetBy(eventOf(EventType::SegmentRolled)));
    auto rebalance = eventOf(EventType::GroupRebalancing);
    rebalance.name = "billing";
    EXPECT_TRUE(parsed("group changes").isMetBy(rebalance));
    EXPECT_TRUE(parsed("group changes billing").isMetBy(rebalance));
    EXPECT_FALSE(parsed("group changes shipping").isMetBy(rebalance));
    auto aborted = eventOf(EventType::TransactionAborted);
    aborted.name = "payments";
    EXPECT_TRUE(parsed("transaction aborted payments").isMetBy(aborted));
    EXPECT_FALSE(parsed("transaction committed payments").isMetBy(aborted));
}

TEST(BreakpointTest, FiguresAreReadFromSnapshots)
{
    const auto offset = parsed("offset 500 reached in orders-0");
    EXPECT_TRUE(offset.readsSnapshots());
    EXPECT_FALSE(offset.isMetBy(snapshotWith(500, 500))); // its last record is 499
    EXPECT_TRUE(offset.isMetBy(snapshotWith(501, 500)));
    EXPECT_FALSE(offset.isMetBy(ClusterSnapshot{}));
    EXPECT_TRUE(parsed("hw 500 in orders-0").isMetBy(snapshotWith(900, 500)));
    EXPECT_FALSE(parsed("hw 500 in orders-0").isMetBy(snapshotWith(900, 499)));
    auto snapshot = snapshotWith(1, 1);
    snapshot.groups.push_back({});
    snapshot.groups[0].id = "billing";
    snapshot.groups[0].totalLag = 1001;
    EXPECT_TRUE(parsed("lag > 1000 of billing").isMetBy(snapshot));
    EXPECT_FALSE(parsed("lag > 1001 of billing").isMetBy(snapshot));
    EXPECT_FALSE(parsed("offline > 0").isMetBy(snapshot));
    EXPECT_FALSE(parsed("under-replicated >= 1").isMetBy(snapshot));
}

TEST(BreakpointTest, WhatIsWrongIsSaidInWords)
{
    EXPECT_NE(refused("").find("needs a condition"), std::string::npos);
    EXPECT_NE(refused("   ").find("needs a condition"), std::string::npos);
    EXPECT_NE(refused("isr").find("< NUMBER"), std::string::npos);
    EXPECT_NE(refused("isr > 2").find("getting too small"), std::string::npos);
    EXPECT_NE(refused("isr < many").find("is not a number"), std::string::npos);
    EXPECT_NE(refused("isr < 0").find("never below 0"), std::string::npos);
    EXPECT_NE(refused("isr < 2 of").find("topic is missing"), std::string::npos);
    EXPECT_NE(refused("isr < 2 of orders now").find("\"now\" is one word too many"), std::string::npos);
    EXPECT_NE(refused("leader elected orders").find("\"of TOPIC\""), std::string::npos);
    EXPECT_NE(refused("offset 500 in orders").find("TOPIC-PARTITION"), std::string::npos);
    EXPECT_NE(refused("offset 500").find("which partition"), std::string::npos);
    EXPECT_NE(refused("offset -5 in orders-0").find("is not a number"), std::string::npos);
    EXPECT_NE(refused("node 2 happy").find("fenced, unfenced"), std::string::npos);
    EXPECT_NE(refused("node").find("what happens to the node"), std::string::npos);
    EXPECT_NE(refused("lag > 5").find("which group"), std::string::npos);
    EXPECT_NE(refused("event nonsense").find("no event \"nonsense\""), std::string::npos);
    EXPECT_NE(refused("event breakpoint-hit").find("no event"), std::string::npos); // it would stop the clock for ever
    EXPECT_NE(refused("it rains").find("is no condition"), std::string::npos);
    EXPECT_NE(refused("isr < 2 of a\nb").find("one line"), std::string::npos);
    EXPECT_NE(refused("event " + std::string(5000, 'x')).find("at most 300"), std::string::npos);
}

TEST(BreakpointsTest, HitsAreCountedAndOffMeansOff)
{
    Breakpoints breakpoints;
    EXPECT_FALSE(breakpoints.watchEvents());
    const int id = breakpoints.add("leader elected", {}).value();
    EXPECT_TRUE(breakpoints.watchEvents());
    EXPECT_FALSE(breakpoints.watchSnapshots());
    EXPECT_EQ(breakpoints.check(eventOf(EventType::LeaderElected)).size(), 1u);
    EXPECT_TRUE(breakpoints.check(eventOf(EventType::VoteGranted)).empty());
    EXPECT_EQ(breakpoints.list().at(0).hits, 1);
    ASSERT_TRUE(breakpoints.enable(id, false));
    EXPECT_FALSE(breakpoints.watchEvents());
    EXPECT_TRUE(breakpoints.check(eventOf(EventType::LeaderElected)).empty());
    ASSERT_TRUE(breakpoints.enable(id, true));
    EXPECT_EQ(breakpoints.check(eventOf(EventType::LeaderElected)).size(), 1u);
    ASSERT_TRUE(breakpoints.remove(id));
    EXPECT_FALSE(breakpoints.remove(id));
    EXPECT_FALSE(breakpoints.watchEvents());
    EXPECT_TRUE(breakpoints.list().empty());
}

TEST(BreakpointsTest, AFigureStopsTheClockOnceForEachTimeItGetsThere)
{
    Breakpoints breakpoints;
    ASSERT_TRUE(breakpoints.add("offset 500 in orders-0", snapshotWith(400, 400)));
    EXPECT_TRUE(breakpoints.check(snapshotWith(499, 499)).empty());
    EXPECT_EQ(breakpoints.check(snapshotWith(501, 501)).size(), 1u);
    EXPECT_TRUE(breakpoints.check(snapshotWith(600, 600)).empty());
    EXPECT_TRUE(breakpoints.check(snapshotWith(300, 300)).empty()); // truncated
    EXPECT_EQ(breakpoints.check(snapshotWith(501, 501)).size(), 1u);
}

TEST(BreakpointsTest, WhatIsMetAlreadyDoesNotStopTheClock)
{
    Breakpoints breakpoints;
    ASSERT_TRUE(breakpoints.add("offset 500 in orders-0", snapshotWith(900, 900)));
    EXPECT_TRUE(breakpoints.check(snapshotWith(901, 901)).empty());
}

TEST(BreakpointsTest, TheSameConditionIsSetOnce)
{
    Breakpoints breakpoints;
    ASSERT_TRUE(breakpoints.add("isr < 2", {}));
    EXPECT_EQ(breakpoints.add("isr  <2", {}).error().message(), "breakpoint 1 has this condition already");
}

} // namespace brokerscope::cluster
