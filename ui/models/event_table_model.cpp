#include "ui/models/event_table_model.h"

#include "ui/models/event_bookmarks.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

EventTableModel::EventTableModel(const EventJournal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &EventJournal::changed, this, &EventTableModel::onChanged);
    connect(&journal, &EventJournal::cleared, this, &EventTableModel::refill);
    refill();
}

void EventTableModel::setFilter(const QString& words)
{
    const auto wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    refill();
}

void EventTableModel::setKind(std::optional<EventKind> kind)
{
    m_kind = kind;
    refill();
}

void EventTableModel::setNode(NodeId node)
{
    m_node = node;
    refill();
}

void EventTableModel::setBookmarks(const EventBookmarks& bookmarks)
{
    m_bookmarks = &bookmarks;
    connect(&bookmarks, &EventBookmarks::changed, this, [this] {
        if (m_bookmarkedOnly)
            refill();
        else if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

void EventTableModel::setBookmarkedOnly(bool only)
{
    m_bookmarkedOnly = only;
    refill();
}

void EventTableModel::retranslate()
{
    refill();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QModelIndex EventTableModel::indexOf(std::uint64_t sequence) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sequence, std::greater<>());
    return found != m_rows.end() && *found == sequence ? index(static_cast<int>(found - m_rows.begin()), 0)
                                                       : QModelIndex();
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString EventTableModel::text(const cluster::Event& event, int column) const
{
    switch (column) {
    case Time:
        return clockWords(event.time);
    case Where: {
        const auto lane = eventLane(event);
        return lane == kNoNode ? tr("clients") : tr("node %1").arg(lane.value());
    }
    case What:
        if (m_bookmarks != nullptr && m_bookmarks->has(event.sequence)) {
            const auto note = m_bookmarks->note(event.sequence);
            return QStringLiteral("★ %1%2").arg(eventSentence(event), note.isEmpty() ? QString() : QStringLiteral(" – ") + note);
        }
        return eventSentence(event);
    case Why: {
        const auto* cause = m_journal.find(event.cause);
        return cause == nullptr ? QString() : eventSentence(*cause);
    }
    default:
        return {};
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto sequence = m_rows[static_cast<std::size_t>(index.row())];
    if (role == kSequenceRole)
        return QVariant::fromValue<quint64>(sequence);
    const auto* event = m_journal.find(sequence);
    if (event == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*event, index.column());
    case Qt::ToolTipRole:
        return index.column() >= What ? text(*event, index.column()) : QString();
    case Qt::ForegroundRole:
        return index.column() == What ? color(eventToken(event->type) == Token::TextMuted ? Token::Text
                                                                                          : eventToken(event->type))
                                      : color(Token::TextMuted);
    case Qt::FontRole:
        return index.column() == Time ? typeFont(Type::Mono) : typeFont(Type::Body);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Where:
        return tr("Where");
    case What:
        return tr("What happened");
    case Why:
        return tr("Because");
    default:
        return {};
    }
}

void EventTableModel::onChanged(std::size_t dropped, std::size_t added)
{
    if (dropped > 0) {
        const auto oldest = m_journal.size() > 0 ? m_journal.at(0).sequence : 0;
        int gone = 0;
        while (gone < rowCount() && m_rows[m_rows.size() - 1 - static_cast<std::size_t>(gone)] < oldest)
            ++gone;
        if (gone > 0) {
            beginRemoveRows({}, rowCount() - gone, rowCount() - 1);
            m_rows.erase(m_rows.end() - gone, m_rows.end());
            endRemoveRows();
        }
    }
    std::vector<std::uint64_t> fresh;
    for (std::size_t i = m_journal.size() - std::min(added, m_journal.size()); i < m_journal.size(); ++i)
        if (matches(m_journal.at(i)))
            fresh.push_back(m_journal.at(i).sequence);
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.begin(), fresh.rbegin(), fresh.rend());
    endInsertRows();
}

void EventTableModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_journal.size(); ++i)
        if (matches(m_journal.at(i)))
            m_rows.push_front(m_journal.at(i).sequence);
    endResetModel();
}

bool EventTableModel::matches(const cluster::Event& event) const
{
    if (m_kind && kindOf(event.type) != *m_kind)
        return false;
    if (m_node != kNoNode && event.node != m_node && event.other != m_node && event.previous != m_node)
        return false;
    if (m_bookmarkedOnly && (m_bookmarks == nullptr || !m_bookmarks->has(event.sequence)))
        return false;
    // Commits of offsets, several a second, would bury the one member that joined. Who asks for them sees them.
    const bool asked = m_kind || m_bookmarkedOnly || !m_words.isEmpty();
    if (!asked && isRoutine(event.type) && event.type != cluster::EventType::ClientConnected && event.type != cluster::EventType::ConfigChanged)
        return false;
    if (m_words.isEmpty())
        return true;
    const auto row = text(event, Where) + QLatin1Char(' ') + text(event, What);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return row.contains(word, Qt::CaseInsensitive); });
}

} // namespace brokerscope::ui
