#include "engine/raft/testing/fake_log.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace brokerscope::raft::testing {

namespace {

constexpr std::size_t kEntryBytes = 12;

} // namespace

Bytes toBytes(const std::vector<Entry>& entries, std::size_t from, std::size_t to)
{
    Bytes bytes((to - from) * kEntryBytes);
    for (std::size_t i = from; i < to; ++i) {
        const auto epoch = entries[i].epoch.value();
        std::memcpy(&bytes[(i - from) * kEntryBytes], &epoch, 4);
        std::memcpy(&bytes[(i - from) * kEntryBytes + 4], &entries[i].value, 8);
    }
    return bytes;
}

std::vector<Entry> fromBytes(ByteView bytes)
{
    std::vector<Entry> entries(bytes.size() / kEntryBytes);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        std::int32_t epoch = 0;
        std::memcpy(&epoch, &bytes[i * kEntryBytes], 4);
        std::memcpy(&entries[i].value, &bytes[i * kEntryBytes + 4], 8);
        entries[i].epoch = LeaderEpoch(epoch);
    }
    return entries;
}

LeaderEpoch FakeLog::lastEpoch() const
{
    return m_entries.empty() ? LeaderEpoch(0) : m_entries.back().epoch;
}

EpochEndOffset FakeLog::endOffsetForEpoch(LeaderEpoch epoch) const
{
    // The record just before the log's start is the snapshot's last: its epoch is known, those before it are not.
    const std::size_t first = m_start > Offset(0) ? static_cast<std::size_t>(m_start.value() - 1) : 0;
    for (std::size_t i = m_entries.size(); i > first; --i) {
        if (m_entries[i - 1].epoch <= epoch)
            return {m_entries[i - 1].epoch, Offset(static_cast<std::int64_t>(i))};
    }
    return {};
}

std::optional<SnapshotId> FakeLog::earliestSnapshot() const
{
    return m_snapshots.empty() ? std::nullopt : std::optional(m_snapshots.begin()->first);
}

std::optional<SnapshotId> FakeLog::latestSnapshot() const
{
    return m_snapshots.empty() ? std::nullopt : std::optional(m_snapshots.rbegin()->first);
}

std::optional<std::int64_t> FakeLog::snapshotSize(const SnapshotId& id) const
{
    const auto found = m_snapshots.find(id);
    return found == m_snapshots.end() ? std::nullopt : std::optional(static_cast<std::int64_t>(found->second.size()));
}

void FakeLog::truncate(Offset to)
{
    assert(to >= m_start && to <= logEndOffset());
    m_entries.resize(static_cast<std::size_t>(to.value()));
    m_durable = std::min(m_durable, to);
    m_syncing = std::min(m_syncing, to);
}

void FakeLog::takeSnapshot(Offset at)
{
    assert(at > m_start && at <= logEndOffset());
    const auto count = static_cast<std::size_t>(at.value());
    m_snapshots.clear();
    m_snapshots[{at, m_entries[count - 1].epoch}] = toBytes(m_entries, 0, count);
    m_start = at;
    m_durable = std::max(m_durable, at);
}

void FakeLog::install(const SnapshotId& id, const Bytes& file)
{
    m_entries = fromBytes(file);
    assert(id.endOffset == logEndOffset());
    m_snapshots.clear();
    m_snapshots[id] = file;
    m_start = m_durable = m_syncing = id.endOffset;
}

void FakeLog::losePower(std::size_t luck)
{
    const auto keep = std::min(m_entries.size(), static_cast<std::size_t>(m_durable.value()) + luck);
    m_entries.resize(keep);
    m_durable = m_syncing = logEndOffset();
}

} // namespace brokerscope::raft::testing
