// The metadata log of one node on disk: __cluster_metadata-0 with its snapshots and the quorum-state file beside them.
// What the quorum must know of it without touching a file (raft::LogView) is kept in memory. The node's thread.
#pragma once

#include "engine/raft/effects.h"
#include "engine/raft/log_view.h"
#include "engine/runtime/world.h"
#include "engine/storage/log.h"

#include <functional>
#include <map>
#include <memory>

namespace brokerscope::broker {

inline constexpr const char* kMetadataDirectory = "__cluster_metadata-0";

// Writes bootstrap.checkpoint beside the logs if it is not there: the records that a new cluster begins with, as Kafka's
// own nodes find them after formatting (KIP-801).
[[nodiscard]] Result<void> writeBootstrapCheckpoint(runtime::World& world, const std::vector<Bytes>& records);

class MetadataLog final : public raft::LogView
{
public:
    // Reads the whole log: it is small, snapshots keep it so, and what is committed there must not be guessed.
    [[nodiscard]] static Result<std::unique_ptr<MetadataLog>> open(runtime::World& world, storage::LogConfig config);

    // raft::LogView
    [[nodiscard]] Offset logStartOffset() const override;
    [[nodiscard]] Offset logEndOffset() const override;
    [[nodiscard]] LeaderEpoch lastEpoch() const override;
    [[nodiscard]] raft::EpochEndOffset endOffsetForEpoch(LeaderEpoch epoch) const override;
    [[nodiscard]] std::optional<raft::SnapshotId> earliestSnapshot() const override;
    [[nodiscard]] std::optional<raft::SnapshotId> latestSnapshot() const override;
    [[nodiscard]] std::optional<std::int64_t> snapshotSize(const raft::SnapshotId& id) const override;

    [[nodiscard]] const raft::PersistedElection& election() const { return m_election; }
    [[nodiscard]] Result<void> persist(const raft::PersistedElection& election); // returns once it is on the device

    // As leader: one batch of this node's own making, at the log's end.
    [[nodiscard]] Result<void> append(Bytes batch, LeaderEpoch epoch);
    // As follower: the leader's batches, none of them above `epoch`.
    [[nodiscard]] Result<void> appendReplicated(SharedBytes batches, LeaderEpoch epoch);
    [[nodiscard]] Result<void> truncate(Offset end);
    void sync(std::function<void(Result<Offset>)> done);
    // Whole batches from `from` on.
    [[nodiscard]] Result<SharedBytes> read(Offset from, std::size_t maxBytes, Offset below) const;

    // Snapshots (KIP-630): a download collects in a file of its own, a snapshot is complete once it has its name.
    [[nodiscard]] Result<void> startDownload(const raft::SnapshotId& id);
    [[nodiscard]] Result<void> writeDownload(std::int64_t position, ByteView bytes);
    void abandonDownload();
    // Syncs and renames the download, and makes the log start and end behind it.
    [[nodiscard]] Result<void> installDownload(const raft::SnapshotId& id);
    // Stores a snapshot of this node's own state and cuts the log below it.
    [[nodiscard]] Result<void> writeSnapshot(const raft::SnapshotId& id, ByteView content);
    [[nodiscard]] Result<SharedBytes> readSnapshot(const raft::SnapshotId& id, std::int64_t position,
                                                   std::size_t maxBytes) const;
    [[nodiscard]] Result<Bytes> readDownload() const;

    [[nodiscard]] std::uint64_t sizeBytes() const { return m_log->sizeBytes(); }
    [[nodiscard]] const storage::Log& log() const { return *m_log; }
    [[nodiscard]] Result<void> close() { return m_log->close(); }

private:
    MetadataLog(runtime::World& world) : m_world(world) {}
    [[nodiscard]] Result<void> findSnapshots();
    void forgetOldSnapshots();

    runtime::World& m_world;
    std::unique_ptr<storage::Log> m_log;
    raft::PersistedElection m_election;
    std::map<raft::SnapshotId, std::int64_t> m_snapshots; // size by id
    std::unique_ptr<runtime::File> m_download;
};

} // namespace brokerscope::broker
