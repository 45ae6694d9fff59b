#include "ui/models/time_models.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/client_patience.h"
#include "ui/words/figures.h"
#include "ui/words/message_words.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

QVariant alignment(bool number)
{
    return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

Token tokenOf(events::TrafficKind kind)
{
    using events::TrafficKind;
    switch (kind) {
    case TrafficKind::Produce:
        return Token::Produce;
    case TrafficKind::Fetch:
        return Token::Fetch;
    case TrafficKind::Replication:
        return Token::Replication;
    case TrafficKind::Quorum:
        return Token::Quorum;
    case TrafficKind::Group:
        return Token::Group;
    case TrafficKind::Metadata:
    case TrafficKind::Transaction:
    case TrafficKind::Admin:
        break;
    }
    return Token::Admin;
}

// Puts new rows in place of the old, with as little fuss as the view needs: the rows that stay keep their selection.
template <class Rows, class Same, class Begin, class End, class Changed>
void replaceRows(Rows& rows, Rows fresh, Same same, Begin begin, End end, Changed changed)
{
    const bool keep = std::equal(rows.begin(), rows.end(), fresh.begin(), fresh.end(), same);
    if (!keep)
        begin();
    rows = std::move(fresh);
    if (!keep)
        end();
    else if (!rows.empty())
        changed();
}

} // namespace

// ---- what waits

void WaitingModel::show(const cluster::ClockSnapshot& clock)
{
    const auto next = std::find_if(clock.waiting.begin(), clock.waiting.end(), [](const auto& m) { return !m.blocked; });
    m_next = clock.isPaused() && next != clock.waiting.end() ? static_cast<int>(next - clock.waiting.begin()) : -1;
    replaceRows(
        m_rows, clock.waiting, [](const auto& a, const auto& b) { return a.number == b.number; },
        [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1)); });
}

void WaitingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int WaitingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WaitingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WaitingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool next = index.row() == m_next;
    const bool number = index.column() == Size || index.column() == Waited;
    if (role == Qt::TextAlignmentRole)
        return alignment(number);
    if (role == Qt::FontRole)
        return typeFont(next ? Type::Strong : number ? Type::Mono : Type::Body);
    if (role == Qt::ForegroundRole)
        return row.blocked                  ? color(Token::TextMuted)
               : index.column() == Message ? color(tokenOf(row.kind))
               : index.column() == Next    ? color(Token::Accent)
                                           : color(Token::Text);
    if (role == Qt::ToolTipRole)
        return row.blocked ? tr("A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.")
               : next      ? tr("The next step lets this one through.")
                           : QVariant();
    if (role == kRawRole)
        return index.column() == To       ? rawNumber(row.to.value())
               : index.column() == Size   ? rawNumber(row.bytes)
               : index.column() == Waited ? rawNumber(row.waitedMs)
                                          : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Next:
        return row.blocked ? tr("blocked") : next ? tr("next ▸") : QString();
    case From:
        return senderWords(row);
    case To:
        return tr("node %1").arg(row.to.value());
    case Message:
        return contentWords(row);
    case Size:
        return bytesWords(row.bytes);
    case Waited:
        return durationWords(row.waitedMs);
    default:
        return {};
    }
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QVariant(QStringLiteral("bytes")) : section == Waited ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Size || section == Waited);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Message:
        return tr("Message");
    case Size:
        return tr("Size");
    case Waited:
        return tr("Waits");
    default:
        return {};
    }
}

// ---- clients outside

void PatienceModel::show(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<Row> rows;
    for (const auto& client : snapshot.clients) {
        if (client.builtIn)
            continue;
        const auto patience = patienceOf(client.softwareName);
        Row row;
        row.client = client.clientId.empty() ? QString::fromStdString(client.address) : QString::fromStdString(client.clientId);
        row.software = QString::fromStdString(client.softwareName + (client.softwareVersion.empty() ? "" : " " + client.softwareVersion));
        row.setting = QString::fromLatin1(patience.setting);
        row.limitMs = std::chrono::milliseconds(patience.requestTimeout).count();
        // A message is named after the client's id and the address of the one connection it came by.
        const auto prefix = client.clientId + "@";
        for (const auto& message : snapshot.clock.waiting)
            if (message.from == kNoNode && message.client.compare(0, prefix.size(), prefix) == 0)
                row.waitedMs = std::max(row.waitedMs, message.waitedMs);
        rows.push_back(std::move(row));
    }
    replaceRows(
        m_rows, std::move(rows), [](const auto& a, const auto& b) { return a.client == b.client && a.software == b.software; },
        [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1)); });
}

void PatienceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int PatienceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PatienceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PatienceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto left = row.limitMs - row.waitedMs;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Waits || index.column() == GivesUp);
    if (role == Qt::FontRole)
        return typeFont(index.column() == Waits || index.column() == GivesUp ? Type::Mono : Type::Body);
    if (role == Qt::ForegroundRole) {
        if (index.column() != GivesUp || row.waitedMs < 0)
            return color(index.column() == Client ? Token::Text : Token::TextMuted);
        return color(left <= 0 ? Token::Danger : left < row.limitMs / 3 ? Token::Warning : Token::Text);
    }
    if (role == Qt::ToolTipRole)
        return row.setting.isEmpty()
                   ? tr("An estimate: the client did not say what software it is; most wait 30 seconds.")
                   : tr("An estimate: %1 waits %2 for an answer unless its %3 was changed.").arg(row.software, durationWords(row.limitMs), row.setting);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Client:
        return row.client;
    case Software:
        return row.software.isEmpty() ? tr("unknown") : row.software;
    case Waits:
        return row.waitedMs < 0 ? tr("nothing waits") : durationWords(row.waitedMs);
    case GivesUp:
        return row.waitedMs < 0 ? tr("after about %1").arg(durationWords(row.limitMs))
               : left <= 0      ? tr("has probably given up")
                                : tr("in about %1").arg(durationWords(left / 1000 * 1000));
    default:
        return {};
    }
}

QVariant PatienceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Waits || section == GivesUp);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case Software:
        return tr("Software");
    case Waits:
        return tr("Waits");
    case GivesUp:
        return tr("Gives up (estimate)");
    default:
        return {};
    }
}

// ---- breakpoints

void BreakpointsModel::show(const cluster::ClockSnapshot& clock)
{
    m_stoppedBy = clock.stoppedBy;
    replaceRows(
        m_rows, clock.breakpoints, [](const auto& a, const auto& b) { return a.id == b.id; }, [this] { beginResetModel(); },
        [this] { endResetModel(); }, [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1)); });
}

void BreakpointsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const cluster::BreakpointSnapshot* BreakpointsModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int BreakpointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BreakpointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BreakpointsModel::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (!row)
        return {};
    const bool stopped = row->id == m_stoppedBy;
    switch (role) {
    case Qt::CheckStateRole:
        return index.column() == Condition ? QVariant(row->enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column() == Hits);
    case Qt::FontRole:
        return typeFont(stopped ? Type::Strong : index.column() == Hits ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        return color(stopped ? Token::Warning : row->enabled ? Token::Text : Token::TextMuted);
    case Qt::ToolTipRole:
        return row->lastEvent != 0 ? tr("Double-click: show what met it last in the timeline") : tr("Not met yet");
    case Qt::DisplayRole:
        if (index.column() == Hits)
            return stopped ? tr("stopped the clock · %1").arg(countWords(row->hits)) : countWords(row->hits);
        return QStringLiteral("%1  %2").arg(row->id).arg(QString::fromStdString(row->condition));
    default:
        return {};
    }
}

QVariant BreakpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Hits);
    if (role != Qt::DisplayRole)
        return {};
    return section == Condition ? tr("Stop when") : tr("Hits");
}

Qt::ItemFlags BreakpointsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Condition)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool BreakpointsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* row = at(index);
    if (!row || role != Qt::CheckStateRole)
        return false;
    emit enableWanted(row->id, value.toInt() == Qt::Checked); // shown when the cluster has done it
    return true;
}

} // namespace brokerscope::ui
