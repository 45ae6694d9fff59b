// The rows that the table of records shows: those of a topic, read page by page, or those that a search has found. Both
// may be turned round.
#pragma once

#include "ui/models/message_pages.h"

#include <QObject>

#include <vector>

namespace brokerscope::ui {

class MessageRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual qint64 count() const = 0;
    [[nodiscard]] virtual MessagePtr at(qint64 row) = 0; // null: not here yet
    // These are looked at now.
    virtual void show(qint64 first, qint64 last) = 0;

signals:
    void changed();                              // anything may be different
    void filled();                               // rows that were not here are now
    void inserted(qint64 firstRow, qint64 count);
    void removed(qint64 firstRow, qint64 count);
};

// A topic's records. Keeps asking for what is looked at, and tries again what failed.
class TopicRows final : public MessageRows
{
    Q_OBJECT

public:
    explicit TopicRows(TopicBrowser& browser, QObject* parent = nullptr);

    void reset(qint64 ranks, bool newestFirst);
    void extend(qint64 ranks);
    // The same, once the newest of them are read: who follows the end sees records come, and no empty rows before them.
    void extendWhenRead(qint64 ranks);
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }
    [[nodiscard]] qint64 rowOfRank(qint64 rank) const;
    void retry();
    // Offsets were met that hold no record; where nobody has looked yet there may be more of them.
    [[nodiscard]] qint64 ranks() const { return m_pages.ranks(); }
    [[nodiscard]] bool hasGaps() const { return m_pages.rows() != m_pages.ranks(); }

    [[nodiscard]] qint64 count() const override { return m_pages.rows(); }
    [[nodiscard]] MessagePtr at(qint64 row) override;
    void show(qint64 first, qint64 last) override;

signals:
    void failed(const QString& error);

private:
    void ask();
    void onPage(qint64 begin, qint64 end, const std::vector<MessagePtr>& records, qint64 emptyUntil);
    [[nodiscard]] qint64 turned(qint64 row) const { return m_newestFirst ? m_pages.rows() - 1 - row : row; }

    TopicBrowser& m_browser;
    MessagePages m_pages;
    bool m_newestFirst = true;
    qint64 m_first = 0;
    qint64 m_last = -1;
    std::vector<TopicBrowser::Ranks> m_asked;

    struct ReadPage
    {
        TopicBrowser::Ranks ranks;
        std::vector<MessagePtr> records;
        qint64 emptyUntil = 0;
    };
    void takePending();
    qint64 m_pending = 0; // ranks there will be once these pages are read; 0: nothing is waited for
    std::vector<TopicBrowser::Ranks> m_pendingPages;
    std::vector<ReadPage> m_pendingRead;
};

// What a search has found, in the order of the search.
class FoundRows final : public MessageRows
{
    Q_OBJECT

public:
    using MessageRows::MessageRows;

    void clear();
    void append(const std::vector<MessagePtr>& records);
    void prepend(const std::vector<MessagePtr>& records);
    [[nodiscard]] const std::vector<MessagePtr>& all() const { return m_records; }

    [[nodiscard]] qint64 count() const override { return static_cast<qint64>(m_records.size()); }
    [[nodiscard]] MessagePtr at(qint64 row) override;
    void show(qint64, qint64) override {}

private:
    std::vector<MessagePtr> m_records;
};

} // namespace brokerscope::ui
