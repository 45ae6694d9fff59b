// The engine's public face: a cluster of real nodes, each in its own thread with its own sockets and files.
// All functions may be called from any thread and return at once, except close() and the destructor.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/command.h"
#include "engine/cluster/config.h"
#include "engine/cluster/events.h"
#include "engine/cluster/server_log.h"
#include "engine/cluster/snapshot.h"

#include <chrono>
#include <functional>
#include <memory>

namespace brokerscope::cluster {

class Cluster
{
public:
    // Locks the data directory, binds every port and starts all nodes. Fails with a sentence for the user when the
    // directory is foreign, not writable or in use, when a port is taken, or when a setting is unknown or out of range.
    [[nodiscard]] static Result<std::unique_ptr<Cluster>> open(ClusterConfig config);
    ~Cluster(); // kills what still runs

    // Calls back (on an engine thread) when the command has taken effect, or with the reason why it could not.
    using Done = std::function<void(Result<void>)>;
    void execute(Command command, Done done = {});

    // Calls back once when every node runs, is unfenced, and serves clients; or with the reason why not.
    void whenReady(Done done);

    // Controlled shutdown of every node, the active controller last; returns when all have stopped.
    void close();

    // The newest state; never null. A new value appears at most 30 times a second.
    [[nodiscard]] std::shared_ptr<const ClusterSnapshot> snapshot() const;
    // How often nodes are asked for their state as long as somebody asks for snapshots; what happens is looked at sooner.
    void setLookInterval(std::chrono::milliseconds interval);
    // Called (on an engine thread) after every new snapshot; it must not block, and may still run once after it was
    // replaced. One listener; null takes it away.
    void onSnapshot(std::function<void()> told);
    // Asks every node for its newest state and calls back (on an engine thread) with the snapshot made of the answers.
    // A node that does not answer, because it is paused or busy, is waited for 200 ms at most.
    void refresh(std::function<void(std::shared_ptr<const ClusterSnapshot>)> done);
    // Events from sequence `from` on (1 = the oldest kept), at most `limit`.
    [[nodiscard]] EventBatch events(std::uint64_t from, std::size_t limit = 10000) const;
    // Lines of the nodes' logs from sequence `from` on (1 = the oldest kept), at most `limit`.
    [[nodiscard]] LogBatch log(std::uint64_t from, std::size_t limit = 2000) const;
    // What truncations have cut off, the newest of each node (LostRecordStore). ClusterSnapshot::lostRecords rises with them.
    [[nodiscard]] std::vector<LostRecord> lostRecords() const;
    // Traffic since the last call by this reader; bounded, the oldest is dropped. One reader.
    [[nodiscard]] std::vector<Traffic> takeTraffic();
    // Frames that crossed sockets, from sequence `from` on (1 = the oldest kept), at most `limit`. Any number of readers,
    // each with its own place. Taken down only while somebody asks for snapshots, the newest of each node kept.
    [[nodiscard]] FrameBatch frames(std::uint64_t from, std::size_t limit = 4000) const;
    // One of them; nullptr once it is no longer kept.
    [[nodiscard]] FramePtr frame(std::uint64_t sequence) const;

    [[nodiscard]] std::string bootstrapServers() const;
    // Marks a client id as one of the application's own clients.
    void registerBuiltInClient(const std::string& clientId);

private:
    class Impl;
    explicit Cluster(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::cluster
