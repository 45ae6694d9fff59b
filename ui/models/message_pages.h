// Which rows a topic has, without having read them: pages of ranks of which only some are here. A rank without a record
// (compaction, a transaction's marker) is a row until its page was read and the row turns out to be none. Pure.
#pragma once

#include "ui/bridge/topic_browser.h"

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace brokerscope::ui {

class MessagePages
{
public:
    static constexpr qint64 kPage = 256;       // ranks
    static constexpr std::size_t kKept = 96;   // pages; those that were not looked at the longest go first

    void reset(qint64 ranks);
    void extend(qint64 ranks); // what came since is in pages of its own
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 ranks() const { return m_ranks; }

    // Rows that are gone, lying from row `firstRow` on; rows before that stay where they are.
    struct Gone
    {
        qint64 firstRow = 0;
        qint64 count = 0;
    };
    [[nodiscard]] std::vector<Gone> arrived(qint64 begin, qint64 end, const std::vector<MessagePtr>& records, qint64 emptyUntil);

    // Oldest first: row 0 is the oldest. Null while its page is not here.
    [[nodiscard]] MessagePtr at(qint64 row);
    // The ranks to read for these rows, those that are here already left out; nearest to the middle first.
    [[nodiscard]] std::vector<TopicBrowser::Ranks> missing(qint64 firstRow, qint64 lastRow) const;
    [[nodiscard]] qint64 rowOfRank(qint64 rank) const;
    void forget(); // every page is read anew when it is looked at

private:
    struct Page
    {
        qint64 begin = 0; // rank
        int ranks = 0;
        int rows = 0;
    };
    [[nodiscard]] std::size_t pageOfRank(qint64 rank) const;
    struct Place
    {
        std::size_t page = 0;
        qint64 firstRow = 0; // of the page
    };
    [[nodiscard]] Place pageOfRow(qint64 row) const;
    [[nodiscard]] qint64 firstRowOf(std::size_t page) const;
    void append(qint64 begin, qint64 end);
    void addRows(std::size_t page, qint64 difference);
    void setRows(std::size_t page, int rows, std::vector<Gone>& gone);

    std::vector<Page> m_pages;
    std::vector<qint64> m_tree; // sums of rows (Fenwick), so that a row's page is found among a hundred thousand
    qint64 m_rows = 0;
    qint64 m_ranks = 0;
    std::unordered_map<std::size_t, std::vector<MessagePtr>> m_loaded;
    std::deque<std::size_t> m_used; // the newest at the back
};

} // namespace brokerscope::ui
