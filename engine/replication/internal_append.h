// An append by the node itself (a coordinator's state): as acks=all, answered when it is committed.
#pragma once

#include "engine/replication/replica_host.h"
#include "engine/replication/replicas.h"

namespace brokerscope::replication {

// `done` is called at the end of the turn or later, never from inside this call.
// `epoch`: kNoEpoch for whichever this node leads in.
void appendAndAwaitCommit(ReplicaHost& host, const TopicIdPartition& partition, LeaderEpoch epoch, SharedBytes batch,
                          const storage::AppendOptions& options, std::function<void(InternalAppend)> done);

} // namespace brokerscope::replication
