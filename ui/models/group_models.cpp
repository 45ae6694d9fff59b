#include "ui/models/group_models.h"

#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>
#include <set>

namespace brokerscope::ui {

namespace {

QString partitionName(const std::string& topic, PartitionIndex partition)
{
    return QStringLiteral("%1-%2").arg(QString::fromStdString(topic)).arg(partition.value());
}

} // namespace

void GroupOffsetsModel::show(const cluster::GroupSnapshot* group)
{
    std::vector<cluster::GroupOffsetSnapshot> rows;
    std::vector<std::pair<std::string, std::string>> members;
    if (group != nullptr) {
        rows = group->offsets;
        for (const auto& member : group->members)
            members.emplace_back(member.memberId, member.clientId);
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
        return a.topic == b.topic && a.partition == b.partition;
    });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_members = std::move(members);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void GroupOffsetsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int GroupOffsetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GroupOffsetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GroupOffsetsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Committed || index.column() == End || index.column() == Lag;
    if (role == Qt::TextAlignmentRole)
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return typeFont(number ? Type::Mono : Type::Body);
    if (role == Qt::ForegroundRole)
        return index.column() == Lag && row.lag > 0                  ? color(Token::Fetch)
               : index.column() == Member && row.memberId.empty() ? color(Token::Warning)
                                                                    : color(Token::Text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Partition:
        return partitionName(row.topic, row.partition);
    case Committed:
        return row.committed.value() < 0 ? QStringLiteral("–") : QString::number(row.committed.value());
    case End:
        return QString::number(row.logEndOffset.value());
    case Lag:
        return countWords(row.lag);
    case Member: {
        const auto found = std::find_if(m_members.begin(), m_members.end(),
                                        [&](const auto& member) { return member.first == row.memberId; });
        return found == m_members.end() ? tr("nobody reads it") : QString::fromStdString(found->second);
    }
    default:
        return {};
    }
}

QVariant GroupOffsetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Committed && section <= Lag ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == Committed ? tr("The next record that the group will read after a restart") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Partition:
        return tr("Partition");
    case Committed:
        return tr("Committed");
    case End:
        return tr("Log end");
    case Lag:
        return tr("Lag");
    case Member:
        return tr("Member");
    default:
        return {};
    }
}

void AssignmentModel::show(const cluster::GroupSnapshot* group)
{
    std::vector<cluster::GroupMemberSnapshot> members;
    std::set<Cell> partitions;
    if (group != nullptr) {
        members = group->members;
        for (const auto& offset : group->offsets)
            partitions.insert({offset.topic, offset.partition});
        for (const auto& member : members)
            for (const auto& [topic, indexes] : member.assignment)
                for (const auto index : indexes)
                    partitions.insert({topic, index});
    }
    std::vector<Cell> columns(partitions.begin(), partitions.end());
    const bool same = columns == m_partitions &&
                      std::equal(members.begin(), members.end(), m_members.begin(), m_members.end(),
                                 [](const auto& a, const auto& b) { return a.memberId == b.memberId; });
    if (!same)
        beginResetModel();
    m_members = std::move(members);
    m_partitions = std::move(columns);
    m_leader = group == nullptr ? std::string() : group->leaderMemberId;
    if (!same)
        endResetModel();
    else if (!m_members.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AssignmentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, std::max(columnCount() - 1, 0));
}

int AssignmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int AssignmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partitions.size()) + 1;
}

bool AssignmentModel::owns(const cluster::GroupMemberSnapshot& member, const Cell& cell) const
{
    const auto found = member.assignment.find(cell.first);
    return found != member.assignment.end() &&
           std::find(found->second.begin(), found->second.end(), cell.second) != found->second.end();
}

QVariant AssignmentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto& member = m_members[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: {
            const auto name = QString::fromStdString(member.clientId);
            return member.memberId == m_leader ? tr("%1 (group leader)").arg(name) : name;
        }
        case Qt::ToolTipRole:
            return tr("Member %1 from %2").arg(QString::fromStdString(member.memberId), QString::fromStdString(member.clientHost));
        case Qt::ForegroundRole:
            return color(Token::Text);
        default:
            return {};
        }
    }
    const auto& cell = m_partitions[static_cast<std::size_t>(index.column() - 1)];
    const bool owned = owns(member, cell);
    switch (role) {
    case Qt::DisplayRole:
        return owned ? QStringLiteral("●") : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return color(Token::Fetch);
    case Qt::BackgroundRole:
        return owned ? QVariant(color(Token::Fetch, 0.16)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return owned ? tr("%1 reads %2").arg(QString::fromStdString(member.clientId), partitionName(cell.first, cell.second)) : QString();
    default:
        return {};
    }
}

QVariant AssignmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Member");
    const auto at = static_cast<std::size_t>(section - 1);
    return at < m_partitions.size() ? partitionName(m_partitions[at].first, m_partitions[at].second) : QString();
}

} // namespace brokerscope::ui
