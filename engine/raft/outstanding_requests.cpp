#include "engine/raft/outstanding_requests.h"

#include <algorithm>

namespace brokerscope::raft {

Instant OutstandingRequests::readyAt(NodeId peer) const
{
    for (const auto& [id, pending] : m_pending) {
        if (pending.to == peer)
            return kNever;
    }
    const auto found = m_backOff.find(peer);
    return found == m_backOff.end() ? Instant::min() : found->second;
}

RequestId OutstandingRequests::add(PendingRequest request)
{
    const RequestId id(++m_lastId);
    m_pending.emplace(id, std::move(request));
    return id;
}

std::optional<PendingRequest> OutstandingRequests::take(RequestId id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return std::nullopt;
    auto pending = std::move(found->second);
    m_pending.erase(found);
    return pending;
}

std::vector<PendingRequest> OutstandingRequests::takeExpired(Instant now)
{
    std::vector<PendingRequest> expired;
    std::erase_if(m_pending, [&](auto& entry) {
        if (entry.second.deadline > now)
            return false;
        expired.push_back(std::move(entry.second));
        return true;
    });
    return expired;
}

Instant OutstandingRequests::nextDeadline() const
{
    Instant next = kNever;
    for (const auto& [id, pending] : m_pending)
        next = std::min(next, pending.deadline);
    return next;
}

void OutstandingRequests::forgetAll()
{
    m_pending.clear();
    m_backOff.clear();
}

} // namespace brokerscope::raft
