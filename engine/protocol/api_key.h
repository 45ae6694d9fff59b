// The requests of Kafka's protocol: number, name, versions, and which header goes with which version.
#pragma once

#include "engine/protocol/generated/api_keys.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace brokerscope::protocol {

// One API as Kafka 4.x knows it. What this broker advertises is the broker's own choice within these versions.
struct ApiInfo
{
    ApiKey key;
    std::string_view name; // "Produce"
    std::int16_t lowestVersion;
    std::int16_t highestVersion;
    std::int16_t latestStable;  // not above highestVersion; what is above it is not advertised
    std::int16_t flexibleFrom;  // first version with compact types and tagged fields; 32767 = none
    bool onBroker;              // served by a broker's listener
    bool onController;          // served by a controller's listener
    bool clusterAction;         // only for other nodes: needs CLUSTER_ACTION on the cluster
    bool forwardable;           // a broker passes it on to the active controller

    [[nodiscard]] constexpr bool supports(std::int16_t version) const
    {
        return version >= lowestVersion && version <= highestVersion;
    }
    [[nodiscard]] constexpr bool flexible(std::int16_t version) const { return version >= flexibleFrom; }
    [[nodiscard]] constexpr std::int16_t requestHeaderVersion(std::int16_t version) const
    {
        return flexible(version) ? 2 : 1;
    }
    // ApiVersions answers with header 0 in every version: the asker may not know yet which version we speak (KIP-511).
    [[nodiscard]] constexpr std::int16_t responseHeaderVersion(std::int16_t version) const
    {
        return flexible(version) && key != ApiKey::ApiVersions ? 1 : 0;
    }
};

// In ascending order of the key.
[[nodiscard]] std::span<const ApiInfo> allApis();
// nullptr for a key that is not in the protocol (any more).
[[nodiscard]] const ApiInfo* findApi(std::int16_t key);
[[nodiscard]] const ApiInfo& infoOf(ApiKey key);
[[nodiscard]] std::string_view nameOf(ApiKey key);

} // namespace brokerscope::protocol
