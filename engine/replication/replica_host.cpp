#include "engine/replication/replica_host.h"

#include "engine/metadata/config/effective_config.h"
#include "engine/protocol/error_code.h"
#include "engine/replication/read_replica_selector.h"

namespace brokerscope::replication {

using protocol::ErrorCode;

bool ReplicaHost::mayJoinIsr(NodeId broker, std::int64_t epoch) const
{
    const auto* registered = image ? image->broker(broker) : nullptr;
    return registered && registered->active() && registered->epoch == epoch;
}

ReplicaHost::Lookup ReplicaHost::leaderOf(const TopicIdPartition& id) const
{
    if (Replica* replica = find(id))
        return {replica->partition().leads() ? ErrorCode::None : ErrorCode::NotLeaderOrFollower, replica};
    if (!image || !image->topic(id.topicId))
        return {ErrorCode::UnknownTopicId, nullptr};
    const bool exists = image->partition(id.topicId, id.partition) != nullptr;
    return {exists ? ErrorCode::NotLeaderOrFollower : ErrorCode::UnknownTopicOrPartition, nullptr};
}

ReplicaHost::Lookup ReplicaHost::leaderOf(std::string_view topic, PartitionIndex partition) const
{
    const auto known = image ? image->topic(topic) : nullptr;
    if (!known)
        return {ErrorCode::UnknownTopicOrPartition, nullptr};
    return leaderOf(TopicIdPartition{known->id, partition});
}

void ReplicaHost::onAppended(Replica& replica, const storage::AppendInfo& appended)
{
    if (appended.duplicate)
        return;
    replica.counters().recordsIn += static_cast<std::uint64_t>(appended.recordCount);
    replica.counters().bytesIn += appended.byteCount;
    replica.uncommitted.add(replica.partition().logEndOffset(), appended.byteCount);
    replica.tell(ReplicaChange::Appended, appended.byteCount);
    updateHighWatermark(replica);
}

void ReplicaHost::updateHighWatermark(Replica& replica)
{
    Partition& partition = replica.partition();
    const Offset stable = partition.lastStableOffset();
    const bool nothingOpen = stable == partition.highWatermark();
    if (!partition.updateHighWatermark(now(), *this))
        return;
    const std::size_t bytes = replica.uncommitted.takeBelow(partition.highWatermark());
    replica.tellCommitted(partition.highWatermark(), partition.committedVerdict());
    replica.tell(ReplicaChange::HighWatermarkMoved, bytes);
    if (const Offset nowStable = partition.lastStableOffset(); nowStable > stable)
        replica.tell(ReplicaChange::LastStableOffsetMoved,
                     nothingOpen && nowStable == partition.highWatermark() ? bytes : 0);
}

bool ReplicaHost::verifiesTransactions() const
{
    const auto* definition = metadata::ConfigSchema::broker().find("transaction.partition.verification.enable");
    metadata::BrokerConfigLayers layers{nullptr, nullptr, &config.fixed};
    if (image) {
        layers.broker = image->brokerConfigs(self);
        layers.clusterDefault = image->clusterDefaultConfigs();
    }
    return !definition || metadata::effectiveBrokerConfig(*definition, layers).value != "false";
}

void ReplicaHost::onFollowerMoved(Replica& replica, NodeId follower)
{
    Partition& partition = replica.partition();
    if (Leadership* leading = partition.leadership(); leading && proposals)
        if (auto proposal = leading->expandWith(follower, partition.highWatermark(), brokerEpoch, *this))
            proposals->propose(replica.id(), std::move(*proposal));
    updateHighWatermark(replica);
    replica.tell(ReplicaChange::FollowerMoved);
}

void ReplicaHost::onIsrChanged(Replica& replica)
{
    Partition& partition = replica.partition();
    if (!partition.leads())
        return;
    updateHighWatermark(replica);
    // The high watermark stands still while too few are in sync, so these would wait until they time out. They are in the
    // log and may survive: the producer is told exactly that.
    if (partition.committedVerdict() != ErrorCode::None)
        replica.failCommits(ErrorCode::NotEnoughReplicasAfterAppend);
    proposeExpansions(replica);
}

void ReplicaHost::proposeExpansions(Replica& replica)
{
    Partition& partition = replica.partition();
    Leadership* leading = partition.leadership();
    if (!leading || !proposals || leading->state().isr.size() >= leading->state().replicas.size())
        return;
    for (const Follower& follower : leading->followers()) {
        // Only those that still fetch: what is known of the others is old.
        const auto last = lastFetchFrom.find(follower.node);
        if (last == lastFetchFrom.end() || now() - last->second > config.replicaLagTimeMax)
            continue;
        if (auto proposal = leading->expandWith(follower.node, partition.highWatermark(), brokerEpoch, *this)) {
            proposals->propose(replica.id(), std::move(*proposal));
            return; // one in flight; its answer brings us here again
        }
    }
}

NodeId ReplicaHost::preferredReadReplica(const Replica& replica, Offset from, std::string_view rack,
                                         std::string_view listener) const
{
    const Leadership* leading = replica.partition().leadership();
    if (!config.selectsReadReplicaByRack || rack.empty() || !leading || !image)
        return kNoNode;
    std::vector<ReadCandidate> candidates;
    const auto add = [&](NodeId node, Offset end, Instant caughtUp) {
        const auto* broker = image->broker(node);
        if (broker && !broker->fenced && broker->endpoint(listener))
            candidates.push_back({node, broker->rack.value_or(""), end, caughtUp, node == self});
    };
    add(self, replica.partition().logEndOffset(), now());
    // One outside the ISR may lag for ever, and a consumer there with it.
    for (const Follower& follower : leading->followers())
        if (contains(leading->state().isr, follower.node) && follower.logEndOffset >= from &&
            follower.logStartOffset <= from)
            add(follower.node, follower.logEndOffset, follower.lastCaughtUp);
    return selectByRack(candidates, rack);
}

void ReplicaHost::onLogError(Replica& replica, const Error& error)
{
    // A full disk is no reason to give up on a replica: it comes back when there is room. A failed sync is.
    if (!replica.partition().log().offline() || replica.toldFailed)
        return;
    replica.toldFailed = true;
    observer.onReplicaFailed(replica.name(), error.message());
}

} // namespace brokerscope::replication
