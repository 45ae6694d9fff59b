// What every world promises about timers, posted actions and chance.
#include "engine/runtime/world_bed.h"

namespace brokerscope::runtime::test {

template <class Bed> class SchedulerTest : public WorldTest<Bed>
{
};
TYPED_TEST_SUITE(SchedulerTest, Beds, BedNames);

TYPED_TEST(SchedulerTest, TimersRunInTheOrderOfTheirDeadlinesAndNotBefore)
{
    std::vector<int> ran;
    bool early = false;
    this->bed.on(1, [&] {
        auto& world = this->bed.world(1);
        const auto now = world.clock().now();
        for (const int ms : {30, 10, 20}) {
            const auto due = now + std::chrono::milliseconds(ms);
            world.scheduler().runAt(due, [&, ms, due] {
                early = early || world.clock().now() < due;
                ran.push_back(ms);
            });
        }
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return ran == std::vector<int>({10, 20, 30}); }));
    EXPECT_FALSE(early);
}

TYPED_TEST(SchedulerTest, ATimerInThePastRunsAfterTheCurrentHandler)
{
    bool ran = false;
    this->bed.on(1, [&] {
        this->bed.world(1).scheduler().runAt(Instant::min(), [&] { ran = true; });
        EXPECT_FALSE(ran);
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return ran; }));
}

TYPED_TEST(SchedulerTest, ACancelledTimerNeverRuns)
{
    bool cancelledRan = false;
    bool laterRan = false;
    this->bed.on(1, [&] {
        auto& scheduler = this->bed.world(1).scheduler();
        const auto now = this->bed.world(1).clock().now();
        const auto victim = scheduler.runAt(now + 5ms, [&] { cancelledRan = true; });
        EXPECT_NE(victim, 0u);
        // Also when both are due at the same time.
        scheduler.runAt(now + 1ms, [&, victim] { scheduler.cancel(victim); });
        const auto second = std::make_shared<TimerId>();
        scheduler.runAt(now + 6ms, [&scheduler, second] { scheduler.cancel(*second); });
        *second = scheduler.runAt(now + 6ms, [&] { cancelledRan = true; });
        scheduler.cancel(987654321);
        scheduler.runAt(now + 10ms, [&] { laterRan = true; });
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return laterRan; }));
    EXPECT_FALSE(cancelledRan);
}

TYPED_TEST(SchedulerTest, ATimerThatSetsItselfAgainInThePastDoesNotStarveTheRest)
{
    int rounds = 0;
    std::function<void()> again;
    bool posted = false;
    this->bed.on(1, [&] {
        auto& scheduler = this->bed.world(1).scheduler();
        again = [&] {
            if (++rounds < 1000)
                scheduler.runAt(Instant::min(), again);
        };
        scheduler.runAt(Instant::min(), again);
        scheduler.post([&] { posted = rounds < 1000; });
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return rounds == 1000; }));
    EXPECT_TRUE(posted);
}

TYPED_TEST(SchedulerTest, PostedActionsRunLaterInTheOrderOfTheCalls)
{
    std::vector<int> ran;
    this->bed.on(1, [&] {
        for (int i = 0; i < 5; ++i)
            this->bed.world(1).scheduler().post([&, i] { ran.push_back(i); });
        EXPECT_TRUE(ran.empty());
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return ran.size() == 5; }));
    EXPECT_EQ(ran, std::vector<int>({0, 1, 2, 3, 4}));
}

TYPED_TEST(SchedulerTest, NothingRunsAfterAKill)
{
    auto alive = std::make_shared<int>(0);
    std::weak_ptr<int> captured = alive;
    this->bed.on(1, [&] {
        auto& scheduler = this->bed.world(1).scheduler();
        scheduler.runAt(this->bed.world(1).clock().now() + 1h, [alive] { FAIL(); });
    });
    alive.reset();
    this->bed.kill(1);
    EXPECT_TRUE(captured.expired()); // what was to run is gone, too
}

TYPED_TEST(SchedulerTest, TwoNodesDrawDifferently)
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    this->bed.on(1, [&] { first = this->bed.world(1).random().next(); });
    this->bed.on(2, [&] { second = this->bed.world(2).random().next(); });
    EXPECT_NE(first, second);
}

} // namespace brokerscope::runtime::test
