#include "engine/replication/replica.h"

#include <algorithm>

namespace brokerscope::replication {

void Replica::awaitCommit(Offset end, std::shared_ptr<CommitWaiter> waiter, std::uint32_t slot)
{
    // A batch that was sent again waits for the end of its first append, which lies below later ones.
    const auto place = std::upper_bound(m_commits.begin(), m_commits.end(), end,
                                        [](Offset value, const Waiting& other) { return value < other.end; });
    m_commits.insert(place, Waiting{end, std::move(waiter), slot});
}

void Replica::tellCommitted(Offset highWatermark, protocol::ErrorCode error)
{
    while (!m_commits.empty() && m_commits.front().end <= highWatermark) {
        const Waiting first = std::move(m_commits.front());
        m_commits.pop_front();
        first.waiter->onCommit(first.slot, error);
    }
}

void Replica::failCommits(protocol::ErrorCode error)
{
    std::deque<Waiting> all;
    all.swap(m_commits);
    for (auto& waiting : all)
        waiting.waiter->onCommit(waiting.slot, error);
}

void Replica::tell(ReplicaChange change, std::size_t bytes)
{
    for (auto& watcher : m_watchers)
        watcher.onReplicaChanged(*this, change, bytes);
}

void Replica::tellDeleted()
{
    while (!m_watchers.empty()) {
        ReplicaWatcher& watcher = m_watchers.front();
        watcher.stopWatching();
        watcher.onReplicaChanged(*this, ReplicaChange::Deleted, 0);
    }
}

} // namespace brokerscope::replication
