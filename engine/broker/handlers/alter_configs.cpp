// AlterConfigs v0-v2 and IncrementalAlterConfigs v0-v1 (KIP-133, 339): what only this broker can refuse is refused here, as
// Kafka does (a broker is configured through itself; loggers, of which there are none, never leave it); the rest is
// passed on to the active controller. The answer waits until this broker's metadata shows the change.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/alter_configs_request.h"
#include "engine/protocol/generated/alter_configs_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using namespace protocol;
using metadata::ConfigResourceType;


struct Refusal
{
    ErrorCode error = ErrorCode::None;
    std::optional<std::string> why;
};

template <class Resource> Refusal refusalHere(const NodeContext& context, const Resource& resource)
{
    const auto type = static_cast<ConfigResourceType>(resource.resourceType);
    const auto self = std::to_string(context.self.value());
    const bool logger = type == ConfigResourceType::BrokerLogger;
    if (logger || (type == ConfigResourceType::Broker && !resource.resourceName.empty())) {
        if (resource.resourceName != self)
            return {ErrorCode::InvalidRequest,
                    "Unexpected broker id, expected " + self + ", but received " + resource.resourceName + "."};
    }
    if (!logger)
        return {};
    if constexpr (std::is_same_v<Resource, AlterConfigsRequest::AlterConfigsResource>)
        return {ErrorCode::InvalidRequest, "Loggers are not altered by AlterConfigs."};
    else if (!resource.configs.empty())
        return {ErrorCode::InvalidConfig, "There is no logger " + resource.configs.front().name + "."};
    return {};
}

// The values that were asked for, as far as they can be told without knowing what was there.
struct Expected
{
    metadata::ConfigResource resource;
    std::string name;
    std::optional<std::string> value; // none: removed
};

template <class Resource> void expect(const Resource& resource, std::vector<Expected>& out)
{
    const metadata::ConfigResource about{static_cast<ConfigResourceType>(resource.resourceType), resource.resourceName};
    for (const auto& config : resource.configs) {
        if constexpr (requires { config.configOperation; }) {
            if (config.configOperation > 1)
                continue;
            out.push_back({about, config.name, config.configOperation == 0 ? config.value : std::nullopt});
        } else {
            out.push_back({about, config.name, config.value});
        }
    }
}

bool shows(const metadata::MetadataImage& image, const Expected& expected)
{
    const auto* values = image.configs(expected.resource.type, expected.resource.name);
    const auto at = values ? values->find(expected.name) : metadata::ConfigMap::const_iterator();
    const bool present = values && at != values->end();
    return expected.value ? present && at->second == *expected.value : !present;
}

template <class RequestBody, class ResponseBody> class AlterConfigs final
{
public:
    AlterConfigs(NodeContext& context, RequestBody body, Reply<ResponseBody> reply)
        : m_context(context), m_body(std::move(body)), m_reply(std::move(reply))
    {
    }

    static void run(const std::shared_ptr<AlterConfigs>& self, std::int16_t version)
    {
        auto onward = self->m_body;
        onward.resources.clear();
        for (const auto& resource : self->m_body.resources) {
            auto refusal = refusalHere(self->m_context, resource);
            const bool here = refusal.error != ErrorCode::None ||
                              resource.resourceType == static_cast<std::int8_t>(ConfigResourceType::BrokerLogger);
            auto& entry = self->m_response.responses.emplace_back();
            entry.resourceType = resource.resourceType;
            entry.resourceName = resource.resourceName;
            entry.errorCode = static_cast<std::int16_t>(refusal.error);
            entry.errorMessage = refusal.why;
            if (here)
                continue;
            self->m_places.push_back(self->m_response.responses.size() - 1);
            onward.resources.push_back(resource);
        }
        if (onward.resources.empty())
            return self->m_reply(self->m_response);
        self->m_context.controller.template sendUntilAnswered<ResponseBody>(
            std::move(onward), version, self->m_context.config.requestTimeout, &AlterConfigs::notController,
            [self](Result<ResponseBody> result) { self->onAnswer(self, result); });
    }

private:
    static bool notController(const ResponseBody& response)
    {
        return std::any_of(response.responses.begin(), response.responses.end(), [](const auto& entry) {
            return entry.errorCode == static_cast<std::int16_t>(ErrorCode::NotController);
        });
    }

    void onAnswer(const std::shared_ptr<AlterConfigs>& self, const Result<ResponseBody>& result)
    {
        std::vector<Expected> expected;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            auto& entry = m_response.responses[m_places[i]];
            if (!result || i >= result.value().responses.size()) {
                entry.errorCode = static_cast<std::int16_t>(ErrorCode::RequestTimedOut);
                continue;
            }
            entry = result.value().responses[i];
            if (entry.errorCode == 0 && !m_body.validateOnly)
                expect(m_body.resources[m_places[i]], expected);
        }
        if (expected.empty())
            return m_reply(m_response);
        m_context.waiters.wait(
            [expected = std::move(expected)](const metadata::MetadataImage& image) {
                return std::all_of(expected.begin(), expected.end(),
                                   [&](const Expected& one) { return shows(image, one); });
            },
            kOwnMetadataWithin, [self] { self->m_reply(self->m_response); });
    }

    NodeContext& m_context;
    const RequestBody m_body;
    const Reply<ResponseBody> m_reply;
    ResponseBody m_response;
    std::vector<std::size_t> m_places; // in the answer, of what the controller decides
};

template <class RequestBody, class ResponseBody> void serve(ApiTable& apis, NodeContext& context)
{
    apis.add<RequestBody, ResponseBody>(
        [&context](std::shared_ptr<const Request> request, RequestBody body, Reply<ResponseBody> reply) {
            using Run = AlterConfigs<RequestBody, ResponseBody>;
            Run::run(std::make_shared<Run>(context, std::move(body), std::move(reply)), request->version);
        });
}

} // namespace

void addAlterConfigApis(ApiTable& apis, NodeContext& context)
{
    serve<AlterConfigsRequest, AlterConfigsResponse>(apis, context);
    serve<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>(apis, context);
}

} // namespace brokerscope::broker
