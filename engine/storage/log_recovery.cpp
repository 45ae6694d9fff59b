// Opening a log: after a clean shutdown without looking at its records, otherwise by scanning from the recovery point.
// Every state that a crash can leave is accepted; what was wrong and what was done stands in the report.
#include "engine/storage/batch_scanner.h"
#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log_impl.h"

#include <algorithm>
#include <array>
#include <limits>

namespace brokerscope::storage {

namespace {

// Bytes that cannot be right, as opposed to a disk that cannot be read.
bool isDamage(const Error& error)
{
    return error.kind == ErrorKind::Corrupt;
}

} // namespace

Result<std::unique_ptr<Log>> Log::open(runtime::Disk& disk, std::string directory, LogConfig config, OpenOptions options)
{
    auto impl = std::make_unique<Impl>(disk, std::move(directory), std::move(config));
    BOOST_OUTCOME_TRY(impl->load(options));
    return std::unique_ptr<Log>(new Log(std::move(impl)));
}

Result<void> Log::Impl::load(const OpenOptions& options)
{
    now = options.now;
    onRecoveryPointLowered = options.onRecoveryPointLowered;
    if (!disk.exists(directory)) {
        BOOST_OUTCOME_TRY(disk.createDirectories(directory));
        parentDirty = true;
    }
    BOOST_OUTCOME_TRY(const auto bases, cleanUpAndList());
    BOOST_OUTCOME_TRY(loadTopicId(options.topicId));
    for (const Offset base : bases) {
        BOOST_OUTCOME_TRY(auto segment, Segment::open(disk, directory, base, now));
        segments.push_back(std::move(segment));
    }
    const bool fresh = segments.empty();
    if (fresh) {
        BOOST_OUTCOME_TRY(auto segment, Segment::open(disk, directory, options.logStartOffset, now));
        segments.push_back(std::move(segment));
    }
    // After a crash what can be read need not be on the device: the power may go before it is. Nor need the names of a log
    // without a record, which a clean close leaves as they are.
    const bool onDevice = options.cleanShutdown && (segments.size() > 1 || active().size() > 0);
    topicIdDirty |= !onDevice && !topicId.isZero();
    directoryDirty = !onDevice;
    parentDirty |= !onDevice;
    logStart = std::max(options.logStartOffset, segments.front()->baseOffset());
    Offset recoveredFrom = kIndexesAreGood;

    bool crashed = !options.cleanShutdown && !fresh;
    if (!crashed) {
        auto end = active().findNextOffset();
        if (end) {
            logEnd = recoveryPoint = end.value();
            for (const auto& segment : segments)
                segment->setDurable(!fresh);
        } else if (isDamage(end.error())) {
            report.notes.push_back("The active segment is damaged although the shutdown was clean: " + end.error().message());
            crashed = true;
        } else {
            return end.error();
        }
    }
    BOOST_OUTCOME_TRY(loadEpochs());
    if (crashed) {
        report.clean = false;
        const Offset point = options.cleanShutdown ? active().baseOffset() : options.recoveryPoint;
        recoveredFrom = segments[segmentAt(point)]->baseOffset();
        BOOST_OUTCOME_TRY(recoverFrom(point));
    }
    if (logEnd < logStart) {
        report.notes.push_back("The log ends at " + std::to_string(logEnd.value()) + ", below its start " +
                               std::to_string(logStart.value()) + ": begun anew there");
        BOOST_OUTCOME_TRY(restartAt(logStart));
    }
    epochsDirty |= epochs.truncateFromEnd(logEnd);
    epochsDirty |= epochs.truncateFromStart(logStart);
    BOOST_OUTCOME_TRY(deleteSnapshotsAbove(logEnd));
    highWatermark = std::max(logStart, std::min(options.highWatermark, logEnd));
    BOOST_OUTCOME_TRY(const auto indexFrom, loadTransactionIndexes(recoveredFrom));
    BOOST_OUTCOME_TRY(rebuildProducers(indexFrom));
    for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
        if (!segments[i]->hasIndexFiles()) {
            ++report.indexesRebuilt;
            BOOST_OUTCOME_TRY(segments[i]->saveIndexes());
        }
        segments[i]->release();
    }
    if (fresh)
        reserveActive();
    return success();
}

// Removes what an interrupted deletion or cleaning left behind. Base offsets of the segments, rising.
Result<std::vector<Offset>> Log::Impl::cleanUpAndList()
{
    BOOST_OUTCOME_TRY(auto names, disk.list(directory));
    BOOST_OUTCOME_TRY(finishReplacements(names));
    for (std::string& name : names) {
        if (name.ends_with(kDeletedSuffix) || name.ends_with(".tmp")) {
            BOOST_OUTCOME_TRY(disk.remove(pathOf(name)));
            name.clear();
        }
    }
    std::vector<Offset> bases;
    for (const std::string& name : names) {
        if (const auto base = parseSegmentName(name, kLogSuffix))
            bases.push_back(*base);
        else if (const auto offset = parseSegmentName(name, kSnapshotSuffix))
            snapshots.push_back(*offset);
        else if (const auto indexed = parseSegmentName(name, kTxnIndexSuffix))
            transactionIndexFiles.insert(*indexed);
    }
    std::sort(bases.begin(), bases.end());
    bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
    std::sort(snapshots.begin(), snapshots.end());
    for (const std::string& name : names) { // indexes whose segment is gone
        for (const std::string_view suffix : {kOffsetIndexSuffix, kTimeIndexSuffix, kTxnIndexSuffix}) {
            const auto base = parseSegmentName(name, suffix);
            if (base && !std::binary_search(bases.begin(), bases.end(), *base)) {
                BOOST_OUTCOME_TRY(disk.remove(pathOf(name)));
            }
        }
    }
    return bases;
}

Result<void> Log::Impl::loadTopicId(const Uuid& expected)
{
    if (disk.exists(pathOf(kPartitionMetadata))) {
        BOOST_OUTCOME_TRY(const auto content, runtime::readWholeFile(disk, pathOf(kPartitionMetadata)));
        const auto stored = parsePartitionMetadata(asText(content));
        if (stored)
            topicId = stored.value();
        else // a crash before the first flush can leave it empty
            report.notes.push_back(stored.error().message());
    }
    if (expected.isZero() || topicId == expected)
        return success();
    if (!topicId.isZero())
        return makeError(ErrorKind::Corrupt, "open " + directory,
                         "it belongs to topic id " + topicId.toString() + ", not " + expected.toString());
    const std::string text = formatPartitionMetadata(expected);
    BOOST_OUTCOME_TRY(const auto file, disk.open(pathOf(kPartitionMetadata), runtime::OpenMode::CreateOrOpen));
    BOOST_OUTCOME_TRY(file->truncate(0));
    BOOST_OUTCOME_TRY(file->writeAt(0, asBytes(text)));
    topicId = expected;
    topicIdDirty = true; // synced with the first flush: until then nothing in this log is durable anyway
    return success();
}

// Scans from the segment that holds `point` to the end, or to the first thing that cannot be right, and cuts there.
Result<void> Log::Impl::recoverFrom(Offset point)
{
    const std::size_t from = segmentAt(point);
    for (std::size_t i = 0; i < from; ++i)
        segments[i]->setDurable(true);
    // What begins at or after the recovery point is told by the batches themselves, not by the checkpoint.
    epochsDirty |= epochs.truncateFromEnd(std::max(point, segments.front()->baseOffset()));
    logEnd = segments[from]->baseOffset();
    std::size_t good = from;
    for (std::size_t i = from; i < segments.size(); ++i) {
        const Offset base = segments[i]->baseOffset();
        // A hole between segments means that the end of the earlier one was lost: our cleaner leaves none, and those that
        // Kafka's leaves lie below the recovery point.
        if (i > from && base != logEnd) {
            report.notes.push_back("Segment " + std::to_string(base.value()) + " does not follow the log end " +
                                   std::to_string(logEnd.value()));
            break;
        }
        logEnd = base;
        BOOST_OUTCOME_TRY(const bool whole, recoverSegment(i, point));
        good = i;
        if (!whole)
            break;
    }
    while (segments.size() > good + 1) {
        report.bytesCut += active().size();
        ++report.segmentsDropped;
        BOOST_OUTCOME_TRY(active().remove());
        segments.pop_back();
        directoryDirty = true;
    }
    // Scanned is not synced: what lies above the old recovery point has still to be flushed.
    recoveryPoint = std::max(segments.front()->baseOffset(), std::min(point, logEnd));
    if (point > logEnd)
        report.notes.push_back("The log ends at " + std::to_string(logEnd.value()) + ", below its recovery point " +
                               std::to_string(point.value()));
    unflushedRecords = logEnd - recoveryPoint;
    if (unflushedRecords > 0)
        unflushedSince = now;
    return success();
}

// False if the segment had to be cut. Batches below `point` are on the device for certain: their headers are enough, as
// long as everything fits together. If not, one of those headers may be what is wrong, and a log that went on from where it
// says would lack what it hides: then all checksums are looked at.
Result<bool> Log::Impl::recoverSegment(std::size_t i, Offset point)
{
    Segment& segment = *segments[i];
    BOOST_OUTCOME_TRY(const auto file, segment.file());
    const bool hadIndexes = segment.hasIndexFiles();
    SegmentIndex index(segment.baseOffset());
    std::string problem;
    std::uint64_t end = 0;
    bool believed = false;
    LeaderEpoch epoch = latestEpochBelow(logEnd);
    BatchScanner scanner(*file, 0, segment.size(), BatchScanner::kHeadersOnly);
    for (;;) {
        const auto next = scanner.next();
        if (!next) {
            if (!isDamage(next.error()))
                return next.error();
            problem = next.error().message();
            break;
        }
        if (!next.value())
            break;
        // A copy: checking the checksum reads on over the scanner's buffer.
        std::array<std::uint8_t, protocol::kBatchHeaderSize> header{};
        std::copy_n(next.value()->bytes().begin(), header.size(), header.begin());
        BOOST_OUTCOME_TRY(const auto batch, protocol::BatchView::parseHeader(header));
        if (batch.baseOffset() < logEnd) {
            problem = "offset " + std::to_string(batch.baseOffset().value()) + " after the end " +
                      std::to_string(logEnd.value());
            break;
        }
        // Left over from before a truncation: the new bytes in front of it have a later epoch.
        if (batch.leaderEpoch() < epoch && batch.leaderEpoch() >= LeaderEpoch(0)) {
            problem = "leader epoch " + std::to_string(batch.leaderEpoch().value()) + " after " +
                      std::to_string(epoch.value());
            break;
        }
        if (batch.lastOffset() - segment.baseOffset() > std::numeric_limits<std::int32_t>::max()) {
            problem = "offset " + std::to_string(batch.lastOffset().value()) + " is out of the segment's range";
            break;
        }
        const bool isDurable = batch.lastOffset() < point;
        believed |= isDurable;
        if (!isDurable) {
            scanner.setWindow(BatchScanner::kWholeBatches);
            BOOST_OUTCOME_TRY(const bool matches, scanner.crcMatches());
            if (!matches) {
                problem = "a wrong checksum at offset " + std::to_string(logEnd.value());
                break;
            }
            report.bytesScanned += scanner.nextPosition() - scanner.position();
        }
        index.add(batch, scanner.position(), config.indexIntervalBytes);
        epoch = std::max(epoch, batch.leaderEpoch());
        if (!isDurable)
            epochsDirty |= epochs.assign(batch.leaderEpoch(), batch.baseOffset());
        logEnd = batch.nextOffset();
        end = scanner.nextPosition();
    }
    if (believed && end < segment.size()) {
        logEnd = segment.baseOffset();
        return recoverSegment(i, Offset(0));
    }
    ++report.segmentsScanned;
    report.indexesRebuilt += hadIndexes ? 0 : 1;
    const std::uint64_t cut = segment.size() - end;
    if (cut > 0) {
        report.bytesCut += cut;
        report.notes.push_back("Cut " + std::to_string(cut) + " bytes off " + segment.path(kLogSuffix) + ": " + problem);
    }
    BOOST_OUTCOME_TRY(segment.adopt(end, std::move(index)));
    return cut == 0;
}

LeaderEpoch Log::Impl::latestEpochBelow(Offset offset) const
{
    return offset == Offset(0) ? kNoEpoch : epochs.epochAt(offset - 1).value_or(kNoEpoch);
}

Result<void> Log::Impl::loadEpochs()
{
    auto stored = readEpochCheckpoint(disk, pathOf(kLeaderEpochCheckpoint));
    if (stored) {
        epochs = LeaderEpochCache(std::move(stored).value());
        return success();
    }
    const bool missing = stored.error().kind == ErrorKind::NotFound;
    if (!missing && !isDamage(stored.error()))
        return stored.error();
    if (!missing)
        report.notes.push_back(stored.error().message());
    if (segments.size() == 1 && active().size() == 0)
        return success();
    epochsDirty = true;
    auto scanned = forEachBatch(segments.front()->baseOffset(), [&](const protocol::BatchView& batch, BatchScanner&) {
        epochs.assign(batch.leaderEpoch(), batch.baseOffset());
        return Result<void>(success());
    });
    return !scanned && isDamage(scanned.error()) ? Result<void>(success()) : scanned; // recovery will cut there
}

template <class Visit> Result<void> Log::Impl::forEachBatch(Offset from, Visit visit)
{
    for (std::size_t i = segmentAt(from); i < segments.size(); ++i) {
        Segment& segment = *segments[i];
        if (segment.size() == 0)
            continue;
        std::uint64_t position = 0;
        if (from > segment.baseOffset()) {
            BOOST_OUTCOME_TRY(position, segment.positionBefore(from));
        }
        BOOST_OUTCOME_TRY(const auto file, segment.file());
        for (BatchScanner scanner(*file, position, segment.size(), BatchScanner::kHeadersOnly);;) {
            BOOST_OUTCOME_TRY(const auto batch, scanner.next());
            if (!batch)
                break;
            if (batch->lastOffset() >= from) {
                BOOST_OUTCOME_TRY(visit(*batch, scanner));
            }
        }
    }
    return success();
}

Result<Offset> Log::Impl::loadTransactionIndexes(Offset recoveredFrom)
{
    Offset indexFrom = recoveredFrom;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Segment& segment = *segments[i];
        if (segment.baseOffset() >= indexFrom || !transactionIndexFiles.contains(segment.baseOffset()))
            continue;
        BOOST_OUTCOME_TRY(const auto content, runtime::readWholeFile(disk, segment.path(kTxnIndexSuffix)));
        auto read = TransactionIndex::fromFile(segment.baseOffset(), content);
        if (read && (read.value().empty() || read.value().entries().back().lastOffset < endOf(i))) {
            segment.setAborted(std::move(read).value());
            continue;
        }
        report.notes.push_back("The transaction index of " + segment.path(kLogSuffix) + " is damaged: made anew");
        indexFrom = segment.baseOffset();
    }
    transactionIndexFiles.clear();
    return indexFrom;
}

Result<Offset> Log::Impl::loadSnapshot(Offset atMost)
{
    producers.clear();
    for (std::size_t i = snapshots.size(); i-- > 0;) {
        const Offset offset = snapshots[i];
        if (offset > atMost)
            continue;
        const std::string path = segmentPath(directory, offset, kSnapshotSuffix);
        BOOST_OUTCOME_TRY(const auto content, runtime::readWholeFile(disk, path));
        auto read = ProducerStates::fromSnapshot(content, now);
        if (read) {
            producers = std::move(read).value();
            return std::max(segments.front()->baseOffset(), offset);
        }
        report.notes.push_back(read.error().message());
        BOOST_OUTCOME_TRY(disk.remove(path));
        snapshots.erase(snapshots.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return segments.front()->baseOffset();
}

Result<void> Log::Impl::rebuildProducers(Offset indexFrom)
{
    verification.clear();
    BOOST_OUTCOME_TRY(auto from, loadSnapshot(std::min(logEnd, indexFrom)));
    // A snapshot does not tell of transactions that had ended, but whose markers were not committed yet.
    if (from > highWatermark && producers.knowsMarkers()) {
        BOOST_OUTCOME_TRY(from, loadSnapshot(highWatermark));
    }
    for (const auto& segment : segments)
        if (segment->baseOffset() >= indexFrom)
            segment->setAborted({});
    if (from < logEnd) {
        BOOST_OUTCOME_TRY(forEachBatch(from, [&](const protocol::BatchView& header, BatchScanner& scanner) -> Result<void> {
            if (header.producerId() < ProducerId(0))
                return success();
            if (!header.isControl()) {
                producers.apply(header, std::nullopt, now);
                return success();
            }
            BOOST_OUTCOME_TRY(const auto bytes, scanner.whole());
            BOOST_OUTCOME_TRY(const auto batch, protocol::BatchView::parse(bytes.view()));
            const auto marker = ProducerStates::markerIn(batch);
            if (const auto aborted = producers.apply(batch, marker ? marker.value() : std::nullopt, now)) {
                Segment& segment = *segments[segmentAt(batch.baseOffset())];
                if (segment.baseOffset() >= indexFrom)
                    segment.addAborted(*aborted);
            }
            return success();
        }));
    }
    producers.onHighWatermark(highWatermark);
    return success();
}

// Nothing of what is there is of use: an empty log that starts at `offset`.
Result<void> Log::Impl::restartAt(Offset offset)
{
    while (!segments.empty()) {
        report.bytesCut += active().size();
        BOOST_OUTCOME_TRY(active().remove());
        segments.pop_back();
    }
    BOOST_OUTCOME_TRY(deleteSnapshotsAbove(kNoOffset));
    BOOST_OUTCOME_TRY(auto segment, Segment::open(disk, directory, offset, now));
    segments.push_back(std::move(segment));
    logStart = logEnd = recoveryPoint = highWatermark = offset;
    epochsDirty |= epochs.clear();
    directoryDirty = true;
    unflushedRecords = 0;
    unflushedSince.reset();
    return success();
}

} // namespace brokerscope::storage
