// From which replica a consumer should read (KIP-392), by the rules of Kafka's RackAwareReplicaSelector. Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::replication {

// A replica that has the offset that is asked for.
struct ReadCandidate
{
    NodeId node;
    std::string rack; // empty: none
    Offset logEndOffset{0};
    Instant lastCaughtUp{};
    bool leader = false;
};

// The leader when it stands in the consumer's rack or nobody does; otherwise of those in the rack the one that is furthest,
// then the one that was caught up last. kNoNode: the leader.
[[nodiscard]] NodeId selectByRack(const std::vector<ReadCandidate>& candidates, std::string_view rack);

} // namespace brokerscope::replication
