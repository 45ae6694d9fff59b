// One metric as a Qt Charts picture: a line a broker or a percentile, Kafka's name above it, the newest figures beside the
// names of the lines. The axis counts seconds ago.
#pragma once

#include "ui/models/metrics_history.h"

#include <QList>
#include <QPointF>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace brokerscope::ui {

class ElidedLabel;

class MetricChart final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricChart(Metric metric, QWidget* parent = nullptr);

    static constexpr std::size_t kMostLines = 6;

    // A line: seconds before the last of `times`, and the value then. Where nothing was known it has no point, or is 0 if
    // that says how much went through a broker that did not run.
    [[nodiscard]] static QList<QPointF> pointsOf(Metric metric, const std::vector<WallTime>& times, const std::vector<double>& values);

    [[nodiscard]] Metric shownMetric() const { return m_metric; }
    void show(const MetricSamples& samples, const std::string& api, std::chrono::seconds window);
    [[nodiscard]] const MetricSamples& shown() const { return m_samples; }
    [[nodiscard]] const std::string& api() const { return m_api; }
    [[nodiscard]] QString title() const;
    void retranslate();
    void restyle();

private:
    [[nodiscard]] QString explained() const;
    [[nodiscard]] QString lineName(const std::string& label) const;
    [[nodiscard]] QString valueWords(double value) const;
    void draw();

    Metric m_metric;
    std::string m_api;
    std::chrono::seconds m_window{60};
    MetricSamples m_samples;
    QLabel* m_title;
    ElidedLabel* m_name;
    QLabel* m_legend;
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    std::vector<QLineSeries*> m_lines;
    double m_top = 0;
};

} // namespace brokerscope::ui
