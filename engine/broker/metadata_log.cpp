#include "engine/broker/metadata_log.h"

#include "engine/raft/quorum_state_file.h"
#include "engine/raft/snapshot_file.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

const std::string kStatePath = std::string(kMetadataDirectory) + "/" + std::string(raft::kQuorumStateFileName);
const std::string kDownloadPath = std::string(kMetadataDirectory) + "/download.part";

std::string snapshotPath(const raft::SnapshotId& id)
{
    return std::string(kMetadataDirectory) + "/" + raft::snapshotFileName(id);
}

} // namespace

Result<void> writeBootstrapCheckpoint(runtime::World& world, const std::vector<Bytes>& records)
{
    if (world.disk().exists(raft::kBootstrapSnapshotName))
        return success();
    raft::SnapshotWriter writer(0, std::nullopt, world.clock().wallNow());
    for (const auto& record : records)
        writer.add(record);
    return runtime::replaceFile(world.disk(), raft::kBootstrapSnapshotName, writer.finish());
}

Result<std::unique_ptr<MetadataLog>> MetadataLog::open(runtime::World& world, storage::LogConfig config)
{
    std::unique_ptr<MetadataLog> log(new MetadataLog(world));
    storage::Log::OpenOptions options;
    options.topicId = kMetadataTopicId;
    options.now = world.clock().wallNow();
    BOOST_OUTCOME_TRY(log->m_log,
                      storage::Log::open(world.disk(), kMetadataDirectory, std::move(config), std::move(options)));
    BOOST_OUTCOME_TRYV(log->findSnapshots());
    if (world.disk().exists(kStatePath)) {
        BOOST_OUTCOME_TRY(auto text, runtime::readWholeFile(world.disk(), kStatePath));
        BOOST_OUTCOME_TRY(log->m_election, raft::parseQuorumState(asText(text)));
    }
    if (world.disk().exists(kDownloadPath)) {
        BOOST_OUTCOME_TRYV(world.disk().remove(kDownloadPath));
    }
    // A crash between installing a snapshot and cutting the log leaves a log that ends before the snapshot does.
    if (const auto latest = log->latestSnapshot(); latest && log->m_log->logEndOffset() < latest->endOffset) {
        BOOST_OUTCOME_TRYV(log->m_log->truncateFullyAndStartAt(latest->endOffset));
    }
    return log;
}

Result<void> MetadataLog::findSnapshots()
{
    BOOST_OUTCOME_TRY(auto names, m_world.disk().list(kMetadataDirectory));
    for (const auto& name : names)
        if (const auto id = raft::parseSnapshotFileName(name)) {
            BOOST_OUTCOME_TRY(auto file, m_world.disk().open(snapshotPath(*id), runtime::OpenMode::ReadOnly));
            m_snapshots[*id] = static_cast<std::int64_t>(file->size());
        }
    return success();
}

Offset MetadataLog::logStartOffset() const
{
    return m_log->logStartOffset();
}

Offset MetadataLog::logEndOffset() const
{
    return m_log->logEndOffset();
}

LeaderEpoch MetadataLog::lastEpoch() const
{
    if (const auto epoch = m_log->latestEpoch(); epoch != kNoEpoch && m_log->logEndOffset() > m_log->logStartOffset())
        return epoch;
    const auto snapshot = latestSnapshot();
    return snapshot ? snapshot->epoch : LeaderEpoch(0);
}

raft::EpochEndOffset MetadataLog::endOffsetForEpoch(LeaderEpoch epoch) const
{
    // The log may begin behind a snapshot whose last epoch has no record of its own in it.
    const auto snapshot = latestSnapshot();
    if (m_log->logEndOffset() > m_log->logStartOffset() && epoch >= m_log->latestEpoch())
        return {m_log->latestEpoch(), m_log->logEndOffset()};
    const auto found = m_log->endOffsetForEpoch(epoch);
    if (found.epoch != kNoEpoch && found.endOffset != kNoOffset)
        return {found.epoch, found.endOffset};
    if (const auto earliest = earliestSnapshot();
        earliest && earliest->epoch <= epoch && earliest->endOffset == m_log->logStartOffset())
        return {earliest->epoch, earliest->endOffset};
    if (snapshot && snapshot->epoch <= epoch)
        return {snapshot->epoch, snapshot->endOffset};
    if (m_log->logEndOffset() == Offset(0))
        return {LeaderEpoch(0), Offset(0)};
    return {};
}

std::optional<raft::SnapshotId> MetadataLog::earliestSnapshot() const
{
    return m_snapshots.empty() ? std::nullopt : std::optional(m_snapshots.begin()->first);
}

std::optional<raft::SnapshotId> MetadataLog::latestSnapshot() const
{
    return m_snapshots.empty() ? std::nullopt : std::optional(m_snapshots.rbegin()->first);
}

std::optional<std::int64_t> MetadataLog::snapshotSize(const raft::SnapshotId& id) const
{
    auto found = m_snapshots.find(id);
    return found == m_snapshots.end() ? std::nullopt : std::optional(found->second);
}

Result<void> MetadataLog::persist(const raft::PersistedElection& election)
{
    BOOST_OUTCOME_TRYV(
        runtime::replaceFile(m_world.disk(), kStatePath, asBytes(raft::printQuorumState(election))));
    m_election = election;
    return success();
}

Result<void> MetadataLog::append(Bytes batch, LeaderEpoch epoch)
{
    storage::AppendOptions options;
    options.origin = storage::AppendOrigin::Raft;
    BOOST_OUTCOME_TRY(auto info, m_log->appendAsLeader(SharedBytes(std::move(batch)), epoch,
                                                       m_world.clock().wallNow(), options));
    if (info.error != protocol::ErrorCode::None)
        return makeError(ErrorKind::Invalid, "append to the metadata log", info.errorMessage);
    return success();
}

Result<void> MetadataLog::appendReplicated(SharedBytes batches, LeaderEpoch epoch)
{
    protocol::BatchIterator iterator(batches.view());
    while (auto batch = iterator.next())
        if (batch->leaderEpoch() > epoch)
            return makeError(ErrorKind::Corrupt, "append to the metadata log", "a batch of a later epoch");
    BOOST_OUTCOME_TRY(auto info, m_log->appendAsFollower(std::move(batches), m_world.clock().wallNow()));
    if (info.error != protocol::ErrorCode::None)
        return makeError(ErrorKind::Corrupt, "append to the metadata log", info.errorMessage);
    return success();
}

Result<void> MetadataLog::truncate(Offset end)
{
    return m_log->truncateTo(end);
}

void MetadataLog::sync(std::function<void(Result<Offset>)> done)
{
    m_log->flush(std::move(done));
}

Result<SharedBytes> MetadataLog::read(Offset from, std::size_t maxBytes, Offset below) const
{
    if (from >= below)
        return SharedBytes();
    BOOST_OUTCOME_TRY(auto info, m_log->read(from, maxBytes, below, storage::MinOneMessage::Yes));
    if (info.error != protocol::ErrorCode::None)
        return makeError(ErrorKind::Corrupt, "read the metadata log",
                         "offset " + std::to_string(from.value()) + " is not there");
    return std::move(info.records);
}

Result<void> MetadataLog::startDownload(const raft::SnapshotId&)
{
    m_download.reset();
    if (m_world.disk().exists(kDownloadPath)) {
        BOOST_OUTCOME_TRYV(m_world.disk().remove(kDownloadPath));
    }
    BOOST_OUTCOME_TRY(m_download, m_world.disk().open(kDownloadPath, runtime::OpenMode::CreateNew));
    return success();
}

Result<void> MetadataLog::writeDownload(std::int64_t position, ByteView bytes)
{
    if (!m_download)
        return makeError(ErrorKind::Invalid, "store a snapshot", "no download is under way");
    return m_download->writeAt(static_cast<std::uint64_t>(position), bytes);
}

void MetadataLog::abandonDownload()
{
    m_download.reset();
    if (m_world.disk().exists(kDownloadPath))
        (void)m_world.disk().remove(kDownloadPath);
}

Result<Bytes> MetadataLog::readDownload() const
{
    if (!m_download)
        return makeError(ErrorKind::Invalid, "install a snapshot", "no download is under way");
    return runtime::readWholeFile(m_world.disk(), kDownloadPath);
}

Result<void> MetadataLog::installDownload(const raft::SnapshotId& id)
{
    if (!m_download)
        return makeError(ErrorKind::Invalid, "install a snapshot", "no download is under way");
    BOOST_OUTCOME_TRYV(m_download->sync());
    const auto size = static_cast<std::int64_t>(m_download->size());
    m_download.reset();
    BOOST_OUTCOME_TRYV(m_world.disk().rename(kDownloadPath, snapshotPath(id)));
    BOOST_OUTCOME_TRYV(m_world.disk().syncDirectory(kMetadataDirectory));
    m_snapshots[id] = size;
    BOOST_OUTCOME_TRYV(m_log->truncateFullyAndStartAt(id.endOffset));
    forgetOldSnapshots();
    return success();
}

Result<void> MetadataLog::writeSnapshot(const raft::SnapshotId& id, ByteView content)
{
    BOOST_OUTCOME_TRYV(runtime::replaceFile(m_world.disk(), snapshotPath(id), content));
    m_snapshots[id] = static_cast<std::int64_t>(content.size());
    m_log->advanceLogStartOffset(id.endOffset);
    BOOST_OUTCOME_TRYV(m_log->deleteOldSegments(m_world.clock().wallNow(), id.endOffset));
    forgetOldSnapshots();
    return success();
}

// Keeps the two newest: a follower may still be reading the one before the last.
void MetadataLog::forgetOldSnapshots()
{
    while (m_snapshots.size() > 2) {
        (void)m_world.disk().remove(snapshotPath(m_snapshots.begin()->first));
        m_snapshots.erase(m_snapshots.begin());
    }
}

Result<SharedBytes> MetadataLog::readSnapshot(const raft::SnapshotId& id, std::int64_t position,
                                              std::size_t maxBytes) const
{
    BOOST_OUTCOME_TRY(auto file, m_world.disk().open(snapshotPath(id), runtime::OpenMode::ReadOnly));
    const auto from = static_cast<std::uint64_t>(position);
    Bytes bytes(from < file->size() ? std::min<std::uint64_t>(maxBytes, file->size() - from) : 0);
    BOOST_OUTCOME_TRY(auto got, file->readAt(from, bytes));
    bytes.resize(got);
    return SharedBytes(std::move(bytes));
}

} // namespace brokerscope::broker
