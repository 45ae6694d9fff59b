// Durability of a log: what is known to be on the device (the recovery point), and the clean close.
#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log_impl.h"

#include <algorithm>
#include <utility>

namespace brokerscope::storage {

namespace {

// Waits for several background syncs and passes on the first error, or that all went well.
class SyncGroup : public std::enable_shared_from_this<SyncGroup>
{
public:
    explicit SyncGroup(std::function<void(Result<void>)> done) : m_done(std::move(done)) {}

    void add(runtime::File& file)
    {
        ++m_left;
        file.syncInBackground([self = shared_from_this()](Result<void> result) { self->finishOne(std::move(result)); });
    }
    void add(runtime::Disk& disk, const std::string& path)
    {
        auto file = disk.open(path, runtime::OpenMode::ReadWrite);
        if (file)
            add(*file.value());
        else
            fail(file.error());
    }
    void fail(Error error)
    {
        // That there was no room must not hide a sync that failed: only the latter is final.
        if (m_result || m_result.error().kind == ErrorKind::Unavailable)
            m_result = std::move(error);
    }
    // After the last add(); the group is done once everything it waits for is.
    void close() { finishOne(success()); }

private:
    void finishOne(Result<void> result)
    {
        if (!result)
            fail(result.error());
        if (--m_left == 0)
            m_done(std::move(m_result));
    }
    std::function<void(Result<void>)> m_done;
    Result<void> m_result = success();
    int m_left = 1; // close() takes this one
};

void addWithIndexes(SyncGroup& group, runtime::Disk& disk, Segment& segment)
{
    // After a recovery the files may still be those from before it.
    if (auto saved = segment.saveIndexes(); !saved)
        return group.fail(saved.error());
    group.add(disk, segment.path(kLogSuffix));
    group.add(disk, segment.path(kOffsetIndexSuffix));
    group.add(disk, segment.path(kTimeIndexSuffix));
    if (disk.exists(segment.path(kTxnIndexSuffix)))
        group.add(disk, segment.path(kTxnIndexSuffix));
}

} // namespace

Result<void> Log::Impl::writeEpochs()
{
    BOOST_OUTCOME_TRY(runtime::replaceFile(disk, pathOf(kLeaderEpochCheckpoint),
                                           asBytes(formatEpochCheckpoint(epochs.entries()))));
    epochsDirty = false;
    directoryDirty = false; // replacing a file syncs the directory that holds it
    return success();
}

Result<void> Log::Impl::writeSnapshot(Offset offset)
{
    if (!snapshots.empty() && snapshots.back() >= offset)
        return success();
    const Bytes content = producers.toSnapshot();
    {
        BOOST_OUTCOME_TRY(const auto file, disk.open(segmentPath(directory, offset, kSnapshotSuffix),
                                                     runtime::OpenMode::CreateOrOpen));
        BOOST_OUTCOME_TRY(file->truncate(0));
        BOOST_OUTCOME_TRY(file->writeAt(0, content));
    }
    snapshots.push_back(offset);
    directoryDirty = true;
    // Those at the base of a segment stay as long as it does: a truncation starts from them. Others are superseded.
    const auto superseded = [&](Offset old) {
        return old != offset && std::none_of(segments.begin(), segments.end(), [&](const auto& segment) {
                   return segment->baseOffset() == old;
               });
    };
    for (const Offset old : snapshots) {
        if (superseded(old)) {
            BOOST_OUTCOME_TRY(disk.remove(segmentPath(directory, old, kSnapshotSuffix)));
        }
    }
    std::erase_if(snapshots, superseded);
    return success();
}

Result<void> Log::Impl::syncNames()
{
    if (topicIdDirty) {
        BOOST_OUTCOME_TRY(const auto file, disk.open(pathOf(kPartitionMetadata), runtime::OpenMode::ReadWrite));
        BOOST_OUTCOME_TRY(file->sync());
        topicIdDirty = false;
    }
    if (epochsDirty) {
        BOOST_OUTCOME_TRY(writeEpochs());
    }
    return syncDirectories();
}

Result<void> Log::Impl::syncDirectories()
{
    if (directoryDirty) {
        BOOST_OUTCOME_TRY(disk.syncDirectory(directory));
        directoryDirty = false;
    }
    if (parentDirty) {
        BOOST_OUTCOME_TRY(disk.syncDirectory(""));
        parentDirty = false;
    }
    return success();
}

void Log::Impl::syncClosedSegments()
{
    for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
        Segment& segment = *segments[i];
        if (segment.durable() || !syncing.insert(segment.baseOffset()).second)
            continue;
        auto group = std::make_shared<SyncGroup>([weak = std::weak_ptr(alive), base = segment.baseOffset(),
                                                  before = truncations](Result<void> result) {
            const auto self = weak.lock();
            if (!self)
                return;
            Impl& log = **self;
            log.syncing.erase(base);
            if (result && log.truncations == before)
                log.setDurable(base);
            if (result)
                result = log.advanceRecoveryPoint();
            if (!result) {
                log.fail(result.error());
                log.owesSync = true;
            }
        });
        addWithIndexes(*group, disk, segment);
        group->close();
    }
}

void Log::Impl::catchUp()
{
    if (!std::exchange(owesSync, false) || offline)
        return;
    syncClosedSegments();
    if (auto advanced = advanceRecoveryPoint(); !advanced) {
        fail(advanced.error());
        owesSync = true;
    }
}

void Log::Impl::setDurable(Offset base)
{
    for (const auto& segment : segments)
        if (segment->baseOffset() == base)
            segment->setDurable(true);
}

Result<void> Log::Impl::advanceRecoveryPoint()
{
    Offset reached = recoveryPoint;
    for (std::size_t i = segmentAt(recoveryPoint); i + 1 < segments.size() && segments[i]->durable(); ++i)
        reached = std::max(reached, endOf(i));
    if (reached == recoveryPoint)
        return success();
    BOOST_OUTCOME_TRY(syncNames());
    recoveryPoint = reached;
    return success();
}

void Log::Impl::flushed(Offset upTo)
{
    recoveryPoint = std::max(recoveryPoint, std::min(upTo, logEnd));
    if (recoveryPoint == logEnd) {
        unflushedRecords = 0;
        unflushedSince.reset();
    }
}

Result<void> Log::flush()
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    if (log.recoveryPoint == log.logEnd && !log.epochsDirty && !log.topicIdDirty)
        return success();
    for (std::size_t i = 0; i + 1 < log.segments.size(); ++i) {
        if (log.segments[i]->durable())
            continue;
        BOOST_OUTCOME_TRY(log.segments[i]->saveIndexes());
        if (auto synced = log.segments[i]->sync(); !synced)
            return log.fail(synced.error());
    }
    BOOST_OUTCOME_TRY(const auto file, log.active().file());
    if (auto synced = file->sync(); !synced)
        return log.fail(synced.error());
    if (auto synced = log.syncNames(); !synced)
        return log.fail(synced.error());
    log.flushed(log.logEnd);
    return success();
}

void Log::flush(std::function<void(Result<Offset>)> done)
{
    Impl& log = *m_impl;
    if (auto online = log.checkOnline(); !online) {
        done(online.error());
        return;
    }
    std::vector<Offset> closed;
    for (std::size_t i = 0; i + 1 < log.segments.size(); ++i)
        if (!log.segments[i]->durable())
            closed.push_back(log.segments[i]->baseOffset());
    auto group = std::make_shared<SyncGroup>([weak = std::weak_ptr(log.alive), end = log.logEnd, closed,
                                              before = log.truncations, done](Result<void> result) {
        const auto self = weak.lock();
        if (!self)
            return;
        Impl& there = **self;
        if (result)
            result = there.syncNames();
        if (!result) {
            if (!there.unflushedSince)
                there.unflushedSince = there.now; // tried again when it is due
            done(there.fail(result.error()));
            return;
        }
        // What was cut and written anew meanwhile is not covered; the next flush is.
        if (there.truncations == before) {
            for (const Offset base : closed)
                there.setDurable(base);
            there.flushed(end);
        }
        done(there.recoveryPoint);
    });
    for (std::size_t i = 0; i + 1 < log.segments.size(); ++i)
        if (!log.segments[i]->durable())
            addWithIndexes(*group, log.disk, *log.segments[i]);
    if (auto file = log.active().file(); file)
        group->add(*file.value());
    else
        group->fail(file.error());
    group->close();
}

Result<void> Log::housekeeping(WallTime now)
{
    Impl& log = *m_impl;
    log.now = now;
    for (auto& doomed : log.deletedFiles) {
        if (doomed.removeAt <= now) {
            BOOST_OUTCOME_TRY(log.disk.removeRecursively(doomed.path));
            doomed.path.clear();
        }
    }
    std::erase_if(log.deletedFiles, [](const auto& doomed) { return doomed.path.empty(); });
    log.producers.expire(now, kProducerExpiration);
    log.verification.expire(now, kProducerExpiration);
    log.catchUp();
    for (std::size_t i = 0; i + 1 < log.segments.size(); ++i)
        log.segments[i]->releaseIfIdle();
    if (log.unflushedSince && !log.offline && (now - *log.unflushedSince).count() >= log.config.flushMs) {
        log.unflushedSince.reset();
        flush([](const Result<Offset>&) {}); // a failure has taken the log offline already, or is tried again
    }
    return success();
}

Result<void> Log::close()
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    ++log.cuts;
    log.releaseReserved();
    for (const auto& segment : log.segments) {
        const bool complete = segment->durable() && segment->hasIndexFiles();
        if (segment->size() == 0 && !segment->hasIndexFiles())
            continue; // indexes of nothing
        BOOST_OUTCOME_TRY(segment->saveIndexes());
        if (!complete && segment->size() > 0) {
            if (auto synced = segment->sync(); !synced)
                return log.fail(synced.error());
        }
    }
    if (log.logEnd > Offset(0) && (log.snapshots.empty() || log.snapshots.back() < log.logEnd)) {
        BOOST_OUTCOME_TRY(log.writeSnapshot(log.logEnd));
        BOOST_OUTCOME_TRY(const auto file, log.disk.open(segmentPath(log.directory, log.logEnd, kSnapshotSuffix),
                                                         runtime::OpenMode::ReadWrite));
        if (auto synced = file->sync(); !synced)
            return log.fail(synced.error());
    }
    // A log without a record leaves nothing that must survive: who follows it asks from its start, whatever epochs it has seen,
    // and its topic's id is in the metadata. There are fifty such of __consumer_offsets on every node.
    if (log.logEnd > Offset(0)) {
        if (auto synced = log.syncNames(); !synced)
            return log.fail(synced.error());
    }
    log.flushed(log.logEnd);
    for (const auto& segment : log.segments)
        segment->release();
    return success();
}

} // namespace brokerscope::storage
