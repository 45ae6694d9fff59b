// Names and content of snapshot files (KIP-630), of which bootstrap.checkpoint is one: a control batch with the header,
// batches of metadata records, a control batch with the footer. Without a footer the file was not finished.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/raft/control_records.h"
#include "engine/raft/messages.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::raft {

inline constexpr std::string_view kBootstrapSnapshotName = "bootstrap.checkpoint";

// "00000000000000000223-0000000001.checkpoint". Nothing for names of other files.
[[nodiscard]] std::string snapshotFileName(const SnapshotId& id);
[[nodiscard]] std::optional<SnapshotId> parseSnapshotFileName(std::string_view name);

// Collects a snapshot in memory. Batches are closed when they reach about kBatchBytes.
class SnapshotWriter
{
public:
    static constexpr std::size_t kBatchBytes = 64 * 1024;

    // `voters`: the voter set at the snapshot's end; none in bootstrap.checkpoint and with kraft.version 0.
    SnapshotWriter(std::int64_t lastContainedLogTimestamp, const std::optional<VoterSet>& voters, WallTime now);
    // A metadata record's value (frame version, type, version, body).
    void add(ByteView record);
    // The whole file; the writer is of no use afterwards.
    [[nodiscard]] Bytes finish();

private:
    void closeBatch();

    WallTime m_now;
    Bytes m_file;
    Offset m_next{0}; // offset of the next record
    std::vector<Bytes> m_records;
    std::size_t m_recordBytes = 0;
};

struct SnapshotContent
{
    std::int64_t lastContainedLogTimestamp = -1;
    std::optional<std::int16_t> kraftVersion;
    std::optional<VoterSet> voters;
};

// Reads a whole snapshot file, checks every CRC, and calls `record` with each metadata record's value in order, which may
// refuse. Corrupt: damaged, or header or footer are missing.
[[nodiscard]] Result<SnapshotContent> readSnapshot(ByteView file, const std::function<Result<void>(ByteView)>& record);

} // namespace brokerscope::raft
