#include "ui/models/replica_table_model.h"

#include "engine/base/contains.h"
#include "ui/models/group_models.h"
#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

qint64 numberOf(const cluster::PartitionSnapshot& partition, const cluster::ReplicaSnapshot& log,
                const cluster::ReplicaSnapshot* leader, int column)
{
    switch (column) {
    case ReplicaTableModel::Partition:
        return partition.index.value();
    case ReplicaTableModel::Node:
        return log.node.value();
    case ReplicaTableModel::Epoch:
        return log.epochs.empty() ? -1 : log.epochs.back().epoch.value();
    case ReplicaTableModel::LogStart:
        return log.logStartOffset.value();
    case ReplicaTableModel::HighWatermark:
        return log.highWatermark.value();
    case ReplicaTableModel::LastStable:
        return log.lastStableOffset.value();
    case ReplicaTableModel::LogEnd:
        return log.logEndOffset.value();
    case ReplicaTableModel::Behind:
        return leader == nullptr ? 0 : std::max<qint64>(leader->logEndOffset - log.logEndOffset, 0);
    case ReplicaTableModel::Segments:
        return static_cast<qint64>(log.segments.size());
    case ReplicaTableModel::Size:
        return log.bytes;
    default:
        return 0;
    }
}

} // namespace

void ReplicaTableModel::show(std::shared_ptr<const cluster::TopicSnapshot> topic)
{
    std::vector<Row> rows;
    if (topic != nullptr)
        for (const auto& partition : topic->partitions) {
            const cluster::ReplicaSnapshot* leader = nullptr;
            for (const auto& log : partition.logs)
                if (log.isLeader)
                    leader = &log;
            for (const auto& log : partition.logs)
                rows.push_back({&partition, &log, leader});
        }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
        return a.partition->index == b.partition->index && a.log->node == b.log->node;
    });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_topic = std::move(topic); // the rows point into it
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ReplicaTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

PartitionIndex ReplicaTableModel::partitionOf(int row) const
{
    return row < 0 || row >= rowCount() ? PartitionIndex(-1) : m_rows[static_cast<std::size_t>(row)].partition->index;
}

int ReplicaTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplicaTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ReplicaTableModel::text(const Row& row, int column) const
{
    const auto number = numberOf(*row.partition, *row.log, row.leader, column);
    switch (column) {
    case Node:
        return tr("node %1").arg(number);
    case Role:
        if (!row.log->online)
            return tr("offline");
        if (row.partition->leader == row.log->node)
            return tr("★ leader");
        if (contains(row.partition->addingReplicas, row.log->node))
            return tr("is being added");
        if (contains(row.partition->removingReplicas, row.log->node))
            return tr("is being removed");
        return contains(row.partition->isr, row.log->node) ? tr("in sync") : tr("out of sync");
    case Epoch:
        return number < 0 ? QStringLiteral("–") : QString::number(number);
    case Behind:
        return row.leader == nullptr ? QStringLiteral("–") : countWords(number);
    case Segments:
        return row.log->segments.size() >= 64 ? tr("64 or more") : QString::number(number);
    case Size:
        return bytesWords(number);
    default:
        return QString::number(number);
    }
}

QVariant ReplicaTableModel::rawValue(const Row& row, int column) const
{
    if (column == Role)
        return text(row, Role).remove(QStringLiteral("★ "));
    const auto number = numberOf(*row.partition, *row.log, row.leader, column);
    const bool known = !(column == Epoch && number < 0) && !(column == Behind && row.leader == nullptr);
    return known ? rawNumber(number) : QVariant();
}

QVariant ReplicaTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case kRawRole:
        return rawValue(row, index.column());
    case kNumberRole:
        return index.column() == Role ? QVariant(text(row, Role)) : QVariant(numberOf(*row.partition, *row.log, row.leader, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() >= Epoch ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return typeFont(index.column() >= Epoch ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        if (!row.log->online)
            return color(Token::Offline);
        if (index.column() == Role)
            return color(row.partition->leader == row.log->node        ? Token::Leader
                         : contains(row.partition->isr, row.log->node) ? Token::InSync
                                                                   : Token::OutOfSync);
        if (index.column() == Behind && row.leader != nullptr && row.leader->logEndOffset > row.log->logEndOffset)
            return color(Token::Replication);
        return color(Token::Text);
    case Qt::ToolTipRole:
        return row.log->stale ? tr("The node does not run: this is what it said last.") : QString();
    default:
        return {};
    }
}

QVariant ReplicaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QVariant(QStringLiteral("bytes")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Epoch ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Partition:
        return tip ? QString() : tr("Partition");
    case Node:
        return tip ? QString() : tr("Node");
    case Role:
        return tip ? tr("Leader, in sync (could take over), or behind") : tr("Role");
    case Epoch:
        return tip ? tr("The leader epoch of its newest records") : tr("Epoch");
    case LogStart:
        return tip ? tr("Offset of the first record that is kept") : tr("Log start");
    case HighWatermark:
        return tip ? tr("High watermark as this replica knows it: below it all is committed") : tr("HW");
    case LastStable:
        return tip ? tr("Last stable offset: how far readers of committed transactions get") : tr("LSO");
    case LogEnd:
        return tip ? tr("Log end offset: where the next record goes") : tr("LEO");
    case Behind:
        return tip ? tr("Records that the leader has and this replica has not") : tr("Behind");
    case Segments:
        return tip ? tr("Files that the log consists of") : tr("Segments");
    case Size:
        return tip ? tr("Bytes on this node's disk") : tr("Size");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
