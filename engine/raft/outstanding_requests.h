// The requests this node has sent in its present role and not heard of: at most one per peer, with a timeout, and after
// a failure a pause before that peer is tried again.
#pragma once

#include "engine/raft/effects.h"

#include <map>
#include <optional>
#include <vector>

namespace brokerscope::raft {

struct PendingRequest
{
    NodeId to;
    Request request;
    Instant deadline;
};

class OutstandingRequests
{
public:
    // When the next request may go to `peer`: a past instant means now, kNever that one is under way.
    [[nodiscard]] Instant readyAt(NodeId peer) const;
    RequestId add(PendingRequest request);
    // The request that is answered by this; nothing if it was given up meanwhile.
    [[nodiscard]] std::optional<PendingRequest> take(RequestId id);
    // Requests whose time is over, removed.
    [[nodiscard]] std::vector<PendingRequest> takeExpired(Instant now);
    void backOff(NodeId peer, Instant until) { m_backOff[peer] = until; }
    [[nodiscard]] Instant nextDeadline() const; // of those under way
    // A new role asks its own questions; ids are not used again.
    void forgetAll();

private:
    std::map<RequestId, PendingRequest> m_pending;
    std::map<NodeId, Instant> m_backOff;
    std::uint64_t m_lastId = 0;
};

} // namespace brokerscope::raft
