// A metadata log and its snapshots in memory. It knows which records a power loss would take.
#pragma once

#include "engine/raft/log_view.h"

#include <cstdint>
#include <map>
#include <vector>

namespace brokerscope::raft::testing {

struct Entry
{
    LeaderEpoch epoch;
    std::uint64_t value = 0;
    friend bool operator==(const Entry&, const Entry&) = default;
};

// Entries as bytes: what a Fetch answer and a snapshot file carry here.
[[nodiscard]] Bytes toBytes(const std::vector<Entry>& entries, std::size_t from, std::size_t to);
[[nodiscard]] std::vector<Entry> fromBytes(ByteView bytes);

class FakeLog final : public LogView
{
public:
    [[nodiscard]] Offset logStartOffset() const override { return m_start; }
    [[nodiscard]] Offset logEndOffset() const override { return Offset(static_cast<std::int64_t>(m_entries.size())); }
    [[nodiscard]] LeaderEpoch lastEpoch() const override;
    [[nodiscard]] EpochEndOffset endOffsetForEpoch(LeaderEpoch epoch) const override;
    [[nodiscard]] std::optional<SnapshotId> earliestSnapshot() const override;
    [[nodiscard]] std::optional<SnapshotId> latestSnapshot() const override;
    [[nodiscard]] std::optional<std::int64_t> snapshotSize(const SnapshotId& id) const override;

    // Everything since offset 0, also what only a snapshot still has.
    [[nodiscard]] const std::vector<Entry>& history() const { return m_entries; }
    [[nodiscard]] const Bytes& snapshot(const SnapshotId& id) const { return m_snapshots.at(id); }

    void append(LeaderEpoch epoch, std::uint64_t value) { m_entries.push_back({epoch, value}); }
    void append(const std::vector<Entry>& entries) { m_entries.insert(m_entries.end(), entries.begin(), entries.end()); }
    void truncate(Offset to);
    void takeSnapshot(Offset at); // and drops the log before it
    void install(const SnapshotId& id, const Bytes& file);

    // Sync in two steps, as a disk does it: what lies between them is not covered.
    void beginSync() { m_syncing = logEndOffset(); }
    void endSync() { m_durable = std::max(m_durable, m_syncing); }
    [[nodiscard]] Offset durable() const { return m_durable; }
    // Keeps what was synced and `luck` records more.
    void losePower(std::size_t luck);

private:
    std::vector<Entry> m_entries;
    Offset m_start{0};
    Offset m_durable{0};
    Offset m_syncing{0};
    std::map<SnapshotId, Bytes> m_snapshots;
};

} // namespace brokerscope::raft::testing
