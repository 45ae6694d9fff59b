// The journal as a table, newest first, filtered by words. Texts are made when a row is looked at.
#pragma once

#include "ui/models/event_journal.h"
#include "ui/words/cause_words.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace brokerscope::ui {

class EventBookmarks;

class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Where, What, Why, Columns };
    static constexpr int kSequenceRole = Qt::UserRole; // quint64

    explicit EventTableModel(const EventJournal& journal, QObject* parent = nullptr);

    void setFilter(const QString& words); // every word must occur in the row
    void setKind(std::optional<EventKind> kind);
    void setNode(NodeId node);            // seen at, or about; kNoNode: all
    void setBookmarks(const EventBookmarks& bookmarks); // marks their rows; must outlive this
    void setBookmarkedOnly(bool only);
    void retranslate();
    [[nodiscard]] QModelIndex indexOf(std::uint64_t sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void onChanged(std::size_t dropped, std::size_t added);
    void refill();
    [[nodiscard]] bool matches(const cluster::Event& event) const;
    [[nodiscard]] QString text(const cluster::Event& event, int column) const;

    const EventJournal& m_journal;
    QStringList m_words;
    std::optional<EventKind> m_kind;
    NodeId m_node = kNoNode;
    const EventBookmarks* m_bookmarks = nullptr;
    bool m_bookmarkedOnly = false;
    std::deque<std::uint64_t> m_rows; // sequences, newest first
};

} // namespace brokerscope::ui
