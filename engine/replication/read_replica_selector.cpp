#include "engine/replication/read_replica_selector.h"

#include <tuple>

namespace brokerscope::replication {

NodeId selectByRack(const std::vector<ReadCandidate>& candidates, std::string_view rack)
{
    if (rack.empty())
        return kNoNode;
    const ReadCandidate* best = nullptr;
    for (const auto& candidate : candidates) {
        if (candidate.rack != rack)
            continue;
        if (candidate.leader)
            return kNoNode;
        const auto rank = [](const ReadCandidate& c) { return std::tuple(c.logEndOffset, c.lastCaughtUp, c.node); };
        if (!best || rank(candidate) > rank(*best))
            best = &candidate;
    }
    return best ? best->node : kNoNode;
}

} // namespace brokerscope::replication
