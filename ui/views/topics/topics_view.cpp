#include "ui/views/topics/topics_view.h"

#include "ui/bridge/workloads.h"
#include "ui/dialogs/create_topic_dialog.h"
#include "ui/dialogs/delete_topic_dialog.h"
#include "ui/models/topic_tree_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

TopicsView::TopicsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_model(new TopicTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_create(new QPushButton(this))
    , m_delete(new QToolButton(this))
    , m_internal(new QToolButton(this))
    , m_message(new QLabel(this))
    , m_empty(new QLabel(this))
{
    m_tree->setObjectName(QStringLiteral("topics.tree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_create->setObjectName(QStringLiteral("topics.create"));
    m_delete->setObjectName(QStringLiteral("topics.delete"));
    m_delete->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_internal->setObjectName(QStringLiteral("topics.internal"));
    m_internal->setCheckable(true);
    m_internal->setChecked(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("muted"));
    m_empty->hide();

    auto* bar = new QHBoxLayout;
    bar->setSpacing(kSpacing);
    bar->addWidget(m_create);
    bar->addWidget(m_delete);
    bar->addStretch(1);
    bar->addWidget(m_internal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    connect(m_create, &QPushButton::clicked, this, &TopicsView::createTopic);
    connect(m_delete, &QToolButton::clicked, this, &TopicsView::deleteTopic);
    connect(m_internal, &QToolButton::toggled, this, [this](bool on) {
        m_model->setShowInternal(on);
        showSnapshot(snapshot());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TopicsView::onCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TopicsView::showMenu);
    connect(&context.selection, &Selection::partitionChanged, this, &TopicsView::followSelection);
    connect(&context.workloads, &Workloads::topicDeleted, this, [this](const QString& name, const QString& error) {
        m_message->setText(error.isEmpty() ? QString() : tr("%1 was not deleted: %2").arg(name, error));
        m_message->setProperty("tone", QStringLiteral("danger"));
        m_message->setVisible(!error.isEmpty());
    });
    restyle();
    retranslate();
}

void TopicsView::retranslate()
{
    m_create->setText(tr("Create topic …"));
    m_delete->setText(tr("Delete …"));
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
    View::restyle();
}

void TopicsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_model->show(snapshot);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_delete->setEnabled(!current().topic.isEmpty());
    int users = 0;
    int partitions = 0;
    for (const auto& topic : snapshot.topics) {
        users += topic->internal ? 0 : 1;
        partitions += static_cast<int>(topic->partitions.size());
    }
    setHint(tr("%n topic(s)", nullptr, users) + QStringLiteral(" · ") + tr("%n partition(s) in all", nullptr, partitions));
    if (!m_sized && m_model->rowCount() > 0) {
        // Once, from samples: asking every row for its width would cost more than drawing them.
        m_sized = true;
        const int widths[] = {150, 88, 48, 116, 64, 60, 60, 66, 62, 66};
        for (int column = 0; column < TopicTreeModel::Columns; ++column)
            m_tree->setColumnWidth(column, std::max(widths[column], m_tree->header()->sectionSizeHint(column)));
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setExpanded(m_model->index(row, 0), m_model->rowCount(m_model->index(row, 0)) <= 12);
    }
}

PartitionKey TopicsView::current() const
{
    return m_model->keyOf(m_tree->currentIndex());
}

void TopicsView::onCurrent(const QModelIndex& index)
{
    const auto key = m_model->keyOf(index);
    m_delete->setEnabled(!key.topic.isEmpty());
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

void TopicsView::createTopic()
{
    QStringList existing;
    for (const auto& topic : snapshot().topics)
        existing << QString::fromStdString(topic->name);
    auto* dialog = new CreateTopicDialog(context().workloads, static_cast<int>(snapshot().nodes.size()), existing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TopicsView::deleteTopic()
{
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
    connect(dialog, &QDialog::accepted, this, [this, name] { context().workloads.deleteTopic(name); });
    dialog->open();
}

void TopicsView::showMenu(const QPoint& position)
{
    const auto key = m_model->keyOf(m_tree->indexAt(position));
    QMenu menu(this);
    menu.addAction(m_create->icon(), m_create->text(), this, &TopicsView::createTopic);
    if (!key.topic.isEmpty()) {
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy name"), this,
                       [key] { QGuiApplication::clipboard()->setText(key.topic); });
        menu.addAction(m_delete->icon(), tr("Delete topic …"), this, &TopicsView::deleteTopic);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace brokerscope::ui
