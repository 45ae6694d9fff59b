#include "ui/models/transaction_models.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

namespace brokerscope::ui {

namespace {

std::int64_t ageAt(WallTime then, WallTime now)
{
    return std::max<std::int64_t>((now - then).count(), 0);
}

QString partitionsOf(const cluster::TransactionSnapshot& transaction)
{
    QStringList all;
    for (const auto& [topic, partitions] : transaction.partitions)
        for (const auto partition : partitions)
            all << QStringLiteral("%1-%2").arg(QString::fromStdString(topic)).arg(partition.value());
    return all.join(QStringLiteral(", "));
}

} // namespace

// ---- TransactionsModel

bool TransactionRow::open() const
{
    return value.state == "Ongoing" || value.state == "PrepareCommit" || value.state == "PrepareAbort" ||
           value.state == "PrepareEpochFence";
}

void TransactionsModel::show(const cluster::ClusterSnapshot& snapshot)
{
    m_now = snapshot.time;
    std::vector<TransactionRow> rows;
    for (const auto& transaction : snapshot.transactions)
        rows.push_back({transaction});
    setRows(std::move(rows));
}

void TransactionsModel::setNow(WallTime now)
{
    m_now = now;
    touch(OpenSince, TimeLeft);
}

std::optional<std::int64_t> TransactionsModel::leftMs(const TransactionRow& row) const
{
    if (row.value.state != "Ongoing" || !row.value.start || row.value.timeoutMs <= 0)
        return std::nullopt;
    return std::max<std::int64_t>(row.value.timeoutMs - ageAt(*row.value.start, m_now), 0);
}

QString TransactionsModel::words(const TransactionRow& row, int column) const
{
    const auto& value = row.value;
    switch (column) {
    case Id:
        return QString::fromStdString(value.id);
    case State:
        return QString::fromStdString(value.state);
    case Coordinator:
        return tr("node %1").arg(value.coordinator.value());
    case Producer:
        return tr("%1 · epoch %2").arg(value.producerId).arg(value.producerEpoch);
    case OpenSince:
        return row.open() && value.start ? durationWords(ageAt(*value.start, m_now)) : QString();
    case TimeLeft:
        if (const auto left = leftMs(row))
            return durationWords(*left);
        return QString();
    case Partitions:
        return partitionsOf(value);
    default:
        return {};
    }
}

QVariant TransactionsModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TimeLeft)
            return tr("transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.")
                .arg(durationWords(row->value.timeoutMs));
        return words(*row, index.column());
    case kRawRole:
        return index.column() == Coordinator                                    ? rawNumber(row->value.coordinator.value())
               : index.column() == OpenSince && row->open() && row->value.start ? rawNumber(ageAt(*row->value.start, m_now))
               : index.column() == TimeLeft                                     ? rawNumber(leftMs(*row))
                                                                                : QVariant();
    case kSortRole:
        if (index.column() == OpenSince)
            return QVariant::fromValue<qint64>(row->open() && row->value.start ? ageAt(*row->value.start, m_now) : -1);
        if (index.column() == TimeLeft)
            return QVariant::fromValue<qint64>(leftMs(*row).value_or(-1));
        if (index.column() == Producer)
            return QVariant::fromValue<qint64>(row->value.producerId);
        return words(*row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == State)
            return color(row->value.state == "Ongoing"            ? Token::Accent
                         : row->value.state.ends_with("Abort")     ? Token::Warning
                         : row->value.state.ends_with("Commit")    ? Token::Ok
                                                                   : Token::TextMuted);
        return color(index.column() == Id ? Token::Text : Token::TextMuted);
    case kBarRole:
        if (const auto left = leftMs(*row); left && index.column() == TimeLeft)
            return static_cast<double>(*left) / static_cast<double>(row->value.timeoutMs);
        return {};
    case kBarTokenRole:
        return static_cast<int>(leftMs(*row).value_or(0) * 5 < row->value.timeoutMs ? Token::Warning : Token::Accent);
    default:
        return {};
    }
}

QVariant TransactionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == OpenSince || section == TimeLeft ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Id:
        return tip ? tr("transactional.id: the name under which a producer is known over restarts") : tr("Transactional id");
    case State:
        return tip ? tr("The coordinator's state of the transaction, in Kafka's words") : tr("State");
    case Coordinator:
        return tip ? tr("The node that leads this id's partition of __transaction_state") : tr("Coordinator");
    case Producer:
        return tip ? tr("Producer id and epoch: a batch with an older epoch is refused, its producer is fenced")
                   : tr("Producer id");
    case OpenSince:
        return tip ? tr("How long the transaction has been open") : tr("Open for");
    case TimeLeft:
        return tip ? tr("When this time is over, the coordinator aborts the transaction") : tr("Time left");
    case Partitions:
        return tip ? tr("Partitions in the transaction; once it ends, those that still lack the marker") : tr("Partitions");
    default:
        return {};
    }
}

// ---- OpenInPartitionsModel

void OpenInPartitionsModel::show(const cluster::ClusterSnapshot& snapshot)
{
    m_now = snapshot.time;
    std::vector<OpenInPartitionRow> rows;
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions) {
            if (partition.openTransactions.empty())
                continue;
            OpenInPartitionRow row{topic->name, partition.index, {}, true, Offset(0), Offset(0)};
            for (const auto& log : partition.logs)
                if (log.isLeader) {
                    row.lastStableOffset = log.lastStableOffset;
                    row.highWatermark = log.highWatermark;
                }
            for (const auto& open : partition.openTransactions) {
                row.value = open;
                rows.push_back(row);
                row.first = false;
            }
        }
    setRows(std::move(rows));
}

int OpenInPartitionsModel::hanging() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const auto& row) { return row.value.hanging; }));
}

QString OpenInPartitionsModel::words(const OpenInPartitionRow& row, int column) const
{
    switch (column) {
    case Partition:
        return QStringLiteral("%1-%2").arg(QString::fromStdString(row.topic)).arg(row.partition.value());
    case Holder:
        if (row.value.hanging)
            return tr("hanging: no coordinator knows it");
        return row.value.transactionalId.empty() ? tr("not known yet") : QString::fromStdString(row.value.transactionalId);
    case Start:
        return countWords(row.value.startOffset.value());
    case LastStable:
        return countWords(row.lastStableOffset.value());
    case HighWatermark:
        return countWords(row.highWatermark.value());
    case Waiting:
        return row.first ? countWords(std::max<std::int64_t>(row.highWatermark - row.lastStableOffset, 0)) : QString();
    case Producer:
        return tr("%1 · epoch %2").arg(row.value.producerId).arg(row.value.producerEpoch);
    case LastWrite:
        return row.value.lastWrite ? agoWords(*row.value.lastWrite, m_now) : QString();
    default:
        return {};
    }
}

QVariant OpenInPartitionsModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Holder && row->first)
            return tr("This transaction is the earliest that is open here: it holds back the last stable offset at %1.")
                .arg(countWords(row->value.startOffset.value()));
        return words(*row, index.column());
    case kSortRole:
        switch (index.column()) {
        case Start:
            return QVariant::fromValue<qint64>(row->value.startOffset.value());
        case LastStable:
            return QVariant::fromValue<qint64>(row->lastStableOffset.value());
        case HighWatermark:
            return QVariant::fromValue<qint64>(row->highWatermark.value());
        case Waiting:
            return QVariant::fromValue<qint64>(row->highWatermark - row->lastStableOffset);
        case LastWrite:
            return QVariant::fromValue<qint64>(row->value.lastWrite ? toEpochMs(*row->value.lastWrite) : 0);
        default:
            return words(*row, index.column());
        }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= Start && index.column() <= Waiting ? Qt::AlignRight | Qt::AlignVCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == Holder && row->first)
            return typeFont(Type::Strong);
        return {};
    case Qt::ForegroundRole:
        if (row->value.hanging && (index.column() == Holder || index.column() == Partition))
            return color(Token::Danger);
        return color(index.column() == Partition || (index.column() == Holder && row->first) ? Token::Text : Token::TextMuted);
    default:
        return {};
    }
}

QVariant OpenInPartitionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Start && section <= Waiting)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Partition:
        return tip ? tr("A partition with an open transaction in it") : tr("Partition");
    case Holder:
        return tip ? tr("Whose transaction it is. The bold one is the earliest: it holds back the last stable offset")
                   : tr("Held back by");
    case Start:
        return tip ? tr("Offset of the transaction's first record in this partition") : tr("Since offset");
    case LastStable:
        return tip ? tr("Last stable offset: read_committed consumers read up to here") : tr("Last stable");
    case HighWatermark:
        return tip ? tr("High watermark: read_uncommitted consumers read up to here") : tr("High watermark");
    case Waiting:
        return tip ? tr("Committed records that read_committed consumers do not get yet") : tr("Waiting");
    case Producer:
        return tip ? tr("Producer id and epoch: a batch with an older epoch is refused, its producer is fenced")
                   : tr("Producer id");
    case LastWrite:
        return tip ? tr("When the transaction last wrote to this partition") : tr("Last write");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
