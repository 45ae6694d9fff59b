#include "engine/metadata/partition_change.h"

#include "engine/metadata/node_ids.h"

namespace brokerscope::metadata {

PartitionState changedBy(PartitionState state, const protocol::PartitionChangeRecord& record)
{
    if (record.replicas)
        state.replicas = nodeIds(*record.replicas);
    if (record.isr)
        state.isr = nodeIds(*record.isr);
    if (record.removingReplicas)
        state.removingReplicas = nodeIds(*record.removingReplicas);
    if (record.addingReplicas)
        state.addingReplicas = nodeIds(*record.addingReplicas);
    if (record.eligibleLeaderReplicas)
        state.elr = nodeIds(*record.eligibleLeaderReplicas);
    if (record.lastKnownElr)
        state.lastKnownElr = nodeIds(*record.lastKnownElr);
    if (record.directories)
        state.directories = *record.directories;
    else if (state.directories.size() != state.replicas.size())
        state.directories.resize(state.replicas.size());
    if (record.leaderRecoveryState >= 0)
        state.recoveryState = record.leaderRecoveryState == 1 ? LeaderRecoveryState::Recovering
                                                              : LeaderRecoveryState::Recovered;
    if (record.leader !=
        -2) { // -2: not part of this change. Naming the same leader again is a new epoch, too.
        state.leader = NodeId(record.leader);
        state.leaderEpoch = state.leaderEpoch.next();
    }
    ++state.partitionEpoch;
    return state;
}

} // namespace brokerscope::metadata
