#include "ui/views/groups/lag_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart_line.h"
#include "ui/widgets/still_place.h"
#include "ui/words/figures.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace brokerscope::ui {

namespace {

// Told apart by dashes as well as by colour.
constexpr std::array kLineTokens{Token::Leader, Token::InSync, Token::Group, Token::Quorum, Token::Produce, Token::Fetch};
constexpr std::array kLineStyles{Qt::SolidLine, Qt::SolidLine, Qt::SolidLine, Qt::DashLine, Qt::DashLine, Qt::DashLine};

// The next of 10, 20, 50, 100 ... above the value.
double niceTop(double value, double least)
{
    double step = least;
    for (int i = 0; step < value; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

} // namespace

LagChart::LagChart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_legend(new QLabel(this))
    , m_timeAxis(new QValueAxis(this))
    , m_lagAxis(new QValueAxis(this))
    , m_failure(new QLineSeries(this))
{
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // its background brush covers all
    m_view->setMinimumSize(220, 92);
    m_timeAxis->setRange(-static_cast<double>(LagHistory::kKept.count()), 0);
    m_timeAxis->setTickCount(5);
    m_timeAxis->setLabelFormat(QStringLiteral("%.0f s"));
    m_lagAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_chart->setLocalizeNumbers(true); // digits in groups
    m_lagAxis->setTickCount(3);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_lagAxis, Qt::AlignLeft);
    for (std::size_t i = 0; i < kMostLines; ++i) {
        auto* line = new QLineSeries(this);
        m_chart->addSeries(line);
        line->attachAxis(m_timeAxis);
        line->attachAxis(m_lagAxis);
        m_lines.push_back(line);
    }
    m_chart->addSeries(m_failure);
    m_failure->attachAxis(m_timeAxis);
    m_failure->attachAxis(m_lagAxis);

    m_legend->setTextFormat(Qt::RichText);
    m_legend->setFont(typeFont(Type::Caption));
    m_legend->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new StillPlace(m_legend));
    layout->addWidget(m_view, 1);
    restyle();
    retranslate();
}

void LagChart::setUnit(Unit unit)
{
    m_unit = unit;
    m_top = 0;
    m_lagAxis->setLabelFormat(unit == Unit::Time ? QStringLiteral("%.1f s") : QStringLiteral("%.0f"));
}

void LagChart::retranslate()
{
    m_view->setAccessibleName(tr("Lag over the last minute"));
    m_chart->setLocale(QLocale());
}

void LagChart::styleLine(std::size_t index)
{
    QPen pen(color(kLineTokens[index]), chartLineWidth());
    pen.setStyle(kLineStyles[index]);
    pen.setCosmetic(true);
    m_lines[index]->setPen(pen);
}

void LagChart::restyle()
{
    m_view->setMinimumHeight(scaled(66)); // less has no room for the labels of its axes
    // Qt's charts know nothing of the palette: every brush and pen is set again.
    m_chart->setBackgroundBrush(color(Token::Surface));
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(color(Token::Surface));
    for (auto* axis : {m_timeAxis, m_lagAxis}) {
        axis->setLabelsColor(color(Token::TextMuted));
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setLinePen(QPen(color(Token::Border), 1));
        axis->setGridLinePen(QPen(color(Token::Border), 1));
    }
    m_timeAxis->setGridLineVisible(false);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        styleLine(i);
    QPen failure(color(Token::Danger), chartLineWidth(), Qt::DashLine);
    failure.setCosmetic(true);
    m_failure->setPen(failure);
}

void LagChart::show(const std::vector<LagSeries>& series, std::optional<WallTime> failure, WallTime now)
{
    const bool inTime = m_unit == Unit::Time;
    double highest = 0;
    QStringList legend;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points;
        if (i < series.size()) {
            for (const auto& sample : series[i].samples) {
                const double y = inTime ? static_cast<double>(sample.age.count()) / 1000.0 : static_cast<double>(sample.lag);
                points << QPointF(static_cast<double>((sample.time - now).count()) / 1000.0, y);
                highest = std::max(highest, y);
            }
            legend << QStringLiteral("<span style='color:%1'>%2 %3-%4&nbsp;%5</span>")
                          .arg(color(kLineTokens[i]).name(),
                               kLineStyles[i] == Qt::SolidLine ? QStringLiteral("━") : QStringLiteral("┅"),
                               QString::fromStdString(series[i].topic).toHtmlEscaped())
                          .arg(series[i].partition.value())
                          .arg(series[i].samples.empty() ? QString()
                               : inTime                  ? durationWords(series[i].samples.back().age.count())
                                                         : countWords(series[i].samples.back().lag));
        }
        m_lines[i]->replace(points);
    }
    const double top = niceTop(highest * 1.1, inTime ? 1 : 10);
    // Shrinks late: a scale that jumps up and down cannot be read.
    if (top > m_top || top * 4 <= m_top) {
        m_top = top;
        m_lagAxis->setRange(0, m_top);
    }
    QList<QPointF> mark;
    if (failure) {
        const double at = static_cast<double>((*failure - now).count()) / 1000.0;
        if (at > m_timeAxis->min()) {
            mark << QPointF(at, 0) << QPointF(at, m_top);
            legend << QStringLiteral("<span style='color:%1'>┆ %2</span>").arg(color(Token::Danger).name(), tr("failure"));
        }
    }
    m_failure->replace(mark);
    m_legend->setText(legend.join(QStringLiteral(" &nbsp; ")));
}

} // namespace brokerscope::ui
