#include "engine/metadata/config_change.h"

#include "engine/metadata/config/group_constraints.h"
#include "engine/metadata/config/topic_constraints.h"
#include "engine/protocol/generated/alter_configs_request.h"
#include "engine/protocol/generated/alter_configs_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::ErrorCode;

constexpr std::string_view kMinIsr = "min.insync.replicas";

ApiError checkResource(const DecisionContext& context, const ConfigResource& resource)
{
    switch (resource.type) {
    case ConfigResourceType::Topic:
        if (!context.image.topic(std::string_view(resource.name)))
            return {ErrorCode::UnknownTopicOrPartition, "There is no topic " + resource.name + "."};
        return {};
    case ConfigResourceType::Broker: {
        if (resource.name.empty()) // the default of all brokers
            return {};
        auto id = parseInteger(resource.name);
        if (!id || std::to_string(*id) != resource.name || *id < 0 ||
            *id > std::numeric_limits<std::int32_t>::max())
            return {ErrorCode::InvalidRequest,
                    "A broker is named by its number, not \"" + resource.name + "\"."};
        if (!context.image.broker(NodeId(static_cast<std::int32_t>(*id))))
            return {ErrorCode::BrokerIdNotRegistered,
                    "Broker " + resource.name + " is not registered."};
        return {};
    }
    case ConfigResourceType::Group:
    case ConfigResourceType::ClientMetrics:
        if (resource.name.empty())
            return {ErrorCode::InvalidRequest, "The resource has no name."};
        return {};
    case ConfigResourceType::BrokerLogger:
    case ConfigResourceType::Unknown:
        break;
    }
    return {ErrorCode::InvalidRequest,
            "Configurations of resource type " + std::to_string(static_cast<int>(resource.type)) +
                " are not kept by the controller."};
}

// Whether this configuration of a broker can be changed while brokers run, for one or for all of
// them (KIP-226).
ApiError checkUpdateMode(const ConfigDefinition& definition, const ConfigResource& resource)
{
    if (resource.type != ConfigResourceType::Broker)
        return {};
    std::string name(definition.name);
    if (definition.updateMode == ConfigUpdateMode::ReadOnly)
        return {ErrorCode::InvalidRequest, name + " cannot be changed while the broker runs."};
    if (definition.updateMode == ConfigUpdateMode::PerBroker && resource.name.empty())
        return {ErrorCode::InvalidRequest, name + " is set for each broker, not for all."};
    return {};
}

// What a resource's values become, checked; then the records for the difference.
class ResourceChange
{
public:
    ResourceChange(const DecisionContext& context, ConfigResource resource)
        : m_context(context), m_resource(std::move(resource)),
          m_schema(ConfigSchema::of(m_resource.type))
    {
        if (const auto* now = context.image.configs(m_resource.type, m_resource.name))
            m_before = *now;
        m_after = m_before;
    }

    ApiError set(const std::string& name, const std::optional<std::string>& value)
    {
        if (auto error = checkName(name); !error.ok())
            return error;
        if (!value)
            return {ErrorCode::InvalidRequest, name + " has no value."};
        if (auto valid = m_schema->validate(name, *value); !valid)
            return {ErrorCode::InvalidConfig, valid.error().message()};
        m_after[name] = *value;
        return {};
    }

    ApiError remove(const std::string& name)
    {
        // A name that nobody knows any more can still be taken away.
        if (!m_after.contains(name))
            if (auto error = checkName(name); !error.ok())
                return error;
        m_after.erase(name);
        return {};
    }

    ApiError
    addOrSubtract(const std::string& name, const std::optional<std::string>& value, bool add)
    {
        if (auto error = checkName(name); !error.ok())
            return error;
        const auto* definition = m_schema->find(name);
        if (definition->type != ConfigType::List)
            return {ErrorCode::InvalidConfig,
                    name + " is not a list: nothing can be added to it or taken from it."};
        if (!value)
            return {ErrorCode::InvalidRequest, name + " has no value."};
        auto at = m_after.find(name);
        auto items =
            parseList(at != m_after.end() ? at->second : definition->defaultText().value_or(""));
        for (const auto& item : parseList(*value)) {
            auto found = std::find(items.begin(), items.end(), item);
            if (add && found == items.end())
                items.push_back(item);
            if (!add && found != items.end())
                items.erase(found);
        }
        return set(name, joinList(items));
    }

    void removeAll() { m_after.clear(); }

    ApiError finish(Records& out)
    {
        if (auto error = checkMinIsr(); !error.ok())
            return error;
        if (m_resource.type == ConfigResourceType::Topic)
            if (auto together = checkTopicTogether(m_after); !together)
                return {ErrorCode::InvalidConfig, together.error().message()};
        if (m_resource.type == ConfigResourceType::Group)
            if (auto within = checkGroupLimits(m_after, m_context.config.fixed); !within)
                return {ErrorCode::InvalidConfig, within.error().message()};
        for (const auto& [name, value] : m_before)
            if (!m_after.contains(name))
                write(name, std::nullopt, out);
        for (const auto& [name, value] : m_after)
            if (auto at = m_before.find(name); at == m_before.end() || at->second != value)
                write(name, value, out);
        if (m_context.elrEnabled() && changes(kMinIsr))
            clearElr(out);
        return {};
    }

private:
    [[nodiscard]] ApiError checkName(const std::string& name) const
    {
        const auto* definition = m_schema->find(name);
        if (!definition) // validate() words it, with the nearest name
            return {ErrorCode::InvalidConfig, m_schema->validate(name, "").error().message()};
        return checkUpdateMode(*definition, m_resource);
    }

    [[nodiscard]] bool changes(std::string_view name) const
    {
        auto before = m_before.find(name);
        auto after = m_after.find(name);
        if (before == m_before.end() || after == m_after.end())
            return (before == m_before.end()) != (after == m_after.end());
        return before->second != after->second;
    }

    // With ELR, who is eligible hangs on one value that all controllers agree on (KIP-966).
    [[nodiscard]] ApiError checkMinIsr() const
    {
        if (!m_context.elrEnabled() || m_resource.type != ConfigResourceType::Broker ||
            !changes(kMinIsr))
            return {};
        if (!m_resource.name.empty())
            return {ErrorCode::InvalidConfig,
                    "min.insync.replicas cannot be set for a single broker while eligible leader "
                    "replicas are on."};
        if (!m_after.contains(kMinIsr))
            return {ErrorCode::InvalidConfig,
                    "The cluster's min.insync.replicas cannot be removed while eligible leader "
                    "replicas are on."};
        return {};
    }

    // Who became eligible under the old value may not be so under the new one.
    void clearElr(Records& out) const
    {
        protocol::ClearElrRecord record;
        if (m_resource.type == ConfigResourceType::Topic)
            record.topicName = m_resource.name;
        out.emplace_back(std::move(record));
    }

    void write(const std::string& name, const std::optional<std::string>& value, Records& out) const
    {
        protocol::ConfigRecord record;
        record.resourceType = static_cast<std::int8_t>(m_resource.type);
        record.resourceName = m_resource.name;
        record.name = name;
        record.value = value;
        out.emplace_back(std::move(record));
    }

    const DecisionContext& m_context;
    ConfigResource m_resource;
    const ConfigSchema* m_schema;
    ConfigMap m_before;
    ConfigMap m_after;
};

using IncrementalResource = protocol::IncrementalAlterConfigsRequest::AlterConfigsResource;
using FullResource = protocol::AlterConfigsRequest::AlterConfigsResource;

ApiError applyTo(ResourceChange& change, const IncrementalResource& resource)
{
    for (const auto& config : resource.configs) {
        ApiError error;
        switch (config.configOperation) {
        case 0:
            error = change.set(config.name, config.value);
            break;
        case 1:
            error = change.remove(config.name);
            break;
        case 2:
        case 3:
            error = change.addOrSubtract(config.name, config.value, config.configOperation == 2);
            break;
        default:
            error = {ErrorCode::InvalidRequest,
                     "There is no configuration operation " +
                         std::to_string(config.configOperation) + "."};
        }
        if (!error.ok())
            return error;
    }
    return {};
}

ApiError applyTo(ResourceChange& change, const FullResource& resource)
{
    change.removeAll();
    for (const auto& config : resource.configs)
        if (auto error = change.set(config.name, config.value); !error.ok())
            return error;
    return {};
}

template <class Resource>
ApiError alterOne(const DecisionContext& context,
                  const ConfigResource& about,
                  const Resource& resource,
                  Records& out)
{
    if (auto error = checkResource(context, about); !error.ok())
        return error;
    std::set<std::string_view> names;
    for (const auto& config : resource.configs)
        if (!names.insert(config.name).second)
            return {ErrorCode::InvalidRequest, config.name + " is given twice."};
    ResourceChange change(context, about);
    if (auto error = applyTo(change, resource); !error.ok())
        return error;
    return change.finish(out);
}

template <class Response, class Request>
Decision<Response> decide(const DecisionContext& context, const Request& request)
{
    Decision<Response> out;
    std::map<ConfigResource, int> times;
    auto about = [](const auto& resource) {
        return ConfigResource{static_cast<ConfigResourceType>(resource.resourceType),
                              resource.resourceName};
    };
    for (const auto& resource : request.resources)
        ++times[about(resource)];
    for (const auto& resource : request.resources) {
        Records records;
        auto error =
            times[about(resource)] > 1
                ? ApiError{ErrorCode::InvalidRequest, "The request names this resource twice."}
                : alterOne(context, about(resource), resource, records);
        out.response.responses.push_back(
            {error.wire(), error.message, resource.resourceType, resource.resourceName});
        if (error.ok() && !request.validateOnly)
            std::move(records.begin(), records.end(), std::back_inserter(out.records));
    }
    return out;
}

} // namespace

Decision<protocol::IncrementalAlterConfigsResponse>
decideIncrementalAlterConfigs(const DecisionContext& context,
                              const protocol::IncrementalAlterConfigsRequest& request)
{
    return decide<protocol::IncrementalAlterConfigsResponse>(context, request);
}

Decision<protocol::AlterConfigsResponse>
decideAlterConfigs(const DecisionContext& context, const protocol::AlterConfigsRequest& request)
{
    return decide<protocol::AlterConfigsResponse>(context, request);
}

} // namespace brokerscope::metadata
