#include "ui/views/logs/logs_view.h"

#include "ui/bridge/replay_source.h"
#include "ui/models/fullest_topic.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/logs/log_strips.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include "engine/cluster/risk.h"

#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kMostChoices = 400; // more partitions are reached through the Topics dock

QString idsOf(const std::vector<NodeId>& nodes)
{
    QStringList ids;
    for (const auto id : nodes)
        ids << QString::number(id.value());
    return ids.join(QStringLiteral(", "));
}

} // namespace

LogsView::LogsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_choice(new QComboBox(this))
    , m_tail(new QToolButton(this))
    , m_whole(new QToolButton(this))
    , m_closer(new QToolButton(this))
    , m_farther(new QToolButton(this))
    , m_goTo(new QLineEdit(this))
    , m_strips(new LogStrips)
    , m_risk(new QLabel(this))
    , m_empty(new EmptyNote(this))
    , m_legend(new QLabel(this))
{
    m_risk->setObjectName(QStringLiteral("logs.risk"));
    m_risk->setTextFormat(Qt::RichText);
    m_risk->setWordWrap(true);
    m_risk->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_risk->hide();
    m_choice->setObjectName(QStringLiteral("logs.partition"));
    limitWidth(*m_choice, 160, 0);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_legend->setObjectName(QStringLiteral("logs.legend"));
    m_legend->setWordWrap(true);
    m_legend->setProperty("tone", QStringLiteral("muted"));
    m_legend->setFont(typeFont(Type::Caption));
    m_tail->setObjectName(QStringLiteral("logs.tail"));
    m_whole->setObjectName(QStringLiteral("logs.whole"));
    for (auto* button : {m_tail, m_whole})
        button->setCheckable(true);
    m_tail->setChecked(true);
    m_closer->setObjectName(QStringLiteral("logs.closer"));
    m_farther->setObjectName(QStringLiteral("logs.farther"));
    m_goTo->setObjectName(QStringLiteral("logs.goTo"));
    limitWidth(*m_goTo, 0, 96);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_strips);

    auto* bar = new FlowRow;
    bar->setSpacing(4);
    bar->addGrowing(m_choice);
    bar->addWidget(m_goTo);
    bar->addWidget(m_farther);
    bar->addWidget(m_closer);
    auto* either = new QWidget(this); // one choice of two: they stay together
    auto* eitherRow = new QHBoxLayout(either);
    eitherRow->setContentsMargins(0, 0, 0, 0);
    eitherRow->setSpacing(4);
    eitherRow->addWidget(m_tail);
    eitherRow->addWidget(m_whole);
    bar->addWidget(either);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_risk);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_legend);
    layout->addWidget(scroll, 1);

    if (auto* replay = qobject_cast<ReplaySource*>(&context.source))
        connect(replay, &ReplaySource::rewound, this, [this] {
            m_nextFrame = 1;
            m_positions.clear();
        });
    connect(m_choice, &QComboBox::activated, this, &LogsView::choose);
    connect(m_risk, &QLabel::linkActivated, this, [this] {
        if (auto* dock = window()->findChild<QDockWidget*>(QStringLiteral("dock.lost"))) {
            dock->show();
            dock->raise();
        }
    });
    connect(m_tail, &QToolButton::clicked, this, [this] {
        m_window.reset();
        showSnapshot(snapshot());
    });
    connect(m_whole, &QToolButton::clicked, this, [this] {
        m_window.setMode(LogWindow::Mode::Whole);
        showSnapshot(snapshot());
    });
    connect(m_closer, &QToolButton::clicked, this, [this] { zoom(2, 0.5); });
    connect(m_farther, &QToolButton::clicked, this, [this] { zoom(0.5, 0.5); });
    connect(m_strips, &LogStrips::zoomed, this, &LogsView::zoom);
    connect(m_strips, &LogStrips::panned, this, [this](double share) {
        m_window.pan(share);
        showSnapshot(this->snapshot());
    });
    connect(m_strips, &LogStrips::tailWanted, m_tail, &QToolButton::click);
    connect(m_strips, &LogStrips::wholeWanted, m_whole, &QToolButton::click);
    connect(m_goTo, &QLineEdit::returnPressed, this, &LogsView::goTo);
    connect(&m_reader, &DirectoryReader::batchesRead, this, [this](const QString& directory, const std::vector<BatchSpan>& batches) {
        m_batches[directory] = batches; // of each replica by itself: they are shown together
        m_batchesCame = true;
    });
    connect(&context.source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        for (const auto& event : events)
            m_changes.onEvent(event);
    });
    connect(&context.selection, &Selection::partitionChanged, this, [this] {
        m_window.reset();
        m_batches.clear();
        if (isVisible())
            showSnapshot(snapshot());
    });
    restyle();
    retranslate();
}

void LogsView::retranslate()
{
    m_choice->setAccessibleName(tr("Partition"));
    m_tail->setText(tr("Newest records"));
    m_tail->setToolTip(tr("Close enough to see where replicas and readers differ; the wheel zooms"));
    m_whole->setText(tr("Whole log"));
    m_closer->setToolTip(tr("Closer, down to a single record: + or the wheel; drag to move along the log"));
    m_closer->setAccessibleName(tr("Closer"));
    m_farther->setToolTip(tr("Farther, up to the whole log: − or the wheel"));
    m_farther->setAccessibleName(tr("Farther"));
    m_goTo->setPlaceholderText(tr("offset …"));
    m_goTo->setToolTip(tr("Go to an offset"));
    m_goTo->setAccessibleName(tr("Go to an offset"));
    m_strips->setAccessibleName(tr("Replicas of the partition and their readers"));
}

void LogsView::fillChoices(const cluster::ClusterSnapshot& snapshot)
{
    QStringList choices;
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions)
            if (!topic->internal && choices.size() < kMostChoices)
                choices << QStringLiteral("%1-%2").arg(QString::fromStdString(topic->name)).arg(partition.index.value());
    const auto& key = context().selection.partition();
    const auto chosen = QStringLiteral("%1-%2").arg(key.topic).arg(key.partition.value());
    if (key.isValid() && !choices.contains(chosen))
        choices << chosen;
    const QSignalBlocker blocker(m_choice);
    if (choices != m_choices) {
        m_choices = choices;
        m_choice->clear();
        m_choice->addItems(choices);
    }
    m_choice->setCurrentIndex(static_cast<int>(choices.indexOf(chosen)));
}

void LogsView::choose(int index)
{
    const auto name = m_choice->itemText(index);
    const auto dash = name.lastIndexOf(QLatin1Char('-'));
    if (dash > 0)
        context().selection.selectPartition({name.left(dash), PartitionIndex(name.mid(dash + 1).toInt())});
}

void LogsView::restyle()
{
    m_closer->setIcon(icon(QStringLiteral("zoom-in")));
    m_farther->setIcon(icon(QStringLiteral("zoom-out")));
    View::restyle();
}

void LogsView::zoom(double factor, double at)
{
    // From the whole log one comes closer to where one points.
    if (m_window.mode() == LogWindow::Mode::Whole)
        m_window.pan(0);
    m_window.zoom(factor, at);
    showSnapshot(snapshot());
}

void LogsView::goTo()
{
    bool ok = false;
    const auto offset = m_goTo->text().trimmed().toLongLong(&ok);
    const auto& key = context().selection.partition();
    const auto picture = logPicture(snapshot(), key.topic, key.partition, 0);
    if (!ok || !picture.found || offset < picture.first.value() || offset > picture.last.value()) {
        setTone(m_goTo, "danger");
        m_goTo->setToolTip(tr("An offset from %1 to %2").arg(picture.first.value()).arg(picture.last.value()));
    } else {
        setTone(m_goTo, {});
        m_window.goTo(Offset(offset));
        showSnapshot(snapshot());
    }
}

QString LogsView::directoryOf(const cluster::ClusterSnapshot& snapshot, NodeId node) const
{
    const auto& key = context().selection.partition();
    return QStringLiteral("%1/node-%2/%3-%4")
        .arg(QString::fromStdString(snapshot.dataDirectory.string()))
        .arg(node.value())
        .arg(key.topic)
        .arg(key.partition.value());
}

// While somebody looks, a little at each moment: what consumers ask for tells where they read.
void LogsView::pullFrames()
{
    constexpr std::size_t kFramesATime = 500;
    constexpr qint64 kBudgetUs = 2000;
    QElapsedTimer timer;
    timer.start();
    for (bool more = true; more && timer.nsecsElapsed() / 1000 < kBudgetUs;) {
        const auto batch = context().source.frames(m_nextFrame, kFramesATime);
        m_nextFrame = batch.next;
        for (const auto& frame : batch.frames)
            m_positions.add(frame);
        more = batch.frames.size() == kFramesATime;
    }
}

void LogsView::animate(WallTime now)
{
    pullFrames();
    if (m_batchesCame && (now < m_shownAt || now - m_shownAt >= showEvery()))
        showSnapshot(snapshot());
}

// Batches are in the files only; they are read once single records can be told apart.
void LogsView::addBatches(LogPicture& picture, const cluster::ClusterSnapshot& snapshot)
{
    constexpr std::int64_t kCloseEnough = 600;
    constexpr auto kReadEvery = std::chrono::milliseconds(400);
    if (picture.to - picture.from > kCloseEnough || snapshot.dataDirectory.empty()) {
        m_batches.clear();
        return;
    }
    const auto now = context().source.now();
    const bool ask = picture.from != m_readFrom || picture.to != m_readTo || now < m_readAt || now - m_readAt > kReadEvery;
    for (auto& row : picture.rows) {
        const auto directory = directoryOf(snapshot, row.node);
        if (ask)
            m_reader.readBatches(directory, picture.from.value(), picture.to.value());
        if (const auto found = m_batches.find(directory); found != m_batches.end())
            row.batches = found->second;
    }
    if (ask) {
        m_readFrom = picture.from;
        m_readTo = picture.to;
        m_readAt = now;
    }
}

void LogsView::showRisk(const cluster::ClusterSnapshot& snapshot)
{
    QStringList words;
    const auto& key = context().selection.partition();
    if (const auto topic = snapshot.topic(key.topic.toStdString()))
        for (const auto& partition : topic->partitions) {
            if (partition.index != key.partition)
                continue;
            const auto risk = cluster::riskOf(partition);
            if (risk.atRisk > 0)
                words << tr("records at risk now: %Ln committed one(s) that no other running node has", nullptr, static_cast<int>(risk.atRisk));
            if (risk.uncommitted > 0)
                words << tr("not committed yet: %Ln record(s)", nullptr, static_cast<int>(risk.uncommitted));
            for (const auto& [node, records] : risk.diverged)
                words << tr("node %1 parts from the leader: %Ln record(s) will be cut off", nullptr, static_cast<int>(records)).arg(node.value());
        }
    if (snapshot.lostRecords > 0)
        words << QStringLiteral("<a href='lost' style='color:%1'>%2</a>")
                     .arg(color(Token::Accent).name(),
                          snapshot.lostAnswered > 0
                              ? tr("%Ln acknowledged record(s) lost in the cluster: show them", nullptr, static_cast<int>(snapshot.lostAnswered))
                              : tr("%Ln unacknowledged record(s) cut off in the cluster: show them", nullptr, static_cast<int>(snapshot.lostRecords)));
    m_risk->setText(words.join(QStringLiteral(" · ")));
    m_risk->setVisible(!words.isEmpty());
}

void LogsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_batchesCame = false;
    m_shownAt = context().source.now();
    auto& selection = context().selection;
    if (!selection.partition().isValid()) {
        // Something to see without choosing: the first partition of the fullest topic of a user.
        if (const auto topic = fullestTopic(snapshot); !topic.isEmpty())
            selection.selectPartition({topic, PartitionIndex(0)});
    }
    fillChoices(snapshot);
    const auto& key = selection.partition();
    m_names.learn(snapshot);
    auto picture = logPicture(snapshot, key.topic, key.partition, 0);
    if (picture.found)
        addPositions(picture, m_positions.of(key, context().source.now()));
    m_changes.onSnapshot(snapshot, key.topic, key.partition);
    if (picture.found) {
        m_window.apply(picture);
        picture.now = context().source.now();
        picture.changes = m_changes.of(key.topic, key.partition, picture.now);
        addBatches(picture, snapshot);
        m_tail->setChecked(m_window.mode() == LogWindow::Mode::Tail);
        m_whole->setChecked(m_window.mode() == LogWindow::Mode::Whole);
    }
    showRisk(snapshot);
    m_empty->setText(fullestTopic(snapshot).isEmpty()
                         ? tr("There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.")
                         : tr("Choose a partition here, in the Topics dock, or by clicking a replica in the picture."));
    m_legend->setText(m_strips->legend(picture));
    m_legend->setVisible(picture.found && !m_legend->text().isEmpty() && height() > m_strips->minimumHeight() + scaled(110)); // the strips go first
    m_empty->setVisible(!picture.found);
    m_strips->parentWidget()->parentWidget()->setVisible(picture.found); // with what scrolls it: the sentence has the room
    m_strips->setVisible(picture.found);
    m_strips->show(picture);
    if (!picture.found)
        setHint({});
    else if (picture.leader == kNoNode)
        setHint(tr("no leader · epoch %1 · ISR %2").arg(picture.epoch.value()).arg(idsOf(picture.isr)));
    else
        setHint(tr("leader node %1 · epoch %2 · ISR %3").arg(picture.leader.value()).arg(picture.epoch.value()).arg(idsOf(picture.isr)));
}

} // namespace brokerscope::ui
