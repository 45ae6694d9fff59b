#include "engine/storage/compaction.h"

#include "engine/protocol/record_reader.h"
#include "engine/storage/batch_scanner.h"
#include "engine/storage/log_impl.h"

#include <algorithm>
#include <limits>

namespace brokerscope::storage {

namespace {

constexpr std::size_t kWriteBytes = 512 << 10; // gathered before they go to the file

// Waits for the syncs of the new files, then wakes whoever drives the compaction.
struct PendingSyncs
{
    int left = 0;
    Result<void> result = success();
    std::function<void()> wake;
};

} // namespace

// The new segment that is being written.
struct CleanedSegment
{
    CleanedSegment(Offset itsBase, std::unique_ptr<runtime::File> itsFile)
        : base(itsBase), file(std::move(itsFile)), index(itsBase)
    {
    }
    Offset base;
    std::unique_ptr<runtime::File> file;
    SegmentIndex index;
    Bytes buffer;
    std::uint64_t size = 0; // with the buffer
    TransactionIndex aborted; // whose data went in this pass, while their markers stay
};

struct Compaction::Run
{
    explicit Run(Log::Impl& itsLog) : log(itsLog.alive), begunAt(itsLog.cuts) {}
    ~Run();

    enum class Phase { Mapping, Copying, Syncing, Done };

    [[nodiscard]] Result<Progress> step(std::size_t bytes, WallTime now);
    [[nodiscard]] Result<void> map(Log::Impl& there, std::size_t bytes);
    [[nodiscard]] Result<bool> mapBatch(const protocol::BatchView& batch); // false: no room for more keys
    [[nodiscard]] Result<void> planGroups(Log::Impl& there);
    [[nodiscard]] Result<void> copy(Log::Impl& there, std::size_t bytes, WallTime now);
    [[nodiscard]] Result<void> startGroup(Log::Impl& there, WallTime now);
    [[nodiscard]] Result<void> write(ByteView batch, std::int64_t indexInterval);
    [[nodiscard]] Result<void> finishGroup(Log::Impl& there);
    [[nodiscard]] Result<void> replaceGroup(Log::Impl& there);
    [[nodiscard]] Result<void> openSource(Log::Impl& there, std::size_t i);
    void nextGroup();

    std::weak_ptr<Log::Impl*> log;
    std::uint64_t begunAt;
    Options options;
    CompactionStats stats;
    Phase phase = Phase::Mapping;
    std::vector<SegmentFacts> sources; // to be gone through in this phase
    std::size_t source = 0;            // the one under way
    std::unique_ptr<runtime::File> file; // of it
    std::uint64_t fileSize = 0;
    Offset reached{0}; // end of the batch before
    std::optional<BatchScanner> scanner;

    std::optional<CompactionKeyMap> keys;
    std::vector<AbortedTransaction> aborted; // with something below what is cleaned
    std::optional<CompactionTransactions> transactions;
    Offset mappedUpTo{0};
    bool mapIsFull = false;

    std::vector<SegmentGroup> groups;
    std::size_t group = 0;
    std::size_t lastWithBatches = 0; // of the sources of the group
    LastOfProducers producers;
    std::optional<CompactionFilter> filter;
    std::optional<CleanedSegment> target;
    bool changed = false; // anything in the group
    std::shared_ptr<PendingSyncs> syncs;
};

Compaction::Run::~Run()
{
    const auto there = log.lock();
    if (there && target) {
        target.reset();
        (void)(*there)->removeCleanedFiles(); // what stays is removed before the next one begins
    }
}

Compaction::Compaction(std::unique_ptr<Run> run) : m_run(std::move(run)) {}
Compaction::~Compaction() = default;

Offset Compaction::cleanedUpTo() const
{
    return m_run->mappedUpTo;
}
const CompactionStats& Compaction::stats() const
{
    return m_run->stats;
}

Result<CompactionRange> Log::compactionRange(std::optional<Offset> cleanedUpTo, Offset stable, WallTime now) const
{
    const Impl& log = *m_impl;
    LogFacts facts;
    facts.logStart = log.logStart;
    facts.logEnd = log.logEnd;
    // What is not on the device yet may have to be scanned after a crash, and there a hole would look like a loss.
    facts.stable = std::min(stable, log.recoveryPoint);
    if (const auto unstable = log.producers.firstUnstableOffset())
        facts.stable = std::min(facts.stable, *unstable);
    facts.cleanedUpTo = cleanedUpTo;
    for (std::size_t i = 0; i < log.segments.size(); ++i) {
        const Segment& segment = *log.segments[i];
        SegmentFacts known{segment.baseOffset(), log.endOf(i), segment.size(), -1, -1};
        if (log.config.minCompactionLagMs > 0) {
            BOOST_OUTCOME_TRY(known.maxTimestamp, segment.maxTimestamp());
        }
        if (log.config.maxCompactionLagMs < std::numeric_limits<std::int64_t>::max()) {
            BOOST_OUTCOME_TRY(const auto first, segment.firstTimestamp());
            known.firstTimestamp = first.value_or(-1);
        }
        facts.segments.push_back(known);
    }
    return storage::compactionRange(facts, log.config, now);
}

Result<std::unique_ptr<Compaction>> Compaction::start(Log& log, Options options)
{
    Log::Impl& there = *log.m_impl;
    BOOST_OUTCOME_TRY(there.checkOnline());
    // Beside a leftover of an earlier attempt a restart would take our .swap for the rest of a failed round.
    BOOST_OUTCOME_TRY(there.removeCleanedFiles());
    auto run = std::make_unique<Run>(there);
    run->options = std::move(options);
    run->keys.emplace(run->options.keyMapBytes, run->options.seed);
    run->aborted = log.abortedTransactions(log.firstSegmentOffset(), run->options.range.firstUncleanable);
    run->transactions.emplace(run->aborted);
    run->mappedUpTo = run->options.range.firstDirty;
    for (std::size_t i = 0; i < there.segments.size(); ++i) {
        const Segment& segment = *there.segments[i];
        if (there.endOf(i) > run->options.range.firstDirty && segment.baseOffset() < run->options.range.firstUncleanable)
            run->sources.push_back({segment.baseOffset(), there.endOf(i), segment.size(), -1, -1});
    }
    return std::unique_ptr<Compaction>(new Compaction(std::move(run)));
}

Result<Compaction::Progress> Compaction::step(std::size_t bytes, WallTime now)
{
    return m_run->step(bytes, now);
}

Result<Compaction::Progress> Compaction::Run::step(std::size_t bytes, WallTime now)
{
    const auto held = log.lock();
    if (!held || (*held)->cuts != begunAt)
        return makeError(ErrorKind::Closed, "clean a log", "it was cut or closed meanwhile");
    Log::Impl& there = **held;
    BOOST_OUTCOME_TRY(there.checkOnline());
    switch (phase) {
    case Phase::Mapping: {
        BOOST_OUTCOME_TRY(map(there, bytes));
        break;
    }
    case Phase::Copying: {
        BOOST_OUTCOME_TRY(copy(there, bytes, now));
        break;
    }
    case Phase::Syncing: {
        if (syncs->left > 0)
            return Progress::Waiting;
        BOOST_OUTCOME_TRY(replaceGroup(there));
        break;
    }
    case Phase::Done:
        break;
    }
    if (phase == Phase::Syncing && syncs->left > 0)
        return Progress::Waiting;
    return phase == Phase::Done ? Progress::Done : Progress::MoreToDo;
}

Result<void> Compaction::Run::openSource(Log::Impl& there, std::size_t i)
{
    // A handle of our own: the log closes its own ones as it likes.
    source = i;
    scanner.reset();
    BOOST_OUTCOME_TRY(file, there.disk.open(segmentPath(there.directory, sources[i].baseOffset, kLogSuffix),
                                            runtime::OpenMode::ReadOnly));
    fileSize = sources[i].sizeBytes;
    reached = sources[i].baseOffset;
    scanner.emplace(*file, 0, fileSize, BatchScanner::kWholeBatches);
    return success();
}

namespace {

// The batch under the scanner, which must lie in [from, below).
Result<protocol::BatchView> checkedBatch(BatchScanner& scanner, Offset from, Offset below)
{
    BOOST_OUTCOME_TRY(const auto bytes, scanner.bytes());
    BOOST_OUTCOME_TRY(const auto batch, protocol::BatchView::parse(bytes));
    const auto corrupt = [&](const char* what) {
        return makeError(ErrorKind::Corrupt, "clean a log",
                         "the batch at offset " + std::to_string(batch.baseOffset().value()) + " " + what);
    };
    if (batch.baseOffset() < from || batch.nextOffset() > below)
        return corrupt("is out of order");
    if (!batch.crcMatches())
        return corrupt("has a wrong checksum");
    return batch;
}

} // namespace

// --- first pass: the last offset of every key in the dirty part ---

Result<void> Compaction::Run::map(Log::Impl& there, std::size_t bytes)
{
    for (std::uint64_t done = 0; done < bytes && !mapIsFull;) {
        if (!scanner) {
            if (source == sources.size())
                break;
            BOOST_OUTCOME_TRY(openSource(there, source));
        }
        BOOST_OUTCOME_TRY(const auto header, scanner->next());
        if (!header) {
            mappedUpTo = std::max(mappedUpTo, sources[source].endOffset); // also over what is missing at its end
            scanner.reset();
            ++source;
            continue;
        }
        const std::uint64_t size = header->size();
        const Offset next = header->nextOffset();
        done += size;
        stats.bytesRead += size;
        BOOST_OUTCOME_TRY(const auto batch, checkedBatch(*scanner, reached, sources[source].endOffset));
        reached = next;
        BOOST_OUTCOME_TRY(const bool fits, mapBatch(batch));
        if (fits)
            mappedUpTo = std::max(mappedUpTo, next);
        else
            mapIsFull = true; // the rest is for the next cleaning
    }
    if (mapIsFull || (!scanner && source == sources.size())) {
        BOOST_OUTCOME_TRY(planGroups(there));
    }
    return success();
}

Result<bool> Compaction::Run::mapBatch(const protocol::BatchView& batch)
{
    if (batch.isControl()) {
        BOOST_OUTCOME_TRY(const auto marker, ProducerStates::markerIn(batch));
        (void)transactions->onMarker(batch, marker);
        return true;
    }
    if (transactions->onData(batch))
        return true; // aborted: it replaces nothing
    BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(batch));
    for (;;) {
        BOOST_OUTCOME_TRY(const auto record, reader.next());
        if (!record)
            return true;
        if (record->offset < options.range.firstDirty)
            continue;
        if (record->key && !keys->put(*record->key, record->offset))
            return false;
        mappedUpTo = std::max(mappedUpTo, record->offset + 1);
    }
}

Result<void> Compaction::Run::planGroups(Log::Impl& there)
{
    scanner.reset();
    file.reset();
    sources.clear();
    for (std::size_t i = 0; i < there.segments.size() && there.segments[i]->baseOffset() < mappedUpTo &&
                            there.segments[i]->baseOffset() < options.range.firstUncleanable;
         ++i)
        sources.push_back({there.segments[i]->baseOffset(), there.endOf(i), there.segments[i]->size(), -1, -1});
    groups = groupSegments(sources, there.config);
    stats.segmentsBefore = sources.size();
    // From the beginning of the log once more: its clean part, too, holds what newer records replace.
    transactions.emplace(std::move(aborted));
    phase = groups.empty() ? Phase::Done : Phase::Copying;
    return success();
}

// --- second pass: copy what stays, group by group ---

Result<void> Compaction::Run::startGroup(Log::Impl& there, WallTime now)
{
    const SegmentGroup& part = groups[group];
    changed = part.count > 1;
    lastWithBatches = part.first;
    for (std::size_t i = part.first; i < part.first + part.count; ++i)
        if (sources[i].sizeBytes > 0)
            lastWithBatches = i;
    const Offset base = sources[part.first].baseOffset;
    const std::string path = segmentPath(there.directory, base, std::string(kLogSuffix) + std::string(kCleanedSuffix));
    BOOST_OUTCOME_TRY(auto created, there.disk.open(path, runtime::OpenMode::CreateNew));
    target.emplace(base, std::move(created));
    producers = lastOf(there.producers);
    filter.emplace(*keys, *transactions, producers,
                   CompactionFilter::Options{toEpochMs(now), there.config.deleteRetentionMs, mappedUpTo});
    return openSource(there, part.first);
}

Result<void> Compaction::Run::copy(Log::Impl& there, std::size_t bytes, WallTime now)
{
    for (std::uint64_t done = 0; done < bytes;) {
        if (!target) {
            BOOST_OUTCOME_TRY(startGroup(there, now));
        }
        BOOST_OUTCOME_TRY(const auto header, scanner->next());
        if (!header) {
            if (source + 1 == groups[group].first + groups[group].count)
                return finishGroup(there);
            BOOST_OUTCOME_TRY(openSource(there, source + 1));
            continue;
        }
        BOOST_OUTCOME_TRY(const auto batch, checkedBatch(*scanner, reached, sources[source].endOffset));
        reached = batch.nextOffset();
        done += batch.size();
        stats.bytesRead += batch.size();
        stats.bytesBefore += batch.size();
        const bool last = source == lastWithBatches && scanner->nextPosition() == fileSize;
        BOOST_OUTCOME_TRY(const auto verdict, filter->apply(batch, last));
        stats.recordsBefore += verdict.recordsIn;
        stats.recordsAfter += verdict.recordsKept;
        changed |= verdict.outcome != CompactionFilter::Outcome::Unchanged;
        if (verdict.aborted)
            target->aborted.add(*verdict.aborted);
        if (verdict.outcome == CompactionFilter::Outcome::Unchanged) {
            BOOST_OUTCOME_TRY(write(batch.bytes(), there.config.indexIntervalBytes));
        } else if (verdict.outcome == CompactionFilter::Outcome::Changed) {
            BOOST_OUTCOME_TRY(write(verdict.bytes, there.config.indexIntervalBytes));
        }
    }
    return success();
}

Result<void> Compaction::Run::write(ByteView bytes, std::int64_t indexInterval)
{
    if (target->size + bytes.size() > static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max()))
        return makeError(ErrorKind::Unavailable, "clean a log", "the new segment would be larger than a segment can be");
    BOOST_OUTCOME_TRY(const auto batch, protocol::BatchView::parse(bytes));
    target->index.add(batch, target->size, indexInterval);
    target->buffer.insert(target->buffer.end(), bytes.begin(), bytes.end());
    target->size += bytes.size();
    if (target->buffer.size() < kWriteBytes)
        return success();
    BOOST_OUTCOME_TRY(target->file->append({SharedBytes(std::move(target->buffer))}));
    target->buffer.clear();
    return success();
}

Result<void> Compaction::Run::finishGroup(Log::Impl& there)
{
    scanner.reset();
    file.reset();
    stats.bytesAfter += target->size;
    ++stats.segmentsAfter;
    if (!changed) {
        target.reset();
        BOOST_OUTCOME_TRY(there.removeCleanedFiles());
        nextGroup();
        return success();
    }
    if (!target->buffer.empty()) {
        BOOST_OUTCOME_TRY(target->file->append({SharedBytes(std::move(target->buffer))}));
    }
    target->index.finish();
    syncs = std::make_shared<PendingSyncs>();
    syncs->wake = options.wake;
    const auto sync = [&](runtime::File& written) {
        ++syncs->left;
        written.syncInBackground([waiting = syncs](const Result<void>& result) {
            if (!result && waiting->result)
                waiting->result = result.error();
            if (--waiting->left == 0 && waiting->wake)
                waiting->wake();
        });
    };
    const auto writeBeside = [&](std::string_view suffix, const Bytes& content) -> Result<void> {
        const std::string path = segmentPath(there.directory, target->base, std::string(suffix) + std::string(kCleanedSuffix));
        BOOST_OUTCOME_TRY(const auto beside, there.disk.open(path, runtime::OpenMode::CreateNew));
        if (!content.empty()) {
            BOOST_OUTCOME_TRY(beside->writeAt(0, content));
        }
        sync(*beside);
        return success();
    };
    phase = Phase::Syncing;
    sync(*target->file);
    BOOST_OUTCOME_TRY(writeBeside(kOffsetIndexSuffix, target->index.offsetFile()));
    if (!target->aborted.empty()) {
        BOOST_OUTCOME_TRY(writeBeside(kTxnIndexSuffix, target->aborted.file()));
    }
    return writeBeside(kTimeIndexSuffix, target->index.timeFile());
}

Result<void> Compaction::Run::replaceGroup(Log::Impl& there)
{
    if (!syncs->result)
        return syncs->result.error(); // of files that nobody relies on yet: the log itself is as good as before
    const SegmentGroup& part = groups[group];
    const std::size_t first = there.segmentAt(sources[part.first].baseOffset);
    target->file.reset();
    BOOST_OUTCOME_TRY(there.replaceByCleaned(first, part.count, std::move(target->aborted)));
    target.reset();
    nextGroup();
    return success();
}

void Compaction::Run::nextGroup()
{
    phase = ++group == groups.size() ? Phase::Done : Phase::Copying;
}

} // namespace brokerscope::storage
