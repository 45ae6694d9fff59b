#include "engine/metadata/config/config_schema.h"

#include "engine/metadata/config/config_constraint.h"
#include "engine/metadata/config/config_tables.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace brokerscope::metadata {
namespace {

// Levenshtein's distance: how many characters must be put in, taken out or changed.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, change});
        }
    }
    return row[b.size()];
}

} // namespace

const ConfigSchema& ConfigSchema::topic()
{
    static const ConfigSchema schema("topic", topicDefinitions());
    return schema;
}

const ConfigSchema& ConfigSchema::broker()
{
    static const ConfigSchema schema("broker", brokerDefinitions());
    return schema;
}

const ConfigSchema& ConfigSchema::group()
{
    static const ConfigSchema schema("group", groupDefinitions());
    return schema;
}

const ConfigSchema& ConfigSchema::clientMetrics()
{
    static const ConfigSchema schema("client metrics", clientMetricsDefinitions());
    return schema;
}

const ConfigSchema* ConfigSchema::of(ConfigResourceType type)
{
    switch (type) {
    case ConfigResourceType::Topic:
        return &topic();
    case ConfigResourceType::Broker:
        return &broker();
    case ConfigResourceType::Group:
        return &group();
    case ConfigResourceType::ClientMetrics:
        return &clientMetrics();
    case ConfigResourceType::BrokerLogger:
    case ConfigResourceType::Unknown:
        break;
    }
    return nullptr;
}

const ConfigDefinition* ConfigSchema::find(std::string_view name) const
{
    auto at = std::lower_bound(m_definitions.begin(),
                               m_definitions.end(),
                               name,
                               [](const ConfigDefinition& definition, std::string_view wanted) {
                                   return definition.name < wanted;
                               });
    return at != m_definitions.end() && at->name == name ? &*at : nullptr;
}

std::string_view ConfigSchema::nearest(std::string_view name) const
{
    if (name.size() >
        100) // no name is that long, and the distance costs the product of the lengths
        return {};
    std::size_t best = std::max<std::size_t>(2, name.size() / 3) + 1;
    std::string_view found;
    for (const auto& definition : m_definitions) {
        auto distance = editDistance(name, definition.name);
        if (distance < best) {
            best = distance;
            found = definition.name;
        }
    }
    return found;
}

Result<void> ConfigSchema::validate(std::string_view name, std::string_view value) const
{
    const auto* definition = find(name);
    if (!definition) {
        std::string what = "there is no " + std::string(m_subject) + " configuration " +
                           std::string(name.substr(0, 200));
        if (auto near = nearest(name); !near.empty())
            what += "; did you mean " + std::string(near) + "?";
        return makeError(ErrorKind::NotFound, {}, std::move(what));
    }
    return checkValue(*definition, value);
}

} // namespace brokerscope::metadata
