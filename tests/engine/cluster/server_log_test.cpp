// The nodes' logs in one stream: each event has its line with a level, and the oldest go first.
#include "engine/cluster/server_log.h"

#include "engine/cluster/event_log.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

TEST(ServerLogTest, KeepsTheNewestAndSaysHowManyAReaderMissed)
{
    ServerLog log(3);
    for (int i = 1; i <= 5; ++i) {
        LogLine line;
        line.text = std::to_string(i);
        log.add(std::move(line));
    }
    const auto batch = log.read(1, 10);
    ASSERT_EQ(batch.lines.size(), 3u);
    EXPECT_EQ(batch.lines[0].text, "3");
    EXPECT_EQ(batch.lines[0].sequence, 3u);
    EXPECT_EQ(batch.lost, 2u);
    EXPECT_TRUE(log.read(batch.next, 10).lines.empty());
    EXPECT_EQ(log.read(4, 1).lines.size(), 1u);
}

TEST(ServerLogTest, EveryEventGoesIntoItWithTheLevelItDeserves)
{
    ServerLog log;
    EventLog events(10, &log);
    Event event;
    event.node = NodeId(2);
    event.topic = "orders";
    event.partition = PartitionIndex(1);
    event.other = NodeId(3);
    event.nodes = {NodeId(1), NodeId(2)};
    event.type = EventType::IsrShrunk;
    events.add(event);
    event.type = EventType::PartitionOffline;
    events.add(event);
    event.type = EventType::ClientConnected;
    events.add(event);
    event.type = EventType::NodeAdded; // has no words of its own
    events.add(event);
    const auto lines = log.read(1, 10).lines;
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0].level, LogLevel::Warn);
    EXPECT_EQ(lines[0].logger, "Partition");
    EXPECT_EQ(lines[0].text, "Shrinking ISR of orders-1 to [1, 2]: node 3 left");
    EXPECT_EQ(lines[0].node, NodeId(2));
    EXPECT_EQ(lines[1].level, LogLevel::Error);
    EXPECT_EQ(lines[2].level, LogLevel::Debug);
    EXPECT_FALSE(lines[3].text.empty());
}

} // namespace
} // namespace brokerscope::cluster
