// The moves of a log's two ends: truncation at the end, retention and DeleteRecords at the start.
#include "engine/storage/log_impl.h"

#include <algorithm>

namespace brokerscope::storage {

// Before anything is cut: were the old recovery point still on the device after a crash, the new bytes below it would
// be believed unread.
Result<void> Log::Impl::lowerRecoveryPoint(Offset to)
{
    if (to >= recoveryPoint)
        return success();
    // In this order: had the checkpoint no room, the next try must not take it for written.
    if (onRecoveryPointLowered) {
        BOOST_OUTCOME_TRY(onRecoveryPointLowered(to));
    }
    recoveryPoint = to;
    return success();
}

Result<void> Log::Impl::deleteSnapshotsAbove(Offset offset)
{
    while (!snapshots.empty() && snapshots.back() > offset) {
        BOOST_OUTCOME_TRY(disk.remove(segmentPath(directory, snapshots.back(), kSnapshotSuffix)));
        snapshots.pop_back();
    }
    return success();
}

Result<void> Log::truncateTo(Offset offset)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    if (offset > log.logEnd)
        return success();
    if (offset < log.segments.front()->baseOffset())
        return truncateFullyAndStartAt(offset);
    if (offset < log.logEnd) {
        // All that needs room comes before the first cut: a truncation is done or not, never in part.
        const auto kept = std::find_if(log.segments.rbegin(), log.segments.rend() - 1,
                                       [&](const auto& segment) { return segment->baseOffset() < offset; });
        BOOST_OUTCOME_TRY(const auto cut, (*kept)->cutFor(offset));
        BOOST_OUTCOME_TRY(log.lowerRecoveryPoint(cut.end));
        ++log.truncations;
        ++log.cuts;
        while (log.segments.size() > 1 && log.active().baseOffset() >= offset) {
            BOOST_OUTCOME_TRY(log.active().remove());
            log.segments.pop_back();
            log.logEnd = std::min(log.logEnd, offset);
            log.directoryDirty = true;
        }
        BOOST_OUTCOME_TRY(log.logEnd, log.active().truncateTo(offset, log.config.indexIntervalBytes));
        // The cut must be on the device before anything is appended: were the old bytes to come back below new ones that
        // survive in a later segment, the log would be a mixture that no epoch gives away.
        BOOST_OUTCOME_TRY(const auto file, log.active().file());
        if (auto synced = file->sync(); !synced)
            return log.goOffline(synced.error());
        if (auto synced = log.syncDirectories(); !synced)
            return log.goOffline(synced.error());
        log.logStart = std::min(log.logStart, log.logEnd);
        BOOST_OUTCOME_TRY(log.deleteSnapshotsAbove(log.logEnd));
        log.highWatermark = std::min(log.highWatermark, log.logEnd);
        if (auto rebuilt = log.rebuildProducers(Impl::kIndexesAreGood); !rebuilt)
            return log.goOffline(rebuilt.error()); // they speak of what was cut off
    }
    // Also at exactly the log end: an epoch may have begun there without a record (KAFKA-10706).
    log.epochsDirty |= log.epochs.truncateFromEnd(log.logEnd);
    return success();
}

Result<void> Log::truncateFullyAndStartAt(Offset offset)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    BOOST_OUTCOME_TRY(log.lowerRecoveryPoint(std::min(offset, log.segments.front()->baseOffset())));
    // The new segment before the old ones go: it may be refused, and a log is never without one. A crash before they are
    // gone leaves it at a place that does not follow, where recovery drops it.
    std::unique_ptr<Segment> first;
    const auto hasItsName = [&](const auto& segment) { return segment->baseOffset() == offset; };
    if (std::none_of(log.segments.begin(), log.segments.end(), hasItsName)) {
        BOOST_OUTCOME_TRY(first, Segment::open(log.disk, log.directory, offset, log.now));
    }
    ++log.truncations;
    ++log.cuts;
    // Backwards, so that a crash in between leaves a log without a hole.
    while (!log.segments.empty()) {
        if (auto removed = log.active().remove(); !removed)
            return log.goOffline(removed.error());
        if (log.segments.size() == 1 && !first)
            break;
        log.segments.pop_back();
    }
    if (!first) {
        auto opened = Segment::open(log.disk, log.directory, offset, log.now);
        if (!opened)
            return log.goOffline(opened.error());
        first = std::move(opened).value();
        log.segments.clear();
    }
    log.segments.push_back(std::move(first));
    BOOST_OUTCOME_TRY(log.deleteSnapshotsAbove(kNoOffset));
    log.logStart = log.logEnd = log.recoveryPoint = log.highWatermark = offset;
    log.producers.clear();
    log.verification.clear();
    log.unflushedRecords = 0;
    log.unflushedSince.reset();
    log.epochsDirty |= log.epochs.clear();
    log.directoryDirty = true;
    auto synced = log.syncNames();
    // Without room the epochs are written later, as others are: before the recovery point moves.
    if (!synced && synced.error().kind == ErrorKind::Unavailable)
        synced = log.syncDirectories();
    return synced ? std::move(synced) : Result<void>(log.goOffline(synced.error()));
}

bool Log::advanceLogStartOffset(Offset offset)
{
    Impl& log = *m_impl;
    const Offset to = std::min(offset, log.logEnd);
    if (to <= log.logStart)
        return false;
    log.logStart = to;
    log.epochsDirty |= log.epochs.truncateFromStart(to);
    return true;
}

Result<void> Log::Impl::retire(const std::string& path)
{
    if (!disk.exists(path))
        return success();
    const std::string retired = path + std::string(kDeletedSuffix);
    BOOST_OUTCOME_TRY(disk.rename(path, retired));
    deletedFiles.push_back({retired, now + config.fileDeleteDelay});
    return success();
}

Result<void> Log::Impl::deleteSegment(std::size_t i)
{
    Segment& segment = *segments[i];
    segment.release();
    ++cuts;
    // The log file last: as long as it is there, a restart finds the segment and finishes the work.
    for (const std::string_view suffix : {kSnapshotSuffix, kTxnIndexSuffix, kTimeIndexSuffix, kOffsetIndexSuffix, kLogSuffix}) {
        BOOST_OUTCOME_TRY(retire(segment.path(suffix)));
    }
    std::erase(snapshots, segment.baseOffset());
    segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(i));
    directoryDirty = true;
    return success();
}

Result<bool> Log::Impl::hasExpired(std::size_t i, WallTime when) const
{
    const Segment& segment = *segments[i];
    if (endOf(i) <= logStart)
        return true;
    if (!config.cleanupDelete)
        return false;
    if (config.retentionMs >= 0) {
        BOOST_OUTCOME_TRY(const auto largest, segment.maxTimestamp());
        const std::int64_t age = toEpochMs(when) - (largest >= 0 ? largest : toEpochMs(segment.openedAt()));
        if (age > config.retentionMs)
            return true;
    }
    if (config.retentionBytes >= 0) {
        std::uint64_t rest = 0; // what the log would keep without this segment and those before it
        for (std::size_t later = i + 1; later < segments.size(); ++later)
            rest += segments[later]->size();
        if (rest >= static_cast<std::uint64_t>(config.retentionBytes))
            return true;
    }
    return false;
}

Result<std::size_t> Log::deleteOldSegments(WallTime now, Offset highWatermark)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    log.now = now;
    std::size_t deleted = 0;
    for (;;) {
        // What is not yet committed may still be needed by a follower; an empty active segment is nothing to delete.
        if (log.segments.front()->size() == 0 || log.endOf(0) > highWatermark)
            break;
        BOOST_OUTCOME_TRY(const bool expired, log.hasExpired(0, now));
        if (!expired)
            break;
        if (log.segments.size() == 1) {
            BOOST_OUTCOME_TRY(log.roll(log.logEnd));
        }
        BOOST_OUTCOME_TRY(log.deleteSegment(0));
        ++deleted;
    }
    if (deleted > 0)
        advanceLogStartOffset(log.segments.front()->baseOffset());
    return deleted;
}

} // namespace brokerscope::storage
