// meta.properties: whose directory this is. And the marker of a clean shutdown.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/uuid.h"
#include "engine/runtime/disk.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brokerscope::storage {

struct MetaProperties
{
    std::string clusterId;
    NodeId nodeId = kNoNode;
    Uuid directoryId{};
    friend bool operator==(const MetaProperties&, const MetaProperties&) = default;
};
// NotFound if there is no such file; Corrupt if it is not a version 1 file with all we need.
[[nodiscard]] Result<MetaProperties> readMetaProperties(runtime::Disk& disk);
[[nodiscard]] Result<void> writeMetaProperties(runtime::Disk& disk, const MetaProperties& properties);

// .kafka_cleanshutdown says that every log was closed cleanly, and under which broker epoch (KIP-966).
struct CleanShutdown
{
    std::int64_t brokerEpoch = -1;
};
[[nodiscard]] Result<void> writeCleanShutdown(runtime::Disk& disk, std::int64_t brokerEpoch);
// Reads and removes the marker; nullopt if there is none. It is gone, durably, when this returns: what is written from
// now on is not covered by it. A marker that cannot be read still counts, without its epoch.
[[nodiscard]] Result<std::optional<CleanShutdown>> takeCleanShutdown(runtime::Disk& disk);

} // namespace brokerscope::storage
