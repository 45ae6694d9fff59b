#include "ui/models/reset_plan_model.h"

#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

QString noteWords(ResetRow::Note note)
{
    switch (note) {
    case ResetRow::Note::AtStart:
        return ResetPlanModel::tr("before the log: its start");
    case ResetRow::Note::AtEnd:
        return ResetPlanModel::tr("beyond the log: its end");
    case ResetRow::Note::Unchanged:
        return ResetPlanModel::tr("is there already");
    case ResetRow::Note::NoLeader:
        return ResetPlanModel::tr("has no leader: stays");
    case ResetRow::Note::NotCommitted:
        return ResetPlanModel::tr("never committed: stays");
    case ResetRow::Note::NotListed:
        return ResetPlanModel::tr("not listed: stays");
    case ResetRow::Note::None:
        break;
    }
    return {};
}

QString numberOr(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QStringLiteral("–");
}

} // namespace

void ResetPlanModel::show(std::vector<ResetRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ResetPlanModel::changes() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.next && row.next != row.now; }));
}

int ResetPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResetPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ResetPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() >= Now && index.column() <= Difference;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Partition:
            return QStringLiteral("%1-%2").arg(row.topic).arg(row.partition);
        case Now:
            return numberOr(row.now);
        case New:
            return numberOr(row.next);
        case Difference: {
            const auto difference = row.difference();
            if (!difference)
                return QStringLiteral("–");
            return *difference > 0 ? QStringLiteral("+%1").arg(countWords(*difference)) : countWords(*difference);
        }
        case Note:
            return noteWords(row.note);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return typeFont(number ? Type::Mono : Type::Body);
    case Qt::ForegroundRole: {
        const auto difference = row.difference();
        if (index.column() == Difference && difference && *difference != 0)
            return color(*difference < 0 ? Token::Accent : Token::Warning);
        return color(row.next ? Token::Text : Token::TextMuted);
    }
    case Qt::ToolTipRole:
        if (index.column() == Difference && row.difference())
            return *row.difference() < 0 ? tr("So many records will be read again.") : tr("So many records will be passed over.");
        return {};
    default:
        return {};
    }
}

QVariant ResetPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Now && section <= Difference ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Partition:
        return tr("Partition");
    case Now:
        return tr("Now");
    case New:
        return tr("New");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
