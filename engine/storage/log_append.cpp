// Appending to a log, as leader and as follower, and the rolling of segments that it brings about.
#include "engine/protocol/crc32c.h"
#include "engine/storage/batch_rules.h"
#include "engine/storage/log_impl.h"

#include <algorithm>
#include <limits>

namespace brokerscope::storage {

using protocol::ErrorCode;

namespace {

void refuse(AppendInfo& info, ErrorCode error, std::string message)
{
    info.error = error;
    info.errorMessage = std::move(message);
}

} // namespace

Result<AppendInfo> Log::appendAsLeader(SharedBytes records, LeaderEpoch epoch, WallTime now, AppendOptions options)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    log.now = now;
    AppendInfo info;
    info.logStartOffset = log.logStart;
    if (records.empty()) {
        refuse(info, ErrorCode::InvalidRecord, "There is no record batch");
        return info;
    }
    const bool fromClient = options.origin == AppendOrigin::Client;
    BatchVerdict verdict = fromClient ? applyClientRules(std::move(records), log.config, now)
                                      : applyOwnRules(std::move(records));
    if (verdict.error != ErrorCode::None) {
        refuse(info, verdict.error, std::move(verdict.message));
        info.recordErrors = std::move(verdict.recordErrors);
        return info;
    }
    if (fromClient && static_cast<std::int64_t>(verdict.records.size()) > log.config.segmentBytes) {
        refuse(info, ErrorCode::RecordListTooLarge, "The record batch is larger than segment.bytes");
        return info;
    }
    info.logAppendTime = verdict.logAppendTime;
    info.byteCount = verdict.records.size();

    // Base offset and leader epoch lie before what the CRC covers: the batch is stored as it came but for them.
    const MutableByteView bytes = verdict.records.mutableView();
    protocol::BatchIterator batches(verdict.records.view());
    Offset next = log.logEnd;
    for (std::size_t at = 0; const auto batch = batches.next(); at = batches.position()) {
        if (batch->producerId() >= ProducerId(0)) {
            const auto known = log.checkProducer(*batch, options);
            if (known.error != ErrorCode::None) {
                refuse(info, known.error, known.message);
                return info;
            }
            if (known.duplicateOf) {
                info.duplicate = true;
                info.firstOffset = known.duplicateOf->firstOffset();
                info.lastOffset = known.duplicateOf->lastOffset;
                if (log.config.timestampType == protocol::TimestampType::LogAppendTime)
                    info.logAppendTime = known.duplicateOf->timestamp;
                if (log.unflushedRecords >= log.config.flushMessages) { // the first time there was no room for it
                    BOOST_OUTCOME_TRY(flush());
                }
                return info;
            }
        }
        protocol::setBaseOffset(bytes.subspan(at), next);
        protocol::setLeaderEpoch(bytes.subspan(at), epoch);
        info.recordCount += batch->recordCount();
        next = batch->nextOffset();
    }
    const Offset first = log.logEnd;
    BOOST_OUTCOME_TRY(log.store(verdict.records));
    info.firstOffset = first;
    info.lastOffset = next - 1;
    if (log.unflushedRecords >= log.config.flushMessages) {
        // As in Kafka the flush is part of the append: what is acknowledged afterwards survives a power loss.
        BOOST_OUTCOME_TRY(flush());
    }
    return info;
}

ProducerStates::Verdict Log::Impl::checkProducer(const protocol::BatchView& batch, const AppendOptions& options) const
{
    if (options.origin == AppendOrigin::Raft)
        return {};
    if (batch.isControl()) {
        const auto marker = ProducerStates::markerIn(batch);
        if (!marker)
            return {ErrorCode::InvalidRecord, marker.error().message(), std::nullopt};
        return marker.value() ? producers.checkMarker(batch, *marker.value(), options.transactionVersion)
                              : ProducerStates::Verdict{};
    }
    const auto* pending = verification.find(batch.producerId());
    auto verdict = options.origin == AppendOrigin::Client ? producers.check(batch, pending)
                                                          : producers.checkCoordinator(batch);
    if (verdict.error != ErrorCode::None || verdict.duplicateOf)
        return verdict;
    if (options.mustBeVerified && batch.isTransactional() &&
        !producers.hasOpenTransaction(batch.producerId(), batch.producerEpoch()) &&
        (!pending || pending->guard != options.guard))
        return {ErrorCode::InvalidTxnState, "The coordinator has not been asked about this transaction", std::nullopt};
    return verdict;
}

Result<AppendInfo> Log::appendAsFollower(SharedBytes records, WallTime now)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    log.now = now;
    AppendInfo info;
    info.logStartOffset = log.logStart;
    protocol::BatchIterator batches(records.view());
    Offset next = log.logEnd;
    LeaderEpoch epoch = log.latestEpochBelow(log.logEnd);
    std::optional<Offset> first;
    bool startsBelow = false;
    while (const auto batch = batches.next()) {
        if (!batch->crcMatches()) {
            refuse(info, ErrorCode::CorruptMessage,
                   "The batch at offset " + std::to_string(batch->baseOffset().value()) + " has a wrong checksum");
            return info;
        }
        // A copy that starts in the middle of a batch (the leader's log start) gets the whole batch.
        startsBelow |= !first && batch->baseOffset() < next && batch->lastOffset() >= next && log.logStart == log.logEnd &&
                       log.segments.size() == 1 && log.active().size() == 0;
        if (batch->baseOffset() < next && !(startsBelow && !first)) {
            refuse(info, ErrorCode::OffsetOutOfRange,
                   "The batch at offset " + std::to_string(batch->baseOffset().value()) +
                       " begins below the log end " + std::to_string(next.value()));
            return info;
        }
        // No log has them fall. Taken in, it would cost the cache the epochs after it, and recovery would cut it off.
        if (batch->leaderEpoch() >= LeaderEpoch(0) && batch->leaderEpoch() < epoch) {
            refuse(info, ErrorCode::CorruptMessage,
                   "The batch at offset " + std::to_string(batch->baseOffset().value()) + " has leader epoch " +
                       std::to_string(batch->leaderEpoch().value()) + " after " + std::to_string(epoch.value()));
            return info;
        }
        epoch = std::max(epoch, batch->leaderEpoch());
        if (!first)
            first = batch->baseOffset();
        info.recordCount += batch->recordCount();
        next = batch->nextOffset();
    }
    if (batches.end() == protocol::BatchIterator::End::Corrupt) {
        refuse(info, ErrorCode::CorruptMessage, batches.problem());
        return info;
    }
    if (!first)
        return info; // nothing, or less than one batch
    if (startsBelow) {
        const Offset logStart = log.logStart;
        BOOST_OUTCOME_TRY(truncateFullyAndStartAt(*first));
        log.logStart = logStart;
    }
    const SharedBytes whole = records.slice(0, batches.position());
    BOOST_OUTCOME_TRY(log.store(whole));
    info.firstOffset = *first;
    info.lastOffset = next - 1;
    info.byteCount = whole.size();
    if (log.unflushedRecords >= log.config.flushMessages) {
        BOOST_OUTCOME_TRY(flush());
    }
    return info;
}

// Writes whole batches with final offsets, in as few writes as the borders of segments allow.
Result<void> Log::Impl::store(const SharedBytes& batches)
{
    protocol::BatchIterator iterator(batches.view());
    std::size_t runStart = 0;
    std::size_t at = 0;
    for (; const auto batch = iterator.next(); at = iterator.position()) {
        BOOST_OUTCOME_TRY(const bool due, isDueToRoll(at - runStart + batch->size(), batch->lastOffset(), batch->maxTimestamp()));
        if (!due)
            continue;
        if (at > runStart) {
            BOOST_OUTCOME_TRY(write(batches.slice(runStart, at - runStart)));
        }
        const bool fits = batch->lastOffset() - logEnd <= std::numeric_limits<std::int32_t>::max();
        BOOST_OUTCOME_TRY(roll(fits ? logEnd : batch->baseOffset()));
        runStart = at;
    }
    return write(batches.slice(runStart, at - runStart));
}

Result<void> Log::Impl::write(const SharedBytes& batches)
{
    BOOST_OUTCOME_TRY(active().append(batches, config.indexIntervalBytes));
    protocol::BatchIterator iterator(batches.view());
    while (const auto batch = iterator.next()) {
        epochsDirty |= epochs.assign(batch->leaderEpoch(), batch->baseOffset());
        const auto marker = ProducerStates::markerIn(*batch);
        if (const auto aborted = producers.apply(*batch, marker ? marker.value() : std::nullopt, now))
            active().addAborted(*aborted);
        if (batch->isTransactional())
            verification.end(batch->producerId());
        logEnd = batch->nextOffset();
        unflushedRecords += batch->recordCount();
    }
    if (!unflushedSince)
        unflushedSince = now;
    return success();
}

Result<bool> Log::Impl::isDueToRoll(std::size_t bytes, Offset lastOffset, std::int64_t maxTimestamp) const
{
    const Segment& segment = active();
    // Offsets inside a segment are kept as int32, relative to its base.
    if (lastOffset - segment.baseOffset() > std::numeric_limits<std::int32_t>::max())
        return true;
    if (segment.size() == 0)
        return false;
    if (static_cast<std::int64_t>(segment.size() + bytes) > config.segmentBytes)
        return true;
    BOOST_OUTCOME_TRY(const auto first, segment.firstTimestamp());
    const auto segmentMs = longestSegmentMs(segment.baseOffset());
    if (first && *first >= 0 && maxTimestamp >= 0 ? maxTimestamp - *first > segmentMs
                                                  : (now - segment.openedAt()).count() > segmentMs)
        return true;
    return segment.indexIsFull(config.segmentIndexBytes);
}

// segment.ms less this segment's share of segment.jitter.ms, so that partitions made together do not roll together. On a
// compacted topic a segment also closes in time for max.compaction.lag.ms (KIP-354): an active one cannot be cleaned.
std::int64_t Log::Impl::longestSegmentMs(Offset base) const
{
    std::int64_t longest = config.segmentMs.count();
    if (config.cleanupCompact)
        longest = std::min(longest, config.maxCompactionLagMs);
    const std::int64_t jitter = std::min(config.segmentJitterMs, config.segmentMs.count());
    if (jitter <= 0)
        return longest;
    // By chance, but the same after a restart.
    const auto chance = protocol::crc32c(asBytes(directory + "/" + std::to_string(base.value())));
    return longest - static_cast<std::int64_t>(chance) % jitter;
}

Result<void> Log::Impl::roll(Offset base)
{
    if (active().size() == 0) {
        if (active().baseOffset() == base)
            return success();
    } else {
        BOOST_OUTCOME_TRY(active().saveIndexes());
        releaseReserved();
        BOOST_OUTCOME_TRY(writeSnapshot(base));
    }
    BOOST_OUTCOME_TRY(auto segment, Segment::open(disk, directory, base, now));
    if (active().size() == 0) { // one whose base cannot serve the next batch gives way
        if (auto removed = active().remove(); !removed)
            return goOffline(removed.error());
        segments.pop_back();
    }
    segments.push_back(std::move(segment));
    reserveActive();
    logEnd = base;
    directoryDirty = true;
    syncClosedSegments();
    return success();
}

// Under `preallocate`. Room is a help, not a promise: without it the log goes on as any other.
void Log::Impl::reserveActive()
{
    if (!config.preallocate)
        return;
    if (const auto file = active().file())
        (void)file.value()->reserve(static_cast<std::uint64_t>(config.segmentBytes));
}

void Log::Impl::releaseReserved()
{
    if (!config.preallocate)
        return;
    if (const auto file = active().file())
        (void)file.value()->reserve(active().size());
}

Result<bool> Log::maybeRoll(WallTime now)
{
    Impl& log = *m_impl;
    BOOST_OUTCOME_TRY(log.checkOnline());
    log.now = now;
    BOOST_OUTCOME_TRY(const bool due, log.isDueToRoll(0, log.logEnd, toEpochMs(now)));
    if (!due)
        return false;
    BOOST_OUTCOME_TRY(log.roll(log.logEnd));
    return true;
}

} // namespace brokerscope::storage
