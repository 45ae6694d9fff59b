#include "engine/raft/snapshot_download.h"

namespace brokerscope::raft {

SnapshotDownload::Verdict SnapshotDownload::accept(const FetchSnapshotResponse& response)
{
    const auto length = static_cast<std::int64_t>(response.bytes.size());
    const bool fits = response.snapshotId == m_id && response.position == m_position && response.size > 0 &&
                      response.size == m_size.value_or(response.size) && length > 0 &&
                      length <= response.size - m_position;
    if (!fits)
        return Verdict::Refused;
    m_size = response.size;
    m_position += length;
    return m_position == *m_size ? Verdict::Complete : Verdict::More;
}

} // namespace brokerscope::raft
