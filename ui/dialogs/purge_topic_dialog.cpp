#include "ui/dialogs/purge_topic_dialog.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words/figures.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace brokerscope::ui {

PurgeTopicDialog::PurgeTopicDialog(Administration& administration, const cluster::TopicSnapshot& topic, QWidget* parent)
    : QDialog(parent)
    , m_administration(administration)
    , m_topic(QString::fromStdString(topic.name))
    , m_table(new QTableWidget(this))
    , m_typed(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Delete records of %1").arg(m_topic));
    setObjectName(QStringLiteral("purgeTopic"));
    resize(scaled(480), scaled(420));
    for (const auto& one : topic.partitions) {
        Partition partition;
        partition.index = one.index.value();
        for (const auto& log : one.logs)
            if (log.isLeader && one.leader != kNoNode) {
                partition.online = true;
                partition.start = log.logStartOffset.value();
                partition.end = log.highWatermark.value();
            }
        m_partitions.push_back(partition);
    }
    m_table->setObjectName(QStringLiteral("purgeTopic.table"));
    m_table->setAccessibleName(tr("Up to which offset"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Partition"), tr("Log start"), tr("Log end"), tr("Delete below")});
    m_table->setRowCount(static_cast<int>(m_partitions.size()));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    FittedColumns::keep(*m_table, FittedColumns::kNone);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& one = m_partitions[static_cast<std::size_t>(row)];
        const QString cells[] = {QString::number(one.index), QString::number(one.start), QString::number(one.end),
                                 one.online ? QString::number(one.end) : QString()};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setFont(typeFont(Type::Mono));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column < 3 || !one.online)
                item->setFlags(Qt::ItemIsEnabled);
            m_table->setItem(row, column, item);
        }
    }
    auto* text = new QLabel(tr("Records below these offsets are deleted on every replica, for good: the log then starts there. "
                               "Empty leaves a partition as it is."),
                            this);
    text->setWordWrap(true);
    m_typed->setObjectName(QStringLiteral("purgeTopic.typed"));
    m_typed->setPlaceholderText(tr("Type %1 to confirm").arg(m_topic));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_problem->setObjectName(QStringLiteral("purgeTopic.problem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(36);
    m_problem->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(this);
    m_purge = buttons->addButton(tr("Delete records"), QDialogButtonBox::AcceptRole);
    m_purge->setObjectName(QStringLiteral("purgeTopic.purge"));
    m_purge->setProperty("role", QStringLiteral("danger"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_typed);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &PurgeTopicDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &PurgeTopicDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &PurgeTopicDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_administration, &Administration::finished, this, [this](quint64 question, const QString& error) {
        if (question != m_submitted)
            return;
        m_submitted = 0;
        if (error.isEmpty())
            return accept();
        check();
        m_problem->setText(error);
    });
    check();
}

QString PurgeTopicDialog::read(std::vector<PartitionOffsetRef>& before, qint64& records) const
{
    records = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& one = m_partitions[static_cast<std::size_t>(row)];
        const auto typed = m_table->item(row, 3)->text().trimmed();
        if (typed.isEmpty())
            continue;
        bool ok = false;
        const qint64 offset = typed.toLongLong(&ok);
        if (!ok || offset < one.start || offset > one.end)
            return tr("Partition %1: an offset from %2 to %3.").arg(one.index).arg(one.start).arg(one.end);
        if (offset == one.start)
            continue;
        records += offset - one.start;
        before.push_back({m_topic, one.index, offset});
    }
    return {};
}

void PurgeTopicDialog::check()
{
    std::vector<PartitionOffsetRef> before;
    qint64 records = 0;
    const auto problem = read(before, records);
    m_purge->setEnabled(problem.isEmpty() && !before.empty() && m_typed->text() == m_topic && m_submitted == 0);
    m_problem->setText(!problem.isEmpty() ? problem
                       : m_submitted != 0 ? tr("Asking the leaders …")
                       : before.empty()   ? tr("Nothing would be deleted.")
                                          : tr("About %1 records will be deleted.").arg(countWords(records)));
    setTone(m_problem, problem.isEmpty() ? "warning" : "danger");
}

void PurgeTopicDialog::submit()
{
    std::vector<PartitionOffsetRef> before;
    qint64 records = 0;
    if (!read(before, records).isEmpty() || before.empty())
        return;
    m_submitted = m_administration.deleteRecords(before);
    check();
}

} // namespace brokerscope::ui
