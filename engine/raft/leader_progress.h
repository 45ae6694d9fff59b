// What a leader knows of its replicas: how far each has the log on disk, and when it last heard from it. From this follow
// the high watermark and the question whether a majority is still there.
#pragma once

#include "engine/base/time.h"
#include "engine/raft/messages.h"

#include <map>
#include <optional>
#include <vector>

namespace brokerscope::raft {

class LeaderProgress
{
public:
    static constexpr std::size_t kMaxObservers = 256;

    LeaderProgress() = default;
    LeaderProgress(const VoterSet& voters, const ReplicaKey& self, Instant now);

    // The leader's own log is synced up to here.
    void onFlushed(Offset endOffset) { m_self.endOffset = endOffset; }
    // A valid fetch: the replica has everything below `fetchOffset` on disk. `logEndOffset` is the leader's.
    void onFetch(const ReplicaKey& replica, Offset fetchOffset, Offset logEndOffset, Instant now);
    // A sign of life that says nothing about the log (FetchSnapshot).
    void onContact(const ReplicaKey& replica, Instant now);

    // The largest offset that a majority of the voters has on disk; -1 while a majority has not been heard.
    [[nodiscard]] Offset majorityOffset() const;
    // The latest instant up to which a majority, the leader included, was heard. kNever: the leader is majority enough.
    [[nodiscard]] Instant majorityHeardAt() const;
    [[nodiscard]] std::optional<Instant> lastFetchOf(NodeId voter) const;
    // The other voters, longest log first: who should lead next.
    [[nodiscard]] std::vector<ReplicaKey> successors() const;
    void describe(DescribeQuorumResponse& into, Offset logEndOffset, Instant now) const;
    // The node stood still for so long: nobody could have been heard.
    void postpone(Duration by);

private:
    struct Replica
    {
        ReplicaKey key;
        Offset endOffset = kNoOffset;
        std::optional<Instant> lastFetch;
        Offset logEndOffsetAtLastFetch = kNoOffset;
        std::optional<Instant> lastCaughtUp;
        Instant heardAt{};
    };
    Replica* findVoter(const ReplicaKey& key);

    Replica m_self;
    bool m_selfVotes = false;
    std::vector<Replica> m_voters; // the others
    std::map<ReplicaKey, Replica> m_observers;
};

} // namespace brokerscope::raft
