#include "ui/views/lost/lost_view.h"

#include "ui/models/event_journal.h"
#include "ui/models/lost_records_model.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/words/figures.h"

#include "engine/cluster/risk.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

LostView::LostView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_risk(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_copy(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyNote(this))
    , m_model(new LostRecordsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_risk->setObjectName(QStringLiteral("lost.risk"));
    m_risk->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("lost.filter"));
    m_filter->setClearButtonEnabled(true);
    m_copy->setObjectName(QStringLiteral("lost.copy"));
    m_export->setObjectName(QStringLiteral("lost.export"));
    m_table->setObjectName(QStringLiteral("lost.table"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(LostRecordsModel::kSortRole);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    FittedColumns::keep(*m_table)->giveUp({LostRecordsModel::Epoch, LostRecordsModel::Node, LostRecordsModel::CutAt, LostRecordsModel::Timestamp});
    m_table->setWordWrap(false);

    auto* bar = new FlowRow;
    bar->addGrowing(m_filter);
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_risk);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_copy, &QToolButton::clicked, this, &LostView::copy);
    connect(m_export, &QToolButton::clicked, this, &LostView::exportTo);
    auto* search = new QShortcut(QKeySequence(QStringLiteral("/")), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    auto* copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LostView::copy);
    connect(&context.selection, &Selection::eventChanged, this, &LostView::onEventChosen);
    retranslate();
}

void LostView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by partition, key or value (/)"));
    m_filter->setToolTip(m_filter->placeholderText());
    m_filter->setAccessibleName(tr("Filter lost records"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chosen records, or all of them, as JSON lines (Ctrl+C)"));
    m_export->setText(tr("Export …"));
    m_export->setToolTip(tr("Write the chosen records, or all of them, to a file: JSON lines or CSV"));
    m_table->setAccessibleName(tr("Lost records"));
    m_empty->setText(tr("No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log "
                        "was truncated to the new leader's once the two met again: isolate a leader, produce to it, heal."));
    m_model->retranslate();
    m_shown = -1;
}

void LostView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.lostRecords != m_shown) {
        m_shown = snapshot.lostRecords;
        m_model->show(context().source.lostRecords());
        const bool any = m_model->rowCount() > 0;
        m_table->setVisible(any);
        m_empty->setVisible(!any);
        m_filter->setEnabled(any);
        m_copy->setEnabled(any);
        m_export->setEnabled(any);
        setHint(!any ? QString()
                     : snapshot.lostAnswered > 0
                         ? tr("%Ln record(s) cut off, %1 of them acknowledged", nullptr, static_cast<int>(m_shown)).arg(countWords(snapshot.lostAnswered))
                         : tr("%Ln record(s) cut off, none of them acknowledged as far as is known", nullptr, static_cast<int>(m_shown)));
    }
    m_risk->setText(riskWords(snapshot).join(QLatin1Char('\n')));
}

QStringList LostView::riskWords(const cluster::ClusterSnapshot& snapshot) const
{
    constexpr int kMostDiverged = 3;
    std::int64_t atRisk = 0;
    std::int64_t uncommitted = 0;
    QStringList diverged;
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions) {
            const auto risk = cluster::riskOf(partition);
            atRisk += risk.atRisk;
            uncommitted += risk.uncommitted;
            for (const auto& [node, records] : risk.diverged)
                if (diverged.size() < kMostDiverged)
                    diverged << tr("%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.", nullptr,
                                   static_cast<int>(records))
                                    .arg(QStringLiteral("%1-%2").arg(QString::fromStdString(topic->name)).arg(partition.index.value()))
                                    .arg(node.value());
        }
    QStringList lines;
    lines << (atRisk == 0 ? tr("Records at risk now: none. Every committed record is on two running nodes or more.")
                          : tr("Records at risk now: %Ln committed record(s) that one running node has and no other.", nullptr,
                               static_cast<int>(atRisk)));
    if (uncommitted > 0)
        lines << tr("Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).", nullptr,
                    static_cast<int>(uncommitted));
    return lines + diverged;
}

// From the Timeline: the records that this truncation cut off.
void LostView::onEventChosen()
{
    const auto* event = context().journal.find(context().selection.chosenEvent());
    if (!event || event->type != cluster::EventType::LogTruncated)
        return;
    m_filter->setText(QStringLiteral("%1-%2").arg(QString::fromStdString(event->topic)).arg(event->partition.value()));
}

std::vector<int> LostView::rows() const
{
    std::vector<int> rows;
    const auto chosen = m_table->selectionModel()->selectedRows();
    for (const auto& index : chosen)
        rows.push_back(m_proxy->mapToSource(index).row());
    if (chosen.empty())
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    return rows;
}

QByteArray LostView::exported(bool json) const
{
    std::vector<cluster::LostRecord> records;
    for (const int row : rows())
        records.push_back(m_model->record(row));
    return json ? lostRecordsAsJsonLines(records) : lostRecordsAsCsv(records);
}

void LostView::copy() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(exported(true)));
}

void LostView::exportTo()
{
    auto* dialog = new QFileDialog(this, tr("Export lost records"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON lines (*.jsonl)"), tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const auto bytes = exported(!name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            QMessageBox::warning(this, tr("Export lost records"), tr("%1 could not be written: %2").arg(name, file.errorString()));
    });
    dialog->open();
}

} // namespace brokerscope::ui
