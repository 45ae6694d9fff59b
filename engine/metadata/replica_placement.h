// Which brokers hold the replicas of new partitions: in stripes over racks and brokers, so that
// leaders and replicas are spread evenly and the replicas of a partition over racks.
#pragma once

#include "engine/metadata/image.h"

namespace brokerscope::runtime {
class Random;
}

namespace brokerscope::metadata {

class ReplicaPlacement
{
public:
    // Starts at a random place, and in random order within each rack.
    ReplicaPlacement(const MetadataImage::Brokers& brokers, runtime::Random& random);

    // Why no partition can have so many replicas now, as a sentence; empty when it can.
    [[nodiscard]] std::string refusal(int replicationFactor) const;
    // Replicas of the next partition; the first, its preferred leader, is a broker that may lead
    // now. Fenced brokers come last within their rack. Precondition: refusal(replicationFactor) is
    // empty.
    [[nodiscard]] std::vector<NodeId> next(int replicationFactor);

private:
    // Brokers in a ring; each round starts one further.
    struct Ring
    {
        std::vector<NodeId> brokers;
        std::size_t start = 0;
        std::size_t given = 0; // in this round

        [[nodiscard]] NodeId take(); // kNoNode when all were given in this round
        void beginRound();
    };
    struct Rack
    {
        Ring active;
        Ring others;
        [[nodiscard]] NodeId take();
    };
    void shuffle();

    runtime::Random& m_random;
    std::vector<Rack> m_racks;
    std::size_t m_firstRack = 0;
    std::size_t m_brokers = 0;
    std::size_t m_active = 0;
    std::size_t m_placed = 0; // since the last shuffle
};

} // namespace brokerscope::metadata
