// Which transactions of a partition have no outcome yet that a reader may rely on: those without a marker, and those whose
// marker has not been committed, as another leader may not have it. Pure.
#pragma once

#include "engine/base/ids.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace brokerscope::storage {

class OpenTransactions
{
public:
    void begin(Offset firstOffset) { m_open.insert(firstOffset); }
    // The marker at `marker` ends the transaction. Returns the last stable offset that its end brings about, were the
    // marker committed: where the next open transaction begins, or behind the marker.
    Offset end(Offset firstOffset, Offset marker)
    {
        m_open.erase(firstOffset);
        m_unreplicated[firstOffset] = marker;
        return m_open.empty() ? marker + 1 : std::min(*m_open.begin(), marker + 1);
    }
    // Markers below the high watermark are decided for good.
    void onHighWatermark(Offset highWatermark)
    {
        if (m_unreplicated.empty())
            return;
        std::erase_if(m_unreplicated, [highWatermark](const auto& entry) { return entry.second < highWatermark; });
    }
    // First offset of the earliest of them all.
    [[nodiscard]] std::optional<Offset> firstUnstable() const
    {
        std::optional<Offset> first;
        if (!m_open.empty())
            first = *m_open.begin();
        if (!m_unreplicated.empty() && (!first || m_unreplicated.begin()->first < *first))
            first = m_unreplicated.begin()->first;
        return first;
    }
    void clear()
    {
        m_open.clear();
        m_unreplicated.clear();
    }

private:
    std::set<Offset> m_open; // by first offset
    std::map<Offset, Offset> m_unreplicated; // first offset, and the marker's
};

} // namespace brokerscope::storage
