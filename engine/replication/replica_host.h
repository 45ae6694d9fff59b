// What the parts of replication on one node share: the replicas, the image they follow, and who waits. Internal to this
// folder; outside, see replicas.h and data_plane.h.
#pragma once

#include "engine/metadata/image.h"
#include "engine/replication/delayed_operations.h"
#include "engine/replication/leadership.h"
#include "engine/replication/produce_lines.h"
#include "engine/replication/replica.h"
#include "engine/replication/replica_observer.h"
#include "engine/replication/replication_config.h"
#include "engine/replication/transaction_verifier.h"
#include "engine/replication/replication_quota.h"
#include "engine/runtime/world.h"
#include "engine/storage/log_directory.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace brokerscope::replication {

// Takes what a leader wants to tell the controller.
class ProposalSink
{
public:
    virtual ~ProposalSink() = default;
    virtual void propose(const TopicIdPartition& partition, IsrProposal proposal) = 0;
};

class ReplicaHost final : public BrokerEligibility
{
public:
    ReplicaHost(NodeId selfId, ReplicationConfig settings, runtime::World& itsWorld, storage::LogDirectory& directory,
                ReplicaObserver& watcher)
        : self(selfId), config(std::move(settings)), world(itsWorld), logs(directory), observer(watcher),
          operations(itsWorld.clock(), itsWorld.scheduler())
    {}

    [[nodiscard]] Replica* find(const TopicIdPartition& id) const
    {
        const auto found = replicas.find(id);
        return found == replicas.end() ? nullptr : found->second.get();
    }
    [[nodiscard]] Instant now() const { return world.clock().now(); }
    [[nodiscard]] bool mayJoinIsr(NodeId broker, std::int64_t brokerEpoch) const override;

    // Why this node cannot serve a partition as its leader, and the replica when it can.
    struct Lookup
    {
        protocol::ErrorCode error{};
        Replica* replica = nullptr; // also with NotLeaderOrFollower, when it is hosted here
    };
    [[nodiscard]] Lookup leaderOf(const TopicIdPartition& id) const;
    [[nodiscard]] Lookup leaderOf(std::string_view topic, PartitionIndex partition) const;

    // After an append by this leader: followers and, where nothing holds it back, the high watermark.
    void onAppended(Replica& replica, const storage::AppendInfo& appended);
    // After a fetch of a follower was noted.
    void onFollowerMoved(Replica& replica, NodeId follower);
    void updateHighWatermark(Replica& replica);
    // After the ISR or the eligibility of brokers changed: whoever waits, and who may join now.
    void onIsrChanged(Replica& replica);
    void proposeExpansions(Replica& replica);
    // Whether a transaction that begins must have been verified (transaction.partition.verification.enable, KIP-890).
    [[nodiscard]] bool verifiesTransactions() const;
    // The follower that a consumer in `rack` should read this leader's partition from at `from`, or kNoNode (KIP-392).
    [[nodiscard]] NodeId preferredReadReplica(const Replica& replica, Offset from, std::string_view rack,
                                              std::string_view listener) const;
    // After the log failed: tells the observer once if it is gone for good.
    void onLogError(Replica& replica, const Error& error);

    const NodeId self;
    ReplicationConfig config;
    ReplicationQuota leaderQuota;
    ReplicationQuota followerQuota;
    runtime::World& world;
    storage::LogDirectory& logs;
    ReplicaObserver& observer;
    DelayedOperations operations; // before the replicas: those hold waiters
    std::int64_t brokerEpoch = -1;
    std::shared_ptr<const metadata::MetadataImage> image;
    std::unordered_map<TopicIdPartition, std::unique_ptr<Replica>> replicas;
    std::unordered_map<NodeId, Instant> lastFetchFrom; // by follower: its last fetch for anything
    ProduceLines produceLines;
    ProposalSink* proposals = nullptr;
    TransactionVerifier* verifier = nullptr; // none: no producer may begin a transaction
};

} // namespace brokerscope::replication
