#include "engine/cluster/server_log.h"

#include <algorithm>

namespace brokerscope::cluster {

void ServerLog::add(LogLine line)
{
    std::lock_guard lock(m_mutex);
    line.sequence = m_next++;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_capacity)
        m_lines.pop_front();
}

void ServerLog::add(const Event& event)
{
    add(lineOf(event));
}

LogBatch ServerLog::read(std::uint64_t from, std::size_t limit) const
{
    std::lock_guard lock(m_mutex);
    LogBatch batch;
    const std::uint64_t oldest = m_next - m_lines.size();
    const std::uint64_t begin = std::clamp(from, oldest, m_next);
    batch.lost = begin > from && from > 0 ? begin - from : 0;
    const auto count = std::min<std::uint64_t>(limit, m_next - begin);
    const auto first = m_lines.begin() + static_cast<std::ptrdiff_t>(begin - oldest);
    batch.lines.assign(first, first + static_cast<std::ptrdiff_t>(count));
    batch.next = begin + count;
    return batch;
}

} // namespace brokerscope::cluster
