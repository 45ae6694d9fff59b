#include "ui/views/topics/topics_view.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/workloads.h"
#include "ui/dialogs/add_partitions_dialog.h"
#include "ui/dialogs/configure_topic_dialog.h"
#include "ui/dialogs/create_topic_dialog.h"
#include "ui/dialogs/delete_topic_dialog.h"
#include "ui/dialogs/elect_leaders_dialog.h"
#include "ui/dialogs/purge_topic_dialog.h"
#include "ui/dialogs/reassign_dialog.h"
#include "ui/models/group_models.h"
#include "ui/models/replica_table_model.h"
#include "ui/models/topic_tree_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

TopicsView::TopicsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_model(new TopicTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_create(new QPushButton(this))
    , m_configure(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_delete(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_replicasButton(new QToolButton(this))
    , m_replicas(new ReplicaTableModel(this))
    , m_replicaTable(new DataTable(m_replicas, QStringLiteral("topics.replicas"), kNumberRole, this))
    , m_internal(new QToolButton(this))
    , m_message(new QLabel(this))
    , m_empty(new EmptyNote(this))
{
    m_tree->setObjectName(QStringLiteral("topics.tree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setSectionsMovable(false);
    FittedColumns::keep(*m_tree, 0)
        ->giveUp({TopicTreeModel::LogStart, TopicTreeModel::BytesOut, TopicTreeModel::Epoch, TopicTreeModel::Size, TopicTreeModel::RecordsIn,
                  TopicTreeModel::HighWatermark, TopicTreeModel::LogEnd})
        ->keepWhole({TopicTreeModel::Leader, TopicTreeModel::Isr});
    m_create->setObjectName(QStringLiteral("topics.create"));
    m_delete->setObjectName(QStringLiteral("topics.delete"));
    m_configure->setObjectName(QStringLiteral("topics.configure"));
    m_more->setObjectName(QStringLiteral("topics.more"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_undo->setObjectName(QStringLiteral("topics.undo"));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->hide();
    m_replicasButton->setObjectName(QStringLiteral("topics.showReplicas"));
    m_replicasButton->setCheckable(true);
    m_replicasButton->setChecked(true);
    m_internal->setObjectName(QStringLiteral("topics.internal"));
    m_internal->setCheckable(true);
    m_internal->setChecked(true);
    m_message->setObjectName(QStringLiteral("topics.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_empty->hide();

    auto* bar = new FlowRow;
    bar->setSpacing(kSpacing);
    bar->addWidget(m_create);
    bar->addWidget(m_configure);
    bar->addWidget(m_more);
    bar->addWidget(m_delete);
    bar->addStretch();
    bar->addWidget(m_undo);
    bar->addWidget(m_replicasButton);
    bar->addWidget(m_internal);
    m_replicaTable->giveUp({ReplicaTableModel::Segments, ReplicaTableModel::LogStart, ReplicaTableModel::Size, ReplicaTableModel::LastStable,
                            ReplicaTableModel::Epoch, ReplicaTableModel::Behind, ReplicaTableModel::HighWatermark, ReplicaTableModel::LogEnd});
    m_replicaTable->keepWhole({ReplicaTableModel::Role});
    auto* body = new QSplitter(Qt::Vertical, this);
    body->addWidget(m_tree);
    body->addWidget(m_replicaTable);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(body, 1);

    connect(m_create, &QPushButton::clicked, this, &TopicsView::createTopic);
    connect(m_configure, &QToolButton::clicked, this, &TopicsView::configureTopic);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillMenu(m_menu);
    });
    connect(m_delete, &QToolButton::clicked, this, &TopicsView::deleteTopic);
    connect(m_undo, &QToolButton::clicked, this, &TopicsView::undo);
    connect(m_replicasButton, &QToolButton::toggled, this, &TopicsView::showReplicas);
    connect(m_replicaTable->view(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        const auto topic = current().topic;
        if (!topic.isEmpty())
            this->context().selection.selectPartition({topic, m_replicas->partitionOf(m_replicaTable->sourceRow(index))});
    });
    connect(&context.source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        const auto* mine = std::get_if<cluster::AlterTopicConfigs>(&command);
        if (mine == nullptr || m_undoConfigs.empty() || mine->values != m_undoConfigs)
            return;
        tell(error.isEmpty() ? tr("The configurations of %1 are back as they were.").arg(m_undoTopic) : error, !error.isEmpty());
        if (error.isEmpty())
            m_undoConfigs.clear();
        m_undo->setVisible(!m_undoConfigs.empty());
    });
    connect(m_internal, &QToolButton::toggled, this, [this](bool on) {
        m_model->setShowInternal(on);
        showSnapshot(snapshot());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TopicsView::onCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TopicsView::showMenu);
    connect(&context.selection, &Selection::partitionChanged, this, &TopicsView::followSelection);
    connect(&context.workloads, &Workloads::topicDeleted, this, [this](const QString& name, const QString& error) {
        if (m_deleting.remove(name)) // others, such as a lesson that tidies up, delete topics that may not be there
            tell(error.isEmpty() ? QString() : tr("%1 was not deleted: %2").arg(name, error), true);
    });
    restyle();
    retranslate();
}

void TopicsView::retranslate()
{
    m_create->setText(tr("Create topic …"));
    m_configure->setText(tr("Configure …"));
    m_configure->setToolTip(tr("Every configuration of the topic, with its value, where it comes from and what it means"));
    m_more->setText(tr("More ▾"));
    m_more->setToolTip(tr("Add partitions, move replicas, elect leaders, delete records, clone"));
    m_delete->setToolTip(tr("Delete the topic"));
    m_delete->setAccessibleName(m_delete->toolTip());
    m_undo->setText(tr("Put back"));
    m_undo->setToolTip(tr("Undo: the configurations that the topic had before the last change"));
    m_replicasButton->setText(tr("Replicas"));
    m_replicasButton->setToolTip(tr("Show every replica of the chosen topic with its figures"));
    m_replicaTable->view()->setAccessibleName(tr("Replicas of the topic"));
    m_replicaTable->setFilterHint(tr("Filter replicas"));
    m_replicas->retranslate();
    m_internal->setText(tr("Internal"));
    m_internal->setToolTip(tr("Show Kafka's own topics, such as __consumer_offsets"));
    m_empty->setText(tr("There are no topics yet. Create one, or let a client that produces create it."));
    m_tree->setAccessibleName(tr("Topics and partitions"));
    m_model->retranslate();
}

void TopicsView::restyle()
{
    m_create->setIcon(icon(QStringLiteral("add"), Token::Accent));
    m_delete->setIcon(icon(QStringLiteral("delete"), Token::Danger));
    m_undo->setIcon(icon(QStringLiteral("reset"), Token::Accent));
    View::restyle();
}

void TopicsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_model->show(snapshot);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_tree->parentWidget()->setVisible(m_model->rowCount() > 0); // headings alone would stand below the note
    if (!m_made.isEmpty() && snapshot.topic(m_made.toStdString()) != nullptr)
        context().selection.selectPartition({std::exchange(m_made, {}), PartitionIndex(0)});
    offerActs();
    showReplicas();
    int users = 0;
    int partitions = 0;
    for (const auto& topic : snapshot.topics) {
        users += topic->internal ? 0 : 1;
        partitions += static_cast<int>(topic->partitions.size());
    }
    setHint(tr("%n topic(s)", nullptr, users) + QStringLiteral(" · ") + tr("%Ln partition(s) in all", nullptr, partitions));
    if (!m_sized && m_model->rowCount() > 0) {
        m_sized = true;
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setExpanded(m_model->index(row, 0), m_model->rowCount(m_model->index(row, 0)) <= 12);
    }
}

void TopicsView::offerActs()
{
    const auto why = whyOnlyWatched();
    m_create->setEnabled(why.isEmpty());
    for (auto* button : {m_delete, m_configure, m_more})
        button->setEnabled(why.isEmpty() && !current().topic.isEmpty());
    if (!why.isEmpty())
        for (auto* button : std::initializer_list<QWidget*>{m_create, m_delete, m_configure, m_more})
            button->setToolTip(why);
    // Of somebody else's cluster a client may change some things, but configurations go by a command of ours.
    if (const auto cannot = context().source.whyNoActs(); why.isEmpty() && !cannot.isEmpty()) {
        m_configure->setEnabled(false);
        m_configure->setToolTip(cannot);
    }
}

PartitionKey TopicsView::current() const
{
    return m_model->keyOf(m_tree->currentIndex());
}

void TopicsView::onCurrent(const QModelIndex& index)
{
    const auto key = m_model->keyOf(index);
    offerActs();
    showReplicas();
    // The replicas of the chosen partition, among those of a thousand.
    const auto* rows = m_replicaTable->view()->model();
    for (int row = 0; key.partition.value() >= 0 && row < rows->rowCount(); ++row)
        if (m_replicas->partitionOf(m_replicaTable->sourceRow(rows->index(row, 0))) == key.partition) {
            m_replicaTable->view()->scrollTo(rows->index(row, 0), QAbstractItemView::PositionAtTop);
            break;
        }
    if (!key.topic.isEmpty())
        context().selection.selectPartition({key.topic, PartitionIndex(std::max(key.partition.value(), 0))});
}

void TopicsView::followSelection()
{
    const auto& key = context().selection.partition();
    if (current().topic == key.topic && current().partition.value() <= 0 && key.partition.value() == 0)
        return; // the topic itself is current: it stands for its first partition
    const auto index = m_model->indexOf(key);
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

std::shared_ptr<const cluster::TopicSnapshot> TopicsView::chosen() const
{
    return snapshot().topic(current().topic.toStdString());
}

void TopicsView::showReplicas()
{
    const auto topic = chosen();
    m_replicaTable->setVisible(topic != nullptr && m_replicasButton->isChecked());
    m_replicas->show(m_replicaTable->isVisibleTo(this) ? topic : nullptr);
}

void TopicsView::tell(const QString& sentence, bool failed)
{
    m_message->setText(sentence);
    setTone(m_message, failed ? "danger" : "ok");
    m_message->setVisible(!sentence.isEmpty());
}

void TopicsView::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TopicsView::configureTopic()
{
    const auto topic = chosen();
    if (topic == nullptr)
        return;
    const auto name = QString::fromStdString(topic->name);
    auto* dialog = new ConfigureTopicDialog(context().source, context().workloads.administration(), name, this);
    connect(dialog, &ConfigureTopicDialog::configured, this,
            [this](const QString& configured, const std::map<std::string, std::optional<std::string>>& before) {
                m_undoTopic = configured;
                m_undoConfigs = before;
                m_undo->show();
                context().faults.remember({tr("the configuration of %1").arg(configured), {cluster::AlterTopicConfigs{configured.toStdString(), before}}, {}});
                tell(tr("%1 is configured anew.").arg(configured), false);
            });
    open(dialog);
}

void TopicsView::undo()
{
    if (!m_undoConfigs.empty())
        context().source.execute(cluster::AlterTopicConfigs{m_undoTopic.toStdString(), m_undoConfigs});
}

void TopicsView::addPartitions()
{
    if (const auto topic = chosen())
        open(new AddPartitionsDialog(context().workloads.administration(), QString::fromStdString(topic->name),
                                     static_cast<int>(topic->partitions.size()), this));
}

void TopicsView::reassign()
{
    const auto topic = chosen();
    if (topic == nullptr)
        return;
    auto* dialog = new ReassignDialog(context().source, QString::fromStdString(topic->name), this);
    connect(dialog, &ReassignDialog::reassigned, this, [this](const Undo& undo) { context().faults.remember(undo); });
    open(dialog);
}

void TopicsView::elect()
{
    const auto topic = chosen();
    if (topic == nullptr)
        return;
    auto* dialog = new ElectLeadersDialog(context().source, QString::fromStdString(topic->name), current().partition.value(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        tell(tr("The leaders were elected. An election cannot be taken back: a leader stays until another one is elected."), false);
    });
    open(dialog);
}

void TopicsView::purge()
{
    if (const auto topic = chosen())
        open(new PurgeTopicDialog(context().workloads.administration(), *topic, this));
}

void TopicsView::cloneTopic()
{
    const auto topic = chosen();
    if (topic == nullptr)
        return;
    QStringList existing;
    for (const auto& one : snapshot().topics)
        existing << QString::fromStdString(one->name);
    NewTopic like;
    like.name = QString::fromStdString(topic->name) + QStringLiteral("-copy");
    like.partitions = static_cast<int>(topic->partitions.size());
    like.replicationFactor = topic->partitions.empty() ? 1 : static_cast<int>(topic->partitions.front().replicas.size());
    for (const auto& [name, value] : topic->configs)
        like.configs.insert(QString::fromStdString(name), QString::fromStdString(value));
    auto* dialog = new CreateTopicDialog(context().workloads, static_cast<int>(snapshot().nodes.size()), existing, this);
    dialog->takeOver(like);
    open(dialog);
}

void TopicsView::createTopic()
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return tell(why, true);
    QStringList existing;
    for (const auto& topic : snapshot().topics)
        existing << QString::fromStdString(topic->name);
    auto* dialog = new CreateTopicDialog(context().workloads, static_cast<int>(snapshot().nodes.size()), existing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was just made is what one goes on with: it becomes the chosen one here and in the other panels.
    connect(dialog, &CreateTopicDialog::made, this, [this](const QString& name) { m_made = name; });
    dialog->open();
}

void TopicsView::deleteTopic()
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return tell(why, true);
    const auto name = current().topic;
    if (name.isEmpty())
        return;
    qint64 records = 0;
    for (const auto& topic : snapshot().topics)
        if (QString::fromStdString(topic->name) == name)
            for (const auto& partition : topic->partitions)
                for (const auto& log : partition.logs)
                    if (log.isLeader)
                        records += log.highWatermark - log.logStartOffset;
    auto* dialog = new DeleteTopicDialog(name, records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        m_deleting.insert(name);
        context().workloads.deleteTopic(name);
    });
    dialog->open();
}

void TopicsView::fillMenu(QMenu* menu)
{
    const auto name = current().topic;
    const auto add = [&](const char* object, const char* picture, const QString& text, void (TopicsView::*act)()) {
        auto* action = menu->addAction(icon(QLatin1String(picture)), text, this, act);
        action->setObjectName(QLatin1String(object));
        return action;
    };
    add("topics.addPartitions", "add", tr("Add partitions …"), &TopicsView::addPartitions);
    for (auto* action : {add("topics.reassign", "node", tr("Move replicas …"), &TopicsView::reassign),
                         add("topics.elect", "crown", tr("Elect leaders …"), &TopicsView::elect)})
        if (const auto why = context().source.whyNoActs(); !why.isEmpty()) {
            action->setEnabled(false);
            action->setToolTip(why);
        }
    menu->setToolTipsVisible(true);
    add("topics.purge", "delete", tr("Delete records …"), &TopicsView::purge);
    menu->addSeparator();
    add("topics.clone", "copy", tr("Clone …"), &TopicsView::cloneTopic);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
}

void TopicsView::showMenu(const QPoint& position)
{
    if (!whyOnlyWatched().isEmpty())
        return;
    const auto key = m_model->keyOf(m_tree->indexAt(position));
    QMenu menu(this);
    menu.addAction(m_create->icon(), m_create->text(), this, &TopicsView::createTopic);
    if (!key.topic.isEmpty()) {
        menu.addAction(tr("Configure …"), this, &TopicsView::configureTopic);
        fillMenu(&menu);
        menu.addSeparator();
        menu.addAction(m_delete->icon(), tr("Delete topic …"), this, &TopicsView::deleteTopic);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace brokerscope::ui
