// A replica as its node hosts it: the partition, and who waits for it.
#pragma once

#include "engine/replication/partition.h"
#include "engine/replication/replica_observer.h"
#include "engine/replication/uncommitted_bytes.h"

#include <boost/intrusive/list.hpp>

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace brokerscope::replication {

class Replica;

enum class ReplicaChange {
    Appended,             // bytes: what a follower may fetch now
    HighWatermarkMoved,   // bytes: what a consumer may fetch now
    LastStableOffsetMoved, // bytes: what a reader at read_committed may fetch now; 0: it is not known, but there is more
    LogStartMoved,
    FollowerMoved,        // a follower fetched: its log end or log start may differ
    RoleChanged,          // another leader or leader epoch, or the ISR
    Deleted,              // the last word: the watcher is off the list already
};

// Is told what happens to a replica, as it happens. Must only take notes and mark operations ready: the list is being
// walked. Leaves the list when it is destroyed.
class ReplicaWatcher : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>>
{
public:
    virtual ~ReplicaWatcher() = default;
    virtual void onReplicaChanged(Replica& replica, ReplicaChange change, std::size_t bytes) = 0;
    void stopWatching()
    {
        if (is_linked())
            unlink();
    }
    [[nodiscard]] bool watches() const { return is_linked(); }
};

// Waits until an append is committed. `slot` is the waiter's own: one waiter often waits for several partitions.
class CommitWaiter
{
public:
    virtual ~CommitWaiter() = default;
    // None, or why it will not be known: NotLeaderOrFollower, NotEnoughReplicasAfterAppend, UnknownTopicOrPartition.
    virtual void onCommit(std::uint32_t slot, protocol::ErrorCode error) = 0;
};

struct ReplicaCounters
{
    std::uint64_t recordsIn = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t replicationBytesOut = 0;
};

class Replica final
{
public:
    Replica(ReplicaName name, Partition partition) : m_name(std::move(name)), m_partition(std::move(partition)) {}
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    [[nodiscard]] const ReplicaName& name() const { return m_name; }
    [[nodiscard]] const TopicIdPartition& id() const { return m_name.id; }
    [[nodiscard]] Partition& partition() { return m_partition; }
    [[nodiscard]] const Partition& partition() const { return m_partition; }
    [[nodiscard]] ReplicaCounters& counters() { return m_counters; }
    [[nodiscard]] const ReplicaCounters& counters() const { return m_counters; }

    void watch(ReplicaWatcher& watcher)
    {
        if (!watcher.watches())
            m_watchers.push_back(watcher);
    }
    void awaitCommit(Offset end, std::shared_ptr<CommitWaiter> waiter, std::uint32_t slot);
    // The high watermark is (still) at or above `end`s: those waiters are told `error`.
    void tellCommitted(Offset highWatermark, protocol::ErrorCode error);
    void failCommits(protocol::ErrorCode error);
    void tell(ReplicaChange change, std::size_t bytes = 0);
    void tellDeleted();

    UncommittedBytes uncommitted;
    std::vector<Offset> toldSegments; // base offsets, as the observer knows them
    Offset toldLogStart = kNoOffset;
    bool toldFailed = false;
    bool leaderThrottled = false;   // its copying to followers that lag is slowed down (KIP-73)
    bool followerThrottled = false; // its copying from the leader is, while it lags

private:
    struct Waiting
    {
        Offset end;
        std::shared_ptr<CommitWaiter> waiter;
        std::uint32_t slot;
    };
    ReplicaName m_name;
    Partition m_partition;
    ReplicaCounters m_counters;
    boost::intrusive::list<ReplicaWatcher, boost::intrusive::constant_time_size<false>> m_watchers;
    std::deque<Waiting> m_commits; // in the order of their appends, which is nearly that of `end` (duplicates lie below)
};

} // namespace brokerscope::replication
