// Moving partitions to other brokers (KIP-455): what a request changes, how it is undone, what is under way. That a
// move completes when the new replicas are in sync is decided in leader_chooser.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

// Replicas while a partition moves: the target first, in its order, then those that leave when it is reached.
struct ReassignmentPlan
{
    std::vector<NodeId> replicas;
    std::vector<NodeId> adding;
    std::vector<NodeId> removing;
    friend bool operator==(const ReassignmentPlan&, const ReassignmentPlan&) = default;
};
// A replica that an earlier request was adding is no original one: it is added still, or it goes.
[[nodiscard]] ReassignmentPlan planReassignment(const PartitionState& state, const std::vector<NodeId>& target);

[[nodiscard]] Decision<protocol::AlterPartitionReassignmentsResponse>
decideAlterReassignments(const DecisionContext& context,
                         const protocol::AlterPartitionReassignmentsRequest& request);
// Writes nothing.
[[nodiscard]] Decision<protocol::ListPartitionReassignmentsResponse>
decideListReassignments(const DecisionContext& context,
                        const protocol::ListPartitionReassignmentsRequest& request);

} // namespace brokerscope::metadata
