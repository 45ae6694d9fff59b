#include "ui/models/event_story_model.h"

#include "ui/models/event_journal.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

EventStoryModel::EventStoryModel(const EventJournal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &EventJournal::changed, this, [this](std::size_t, std::size_t added) { onChanged(added); });
    connect(&journal, &EventJournal::cleared, this, &EventStoryModel::refill);
}

void EventStoryModel::tell(Belongs belongs)
{
    m_belongs = std::move(belongs);
    refill();
}

void EventStoryModel::retranslate()
{
    refill();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void EventStoryModel::refill()
{
    beginResetModel();
    m_rows.clear();
    if (m_belongs)
        for (std::size_t i = 0; i < m_journal.size(); ++i)
            if (m_belongs(m_journal.at(i)))
                m_rows.push_back(m_journal.at(i));
    if (m_rows.size() > kMost)
        m_rows.erase(m_rows.begin(), m_rows.end() - static_cast<std::ptrdiff_t>(kMost));
    endResetModel();
}

void EventStoryModel::onChanged(std::size_t added)
{
    if (!m_belongs)
        return;
    std::vector<cluster::Event> news;
    for (std::size_t i = m_journal.size() - added; i < m_journal.size(); ++i)
        if (m_belongs(m_journal.at(i)))
            news.push_back(m_journal.at(i));
    if (news.empty())
        return;
    if (m_rows.size() + news.size() > kMost)
        return refill();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(news.size()) - 1);
    m_rows.insert(m_rows.end(), news.begin(), news.end());
    endInsertRows();
}

int EventStoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventStoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& event = m_rows[row];
    if (role == kSequenceRole)
        return QVariant::fromValue<quint64>(event.sequence);
    if (role == Qt::ForegroundRole)
        return color(index.column() == What ? eventToken(event.type) : Token::TextMuted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Time:
        return clockWords(event.time);
    case After:
        return row == 0 ? QString() : QStringLiteral("+") + durationWords(std::max<std::int64_t>((event.time - m_rows[row - 1].time).count(), 0));
    case What:
        return eventSentence(event);
    default:
        return {};
    }
}

QVariant EventStoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case After:
        return tr("After");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
