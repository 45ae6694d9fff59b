// The bookkeeping of one snapshot that is fetched in chunks (KIP-630): which byte is next, and whether an answer fits.
#pragma once

#include "engine/raft/messages.h"

#include <optional>

namespace brokerscope::raft {

class SnapshotDownload
{
public:
    enum class Verdict {
        More,     // write the chunk, ask for the next
        Complete, // write the chunk, then install
        Refused,  // not what was asked for; start over
    };

    explicit SnapshotDownload(SnapshotId id) : m_id(id) {}

    [[nodiscard]] const SnapshotId& id() const { return m_id; }
    [[nodiscard]] std::int64_t position() const { return m_position; } // of the next byte wanted
    [[nodiscard]] Verdict accept(const FetchSnapshotResponse& response);

private:
    SnapshotId m_id;
    std::int64_t m_position = 0;
    std::optional<std::int64_t> m_size; // as the first answer said
};

} // namespace brokerscope::raft
