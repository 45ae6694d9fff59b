// Every configuration of a topic is honoured, or refused with a reason: a table that must name each of them.
#include "engine/metadata/config/log_config_of.h"
#include "testing/test_cluster.h"

#include <functional>

namespace brokerscope::metadata::testing {
namespace {

storage::LogConfig logConfig(const ConfigMap& configs)
{
    return logConfigOf(TopicConfig(&configs, {}));
}

struct Row
{
    const char* name;
    const char* value; // valid, and not the default
    // Whether the value arrives where it acts. Null: see `refused` and `elsewhere`.
    std::function<bool(const storage::LogConfig&)> inLog;
    std::function<bool(const TopicConfig&)> inTopic;
    bool refused = false;
    // Accepted as Kafka accepts it, and about tiered storage only, which is refused.
    bool tieredStorageOnly = false;
    ConfigMap together = {}; // needed beside it
};

using Ms = std::chrono::milliseconds;

std::vector<Row> table()
{
    using L = storage::LogConfig;
    return {
        {"cleanup.policy", "compact", [](const L& log) { return log.cleanupCompact && !log.cleanupDelete; }, {}},
        {"compression.gzip.level", "7", [](const L& log) { return log.compressionLevel == 7; }, {}, false, false, {{"compression.type", "gzip"}}},
        {"compression.lz4.level", "3", [](const L& log) { return log.compressionLevel == 3; }, {}, false, false, {{"compression.type", "lz4"}}},
        {"compression.type", "zstd", [](const L& log) { return log.compression == protocol::Compression::Zstd; }, {}},
        {"compression.zstd.level", "-5", [](const L& log) { return log.compressionLevel == -5; }, {}, false, false, {{"compression.type", "zstd"}}},
        {"delete.retention.ms", "11", [](const L& log) { return log.deleteRetentionMs == 11; }, {}},
        {"file.delete.delay.ms", "11", [](const L& log) { return log.fileDeleteDelay == Ms(11); }, {}},
        {"flush.messages", "11", [](const L& log) { return log.flushMessages == 11; }, {}},
        {"flush.ms", "11", [](const L& log) { return log.flushMs == 11; }, {}},
        {"follower.replication.throttled.replicas", "0:1", {}, [](const TopicConfig& topic) { return topic.list("follower.replication.throttled.replicas").size() == 1; }},
        {"index.interval.bytes", "11", [](const L& log) { return log.indexIntervalBytes == 11; }, {}},
        {"internal.segment.bytes", "1100", [](const L& log) { return log.segmentBytes == 1100; }, {}},
        {"leader.replication.throttled.replicas", "*", {}, [](const TopicConfig& topic) { return topic.list("leader.replication.throttled.replicas").size() == 1; }},
        {"local.retention.bytes", "11", {}, {}, false, true},
        {"local.retention.ms", "11", {}, {}, false, true},
        {"max.compaction.lag.ms", "11", [](const L& log) { return log.maxCompactionLagMs == 11; }, {}},
        {"max.message.bytes", "11", [](const L& log) { return log.maxMessageBytes == 11; }, {}},
        {"message.timestamp.after.max.ms", "11", [](const L& log) { return log.timestampAfterMaxMs == 11; }, {}},
        {"message.timestamp.before.max.ms", "11", [](const L& log) { return log.timestampBeforeMaxMs == 11; }, {}},
        {"message.timestamp.type", "LogAppendTime", [](const L& log) { return log.timestampType == protocol::TimestampType::LogAppendTime; }, {}},
        {"min.cleanable.dirty.ratio", "0.25", [](const L& log) { return log.minCleanableDirtyRatio == 0.25; }, {}},
        {"min.compaction.lag.ms", "11", [](const L& log) { return log.minCompactionLagMs == 11; }, {}},
        {"min.insync.replicas", "2", {}, [](const TopicConfig& topic) { return topic.minInsyncReplicas() == 2; }},
        {"preallocate", "true", [](const L& log) { return log.preallocate; }, {}},
        {"remote.log.copy.disable", "true", {}, {}, false, true},
        {"remote.log.delete.on.disable", "true", {}, {}, false, true},
        {"remote.storage.enable", "true", {}, {}, true},
        {"retention.bytes", "11", [](const L& log) { return log.retentionBytes == 11; }, {}},
        {"retention.ms", "11", [](const L& log) { return log.retentionMs == 11; }, {}},
        {"segment.bytes", "2097152", [](const L& log) { return log.segmentBytes == 2097152; }, {}},
        {"segment.index.bytes", "1100", [](const L& log) { return log.segmentIndexBytes == 1100; }, {}},
        {"segment.jitter.ms", "11", [](const L& log) { return log.segmentJitterMs == 11; }, {}},
        {"segment.ms", "11", [](const L& log) { return log.segmentMs == Ms(11); }, {}},
        {"unclean.leader.election.enable", "true", {}, [](const TopicConfig& topic) { return topic.uncleanLeaderElection(); }},
    };
}

} // namespace

TEST(TopicConfigsTest, TheTableNamesEveryConfigurationOfATopic)
{
    std::vector<std::string> named;
    for (const auto& row : table())
        named.emplace_back(row.name);
    std::vector<std::string> all;
    for (const auto& definition : ConfigSchema::topic().all())
        all.emplace_back(definition.name);
    EXPECT_EQ(named, all);
}

TEST(TopicConfigsTest, EachIsHonouredOrRefusedWithAReason)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    for (const auto& row : table()) {
        SCOPED_TRACE(row.name);
        ConfigMap configs = row.together;
        configs[row.name] = row.value;
        EXPECT_TRUE(row.inLog || row.inTopic || row.refused || row.tieredStorageOnly);
        EXPECT_EQ(cluster.setConfig(ConfigResourceType::Topic, "t", row.name, row.value, 0),
                  row.refused ? ErrorCode::InvalidConfig : ErrorCode::None);
        if (row.inLog) {
            EXPECT_TRUE(row.inLog(logConfig(configs)));
            EXPECT_FALSE(row.inLog(logConfig(row.together))) << "the default is another value";
        }
        if (row.inTopic) {
            EXPECT_TRUE(row.inTopic(TopicConfig(&configs, {})));
            EXPECT_FALSE(row.inTopic(TopicConfig(nullptr, {}))) << "the default is another value";
        }
        cluster.setConfig(ConfigResourceType::Topic, "t", row.name, std::nullopt, 1);
    }
}

TEST(TopicConfigsTest, ValuesThatContradictEachOtherAreRefused)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    const auto set = [&](const char* name, const char* value) {
        return cluster.setConfig(ConfigResourceType::Topic, "t", name, value, 0);
    };
    EXPECT_EQ(set("min.compaction.lag.ms", "100"), ErrorCode::None);
    EXPECT_EQ(set("max.compaction.lag.ms", "99"), ErrorCode::InvalidConfig);
    EXPECT_EQ(set("max.compaction.lag.ms", "100"), ErrorCode::None);
    EXPECT_EQ(set("min.compaction.lag.ms", "101"), ErrorCode::InvalidConfig);
}

TEST(TopicConfigsTest, TheCleanerTakesTheBrokersConfigurationsAsTheyChange)
{
    const ConfigMap fixed{{"log.cleaner.threads", "2"}, {"log.cleaner.dedupe.buffer.size", "1000000"}};
    const ConfigMap dynamic{{"log.cleaner.threads", "3"},
                            {"log.cleaner.backoff.ms", "100"},
                            {"log.cleaner.io.buffer.size", "65536"},
                            {"log.cleaner.io.buffer.load.factor", "0.5"},
                            {"log.cleaner.io.max.bytes.per.second", "1000"}};
    const auto settings = cleanerSettingsOf({nullptr, &dynamic, &fixed});
    EXPECT_TRUE(settings.enabled);
    EXPECT_EQ(settings.threads, 3);
    EXPECT_EQ(settings.dedupeBufferBytes, 1000000);
    EXPECT_EQ(settings.dedupeBufferLoad, 0.5);
    EXPECT_EQ(settings.ioBufferBytes, 65536);
    EXPECT_EQ(settings.maxBytesPerSecond, 1000);
    EXPECT_EQ(settings.backoff, Ms(100));
    const ConfigMap off{{"log.cleaner.enable", "false"}};
    EXPECT_FALSE(cleanerSettingsOf({nullptr, nullptr, &off}).enabled);
    const auto defaults = cleanerSettingsOf({});
    EXPECT_EQ(defaults.dedupeBufferBytes, 134217728);
    EXPECT_EQ(defaults.backoff, std::chrono::seconds(15));
}

} // namespace brokerscope::metadata::testing
