// Lag over the last minute, in records or in time, as a Qt Charts line a partition; the axis counts seconds ago, so that it never moves.
#pragma once

#include "ui/models/lag_history.h"

#include <QString>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace brokerscope::ui {

class LagChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LagChart(QWidget* parent = nullptr);

    static constexpr std::size_t kMostLines = 6;
    enum class Unit { Records, Time };

    void setUnit(Unit unit);

    // `failure`: when a node last failed; drawn as an upright line while it is less than a minute ago.
    void show(const std::vector<LagSeries>& series, std::optional<WallTime> failure, WallTime now);
    void retranslate();
    void restyle();

private:
    void styleLine(std::size_t index);

    QChart* m_chart;
    QChartView* m_view;
    QLabel* m_legend;
    QValueAxis* m_timeAxis;
    QValueAxis* m_lagAxis;
    std::vector<QLineSeries*> m_lines;
    QLineSeries* m_failure;
    Unit m_unit = Unit::Records;
    double m_top = 0;
};

} // namespace brokerscope::ui
