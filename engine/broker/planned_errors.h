// Errors that somebody wants to see answered: "the next three Produce requests get NOT_LEADER_OR_FOLLOWER". Written by the
// application, used up by the nodes as requests come in. Thread-safe.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/api_key.h"
#include "engine/protocol/error_code.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace brokerscope::broker {

struct PlannedError
{
    protocol::ApiKey api{};
    protocol::ErrorCode error{};
    NodeId node = kNoNode; // kNoNode: whichever node gets the request
    int planned = 0;       // so many answers
    int remaining = 0;     // of those, still to come
};

class PlannedErrors
{
public:
    // Replaces what is planned for the same API on the same node; a count of 0 only takes that away.
    void plan(const PlannedError& error);
    void clear();
    [[nodiscard]] std::vector<PlannedError> all() const; // those with answers to come, in the order they were planned

    // The error that a request of this API has to get on this node, if one is planned: counts it. What clients ask is meant
    // where clients can ask it; an API that only nodes use (BrokerHeartbeat) is meant where a node asks.
    [[nodiscard]] std::optional<protocol::ErrorCode> take(NodeId node, protocol::ApiKey api, bool askedByNode);

private:
    mutable std::mutex m_mutex;
    std::vector<PlannedError> m_errors;
    std::atomic<bool> m_any = false; // spares every request the lock
};

} // namespace brokerscope::broker
