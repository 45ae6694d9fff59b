#include "ui/views/transactions/transactions_view.h"

#include "ui/models/event_journal.h"
#include "ui/models/event_story_model.h"
#include "ui/models/selection.h"
#include "ui/models/transaction_models.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/transactions/transaction_states.h"
#include "ui/widgets/filtered_table.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr auto kCountEvery = std::chrono::milliseconds(100);

bool lacksLeaders(const cluster::ClusterSnapshot& snapshot)
{
    const auto topic = snapshot.topic("__transaction_state");
    return topic && std::any_of(topic->partitions.begin(), topic->partitions.end(), [&](const auto& partition) {
               const auto* leader = snapshot.node(partition.leader);
               return leader == nullptr || leader->state != cluster::NodeState::Running;
           });
}

} // namespace

TransactionsView::TransactionsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_model(new TransactionsModel(this))
    , m_open(new OpenInPartitionsModel(this))
    , m_story(new EventStoryModel(context.journal, this))
    , m_tabs(new QTabWidget(this))
    , m_ids(new FilteredTable(m_model, QStringLiteral("transactions.ids")))
    , m_partitions(new FilteredTable(m_open, QStringLiteral("transactions.open")))
    , m_split(new QSplitter(Qt::Vertical))
    , m_detail(new QWidget)
    , m_title(new QLabel)
    , m_abort(new QPushButton)
    , m_abortHanging(new QPushButton)
    , m_states(new TransactionStates)
    , m_storyTable(new QTableView)
    , m_message(new QLabel(this))
    , m_explained(new QLabel(this))
{
    m_tabs->setObjectName(QStringLiteral("transactions.tabs"));
    m_title->setObjectName(QStringLiteral("transactions.title"));
    m_title->setFont(typeFont(Type::Strong));
    m_abort->setObjectName(QStringLiteral("transactions.abort"));
    m_abort->setProperty("role", QStringLiteral("danger"));
    m_abortHanging->setObjectName(QStringLiteral("transactions.abortHanging"));
    m_abortHanging->setProperty("role", QStringLiteral("danger"));
    m_message->setObjectName(QStringLiteral("transactions.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_explained->setWordWrap(true);
    m_explained->setProperty("tone", QStringLiteral("muted"));

    useBars(*m_ids->table(), TransactionsModel::TimeLeft);
    m_ids->giveUp({TransactionsModel::Coordinator, TransactionsModel::Producer, TransactionsModel::OpenSince, TransactionsModel::Partitions,
                   TransactionsModel::TimeLeft});
    m_partitions->giveUp({OpenInPartitionsModel::Producer, OpenInPartitionsModel::LastWrite, OpenInPartitionsModel::HighWatermark,
                          OpenInPartitionsModel::Start});
    m_partitions->bar()->addWidget(m_abortHanging);

    m_storyTable->setObjectName(QStringLiteral("transactions.story"));
    m_storyTable->setModel(m_story);
    m_storyTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_storyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_storyTable->setShowGrid(false);
    m_storyTable->setWordWrap(false);
    m_storyTable->setTabKeyNavigation(false);
    m_storyTable->verticalHeader()->hide();
    m_storyTable->verticalHeader()->setDefaultSectionSize(24);
    m_storyTable->horizontalHeader()->setHighlightSections(false);
    m_storyTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FittedColumns::keep(*m_storyTable);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_abort);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 6, 0, 0);
    detail->setSpacing(6);
    detail->addLayout(head);
    detail->addWidget(m_states);
    detail->addWidget(m_storyTable, 1);
    m_split->addWidget(m_ids);
    m_split->addWidget(m_detail);
    limitHeight(*m_ids, 140, 0); // the filter, the heading, two rows
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_tabs->addTab(m_split, QString());
    auto* open = new QWidget;
    auto* openLayout = new QVBoxLayout(open);
    openLayout->setContentsMargins(0, 0, 0, 0);
    openLayout->setSpacing(6);
    openLayout->addWidget(m_partitions, 1);
    openLayout->addWidget(m_explained);
    m_tabs->addTab(open, QString());
    m_tabs->setDocumentMode(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);

    connect(m_ids, &FilteredTable::currentChanged, this, &TransactionsView::onChosen);
    connect(m_story, &QAbstractItemModel::rowsInserted, m_storyTable, &QTableView::scrollToBottom);
    connect(m_partitions, &FilteredTable::currentChanged, this, &TransactionsView::showDetail);
    connect(m_abort, &QPushButton::clicked, this, &TransactionsView::askAbort);
    connect(m_abortHanging, &QPushButton::clicked, this, &TransactionsView::askAbortHanging);
    connect(m_storyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            this->context().selection.selectEvent(index.data(EventStoryModel::kSequenceRole).toULongLong());
    });
    connect(&context.source, &ClusterSource::commandFinished, this, &TransactionsView::onFinished);
    retranslate();
    showDetail();
}

void TransactionsView::nameIds()
{
    m_ids->setTexts(tr("Transactional ids"), tr("Filter transactions"),
                    m_leaderless ? tr("Some partitions of __transaction_state have no leader that runs; the transactions kept there "
                                      "are shown again once they have one.")
                                 : tr("No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a "
                                      "stream (Produce) or in your own program, and its transactions appear here."));
}

void TransactionsView::retranslate()
{
    m_tabs->setTabText(0, tr("Transactional ids"));
    m_tabs->setTabText(1, tr("Open in partitions"));
    nameIds();
    m_partitions->setTexts(tr("Open transactions by partition"), tr("Filter partitions"),
                           tr("No transaction is open in any partition: last stable offset and high watermark are the same."));
    m_storyTable->setAccessibleName(tr("Story of the transactional id"));
    m_abort->setText(tr("Abort …"));
    m_abort->setToolTip(tr("Aborts the open transaction and fences its producer, as Admin.fenceProducers() does"));
    m_abortHanging->setText(tr("Abort hanging …"));
    m_abortHanging->setToolTip(tr("Writes an abort marker into this partition, as kafka-transactions.sh abort does"));
    m_explained->setText(tr("With isolation.level=read_committed a consumer reads only up to the last stable offset, the first "
                            "record of the earliest open transaction, and skips what was aborted."));
    m_model->retranslate();
    m_open->retranslate();
    m_story->retranslate();
    m_shownId.clear();
    showDetail();
}

void TransactionsView::restyle()
{
    m_title->setFont(typeFont(Type::Strong));
    m_states->update();
    View::restyle();
}

void TransactionsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_model->show(snapshot);
    m_open->show(snapshot);
    if (const bool leaderless = lacksLeaders(snapshot); leaderless != m_leaderless) {
        m_leaderless = leaderless;
        nameIds();
    }
    // Where nothing is chosen, what is open is the most interesting.
    if (!m_ids->current().isValid() && m_model->rowCount() > 0) {
        const auto& rows = m_model->rows();
        const auto open = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.open(); });
        m_ids->select(open == rows.end() ? 0 : static_cast<int>(open - rows.begin()));
    }
    const int hanging = m_open->hanging();
    const auto open = std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const auto& row) { return row.open(); });
    m_tabs->setTabText(1, hanging > 0 ? tr("Open in partitions · %n hanging", nullptr, hanging) : tr("Open in partitions"));
    setHint(m_model->rowCount() == 0 ? QString()
                                     : tr("%1 open of %n", nullptr, m_model->rowCount()).arg(static_cast<int>(open)));
    showDetail();
}

void TransactionsView::animate(WallTime now)
{
    if (now >= m_lastCounted && now - m_lastCounted < kCountEvery)
        return;
    m_lastCounted = now;
    m_model->setNow(now);
}

const cluster::TransactionSnapshot* TransactionsView::chosen() const
{
    const auto* row = m_model->rowAt(m_ids->current());
    return row == nullptr ? nullptr : &row->value;
}

void TransactionsView::onChosen()
{
    m_message->hide();
    showDetail();
}

void TransactionsView::showDetail()
{
    const auto* one = chosen();
    m_detail->setVisible(one != nullptr);
    const auto* hanging = m_open->rowAt(m_partitions->current());
    const bool may = context().source.whyNoActs().isEmpty();
    m_abortHanging->setEnabled(may && hanging != nullptr && hanging->value.hanging);
    if (!may)
        for (auto* button : {m_abort, m_abortHanging})
            button->setToolTip(context().source.whyNoActs());
    if (one == nullptr)
        return;
    const auto id = QString::fromStdString(one->id);
    m_title->setText(tr("%1 · %2 · producer id %3, epoch %4")
                         .arg(id, QString::fromStdString(one->state))
                         .arg(one->producerId)
                         .arg(one->producerEpoch));
    m_states->show(QString::fromStdString(one->state));
    m_abort->setEnabled(may && one->state == "Ongoing");
    if (id == m_shownId)
        return;
    m_shownId = id;
    m_story->tell([name = one->id](const cluster::Event& event) {
        using cluster::EventType;
        switch (event.type) {
        case EventType::TransactionStarted:
        case EventType::TransactionPrepareCommit:
        case EventType::TransactionPrepareAbort:
        case EventType::TransactionCommitted:
        case EventType::TransactionAborted:
        case EventType::TransactionAbortRequested:
            return event.name == name;
        default:
            return false;
        }
    });
    m_storyTable->scrollToBottom();
}

void TransactionsView::askAbort()
{
    const auto* one = chosen();
    if (one == nullptr)
        return;
    const auto id = QString::fromStdString(one->id);
    confirm(tr("Abort the open transaction of %1?").arg(id),
            tr("Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: "
               "the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH."),
            cluster::AbortTransaction{one->id});
}

void TransactionsView::askAbortHanging()
{
    const auto* row = m_open->rowAt(m_partitions->current());
    if (row == nullptr)
        return;
    confirm(tr("Abort the hanging transaction in %1-%2?").arg(QString::fromStdString(row->topic)).arg(row->partition.value()),
            tr("An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this "
               "transaction otherwise: no coordinator knows it.")
                .arg(row->value.producerId)
                .arg(row->value.producerEpoch),
            cluster::AbortHangingTransaction{row->topic, row->partition, row->value.producerId, row->value.producerEpoch,
                                             row->value.coordinatorEpoch});
}

void TransactionsView::confirm(const QString& question, const QString& what, const cluster::Command& command)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Abort a transaction"), question, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("transactions.confirm"));
    box->setInformativeText(what);
    auto* yes = box->addButton(tr("Abort it"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("transactions.confirm.yes"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, command] { context().source.execute(command); });
    box->open();
}

void TransactionsView::onFinished(const cluster::Command& command, const QString& error)
{
    QString done;
    if (const auto* act = std::get_if<cluster::AbortTransaction>(&command))
        done = tr("The transaction of %1 is aborted; its producer is fenced.").arg(QString::fromStdString(act->transactionalId));
    else if (const auto* hanging = std::get_if<cluster::AbortHangingTransaction>(&command))
        done = tr("The abort marker is written into %1-%2.")
                   .arg(QString::fromStdString(hanging->topic))
                   .arg(hanging->partition.value());
    else
        return;
    m_message->setProperty("tone", error.isEmpty() ? QStringLiteral("ok") : QStringLiteral("danger"));
    m_message->setStyleSheet(m_message->styleSheet()); // the property is read again
    m_message->setText(error.isEmpty() ? done : tr("It could not be aborted: %1").arg(error));
    m_message->show();
}

} // namespace brokerscope::ui
