// Compaction of one log: what stays, what goes, and that offsets, producers and readers are none the worse.
#include "engine/storage/compaction.h"
#include "engine/storage/segment.h"
#include "storage_support.h"

#include <gmock/gmock.h>

#include <map>

namespace brokerscope::storage {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr std::int64_t kDay = 24LL * 3600 * 1000;

struct Shown // a record as a reader gets it
{
    std::int64_t offset;
    std::string key;
    std::optional<std::string> value;
    friend bool operator==(const Shown&, const Shown&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Shown& r)
    {
        return out << r.offset << ":" << r.key << "=" << r.value.value_or("(null)");
    }
};

struct CompactedLog : LogOnMemory
{
    std::optional<Offset> cleanedUpTo;
    CompactionStats stats;
    WallTime clock = kNow;

    CompactedLog()
    {
        config.cleanupCompact = true;
        config.cleanupDelete = false;
        config.minCleanableDirtyRatio = 0;
        config.deleteRetentionMs = kDay;
    }

    void put(const std::string& key, std::optional<std::string> value, protocol::RecordBatchBuilder::Options options = {})
    {
        protocol::RecordBatchBuilder builder(options);
        builder.add(toEpochMs(clock), asBytes(key), value ? std::optional(asBytes(*value)) : std::nullopt);
        append(SharedBytes(builder.build()), LeaderEpoch(0), clock);
    }
    // Closes the active segment and makes it durable.
    void roll()
    {
        LogConfig full = config;
        full.segmentBytes = 1;
        log->setConfig(full);
        EXPECT_TRUE(log->maybeRoll(clock).value());
        log->setConfig(config);
        disk.finishSyncs();
        EXPECT_TRUE(log->flush());
    }
    CompactionRange range(Offset stable = Offset(1'000'000)) const
    {
        log->noteHighWatermark(std::min(stable, log->logEndOffset()));
        return log->compactionRange(cleanedUpTo, stable, clock).value();
    }
    Result<void> tryClean(std::size_t piece = 1, std::size_t keyMapBytes = 1 << 20)
    {
        auto started = Compaction::start(*log, {.range = range(), .keyMapBytes = keyMapBytes, .seed = 7, .wake = {}});
        if (!started)
            return started.error();
        Compaction& compaction = *started.value();
        for (;;) {
            BOOST_OUTCOME_TRY(const auto progress, compaction.step(piece, clock));
            if (progress == Compaction::Progress::Waiting)
                disk.finishSyncs();
            if (progress == Compaction::Progress::Done)
                break;
        }
        cleanedUpTo = compaction.cleanedUpTo();
        stats = compaction.stats();
        return success();
    }
    void clean(std::size_t piece = 1, std::size_t keyMapBytes = 1 << 20)
    {
        const auto cleaned = tryClean(piece, keyMapBytes);
        ASSERT_TRUE(cleaned) << cleaned.error().message();
    }
    std::vector<Shown> records() const
    {
        std::vector<Shown> out;
        forEachBatch([&](const protocol::BatchView& batch) {
            auto reader = protocol::RecordReader::open(batch).value();
            while (const auto record = reader.next().value())
                if (!batch.isControl())
                    out.push_back({record->offset.value(), std::string(asText(*record->key)),
                                   record->value ? std::optional(std::string(asText(*record->value))) : std::nullopt});
        });
        return out;
    }
    template <class Visit> void forEachBatch(Visit visit) const
    {
        for (Offset at = log->logStartOffset(); at < log->logEndOffset();) {
            const auto read = log->read(at, 1, log->logEndOffset(), MinOneMessage::Yes);
            ASSERT_TRUE(read) << read.error().message();
            ASSERT_FALSE(read.value().records.empty()) << at.value();
            const auto batch = protocol::BatchView::parse(read.value().records.view()).value();
            ASSERT_TRUE(batch.crcMatches());
            visit(batch);
            ASSERT_GT(read.value().nextOffset, at);
            at = read.value().nextOffset;
        }
    }
    std::vector<std::int64_t> controlOffsets() const
    {
        std::vector<std::int64_t> out;
        forEachBatch([&](const protocol::BatchView& batch) {
            if (batch.isControl() && batch.recordCount() > 0)
                out.push_back(batch.baseOffset().value());
        });
        return out;
    }
};

} // namespace

TEST(CompactionTest, KeepsTheLastRecordOfEveryKeyAtItsOffset)
{
    CompactedLog it;
    it.open();
    for (int i = 0; i < 4; ++i) {
        it.put("a", "a" + std::to_string(i));
        it.put("b", "b" + std::to_string(i));
    }
    it.put("c", "only");
    it.roll();
    it.put("a", "active"); // stays out of it, and what it replaces, too
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{6, "a", "a3"}, Shown{7, "b", "b3"}, Shown{8, "c", "only"}, Shown{9, "a", "active"}));
    EXPECT_EQ(it.cleanedUpTo, Offset(9));
    EXPECT_EQ(it.stats.recordsBefore, 9);
    EXPECT_EQ(it.stats.recordsAfter, 3);
    EXPECT_EQ(it.log->logStartOffset(), Offset(0));
    EXPECT_EQ(it.log->logEndOffset(), Offset(10));
}

TEST(CompactionTest, ASecondCleaningAlsoTakesWhatTheFirstKept)
{
    CompactedLog it;
    it.open();
    it.put("a", "old");
    it.put("b", "kept");
    it.roll();
    it.clean();
    it.put("a", "new");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "b", "kept"}, Shown{2, "a", "new"}));
}

TEST(CompactionTest, RecordsOfOneBatchAreSiftedAndKeepCodecTimestampsHeadersAndLastOffset)
{
    for (const auto codec : {protocol::Compression::None, protocol::Compression::Gzip, protocol::Compression::Snappy,
                             protocol::Compression::Lz4, protocol::Compression::Zstd}) {
        CompactedLog it;
        it.open();
        protocol::RecordBatchBuilder builder({.compression = codec});
        const std::vector<protocol::RecordHeader> headers{{"h", asBytes("x")}, {"null", std::nullopt}};
        builder.add(kT0 + 5, asBytes("a"), asBytes("1"));
        builder.add(kT0 + 3, asBytes("b"), asBytes("2"), headers);
        builder.add(kT0 + 9, asBytes("a"), asBytes("3"));
        builder.add(kT0 + 7, asBytes("c"), asBytes("4"));
        it.append(SharedBytes(builder.build()));
        it.put("c", "5");
        it.roll();
        it.clean();
        EXPECT_THAT(it.records(), ElementsAre(Shown{1, "b", "2"}, Shown{2, "a", "3"}, Shown{4, "c", "5"}));
        const auto read = it.log->read(Offset(0), 1, Offset(5), MinOneMessage::Yes).value();
        const auto batch = protocol::BatchView::parse(read.records.view()).value();
        EXPECT_EQ(batch.compression(), codec);
        EXPECT_EQ(batch.baseOffset(), Offset(0));
        EXPECT_EQ(batch.lastOffset(), Offset(3)) << "the range of the batch is told although its last record went";
        EXPECT_EQ(batch.recordCount(), 2);
        EXPECT_EQ(batch.maxTimestamp(), kT0 + 9);
        auto reader = protocol::RecordReader::open(batch).value();
        const auto first = reader.next().value();
        EXPECT_EQ(first->timestamp, kT0 + 3);
        ASSERT_EQ(first->headers().size(), 2u);
        EXPECT_EQ(first->headers()[0].key, "h");
        EXPECT_FALSE(first->headers()[1].value);
    }
}

TEST(CompactionTest, ATombstoneStaysUntilItsDeleteHorizonThenGoes)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.put("a", std::nullopt);
    it.put("b", "1");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "a", std::nullopt}, Shown{2, "b", "1"}));
    bool marked = false;
    it.forEachBatch([&](const protocol::BatchView& batch) {
        if (batch.baseOffset() == Offset(1)) {
            marked = batch.hasDeleteHorizon();
            EXPECT_EQ(batch.baseTimestamp(), toEpochMs(it.clock) + kDay);
            EXPECT_EQ(protocol::RecordReader::open(batch).value().next().value()->timestamp, kT0);
            EXPECT_EQ(batch.maxTimestamp(), kT0);
        }
    });
    EXPECT_TRUE(marked) << "KIP-534: the first cleaning that sees a tombstone notes when it may go";

    it.clock += std::chrono::milliseconds(kDay - 1);
    it.put("c", "1");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "a", std::nullopt}, Shown{2, "b", "1"}, Shown{3, "c", "1"}));
    it.clock += std::chrono::milliseconds(1);
    it.put("d", "1");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{2, "b", "1"}, Shown{3, "c", "1"}, Shown{4, "d", "1"}));
}

TEST(CompactionTest, TheLastBatchOfAProducerStaysThoughEmptySoThatDuplicatesAreStillKnownAfterARestart)
{
    CompactedLog it;
    it.open();
    it.put("a", "1", {.producerId = ProducerId(5), .producerEpoch = 0, .baseSequence = 0});
    it.put("a", "2", {.producerId = ProducerId(5), .producerEpoch = 0, .baseSequence = 1});
    it.put("a", "3");
    it.put("z", "last of the segment");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{2, "a", "3"}, Shown{3, "z", "last of the segment"}));
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(1, 2, 3));
    // Without the snapshots only the batches can tell.
    it.log.reset();
    const auto names = it.disk.list(kDir).value();
    for (const auto& name : names)
        if (name.ends_with(kSnapshotSuffix)) {
            ASSERT_TRUE(it.disk.remove(it.file(name)));
        }
    it.open({.recoveryPoint = Offset(4)});
    ASSERT_EQ(it.log->producers().size(), 1u);
    EXPECT_EQ(it.log->producers()[0].lastSequence, 1);
    protocol::RecordBatchBuilder again({.producerId = ProducerId(5), .producerEpoch = 0, .baseSequence = 1});
    again.add(kT0, asBytes("a"), asBytes("2"));
    EXPECT_TRUE(it.append(SharedBytes(again.build())).duplicate);
}

TEST(CompactionTest, NothingAtOrAboveTheStableOffsetOrInTheActiveSegmentIsTouched)
{
    CompactedLog it;
    it.open();
    for (int segment = 0; segment < 3; ++segment) {
        for (int i = 0; i < 3; ++i)
            it.put("k", std::to_string(segment) + std::to_string(i));
        it.roll();
    }
    it.put("k", "active");
    EXPECT_EQ(it.range().firstUncleanable, Offset(9));
    EXPECT_EQ(it.range(Offset(9)).firstUncleanable, Offset(9));
    EXPECT_EQ(it.range(Offset(8)).firstUncleanable, Offset(6)) << "the segment that holds the limit stays whole";
    EXPECT_EQ(it.range(Offset(2)).firstUncleanable, Offset(0));
    EXPECT_EQ(it.range(Offset(2)).dirtyBytes, 0u);
}

TEST(CompactionTest, AnOpenTransactionHoldsTheCleanerBack)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.put("a", "2");
    it.roll();
    it.put("t", "1", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = 0, .transactional = true});
    it.roll();
    it.put("a", "3");
    it.roll();
    EXPECT_EQ(it.range().firstUncleanable, Offset(2));
    it.append(markerOf(9, 0, protocol::ControlRecordType::Commit), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    it.roll();
    EXPECT_EQ(it.range().firstUncleanable, Offset(5));
}

TEST(CompactionTest, WhatIsNotOnTheDeviceYetIsNotTouched)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.config.segmentBytes = 1;
    it.log->setConfig(it.config);
    ASSERT_TRUE(it.log->maybeRoll(kNow).value());
    EXPECT_EQ(it.range().dirtyBytes, 0u);
    it.disk.finishSyncs();
    EXPECT_GT(it.range().dirtyBytes, 0u);
}

TEST(CompactionTest, ACommitMarkerGoesOnlyAfterItsDataAndItsHorizon)
{
    CompactedLog it;
    it.open();
    it.put("t", "1", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = 0, .transactional = true});
    it.append(markerOf(9, 0, protocol::ControlRecordType::Commit), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    // The producer goes on elsewhere, so that neither batch is its last.
    it.put("u", "1", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = 1, .transactional = true});
    it.append(markerOf(9, 0, protocol::ControlRecordType::Commit), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    it.put("x", "1");
    it.roll();
    it.clean();
    EXPECT_THAT(it.controlOffsets(), ElementsAre(1, 3)) << "data is there: the marker stays";
    it.put("t", "2");
    it.roll();
    it.clean(); // takes the data; it was seen in this pass, so the marker stays without a horizon
    EXPECT_THAT(it.records(), ElementsAre(Shown{2, "u", "1"}, Shown{4, "x", "1"}, Shown{5, "t", "2"}));
    EXPECT_THAT(it.controlOffsets(), ElementsAre(1, 3));
    it.clock += std::chrono::milliseconds(2 * kDay);
    it.put("y", "1");
    it.roll();
    it.clean(); // nothing is left of the transaction: the horizon begins now
    EXPECT_THAT(it.controlOffsets(), ElementsAre(1, 3));
    it.clock += std::chrono::milliseconds(kDay);
    it.put("y", "2");
    it.roll();
    it.clean();
    EXPECT_THAT(it.controlOffsets(), ElementsAre(3));
}

TEST(CompactionTest, RecordsOfAnAbortedTransactionGoAtOnceAndReplaceNothing)
{
    CompactedLog it;
    it.open();
    it.put("a", "committed");
    const auto transactional = [&](const char* key, std::int32_t sequence) {
        it.put(key, "aborted", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = sequence, .transactional = true});
    };
    transactional("a", 0);
    transactional("only here", 1);
    it.append(markerOf(9, 0, protocol::ControlRecordType::Abort), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    // The producer goes on, so that none of these batches is its last.
    it.put("u", "1", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = 2, .transactional = true});
    it.append(markerOf(9, 0, protocol::ControlRecordType::Commit), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    it.put("x", "1");
    it.log->noteHighWatermark(it.log->logEndOffset());
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{0, "a", "committed"}, Shown{4, "u", "1"}, Shown{6, "x", "1"}));
    EXPECT_THAT(it.controlOffsets(), ElementsAre(3, 5)) << "the marker goes only after its data";
    EXPECT_THAT(it.log->abortedTransactions(Offset(0), Offset(7)), ::testing::SizeIs(1))
        << "who reads on from before the cleaning must still be told";
    EXPECT_TRUE(it.disk.exists(it.file("00000000000000000000.txnindex")));

    it.clock += std::chrono::milliseconds(1);
    it.put("y", "1");
    it.log->noteHighWatermark(it.log->logEndOffset());
    it.roll();
    it.clean(); // alone now: its time begins
    EXPECT_THAT(it.controlOffsets(), ElementsAre(3, 5));
    it.reopenCleanly();
    EXPECT_THAT(it.records(), ElementsAre(Shown{0, "a", "committed"}, Shown{4, "u", "1"}, Shown{6, "x", "1"}, Shown{7, "y", "1"}));
    it.clock += std::chrono::milliseconds(kDay);
    it.put("y", "2");
    it.log->noteHighWatermark(it.log->logEndOffset());
    it.roll();
    it.clean();
    EXPECT_THAT(it.controlOffsets(), ElementsAre(5));
    EXPECT_THAT(it.log->abortedTransactions(Offset(0), Offset(9)), IsEmpty());
}

TEST(CompactionTest, AnAbortedTransactionOfWhichOnlyAPartIsCleanedIsStillLeftOutByReaders)
{
    CompactedLog it;
    it.open();
    const auto transactional = [&](const char* key, std::int32_t sequence) {
        it.put(key, "aborted", {.producerId = ProducerId(9), .producerEpoch = 0, .baseSequence = sequence, .transactional = true});
    };
    transactional("a", 0);
    it.put("z", "1");
    it.roll();
    transactional("b", 1);
    it.append(markerOf(9, 0, protocol::ControlRecordType::Abort), LeaderEpoch(0), it.clock, {AppendOrigin::Coordinator});
    it.log->noteHighWatermark(it.log->logEndOffset());
    EXPECT_EQ(it.range().firstUncleanable, Offset(2));
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "z", "1"}, Shown{2, "b", "aborted"}));
    for (int from = 0; from < 3; ++from)
        EXPECT_THAT(it.log->abortedTransactions(Offset(from), Offset(4)), ::testing::SizeIs(1)) << from;
    it.open({.recoveryPoint = Offset(0), .highWatermark = Offset(4)});
    EXPECT_THAT(it.log->abortedTransactions(Offset(2), Offset(4)), ::testing::SizeIs(1));
    EXPECT_EQ(it.log->firstUnstableOffset(), std::nullopt);
}

TEST(CompactionTest, SmallSegmentsBecomeOneAndTheLogHasNoHole)
{
    CompactedLog it;
    it.open();
    for (int segment = 0; segment < 5; ++segment) {
        it.put("k", std::to_string(segment));
        it.put("own" + std::to_string(segment), "v");
        it.put("k", std::to_string(segment) + "again");
        it.roll();
    }
    it.put("k", "active");
    it.clean();
    EXPECT_EQ(it.log->segments().size(), 2u);
    EXPECT_EQ(it.stats.segmentsBefore, 5u);
    EXPECT_EQ(it.stats.segmentsAfter, 1u);
    EXPECT_EQ(it.records().size(), 7u);
    const auto before = it.records();
    // A recovery that scans everything finds nothing wrong.
    it.open({.recoveryPoint = Offset(0)});
    EXPECT_EQ(it.records(), before);
    EXPECT_EQ(it.log->recovery().bytesCut, 0u);
    EXPECT_EQ(it.log->recovery().segmentsDropped, 0u);
}

TEST(CompactionTest, TheLastBatchOfACleanedSegmentIsKeptEmptyIfNeedBe)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.put("b", "1");
    it.roll();
    it.put("a", "2");
    it.put("b", "2");
    it.roll();
    it.config.segmentBytes = 100; // no grouping
    it.log->setConfig(it.config);
    it.clean();
    EXPECT_EQ(it.log->segments().size(), 3u);
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(1, 2, 3));
    it.config.cleanupCompact = false; // a hole would now be taken for a loss
    it.open({.recoveryPoint = Offset(0)});
    EXPECT_EQ(it.log->logEndOffset(), Offset(4));
    EXPECT_EQ(it.records().size(), 2u);
}

TEST(CompactionTest, AFullKeyMapCleansAPartAndTheNextRoundGoesOn)
{
    CompactedLog it;
    it.open();
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 200; ++i)
            it.put("key-with-some-length-" + std::to_string(i), std::to_string(round));
    it.roll();
    int rounds = 0;
    for (; it.cleanedUpTo != Offset(400) && rounds < 50; ++rounds)
        it.clean(1000, 8000);
    EXPECT_GT(rounds, 2);
    EXPECT_LT(rounds, 50);
    // Pairs that fell into different rounds are seen when the later part was mapped: one value each is left.
    std::map<std::string, std::string> last;
    for (const auto& record : it.records())
        last[record.key] = *record.value;
    EXPECT_EQ(last.size(), 200u);
    for (const auto& [key, value] : last)
        EXPECT_EQ(value, "1");
}

TEST(CompactionTest, OldSegmentsStayReadableWhileTheNewAreMade)
{
    CompactedLog it;
    it.open();
    for (int i = 0; i < 20; ++i)
        it.put("a", std::to_string(i));
    it.roll();
    const auto before = it.records();
    auto compaction = Compaction::start(*it.log, {.range = it.range(), .keyMapBytes = 1 << 20, .seed = 1, .wake = {}}).value();
    int steps = 0;
    while (compaction->step(1, kNow).value() == Compaction::Progress::MoreToDo) {
        EXPECT_EQ(it.records(), before);
        it.log->housekeeping(kNow).value(); // closes files that were not used
        ++steps;
    }
    EXPECT_GT(steps, 30) << "a piece is a batch or so";
    EXPECT_EQ(it.records(), before);
    it.disk.finishSyncs();
    EXPECT_EQ(compaction->step(1, kNow).value(), Compaction::Progress::Done);
    EXPECT_THAT(it.records(), ElementsAre(Shown{19, "a", "19"}));
}

TEST(CompactionTest, ATruncationOrDeletionMeanwhileVoidsTheCleaning)
{
    CompactedLog it;
    it.open();
    for (int i = 0; i < 20; ++i)
        it.put("a", std::to_string(i));
    it.roll();
    auto compaction = Compaction::start(*it.log, {.range = it.range(), .keyMapBytes = 1 << 20, .seed = 1, .wake = {}}).value();
    while (compaction->step(1, kNow).value() == Compaction::Progress::MoreToDo) {
    }
    ASSERT_TRUE(it.log->truncateTo(Offset(10)));
    it.disk.finishSyncs();
    const auto stopped = compaction->step(1, kNow);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Closed);
    compaction.reset();
    EXPECT_EQ(it.log->logEndOffset(), Offset(10));
    EXPECT_EQ(it.records().size(), 10u);
    const auto names = it.disk.list(kDir).value();
    for (const auto& name : names)
        EXPECT_FALSE(name.ends_with(kCleanedSuffix)) << name;
}

TEST(CompactionTest, ALogThatIsGoneStopsItsCleaning)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.roll();
    auto compaction = Compaction::start(*it.log, {.range = it.range(), .keyMapBytes = 1 << 20, .seed = 1, .wake = {}}).value();
    it.log.reset();
    EXPECT_EQ(compaction->step(1, kNow).error().kind, ErrorKind::Closed);
}

TEST(CompactionTest, ADamagedBatchIsNeverCopied)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.put("a", "2");
    it.roll();
    const Bytes whole = it.disk.content(it.file("00000000000000000000.log"));
    for (const std::size_t damaged : {65, 70}) { // in a record; in a base offset, which no checksum covers
        Bytes content = whole;
        content[damaged] ^= 1;
        it.disk.setContent(it.file("00000000000000000000.log"), content);
        it.open({.recoveryPoint = Offset(2)});
        const auto cleaned = it.tryClean();
        ASSERT_FALSE(cleaned) << damaged;
        EXPECT_EQ(cleaned.error().kind, ErrorKind::Corrupt);
        EXPECT_EQ(it.disk.content(it.file("00000000000000000000.log")), content);
    }
}

TEST(CompactionTest, AFullDiskOnlyFailsTheCleaning)
{
    CompactedLog it;
    it.open();
    it.put("a", "1");
    it.put("a", "2");
    it.roll();
    const auto before = it.records();
    it.disk.setFull(true);
    EXPECT_FALSE(it.tryClean());
    it.disk.setFull(false);
    EXPECT_FALSE(it.log->offline());
    EXPECT_EQ(it.records(), before);
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "a", "2"}));
}

TEST(CompactionTest, ARecordWithoutAKeyFromBeforeTheTopicWasCompactedGoes)
{
    CompactedLog it;
    it.config.cleanupCompact = false;
    it.open();
    protocol::RecordBatchBuilder builder;
    builder.add(kT0, std::nullopt, asBytes("nobody can replace it"));
    builder.add(kT0, asBytes("a"), asBytes("1"));
    it.append(SharedBytes(builder.build()));
    it.config.cleanupCompact = true;
    it.log->setConfig(it.config);
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "a", "1"}));
}

TEST(CompactionTest, RetentionGoesOnWithCompactedSegments)
{
    CompactedLog it;
    it.config.cleanupDelete = true;
    it.config.retentionMs = kDay;
    it.open();
    it.put("a", "1");
    it.put("a", "2");
    it.roll();
    it.clean();
    EXPECT_THAT(it.records(), ElementsAre(Shown{1, "a", "2"}));
    EXPECT_EQ(it.log->deleteOldSegments(kNow + std::chrono::milliseconds(kDay), it.log->logEndOffset()).value(), 0u);
    EXPECT_EQ(it.log->deleteOldSegments(kNow + std::chrono::milliseconds(kDay + 1), it.log->logEndOffset()).value(), 1u);
    EXPECT_EQ(it.log->logStartOffset(), Offset(2));
    EXPECT_THAT(it.records(), IsEmpty());
}

TEST(CompactionTest, TimesAreStillFound)
{
    CompactedLog it;
    it.config.indexIntervalBytes = 50;
    it.open();
    for (int i = 0; i < 50; ++i) {
        it.clock = kNow + std::chrono::milliseconds(i * 10);
        it.put("k" + std::to_string(i % 10), std::to_string(i));
    }
    it.roll();
    it.clean();
    EXPECT_EQ(it.records().size(), 10u);
    EXPECT_EQ(it.log->offsetForTimestamp(kT0).value()->offset, Offset(40));
    EXPECT_EQ(it.log->offsetForTimestamp(kT0 + 455).value()->offset, Offset(46));
    EXPECT_EQ(it.log->offsetOfMaxTimestamp().value()->offset, Offset(49));
    const auto& cleaned = *it.log;
    EXPECT_EQ(cleaned.read(Offset(12), 1, Offset(50), MinOneMessage::Yes).value().firstBatchOffset, Offset(40));
}

} // namespace brokerscope::storage
