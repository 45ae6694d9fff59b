#include "ui/views/groups/groups_view.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/workloads.h"
#include "ui/models/group_models.h"
#include "ui/models/rebalance_table_model.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/groups/group_actions.h"
#include "ui/views/groups/group_states.h"
#include "ui/views/groups/lag_chart.h"
#include "ui/views/groups/rebalance_bar.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/still_place.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace brokerscope::ui {

namespace {

constexpr auto kDrawEvery = std::chrono::milliseconds(150); // a live chart costs more than all else in the window

bool isFailure(cluster::EventType type)
{
    return type == cluster::EventType::NodeKilled || type == cluster::EventType::NodePowerLost ||
           type == cluster::EventType::NodeFailed || type == cluster::EventType::NodePaused;
}

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty("tone", QStringLiteral("muted"));
    return label;
}

QSplitter* stacked(QWidget* above, QWidget* below, int aboveShare, int belowShare)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, aboveShare);
    splitter->setStretchFactor(1, belowShare);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({aboveShare * 1000, belowShare * 1000});
    return splitter;
}

QVBoxLayout* tight(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

GroupsView::GroupsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_actions(new GroupActions(context.workloads.administration(), this))
    , m_summary(mutedLabel(this))
    , m_message(new QLabel(this))
    , m_states(new GroupStates(this))
    , m_pages(new QStackedWidget(this))
    , m_body(new QWidget(this))
    , m_empty(new EmptyNote(this))
{
    m_summary->setObjectName(QStringLiteral("groups.summary"));
    m_message->setObjectName(QStringLiteral("groups.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_empty->setObjectName(QStringLiteral("groups.empty"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(buildBar());
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);

    auto* pages = new QHBoxLayout;
    pages->setSpacing(4);
    auto* exclusive = new QButtonGroup(this);
    const char* const names[] = {"groups.showOffsets", "groups.showMembers", "groups.showRebalances"};
    for (int page = 0; page < Pages; ++page) {
        m_buttons[page] = new QToolButton(this);
        m_buttons[page]->setObjectName(QLatin1String(names[page]));
        m_buttons[page]->setCheckable(true);
        exclusive->addButton(m_buttons[page]);
        pages->addWidget(m_buttons[page]);
        connect(m_buttons[page], &QToolButton::clicked, this, [this, page] { turnTo(static_cast<Page>(page)); });
    }
    m_buttons[Lag]->setChecked(true);
    pages->addStretch(1);
    m_inTime = new QToolButton(this);
    m_inTime->setObjectName(QStringLiteral("groups.inTime"));
    m_inTime->setCheckable(true);
    pages->addWidget(m_inTime);
    m_pages->addWidget(buildLagPage());
    m_pages->addWidget(buildMembersPage());
    m_pages->addWidget(buildRebalancesPage());
    auto* body = tight(m_body);
    body->setSpacing(6);
    body->addWidget(m_summary);
    body->addWidget(m_states);
    body->addLayout(pages);
    body->addWidget(m_pages, 1);

    connect(m_inTime, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setUnit(on ? LagChart::Unit::Time : LagChart::Unit::Records);
        m_lastDrawn = {};
        retranslate();
    });
    followSource();
    restyle();
    retranslate();
}

QWidget* GroupsView::buildBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowRow(bar);
    layout->setSpacing(4);
    m_choice = new QComboBox(bar);
    m_choice->setObjectName(QStringLiteral("groups.choice"));
    m_choice->setMinimumWidth(120);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_move = new QPushButton(bar);
    m_move->setObjectName(QStringLiteral("groups.move"));
    m_putBack = new QToolButton(bar);
    m_putBack->setObjectName(QStringLiteral("groups.putBack"));
    m_delete = new QToolButton(bar);
    m_delete->setObjectName(QStringLiteral("groups.delete"));
    layout->addGrowing(m_choice);
    layout->addWidget(m_move);
    layout->addWidget(m_putBack);
    layout->addWidget(m_delete);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { context().selection.selectGroup(m_choice->itemText(index)); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto* group = chosen(snapshot()))
            m_actions->openReset(*group, snapshot());
    });
    connect(m_putBack, &QToolButton::clicked, this, [this] { m_actions->putBack(m_messageGroup); });
    connect(m_delete, &QToolButton::clicked, this, [this] {
        if (const auto* group = chosen(snapshot())) {
            m_messageGroup = QString::fromStdString(group->id);
            m_actions->deleteGroup(*group);
        }
    });
    return bar;
}

QWidget* GroupsView::buildLagPage()
{
    m_chart = new LagChart;
    m_lagSummary = mutedLabel(this);
    m_lagSummary->setObjectName(QStringLiteral("groups.lagSummary"));
    m_offsets = new GroupOffsetsModel(this);
    m_offsetsTable = new DataTable(m_offsets, QStringLiteral("groups.offsets"), kNumberRole);
    m_offsetsTable->giveUp({GroupOffsetsModel::Host, GroupOffsetsModel::End, GroupOffsetsModel::Committed});
    m_offsetsTable->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_deleteOffsets = new QToolButton(this);
    m_deleteOffsets->setObjectName(QStringLiteral("groups.deleteOffsets"));
    m_deleteOffsets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_deleteOffsets->hide();
    connect(m_deleteOffsets, &QToolButton::clicked, this, &GroupsView::deleteChosenOffsets);
    connect(m_offsetsTable->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showActions(chosen(snapshot())); });
    connect(m_offsetsTable->view(), &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const auto& row = m_offsets->row(m_offsetsTable->sourceRow(index));
        context().selection.selectPartition({QString::fromStdString(row.topic), row.partition});
    });

    auto* below = new QWidget;
    auto* layout = tight(below);
    auto* line = new QHBoxLayout;
    line->addWidget(new StillPlace(m_lagSummary), 1);
    line->addWidget(m_deleteOffsets, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_offsetsTable, 1);
    return stacked(m_chart, below, 2, 3);
}

QWidget* GroupsView::buildMembersPage()
{
    m_members = new MembersModel(this);
    m_membersTable = new DataTable(m_members, QStringLiteral("groups.members"), kNumberRole);
    m_membersTable->giveUp({MembersModel::Instance, MembersModel::Host, MembersModel::Id, MembersModel::Epoch});
    m_assignment = new AssignmentModel(this);
    m_assignmentTable = new QTableView;
    m_assignmentTable->setObjectName(QStringLiteral("groups.assignment"));
    m_assignmentTable->setModel(m_assignment);
    m_assignmentTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_assignmentTable->verticalHeader()->hide();
    m_assignmentTable->verticalHeader()->setDefaultSectionSize(24);
    m_assignmentTable->horizontalHeader()->setHighlightSections(false);
    FittedColumns::keep(*m_assignmentTable, FittedColumns::kNone);
    m_matrixLegend = mutedLabel(this);
    auto* below = new QWidget;
    auto* layout = tight(below);
    layout->addWidget(m_matrixLegend);
    layout->addWidget(m_assignmentTable, 1);
    return stacked(m_membersTable, below, 1, 1);
}

QWidget* GroupsView::buildRebalancesPage()
{
    m_rebalances = new RebalanceTableModel(this);
    m_rebalanceTable = new DataTable(m_rebalances, QStringLiteral("groups.rebalances"));
    m_rebalanceTable->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rebalanceBar = new RebalanceBar;
    m_rebalanceStory = new QLabel;
    m_rebalanceStory->setObjectName(QStringLiteral("groups.story"));
    m_rebalanceStory->setWordWrap(true);
    m_rebalanceStory->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* above = new QWidget;
    auto* layout = tight(above);
    layout->addWidget(m_rebalanceBar);
    layout->addWidget(m_rebalanceStory);
    layout->addStretch(1);
    connect(m_rebalanceTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const auto* story = current.isValid() ? m_rebalances->story(m_rebalanceTable->sourceRow(current)) : nullptr;
                m_storyShown = story == nullptr ? 0 : story->event;
                if (story != nullptr && story->event != 0)
                    context().selection.selectEvent(story->event);
                showStories();
            });
    above->setMinimumHeight(132);
    return stacked(above, m_rebalanceTable, 1, 2);
}

void GroupsView::followSource()
{
    connect(&context().selection, &Selection::groupChanged, this, [this] {
        m_storyShown = 0;
        m_message->hide();
        if (isVisible())
            showSnapshot(snapshot());
    });
    // Lag is remembered also while the dock is hidden: a chart that begins when one looks at it tells nothing.
    connect(&context().source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        m_history.onSnapshot(*snapshot);
        m_stories.onSnapshot(*snapshot);
        m_actions->onSnapshot(*snapshot);
    });
    connect(&context().source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        for (const auto& event : events) {
            m_stories.onEvent(event);
            if (isFailure(event.type))
                m_failure = event.time;
        }
    });
    connect(m_actions, &GroupActions::changed, this, [this] { showActions(chosen(snapshot())); });
    connect(m_actions, &GroupActions::undoable, this, [this](const QString& group) {
        context().faults.remember({tr("the change of the offsets of %1").arg(group), {}, [this, group] { m_actions->putBack(group); }});
    });
    connect(m_actions, &GroupActions::told, this, [this](const QString& sentence, bool failed) {
        m_message->setText(sentence);
        setTone(m_message, failed ? "danger" : "ok");
        m_message->show();
    });
}

void GroupsView::retranslate()
{
    m_choice->setAccessibleName(tr("Group"));
    m_move->setText(tr("Move offsets …"));
    m_move->setToolTip(tr("Let the group read again, or pass over records: shows first what it would do (offset reset)"));
    m_putBack->setText(tr("Put back"));
    m_putBack->setToolTip(tr("Undo: the offsets that were committed before the last change"));
    m_delete->setToolTip(tr("Delete the group with its committed offsets"));
    m_delete->setAccessibleName(m_delete->toolTip());
    m_deleteOffsets->setText(tr("Forget offsets"));
    m_deleteOffsets->setToolTip(tr("Delete the committed offsets of the chosen partitions"));
    m_buttons[Lag]->setText(tr("Lag"));
    m_buttons[Members]->setText(tr("Members"));
    m_buttons[Rebalances]->setText(tr("Rebalances"));
    m_inTime->setText(m_inTime->isChecked() ? tr("in time") : tr("in records"));
    m_inTime->setToolTip(tr("Shows lag as the number of records, or as the age of the oldest one that is not committed"));
    m_empty->setText(tr("No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers."));
    m_matrixLegend->setText(tr("● reads · − shall give up · + shall get"));
    m_offsetsTable->view()->setAccessibleName(tr("Committed offsets and lag"));
    m_offsetsTable->setFilterHint(tr("Filter partitions and members"));
    m_membersTable->view()->setAccessibleName(tr("Members of the group"));
    m_membersTable->setFilterHint(tr("Filter members"));
    m_assignmentTable->setAccessibleName(tr("Which member reads which partition"));
    m_rebalanceTable->view()->setAccessibleName(tr("Rebalances, the newest first"));
    m_rebalanceTable->setFilterHint(tr("Filter rebalances"));
    m_offsets->retranslate();
    m_members->retranslate();
    m_assignment->retranslate();
    m_rebalances->retranslate();
    m_chart->retranslate();
}

void GroupsView::restyle()
{
    m_delete->setIcon(icon(QStringLiteral("delete"), Token::Danger));
    m_deleteOffsets->setIcon(icon(QStringLiteral("delete"), Token::Danger));
    m_putBack->setIcon(icon(QStringLiteral("reset"), Token::Accent));
    m_putBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chart->restyle();
    m_lastDrawn = {}; // the legend, too, has colours
    View::restyle();
}

const cluster::GroupSnapshot* GroupsView::chosen(const cluster::ClusterSnapshot& snapshot) const
{
    const auto id = context().selection.group().toStdString();
    for (const auto& group : snapshot.groups)
        if (group.id == id)
            return &group;
    // Nothing chosen, or it is gone: the one with the most members tells most.
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
    const auto assignor = group.protocol.empty() ? QStringLiteral("–") : QString::fromStdString(group.protocol);
    const int members = static_cast<int>(group.members.size());
    if (group.type == "consumer")
        return tr("New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4",
                  nullptr, members)
            .arg(group.generation)
            .arg(group.assignmentEpoch)
            .arg(assignor)
            .arg(group.coordinator.value());
    if (group.type == "share")
        return tr("Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4",
                  nullptr, members)
                   .arg(group.generation)
                   .arg(group.assignmentEpoch)
                   .arg(assignor)
                   .arg(group.coordinator.value()) +
               QLatin1Char('\n') +
               tr("Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.");
    return tr("Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3", nullptr, members)
        .arg(group.generation < 0 ? notTold() : QString::number(group.generation))
        .arg(assignor)
        .arg(group.coordinator.value());
}

QString GroupsView::lagSummary(const cluster::GroupSnapshot& group, const GroupLag& lag) const
{
    QStringList parts;
    parts << tr("Lag %1 records").arg(countWords(lag.lag));
    if (lag.lag > 0 && lag.time)
        parts << tr("%1 behind").arg(lagTimeWords(lag.time));
    if (const auto trend = m_history.trendOf(group.id)) {
        // What comes between two commits is no trend; clients commit every five seconds unless they are told otherwise.
        constexpr std::chrono::milliseconds kKeepsUp{6000};
        const bool keepsUp = lag.lag == 0 || (lag.time && lag.time->age < kKeepsUp && !lag.time->atLeast);
        const double kSteady = keepsUp ? std::numeric_limits<double>::infinity() : 0.5;
        if (trend->recordsPerSecond > kSteady)
            parts << tr("▲ grows by %1/s").arg(rateWords(trend->recordsPerSecond));
        else if (trend->recordsPerSecond < -kSteady)
            parts << tr("▼ shrinks by %1/s").arg(rateWords(-trend->recordsPerSecond));
        else
            parts << (keepsUp ? tr("keeps up") : tr("steady"));
        if (lag.lag > 0 && trend->drained && trend->recordsPerSecond < -kSteady)
            parts << tr("caught up in %1").arg(durationWords(trend->drained->count()));
        else if (lag.lag > 0 && trend->recordsPerSecond > kSteady)
            parts << tr("never catches up at this rate");
    }
    if (lag.neverCommitted > 0)
        parts << tr("%n partition(s) never committed, %1 records there", nullptr, lag.neverCommitted).arg(countWords(lag.unread));
    if (lag.withoutReader > 0)
        parts << tr("%n partition(s) that nobody reads", nullptr, lag.withoutReader);
    return parts.join(QStringLiteral(" · "));
}

void GroupsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    fillChoices(snapshot);
    const auto* group = chosen(snapshot);
    m_body->setVisible(group != nullptr);
    m_empty->setVisible(group == nullptr);
    m_choice->setEnabled(group != nullptr);
    showActions(group);
    if (group == nullptr) {
        m_offsets->show({});
        m_members->show(nullptr, {});
        m_assignment->show(nullptr);
        setHint({});
        return;
    }
    showGroup(*group, snapshot);
}

void GroupsView::showGroup(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot)
{
    const auto lag = lagOf(group, snapshot, m_history.ends());
    m_offsets->show(lag.partitions);
    m_members->show(&group, lag);
    m_assignment->show(&group);
    const bool consumer = group.type == "consumer";
    const bool share = group.type == "share";
    m_buttons[Lag]->setVisible(!share);
    m_buttons[Rebalances]->setVisible(!share);
    if (share && m_pages->currentIndex() != Members) {
        m_buttons[Members]->setChecked(true);
        turnTo(Members);
    }
    for (const auto column : {MembersModel::Lag, MembersModel::Behind})
        m_membersTable->view()->setColumnHidden(column, share);
    m_matrixLegend->setVisible(consumer || share);
    m_membersTable->view()->setColumnHidden(MembersModel::Instance,
                                            std::all_of(group.members.begin(), group.members.end(),
                                                        [](const auto& member) { return member.instanceId.empty(); }));
    m_summary->setText(summary(group));
    m_lagSummary->setText(lagSummary(group, lag));
    m_states->show(QString::fromStdString(group.state), group.type, m_stories.pathOf(group.id), context().source.now());
    showStories();
    setHint(share ? QString::fromStdString(group.id)
                  : tr("%1 · lag %2").arg(QString::fromStdString(group.id), countWords(lag.lag)));
}

void GroupsView::showStories()
{
    const auto* group = chosen(snapshot());
    if (group == nullptr || m_pages->currentIndex() != Rebalances)
        return;
    const auto now = context().source.now();
    const auto& stories = m_stories.of(group->id);
    m_rebalances->show(stories, now);
    const Rebalance* shown = stories.empty() ? nullptr : &stories.back();
    for (const auto& story : stories)
        if (m_storyShown != 0 && story.event == m_storyShown)
            shown = &story;
    m_rebalanceBar->show(shown, now);
    m_rebalanceStory->setText(shown == nullptr ? tr("The group has not rebalanced while the window was open.") : rebalanceSentence(*shown));
}

void GroupsView::showActions(const cluster::GroupSnapshot* group)
{
    const auto name = group == nullptr ? QString() : QString::fromStdString(group->id);
    const bool busy = group != nullptr && !group->members.empty();
    const auto why = whyOnlyWatched();
    m_move->setEnabled(why.isEmpty() && group != nullptr && !group->offsets.empty());
    m_delete->setEnabled(why.isEmpty() && group != nullptr && !busy);
    m_delete->setToolTip(busy ? tr("A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)")
                              : tr("Delete the group with its committed offsets"));
    if (!why.isEmpty()) {
        m_move->setToolTip(why);
        m_delete->setToolTip(why);
    }
    if (!name.isEmpty() && !(m_actions->canPutBack(m_messageGroup) && !m_choices.contains(m_messageGroup)))
        m_messageGroup = name; // a group that was deleted stays the one to put back
    m_putBack->setVisible(m_actions->canPutBack(m_messageGroup));
    const auto rows = m_offsetsTable->selectedRows();
    m_deleteOffsets->setVisible(why.isEmpty() && group != nullptr && std::any_of(rows.begin(), rows.end(), [this](int row) {
        return row < m_offsets->rowCount() && m_offsets->row(row).committed.has_value();
    }));
}

void GroupsView::deleteChosenOffsets()
{
    const auto* group = chosen(snapshot());
    if (group == nullptr)
        return;
    std::vector<PartitionRef> partitions;
    for (const int at : m_offsetsTable->selectedRows()) {
        const auto& row = m_offsets->row(at);
        if (row.committed)
            partitions.push_back({QString::fromStdString(row.topic), row.partition.value()});
    }
    if (!partitions.empty())
        m_actions->deleteOffsets(*group, partitions);
}

void GroupsView::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_inTime->setVisible(page == Lag);
    showStories();
}

void GroupsView::animate(WallTime now)
{
    if (now >= m_lastDrawn && now - m_lastDrawn < kDrawEvery)
        return;
    m_lastDrawn = now;
    const auto* group = chosen(snapshot());
    if (group != nullptr && m_pages->currentIndex() == Lag)
        m_chart->show(m_history.seriesOf(group->id, LagChart::kMostLines), m_failure, now);
}

} // namespace brokerscope::ui
