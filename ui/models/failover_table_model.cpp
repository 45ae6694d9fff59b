#include "ui/models/failover_table_model.h"

#include "ui/models/event_journal.h"
#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

namespace brokerscope::ui {

FailoverTableModel::FailoverTableModel(const EventJournal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
}

void FailoverTableModel::show(const Failover* failover)
{
    const auto event = failover == nullptr ? 0 : failover->event;
    const auto rows = failover == nullptr ? std::vector<PartitionFailover>() : failover->partitions;
    if (event != m_event || rows.size() < m_rows.size()) {
        beginResetModel();
        m_event = event;
        m_rows = rows;
        endResetModel();
        return;
    }
    // Within one failure partitions only come and learn more.
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (before > 0)
        emit dataChanged(index(0, 0), index(before - 1, Columns - 1));
}

void FailoverTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int FailoverTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FailoverTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FailoverTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == kSequenceRole)
        return QVariant::fromValue<quint64>(row.event);
    if (role == Qt::ForegroundRole)
        return index.column() == Taken ? color(row.taken == kNoNode ? Token::Danger : Token::Leader)
               : index.column() == Why ? color(Token::TextMuted)
                                       : color(Token::Text);
    if (role == kRawRole)
        switch (index.column()) {
        case Lost:
            return rawNumber(row.lost.value());
        case Leaderless:
            return rawNumber(row.leaderlessMs);
        case Taken:
            return row.taken == kNoNode ? QVariant() : rawNumber(row.taken.value());
        case Epoch:
            return row.epoch == kNoEpoch ? QVariant() : rawNumber(row.epoch.value());
        case FirstAck:
            return rawNumber(row.firstAckMs);
        default:
            return {};
        }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Partition:
        return QStringLiteral("%1-%2").arg(QString::fromStdString(row.topic)).arg(row.partition.value());
    case Lost:
        return tr("node %1").arg(row.lost.value());
    case Leaderless:
        return row.leaderlessMs ? durationWords(*row.leaderlessMs) : tr("still without");
    case Taken:
        return row.taken == kNoNode ? tr("nobody") : tr("node %1").arg(row.taken.value());
    case Epoch:
        return row.epoch == kNoEpoch ? QString() : QString::number(row.epoch.value());
    case FirstAck:
        return row.firstAckMs ? durationWords(*row.firstAckMs) : QStringLiteral("–");
    case Why: {
        const auto* cause = m_journal.find(row.because);
        return cause == nullptr ? QString() : eventSentence(*cause);
    }
    default:
        return {};
    }
}

QVariant FailoverTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Leaderless || section == FirstAck ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Partition:
        return tr("Partition");
    case Lost:
        return tr("Lost its leader");
    case Leaderless:
        return tr("Without a leader");
    case Taken:
        return tr("Who took over");
    case Epoch:
        return tr("Epoch");
    case FirstAck:
        return tr("First record after");
    case Why:
        return tr("Because");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
