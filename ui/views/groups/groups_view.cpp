#include "ui/views/groups/groups_view.h"

#include "ui/models/group_models.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/views/groups/lag_chart.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr auto kDrawEvery = std::chrono::milliseconds(150); // a live chart costs more than all else in the window

bool isFailure(cluster::EventType type)
{
    return type == cluster::EventType::NodeKilled || type == cluster::EventType::NodePowerLost ||
           type == cluster::EventType::NodeFailed || type == cluster::EventType::NodePaused;
}

} // namespace

GroupsView::GroupsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_choice(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_chart(new LagChart)
    , m_offsets(new GroupOffsetsModel(this))
    , m_assignment(new AssignmentModel(this))
    , m_offsetsTable(makeTable(m_offsets, "groups.offsets"))
    , m_assignmentTable(makeTable(m_assignment, "groups.members"))
    , m_tables(new QStackedWidget)
    , m_offsetsButton(new QToolButton(this))
    , m_membersButton(new QToolButton(this))
    , m_body(new QSplitter(Qt::Vertical, this))
    , m_empty(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("groups.choice"));
    m_choice->setMinimumWidth(140);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_summary->setObjectName(QStringLiteral("groups.summary"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("muted"));
    const int widths[] = {96, 88, 72, 52};
    for (int column = 0; column < 4; ++column)
        m_offsetsTable->setColumnWidth(column, widths[column]);
    m_offsetsTable->horizontalHeader()->setStretchLastSection(true);
    m_assignmentTable->horizontalHeader()->setDefaultSectionSize(84);
    m_assignmentTable->setColumnWidth(0, 170);

    auto* buttons = new QButtonGroup(this);
    m_offsetsButton->setObjectName(QStringLiteral("groups.showOffsets"));
    m_membersButton->setObjectName(QStringLiteral("groups.showMembers"));
    for (auto* button : {m_offsetsButton, m_membersButton}) {
        button->setCheckable(true);
        buttons->addButton(button);
    }
    m_offsetsButton->setChecked(true);
    m_tables->addWidget(m_offsetsTable);
    m_tables->addWidget(m_assignmentTable);
    connect(m_offsetsButton, &QToolButton::clicked, m_tables, [this] { m_tables->setCurrentIndex(0); });
    connect(m_membersButton, &QToolButton::clicked, m_tables, [this] { m_tables->setCurrentIndex(1); });

    m_body->addWidget(m_chart);
    m_body->addWidget(m_tables);
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(1);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_choice, 1);
    bar->addStretch(1);
    bar->addWidget(m_offsetsButton);
    bar->addWidget(m_membersButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);

    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { this->context().selection.selectGroup(m_choice->itemText(index)); });
    connect(&context.selection, &Selection::groupChanged, this, [this] {
        if (isVisible())
            showSnapshot(snapshot());
    });
    // Lag is remembered also while the dock is hidden: a chart that begins when one looks at it tells nothing.
    connect(&context.source, &ClusterSource::snapshotChanged, this,
            [this](const SnapshotPtr& snapshot) { m_history.onSnapshot(*snapshot); });
    connect(&context.source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        for (const auto& event : events)
            if (isFailure(event.type))
                m_failure = event.time;
    });
    retranslate();
}

QTableView* GroupsView::makeTable(QAbstractItemModel* model, const char* name)
{
    auto* table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void GroupsView::retranslate()
{
    m_choice->setAccessibleName(tr("Group"));
    m_offsetsButton->setText(tr("Offsets"));
    m_membersButton->setText(tr("Members"));
    m_empty->setText(tr("No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers."));
    m_offsetsTable->setAccessibleName(tr("Committed offsets and lag"));
    m_assignmentTable->setAccessibleName(tr("Which member reads which partition"));
    m_offsets->retranslate();
    m_assignment->retranslate();
    m_chart->retranslate();
}

void GroupsView::restyle()
{
    m_chart->restyle();
    View::restyle();
}

const cluster::GroupSnapshot* GroupsView::chosen(const cluster::ClusterSnapshot& snapshot) const
{
    const auto id = context().selection.group().toStdString();
    for (const auto& group : snapshot.groups)
        if (group.id == id)
            return &group;
    // Nothing chosen, or it is gone: the one that is furthest behind is the most interesting.
    const auto most = std::max_element(snapshot.groups.begin(), snapshot.groups.end(),
                                       [](const auto& a, const auto& b) { return a.members.size() < b.members.size(); });
    return most == snapshot.groups.end() ? nullptr : &*most;
}

void GroupsView::fillChoices(const cluster::ClusterSnapshot& snapshot)
{
    QStringList choices;
    for (const auto& group : snapshot.groups)
        choices << QString::fromStdString(group.id);
    const QSignalBlocker blocker(m_choice);
    if (choices != m_choices) {
        m_choices = choices;
        m_choice->clear();
        m_choice->addItems(choices);
    }
    const auto* group = chosen(snapshot);
    m_choice->setCurrentIndex(group == nullptr ? -1 : static_cast<int>(choices.indexOf(QString::fromStdString(group->id))));
}

QString GroupsView::summary(const cluster::GroupSnapshot& group) const
{
    return tr("%1 · generation %2 · %n member(s) · assignor %3 · coordinator node %4", nullptr, static_cast<int>(group.members.size()))
        .arg(QString::fromStdString(group.state))
        .arg(group.generation < 0 ? notTold() : QString::number(group.generation))
        .arg(group.protocol.empty() ? QStringLiteral("–") : QString::fromStdString(group.protocol))
        .arg(group.coordinator.value());
}

void GroupsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    fillChoices(snapshot);
    const auto* group = chosen(snapshot);
    m_body->setVisible(group != nullptr);
    m_empty->setVisible(group == nullptr);
    m_summary->setVisible(group != nullptr);
    m_choice->setEnabled(group != nullptr);
    m_offsets->show(group);
    m_assignment->show(group);
    if (group == nullptr) {
        setHint({});
        return;
    }
    m_summary->setText(summary(*group));
    setHint(tr("%1 · lag %2").arg(QString::fromStdString(group->id), countWords(group->totalLag)));
}

void GroupsView::animate(WallTime now)
{
    if (now >= m_lastDrawn && now - m_lastDrawn < kDrawEvery)
        return;
    m_lastDrawn = now;
    const auto* group = chosen(snapshot());
    if (group != nullptr)
        m_chart->show(m_history.seriesOf(group->id, LagChart::kMostLines), m_failure, now);
}

} // namespace brokerscope::ui
