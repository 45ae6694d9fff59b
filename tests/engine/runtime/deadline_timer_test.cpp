// A timer that follows a deadline.
#include "engine/runtime/deadline_timer.h"
#include "engine/runtime/world_bed.h"

#include <memory>

namespace brokerscope::runtime::test {

template <class Bed> class DeadlineTimerTest : public WorldTest<Bed>
{
};
TYPED_TEST_SUITE(DeadlineTimerTest, Beds, BedNames);

TYPED_TEST(DeadlineTimerTest, IsDueOnceAtTheLastDeadlineThatWasSet)
{
    int due = 0;
    bool early = false;
    bool later = false;
    std::unique_ptr<DeadlineTimer> timer;
    this->bed.on(1, [&] {
        auto& world = this->bed.world(1);
        const auto now = world.clock().now();
        timer = std::make_unique<DeadlineTimer>(world.scheduler(), [&, now] {
            ++due;
            early = this->bed.world(1).clock().now() < now + 20ms;
        });
        timer->set(now + 5ms);
        timer->set(kNever);
        timer->set(now + 20ms);
        timer->set(now + 20ms);
        world.scheduler().runAt(now + 40ms, [&] { later = true; });
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return later; }));
    this->bed.on(1, [&] { timer.reset(); });
    EXPECT_EQ(due, 1);
    EXPECT_FALSE(early);
}

TYPED_TEST(DeadlineTimerTest, CanBeSetAgainFromWhatItCallsAndIsSilentOnceItIsGone)
{
    int due = 0;
    bool later = false;
    std::unique_ptr<DeadlineTimer> timer;
    std::unique_ptr<DeadlineTimer> gone;
    this->bed.on(1, [&] {
        auto& world = this->bed.world(1);
        const auto now = world.clock().now();
        timer = std::make_unique<DeadlineTimer>(world.scheduler(), [&, now] {
            if (++due == 1)
                timer->set(now + 1ms); // the same deadline as before: it is due again
        });
        timer->set(now + 1ms);
        gone = std::make_unique<DeadlineTimer>(world.scheduler(), [&] { due += 100; });
        gone->set(now + 1ms);
        gone.reset();
        world.scheduler().runAt(now + 40ms, [&] { later = true; });
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return later; }));
    this->bed.on(1, [&] { timer.reset(); });
    EXPECT_EQ(due, 2);
}

} // namespace brokerscope::runtime::test
