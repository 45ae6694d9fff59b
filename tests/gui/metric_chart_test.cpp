#include "ui/views/metrics/metric_chart.h"

#include <QApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QSet>

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

// What stands beside the axis of bytes.
QStringList labelsUpTo(double bytes)
{
    MetricChart chart(Metric::BytesIn);
    chart.resize(400, 240);
    chart.show({{WallTime(std::chrono::seconds(0)), WallTime(std::chrono::seconds(1))}, {{"1", {0, bytes}}}}, {}, std::chrono::seconds(60));
    static_cast<QWidget&>(chart).show();
    QApplication::processEvents();
    QStringList labels;
    for (auto* item : chart.findChild<QGraphicsView*>()->scene()->items())
        if (auto* text = dynamic_cast<QGraphicsTextItem*>(item); text != nullptr && !text->toPlainText().endsWith(QLatin1String(" s")))
            labels << text->toPlainText();
    labels.removeAll(QString());
    return labels;
}

} // namespace

TEST(MetricChartTest, NoTwoLabelsOfTheAxisAreAlike)
{
    for (const double bytes : {0.0, 3.0, 180.0, 2'100.0, 9'800.0, 2.1e6}) {
        const auto labels = labelsUpTo(bytes);
        EXPECT_EQ(labels.size(), 3) << labels.join(QLatin1String(", ")).toStdString();
        EXPECT_EQ(QSet<QString>(labels.begin(), labels.end()).size(), labels.size()) << labels.join(QLatin1String(", ")).toStdString();
    }
}

TEST(MetricChartTest, ABrokerThatIsDownTakesNothingIn)
{
    EXPECT_EQ(drawn(Metric::MessagesIn), (QList<double>{4, 5, 0, 0, 6}));
}

TEST(MetricChartTest, WhatWasNotMeasuredIsNotDrawn)
{
    EXPECT_EQ(drawn(Metric::RequestLatency), (QList<double>{4, 5, 6}));
}

} // namespace brokerscope::ui
