// What happened to the replicas of a node, told on the node's thread as it happens: for the event log and the group
// coordinator. The observed know nothing of who listens. Do not call back into replication from here: post instead.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/replication/partition.h"
#include "engine/replication/topic_id_partition.h"

#include <cstdint>
#include <string>
#include <vector>

namespace brokerscope::replication {

struct ReplicaName
{
    TopicIdPartition id;
    std::string topic;
};

enum class TransactionResult : std::uint8_t { Abort, Commit };

class ReplicaObserver
{
public:
    virtual ~ReplicaObserver() = default;
    // This node now leads the partition in that epoch, from `startOffset` on. Called again for each new epoch.
    virtual void onLeaderStarted(const ReplicaName&, LeaderEpoch, Offset /*startOffset*/) {}
    // This node no longer leads it: another does, nobody does, or the topic was deleted.
    virtual void onLeaderStopped(const ReplicaName&, LeaderEpoch /*that it led in*/) {}
    // The marker that ends this producer's transaction in a partition we lead is committed (WriteTxnMarkers). Told before
    // the coordinator gets its answer; also when the producer had written nothing there. A marker that was appended by an
    // earlier leader is not told: who begins to lead reads it in the log.
    virtual void onTransactionEnded(const ReplicaName&, LeaderEpoch, ProducerId, std::int16_t /*producer epoch*/,
                                    TransactionResult)
    {
    }
    virtual void onFollowerStarted(const ReplicaName&, NodeId /*leader*/, LeaderEpoch) {}
    virtual void onReplicaDeleted(const ReplicaName&) {}
    virtual void onIsrProposed(const ReplicaName&, const std::vector<NodeId>& /*isr*/) {}
    virtual void onIsrApplied(const ReplicaName&, const std::vector<NodeId>& /*isr*/) {}
    virtual void onLogTruncated(const ReplicaName&, const Partition::Truncation&) {}
    virtual void onLogRecovered(const ReplicaName&, std::int64_t /*bytes cut off*/) {}
    virtual void onLogStartMoved(const ReplicaName&, Offset /*log start*/) {}
    virtual void onSegmentRolled(const ReplicaName&, Offset /*base offset*/) {}
    virtual void onSegmentDeleted(const ReplicaName&, Offset /*base offset*/) {}
    // A log could not be written or read. The replica is offline on this node until it is restarted.
    virtual void onReplicaFailed(const ReplicaName&, const std::string& /*why*/) {}
};

} // namespace brokerscope::replication
