// DescribeConfigs v1-v4 for topics, brokers, groups, client metrics and broker loggers (there are none): values in effect,
// where they come from, and what else could have given them (KIP-133, 226, 569, 714, 848). Sensitive values are null.
// ListConfigResources v0-v1: what has or could have a configuration (KIP-1142).
#include "engine/broker/node_context.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/metadata/config/effective_config.h"
#include "engine/protocol/generated/describe_configs_request.h"
#include "engine/protocol/generated/describe_configs_response.h"
#include "engine/protocol/generated/list_config_resources_request.h"
#include "engine/protocol/generated/list_config_resources_response.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using Response = protocol::DescribeConfigsResponse;
using metadata::ConfigResourceType;
using metadata::ConfigSource;
using metadata::EffectiveConfig;

Response::DescribeConfigsResourceResult describe(const EffectiveConfig& config, bool isBroker,
                                                 const protocol::DescribeConfigsRequest& body)
{
    const auto& definition = *config.definition;
    Response::DescribeConfigsResourceResult out;
    out.name = definition.name;
    out.isSensitive = definition.sensitive();
    out.value = out.isSensitive ? std::nullopt : config.value;
    out.readOnly = isBroker && definition.updateMode == metadata::ConfigUpdateMode::ReadOnly;
    out.configSource = static_cast<std::int8_t>(config.source);
    out.configType = static_cast<std::int8_t>(definition.type);
    if (body.includeSynonyms)
        for (const auto& synonym : config.synonyms) {
            Response::DescribeConfigsSynonym entry;
            entry.name = synonym.name;
            entry.value = out.isSensitive ? std::nullopt : synonym.value;
            entry.source = static_cast<std::int8_t>(synonym.source);
            out.synonyms.push_back(std::move(entry));
        }
    out.documentation =
        body.includeDocumentation ? std::optional<std::string>(definition.documentation) : std::nullopt;
    return out;
}

void refuse(Response::DescribeConfigsResult& out, ErrorCode error, std::string why)
{
    out.errorCode = static_cast<std::int16_t>(error);
    out.errorMessage = std::move(why);
}

std::optional<NodeId> parseNodeId(const std::string& text)
{
    std::int32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return NodeId(id);
}

Response::DescribeConfigsResult describeResource(const NodeContext& context,
                                                 const protocol::DescribeConfigsRequest& body,
                                                 const protocol::DescribeConfigsRequest::DescribeConfigsResource& wanted)
{
    const auto& image = context.image();
    Response::DescribeConfigsResult out;
    out.resourceType = wanted.resourceType;
    out.resourceName = wanted.resourceName;
    out.errorMessage = std::nullopt;
    metadata::BrokerConfigLayers layers{image.brokerConfigs(context.self), image.clusterDefaultConfigs(),
                                        &context.config.fixed};

    std::vector<EffectiveConfig> configs;
    const auto type = static_cast<ConfigResourceType>(wanted.resourceType);
    if (type == ConfigResourceType::Topic) {
        if (!isValidTopicName(wanted.resourceName)) {
            refuse(out, ErrorCode::InvalidTopicException, "\"" + wanted.resourceName + "\" is not a topic name");
            return out;
        }
        if (!image.topic(wanted.resourceName)) {
            refuse(out, ErrorCode::UnknownTopicOrPartition, "there is no topic " + wanted.resourceName);
            return out;
        }
        configs = metadata::effectiveTopicConfigs(image.topicConfigs(wanted.resourceName), layers);
    } else if (type == ConfigResourceType::Broker) {
        if (wanted.resourceName.empty()) {
            // The default of all brokers: only what was set dynamically.
            layers.broker = nullptr;
            layers.fixed = nullptr;
            configs = metadata::effectiveBrokerConfigs(layers);
            std::erase_if(configs, [](const auto& c) { return c.source != ConfigSource::DynamicDefaultBroker; });
        } else {
            const auto id = parseNodeId(wanted.resourceName);
            if (id != context.self) {
                refuse(out, ErrorCode::InvalidRequest,
                       "this is broker " + std::to_string(context.self.value()) + ": ask broker " + wanted.resourceName);
                return out;
            }
            configs = metadata::effectiveBrokerConfigs(layers);
        }
    } else if (type == ConfigResourceType::BrokerLogger) {
        if (parseNodeId(wanted.resourceName) != context.self)
            refuse(out, ErrorCode::InvalidRequest,
                   "this is broker " + std::to_string(context.self.value()) + ": ask broker " + wanted.resourceName);
        return out; // no logger can be set
    } else if (type == ConfigResourceType::Group || type == ConfigResourceType::ClientMetrics) {
        if (wanted.resourceName.empty()) {
            refuse(out, ErrorCode::InvalidRequest, "the resource has no name");
            return out;
        }
        const auto* own = image.configs(type, wanted.resourceName);
        configs = type == ConfigResourceType::Group ? metadata::effectiveGroupConfigs(own, layers)
                                                    : metadata::effectiveClientMetricsConfigs(own);
    } else {
        refuse(out, ErrorCode::InvalidRequest, "unknown resource type " + std::to_string(wanted.resourceType));
        return out;
    }

    for (const auto& config : configs) {
        const auto& keys = wanted.configurationKeys;
        if (keys && std::find(keys->begin(), keys->end(), config.definition->name) == keys->end())
            continue;
        out.configs.push_back(describe(config, type == ConfigResourceType::Broker, body));
    }
    return out;
}

protocol::ListConfigResourcesResponse listConfigResources(const NodeContext& context, std::int16_t version,
                                                          const protocol::ListConfigResourcesRequest& body)
{
    protocol::ListConfigResourcesResponse response;
    std::set<std::int8_t> types(body.resourceTypes.begin(), body.resourceTypes.end());
    constexpr ConfigResourceType kAll[] = {ConfigResourceType::Topic, ConfigResourceType::Broker,
                                           ConfigResourceType::BrokerLogger, ConfigResourceType::ClientMetrics,
                                           ConfigResourceType::Group};
    if (version == 0) // asks for these, without saying so
        types = {static_cast<std::int8_t>(ConfigResourceType::ClientMetrics)};
    else if (types.empty())
        for (const auto type : kAll)
            types.insert(static_cast<std::int8_t>(type));
    for (const auto type : types)
        if (std::find(std::begin(kAll), std::end(kAll), static_cast<ConfigResourceType>(type)) == std::end(kAll)) {
            response.errorCode = static_cast<std::int16_t>(ErrorCode::UnsupportedVersion);
            return response;
        }
    const auto& image = context.image();
    for (const auto raw : types) {
        const auto add = [&](std::string name) {
            auto& entry = response.configResources.emplace_back();
            entry.resourceName = std::move(name);
            entry.resourceType = raw;
        };
        switch (static_cast<ConfigResourceType>(raw)) {
        case ConfigResourceType::Topic:
            for (const auto& [name, topic] : image.topics())
                add(name);
            break;
        case ConfigResourceType::Broker:
        case ConfigResourceType::BrokerLogger:
            for (const auto& [id, broker] : image.brokers())
                if (!broker.fenced)
                    add(std::to_string(id.value()));
            break;
        default: // whatever was given a value
            for (const auto& [resource, values] : image.allConfigs())
                if (resource.type == static_cast<ConfigResourceType>(raw))
                    add(resource.name);
            break;
        }
    }
    return response;
}

} // namespace

void addConfigApis(ApiTable& apis, NodeContext& context)
{
    apis.add<protocol::DescribeConfigsRequest, Response>(
        [&context](std::shared_ptr<const Request>, protocol::DescribeConfigsRequest body, Reply<Response> reply) {
            Response response;
            for (const auto& wanted : body.resources)
                response.results.push_back(describeResource(context, body, wanted));
            reply(response);
        });
    using protocol::ListConfigResourcesRequest;
    using protocol::ListConfigResourcesResponse;
    apis.add<ListConfigResourcesRequest, ListConfigResourcesResponse>(
        [&context](std::shared_ptr<const Request> request, ListConfigResourcesRequest body,
                   Reply<ListConfigResourcesResponse> reply) {
            reply(listConfigResources(context, request->version, body));
        });
}

} // namespace brokerscope::broker
