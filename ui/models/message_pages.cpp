#include "ui/models/message_pages.h"

#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

void MessagePages::reset(qint64 ranks)
{
    m_pages.clear();
    m_tree.assign(1, 0);
    m_loaded.clear();
    m_used.clear();
    m_rows = m_ranks = 0;
    extend(ranks);
}

void MessagePages::extend(qint64 ranks)
{
    if (m_tree.empty())
        m_tree.assign(1, 0);
    for (qint64 begin = m_ranks; begin < ranks; begin += kPage)
        append(begin, std::min(ranks, begin + kPage));
    m_ranks = std::max(m_ranks, ranks);
}

void MessagePages::append(qint64 begin, qint64 end)
{
    Page page;
    page.begin = begin;
    page.ranks = page.rows = static_cast<int>(end - begin);
    m_pages.push_back(page);
    // A new element of the tree sums what its range covers.
    const std::size_t at = m_pages.size();
    qint64 sum = page.rows;
    for (std::size_t step = 1; step < (at & (~at + 1)); step <<= 1)
        sum += m_tree[at - step];
    m_tree.push_back(sum);
    m_rows += page.rows;
}

void MessagePages::addRows(std::size_t page, qint64 difference)
{
    m_rows += difference;
    for (std::size_t at = page + 1; at < m_tree.size(); at += at & (~at + 1))
        m_tree[at] += difference;
}

qint64 MessagePages::firstRowOf(std::size_t page) const
{
    qint64 sum = 0;
    for (std::size_t at = page; at > 0; at -= at & (~at + 1))
        sum += m_tree[at];
    return sum;
}

MessagePages::Place MessagePages::pageOfRow(qint64 row) const
{
    std::size_t at = 0;
    qint64 before = 0;
    std::size_t step = 1;
    while (step * 2 < m_tree.size())
        step *= 2;
    for (; step > 0; step /= 2)
        if (at + step < m_tree.size() && before + m_tree[at + step] <= row) {
            at += step;
            before += m_tree[at];
        }
    return {at, before};
}

std::size_t MessagePages::pageOfRank(qint64 rank) const
{
    const auto next = std::upper_bound(m_pages.begin(), m_pages.end(), rank,
                                       [](qint64 each, const Page& page) { return each < page.begin; });
    return next == m_pages.begin() ? 0 : static_cast<std::size_t>(next - m_pages.begin()) - 1;
}

void MessagePages::setRows(std::size_t page, int rows, std::vector<Gone>& gone)
{
    const int before = m_pages[page].rows;
    if (rows == before)
        return;
    if (rows < before)
        gone.push_back({firstRowOf(page) + rows, before - rows});
    m_pages[page].rows = rows;
    addRows(page, rows - before);
}

std::vector<MessagePages::Gone>
MessagePages::arrived(qint64 begin, qint64 end, const std::vector<MessagePtr>& records, qint64 emptyUntil)
{
    std::vector<Gone> gone;
    const auto at = pageOfRank(begin);
    if (at >= m_pages.size() || m_pages[at].begin != begin || m_pages[at].begin + m_pages[at].ranks != end)
        return gone; // of a range that is no more
    // What is empty behind it, the last first, so that the rows told are right one after another.
    for (auto page = std::min(pageOfRank(emptyUntil), m_pages.size() - 1); page > at; --page)
        if (m_pages[page].begin + m_pages[page].ranks <= emptyUntil && !m_loaded.contains(page))
            setRows(page, 0, gone);
    setRows(at, static_cast<int>(records.size()), gone);
    if (std::find(m_used.begin(), m_used.end(), at) == m_used.end())
        m_used.push_back(at);
    m_loaded[at] = records;
    while (m_used.size() > kKept) {
        m_loaded.erase(m_used.front());
        m_used.pop_front();
    }
    return gone;
}

MessagePtr MessagePages::at(qint64 row)
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const auto place = pageOfRow(row);
    const auto found = m_loaded.find(place.page);
    if (found == m_loaded.end())
        return nullptr;
    if (m_used.back() != place.page) {
        const auto used = std::find(m_used.begin(), m_used.end(), place.page);
        m_used.erase(used);
        m_used.push_back(place.page);
    }
    const auto within = static_cast<std::size_t>(row - place.firstRow);
    return within < found->second.size() ? found->second[within] : nullptr;
}

std::vector<TopicBrowser::Ranks> MessagePages::missing(qint64 firstRow, qint64 lastRow) const
{
    std::vector<TopicBrowser::Ranks> result;
    firstRow = std::max<qint64>(firstRow, 0);
    lastRow = std::min(lastRow, m_rows - 1);
    if (firstRow > lastRow)
        return result;
    const auto first = pageOfRow(firstRow).page;
    const auto last = pageOfRow(lastRow).page;
    const auto middle = pageOfRow((firstRow + lastRow) / 2).page;
    std::vector<std::size_t> pages;
    for (auto page = first; page <= last && page < m_pages.size(); ++page)
        if (m_pages[page].rows > 0 && !m_loaded.contains(page))
            pages.push_back(page);
    const auto distance = [middle](std::size_t page) { return page > middle ? page - middle : middle - page; };
    stableSort(pages, [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    for (const auto page : pages)
        result.emplace_back(m_pages[page].begin, m_pages[page].begin + m_pages[page].ranks);
    return result;
}

qint64 MessagePages::rowOfRank(qint64 rank) const
{
    if (m_pages.empty() || rank <= 0)
        return 0;
    if (rank >= m_ranks)
        return m_rows;
    const auto page = pageOfRank(rank);
    return firstRowOf(page) + std::min<qint64>(rank - m_pages[page].begin, std::max(m_pages[page].rows - 1, 0));
}

void MessagePages::forget()
{
    m_loaded.clear();
    m_used.clear();
}

} // namespace brokerscope::ui
