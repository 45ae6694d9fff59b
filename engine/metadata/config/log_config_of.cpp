#include "engine/metadata/config/log_config_of.h"

#include "engine/metadata/config/config_constraint.h"

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
    const auto internalSegmentBytes = topic.integer("internal.segment.bytes"); // 0: not set
    log.segmentBytes = internalSegmentBytes > 0 ? internalSegmentBytes : topic.integer("segment.bytes");
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
    log.segmentJitterMs = topic.integer("segment.jitter.ms");
    log.preallocate = topic.boolean("preallocate");
    log.minCleanableDirtyRatio = topic.real("min.cleanable.dirty.ratio");
    log.minCompactionLagMs = topic.integer("min.compaction.lag.ms");
    log.maxCompactionLagMs = topic.integer("max.compaction.lag.ms");
    log.deleteRetentionMs = topic.integer("delete.retention.ms");
    log.cleanupDelete = has("delete");
    log.cleanupCompact = has("compact");
    log.compression = codecOf(topic.text("compression.type"));
    log.compressionLevel = levelOf(topic, log.compression);
    return log;
}

storage::CleanerSettings cleanerSettingsOf(const BrokerConfigLayers& broker)
{
    const auto text = [&](std::string_view name) -> std::string {
        const auto* definition = ConfigSchema::broker().find(name);
        if (definition)
            for (const auto& synonym : effectiveBrokerConfig(*definition, broker).synonyms)
                if (synonym.value && checkValue(*definition, *synonym.value).has_value())
                    return *synonym.value;
        return {};
    };
    storage::CleanerSettings settings;
    settings.enabled = parseBoolean(text("log.cleaner.enable")).value_or(settings.enabled);
    settings.threads = static_cast<int>(parseInteger(text("log.cleaner.threads")).value_or(settings.threads));
    settings.dedupeBufferBytes =
        parseInteger(text("log.cleaner.dedupe.buffer.size")).value_or(settings.dedupeBufferBytes);
    settings.dedupeBufferLoad =
        parseDouble(text("log.cleaner.io.buffer.load.factor")).value_or(settings.dedupeBufferLoad);
    settings.ioBufferBytes = parseInteger(text("log.cleaner.io.buffer.size")).value_or(settings.ioBufferBytes);
    settings.maxBytesPerSecond =
        parseDouble(text("log.cleaner.io.max.bytes.per.second")).value_or(settings.maxBytesPerSecond);
    constexpr std::int64_t longest = 1LL * 24 * 3600 * 1000; // of a pause; a Duration counts nanoseconds
    settings.backoff = std::chrono::milliseconds(
        std::clamp<std::int64_t>(parseInteger(text("log.cleaner.backoff.ms")).value_or(15000), 1, longest));
    return settings;
}

} // namespace brokerscope::metadata
