#include "engine/storage/log_directory.h"

#include <algorithm>

namespace brokerscope::storage {

namespace {

constexpr std::string_view kMetadataTopic = "__cluster_metadata"; // the quorum opens its log itself
constexpr std::size_t kLongestFileName = 255;
constexpr std::string_view kDeleteSuffix = "-delete";

} // namespace

LogDirectory::~LogDirectory() = default;

Result<std::unique_ptr<LogDirectory>> LogDirectory::open(runtime::Disk& disk, ConfigFor configFor, WallTime now)
{
    std::unique_ptr<LogDirectory> directory(new LogDirectory(disk, std::move(configFor)));
    BOOST_OUTCOME_TRY(directory->load(now));
    return directory;
}

OffsetMap LogDirectory::loadCheckpoint(std::string_view name)
{
    auto read = readOffsetCheckpoint(m_disk, name);
    if (read)
        return std::move(read).value();
    if (read.error().kind != ErrorKind::NotFound)
        m_report.notes.push_back(read.error().message() + "; starting without it");
    return {};
}

Result<void> LogDirectory::load(WallTime now)
{
    BOOST_OUTCOME_TRY(const auto marker, takeCleanShutdown(m_disk));
    m_report.cleanShutdown = marker.has_value();
    if (marker && marker->brokerEpoch >= 0)
        m_report.brokerEpoch = marker->brokerEpoch;
    m_recoveryPointsOnDisk = loadCheckpoint(kRecoveryPointCheckpoint);
    m_logStartsOnDisk = loadCheckpoint(kLogStartCheckpoint);
    m_highWatermarksOnDisk = loadCheckpoint(kHighWatermarkCheckpoint);
    m_cleanedOnDisk = loadCheckpoint(kCleanerCheckpoint);

    BOOST_OUTCOME_TRY(const auto names, m_disk.list(""));
    for (const std::string& name : names) {
        if (name.ends_with(kDeleteSuffix)) {
            m_doomed.push_back({name, now});
            continue;
        }
        const auto partition = TopicPartition::parseDirectoryName(name);
        if (!partition || partition->topic == kMetadataTopic)
            continue;
        const auto log = openLog(*partition, Uuid{}, m_configFor(partition->topic), m_report.cleanShutdown, now);
        if (!log) { // the others must not suffer
            m_report.failed.push_back(*partition);
            m_report.notes.push_back(log.error().message());
        } else if (!log.value()->recovery().clean || !log.value()->recovery().notes.empty()) {
            m_report.recovered[*partition] = log.value()->recovery();
        }
    }
    return success();
}

Result<Log*> LogDirectory::openLog(const TopicPartition& partition, const Uuid& topicId, const LogConfig& config,
                                   bool cleanShutdown, WallTime now)
{
    const auto offsetIn = [&](const OffsetMap& offsets) {
        const auto found = offsets.find(partition);
        return found == offsets.end() ? Offset(0) : found->second;
    };
    Log::OpenOptions options;
    options.topicId = topicId;
    options.logStartOffset = offsetIn(m_logStartsOnDisk);
    options.recoveryPoint = offsetIn(m_recoveryPointsOnDisk);
    options.highWatermark = offsetIn(m_highWatermarksOnDisk);
    options.cleanShutdown = cleanShutdown;
    options.now = now;
    options.onRecoveryPointLowered = [this, partition](Offset to) { return lowerCheckpoints(partition, to); };
    BOOST_OUTCOME_TRY(auto log, Log::open(m_disk, partition.directoryName(), config, std::move(options)));
    Log* const opened = log.get();
    m_logs[partition] = std::move(log);
    return opened;
}

Result<void> LogDirectory::lowerCheckpoints(const TopicPartition& partition, Offset to)
{
    const auto lower = [&](std::string_view name, OffsetMap& onDisk) -> Result<void> {
        const auto found = onDisk.find(partition);
        if (found == onDisk.end() || found->second <= to)
            return success();
        OffsetMap wanted = onDisk;
        wanted[partition] = to;
        return writeIfChanged(name, onDisk, std::move(wanted));
    };
    BOOST_OUTCOME_TRY(lower(kRecoveryPointCheckpoint, m_recoveryPointsOnDisk));
    return lower(kCleanerCheckpoint, m_cleanedOnDisk);
}

Log* LogDirectory::find(const TopicPartition& partition)
{
    const auto found = m_logs.find(partition);
    return found == m_logs.end() ? nullptr : found->second.get();
}

Result<Log*> LogDirectory::getOrCreate(const TopicPartition& partition, const Uuid& topicId, const LogConfig& config,
                                       WallTime now)
{
    if (Log* const known = find(partition)) {
        if (topicId.isZero() || known->topicId() == topicId) {
            known->setConfig(config);
            return known;
        }
        // One without an id lost it to a crash before its first sync. It promised nothing, and what it holds may be an
        // earlier topic's, whose deletion the crash undid.
        BOOST_OUTCOME_TRY(remove(partition, now));
    }
    // Nothing that an earlier partition of this name left in the checkpoints may be believed of the new one.
    if (!m_disk.exists(partition.directoryName())) {
        BOOST_OUTCOME_TRY(forgetCheckpoints(partition));
    }
    return openLog(partition, topicId, config, false, now);
}

Result<void> LogDirectory::forgetCheckpoints(const TopicPartition& partition)
{
    m_highWatermarksOnDisk.erase(partition);
    const auto forget = [&](std::string_view name, OffsetMap& onDisk) -> Result<void> {
        OffsetMap wanted = onDisk;
        wanted.erase(partition);
        return writeIfChanged(name, onDisk, std::move(wanted));
    };
    BOOST_OUTCOME_TRY(forget(kRecoveryPointCheckpoint, m_recoveryPointsOnDisk));
    BOOST_OUTCOME_TRY(forget(kCleanerCheckpoint, m_cleanedOnDisk));
    return forget(kLogStartCheckpoint, m_logStartsOnDisk);
}

Result<void> LogDirectory::remove(const TopicPartition& partition, WallTime now)
{
    const auto found = m_logs.find(partition);
    if (found == m_logs.end())
        return success();
    const std::string directory = partition.directoryName();
    const std::string suffix = "-" + std::to_string(partition.partition.value()) + "." +
                               toHex(found->second->topicId().bytes) + "." + std::to_string(m_removals++) +
                               std::string(kDeleteSuffix);
    const std::string doomed = partition.topic.substr(0, kLongestFileName - suffix.size()) + suffix;
    const auto delay = found->second->config().fileDeleteDelay;
    BOOST_OUTCOME_TRY(m_disk.removeRecursively(doomed));
    BOOST_OUTCOME_TRY(m_disk.rename(directory, doomed));
    m_logs.erase(found);
    m_doomed.push_back({doomed, now + delay});
    return success();
}

std::vector<TopicPartition> LogDirectory::partitions() const
{
    std::vector<TopicPartition> out;
    out.reserve(m_logs.size());
    for (const auto& [partition, log] : m_logs)
        out.push_back(partition);
    return out;
}

std::uint64_t LogDirectory::sizeBytes() const
{
    std::uint64_t size = 0;
    for (const auto& [partition, log] : m_logs)
        size += log->sizeBytes();
    return size;
}

Offset LogDirectory::checkpointedHighWatermark(const TopicPartition& partition) const
{
    const auto found = m_highWatermarksOnDisk.find(partition);
    return found == m_highWatermarksOnDisk.end() ? Offset(0) : found->second;
}

Result<void> LogDirectory::writeIfChanged(std::string_view name, OffsetMap& onDisk, OffsetMap wanted)
{
    if (wanted == onDisk)
        return success();
    BOOST_OUTCOME_TRY(writeOffsetCheckpoint(m_disk, name, wanted));
    onDisk = std::move(wanted);
    return success();
}

Result<void> LogDirectory::writeHighWatermarks(const OffsetMap& highWatermarks)
{
    return writeIfChanged(kHighWatermarkCheckpoint, m_highWatermarksOnDisk, highWatermarks);
}

Result<void> LogDirectory::writeCheckpoints()
{
    OffsetMap recoveryPoints;
    OffsetMap logStarts;
    for (const auto& [partition, log] : m_logs) {
        recoveryPoints[partition] = log->recoveryPoint();
        // As in Kafka only where the segments do not tell it.
        if (log->logStartOffset() > log->firstSegmentOffset())
            logStarts[partition] = log->logStartOffset();
    }
    BOOST_OUTCOME_TRY(writeIfChanged(kRecoveryPointCheckpoint, m_recoveryPointsOnDisk, std::move(recoveryPoints)));
    return writeIfChanged(kLogStartCheckpoint, m_logStartsOnDisk, std::move(logStarts));
}

Result<void> LogDirectory::writeRecoveryPoint(const TopicPartition& partition)
{
    Log* const log = find(partition);
    if (!log)
        return success();
    OffsetMap wanted = m_recoveryPointsOnDisk;
    wanted[partition] = log->recoveryPoint();
    return writeIfChanged(kRecoveryPointCheckpoint, m_recoveryPointsOnDisk, std::move(wanted));
}

std::optional<Offset> LogDirectory::cleanedUpTo(const TopicPartition& partition) const
{
    const auto found = m_cleanedOnDisk.find(partition);
    return found == m_cleanedOnDisk.end() ? std::nullopt : std::optional(found->second);
}

Result<void> LogDirectory::writeCleanedUpTo(const TopicPartition& partition, Offset offset)
{
    OffsetMap wanted = m_cleanedOnDisk;
    wanted[partition] = offset;
    return writeIfChanged(kCleanerCheckpoint, m_cleanedOnDisk, std::move(wanted));
}

Result<void> LogDirectory::housekeeping(WallTime now, const HighWatermarkOf& highWatermarkOf)
{
    Result<void> first = success();
    const auto keep = [&](auto result) {
        if (!result && first)
            first = result.error();
    };
    for (const auto& [partition, log] : m_logs) {
        if (!log->offline())
            keep(log->deleteOldSegments(now, highWatermarkOf(partition)));
        keep(log->housekeeping(now));
    }
    std::erase_if(m_doomed, [&](const Doomed& doomed) {
        if (doomed.removeAt > now)
            return false;
        auto removed = m_disk.removeRecursively(doomed.directory);
        const bool done = removed.has_value();
        keep(std::move(removed));
        return done;
    });
    return first;
}

Result<void> LogDirectory::closeCleanly(std::int64_t brokerEpoch)
{
    for (const auto& [partition, log] : m_logs) {
        BOOST_OUTCOME_TRY(log->close());
    }
    BOOST_OUTCOME_TRY(writeCheckpoints());
    if (!m_report.failed.empty())
        return success(); // those must be recovered at the next start
    return writeCleanShutdown(m_disk, brokerEpoch);
}

} // namespace brokerscope::storage
