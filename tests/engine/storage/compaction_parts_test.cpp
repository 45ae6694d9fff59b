// The pure parts of compaction: what may be cleaned, which log is first, which segments become one, the map of keys, and
// what is known of transactions.
#include "engine/storage/compaction_key_map.h"
#include "engine/storage/compaction_plan.h"
#include "engine/storage/compaction_transactions.h"
#include "storage_support.h"

#include <gmock/gmock.h>

namespace brokerscope::storage {

using ::testing::ElementsAre;

namespace {

// Segments of ten offsets and 100 bytes each, a second apart; the last one is active.
LogFacts logOf(int segments)
{
    LogFacts log;
    for (int i = 0; i < segments; ++i)
        log.segments.push_back({Offset(i * 10), Offset(i * 10 + 10), 100, kT0 + i * 1000, kT0 + i * 1000 + 999});
    log.logEnd = log.stable = Offset(segments * 10);
    return log;
}

LogConfig compacted()
{
    LogConfig config;
    config.cleanupCompact = true;
    return config;
}

std::vector<SegmentFacts> segmentsOf(std::vector<std::uint64_t> sizes)
{
    std::vector<SegmentFacts> out;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto base = static_cast<std::int64_t>(i) * 10;
        out.push_back({Offset(base), Offset(base + 10), sizes[i], -1, -1});
    }
    return out;
}

protocol::BatchView viewOf(const SharedBytes& batch)
{
    return protocol::BatchView::parse(batch.view()).value();
}

ProducerStates::Marker markerIn(const SharedBytes& batch)
{
    return *ProducerStates::markerIn(viewOf(batch)).value();
}

SharedBytes at(Offset offset, SharedBytes batch)
{
    protocol::setBaseOffset(batch.mutableView(), offset);
    return batch;
}

} // namespace

TEST(CompactionPlanTest, WhatWasNeverCleanedIsDirtyUpToTheActiveSegment)
{
    const auto range = compactionRange(logOf(5), compacted(), kNow);
    EXPECT_EQ(range.firstDirty, Offset(0));
    EXPECT_EQ(range.firstUncleanable, Offset(40));
    EXPECT_EQ(range.dirtyBytes, 400u);
    EXPECT_EQ(range.cleanBytes, 0u);
    EXPECT_DOUBLE_EQ(range.dirtyRatio(), 1);
}

TEST(CompactionPlanTest, TheDirtyRatioIsTheShareOfWhatCameSinceTheLastCleaning)
{
    auto log = logOf(5);
    log.cleanedUpTo = Offset(30);
    const auto range = compactionRange(log, compacted(), kNow);
    EXPECT_EQ(range.cleanBytes, 300u);
    EXPECT_EQ(range.dirtyBytes, 100u);
    auto config = compacted();
    config.minCleanableDirtyRatio = 0.25; // must be exceeded, as in Kafka
    EXPECT_FALSE(isDue(range, config));
    config.minCleanableDirtyRatio = 0.24;
    EXPECT_TRUE(isDue(range, config));
}

TEST(CompactionPlanTest, NothingIsDueWhenNothingIsDirty)
{
    auto log = logOf(5);
    log.cleanedUpTo = Offset(40);
    auto config = compacted();
    config.minCleanableDirtyRatio = 0;
    config.maxCompactionLagMs = 1;
    EXPECT_FALSE(isDue(compactionRange(log, config, kNow + std::chrono::hours(1)), config));
}

TEST(CompactionPlanTest, TheSegmentThatHoldsTheStableOffsetStaysWhole)
{
    auto log = logOf(5);
    log.stable = Offset(25);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).firstUncleanable, Offset(20));
    log.stable = Offset(30);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).firstUncleanable, Offset(30));
    log.stable = Offset(0);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).dirtyBytes, 0u);
}

TEST(CompactionPlanTest, MinCompactionLagKeepsYoungSegments)
{
    auto config = compacted();
    config.minCompactionLagMs = 2000;
    // At kT0 + 4000 everything stamped after kT0 + 2000 is too young: the segment with kT0 + 2000 .. 2999 is the first.
    const auto range = compactionRange(logOf(5), config, kNow + std::chrono::milliseconds(4000));
    EXPECT_EQ(range.firstUncleanable, Offset(20));
}

TEST(CompactionPlanTest, MaxCompactionLagOverridesTheRatio)
{
    auto log = logOf(5);
    log.cleanedUpTo = Offset(30);
    auto config = compacted();
    config.maxCompactionLagMs = 5000;
    // The oldest dirty record is from kT0 + 3000.
    EXPECT_FALSE(isDue(compactionRange(log, config, kNow + std::chrono::milliseconds(8000)), config));
    const auto late = compactionRange(log, config, kNow + std::chrono::milliseconds(8001));
    EXPECT_TRUE(late.overdue);
    EXPECT_TRUE(isDue(late, config));
}

TEST(CompactionPlanTest, ACheckpointBelowTheLogStartOrAboveTheLogEndIsForgotten)
{
    auto log = logOf(5);
    log.logStart = Offset(12);
    log.cleanedUpTo = Offset(3);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).firstDirty, Offset(12));
    log.cleanedUpTo = Offset(51);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).firstDirty, Offset(12));
    log.cleanedUpTo = Offset(20);
    EXPECT_EQ(compactionRange(log, compacted(), kNow).firstDirty, Offset(20));
}

TEST(CompactionPlanTest, TheDirtiestThatIsDueComesFirst)
{
    const auto candidate = [](std::uint64_t clean, std::uint64_t dirty, bool due) {
        DueCandidate out;
        out.range.cleanBytes = clean;
        out.range.dirtyBytes = dirty;
        out.due = due;
        return out;
    };
    EXPECT_EQ(dirtiest({}), std::nullopt);
    EXPECT_EQ(dirtiest({candidate(0, 10, false)}), std::nullopt);
    EXPECT_EQ(dirtiest({candidate(10, 10, true), candidate(10, 30, true), candidate(0, 10, false)}), 1u);
}

TEST(CompactionPlanTest, SegmentsAreGroupedUpToTheSegmentSize)
{
    auto config = compacted();
    config.segmentBytes = 100;
    EXPECT_THAT(groupSegments(segmentsOf({40, 40, 40, 100, 0, 10, 200, 5}), config),
                ElementsAre(SegmentGroup{0, 2}, SegmentGroup{2, 1}, SegmentGroup{3, 2}, SegmentGroup{5, 1},
                            SegmentGroup{6, 1}, SegmentGroup{7, 1}));
    EXPECT_TRUE(groupSegments({}, config).empty());
}

TEST(CompactionPlanTest, GroupsFitTheIndexAndTheRangeOfRelativeOffsets)
{
    auto config = compacted();
    config.indexIntervalBytes = 100;
    config.segmentIndexBytes = 48; // four time entries
    EXPECT_THAT(groupSegments(segmentsOf({100, 100, 100}), config), ElementsAre(SegmentGroup{0, 2}, SegmentGroup{2, 1}));
    std::vector<SegmentFacts> far{{Offset(0), Offset(10), 10, -1, -1},
                                  {Offset(10), Offset(2147483647), 10, -1, -1},
                                  {Offset(2147483647), Offset(2147483649), 10, -1, -1}};
    EXPECT_THAT(groupSegments(far, compacted()), ElementsAre(SegmentGroup{0, 2}, SegmentGroup{2, 1}));
}

TEST(CompactionKeyMapTest, KnowsTheLastOffsetOfEveryKey)
{
    CompactionKeyMap keys(1 << 20, 1);
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 1000; ++i)
            ASSERT_TRUE(keys.put(asBytes("key" + std::to_string(i)), Offset(round * 1000 + i)));
    EXPECT_EQ(keys.size(), 1000u);
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(keys.find(asBytes("key" + std::to_string(i))), Offset(1000 + i));
    EXPECT_EQ(keys.find(asBytes("key1000")), std::nullopt);
    EXPECT_EQ(keys.find({}), std::nullopt);
    EXPECT_TRUE(keys.put({}, Offset(1)));
    EXPECT_EQ(keys.find({}), Offset(1)) << "an empty key is a key";
}

TEST(CompactionKeyMapTest, RefusesKeysThatDoNotFitAndStillTakesThoseItKnows)
{
    CompactionKeyMap keys(8000, 1);
    int taken = 0;
    while (keys.put(asBytes("key" + std::to_string(taken)), Offset(taken)))
        ++taken;
    EXPECT_GT(taken, 40);
    EXPECT_LT(taken, 8000 / 20);
    EXPECT_TRUE(keys.put(asBytes("key0"), Offset(9999)));
    EXPECT_EQ(keys.find(asBytes("key0")), Offset(9999));
    CompactionKeyMap tiny(0, 1);
    EXPECT_TRUE(tiny.put(asBytes(std::string(1000, 'x')), Offset(0))) << "or the cleaner would never get past it";
    EXPECT_FALSE(tiny.put(asBytes("y"), Offset(1)));
}

TEST(CompactionTransactionsTest, DataOfAnAbortedTransactionMayGoAndItsMarkerOnlyInALaterPass)
{
    const std::vector<AbortedTransaction> aborted{{ProducerId(1), Offset(10), Offset(12), Offset(13)}};
    const auto data = at(Offset(10), batchOf({.producerId = 1, .producerEpoch = 0, .sequence = 0, .transactional = true}));
    const auto marker = at(Offset(12), markerOf(1, 0, protocol::ControlRecordType::Abort));
    CompactionTransactions first(aborted);
    EXPECT_TRUE(first.onData(viewOf(data)));
    const auto seen = first.onMarker(viewOf(marker), markerIn(marker));
    EXPECT_FALSE(seen.nothingLeft);
    EXPECT_EQ(seen.aborted, aborted[0]) << "readers of the new segment still need to know";
    CompactionTransactions later(aborted);
    const auto alone = later.onMarker(viewOf(marker), markerIn(marker));
    EXPECT_TRUE(alone.nothingLeft);
    EXPECT_EQ(alone.aborted, std::nullopt);
}

TEST(CompactionTransactionsTest, TheSameProducersNextTransactionIsItsOwn)
{
    CompactionTransactions transactions(std::vector<AbortedTransaction>{{ProducerId(1), Offset(10), Offset(11), Offset(12)}});
    const BatchSpec spec{.producerId = 1, .producerEpoch = 0, .sequence = 0, .transactional = true};
    EXPECT_FALSE(transactions.onData(viewOf(at(Offset(5), batchOf(spec)))));
    const auto commit = at(Offset(6), markerOf(1, 0, protocol::ControlRecordType::Commit));
    EXPECT_FALSE(transactions.onMarker(viewOf(commit), markerIn(commit)).nothingLeft);
    EXPECT_TRUE(transactions.onData(viewOf(at(Offset(10), batchOf(spec)))));
    const auto abort = at(Offset(11), markerOf(1, 0, protocol::ControlRecordType::Abort));
    (void)transactions.onMarker(viewOf(abort), markerIn(abort));
    EXPECT_FALSE(transactions.onData(viewOf(at(Offset(12), batchOf(spec)))));
    EXPECT_FALSE(transactions.onData(viewOf(at(Offset(13), batchOf({})))));
}

} // namespace brokerscope::storage
