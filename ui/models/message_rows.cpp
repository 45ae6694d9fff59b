#include "ui/models/message_rows.h"

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

TopicRows::TopicRows(TopicBrowser& browser, QObject* parent)
    : MessageRows(parent)
    , m_browser(browser)
{
    connect(&browser, &TopicBrowser::pageArrived, this, &TopicRows::onPage);
    connect(&browser, &TopicBrowser::pageFailed, this, [this](qint64, qint64, const QString& error) {
        if (m_pending > 0)
            takePending(); // their rows are empty until they can be read
        emit failed(error);
    });
}

void TopicRows::reset(qint64 ranks, bool newestFirst)
{
    m_newestFirst = newestFirst;
    m_pages.reset(ranks);
    m_asked.clear();
    m_pending = 0;
    m_pendingPages.clear();
    m_pendingRead.clear();
    m_first = 0;
    m_last = -1;
    emit changed();
}

void TopicRows::extend(qint64 ranks)
{
    if (m_pending > 0)
        takePending();
    const auto before = m_pages.rows();
    m_pages.extend(ranks);
    const auto more = m_pages.rows() - before;
    if (more > 0)
        emit inserted(m_newestFirst ? 0 : before, more);
}

void TopicRows::extendWhenRead(qint64 ranks)
{
    constexpr std::size_t kPagesAhead = 2; // more than a screenful; the rest is read when somebody looks
    if (m_pending > 0 || ranks <= m_pages.ranks())
        return; // the next look brings what came meanwhile
    m_pending = ranks;
    m_pendingPages.clear();
    for (auto begin = m_pages.ranks(); begin < ranks; begin += MessagePages::kPage)
        m_pendingPages.emplace_back(begin, std::min(ranks, begin + MessagePages::kPage));
    if (m_pendingPages.size() > kPagesAhead)
        m_pendingPages.erase(m_pendingPages.begin(), m_pendingPages.end() - kPagesAhead);
    m_asked = m_pendingPages;
    m_browser.want(m_asked);
}

void TopicRows::takePending()
{
    const auto before = m_pages.rows();
    m_pages.extend(std::exchange(m_pending, 0));
    for (const auto& page : m_pendingRead)
        static_cast<void>(m_pages.arrived(page.ranks.first, page.ranks.second, page.records, page.emptyUntil));
    m_pendingPages.clear();
    m_pendingRead.clear();
    const auto more = m_pages.rows() - before;
    if (more > 0)
        emit inserted(m_newestFirst ? 0 : before, more);
    emit filled();
}

void TopicRows::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    m_newestFirst = newestFirst;
    emit changed();
}

qint64 TopicRows::rowOfRank(qint64 rank) const
{
    const auto row = m_pages.rowOfRank(rank);
    return m_pages.rows() == 0 ? 0 : turned(std::min(row, m_pages.rows() - 1));
}

MessagePtr TopicRows::at(qint64 row)
{
    return m_pages.at(turned(row));
}

void TopicRows::show(qint64 first, qint64 last)
{
    m_first = first;
    m_last = last;
    ask();
}

void TopicRows::retry()
{
    m_asked.clear();
    ask();
}

void TopicRows::ask()
{
    if (m_last < m_first)
        return;
    // A screenful beyond what is seen, so that a slow roll of the wheel never meets a gap.
    const auto margin = m_last - m_first + 1;
    const auto first = turned(m_newestFirst ? m_last + margin : m_first - margin);
    const auto last = turned(m_newestFirst ? m_first - margin : m_last + margin);
    auto missing = m_pages.missing(first, last);
    missing.insert(missing.begin(), m_pendingPages.begin(), m_pendingPages.end());
    if (missing == m_asked)
        return;
    m_asked = std::move(missing);
    if (!m_asked.empty())
        m_browser.want(m_asked);
}

void TopicRows::onPage(qint64 begin, qint64 end, const std::vector<MessagePtr>& records, qint64 emptyUntil)
{
    if (m_pending > 0 && begin >= m_pages.ranks()) {
        if (std::erase(m_pendingPages, TopicBrowser::Ranks(begin, end)) > 0)
            m_pendingRead.push_back({{begin, end}, records, std::min(emptyUntil, m_pending)});
        std::erase(m_asked, TopicBrowser::Ranks(begin, end));
        if (m_pendingPages.empty())
            takePending();
        return;
    }
    const auto before = m_pages.rows();
    const auto gone = m_pages.arrived(begin, end, records, emptyUntil);
    std::erase(m_asked, TopicBrowser::Ranks(begin, end));
    // Each was told as the rows were just before it.
    auto rows = before;
    for (const auto& part : gone) {
        emit removed(m_newestFirst ? rows - part.firstRow - part.count : part.firstRow, part.count);
        rows -= part.count;
    }
    emit filled();
}

void FoundRows::clear()
{
    m_records.clear();
    emit changed();
}

void FoundRows::append(const std::vector<MessagePtr>& records)
{
    if (records.empty())
        return;
    const auto before = count();
    m_records.insert(m_records.end(), records.begin(), records.end());
    emit inserted(before, static_cast<qint64>(records.size()));
}

void FoundRows::prepend(const std::vector<MessagePtr>& records)
{
    if (records.empty())
        return;
    m_records.insert(m_records.begin(), records.begin(), records.end());
    emit inserted(0, static_cast<qint64>(records.size()));
}

MessagePtr FoundRows::at(qint64 row)
{
    return row >= 0 && row < count() ? m_records[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace brokerscope::ui
