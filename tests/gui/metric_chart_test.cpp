#include "ui/views/metrics/metric_chart.h"

#include <gtest/gtest.h>

#include <cmath>

namespace brokerscope::ui {
namespace {

// Five seconds, in the middle of which nothing was known.
QList<double> drawn(Metric metric)
{
    const double unknown = std::nan("");
    std::vector<WallTime> times;
    for (int second = 0; second < 5; ++second)
        times.push_back(WallTime(std::chrono::seconds(second)));
    QList<double> values;
    for (const auto& point : MetricChart::pointsOf(metric, times, {4, 5, unknown, unknown, 6}))
        values << point.y();
    return values;
}

} // namespace

TEST(MetricChartTest, ABrokerThatIsDownTakesNothingIn)
{
    EXPECT_EQ(drawn(Metric::MessagesIn), (QList<double>{4, 5, 0, 0, 6}));
}

TEST(MetricChartTest, WhatWasNotMeasuredIsNotDrawn)
{
    EXPECT_EQ(drawn(Metric::RequestLatency), (QList<double>{4, 5, 6}));
}

} // namespace brokerscope::ui
