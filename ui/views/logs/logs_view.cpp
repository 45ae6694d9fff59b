#include "ui/views/logs/logs_view.h"

#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/views/logs/log_strips.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
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
    , m_strips(new LogStrips)
    , m_empty(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("logs.partition"));
    m_choice->setMinimumWidth(160);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tail->setObjectName(QStringLiteral("logs.tail"));
    m_whole->setObjectName(QStringLiteral("logs.whole"));
    auto* group = new QButtonGroup(this);
    for (auto* button : {m_tail, m_whole}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_tail->setChecked(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("muted"));

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_strips);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_choice, 1);
    bar->addStretch(1);
    bar->addWidget(m_tail);
    bar->addWidget(m_whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(scroll, 1);

    connect(m_choice, &QComboBox::activated, this, &LogsView::choose);
    connect(m_tail, &QToolButton::clicked, this, [this] {
        m_zoom = 1;
        showSnapshot(snapshot());
    });
    connect(m_whole, &QToolButton::clicked, this, [this] { showSnapshot(snapshot()); });
    connect(m_strips, &LogStrips::zoomed, this, &LogsView::zoom);
    connect(&context.selection, &Selection::partitionChanged, this, [this] {
        if (isVisible())
            showSnapshot(snapshot());
    });
    retranslate();
}

void LogsView::retranslate()
{
    m_choice->setAccessibleName(tr("Partition"));
    m_tail->setText(tr("Newest records"));
    m_tail->setToolTip(tr("Close enough to see where replicas and readers differ; the wheel zooms"));
    m_whole->setText(tr("Whole log"));
    m_empty->setText(tr("Choose a partition here, in the Topics dock, or by clicking a replica in the picture."));
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

void LogsView::zoom(double factor)
{
    m_tail->setChecked(true);
    m_zoom = std::clamp(m_zoom / factor, 0.05, 400.0);
    showSnapshot(snapshot());
}

void LogsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    auto& selection = context().selection;
    if (!selection.partition().isValid()) {
        // Something to see without choosing: the first partition of the first topic of a user.
        for (const auto& topic : snapshot.topics)
            if (!topic->internal && !topic->partitions.empty()) {
                selection.selectPartition({QString::fromStdString(topic->name), topic->partitions.front().index});
                break;
            }
    }
    fillChoices(snapshot);
    const auto& key = selection.partition();
    auto picture = logPicture(snapshot, key.topic, key.partition, 0);
    if (m_tail->isChecked() && picture.found)
        picture = logPicture(snapshot, key.topic, key.partition,
                             std::max<std::int64_t>(static_cast<std::int64_t>(static_cast<double>(tailOf(picture)) * m_zoom), 8));
    m_empty->setVisible(!picture.found);
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
