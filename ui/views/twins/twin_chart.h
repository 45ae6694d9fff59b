// One figure of two clusters over the same seconds, on the same axes: told apart by colour, dashes and a label each. Dotted upright
// lines are the acts of the script.
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QPen;
class QValueAxis;
QT_END_NAMESPACE

namespace brokerscope::ui {

class TwinChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TwinChart(const QString& name, QWidget* parent = nullptr);

    struct Line
    {
        QList<QList<QPointF>> runs; // seconds, value; between two runs there is no value, and no line
        QString label;
        QString newest; // its last value, for people
    };
    // `length`: so many seconds the axis has at least.
    void show(const QString& title, const std::array<Line, 2>& lines, const QList<double>& acts, double length);
    void restyle();

private:
    void draw();
    [[nodiscard]] QLineSeries* addSeries(const QPen& pen);

    QLabel* m_title;
    QLabel* m_legend;
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    std::array<std::vector<QLineSeries*>, 2> m_runs;
    std::vector<QLineSeries*> m_acts;
    std::array<Line, 2> m_lines;
    QList<double> m_actTimes;
    double m_length = 1;
};

} // namespace brokerscope::ui
