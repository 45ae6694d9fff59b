#include "engine/contrast/queue_consumers.h"

#include <gtest/gtest.h>

namespace brokerscope::contrast {
namespace {

using namespace std::chrono_literals;

WallTime at(int milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

TEST(PushQueueTest, EachMessageIsPushedToOneConsumerInTurn)
{
    PushQueue queue({.inHand = 2, .waiting = 10});
    queue.connect(1);
    queue.connect(2);
    for (MessageNumber i = 1; i <= 5; ++i)
        EXPECT_TRUE(queue.publish(i));
    EXPECT_EQ(queue.push(), (std::vector<Push>{{1, 1, 1}, {2, 2, 1}, {1, 3, 1}, {2, 4, 1}}));
    EXPECT_TRUE(queue.push().empty()) << "nobody has room";
    EXPECT_EQ(queue.kept(), 5u);
    EXPECT_TRUE(queue.acknowledge(2, 2));
    EXPECT_EQ(queue.push(), (std::vector<Push>{{2, 5, 1}}));
}

TEST(PushQueueTest, AnAcknowledgementDeletes)
{
    PushQueue queue;
    queue.connect(1);
    queue.publish(1);
    ASSERT_EQ(queue.push().size(), 1u);
    EXPECT_FALSE(queue.acknowledge(2, 1)) << "of somebody who does not have it";
    EXPECT_TRUE(queue.acknowledge(1, 1));
    EXPECT_FALSE(queue.acknowledge(1, 1));
    EXPECT_EQ(queue.kept(), 0u);
    queue.connect(2);
    EXPECT_TRUE(queue.push().empty()) << "who comes late gets nothing of it";
    EXPECT_EQ(queue.counts().acknowledged, 1u);
}

TEST(PushQueueTest, WhatIsNotAcknowledgedIsDeliveredAgainAndFirst)
{
    PushQueue queue;
    queue.connect(1);
    queue.connect(2);
    for (MessageNumber i = 1; i <= 4; ++i)
        queue.publish(i);
    ASSERT_EQ(queue.push().size(), 2u);
    EXPECT_TRUE(queue.acknowledge(2, 2));
    queue.disconnect(1);
    EXPECT_EQ(queue.push(), (std::vector<Push>{{2, 1, 2}})) << "for the second time";
    EXPECT_TRUE(queue.acknowledge(2, 1));
    EXPECT_EQ(queue.counts().again, 1u);
    EXPECT_EQ(queue.counts().outOfTurn, 1u) << "2 was done before it";
}

TEST(PushQueueTest, WithoutConsumersItFillsUntilItRefuses)
{
    PushQueue queue({.inHand = 1, .waiting = 2});
    EXPECT_TRUE(queue.publish(1));
    EXPECT_TRUE(queue.publish(2));
    EXPECT_FALSE(queue.publish(3));
    EXPECT_TRUE(queue.push().empty());
    EXPECT_EQ(queue.counts().refused, 1u);
}

TEST(QueueConsumersTest, TheOthersTakeWhatASlowOneDoesNotGetTo)
{
    QueueConsumers consumers;
    const auto slow = consumers.start(1000ms);
    const auto quick = consumers.start(10ms);
    for (MessageNumber i = 1; i <= 20; ++i)
        consumers.queue().publish(i);
    for (int now = 0; now <= 500; now += 10)
        (void)consumers.advance(at(now));
    EXPECT_EQ(consumers.all().at(slow).taken, 0u);
    EXPECT_EQ(consumers.all().at(quick).taken, 19u);
    (void)consumers.advance(at(1000));
    EXPECT_EQ(consumers.all().at(slow).taken, 1u);
    EXPECT_EQ(consumers.queue().counts().outOfTurn, 1u);
    EXPECT_EQ(consumers.queue().kept(), 0u);
}

TEST(QueueConsumersTest, ConsumersThatAreEquallyQuickKeepTheOrder)
{
    QueueConsumers consumers;
    consumers.start(100ms);
    consumers.start(100ms);
    consumers.queue().publish(1);
    (void)consumers.advance(at(0));
    for (MessageNumber i = 2; i <= 20; ++i) { // so that each of them gets the earlier one at times
        consumers.queue().publish(i);
        (void)consumers.advance(at(static_cast<int>(i) * 60));
    }
    EXPECT_GT(consumers.queue().counts().acknowledged, 10u);
    EXPECT_EQ(consumers.queue().counts().outOfTurn, 0u);
}

TEST(QueueConsumersTest, WhatACrashedOneHadGoesToAnother)
{
    QueueConsumers consumers;
    const auto first = consumers.start(100ms);
    consumers.queue().publish(7);
    ASSERT_EQ(consumers.advance(at(0)).size(), 1u);
    const auto returned = consumers.crash(first);
    ASSERT_EQ(returned.size(), 1u);
    EXPECT_EQ(returned[0].kind, QueueStep::Kind::Returned);
    EXPECT_TRUE(consumers.advance(at(200)).empty()) << "nobody is there";
    const auto second = consumers.start(0ms);
    const auto steps = consumers.advance(at(300));
    ASSERT_EQ(steps.size(), 1u);
    EXPECT_EQ(steps[0].consumer, second);
    EXPECT_EQ(steps[0].attempt, 2);
    EXPECT_TRUE(consumers.crash(first).empty()) << "once is enough";
}

} // namespace
} // namespace brokerscope::contrast
