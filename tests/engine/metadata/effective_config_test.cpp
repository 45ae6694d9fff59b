#include "engine/metadata/config/effective_config.h"
#include "engine/metadata/config/log_config_of.h"
#include "engine/metadata/config/node_config.h"

#include <gtest/gtest.h>

namespace brokerscope::metadata {
namespace {

using namespace std::chrono_literals;

EffectiveConfig
topicValue(std::string_view name, const ConfigMap* topic, const BrokerConfigLayers& layers)
{
    return effectiveTopicConfig(*ConfigSchema::topic().find(name), topic, layers);
}

TEST(EffectiveConfigTest, TheLayersCoverEachOther)
{
    ConfigMap fixed{{"log.segment.bytes", "2000000"}};
    ConfigMap clusterDefault{{"log.segment.bytes", "3000000"}};
    ConfigMap broker{{"log.segment.bytes", "4000000"}};
    ConfigMap topic{{"segment.bytes", "5000000"}};

    auto all = topicValue("segment.bytes", &topic, {&broker, &clusterDefault, &fixed});
    EXPECT_EQ(all.value, "5000000");
    EXPECT_EQ(all.source, ConfigSource::DynamicTopic);
    EXPECT_EQ(all.synonyms,
              (std::vector<ConfigSynonym>{
                  {"segment.bytes", "5000000", ConfigSource::DynamicTopic},
                  {"log.segment.bytes", "4000000", ConfigSource::DynamicBroker},
                  {"log.segment.bytes", "3000000", ConfigSource::DynamicDefaultBroker},
                  {"log.segment.bytes", "2000000", ConfigSource::StaticBroker},
                  {"log.segment.bytes", "1073741824", ConfigSource::Default},
              }));
    EXPECT_EQ(topicValue("segment.bytes", nullptr, {&broker, &clusterDefault, &fixed}).value,
              "4000000");
    EXPECT_EQ(topicValue("segment.bytes", nullptr, {nullptr, &clusterDefault, &fixed}).value,
              "3000000");
    EXPECT_EQ(topicValue("segment.bytes", nullptr, {nullptr, nullptr, &fixed}).source,
              ConfigSource::StaticBroker);
    EXPECT_EQ(topicValue("segment.bytes", nullptr, {}).source, ConfigSource::Default);
}

TEST(EffectiveConfigTest, HoursAndMinutesBecomeMilliseconds)
{
    EXPECT_EQ(topicValue("retention.ms", nullptr, {}).value, "604800000");
    EXPECT_EQ(topicValue("retention.ms", nullptr, {}).synonyms.back(),
              (ConfigSynonym{"log.retention.hours", "168", ConfigSource::Default}));
    ConfigMap hours{{"log.retention.hours", "2"}};
    EXPECT_EQ(topicValue("retention.ms", nullptr, {nullptr, nullptr, &hours}).value, "7200000");
    ConfigMap both{{"log.retention.hours", "2"}, {"log.retention.minutes", "3"}};
    EXPECT_EQ(topicValue("retention.ms", nullptr, {nullptr, nullptr, &both}).value, "180000");
    ConfigMap forever{{"log.retention.hours", "-1"}};
    EXPECT_EQ(topicValue("retention.ms", nullptr, {nullptr, nullptr, &forever}).value, "-1");
}

TEST(EffectiveConfigTest, AGroupsDefaultIsWhatItsBrokerSays)
{
    ConfigMap group{{"consumer.heartbeat.interval.ms", "6000"}};
    ConfigMap fixed{{"group.consumer.session.timeout.ms", "50000"}};
    std::map<std::string_view, EffectiveConfig> configs;
    for (auto& config : effectiveGroupConfigs(&group, {nullptr, nullptr, &fixed}))
        configs[config.definition->name] = config;
    EXPECT_EQ(configs["consumer.heartbeat.interval.ms"].value, "6000");
    EXPECT_EQ(configs["consumer.heartbeat.interval.ms"].source, ConfigSource::Group);
    EXPECT_EQ(configs["consumer.heartbeat.interval.ms"].synonyms.size(), 2u);
    EXPECT_EQ(configs["consumer.session.timeout.ms"].value, "50000");
    EXPECT_EQ(configs["consumer.session.timeout.ms"].source, ConfigSource::Default);
    EXPECT_EQ(configs["share.auto.offset.reset"].value, "latest");
    EXPECT_EQ(configs.size(), ConfigSchema::group().all().size());
}

TEST(EffectiveConfigTest, ASubscriptionsOwnValuesCoverTheDefaults)
{
    ConfigMap own{{"interval.ms", "1000"}};
    for (const auto& config : effectiveClientMetricsConfigs(&own)) {
        const bool set = config.definition->name == "interval.ms";
        EXPECT_EQ(config.source, set ? ConfigSource::ClientMetrics : ConfigSource::Default) << config.definition->name;
    }
}

TEST(EffectiveConfigTest, InternalNamesAreNotListed)
{
    for (const auto& effective : effectiveTopicConfigs(nullptr, {}))
        EXPECT_NE(effective.definition->name, "internal.segment.bytes");
    EXPECT_EQ(effectiveTopicConfigs(nullptr, {}).size(), 33u);
}

TEST(EffectiveConfigTest, AValueThatCannotBeParsedFallsBack)
{
    ConfigMap topic{{"segment.bytes", "nonsense"}};
    ConfigMap fixed{{"log.segment.bytes", "2000000"}};
    EXPECT_EQ(TopicConfig(&topic, {nullptr, nullptr, &fixed}).integer("segment.bytes"), 2000000);
}

TEST(LogConfigTest, FollowsTheTopicsConfiguration)
{
    EXPECT_EQ(logConfigOf(TopicConfig(nullptr, {})).segmentMs, storage::LogConfig().segmentMs);
    ConfigMap topic{{"cleanup.policy", "compact"},
                    {"compression.type", "zstd"},
                    {"retention.ms", "-1"},
                    {"message.timestamp.type", "LogAppendTime"},
                    {"flush.messages", "1"},
                    {"max.message.bytes", "1000"}};
    auto log = logConfigOf(TopicConfig(&topic, {}));
    EXPECT_TRUE(log.cleanupCompact);
    EXPECT_FALSE(log.cleanupDelete);
    EXPECT_EQ(log.compression, protocol::Compression::Zstd);
    EXPECT_EQ(log.compressionLevel, 3);
    EXPECT_EQ(log.retentionMs, storage::kUnlimited);
    EXPECT_EQ(log.timestampType, protocol::TimestampType::LogAppendTime);
    EXPECT_EQ(log.flushMessages, 1);
    EXPECT_EQ(log.maxMessageBytes, 1000);
}

TEST(LogConfigTest, KafkasDefaultsAreStoragesDefaults)
{
    EXPECT_EQ(logConfigOf(TopicConfig(nullptr, {})), storage::LogConfig());
}

TEST(NodeConfigTest, HasKafkasDefaults)
{
    auto config = NodeConfig::parse({});
    ASSERT_TRUE(config.has_value()) << config.error().message();
    EXPECT_EQ(config.value().brokerSessionTimeout, 9s);
    EXPECT_EQ(config.value().brokerHeartbeatInterval, 2s);
    EXPECT_EQ(config.value().replicaLagTimeMax, 30s);
    EXPECT_EQ(config.value().leaderImbalanceCheckInterval, 300s);
    EXPECT_EQ(config.value().offsetsRetention, std::chrono::hours(24 * 7));
    EXPECT_EQ(config.value().socketRequestMaxBytes, 104857600);
    EXPECT_EQ(config.value().logFlushSchedulerInterval, Duration::max());
    EXPECT_EQ(config.value().offsetsTopicReplicationFactor, 3);
    EXPECT_TRUE(config.value().autoCreateTopics);
    EXPECT_EQ(config.value().metadataMaxIdleInterval, 500ms);
}

TEST(NodeConfigTest, RefusesWithASentence)
{
    auto complaint = [](ConfigMap map) {
        auto config = NodeConfig::parse(std::move(map));
        return config ? "" : config.error().message();
    };
    EXPECT_EQ(complaint({{"num.partition", "1"}}),
              "there is no broker configuration num.partition; did you mean num.partitions?");
    EXPECT_EQ(complaint({{"num.partitions", "0"}}), "num.partitions must be at least 1, not \"0\"");
    EXPECT_NE(complaint({{"broker.session.timeout.ms", "1000"}}),
              ""); // the heartbeat comes every 2000
    EXPECT_NE(complaint({{"replica.lag.time.max.ms", "100"}}), "");
    EXPECT_NE(complaint({{"group.max.session.timeout.ms", "100"}}), "");
    EXPECT_EQ(
        complaint({{"broker.session.timeout.ms", "600"}, {"broker.heartbeat.interval.ms", "100"}}),
        "");
}

TEST(NodeConfigTest, KnowsItsRackAndTheOneSelectorOfReadReplicas) // KIP-392
{
    const std::string selector = "org.apache.kafka.common.replica.RackAwareReplicaSelector";
    auto config = NodeConfig::parse({{"broker.rack", "b"}, {"replica.selector.class", selector}});
    ASSERT_TRUE(config);
    EXPECT_EQ(config.value().rack, "b");
    EXPECT_TRUE(config.value().selectsReadReplicaByRack);
    auto plain = NodeConfig::parse({});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain.value().rack, std::nullopt);
    EXPECT_FALSE(plain.value().selectsReadReplicaByRack);
    EXPECT_FALSE(NodeConfig::parse({{"replica.selector.class", "com.example.Mine"}}));
}

TEST(NodeConfigTest, ThrottlesChangeWhileTheNodeRuns)
{
    auto config = NodeConfig::parse({});
    ASSERT_TRUE(config);
    ConfigMap dynamic{{"leader.replication.throttled.rate", "1000"}, {"max.connections", "7"}};
    const auto changed = config.value().withDynamic(&dynamic, nullptr);
    EXPECT_EQ(changed.leaderReplicationThrottledRate, 1000);
    EXPECT_EQ(changed.maxConnections, 7);
    EXPECT_GT(changed.withDynamic(nullptr, nullptr).leaderReplicationThrottledRate, 1'000'000'000) << "and back";
}

TEST(NodeConfigTest, DynamicValuesComeOnTop)
{
    auto config = NodeConfig::parse({{"message.max.bytes", "1000"}}).value();
    ConfigMap clusterDefault{{"message.max.bytes", "2000"}};
    ConfigMap broker{{"message.max.bytes", "not a number"}};
    EXPECT_EQ(config.withDynamic(&clusterDefault, nullptr).messageMaxBytes, 2000);
    EXPECT_EQ(config.withDynamic(&clusterDefault, &broker).messageMaxBytes, 2000);
    EXPECT_EQ(config.withDynamic(nullptr, nullptr).messageMaxBytes, 1000);
}

} // namespace
} // namespace brokerscope::metadata
