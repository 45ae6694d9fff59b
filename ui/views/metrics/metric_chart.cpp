#include "ui/views/metrics/metric_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart_line.h"
#include "ui/widgets/elided_label.h"
#include "ui/words/figures.h"
#include "ui/words/unbroken.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace brokerscope::ui {

namespace {

// Told apart by dashes as well as by colour.
constexpr std::array kLineTokens{Token::InSync, Token::Leader, Token::Quorum, Token::Group, Token::Produce, Token::Fetch};
constexpr std::array kLineStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::SolidLine, Qt::DashLine};
constexpr std::array kLineMarks{u'━', u'┅', u'┈', u'╍', u'━', u'┅'};

bool inBytes(Metric metric)
{
    return metric == Metric::BytesIn || metric == Metric::BytesOut || metric == Metric::LogSize || metric == Metric::Memory;
}

bool isCounted(Metric metric)
{
    return metric == Metric::UnderReplicated || metric == Metric::ActiveControllers || metric == Metric::RecordsAtRisk;
}

// Of a broker that does not run nothing comes in and nothing goes out: its line lies on the floor meanwhile.
bool isNothingWhileDown(Metric metric)
{
    return metric == Metric::MessagesIn || metric == Metric::BytesIn || metric == Metric::BytesOut || metric == Metric::RequestRate;
}

struct Unit
{
    double size;
    const char* mark;
};

Unit unitOf(double top, bool bytes)
{
    if (bytes)
        return top >= 1e9 ? Unit{1e9, " GB"} : top >= 1e6 ? Unit{1e6, " MB"} : top >= 1e3 ? Unit{1e3, " kB"} : Unit{1, ""};
    return Unit{1, ""};
}

// The next of 1, 2, 5, 10, 20 ... above the value.
double niceTop(double value)
{
    double step = 1;
    for (int i = 0; step < value; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

} // namespace

MetricChart::MetricChart(Metric metric, QWidget* parent)
    : QWidget(parent)
    , m_metric(metric)
    , m_title(new QLabel(this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_legend(new QLabel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setObjectName(QStringLiteral("metrics.chart.%1").arg(static_cast<int>(metric)));
    m_title->setObjectName(objectName() + QStringLiteral(".title"));
    m_legend->setObjectName(objectName() + QStringLiteral(".legend"));
    m_title->setWordWrap(true);
    m_name->setProperty("tone", QStringLiteral("muted"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true); // digits in groups
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumSize(200, 96);
    m_timeAxis->setTickCount(4);
    m_valueAxis->setTickCount(3);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (std::size_t i = 0; i < kMostLines; ++i) {
        auto* line = new QLineSeries(m_chart);
        m_chart->addSeries(line);
        line->attachAxis(m_timeAxis);
        line->attachAxis(m_valueAxis);
        m_lines.push_back(line);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_name);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    restyle();
    retranslate();
}

QString MetricChart::title() const
{
    const auto api = QString::fromStdString(m_api);
    switch (m_metric) {
    case Metric::MessagesIn:
        return tr("Records in per second");
    case Metric::BytesIn:
        return tr("Bytes in per second");
    case Metric::BytesOut:
        return tr("Bytes out per second");
    case Metric::RequestLatency:
        return tr("Latency of %1 in milliseconds").arg(api);
    case Metric::RequestRate:
        return tr("%1 requests per second").arg(api);
    case Metric::RequestParts:
        return tr("Where the time of %1 goes, in milliseconds (p50)").arg(api);
    case Metric::SlowParts:
        return tr("Where the time of slow %1 goes, in milliseconds (p99)").arg(api);
    case Metric::UnderReplicated:
        return tr("Under-replicated and offline partitions");
    case Metric::IsrChanges:
        return tr("ISR shrinks and expands per second");
    case Metric::ActiveControllers:
        return tr("Active controllers");
    case Metric::RecordsAtRisk:
        return tr("Records at risk now");
    case Metric::LogSize:
        return tr("Size of the logs on disk");
    case Metric::Cpu:
        return tr("Processor time of this program, percent of one core");
    case Metric::Memory:
        return tr("Memory of this program");
    }
    return {};
}

QString MetricChart::explained() const
{
    switch (m_metric) {
    case Metric::RequestLatency:
        return tr("From the arrival of a request to its answer, on the node where it takes longest: half of the requests took "
                  "p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.");
    case Metric::RequestParts:
    case Metric::SlowParts:
        return tr("Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node's thread. Log: "
                  "its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, "
                  "but answers to earlier requests leave first. Send: until the connection had taken it.");
    case Metric::UnderReplicated:
        return tr("Partitions with fewer in-sync replicas than replicas, and partitions without a leader");
    case Metric::IsrChanges:
        return tr("Replicas that left the in-sync replicas of a partition, and that came back");
    case Metric::ActiveControllers:
        return tr("Exactly one is right; none while an election is under way");
    case Metric::RecordsAtRisk:
        return tr("Committed records that one running node has and no other: lost if that node's disk were lost");
    default:
        return title();
    }
}

QString MetricChart::lineName(const std::string& label) const
{
    switch (m_metric) {
    case Metric::MessagesIn:
    case Metric::BytesIn:
    case Metric::BytesOut:
    case Metric::RequestRate:
    case Metric::LogSize:
        return tr("node %1").arg(QString::fromStdString(label));
    case Metric::RequestLatency:
        return QString::fromStdString(label);
    case Metric::RequestParts:
    case Metric::SlowParts:
        return label == "RequestQueueTimeMs"    ? tr("queue")
               : label == "LocalTimeMs"         ? tr("log")
               : label == "RemoteTimeMs"        ? tr("wait")
               : label == "ResponseQueueTimeMs" ? tr("order")
                                                : tr("send");
    case Metric::UnderReplicated:
        return label == "OfflinePartitionsCount" ? tr("offline") : tr("under-replicated");
    case Metric::IsrChanges:
        return label == "IsrShrinksPerSec" ? tr("shrinks") : tr("expands");
    case Metric::RecordsAtRisk:
        return tr("records");
    case Metric::ActiveControllers:
        return tr("controllers");
    default:
        return {};
    }
}

QString MetricChart::valueWords(double value) const
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (inBytes(m_metric))
        return bytesWords(static_cast<std::int64_t>(value));
    switch (m_metric) {
    case Metric::RequestLatency:
    case Metric::RequestParts:
    case Metric::SlowParts:
        return tr("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 2 : 1));
    case Metric::Cpu:
        return tr("%1 %", "percent").arg(QLocale().toString(value, 'f', 0));
    case Metric::UnderReplicated:
    case Metric::ActiveControllers:
    case Metric::RecordsAtRisk:
        return countWords(static_cast<std::int64_t>(std::llround(value)));
    default:
        return rateWords(value);
    }
}

void MetricChart::show(const MetricSamples& samples, const std::string& api, std::chrono::seconds window)
{
    if (api != m_api || window != m_window)
        m_top = 0;
    m_samples = samples;
    m_api = api;
    m_window = window;
    retranslate();
}

void MetricChart::retranslate()
{
    m_title->setText(title());
    m_title->setToolTip(explained());
    m_name->setWhole(MetricsHistory::kafkaName(m_metric, m_api));
    m_view->setAccessibleName(title());
    m_view->setToolTip(explained());
    m_chart->setLocale(QLocale());
    m_timeAxis->setLabelFormat(tr("%.0f s"));
    draw();
}

void MetricChart::draw()
{
    m_timeAxis->setRange(-static_cast<double>(m_window.count()), 0);
    double highest = 0;
    for (const auto& series : m_samples.series)
        for (const double value : series.values)
            highest = std::isnan(value) ? highest : std::max(highest, value);
    // What is counted has no halves.
    const double top = std::max(niceTop(highest * 1.05), isCounted(m_metric) ? 2.0 : 1.0);
    // Shrinks late: a scale that jumps up and down cannot be read.
    if (top > m_top || top * 4 <= m_top)
        m_top = top;
    // Drawn in the unit of the axis' top, so that its labels stay short.
    const auto unit = unitOf(m_top, inBytes(m_metric));
    m_valueAxis->setRange(0, m_top / unit.size);
    const double half = m_top / unit.size / 2;
    m_valueAxis->setLabelFormat((half == std::floor(half) ? QStringLiteral("%.0f") : QStringLiteral("%.1f")) + QLatin1String(unit.mark));

    QStringList legend;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points;
        if (i < m_samples.series.size()) {
            const auto& series = m_samples.series[i];
            points = pointsOf(m_metric, m_samples.times, series.values);
            for (auto& point : points)
                point.ry() /= unit.size;
            // Name and figure stay together when the line is broken.
            const auto name = lineName(series.label);
            legend << QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3<b>%4</b>")
                          .arg(color(kLineTokens[i]).name(), QString(QChar(kLineMarks[i])), name.isEmpty() ? QString() : unbroken(name) + QStringLiteral("&nbsp;"),
                               unbroken(valueWords(series.values.empty() ? std::nan("") : series.values.back())));
        }
        m_lines[i]->replace(points);
    }
    if (m_samples.series.size() > m_lines.size())
        legend << tr("%n more not drawn", nullptr, static_cast<int>(m_samples.series.size() - m_lines.size()));
    if (m_samples.series.empty())
        legend << tr("nothing measured in this time");
    m_legend->setText(legend.join(QStringLiteral("&nbsp; ")));
}

QList<QPointF> MetricChart::pointsOf(Metric metric, const std::vector<WallTime>& times, const std::vector<double>& values)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isUnknown = std::isnan(values[i]);
        if (isUnknown && (points.isEmpty() || !isNothingWhileDown(metric)))
            continue;
        points << QPointF(static_cast<double>((times[i] - times.back()).count()) / 1000.0, isUnknown ? 0 : values[i]);
    }
    return points;
}

void MetricChart::restyle()
{
    m_title->setFont(typeFont(Type::Strong));
    m_name->setFont(typeFont(Type::Caption));
    m_chart->setMargins(QMargins(0, 0, scaled(8), 0)); // the last label of the axis stands out on the right
    m_chart->setBackgroundBrush(color(Token::Surface));
    m_view->setBackgroundBrush(color(Token::Surface));
    for (auto* axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsColor(color(Token::TextMuted));
        axis->setLabelsFont(typeFont(Type::Caption));
        axis->setGridLinePen(QPen(color(Token::Border), 1));
        axis->setLinePen(QPen(color(Token::Border), 1));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(color(kLineTokens[i]), chartLineWidth(), kLineStyles[i]));
    draw();
}

} // namespace brokerscope::ui
