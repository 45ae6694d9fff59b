#include "engine/storage/leader_epoch_cache.h"

#include <algorithm>
#include <cstddef>

namespace brokerscope::storage {

LeaderEpochCache::LeaderEpochCache(std::vector<EpochEntry> entries)
{
    for (const auto& entry : entries)
        assign(entry.epoch, entry.startOffset);
}

bool LeaderEpochCache::assign(LeaderEpoch epoch, Offset startOffset)
{
    if (epoch < LeaderEpoch(0) || startOffset < Offset(0))
        return false;
    if (!m_entries.empty() && m_entries.back().epoch == epoch && m_entries.back().startOffset <= startOffset)
        return false; // further batches of the epoch in force
    while (!m_entries.empty() && (m_entries.back().epoch >= epoch || m_entries.back().startOffset >= startOffset))
        m_entries.pop_back();
    m_entries.push_back({epoch, startOffset});
    return true;
}

std::optional<EpochEntry> LeaderEpochCache::latest() const
{
    if (m_entries.empty())
        return std::nullopt;
    return m_entries.back();
}

std::optional<LeaderEpoch> LeaderEpochCache::epochAt(Offset offset) const
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), offset,
                                        [](Offset o, const EpochEntry& entry) { return o < entry.startOffset; });
    if (after == m_entries.begin())
        return std::nullopt;
    return std::prev(after)->epoch;
}

EpochEndOffset LeaderEpochCache::endOffsetFor(LeaderEpoch epoch, Offset logEndOffset) const
{
    if (epoch < LeaderEpoch(0) || m_entries.empty() || epoch > m_entries.back().epoch)
        return {};
    if (epoch == m_entries.back().epoch)
        return {epoch, logEndOffset};
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), epoch,
                                        [](LeaderEpoch e, const EpochEntry& entry) { return e < entry.epoch; });
    // An epoch from before the first one known: it had ended where that one begins, and nothing of it is left here.
    if (after == m_entries.begin())
        return {epoch, after->startOffset};
    return {std::prev(after)->epoch, after->startOffset};
}

bool LeaderEpochCache::truncateFromEnd(Offset endOffset)
{
    const std::size_t before = m_entries.size();
    while (!m_entries.empty() && m_entries.back().startOffset >= endOffset)
        m_entries.pop_back();
    return m_entries.size() != before;
}

bool LeaderEpochCache::truncateFromStart(Offset startOffset)
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), startOffset,
                                        [](Offset o, const EpochEntry& entry) { return o < entry.startOffset; });
    if (after == m_entries.begin())
        return false;
    const auto inForce = std::prev(after);
    const bool changed = inForce != m_entries.begin() || inForce->startOffset != startOffset;
    inForce->startOffset = startOffset;
    m_entries.erase(m_entries.begin(), inForce);
    return changed;
}

bool LeaderEpochCache::clear()
{
    const bool changed = !m_entries.empty();
    m_entries.clear();
    return changed;
}

} // namespace brokerscope::storage
