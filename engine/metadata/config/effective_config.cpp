#include "engine/metadata/config/effective_config.h"

#include "engine/metadata/config/config_constraint.h"

#include <limits>

namespace brokerscope::metadata {
namespace {

// Topic configs in milliseconds whose broker synonyms count in larger units.
std::int64_t unitOf(std::string_view brokerName)
{
    if (brokerName.ends_with(".hours"))
        return 3600000;
    if (brokerName.ends_with(".minutes"))
        return 60000;
    return 1;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        auto space = text.find(' ');
        out.push_back(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return out;
}

const std::string* valueIn(const ConfigMap* layer, std::string_view name)
{
    if (!layer)
        return nullptr;
    auto at = layer->find(name);
    return at == layer->end() ? nullptr : &at->second;
}

// Everything below a topic's own value that sets the broker config `name`, best first; defaults are
// not among them.
void collectSet(std::vector<ConfigSynonym>& out,
                std::string_view name,
                const BrokerConfigLayers& layers)
{
    if (const auto* value = valueIn(layers.broker, name))
        out.push_back({std::string(name), *value, ConfigSource::DynamicBroker});
    if (const auto* value = valueIn(layers.clusterDefault, name))
        out.push_back({std::string(name), *value, ConfigSource::DynamicDefaultBroker});
    if (const auto* value = valueIn(layers.fixed, name))
        out.push_back({std::string(name), *value, ConfigSource::StaticBroker});
}

EffectiveConfig finished(const ConfigDefinition& definition, std::vector<ConfigSynonym> synonyms)
{
    EffectiveConfig effective;
    effective.definition = &definition;
    if (!synonyms.empty()) {
        effective.value = synonyms.front().value;
        effective.source = synonyms.front().source;
    }
    effective.synonyms = std::move(synonyms);
    return effective;
}

// A broker's value in the topic's unit: log.retention.hours=2 gives retention.ms=7200000.
std::optional<std::string> converted(const ConfigSynonym& synonym)
{
    auto unit = unitOf(synonym.name);
    if (unit == 1 || !synonym.value)
        return synonym.value;
    auto number = parseInteger(*synonym.value);
    if (!number)
        return synonym.value;
    if (*number < 0)
        return "-1"; // "for ever" in every unit
    if (*number > std::numeric_limits<std::int64_t>::max() / unit)
        return std::to_string(std::numeric_limits<std::int64_t>::max());
    return std::to_string(*number * unit);
}

} // namespace

EffectiveConfig effectiveBrokerConfig(const ConfigDefinition& definition,
                                      const BrokerConfigLayers& layers)
{
    std::vector<ConfigSynonym> synonyms;
    // A broker config in milliseconds has no value of its own when the one in minutes or hours is
    // set; like Kafka, that is only resolved where the topic's value is computed.
    collectSet(synonyms, definition.name, layers);
    if (definition.hasDefault)
        synonyms.push_back(
            {std::string(definition.name), definition.defaultText(), ConfigSource::Default});
    return finished(definition, std::move(synonyms));
}

EffectiveConfig effectiveTopicConfig(const ConfigDefinition& definition,
                                     const ConfigMap* topic,
                                     const BrokerConfigLayers& layers)
{
    std::vector<ConfigSynonym> synonyms;
    if (const auto* value = valueIn(topic, definition.name))
        synonyms.push_back({std::string(definition.name), *value, ConfigSource::DynamicTopic});
    auto names = words(definition.brokerSynonyms);
    for (auto name : names)
        collectSet(synonyms, name, layers);
    // The default under the name of the broker config that has one; Kafka shows it there.
    for (auto name : names) {
        const auto* broker = ConfigSchema::broker().find(name);
        if (broker && broker->hasDefault) {
            synonyms.push_back({std::string(name), broker->defaultText(), ConfigSource::Default});
            break;
        }
    }
    if ((synonyms.empty() || synonyms.back().source != ConfigSource::Default) &&
        definition.hasDefault)
        synonyms.push_back(
            {std::string(definition.name), definition.defaultText(), ConfigSource::Default});
    auto effective = finished(definition, std::move(synonyms));
    if (!effective.synonyms.empty())
        effective.value = converted(effective.synonyms.front());
    return effective;
}

std::vector<EffectiveConfig> effectiveBrokerConfigs(const BrokerConfigLayers& layers)
{
    std::vector<EffectiveConfig> out;
    for (const auto& definition : ConfigSchema::broker().all())
        if (!definition.internal)
            out.push_back(effectiveBrokerConfig(definition, layers));
    return out;
}

std::vector<EffectiveConfig> effectiveTopicConfigs(const ConfigMap* topic,
                                                   const BrokerConfigLayers& layers)
{
    std::vector<EffectiveConfig> out;
    for (const auto& definition : ConfigSchema::topic().all())
        if (!definition.internal)
            out.push_back(effectiveTopicConfig(definition, topic, layers));
    return out;
}

namespace {

// As Kafka shows these: the value in effect counts as the default unless the resource has its own.
EffectiveConfig ownOrDefault(const ConfigDefinition& definition,
                             const ConfigMap* own,
                             ConfigSource source,
                             std::optional<std::string> fallback)
{
    std::vector<ConfigSynonym> synonyms;
    std::string name(definition.name);
    if (const auto* value = valueIn(own, name))
        synonyms.push_back({name, *value, source});
    if (fallback)
        synonyms.push_back({name, std::move(fallback), ConfigSource::Default});
    return finished(definition, std::move(synonyms));
}

} // namespace

std::vector<EffectiveConfig> effectiveGroupConfigs(const ConfigMap* group,
                                                   const BrokerConfigLayers& layers)
{
    std::vector<EffectiveConfig> out;
    for (const auto& definition : ConfigSchema::group().all()) {
        auto fallback = definition.defaultText();
        const auto* broker = ConfigSchema::broker().find("group." + std::string(definition.name));
        if (broker)
            fallback = effectiveBrokerConfig(*broker, layers).value;
        out.push_back(ownOrDefault(definition, group, ConfigSource::Group, std::move(fallback)));
    }
    return out;
}

std::vector<EffectiveConfig> effectiveClientMetricsConfigs(const ConfigMap* subscription)
{
    std::vector<EffectiveConfig> out;
    for (const auto& definition : ConfigSchema::clientMetrics().all())
        out.push_back(ownOrDefault(
            definition, subscription, ConfigSource::ClientMetrics, definition.defaultText()));
    return out;
}

TopicConfig::TopicConfig(const ConfigMap* topic, const BrokerConfigLayers& layers)
    : m_topic(topic), m_layers(layers)
{
}

std::string TopicConfig::text(std::string_view name) const
{
    const auto* definition = ConfigSchema::topic().find(name);
    if (!definition)
        return {};
    auto effective = effectiveTopicConfig(*definition, m_topic, m_layers);
    for (const auto& synonym : effective.synonyms) {
        auto value = converted(synonym);
        if (value && checkValue(*definition, *value).has_value())
            return *value;
    }
    return std::string(definition->defaultValue);
}

std::int64_t TopicConfig::integer(std::string_view name) const
{
    return parseInteger(text(name)).value_or(0);
}

bool TopicConfig::boolean(std::string_view name) const
{
    return parseBoolean(text(name)).value_or(false);
}

double TopicConfig::real(std::string_view name) const
{
    return parseDouble(text(name)).value_or(0);
}

std::vector<std::string> TopicConfig::list(std::string_view name) const
{
    return parseList(text(name));
}

int TopicConfig::minInsyncReplicas() const
{
    return static_cast<int>(integer("min.insync.replicas"));
}

bool TopicConfig::uncleanLeaderElection() const
{
    return boolean("unclean.leader.election.enable");
}

} // namespace brokerscope::metadata
