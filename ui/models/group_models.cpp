#include "ui/models/group_models.h"

#include "ui/models/raw_value.h"
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

QVariant aligned(bool right)
{
    return right ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

const QString& dash()
{
    static const auto kDash = QStringLiteral("–");
    return kDash;
}

bool holds(const std::map<std::string, std::vector<PartitionIndex>>& assignment, const std::string& topic,
           PartitionIndex partition)
{
    const auto found = assignment.find(topic);
    return found != assignment.end() &&
           std::find(found->second.begin(), found->second.end(), partition) != found->second.end();
}

} // namespace

QString lagTimeWords(const std::optional<LagTime>& time)
{
    if (!time)
        return dash();
    const auto words = durationWords(time->age.count());
    return time->atLeast ? GroupOffsetsModel::tr("over %1").arg(words) : words;
}

void GroupOffsetsModel::show(std::vector<PartitionLag> rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
        return a.topic == b.topic && a.partition == b.partition;
    });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
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

QString GroupOffsetsModel::text(const PartitionLag& row, int column) const
{
    switch (column) {
    case Partition:
        return partitionName(row.topic, row.partition);
    case Committed:
        return row.committed ? QString::number(row.committed->value()) : dash();
    case End:
        return row.logEnd ? QString::number(row.logEnd->value()) : dash();
    case Lag:
        return row.lag ? countWords(*row.lag) : dash();
    case Behind:
        return lagTimeWords(row.time);
    case Member:
        return row.memberId.empty() ? tr("nobody reads it") : QString::fromStdString(row.clientId);
    case Host:
        return row.memberId.empty() ? dash() : QString::fromStdString(row.host);
    default:
        return {};
    }
}

QVariant GroupOffsetsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() >= Committed && index.column() <= Behind;
    switch (role) {
    case Qt::TextAlignmentRole:
        return aligned(number);
    case Qt::FontRole:
        return typeFont(number ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        if ((index.column() == Lag || index.column() == Behind) && row.lag.value_or(0) != 0)
            return color(*row.lag < 0 ? Token::Danger : Token::Fetch);
        if (index.column() == Member && row.memberId.empty())
            return color(Token::Warning);
        return color(Token::Text);
    case Qt::ToolTipRole:
        if (index.column() == Lag && !row.committed)
            return tr("Nothing was ever committed here, so there is no lag to tell, as Kafka's tool says, too. A member "
                      "without a committed offset begins where auto.offset.reset says. Records that are there: %1")
                .arg(countWords(row.unread));
        if (index.column() == Lag && row.lag.value_or(0) < 0)
            return tr("The log is shorter than what was committed: records that this group has read were lost.");
        if (!row.logEnd)
            return tr("The partition has no leader: where its log ends cannot be told.");
        if (index.column() == Member && !row.memberId.empty())
            return QString::fromStdString(row.memberId);
        return {};
    case kRawRole:
        switch (index.column()) {
        case Committed:
            return row.committed ? rawNumber(row.committed->value()) : QVariant();
        case End:
            return row.logEnd ? rawNumber(row.logEnd->value()) : QVariant();
        case Lag:
            return rawNumber(row.lag);
        case Behind:
            return row.time ? rawNumber(row.time->age.count()) : QVariant();
        default:
            return {};
        }
    case kNumberRole:
        switch (index.column()) {
        case Committed:
            return static_cast<qint64>(row.committed.value_or(Offset(-1)).value());
        case End:
            return static_cast<qint64>(row.logEnd.value_or(Offset(-1)).value());
        case Lag:
            return static_cast<qint64>(row.lag.value_or(-1));
        case Behind:
            return static_cast<qint64>(row.time ? row.time->age.count() : -1);
        case Partition:
            return QStringLiteral("%1-%2").arg(QString::fromStdString(row.topic)).arg(row.partition.value(), 8, 10, QLatin1Char('0'));
        default:
            return text(row, index.column());
        }
    case Qt::DisplayRole:
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant GroupOffsetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Behind ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= Committed && section <= Behind);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Committed:
            return tr("The next record that the group will read after a restart");
        case End:
            return tr("Where the log ends for readers: the leader's high watermark");
        case Lag:
            return tr("Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts");
        case Behind:
            return tr("How long ago the oldest record that is not committed was written");
        default:
            return {};
        }
    }
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
    case Behind:
        return tr("Behind");
    case Member:
        return tr("Member");
    case Host:
        return tr("Host");
    default:
        return {};
    }
}

void MembersModel::show(const cluster::GroupSnapshot* group, const GroupLag& lag)
{
    std::vector<Row> rows;
    if (group != nullptr) {
        m_consumer = group->type == "consumer" || group->type == "share";
        for (std::size_t i = 0; i < group->members.size(); ++i) {
            Row row;
            row.member = group->members[i];
            if (i < lag.members.size())
                row.lag = lag.members[i];
            row.epoch = m_consumer ? row.member.epoch : group->generation;
            row.leader = row.member.memberId == group->leaderMemberId;
            rows.push_back(std::move(row));
        }
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const auto& a, const auto& b) { return a.member.memberId == b.member.memberId; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void MembersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MembersModel::text(const Row& row, int column) const
{
    switch (column) {
    case Client: {
        const auto name = QString::fromStdString(row.member.clientId);
        return row.leader ? tr("%1 (group leader)").arg(name) : name;
    }
    case Host:
        return QString::fromStdString(row.member.clientHost);
    case Id:
        return QString::fromStdString(row.member.memberId);
    case Instance:
        return row.member.instanceId.empty() ? dash() : QString::fromStdString(row.member.instanceId);
    case Epoch:
        return QString::number(row.epoch);
    case Partitions:
        return QString::number(row.lag.partitions);
    case Lag:
        return row.lag.neverCommitted > 0 && row.lag.neverCommitted == row.lag.partitions ? dash() : countWords(row.lag.lag);
    case Behind:
        return lagTimeWords(row.lag.time);
    default:
        return {};
    }
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() >= Epoch;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return aligned(number);
    case Qt::FontRole:
        return typeFont(number || index.column() == Id ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        if (index.column() == Partitions && row.lag.partitions == 0)
            return color(Token::Warning);
        return color(index.column() >= Lag && row.lag.lag > 0 ? Token::Fetch : Token::Text);
    case Qt::ToolTipRole:
        if (index.column() == Partitions && row.lag.partitions == 0)
            return tr("It has nothing to read: there are more members than partitions, or it has just come.");
        return index.column() <= Instance ? text(row, index.column()) : QString();
    case kRawRole:
        switch (index.column()) {
        case Epoch:
            return rawNumber(row.epoch);
        case Partitions:
            return rawNumber(row.lag.partitions);
        case Lag:
            return row.lag.neverCommitted > 0 && row.lag.neverCommitted == row.lag.partitions ? QVariant() : rawNumber(row.lag.lag);
        case Behind:
            return row.lag.time ? rawNumber(row.lag.time->age.count()) : QVariant();
        default:
            return {};
        }
    case kNumberRole:
        switch (index.column()) {
        case Epoch:
            return row.epoch;
        case Partitions:
            return row.lag.partitions;
        case Lag:
            return static_cast<qint64>(row.lag.lag);
        case Behind:
            return static_cast<qint64>(row.lag.time ? row.lag.time->age.count() : -1);
        default:
            return text(row, index.column());
        }
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Behind ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= Epoch);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Client:
        return tip ? tr("client.id, as the program calls itself") : tr("Client");
    case Host:
        return tip ? tr("Where its connection to the coordinator comes from") : tr("Host");
    case Id:
        return tip ? tr("The name that the coordinator knows it by (member id)") : tr("Member");
    case Instance:
        return tip ? tr("group.instance.id: a static member keeps its partitions while it restarts") : tr("Static id");
    case Epoch:
        if (m_consumer)
            return tip ? tr("For which epoch of the group it has its partitions (member epoch)") : tr("Epoch");
        return tip ? tr("How many times the group has shared out its partitions (generation)") : tr("Generation");
    case Partitions:
        return tip ? tr("Partitions that it reads now") : tr("Partitions");
    case Lag:
        return tip ? tr("Records that are not committed, over all its partitions") : tr("Lag");
    case Behind:
        return tip ? tr("How old the oldest of these is") : tr("Behind");
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
            for (const auto* assignment : {&member.assignment, &member.target})
                for (const auto& [topic, indexes] : *assignment)
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
    m_consumer = group != nullptr && (group->type == "consumer" || group->type == "share");
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

AssignmentModel::Holding AssignmentModel::holding(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 1 || column >= columnCount())
        return Holding::None;
    const auto& member = m_members[static_cast<std::size_t>(row)];
    const auto& cell = m_partitions[static_cast<std::size_t>(column - 1)];
    const bool has = holds(member.assignment, cell.first, cell.second);
    if (!m_consumer)
        return has ? Holding::Has : Holding::None;
    const bool shall = holds(member.target, cell.first, cell.second);
    return has ? (shall ? Holding::Has : Holding::GivesUp) : (shall ? Holding::Awaits : Holding::None);
}

QVariant AssignmentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto& member = m_members[static_cast<std::size_t>(index.row())];
    const auto client = QString::fromStdString(member.clientId);
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return member.memberId == m_leader ? tr("%1 (group leader)").arg(client) : client;
        case Qt::ToolTipRole:
            return tr("Member %1 from %2").arg(QString::fromStdString(member.memberId), QString::fromStdString(member.clientHost));
        case Qt::ForegroundRole:
            return color(Token::Text);
        default:
            return {};
        }
    }
    const auto& cell = m_partitions[static_cast<std::size_t>(index.column() - 1)];
    const auto how = holding(index.row(), index.column());
    const auto name = partitionName(cell.first, cell.second);
    switch (role) {
    case Qt::DisplayRole:
        return how == Holding::Has       ? QStringLiteral("●")
               : how == Holding::GivesUp ? QStringLiteral("−")
               : how == Holding::Awaits  ? QStringLiteral("+")
                                         : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return color(how == Holding::Has ? Token::Fetch : how == Holding::GivesUp ? Token::Warning : Token::Ok);
    case Qt::BackgroundRole:
        return how == Holding::Has       ? QVariant(color(Token::Fetch, 0.16))
               : how == Holding::GivesUp ? QVariant(color(Token::Warning, 0.16))
               : how == Holding::Awaits  ? QVariant(color(Token::Ok, 0.16))
                                         : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (how) {
        case Holding::Has:
            return tr("%1 reads %2").arg(client, name);
        case Holding::GivesUp:
            return tr("%1 still reads %2 and shall give it up").arg(client, name);
        case Holding::Awaits:
            return tr("%1 shall get %2 once it is free").arg(client, name);
        case Holding::None:
            break;
        }
        return {};
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
