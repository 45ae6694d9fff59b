// All replicas of one node: their logs, their leadership, the followers' fetching, and the callers that wait for them.
// One thread, no locks. Construct, apply() the first image once the metadata log has been read, then serve.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"
#include "engine/replication/channels.h"
#include "engine/replication/replica_observer.h"
#include "engine/replication/replication_config.h"
#include "engine/replication/topic_id_partition.h"
#include "engine/replication/transaction_verifier.h"
#include "engine/storage/transaction_verification.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::runtime {
class World;
}
namespace brokerscope::storage {
class LogDirectory;
}
namespace brokerscope::metadata {
class MetadataImage;
struct MetadataChanges;
}
namespace brokerscope::protocol {
enum class ErrorCode : std::int16_t;
}

namespace brokerscope::replication {

class ReplicaHost;

// A follower as its leader sees it.
struct FollowerStats
{
    NodeId node;
    Offset logEndOffset{-1}; // -1: has not fetched in this epoch
    Instant lastCaughtUp{};
    bool inSync = false;
};

struct SegmentStats
{
    Offset baseOffset;
    Offset endOffset; // exclusive
    std::int64_t bytes = 0;
};

struct EpochStart
{
    LeaderEpoch epoch;
    Offset startOffset;
};

// One replica for the snapshot. Counters rise from 0 when the replica is opened and never go back.
// A transaction without a marker yet, as this log has it.
struct OpenTransactionStats
{
    ProducerId producer{-1};
    std::int16_t producerEpoch = -1;
    std::int32_t coordinatorEpoch = -1;
    Offset startOffset = kNoOffset;
    std::int64_t lastTimestampMs = -1; // of its last record here
};

struct ReplicaStats
{
    TopicIdPartition id;
    std::string topic;
    bool isLeader = false;
    NodeId leader = kNoNode;
    LeaderEpoch leaderEpoch = kNoEpoch;
    Offset logStartOffset{0};
    Offset highWatermark{0};
    Offset lastStableOffset{0};
    Offset logEndOffset{0};
    std::int64_t bytes = 0;
    std::vector<SegmentStats> segments; // oldest first
    std::vector<EpochStart> epochs;     // oldest first
    std::vector<FollowerStats> followers; // on the leader only
    std::vector<OpenTransactionStats> openTransactions; // on the leader only, by start offset
    std::uint64_t recordsIn = 0;        // appended as leader
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;         // fetched from it by consumers
    std::uint64_t replicationBytesOut = 0;
};

// How an internal append ended: None (committed: the high watermark has passed it), NotLeaderOrFollower (outcome unknown
// if it had been appended), NotEnoughReplicas (not appended), NotEnoughReplicasAfterAppend, MessageTooLarge, KafkaStorageError ...
struct InternalAppend
{
    protocol::ErrorCode error{};
    Offset baseOffset = kNoOffset; // when it was appended
};

class Replicas final
{
public:
    // All arguments must outlive this. Nothing is opened or started yet.
    Replicas(NodeId self, ReplicationConfig config, runtime::World& world,
             storage::LogDirectory& logs, ControllerChannel& controller, FetchTransport& transport,
             ReplicaObserver& observer);
    ~Replicas(); // as a kill: writes nothing, answers nobody
    Replicas(const Replicas&) = delete;
    Replicas& operator=(const Replicas&) = delete;

    // The broker epoch of this node's registration; goes into fetches and AlterPartition (KIP-841, 903).
    void setBrokerEpoch(std::int64_t brokerEpoch);
    // Settings that were changed while the node runs: throttles, limits and what else Kafka calls dynamic.
    void setConfig(ReplicationConfig config);
    // Makes this node's replicas what the image says: creates, opens and deletes logs, starts and stops leading and
    // following. `changes`: what is new since the image before; null compares everything. The first call always compares
    // everything, and deletes the logs of topics that are gone and of replicas that were moved away.
    void apply(std::shared_ptr<const metadata::MetadataImage> image, const metadata::MetadataChanges* changes = nullptr);
    // The last image given to apply(), or null.
    [[nodiscard]] const std::shared_ptr<const metadata::MetadataImage>& image() const;

    // Controlled shutdown, after the controller has moved the leaderships: fails all waiting callers, stops fetching, syncs
    // the logs and writes the checkpoints. Nothing may be called afterwards.
    [[nodiscard]] Result<void> closeCleanly();

    // Appends one batch (header complete but for offset and epoch) as the leader and calls back when it is committed, or it
    // is certain that this node can no longer say. `epoch`: refuse unless leading in exactly this one, so that what the
    // caller checked before still holds. `guard`: of the verification that a transactional batch waited for; refused with
    // INVALID_TXN_STATE when that transaction has ended meanwhile, or never began to be verified.
    void appendInternal(const TopicIdPartition& partition, LeaderEpoch epoch, SharedBytes batch,
                        std::function<void(InternalAppend)> done,
                        std::optional<storage::VerificationGuard> guard = std::nullopt);
    // Before the coordinator is asked about data of that producer (KIP-890). Guard::None: its transaction is open here
    // already, so there is nothing to ask; append with that. nullopt: this node does not lead the partition.
    [[nodiscard]] std::optional<storage::VerificationGuard>
    startVerification(const TopicIdPartition& partition, ProducerId producer, std::int16_t producerEpoch);
    // Who is asked before a client's transaction begins in a partition. Must outlive this; without it none may begin.
    void setTransactionVerifier(TransactionVerifier& verifier);
    // Batches from the one that holds `from` on, up to the high watermark (`upTo` = committed) and at most `maxBytes`
    // (but at least one batch, if there is one). Empty at the end. For loading coordinator state on a leader.
    [[nodiscard]] Result<SharedBytes> readLocal(const TopicIdPartition& partition, Offset from,
                                                std::size_t maxBytes) const;
    // Calls `done` once: when more of one of the partitions can be read, its leader or its log start is another, or at the
    // deadline. Not any more once what is returned is gone, which must not outlive this.
    [[nodiscard]] std::shared_ptr<void> awaitChange(const std::vector<TopicIdPartition>& partitions, Instant deadline,
                                                    std::function<void()> done);
    [[nodiscard]] Offset logStartOffset(const TopicIdPartition& partition) const; // -1: no such replica
    [[nodiscard]] Offset highWatermark(const TopicIdPartition& partition) const;
    [[nodiscard]] Offset logEndOffset(const TopicIdPartition& partition) const;
    // The epoch this node leads the partition in, or nothing.
    [[nodiscard]] std::optional<LeaderEpoch> leadingEpoch(const TopicIdPartition& partition) const;

    // For snapshots, in order of topic name and partition.
    enum class Detail { WithoutSegments, WithSegments };
    [[nodiscard]] std::vector<ReplicaStats> stats(Detail detail) const;
    [[nodiscard]] std::int64_t totalLogBytes() const;

private:
    friend class DataPlane;
    [[nodiscard]] ReplicaHost& host();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::replication
