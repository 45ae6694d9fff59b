// A cluster that somebody else runs, watched over Kafka's public protocol: the same snapshots and events as of a cluster in
// this process, as far as that protocol tells (ClusterSnapshot::external says what it did not). Nothing is changed in it.
// All functions may be called from any thread and return at once, but for the destructor, which ends the watching.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/runtime/network.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::remote {

struct RemoteOptions
{
    std::vector<runtime::Endpoint> servers; // at least one; see parseServers()
    std::chrono::milliseconds every{1000};  // from the end of one round of questions to the next
};

class RemoteCluster
{
public:
    // Begins to ask, and keeps trying for as long as it lives: that nobody answers is told by the snapshot.
    explicit RemoteCluster(RemoteOptions options);
    ~RemoteCluster();
    RemoteCluster(const RemoteCluster&) = delete;
    RemoteCluster& operator=(const RemoteCluster&) = delete;

    // Never null. Before the first round is over it has no nodes, no problem and no `lastAnswer`.
    [[nodiscard]] std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const;
    // Derived by comparing snapshots: see changes.h. The first snapshot brings none.
    [[nodiscard]] cluster::EventBatch events(std::uint64_t from, std::size_t limit = 10000) const;
    using OnSnapshot = std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)>;
    // Calls back (on the watching thread) with the snapshot of a round that begins now.
    void refresh(OnSnapshot done);
    // The same, of the next round that begins by itself.
    void whenChanged(OnSnapshot done);
    // Marks a client id as one of the application's own clients.
    void registerBuiltInClient(const std::string& clientId);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::remote
