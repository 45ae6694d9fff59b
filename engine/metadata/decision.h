// What every decision of the controller looks at, and what it returns. Internal to this folder.
#pragma once

#include "engine/metadata/config/effective_config.h"
#include "engine/metadata/controller.h"
#include "engine/metadata/records.h"
#include "engine/protocol/error_code.h"

#include <functional>

namespace brokerscope::metadata {

inline constexpr std::string_view kMetadataVersionFeature = "metadata.version";
inline constexpr std::string_view kElrFeature = "eligible.leader.replicas.version";

struct DecisionContext
{
    const MetadataImage& image; // everything appended so far
    const ControllerConfig& config;
    runtime::Random& random;
    Offset nextOffset; // where the first record of this decision will stand

    [[nodiscard]] BrokerConfigLayers layers() const
    {
        return {image.brokerConfigs(config.nodeId), image.clusterDefaultConfigs(), &config.fixed};
    }
    [[nodiscard]] bool elrEnabled() const { return image.featureLevel(kElrFeature) > 0; }
};

// Records to append as one batch, and the answer to give when they are committed.
template <class Response> struct Decision
{
    std::vector<MetadataRecord> records;
    Response response;
};

using Records = std::vector<MetadataRecord>;

[[nodiscard]] inline std::vector<std::int32_t> rawIds(const std::vector<NodeId>& ids)
{
    std::vector<std::int32_t> out;
    out.reserve(ids.size());
    for (auto id : ids)
        out.push_back(id.value());
    return out;
}

[[nodiscard]] inline std::vector<NodeId> nodeIds(const std::vector<std::int32_t>& ids)
{
    std::vector<NodeId> out;
    out.reserve(ids.size());
    for (auto id : ids)
        out.emplace_back(id);
    return out;
}

// A Kafka error with a sentence for people.
struct ApiError
{
    protocol::ErrorCode code = protocol::ErrorCode::None;
    std::optional<std::string> message;

    [[nodiscard]] bool ok() const { return code == protocol::ErrorCode::None; }
    [[nodiscard]] std::int16_t wire() const { return protocol::toWire(code); }
};

} // namespace brokerscope::metadata
