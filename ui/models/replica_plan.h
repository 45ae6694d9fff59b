// Which replicas of a topic's partitions are to be where: what is now, what somebody drags, and how far the move has come. Pure.
#pragma once

#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"

#include <optional>
#include <vector>

namespace brokerscope::ui {

struct ReplicaPlanRow
{
    PartitionIndex partition{-1};
    NodeId leader = kNoNode;
    std::vector<NodeId> now;     // in assignment order: the first is preferred; without those that are being added
    std::vector<NodeId> planned; // the same while nothing was dragged
    bool moving = false;         // a move of it is under way
    double progress = 1;         // of that move: how much of the log the replicas that are added have, 0 to 1
    std::int64_t bytesToCopy = 0; // for replicas that are planned and not there yet

    [[nodiscard]] bool changed() const { return planned != now; }
};

class ReplicaPlan
{
public:
    // What was dragged stays, for partitions that still are as they were then.
    void show(const cluster::TopicSnapshot& topic, const std::vector<cluster::NodeSnapshot>& nodes);
    [[nodiscard]] const std::vector<ReplicaPlanRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<NodeId>& nodes() const { return m_nodes; }

    // The replica leaves `from` for `to`, in its place of the order. False: it is there already, or none is at `from`.
    bool move(std::size_t row, NodeId from, NodeId to);
    bool add(std::size_t row, NodeId to);     // one more replica
    bool remove(std::size_t row, NodeId from); // never the last one
    void prefer(std::size_t row, NodeId node); // first in the order
    void undo();
    // Evens out: every partition keeps as many replicas, each node gets as many of them, and as many first places.
    void spread();

    [[nodiscard]] std::vector<cluster::ReassignPartitions::Move> moves() const;
    // Of what is under way.
    [[nodiscard]] std::vector<cluster::ReassignPartitions::Move> cancellations() const;
    [[nodiscard]] std::int64_t bytesToCopy() const;

private:
    void count(ReplicaPlanRow& row) const;

    std::string m_topic;
    std::vector<NodeId> m_nodes;
    std::vector<ReplicaPlanRow> m_rows;
    std::vector<std::int64_t> m_bytes; // of a partition's log, by row
};

} // namespace brokerscope::ui
