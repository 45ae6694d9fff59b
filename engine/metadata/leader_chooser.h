// How one partition changes: who leads it, who is in sync, who may lead later. Pure; knows no other
// partition. Kafka's rules: KIP-455 (reassignment), KIP-704 (recovery state), KIP-966 (eligible
// leader replicas).
#pragma once

#include "engine/metadata/image.h"
#include "engine/protocol/generated/partition_change_record.h"

#include <functional>

namespace brokerscope::metadata {

enum class ElectionKind {
    Any,       // keep the leader while it may lead; otherwise the first replica that may
    Preferred, // the first replica of the assignment, if it may lead
    Unclean,   // as Any, and when nobody may lead, the first live replica although records may be
               // lost
};

struct ElectionRules
{
    std::function<bool(NodeId)> mayLead; // alive: unfenced and not shutting down
    bool elrEnabled = false;
    int minInsyncReplicas = 1; // of the topic, in effect
    ElectionKind election = ElectionKind::Any;
    // The log directory in which a broker that joins the replicas will keep its log (KIP-858); null: not known.
    std::function<Uuid(NodeId)> directoryOf;
};

// What somebody wants of a partition. Unset fields: as it is now.
struct PartitionWish
{
    std::optional<std::vector<NodeId>> isr;
    std::optional<LeaderRecoveryState> recoveryState;
    std::optional<std::vector<NodeId>> replicas; // with those that are added or leave, of a reassignment
    std::optional<std::vector<NodeId>> addingReplicas;
    std::optional<std::vector<NodeId>> removingReplicas;
    // Replicas that came back from an unclean stop: what they had acknowledged may be gone, so they
    // are no longer eligible.
    std::vector<NodeId> uncleanlyStopped;
};

// The record that takes the partition from its state to what is wished, with the leader election
// that follows from it; nothing when nothing changes. The leader epoch rises with a change of
// leader only; the partition epoch always.
[[nodiscard]] std::optional<protocol::PartitionChangeRecord>
decidePartitionChange(const Uuid& topicId,
                      PartitionIndex index,
                      const PartitionState& state,
                      const ElectionRules& rules,
                      const PartitionWish& wish = {});

} // namespace brokerscope::metadata
