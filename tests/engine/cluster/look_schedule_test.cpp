#include "engine/cluster/look_schedule.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

using namespace std::chrono_literals;

const LookSchedule::Time kStart{100s};

} // namespace

TEST(LookScheduleTest, LooksAtTheIntervalThatIsWishedFor)
{
    LookSchedule schedule;
    EXPECT_EQ(schedule.begin(kStart), kStart + 33ms);
    schedule.wish(200ms);
    EXPECT_EQ(schedule.begin(kStart + 33ms), kStart + 233ms);
}

TEST(LookScheduleTest, WhatHappensIsLookedAtSoonAndAFewTimesInARow)
{
    LookSchedule schedule;
    schedule.wish(200ms);
    (void)schedule.begin(kStart);
    EXPECT_EQ(schedule.happened(kStart + 100ms), kStart + 100ms);
    EXPECT_EQ(schedule.begin(kStart + 100ms), kStart + 133ms);
    EXPECT_EQ(schedule.begin(kStart + 133ms), kStart + 166ms);
    EXPECT_EQ(schedule.begin(kStart + 166ms), kStart + 366ms) << "back to the wish";
}

TEST(LookScheduleTest, AFloodOfEventsIsLookedAtNoOftenerThanUsual)
{
    LookSchedule schedule;
    schedule.wish(200ms);
    (void)schedule.begin(kStart);
    EXPECT_EQ(schedule.happened(kStart + 1ms), kStart + 33ms);
    EXPECT_EQ(schedule.happened(kStart + 2ms), kStart + 33ms);
}

TEST(LookScheduleTest, ALargeStateIsLookedAtSeldomer)
{
    LookSchedule schedule;
    schedule.setLeast(100ms);
    EXPECT_EQ(schedule.begin(kStart), kStart + 100ms);
    EXPECT_EQ(schedule.happened(kStart + 10ms), kStart + 100ms);
}

} // namespace brokerscope::cluster
