// Kafka's configuration names: what each means, its type, default and valid values. The definitions
// are data (topic.csv, broker.csv, other.csv) that the build turns into tables. Values are kept as
// Kafka keeps them: as text. Pure data; safe from every thread.
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::metadata {

// Configuration values by Kafka's dotted name, as they were set (not yet parsed).
using ConfigMap = std::map<std::string, std::string, std::less<>>;

// The values are Kafka's numbers on the wire and in ConfigRecord (DescribeConfigs,
// IncrementalAlterConfigs).
enum class ConfigResourceType : std::int8_t {
    Unknown = 0,
    Topic = 2,
    Broker = 4,
    BrokerLogger = 8,
    ClientMetrics = 16,
    Group = 32,
};

// The values are those of DescribeConfigsResponse.configType.
enum class ConfigType : std::int8_t {
    Boolean = 1,
    String = 2,
    Int = 3,
    Short = 4,
    Long = 5,
    Double = 6,
    List = 7,
    Class = 8,
    Password = 9,
};

// Where a configuration may be set while the node runs (KIP-226).
enum class ConfigUpdateMode { ReadOnly, PerBroker, ClusterWide, PerTopic, PerGroup };

struct ConfigDefinition
{
    std::string_view name;
    ConfigType type;
    bool hasDefault;               // false: null unless set
    bool required;                 // has no default and a node does not start without it
    std::string_view defaultValue; // as text; only when hasDefault
    std::string_view
        valid; // as Kafka writes it, e.g. "[0,...]" or "[compact, delete]"; empty: anything
    ConfigUpdateMode updateMode;
    bool internal;                   // not shown in DescribeConfigs
    std::string_view brokerSynonyms; // topic configs: broker configs that give the default, space
                                     // separated, best first
    std::string_view documentation;  // one sentence; may be empty

    [[nodiscard]] bool sensitive() const { return type == ConfigType::Password; }
    [[nodiscard]] std::optional<std::string> defaultText() const
    {
        return hasDefault ? std::optional<std::string>(defaultValue) : std::nullopt;
    }
};

class ConfigSchema
{
public:
    [[nodiscard]] static const ConfigSchema& topic();
    [[nodiscard]] static const ConfigSchema& broker();
    [[nodiscard]] static const ConfigSchema& group();
    [[nodiscard]] static const ConfigSchema& clientMetrics();
    // nullptr for a type without definitions (broker loggers).
    [[nodiscard]] static const ConfigSchema* of(ConfigResourceType type);

    // nullptr when there is no such name.
    [[nodiscard]] const ConfigDefinition* find(std::string_view name) const;
    // Sorted by name.
    [[nodiscard]] std::span<const ConfigDefinition> all() const { return m_definitions; }
    // The known name that is nearest to a misspelt one; empty when nothing is near.
    [[nodiscard]] std::string_view nearest(std::string_view name) const;
    // Checks one value. The error is a sentence: "segment.bytes must be at least 1048576, not 12".
    // An unknown name is refused with the nearest known one.
    [[nodiscard]] Result<void> validate(std::string_view name, std::string_view value) const;

    ConfigSchema(std::string_view subject, std::span<const ConfigDefinition> definitions)
        : m_subject(subject), m_definitions(definitions)
    {
    }

private:
    std::string_view m_subject; // "topic", "broker", for messages
    std::span<const ConfigDefinition> m_definitions;
};

// Parsing as Kafka's ConfigDef does: surrounding blanks ignored, booleans in any case, whole
// numbers in decimal.
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
[[nodiscard]] std::vector<std::string> parseList(std::string_view text); // "" is the empty list
[[nodiscard]] std::string joinList(const std::vector<std::string>& items);

} // namespace brokerscope::metadata
