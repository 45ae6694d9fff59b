// Where the replicas of a broker go that is to leave the cluster. Pure: from an image to reassignments (KIP-455).
#pragma once

#include "engine/metadata/image.h"

#include <string>
#include <vector>

namespace brokerscope::metadata {

struct Evacuation
{
    std::string topic;
    PartitionIndex partition;
    std::vector<NodeId> target; // all replicas, in order; somebody else in the place of the one that leaves
    friend bool operator==(const Evacuation&, const Evacuation&) = default;
};

struct EvacuationPlan
{
    std::vector<Evacuation> moves; // not those that are under way already
    int underWay = 0;              // partitions that the broker is about to leave
    std::string refusal;           // a sentence when some partition has nowhere to go; there are no moves then

    [[nodiscard]] bool done() const { return moves.empty() && underWay == 0 && refusal.empty(); }
};

// The place is taken by the live broker that has the fewest replicas, of another rack than the other replicas if there
// is one. The number of replicas stays.
[[nodiscard]] EvacuationPlan planEvacuation(const MetadataImage& image, NodeId leaving);

} // namespace brokerscope::metadata
