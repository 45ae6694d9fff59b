// What a configuration is in effect: a topic's own value, else the broker's dynamic value, the
// cluster-wide dynamic default, the broker's static value, Kafka's default - and where it came
// from, as DescribeConfigs reports (KIP-226).
#pragma once

#include "engine/metadata/config/config_schema.h"

namespace brokerscope::metadata {

// The values are Kafka's numbers on the wire (DescribeConfigsResponse.configSource).
enum class ConfigSource : std::int8_t {
    Unknown = 0,
    DynamicTopic = 1,
    DynamicBroker = 2,
    DynamicDefaultBroker = 3,
    StaticBroker = 4,
    Default = 5,
    DynamicBrokerLogger = 6,
    ClientMetrics = 7,
    Group = 8,
};

struct ConfigSynonym
{
    std::string name; // topic configs: the broker's name for it, e.g. log.segment.bytes
    std::optional<std::string> value;
    ConfigSource source = ConfigSource::Unknown;
    friend bool operator==(const ConfigSynonym&, const ConfigSynonym&) = default;
};

struct EffectiveConfig
{
    const ConfigDefinition* definition = nullptr;
    std::optional<std::string>
        value; // null when nothing gives one; sensitive values are in clear here: hide them
    ConfigSource source = ConfigSource::Default;
    std::vector<ConfigSynonym>
        synonyms; // everything that could have given the value, the winner first
};

// The layers below a resource's own values. Pointers may be null (= nothing set).
struct BrokerConfigLayers
{
    const ConfigMap* broker = nullptr;         // dynamic, of this broker
    const ConfigMap* clusterDefault = nullptr; // dynamic, of all brokers
    const ConfigMap* fixed = nullptr;          // what the node was started with
};

[[nodiscard]] EffectiveConfig effectiveBrokerConfig(const ConfigDefinition& definition,
                                                    const BrokerConfigLayers& layers);
[[nodiscard]] EffectiveConfig effectiveTopicConfig(const ConfigDefinition& definition,
                                                   const ConfigMap* topic,
                                                   const BrokerConfigLayers& layers);
// All of them, sorted by name, internal ones left out.
[[nodiscard]] std::vector<EffectiveConfig> effectiveBrokerConfigs(const BrokerConfigLayers& layers);
[[nodiscard]] std::vector<EffectiveConfig> effectiveTopicConfigs(const ConfigMap* topic,
                                                                 const BrokerConfigLayers& layers);

// A group's: its own values, else the broker's group.* of the same name, else Kafka's default.
[[nodiscard]] std::vector<EffectiveConfig> effectiveGroupConfigs(const ConfigMap* group,
                                                                 const BrokerConfigLayers& layers);
// A client metrics subscription's.
[[nodiscard]] std::vector<EffectiveConfig> effectiveClientMetricsConfigs(const ConfigMap* subscription);

// A topic's values in effect, typed. `topic` may be null: the values of a topic without settings of
// its own. Values that do not parse (they were checked when set) fall back to the layer below.
class TopicConfig
{
public:
    TopicConfig(const ConfigMap* topic, const BrokerConfigLayers& layers);

    [[nodiscard]] std::int64_t integer(std::string_view name) const;
    [[nodiscard]] bool boolean(std::string_view name) const;
    [[nodiscard]] double real(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;

    [[nodiscard]] int minInsyncReplicas() const;
    [[nodiscard]] bool uncleanLeaderElection() const;

private:
    const ConfigMap* m_topic;
    BrokerConfigLayers m_layers;
};

} // namespace brokerscope::metadata
