// What every decision of the controller looks at, and what it returns. Internal to this folder.
#pragma once

#include "engine/metadata/config/effective_config.h"
#include "engine/metadata/controller.h"
#include "engine/metadata/node_ids.h"
#include "engine/metadata/records.h"
#include "engine/protocol/error_code.h"

#include <functional>

namespace brokerscope::metadata {

inline constexpr std::string_view kMetadataVersionFeature = "metadata.version";
inline constexpr std::string_view kElrFeature = "eligible.leader.replicas.version";
inline constexpr std::string_view kGroupVersionFeature = "group.version";
inline constexpr std::string_view kShareVersionFeature = "share.version";
inline constexpr std::string_view kTransactionVersionFeature = "transaction.version";

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

// A Kafka error with a sentence for people.
struct ApiError
{
    protocol::ErrorCode code = protocol::ErrorCode::None;
    std::optional<std::string> message;

    [[nodiscard]] bool ok() const { return code == protocol::ErrorCode::None; }
    [[nodiscard]] std::int16_t wire() const { return protocol::toWire(code); }
};

} // namespace brokerscope::metadata
