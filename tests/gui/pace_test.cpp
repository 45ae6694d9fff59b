#include "ui/bridge/pace.h"

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

// A thread that wants 12 ms at each look and waits `waits` for a processor; returns how often it looked within `span`.
int looks(Pace& pace, Pace::Duration& now, Pace::Usage& usage, Pace::Duration waits, Pace::Duration span)
{
    int count = 0;
    for (const auto end = now + span; now < end; ++count) {
        usage.ran += 12ms;
        usage.waited += waits;
        now += pace.next(now, usage);
    }
    return count;
}

} // namespace

// Where the system tells how crowded it is, nothing has to be probed.
TEST(PaceTest, TheStallsOfTheMachineDecideWhereTheyAreTold)
{
    Pace pace;
    Pace::Duration now{};
    const auto looks = [&pace, &now](double stalls, Pace::Duration span) {
        static Pace::Usage usage;
        if (!usage.stalled)
            usage.stalled = Pace::Duration(0);
        int count = 0;
        for (const auto end = now + span; now < end; ++count) {
            const Pace::Duration interval = pace.next(now, usage);
            now += interval;
            *usage.stalled += std::chrono::duration_cast<Pace::Duration>(interval * stalls);
        }
        return count;
    };
    EXPECT_NEAR(looks(0.2, 10s), 303, 3);
    EXPECT_LT(looks(0.9, 10s), 65) << "four a second, and a quarter of a second to notice";
    EXPECT_GT(looks(0.2, 10s), 280);
}

TEST(PaceTest, CostlyLooksAreFewerOnACrowdedMachine)
{
    const auto interval = [](Pace::Duration cost) {
        Pace pace(2);
        Pace::Usage usage{.ran = {}, .waited = {}, .stalled = Pace::Duration(0)};
        std::chrono::milliseconds last{};
        for (Pace::Duration now{}; now < 5s; now += last) {
            last = pace.next(now, usage);
            usage.ran += cost;
            *usage.stalled += last;
        }
        return last;
    };
    EXPECT_EQ(interval(2ms), Pace::kSparing);
    EXPECT_NEAR(static_cast<double>(interval(16ms).count()), 400, 1) << "2 % of two processors";
    EXPECT_EQ(interval(80ms), Pace::kSlowest);
}

TEST(PaceTest, IsThirtyLooksASecondWhileThereIsRoom)
{
    Pace pace;
    Pace::Duration now{};
    Pace::Usage usage;
    EXPECT_NEAR(looks(pace, now, usage, 1ms, 10s), 303, 3);
}

TEST(PaceTest, SparesACrowdedMachineAndComesBack)
{
    Pace pace;
    Pace::Duration now{};
    Pace::Usage usage;
    const int crowded = looks(pace, now, usage, 9ms, 20s);
    EXPECT_LT(crowded, 150) << "a quarter of the usual";
    EXPECT_GT(crowded, 60) << "two to four a second, and probes";
    (void)looks(pace, now, usage, 1ms, 6s); // until it has noticed
    EXPECT_NEAR(looks(pace, now, usage, 1ms, 10s), 303, 3);
}

TEST(PaceTest, KeepsTheUsualPaceWhereTheSystemDoesNotTell)
{
    Pace pace;
    for (Pace::Duration now{}; now < 5s; now += 33ms)
        EXPECT_EQ(pace.next(now, {}), Pace::kUsual);
}

TEST(PaceTest, ThisThreadsUsageRises)
{
    const auto before = threadUsage();
    volatile int work = 0;
    while (threadUsage().ran <= before.ran && work < 100'000'000)
        work = work + 1;
    EXPECT_GT(threadUsage().ran, before.ran);
}

} // namespace brokerscope::ui
