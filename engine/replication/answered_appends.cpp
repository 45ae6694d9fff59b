#include "engine/replication/answered_appends.h"

#include <algorithm>

namespace brokerscope::replication {

void AnsweredAppends::add(Offset first, Offset end, bool answeredAtOnce)
{
    if (!m_ranges.empty() && m_ranges.back().end == first && m_ranges.back().answeredAtOnce == answeredAtOnce) {
        m_ranges.back().end = end;
        return;
    }
    m_ranges.push_back({first, end, answeredAtOnce});
    if (m_ranges.size() > kMostRanges)
        m_ranges.pop_front();
}

void AnsweredAppends::forgetBelow(Offset highWatermark)
{
    while (!m_ranges.empty() && m_ranges.front().end <= highWatermark)
        m_ranges.pop_front();
}

void AnsweredAppends::cutFrom(Offset end)
{
    while (!m_ranges.empty() && m_ranges.back().first >= end)
        m_ranges.pop_back();
    if (!m_ranges.empty())
        m_ranges.back().end = std::min(m_ranges.back().end, end);
}

std::optional<bool> AnsweredAppends::answeredAtOnce(Offset offset) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), offset,
                                        [](Offset wanted, const Range& range) { return wanted < range.first; });
    if (after == m_ranges.begin() || offset >= std::prev(after)->end)
        return std::nullopt;
    return std::prev(after)->answeredAtOnce;
}

} // namespace brokerscope::replication
