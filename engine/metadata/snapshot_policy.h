// When a node writes a snapshot of its metadata log (KIP-630): after so many bytes of new records,
// or after so long a time if anything is new at all.
#pragma once

#include "engine/base/time.h"

#include <cstdint>

namespace brokerscope::metadata {

class SnapshotPolicy
{
public:
    // metadata.log.max.record.bytes.between.snapshots and metadata.log.max.snapshot.interval.ms
    // (zero: bytes only).
    SnapshotPolicy(std::int64_t maxBytes, Duration maxInterval, Instant now)
        : m_maxBytes(maxBytes), m_maxInterval(maxInterval), m_last(now)
    {
    }

    // `bytes`: MetadataLoader::bytesSinceSnapshot(). Ask after every batch; nothing is due inside a
    // transaction.
    [[nodiscard]] bool due(std::int64_t bytes, bool inTransaction, Instant now) const
    {
        if (inTransaction || bytes <= 0)
            return false;
        return bytes >= m_maxBytes ||
               (m_maxInterval > Duration::zero() && now - m_last >= m_maxInterval);
    }
    void onWritten(Instant now) { m_last = now; }

private:
    std::int64_t m_maxBytes;
    Duration m_maxInterval;
    Instant m_last;
};

} // namespace brokerscope::metadata
