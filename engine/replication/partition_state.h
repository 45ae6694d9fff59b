// What the committed metadata says about one partition (a PartitionRecord and its changes), in engine types.
#pragma once

#include "engine/base/contains.h"
#include "engine/base/ids.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace brokerscope::replication {

// Whether the leader was elected uncleanly and has not told the controller yet that it recovered (KIP-704).
enum class RecoveryState : std::int8_t { Recovered = 0, Recovering = 1 };

struct PartitionState
{
    NodeId leader = kNoNode;
    LeaderEpoch leaderEpoch = kNoEpoch; // rises with every new leader
    std::int32_t partitionEpoch = -1;   // rises with every change
    std::vector<NodeId> replicas;       // in assignment order
    std::vector<NodeId> isr;
    RecoveryState recovery = RecoveryState::Recovered;

    friend bool operator==(const PartitionState&, const PartitionState&) = default;
};

} // namespace brokerscope::replication
