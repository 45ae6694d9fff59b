#include "engine/cluster/event_log.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {
Event event(EventType type, std::int32_t node)
{
    Event e;
    e.type = type;
    e.node = NodeId(node);
    return e;
}
} // namespace

TEST(EventLogTest, NumbersEventsFromOneWithoutGaps)
{
    EventLog log;
    EXPECT_EQ(log.add(event(EventType::NodeStarted, 1)), 1u);
    EXPECT_EQ(log.add(event(EventType::NodeStarted, 2)), 2u);
    const auto batch = log.read(1, 100);
    ASSERT_EQ(batch.events.size(), 2u);
    EXPECT_EQ(batch.events[1].sequence, 2u);
    EXPECT_EQ(batch.next, 3u);
    EXPECT_EQ(batch.lost, 0u);
}

TEST(EventLogTest, TellsASlowReaderHowManyItLost)
{
    EventLog log(3);
    for (int i = 0; i < 10; ++i)
        log.add(event(EventType::NodeStarted, i));
    const auto batch = log.read(2, 100);
    EXPECT_EQ(batch.lost, 6u);
    EXPECT_EQ(batch.events.front().sequence, 8u);
    EXPECT_EQ(batch.next, 11u);
}

TEST(EventLogTest, ReadsInPortions)
{
    EventLog log;
    for (int i = 0; i < 5; ++i)
        log.add(event(EventType::NodeStarted, i));
    auto first = log.read(1, 2);
    auto second = log.read(first.next, 2);
    EXPECT_EQ(second.events.front().sequence, 3u);
    EXPECT_TRUE(log.read(6, 2).events.empty());
    EXPECT_EQ(log.read(6, 2).next, 6u);
}

} // namespace brokerscope::cluster
