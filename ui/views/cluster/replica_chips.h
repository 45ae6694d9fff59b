// Which chips a node's card shows: one a replica as long as they fit, one a topic when there are many, and a last one for
// all the rest. Pure.
#pragma once

#include "ui/models/selection.h"
#include "ui/widgets/glyphs.h"

#include "engine/cluster/snapshot.h"

#include <QString>

#include <vector>

namespace brokerscope::ui {

struct ReplicaChip
{
    QString text;       // "orders-0", "__consumer_offsets", or empty for "the rest"
    PartitionKey key;   // the partition, or partition -1 for a whole topic
    ReplicaRole role{}; // of a single replica
    int replicas = 1;   // more than one: the chip stands for a topic or for all the rest, counted below
    int leaders = 0;
    int inSync = 0;     // followers
    int outOfSync = 0;
    int offline = 0;
    int topics = 1;

    friend bool operator==(const ReplicaChip&, const ReplicaChip&) = default;
    [[nodiscard]] bool isAggregate() const { return replicas > 1 || key.partition.value() < 0; }
};

// At most `limit` chips, in the order of the snapshot's topics, users' topics first.
[[nodiscard]] std::vector<ReplicaChip> replicaChips(const cluster::ClusterSnapshot& snapshot, NodeId node,
                                                    int limit);

} // namespace brokerscope::ui
