#include "ui/models/rebalance_table_model.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"
#include "ui/words/rebalance_words.h"

#include <QStringList>

namespace brokerscope::ui {

namespace {

std::int64_t millisecondsBetween(WallTime from, WallTime to)
{
    return std::max<std::int64_t>((to - from).count(), 0);
}

QString tookWords(const Rebalance& story, WallTime now)
{
    return durationWords(millisecondsBetween(story.start, story.end.value_or(now)));
}

} // namespace

QString phaseWords(RebalancePhase phase)
{
    switch (phase) {
    case RebalancePhase::Joining:
        return RebalanceTableModel::tr("joining");
    case RebalancePhase::Assigning:
        return RebalanceTableModel::tr("assigning");
    case RebalancePhase::Reconciling:
        return RebalanceTableModel::tr("reconciling");
    }
    return {};
}

QString rebalanceSentence(const Rebalance& story)
{
    QStringList parts;
    const auto reason = rebalanceReasonWords(QString::fromStdString(story.reason));
    parts << (reason.isEmpty() ? RebalanceTableModel::tr("At %1 the group began to rebalance.").arg(clockWords(story.start))
                               : RebalanceTableModel::tr("At %1 the group began to rebalance: %2.").arg(clockWords(story.start), reason));
    for (const auto& member : story.joined)
        parts << RebalanceTableModel::tr("Joined: %1.").arg(shortMember(QString::fromStdString(member)));
    for (const auto& member : story.left) {
        const auto text = shortMember(QString::fromStdString(member));
        const auto at = text.indexOf(QLatin1String(": "));
        parts << (at < 0 ? RebalanceTableModel::tr("Left: %1.").arg(text)
                         : RebalanceTableModel::tr("Left: %1, %2.").arg(text.left(at), rebalanceReasonWords(text.mid(at + 2))));
    }
    for (const auto& phase : story.phases) {
        if (!phase.end)
            continue;
        const auto took = durationWords(millisecondsBetween(phase.start, *phase.end));
        switch (phase.phase) {
        case RebalancePhase::Joining:
            parts << RebalanceTableModel::tr("The coordinator waited %1 for the members to join; meanwhile nobody read.").arg(took);
            break;
        case RebalancePhase::Assigning:
            parts << RebalanceTableModel::tr("The leader's assignment was there and stored after %1.").arg(took);
            break;
        case RebalancePhase::Reconciling:
            parts << RebalanceTableModel::tr("Members gave up and took over within %1; who kept a partition went on reading it.").arg(took);
            break;
        }
    }
    if (story.restarts > 0)
        parts << RebalanceTableModel::tr("Meanwhile members changed again, %n time(s).", nullptr, story.restarts);
    if (story.end)
        parts << RebalanceTableModel::tr("It ended as generation %1.").arg(story.generation);
    return parts.join(QLatin1Char(' '));
}

void RebalanceTableModel::show(const std::deque<Rebalance>& stories, WallTime now)
{
    m_now = now;
    std::vector<Rebalance> rows(stories.rbegin(), stories.rend());
    const bool same = std::equal(rows.begin(), rows.end(), m_stories.begin(), m_stories.end(),
                                 [](const auto& a, const auto& b) { return a.event == b.event; });
    if (!same)
        beginResetModel();
    m_stories = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_stories.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void RebalanceTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

const Rebalance* RebalanceTableModel::story(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_stories[static_cast<std::size_t>(row)];
}

int RebalanceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stories.size());
}

int RebalanceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RebalanceTableModel::data(const QModelIndex& index, int role) const
{
    const auto* one = index.isValid() ? story(index.row()) : nullptr;
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When:
            return clockWords(one->start);
        case Reason:
            return rebalanceReasonWords(QString::fromStdString(one->reason));
        case Took:
            return one->end ? tookWords(*one, m_now) : tr("%1 so far").arg(tookWords(*one, m_now));
        case Phases: {
            QStringList parts;
            for (const auto& phase : one->phases)
                parts << QStringLiteral("%1 %2").arg(
                    phaseWords(phase.phase),
                    durationWords(millisecondsBetween(phase.start, phase.end.value_or(m_now))));
            return parts.join(QStringLiteral(" → "));
        }
        case Generation:
            return one->end ? QString::number(one->generation) : QStringLiteral("–");
        default:
            return {};
        }
    case kRawRole:
        return index.column() == Took                     ? rawNumber(millisecondsBetween(one->start, one->end.value_or(m_now)))
               : index.column() == Generation && one->end ? rawNumber(one->generation)
                                                          : QVariant();
    case Qt::ToolTipRole:
        return rebalanceSentence(*one);
    case Qt::ForegroundRole:
        return color(one->end ? Token::Text : Token::Warning);
    case Qt::FontRole:
        return typeFont(index.column() == When || index.column() == Took || index.column() == Generation ? Type::Mono : Type::Body);
    case Qt::TextAlignmentRole:
        return index.column() == Took || index.column() == Generation ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RebalanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == kRawUnitRole)
        return section == Took ? QVariant(QStringLiteral("ms")) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return section == Took || section == Generation ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Began");
    case Reason:
        return tr("Why");
    case Took:
        return tr("Took");
    case Phases:
        return tr("Phases");
    case Generation:
        return tr("Generation");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
