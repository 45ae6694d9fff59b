// All logs of one node: loads them at start, keeps the checkpoints, deletes partitions in the background. One disk, one
// directory (its root), used from the node's thread.
#pragma once

#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log.h"
#include "engine/storage/meta_properties.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::storage {

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
    // The log of a partition, created if there is none. A log on disk with another topic id, or with none, is deleted
    // first: the topic was deleted and made again while this node was away.
    [[nodiscard]] Result<Log*> getOrCreate(const TopicPartition& partition, const Uuid& topicId, const LogConfig& config,
                                           WallTime now);
    // Renamed to NAME-P.<uuid>-delete at once, removed after file.delete.delay.ms. Pointers to the log become invalid.
    [[nodiscard]] Result<void> remove(const TopicPartition& partition, WallTime now);
    [[nodiscard]] std::vector<TopicPartition> partitions() const;
    [[nodiscard]] std::uint64_t sizeBytes() const;

    // The high watermark that was checkpointed for a partition; Offset(0) if none.
    [[nodiscard]] Offset checkpointedHighWatermark(const TopicPartition& partition) const;
    // Every 5 s (replica.high.watermark.checkpoint.interval.ms) and on a controlled stop.
    [[nodiscard]] Result<void> writeHighWatermarks(const OffsetMap& highWatermarks);
    // Every 60 s: recovery points and log start offsets.
    [[nodiscard]] Result<void> writeCheckpoints();
    // Makes one log's recovery point durable at once.
    [[nodiscard]] Result<void> writeRecoveryPoint(const TopicPartition& partition);
    // How far the cleaner has come in a log (cleaner-offset-checkpoint). A truncation below it takes it back, durably.
    [[nodiscard]] std::optional<Offset> cleanedUpTo(const TopicPartition& partition) const;
    [[nodiscard]] Result<void> writeCleanedUpTo(const TopicPartition& partition, Offset offset);
    // Retention, delayed deletion, flush.ms; about once a second. `highWatermarkOf` limits what may be deleted. Goes on
    // after an error with the other logs; the first error is returned.
    using HighWatermarkOf = std::function<Offset(const TopicPartition&)>;
    [[nodiscard]] Result<void> housekeeping(WallTime now, const HighWatermarkOf& highWatermarkOf);
    // Closes every log cleanly, writes the checkpoints, then the clean-shutdown marker.
    [[nodiscard]] Result<void> closeCleanly(std::int64_t brokerEpoch);

private:
    LogDirectory(runtime::Disk& disk, ConfigFor configFor) : m_disk(disk), m_configFor(std::move(configFor)) {}

    struct Doomed // a directory that waits for its delayed removal
    {
        std::string directory;
        WallTime removeAt;
    };
    [[nodiscard]] Result<void> load(WallTime now);
    [[nodiscard]] OffsetMap loadCheckpoint(std::string_view name);
    [[nodiscard]] Result<Log*> openLog(const TopicPartition& partition, const Uuid& topicId, const LogConfig& config,
                                       bool cleanShutdown, WallTime now);
    [[nodiscard]] Result<void> forgetCheckpoints(const TopicPartition& partition);
    [[nodiscard]] Result<void> lowerCheckpoints(const TopicPartition& partition, Offset to);
    [[nodiscard]] Result<void> writeIfChanged(std::string_view name, OffsetMap& onDisk, OffsetMap wanted);

    runtime::Disk& m_disk;
    ConfigFor m_configFor;
    LoadReport m_report;
    std::map<TopicPartition, std::unique_ptr<Log>> m_logs;
    std::vector<Doomed> m_doomed;
    std::uint64_t m_removals = 0;
    // What the checkpoint files say now, also about partitions that are gone.
    OffsetMap m_recoveryPointsOnDisk;
    OffsetMap m_logStartsOnDisk;
    OffsetMap m_highWatermarksOnDisk;
    OffsetMap m_cleanedOnDisk;
};

} // namespace brokerscope::storage
