#include "engine/metadata/config/log_config_of.h"

#include <algorithm>

namespace brokerscope::metadata {
namespace {

std::optional<protocol::Compression> codecOf(const std::string& name)
{
    if (name == "uncompressed")
        return protocol::Compression::None;
    if (name == "gzip")
        return protocol::Compression::Gzip;
    if (name == "snappy")
        return protocol::Compression::Snappy;
    if (name == "lz4")
        return protocol::Compression::Lz4;
    if (name == "zstd")
        return protocol::Compression::Zstd;
    return std::nullopt; // "producer"
}

int levelOf(const TopicConfig& topic, std::optional<protocol::Compression> codec)
{
    if (codec == protocol::Compression::Gzip) // Kafka's -1 is the codec's default, which LogConfig
                                              // writes as 0
        return std::max(0, static_cast<int>(topic.integer("compression.gzip.level")));
    if (codec == protocol::Compression::Lz4)
        return static_cast<int>(topic.integer("compression.lz4.level"));
    if (codec == protocol::Compression::Zstd)
        return static_cast<int>(topic.integer("compression.zstd.level"));
    return 0;
}

} // namespace

storage::LogConfig logConfigOf(const TopicConfig& topic)
{
    auto policies = topic.list("cleanup.policy");
    auto has = [&](std::string_view policy) {
        return std::find(policies.begin(), policies.end(), policy) != policies.end();
    };
    storage::LogConfig log;
    log.segmentBytes = topic.integer("segment.bytes");
    log.segmentMs = std::chrono::milliseconds(topic.integer("segment.ms"));
    log.segmentIndexBytes = topic.integer("segment.index.bytes");
    log.indexIntervalBytes = topic.integer("index.interval.bytes");
    log.retentionMs = topic.integer("retention.ms");
    log.retentionBytes = topic.integer("retention.bytes");
    log.maxMessageBytes = topic.integer("max.message.bytes");
    log.timestampType = topic.text("message.timestamp.type") == "LogAppendTime"
                            ? protocol::TimestampType::LogAppendTime
                            : protocol::TimestampType::CreateTime;
    log.timestampBeforeMaxMs = topic.integer("message.timestamp.before.max.ms");
    log.timestampAfterMaxMs = topic.integer("message.timestamp.after.max.ms");
    log.flushMessages = topic.integer("flush.messages");
    log.flushMs = topic.integer("flush.ms");
    log.fileDeleteDelay = std::chrono::milliseconds(topic.integer("file.delete.delay.ms"));
    log.cleanupDelete = has("delete");
    log.cleanupCompact = has("compact");
    log.compression = codecOf(topic.text("compression.type"));
    log.compressionLevel = levelOf(topic, log.compression);
    return log;
}

} // namespace brokerscope::metadata
