#include "engine/runtime/sim/event_queue.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace brokerscope::runtime {

namespace {

using namespace std::chrono_literals;
constexpr Instant kStart{};

std::vector<std::uint32_t> popKinds(EventQueue& queue)
{
    std::vector<std::uint32_t> kinds;
    while (auto event = queue.pop())
        kinds.push_back(event->kind);
    return kinds;
}

} // namespace

TEST(EventQueueTest, EventsComeByTimeAndThenInTheOrderOfScheduling)
{
    EventQueue queue;
    queue.schedule({kStart + 2ms, 1, 20, {}});
    queue.schedule({kStart + 1ms, 1, 10, {}});
    queue.schedule({kStart + 2ms, 1, 21, {}});
    queue.schedule({kStart + 1ms, 1, 11, {}});
    EXPECT_EQ(queue.nextTime(), kStart + 1ms);
    EXPECT_EQ(popKinds(queue), std::vector<std::uint32_t>({10, 11, 20, 21}));
    EXPECT_EQ(queue.nextTime(), kNever);
}

TEST(EventQueueTest, ACancelledEventLetsGoOfWhatItHeldAndAnIdIsNeverValidTwice)
{
    EventQueue queue;
    const auto held = std::make_shared<int>();
    const auto id = queue.schedule({kStart, 1, 1, [held] {}});
    queue.cancel(id);
    EXPECT_EQ(held.use_count(), 1);
    const auto next = queue.schedule({kStart, 1, 2, {}}); // takes the same slot
    EXPECT_NE(id, next);
    queue.cancel(id);
    EXPECT_EQ(popKinds(queue), std::vector<std::uint32_t>{2});
}

TEST(EventQueueTest, AllEventsOfAnOwnerAreCancelledTogether)
{
    EventQueue queue;
    for (std::uint32_t i = 0; i < 10; ++i)
        queue.schedule({kStart, i % 2, i, {}});
    queue.cancelAllOf(1);
    EXPECT_EQ(popKinds(queue), std::vector<std::uint32_t>({0, 2, 4, 6, 8}));
}

TEST(EventQueueTest, APostponedEventComesWhenRescheduledUnlessCancelled)
{
    EventQueue queue;
    queue.schedule({kStart, 1, 1, {}});
    const auto second = queue.schedule({kStart, 1, 2, {}});
    const auto first = queue.postpone();
    EXPECT_EQ(queue.postpone(), second);
    EXPECT_EQ(queue.nextTime(), kNever);
    queue.cancel(second);
    queue.reschedule(first, kStart + 5ms);
    queue.reschedule(second, kStart + 5ms);
    EXPECT_EQ(queue.nextTime(), kStart + 5ms);
    EXPECT_EQ(popKinds(queue), std::vector<std::uint32_t>{1});
}

} // namespace brokerscope::runtime
