#include "engine/raft/held_fetches.h"

#include <algorithm>
#include <utility>

namespace brokerscope::raft {

std::optional<HeldFetch> HeldFetches::hold(HeldFetch fetch)
{
    for (auto& held : m_held) {
        if (held.request.replica == fetch.request.replica)
            return std::exchange(held, std::move(fetch));
    }
    if (m_held.size() >= kMaxHeld)
        return fetch;
    m_held.push_back(std::move(fetch));
    return std::nullopt;
}

std::vector<HeldFetch> HeldFetches::takeAll()
{
    return std::exchange(m_held, {});
}

Instant HeldFetches::nextDeadline() const
{
    Instant next = kNever;
    for (const auto& held : m_held)
        next = std::min(next, held.until);
    return next;
}

} // namespace brokerscope::raft
