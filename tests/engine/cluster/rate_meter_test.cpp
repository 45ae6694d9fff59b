#include "engine/cluster/rate_meter.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

using namespace std::chrono_literals;

Instant at(Duration time)
{
    return Instant(time);
}

} // namespace

TEST(RateMeterTest, ComesToTheRateOfASteadyCounter)
{
    RateMeter meter;
    double rate = 0;
    for (int i = 0; i <= 100; ++i)
        rate = meter.update("k", at(i * 100ms), static_cast<std::uint64_t>(i) * 50);
    EXPECT_NEAR(rate, 500, 5);
}

TEST(RateMeterTest, FallsToZeroWhenNothingMoves)
{
    RateMeter meter;
    for (int i = 0; i <= 20; ++i)
        (void)meter.update("k", at(i * 100ms), static_cast<std::uint64_t>(i) * 50);
    double rate = 1;
    for (int i = 21; i <= 200; ++i)
        rate = meter.update("k", at(i * 100ms), 1000);
    EXPECT_EQ(rate, 0);
}

TEST(RateMeterTest, BeginsAnewWhenACounterWentBack)
{
    RateMeter meter;
    (void)meter.update("k", at(0s), 1000);
    (void)meter.update("k", at(1s), 2000);
    EXPECT_EQ(meter.update("k", at(2s), 5), 0);
    EXPECT_GT(meter.update("k", at(3s), 105), 0);
}

} // namespace brokerscope::cluster
