// The small text files beside the logs: a version line, a line with the number of entries, then one entry a line.
// Replaced as a whole and durably; a corrupt or missing one means "start from scratch", never a stop.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/uuid.h"
#include "engine/runtime/disk.h"
#include "engine/storage/leader_epoch_cache.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::storage {

struct TopicPartition
{
    std::string topic;
    PartitionIndex partition{0};
    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;

    [[nodiscard]] std::string directoryName() const; // "orders-3"
    // The partition that a directory name stands for; nullopt for anything else (also NAME-P.uuid-delete).
    [[nodiscard]] static std::optional<TopicPartition> parseDirectoryName(std::string_view name);
};

inline constexpr std::string_view kRecoveryPointCheckpoint = "recovery-point-offset-checkpoint";
inline constexpr std::string_view kHighWatermarkCheckpoint = "replication-offset-checkpoint";
inline constexpr std::string_view kLogStartCheckpoint = "log-start-offset-checkpoint";
inline constexpr std::string_view kCleanerCheckpoint = "cleaner-offset-checkpoint";
inline constexpr std::string_view kLeaderEpochCheckpoint = "leader-epoch-checkpoint";
inline constexpr std::string_view kPartitionMetadata = "partition.metadata";
inline constexpr std::string_view kCleanShutdownMarker = ".kafka_cleanshutdown";

using OffsetMap = std::map<TopicPartition, Offset>;

// Error NotFound: no such file. Corrupt: it cannot be read whole; the caller starts from scratch and says so.
[[nodiscard]] Result<OffsetMap> readOffsetCheckpoint(runtime::Disk& disk, std::string_view path);
[[nodiscard]] Result<void> writeOffsetCheckpoint(runtime::Disk& disk, std::string_view path, const OffsetMap& offsets);

[[nodiscard]] Result<std::vector<EpochEntry>> readEpochCheckpoint(runtime::Disk& disk, std::string_view path);
[[nodiscard]] std::string formatEpochCheckpoint(const std::vector<EpochEntry>& entries);

[[nodiscard]] Result<Uuid> parsePartitionMetadata(std::string_view text);
[[nodiscard]] std::string formatPartitionMetadata(const Uuid& topicId);

} // namespace brokerscope::storage
