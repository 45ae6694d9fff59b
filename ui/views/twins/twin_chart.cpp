#include "ui/views/twins/twin_chart.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QPen>
#include <QStringList>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr std::array kSideTokens{Token::InSync, Token::Leader};
constexpr std::array kSideStyles{Qt::SolidLine, Qt::DashLine};
constexpr std::array kSideMarks{u'━', u'┅'};
constexpr int kTicks = 3;
constexpr double kTickSeconds = 10;
constexpr double kLongSeconds = 50;

QPen sidePen(std::size_t side)
{
    return {color(kSideTokens[side]), 2, kSideStyles[side]};
}

QPen actPen()
{
    return {color(Token::TextMuted), 1, Qt::DotLine};
}

} // namespace

TwinChart::TwinChart(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_legend->setObjectName(name + QStringLiteral(".legend"));
    m_title->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumSize(200, 110);
    m_timeAxis->setTickType(QValueAxis::TicksDynamic); // at whole seconds, however long it takes
    m_timeAxis->setGridLineVisible(false); // upright lines are acts
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    restyle();
}

void TwinChart::show(const QString& title, const std::array<Line, 2>& lines, const QList<double>& acts, double length)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_chart->setLocale(QLocale());
    m_timeAxis->setLabelFormat(tr("%.0f s"));
    m_lines = lines;
    m_actTimes = acts;
    m_length = std::max(1.0, length);
    draw();
}

QLineSeries* TwinChart::addSeries(const QPen& pen)
{
    auto* series = new QLineSeries(m_chart);
    m_chart->addSeries(series);
    series->attachAxis(m_timeAxis);
    series->attachAxis(m_valueAxis);
    series->setPen(pen);
    return series;
}

void TwinChart::draw()
{
    double highest = 2;
    double last = m_length;
    QStringList legend;
    for (std::size_t side = 0; side < m_lines.size(); ++side) {
        const auto& line = m_lines[side];
        auto& series = m_runs[side];
        while (series.size() < static_cast<std::size_t>(line.runs.size()))
            series.push_back(addSeries(sidePen(side)));
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto run = line.runs.value(static_cast<qsizetype>(i));
            for (const auto& point : run) {
                highest = std::max(highest, point.y());
                last = std::max(last, point.x());
            }
            series[i]->replace(run);
            series[i]->setPointsVisible(run.size() == 1); // a line needs two
        }
        legend << QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3&nbsp;<b>%4</b>")
                      .arg(color(kSideTokens[side]).name(), QString(QChar(kSideMarks[side])), line.label.toHtmlEscaped(), line.newest.toHtmlEscaped());
    }
    m_legend->setText(legend.join(QStringLiteral("&nbsp; ")));
    m_timeAxis->setRange(0, last);
    m_timeAxis->setTickInterval(last <= kLongSeconds ? kTickSeconds : 2 * kTickSeconds);
    m_valueAxis->setRange(0, highest);
    m_valueAxis->setTickCount(kTicks);
    m_valueAxis->applyNiceNumbers();
    const double step = m_valueAxis->max() / (m_valueAxis->tickCount() - 1);
    m_valueAxis->setLabelFormat(step == std::floor(step) ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    while (m_acts.size() < static_cast<std::size_t>(m_actTimes.size()))
        m_acts.push_back(addSeries(actPen()));
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        QList<QPointF> upright;
        if (i < static_cast<std::size_t>(m_actTimes.size())) {
            const double at = m_actTimes.at(static_cast<qsizetype>(i));
            upright << QPointF(at, 0) << QPointF(at, m_valueAxis->max());
        }
        m_acts[i]->replace(upright);
    }
}

void TwinChart::restyle()
{
    m_title->setFont(typeFont(Type::Strong));
    m_chart->setMargins(QMargins(0, 0, scaled(8), 0)); // the last label of the axis stands out on the right
    m_chart->setBackgroundBrush(color(Token::Surface));
    m_view->setBackgroundBrush(color(Token::Surface));
    for (auto* axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsColor(color(Token::TextMuted));
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setGridLinePen(QPen(color(Token::Border), 1));
        axis->setLinePen(QPen(color(Token::Border), 1));
    }
    for (std::size_t side = 0; side < m_runs.size(); ++side)
        for (auto* series : m_runs[side])
            series->setPen(sidePen(side));
    for (auto* act : m_acts)
        act->setPen(actPen());
    draw();
}

} // namespace brokerscope::ui
