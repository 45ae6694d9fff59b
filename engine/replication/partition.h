// One replica on this node: its log, and its part in the partition as the metadata and the other replicas tell it. It
// decides what may be appended, read, truncated and proposed; it has no clock, socket or timer, and knows nobody who waits.
//
// Invariants: log start <= high watermark <= log end (KAFKA-9491); the high watermark never goes back but by truncation on
// a follower; an epoch's start is in the epoch cache before the first record of that epoch is appended (KIP-101).
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"
#include "engine/replication/answered_appends.h"
#include "engine/replication/leadership.h"
#include "engine/replication/partition_state.h"
#include "engine/storage/log.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace brokerscope::replication {

enum class IsolationLevel : std::int8_t { ReadUncommitted = 0, ReadCommitted = 1 };

struct PartitionSettings
{
    int minInsyncReplicas = 1;
    Duration lagMax = std::chrono::seconds(30); // replica.lag.time.max.ms
};

enum class Role {
    None,     // in the assignment, but nobody leads
    Leader,
    Follower,
};

enum class RoleChange {
    None,          // nothing new
    Updated,       // newer metadata in the same epoch: the ISR or the replicas may differ
    LeaderStarted, // also for a new epoch of a partition that this node led before
    FollowerStarted,
    LeaderLost,    // nobody leads now
};

class Partition final
{
public:
    // The log must outlive this. The checkpointed high watermark is brought into the log's bounds.
    Partition(NodeId self, storage::Log& log, Offset checkpointedHighWatermark, PartitionSettings settings);

    [[nodiscard]] RoleChange onMetadata(const PartitionState& state, Instant now);
    void setSettings(PartitionSettings settings) { m_settings = settings; }

    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] bool leads() const { return m_role == Role::Leader; }
    [[nodiscard]] const PartitionState& state() const;
    [[nodiscard]] LeaderEpoch leaderEpoch() const { return m_state.leaderEpoch; }
    [[nodiscard]] NodeId leader() const { return m_state.leader; }
    [[nodiscard]] const Leadership* leadership() const { return m_leadership ? &*m_leadership : nullptr; }
    [[nodiscard]] Leadership* leadership() { return m_leadership ? &*m_leadership : nullptr; }

    [[nodiscard]] Offset logStartOffset() const { return m_log->logStartOffset(); }
    [[nodiscard]] Offset logEndOffset() const { return m_log->logEndOffset(); }
    [[nodiscard]] Offset highWatermark() const { return m_highWatermark; }
    // Below it every transaction has a committed end. It never goes back on a leader. Known from the first moment on, as
    // a log is not open before its open transactions have been read.
    [[nodiscard]] Offset lastStableOffset() const;
    [[nodiscard]] Offset readableLimit(IsolationLevel isolation) const;
    [[nodiscard]] storage::Log& log() { return *m_log; }
    [[nodiscard]] const storage::Log& log() const { return *m_log; }

    // KIP-320: None, FencedLeaderEpoch (the asker is behind), UnknownLeaderEpoch (we are); kNoEpoch asks for no check.
    [[nodiscard]] protocol::ErrorCode checkEpoch(LeaderEpoch current) const;

    // Leader.
    // NotEnoughReplicas when acks=all could not be kept (`needsAll`). Nothing is committed by this: see updateHighWatermark.
    // Without `needsAll` the caller answers at once.
    [[nodiscard]] Result<storage::AppendInfo> append(SharedBytes records, bool needsAll,
                                                     const storage::AppendOptions& options, WallTime now);
    // What acks=all must say of an append that the high watermark has passed: enough replicas, or too few after all.
    [[nodiscard]] protocol::ErrorCode committedVerdict() const;
    // Recomputes the high watermark; true if it moved.
    bool updateHighWatermark(Instant now, const BrokerEligibility& brokers);
    // Where a reader and this log part, or nothing: an epoch or offset of its log that ours does not have (KIP-595).
    [[nodiscard]] std::optional<storage::EpochEndOffset> divergence(LeaderEpoch lastFetched, Offset fetchOffset) const;
    // Whether the epoch `lastFetched` can be compared at all; if not, the offset is out of range.
    [[nodiscard]] bool knowsEpoch(LeaderEpoch lastFetched) const;
    // DeleteRecords: moves the log start to `offset` (kNoOffset: the high watermark). OffsetOutOfRange beyond it.
    [[nodiscard]] protocol::ErrorCode deleteRecordsBefore(Offset offset);
    // The lowest log start of all live replicas: what DeleteRecords waits for.
    [[nodiscard]] Offset lowWatermark(const BrokerEligibility& brokers) const;

    // Follower.
    [[nodiscard]] Result<storage::AppendInfo> appendFetched(SharedBytes records, WallTime now);
    // From every fetch answer: the high watermark is the leader's, as far as we have the records; the log start follows.
    // Returns true if the log start moved.
    bool onLeaderOffsets(Offset leaderHighWatermark, Offset leaderLogStart);
    // The leader's log parts from ours at `leader`. Cuts ours to the last point that can still be common.
    struct Truncation
    {
        Offset newEnd = kNoOffset;
        std::int64_t recordsRemoved = 0;
        AnsweredAppends answered; // as it was before the cut
        SharedBytes removed; // the batches that were cut off, the first kMostRemoved bytes of them; for people to look at
    };
    static constexpr std::size_t kMostRemoved = std::size_t{1} << 20;
    [[nodiscard]] Result<Truncation> truncateToDivergence(const storage::EpochEndOffset& leader);
    // The leader says that our log end is out of its range: behind its log start, or beyond its end (KAFKA-7414).
    [[nodiscard]] Result<Truncation> resolveOutOfRange(Offset leaderLogStart, Offset leaderHighWatermark);

private:
    void setHighWatermark(Offset offset);
    void clampHighWatermark();
    // What lies behind `end` now, as far as it can be read.
    [[nodiscard]] SharedBytes tailFrom(Offset end) const;

    NodeId m_self;
    storage::Log* m_log;
    PartitionSettings m_settings;
    PartitionState m_state; // as given by the metadata; a leader's ISR lives in m_leadership
    Role m_role = Role::None;
    Offset m_highWatermark;
    AnsweredAppends m_answered;
    std::optional<Leadership> m_leadership;
};

} // namespace brokerscope::replication
