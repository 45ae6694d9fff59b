// How one partition's log behaves: Kafka's topic configurations that concern storage, with Kafka's defaults.
#pragma once

#include "engine/protocol/record_batch.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>

namespace brokerscope::storage {

inline constexpr std::int64_t kUnlimited = -1; // retention.ms, retention.bytes

struct LogConfig
{
    using Milliseconds = std::chrono::milliseconds;

    std::int64_t segmentBytes = 1073741824;                 // segment.bytes
    Milliseconds segmentMs{7LL * 24 * 3600 * 1000};         // segment.ms
    std::int64_t segmentIndexBytes = 10485760;              // segment.index.bytes
    std::int64_t indexIntervalBytes = 4096;                 // index.interval.bytes
    std::int64_t retentionMs = 7LL * 24 * 3600 * 1000;      // retention.ms; kUnlimited
    std::int64_t retentionBytes = kUnlimited;               // retention.bytes
    std::int64_t maxMessageBytes = 1048588;                 // max.message.bytes: a whole batch, compressed
    protocol::TimestampType timestampType = protocol::TimestampType::CreateTime; // message.timestamp.type
    std::int64_t timestampBeforeMaxMs = std::numeric_limits<std::int64_t>::max(); // message.timestamp.before.max.ms
    std::int64_t timestampAfterMaxMs = 3600000;                                   // message.timestamp.after.max.ms
    std::int64_t flushMessages = std::numeric_limits<std::int64_t>::max();        // flush.messages
    std::int64_t flushMs = std::numeric_limits<std::int64_t>::max();              // flush.ms
    Milliseconds fileDeleteDelay{60000};                    // file.delete.delay.ms
    std::int64_t segmentJitterMs = 0;                       // segment.jitter.ms: taken off segment.ms, another for each segment
    bool preallocate = false;                               // preallocate: room for a whole segment is taken at once
    double minCleanableDirtyRatio = 0.5;                    // min.cleanable.dirty.ratio
    std::int64_t minCompactionLagMs = 0;                    // min.compaction.lag.ms
    std::int64_t maxCompactionLagMs = std::numeric_limits<std::int64_t>::max(); // max.compaction.lag.ms
    std::int64_t deleteRetentionMs = 24LL * 3600 * 1000;    // delete.retention.ms
    bool cleanupDelete = true;                              // cleanup.policy contains delete
    bool cleanupCompact = false;                            // cleanup.policy contains compact
    std::optional<protocol::Compression> compression;       // compression.type; nullopt: "producer", as it came
    int compressionLevel = 0;                               // compression.{gzip,lz4,zstd}.level; 0: the codec's default

    friend bool operator==(const LogConfig&, const LogConfig&) = default;
};

} // namespace brokerscope::storage
