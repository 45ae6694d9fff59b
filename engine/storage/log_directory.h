// All logs of one node: loads them at start, keeps the checkpoints, deletes partitions in the background. One disk, one
// directory (its root), used from the node's thread.
#pragma once

#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::storage {

// meta.properties: whose directory this is.
struct MetaProperties
{
    std::string clusterId;
    NodeId nodeId = kNoNode;
    Uuid directoryId{};
    friend bool operator==(const MetaProperties&, const MetaProperties&) = default;
};
// NotFound if there is no such file; Corrupt or Invalid if it is not what we can use.
[[nodiscard]] Result<MetaProperties> readMetaProperties(runtime::Disk& disk);
[[nodiscard]] Result<void> writeMetaProperties(runtime::Disk& disk, const MetaProperties& properties);

class LogDirectory final
{
public:
    struct LoadReport
    {
        bool cleanShutdown = false;
        std::optional<std::int64_t> brokerEpoch; // from the clean-shutdown marker (KIP-966)
        std::vector<std::string> notes;          // what was wrong and what was done, a sentence each
        std::map<TopicPartition, RecoveryReport> recovered; // logs for which something had to be done
        std::vector<TopicPartition> failed;      // logs that could not be opened; notes say why
    };

    // Loads every partition directory but __cluster_metadata-0, which belongs to the quorum. `configFor` gives a
    // topic's configuration (by name). The clean-shutdown marker is removed before the first log is opened.
    using ConfigFor = std::function<LogConfig(const std::string& topic)>;
    [[nodiscard]] static Result<std::unique_ptr<LogDirectory>> open(runtime::Disk& disk, ConfigFor configFor,
                                                                    WallTime now);
    ~LogDirectory(); // as a crash: writes nothing

    [[nodiscard]] const LoadReport& loadReport() const { return m_report; }
    [[nodiscard]] Log* find(const TopicPartition& partition);
    // The log of a partition, created if there is none. A log on disk with another topic id is deleted first: the topic
    // was deleted and made again while this node was away.
    [[nodiscard]] Result<Log*> getOrCreate(const TopicPartition& partition, const Uuid& topicId, const LogConfig& config,
                                           WallTime now);
    // Renamed to NAME-P.<uuid>-delete at once, removed after file.delete.delay.ms. Pointers to the log become invalid.
    [[nodiscard]] Result<void> remove(const TopicPartition& partition, WallTime now);
    [[nodiscard]] std::vector<TopicPartition> partitions() const;
    [[nodiscard]] std::uint64_t sizeBytes() const;

    // The high watermark that was checkpointed for a partition; Offset(0) if none.
    [[nodiscard]] Offset checkpointedHighWatermark(const TopicPartition& partition) const;
    // Every 5 s (replica.high.watermark.checkpoint.interval.ms) and on a controlled stop.
    [[nodiscard]] Result<void> writeHighWatermarks(const std::map<TopicPartition, Offset>& highWatermarks);
    // Every 60 s: recovery points and log start offsets.
    [[nodiscard]] Result<void> writeCheckpoints();
    // Rolls by time, retention, delayed deletion. `highWatermarkOf` limits what may be deleted.
    [[nodiscard]] Result<void> housekeeping(WallTime now, const std::function<Offset(const TopicPartition&)>& highWatermarkOf);
    // Closes every log cleanly, writes the checkpoints, then the clean-shutdown marker.
    [[nodiscard]] Result<void> closeCleanly(std::int64_t brokerEpoch);

private:
    LogDirectory(runtime::Disk& disk, ConfigFor configFor) : m_disk(disk), m_configFor(std::move(configFor)) {}

    struct Doomed // a directory that waits for its delayed removal
    {
        std::string directory;
        WallTime removeAt;
    };
    runtime::Disk& m_disk;
    ConfigFor m_configFor;
    LoadReport m_report;
    std::map<TopicPartition, std::unique_ptr<Log>> m_logs;
    std::map<TopicPartition, Offset> m_checkpointedHighWatermarks;
    std::vector<Doomed> m_doomed;
    std::uint64_t m_deleteSerial = 0;
};

} // namespace brokerscope::storage
