#include "ui/views/metrics/metrics_view.h"

#include "ui/bridge/replay_source.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/metrics/metric_chart.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr std::array kSpans{60, 300, 900}; // seconds
constexpr int kChartWidth = 330;
constexpr int kChartHeight = 190;

} // namespace

MetricsView::MetricsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_span(new QComboBox(this))
    , m_api(new QComboBox(this))
    , m_pause(new QToolButton(this))
    , m_csv(new QToolButton(this))
    , m_picture(new QToolButton(this))
    , m_message(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
{
    m_span->setObjectName(QStringLiteral("metrics.span"));
    m_api->setObjectName(QStringLiteral("metrics.api"));
    m_api->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_api->setMinimumWidth(150);
    m_pause->setObjectName(QStringLiteral("metrics.pause"));
    m_pause->setCheckable(true);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_csv->setObjectName(QStringLiteral("metrics.csv"));
    m_picture->setObjectName(QStringLiteral("metrics.picture"));
    m_message->setObjectName(QStringLiteral("metrics.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    for (const int span : kSpans)
        m_span->addItem(QString(), span);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kSpacing);
    m_grid->setVerticalSpacing(2 * kSpacing);
    for (const auto metric : kMetrics) {
        auto* chart = new MetricChart(metric, m_body);
        limitHeight(*chart, kChartHeight, 0);
        m_charts.push_back(chart);
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto* bar = new FlowRow;
    bar->setSpacing(6);
    bar->addWidget(m_span);
    bar->addWidget(m_api);
    bar->addWidget(m_pause);
    bar->addStretch();
    bar->addWidget(m_csv);
    bar->addWidget(m_picture);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);

    // Measured also while the dock is hidden: a chart that begins when one looks at it tells nothing.
    connect(&context.source, &ClusterSource::snapshotChanged, this,
            [this](const SnapshotPtr& snapshot) { m_history.onSnapshot(*snapshot); });
    connect(&context.source, &ClusterSource::tick, this, &MetricsView::pullFrames);
    if (const auto* replay = qobject_cast<const ReplaySource*>(&context.source)) {
        connect(replay, &ReplaySource::rewound, this, [this] { m_nextFrame = 1; });
        connect(replay, &ReplaySource::passed, this, [this](const SnapshotPtr& snapshot) {
            pullFrames();
            m_history.onSnapshot(*snapshot);
        });
    }
    connect(m_span, &QComboBox::activated, this, &MetricsView::draw);
    connect(m_api, &QComboBox::activated, this, &MetricsView::draw);
    connect(m_pause, &QToolButton::toggled, this, [this](bool on) {
        m_pause->setIcon(icon(on ? QStringLiteral("resume") : QStringLiteral("pause")));
        if (!on)
            draw();
    });
    connect(m_csv, &QToolButton::clicked, this, [this] { askForFile(true); });
    connect(m_picture, &QToolButton::clicked, this, [this] { askForFile(false); });
    retranslate();
    restyle();
    arrange();
}

void MetricsView::pullFrames()
{
    constexpr std::size_t kFramesATime = 4000;
    const auto batch = context().source.frames(m_nextFrame, kFramesATime);
    m_nextFrame = batch.next;
    m_history.onFrames(batch.frames);
}

void MetricsView::retranslate()
{
    setHint(tr("one sample a second"));
    for (int i = 0; i < m_span->count(); ++i)
        m_span->setItemText(i, tr("last %n minute(s)", nullptr, kSpans[static_cast<std::size_t>(i)] / 60));
    m_span->setAccessibleName(tr("How far back the charts reach"));
    m_api->setAccessibleName(tr("API whose requests are measured"));
    m_api->setToolTip(m_api->accessibleName());
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("The charts stand still; measuring goes on"));
    m_csv->setText(tr("Save as CSV …"));
    m_picture->setText(tr("Save as picture …"));
    for (auto* chart : m_charts)
        chart->retranslate();
}

void MetricsView::restyle()
{
    m_pause->setIcon(icon(m_pause->isChecked() ? QStringLiteral("resume") : QStringLiteral("pause")));
    for (auto* chart : m_charts)
        chart->restyle();
    arrange();
    View::restyle();
}

std::chrono::seconds MetricsView::window() const
{
    return std::chrono::seconds(m_span->currentData().toInt());
}

void MetricsView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    arrange();
}

void MetricsView::arrange()
{
    const int columns = std::clamp((width() - 24) / scaled(kChartWidth), 1, 4);
    if (columns == m_columns)
        return;
    for (auto* chart : m_charts)
        m_grid->removeWidget(chart);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    for (auto* chart : m_charts) {
        m_grid->addWidget(chart, place / columns, place % columns);
        ++place;
    }
    m_columns = columns;
}

void MetricsView::fillApis()
{
    QStringList names;
    for (const auto& name : m_history.apis())
        names << QString::fromStdString(name);
    // What most people ask for is there from the beginning, also before the first client has come.
    for (const auto* usual : {"Fetch", "Produce"})
        if (!names.contains(QLatin1String(usual)))
            names.prepend(QLatin1String(usual));
    QStringList shown;
    for (int i = 0; i < m_api->count(); ++i)
        shown << m_api->itemText(i);
    if (names == shown)
        return;
    const auto chosen = m_api->currentText();
    const QSignalBlocker blocker(m_api);
    m_api->clear();
    m_api->addItems(names);
    const auto wanted = chosen.isEmpty() ? QStringLiteral("Produce") : chosen;
    m_api->setCurrentIndex(std::max<int>(static_cast<int>(names.indexOf(wanted)), 0));
}

void MetricsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_history.onSnapshot(snapshot);
    fillApis();
    if (!m_pause->isChecked())
        draw();
}

void MetricsView::draw()
{
    const auto api = m_api->currentText().toStdString();
    for (auto* chart : m_charts)
        chart->show(m_history.samples(chart->shownMetric(), api, window()), api, window());
}

void MetricsView::askForFile(bool csv)
{
    auto* dialog = new QFileDialog(this, csv ? tr("Save the figures") : tr("Save the charts"));
    dialog->setObjectName(QStringLiteral("metrics.file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("png"));
    dialog->setNameFilter(csv ? tr("CSV files (*.csv)") : tr("PNG pictures (*.png)"));
    dialog->selectFile(csv ? QStringLiteral("metrics.csv") : QStringLiteral("metrics.png"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString& path) { csv ? saveCsv(path) : savePicture(path); });
    dialog->open();
}

bool MetricsView::saveCsv(const QString& path)
{
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    for (const auto* chart : m_charts)
        if (good && !chart->shown().series.empty())
            good = file.write((MetricsHistory::csv(chart->shown(), MetricsHistory::kafkaName(chart->shownMetric(), chart->api())) + QLatin1Char('\n')).toUtf8()) >= 0;
    good = good && file.commit();
    m_message->setText(good ? tr("Saved to %1.").arg(path) : tr("%1 could not be written: %2.").arg(path, file.errorString()));
    m_message->show();
    return good;
}

bool MetricsView::savePicture(const QString& path)
{
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly) && m_body->grab().save(&file, "PNG") && file.commit();
    m_message->setText(good ? tr("Saved to %1.").arg(path) : tr("%1 could not be written: %2.").arg(path, file.errorString()));
    m_message->show();
    return good;
}

} // namespace brokerscope::ui
