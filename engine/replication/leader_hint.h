// Who leads now, for a client that asked the wrong node (KIP-951). No leader known: no hint (0/0 would be a valid node).
#pragma once

#include "engine/metadata/image.h"
#include "engine/replication/replica_host.h"

#include <string_view>

namespace brokerscope::replication {

// Puts the partition's leader into `currentLeader` and its endpoint on the asker's listener into `endpoints`. `image` may be
// null.
template <class LeaderIdAndEpoch, class NodeEndpoints>
void hintAtLeader(const metadata::MetadataImage* image, const TopicIdPartition& id, std::string_view listener,
                  LeaderIdAndEpoch& currentLeader, NodeEndpoints& endpoints)
{
    const auto* state = image ? image->partition(id.topicId, id.partition) : nullptr;
    if (!state || state->leader == kNoNode)
        return;
    const auto* broker = image->broker(state->leader);
    const auto* endpoint = broker ? broker->endpoint(listener) : nullptr;
    if (!endpoint && broker && !broker->endpoints.empty() && listener.empty())
        endpoint = &broker->endpoints.front();
    if (!endpoint)
        return;
    currentLeader.leaderId = state->leader.value();
    currentLeader.leaderEpoch = state->leaderEpoch.value();
    for (const auto& known : endpoints)
        if (known.nodeId == state->leader.value())
            return;
    auto& added = endpoints.emplace_back();
    added.nodeId = state->leader.value();
    added.host = endpoint->host;
    added.port = endpoint->port;
    added.rack = broker->rack;
}

} // namespace brokerscope::replication
