// The one step that takes a member from what it has towards what it shall have (KIP-848). It gives up
// before it gets, and it gets only what nobody else has: so no partition ever has two owners.
#pragma once

#include "engine/group/consumer_group.h"

#include <functional>

namespace brokerscope::group {

struct ReconcileInput
{
    std::int32_t targetEpoch = 0;
    const PartitionsByTopic& target;
    // What the member says it has; nothing: it does not say.
    const std::optional<PartitionsByTopic>& owned;
    // Whether somebody else has this partition, or has still to give it up.
    std::function<bool(const Uuid& topic, PartitionIndex partition)> isHeldByAnother;
};

// The member as it is after the step: unchanged when it has to wait. Pure.
//
//   Stable                 at the target's epoch: nothing to do; else a step
//   UnrevokedPartitions    waits until the member says what it has and nothing of what it must give up is
//                          among it; then a step
//   UnreleasedPartitions   a step: perhaps something was released
//
// A step keeps what it has and shall have. If something is to be given up, only that happens, in the
// member's present epoch; else it takes what is free and comes to the target's epoch.
[[nodiscard]] ConsumerMember reconcile(const ConsumerMember& member, const ReconcileInput& input);

} // namespace brokerscope::group
