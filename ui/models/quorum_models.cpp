#include "ui/models/quorum_models.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"
#include "ui/words/metadata_words.h"

#include <QStringList>

namespace brokerscope::ui {

using cluster::QuorumRole;

// ---- QuorumMembersModel

void QuorumMembersModel::show(const cluster::ClusterSnapshot& snapshot)
{
    const auto& quorum = snapshot.quorum;
    auto end = brokerscope::Offset(0);
    for (const auto& voter : quorum.voters)
        if (voter.id == quorum.leader)
            end = voter.logEndOffset;
    std::vector<QuorumMemberRow> rows;
    for (const auto* list : {&quorum.voters, &quorum.observers})
        for (const auto& member : *list) {
            QuorumMemberRow row;
            row.value = member;
            row.voter = list == &quorum.voters;
            row.behind = quorum.leader == kNoNode ? -1 : std::max<std::int64_t>(end - member.logEndOffset, 0);
            auto& wait = m_waits[member.id];
            if (wait.role != member.role)
                wait = {member.role, 0};
            if (member.electionInMs && *member.electionInMs >= 0) {
                wait.longestMs = std::max(wait.longestMs, *member.electionInMs);
                row.electionShare = wait.longestMs == 0
                                        ? 0
                                        : static_cast<double>(*member.electionInMs) / static_cast<double>(wait.longestMs);
            }
            rows.push_back(std::move(row));
        }
    setRows(std::move(rows));
}

QString QuorumMembersModel::roleWords(QuorumRole role)
{
    switch (role) {
    case QuorumRole::Leader:
        return tr("leader");
    case QuorumRole::Follower:
        return tr("follower");
    case QuorumRole::Candidate:
        return tr("candidate");
    case QuorumRole::Prospective:
        return tr("prospective");
    case QuorumRole::Observer:
        return tr("observer");
    case QuorumRole::Resigned:
        return tr("resigned");
    case QuorumRole::Unattached:
        return tr("unattached");
    }
    return {};
}

QString QuorumMembersModel::words(const QuorumMemberRow& row, int column) const
{
    const auto& value = row.value;
    switch (column) {
    case Node:
        return row.voter ? tr("node %1").arg(value.id.value()) : tr("node %1 (no voter)").arg(value.id.value());
    case Role:
        if (!value.running)
            return tr("not running");
        return value.role == QuorumRole::Leader ? QStringLiteral("★ ") + roleWords(value.role) : roleWords(value.role);
    case Epoch:
        return countWords(value.epoch.value());
    case VotedFor:
        return value.votedFor == kNoNode ? QStringLiteral("–") : tr("node %1").arg(value.votedFor.value());
    case LogEnd:
        return countWords(value.logEndOffset.value());
    case HighWatermark:
        return countWords(value.highWatermark.value());
    case Behind:
        return row.behind < 0 ? QStringLiteral("–") : countWords(row.behind);
    case CaughtUp:
        if (value.role == QuorumRole::Leader && value.running)
            return QStringLiteral("–");
        return value.sinceCaughtUpMs ? durationWords(*value.sinceCaughtUpMs) : QStringLiteral("–");
    case Election:
        if (!value.running)
            return {};
        if (value.role == QuorumRole::Leader)
            return tr("leads");
        return value.electionInMs ? durationWords(std::max<std::int64_t>(*value.electionInMs, 0)) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant QuorumMembersModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(*row, index.column());
    case kRawRole:
        switch (index.column()) {
        case Node:
            return rawNumber(row->value.id.value());
        case Epoch:
            return rawNumber(row->value.epoch.value());
        case VotedFor:
            return row->value.votedFor == kNoNode ? QVariant() : rawNumber(row->value.votedFor.value());
        case LogEnd:
            return rawNumber(row->value.logEndOffset.value());
        case HighWatermark:
            return rawNumber(row->value.highWatermark.value());
        case Behind:
            return row->behind < 0 ? QVariant() : rawNumber(row->behind);
        case CaughtUp:
            return row->value.role == QuorumRole::Leader ? QVariant() : rawNumber(row->value.sinceCaughtUpMs);
        case Election:
            return row->value.role == QuorumRole::Leader || !row->value.running ? QVariant() : rawNumber(row->value.electionInMs);
        default:
            return {};
        }
    case kSortRole:
        switch (index.column()) {
        case Node:
            return row->value.id.value();
        case Epoch:
            return row->value.epoch.value();
        case LogEnd:
            return QVariant::fromValue<qint64>(row->value.logEndOffset.value());
        case HighWatermark:
            return QVariant::fromValue<qint64>(row->value.highWatermark.value());
        case Behind:
            return QVariant::fromValue<qint64>(row->behind);
        case CaughtUp:
            return QVariant::fromValue<qint64>(row->value.sinceCaughtUpMs.value_or(-1));
        case Election:
            return QVariant::fromValue<qint64>(row->value.electionInMs.value_or(-1));
        default:
            return words(*row, index.column());
        }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= Epoch
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row->value.role == QuorumRole::Leader && row->value.running && index.column() <= Role)
            return typeFont(Type::Strong);
        return {};
    case Qt::ForegroundRole:
        if (!row->value.running)
            return color(Token::Offline);
        if (index.column() == Role)
            return color(row->value.role == QuorumRole::Leader                                                ? Token::Leader
                         : row->value.role == QuorumRole::Candidate || row->value.role == QuorumRole::Prospective ? Token::Warning
                                                                                                                 : Token::Text);
        if (index.column() == Behind && row->behind > 5)
            return color(Token::Warning);
        return color(index.column() == Node || index.column() == Election ? Token::Text : Token::TextMuted);
    case kBarRole:
        if (index.column() == Election && row->value.running && row->value.electionInMs && row->value.role != QuorumRole::Leader)
            return row->electionShare;
        return {};
    case kBarTokenRole:
        return static_cast<int>(row->electionShare < 0.35 ? Token::Warning : Token::Quorum);
    default:
        return {};
    }
}

QVariant QuorumMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == CaughtUp || section == Election ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Epoch && section < Columns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Node:
        return tip ? tr("A node of the metadata quorum; those that are no voters only follow") : tr("Node");
    case Role:
        return tip ? tr("The part that the node plays in the quorum; the leader is the active controller") : tr("Role");
    case Epoch:
        return tip ? tr("The quorum epoch that the node is in: every election begins a new one") : tr("Epoch");
    case VotedFor:
        return tip ? tr("Whom it voted for in this epoch; it may vote once only") : tr("Voted for");
    case LogEnd:
        return tip ? tr("Log end offset: where the next metadata record goes in this node's log") : tr("Log end");
    case HighWatermark:
        return tip ? tr("All metadata below this offset is on a majority of the voters, as this node knows")
                   : tr("High watermark");
    case Behind:
        return tip ? tr("Metadata records that the leader has and this node has not") : tr("Behind");
    case CaughtUp:
        return tip ? tr("How long ago it had everything that the leader had, as the leader knows") : tr("Caught up before");
    case Election:
        return tip ? tr("If it hears nothing from the leader for so long, it starts an election") : tr("Election in");
    default:
        return {};
    }
}

// ---- QuorumTermsModel

void QuorumTermsModel::show(const QuorumTerms& terms, WallTime now)
{
    m_now = now;
    setRows({terms.terms().begin(), terms.terms().end()});
}

void QuorumTermsModel::setNow(WallTime now)
{
    m_now = now;
    touch(Led, Led);
}

std::int64_t QuorumTermsModel::ledMs(const QuorumTerm& term) const
{
    return term.elected ? std::max<std::int64_t>((term.ended.value_or(m_now) - *term.elected).count(), 0) : 0;
}

QString QuorumTermsModel::words(const QuorumTerm& term, int column) const
{
    switch (column) {
    case Epoch:
        return countWords(term.epoch.value());
    case Winner:
        if (term.winner != kNoNode)
            return QStringLiteral("★ ") + tr("node %1").arg(term.winner.value());
        return term.ended ? tr("nobody") : tr("not decided");
    case Votes: {
        std::map<NodeId, QStringList> voters;
        for (const auto& [voter, candidate] : term.votes)
            voters[candidate] << QString::number(voter.value());
        QStringList all;
        for (const auto& [candidate, ids] : voters)
            all << tr("node %1 by %2").arg(candidate.value()).arg(ids.join(QStringLiteral(", ")));
        return all.join(QStringLiteral(" · "));
    }
    case Took:
        return term.began && term.elected ? durationWords(std::max<std::int64_t>((*term.elected - *term.began).count(), 0))
                                          : QStringLiteral("–");
    case Led:
        if (!term.elected)
            return QStringLiteral("–");
        return term.ended ? durationWords(ledMs(term)) : tr("%1, leads now").arg(durationWords(ledMs(term)));
    case Why:
        if (term.reason.empty())
            return {};
        return term.silentMs > 0 ? tr("%1 (for %2)").arg(electionReason(term.reason), durationWords(term.silentMs))
                                 : electionReason(term.reason);
    default:
        return {};
    }
}

QVariant QuorumTermsModel::data(const QModelIndex& index, int role) const
{
    const auto* term = rowAt(index);
    if (term == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(*term, index.column());
    case kSequenceRole:
        return QVariant::fromValue<quint64>(term->event);
    case kRawRole:
        if (index.column() == Epoch)
            return rawNumber(term->epoch.value());
        if (index.column() == Winner && term->winner != kNoNode)
            return rawNumber(term->winner.value());
        if (index.column() == Took && term->began && term->elected)
            return rawNumber(std::max<std::int64_t>((*term->elected - *term->began).count(), 0));
        return index.column() == Led && term->elected ? rawNumber(ledMs(*term)) : QVariant();
    case kSortRole:
        if (index.column() == Epoch)
            return term->epoch.value();
        if (index.column() == Led)
            return QVariant::fromValue<qint64>(ledMs(*term));
        return words(*term, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Winner)
            return color(term->winner == kNoNode ? Token::Warning : Token::Leader);
        return color(index.column() == Epoch ? Token::Text : Token::TextMuted);
    default:
        return {};
    }
}

QVariant QuorumTermsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Took || section == Led ? QVariant(QStringLiteral("ms")) : QVariant();
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Epoch:
        return tip ? tr("Quorum epoch: at most one leader in each") : tr("Epoch");
    case Winner:
        return tip ? tr("Who got the votes of a majority") : tr("Won by");
    case Votes:
        return tip ? tr("Each candidate with the nodes that voted for it") : tr("Votes");
    case Took:
        return tip ? tr("From the first candidate to the elected leader") : tr("Election took");
    case Led:
        return tip ? tr("How long the winner led") : tr("Led for");
    case Why:
        return tip ? tr("Why the first candidate stood for election") : tr("Because");
    default:
        return {};
    }
}

// ---- MetadataLogModel

void MetadataLogModel::show(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.metadataLog == m_log)
        return;
    m_log = snapshot.metadataLog;
    fill();
}

void MetadataLogModel::setRoutineShown(bool shown)
{
    m_routine = shown;
    fill();
}

void MetadataLogModel::fill()
{
    std::vector<MetadataRow> rows;
    if (m_log)
        for (const auto& record : *m_log)
            if (m_routine || !isRoutine(*record))
                rows.push_back({record});
    setRows(std::move(rows));
}

QVariant MetadataLogModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index);
    if (row == nullptr)
        return {};
    const auto& record = *row->value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Offset:
            return countWords(record.offset.value());
        case Epoch:
            return countWords(record.epoch.value());
        case Time:
            return clockWords(record.time);
        case Kind:
            return metadataKind(record);
        case What:
            return metadataSentence(record);
        default:
            return {};
        }
    case kSortRole:
        switch (index.column()) {
        case Offset:
            return QVariant::fromValue<qint64>(record.offset.value());
        case Epoch:
            return record.epoch.value();
        case Time:
            return QVariant::fromValue<qint64>(toEpochMs(record.time));
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() <= Epoch ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return color(index.column() == What ? Token::Text : index.column() == Kind ? Token::Quorum : Token::TextMuted);
    default:
        return {};
    }
}

QVariant MetadataLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section <= Epoch)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Offset:
        return tip ? tr("Offset in __cluster_metadata-0") : tr("Offset");
    case Epoch:
        return tip ? tr("The quorum epoch whose leader wrote it") : tr("Epoch");
    case Time:
        return tip ? tr("When the active controller wrote it") : tr("Time");
    case Kind:
        return tip ? tr("Kafka's name of the record, without the word Record") : tr("Record");
    case What:
        return tr("What it says");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
