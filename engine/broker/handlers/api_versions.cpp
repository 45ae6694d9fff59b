// ApiVersions v0-v4: what this listener serves, and the cluster's features (KIP-35, KIP-511, KIP-584).
// An unknown version is answered by ServerConnection. Client names are checked from v3 on.
#include "engine/broker/node_context.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"

#include <algorithm>
#include <cctype>

namespace brokerscope::broker {
namespace {

// [a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?
bool isSoftwareName(const std::string& text)
{
    auto alphanumeric = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    return !text.empty() && alphanumeric(text.front()) && alphanumeric(text.back()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return alphanumeric(c) || c == '-' || c == '.'; });
}

protocol::ApiVersionsResponse describe(const ApiTable& apis, const QuorumDriver& quorum, const Request& request)
{
    protocol::ApiVersionsResponse response;
    for (const auto& [key, served] : apis.all()) {
        protocol::ApiVersionsResponse::ApiVersion entry;
        entry.apiKey = static_cast<std::int16_t>(key);
        entry.minVersion = served.lowestAdvertised;
        entry.maxVersion = served.highest;
        response.apiKeys.push_back(entry);
    }
    for (const auto& [name, range] : metadata::supportedFeatures()) {
        // Before v4 a feature that may be switched off altogether is not shown: older clients refuse a minimum of 0.
        if (range.min == 0 && request.version < 4)
            continue;
        protocol::ApiVersionsResponse::SupportedFeatureKey feature;
        feature.name = name;
        feature.minVersion = range.min;
        feature.maxVersion = range.max;
        response.supportedFeatures.push_back(std::move(feature));
    }
    const auto& image = *quorum.image();
    response.finalizedFeaturesEpoch = image.offset().value();
    for (const auto& [name, level] : image.features()) {
        protocol::ApiVersionsResponse::FinalizedFeatureKey feature;
        feature.name = name;
        feature.maxVersionLevel = level;
        feature.minVersionLevel = level;
        response.finalizedFeatures.push_back(std::move(feature));
    }
    protocol::ApiVersionsResponse::FinalizedFeatureKey kraft;
    kraft.name = metadata::kKRaftFeature;
    kraft.maxVersionLevel = kraft.minVersionLevel = metadata::kKRaftLevel;
    response.finalizedFeatures.push_back(std::move(kraft));
    return response;
}

} // namespace

void addApiVersions(ApiTable& apis, const QuorumDriver& quorum)
{
    apis.add<protocol::ApiVersionsRequest, protocol::ApiVersionsResponse>(
        [&apis, &quorum](std::shared_ptr<const Request> request, protocol::ApiVersionsRequest body,
                         Reply<protocol::ApiVersionsResponse> reply) {
            if (request->version >= 3) {
                if (!isSoftwareName(body.clientSoftwareName) || !isSoftwareName(body.clientSoftwareVersion)) {
                    protocol::ApiVersionsResponse refused;
                    refused.errorCode = static_cast<std::int16_t>(protocol::ErrorCode::InvalidRequest);
                    return reply(refused);
                }
                request->client->softwareName = body.clientSoftwareName.substr(0, 100);
                request->client->softwareVersion = body.clientSoftwareVersion.substr(0, 100);
            }
            reply(describe(apis, quorum, *request));
        });
}

} // namespace brokerscope::broker
