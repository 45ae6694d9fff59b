#include "engine/storage/log.h"
#include "engine/storage/segment.h"
#include "storage_support.h"

namespace brokerscope::storage {

namespace {

std::optional<std::int64_t> offsetAt(const Log& log, std::int64_t timestamp)
{
    const auto found = log.offsetForTimestamp(timestamp).value();
    return found ? std::optional(found->offset.value()) : std::nullopt;
}

} // namespace

TEST(LogTrimTest, TruncationCutsLogEpochsAndSegmentsTogether)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 10; ++i)
        on.append({.valueSize = 100}, LeaderEpoch(i / 3));
    ASSERT_TRUE(on.log->truncateTo(Offset(7)));
    EXPECT_EQ(on.log->logEndOffset(), Offset(7));
    EXPECT_EQ(on.log->latestEpoch(), LeaderEpoch(2));
    ASSERT_TRUE(on.log->truncateTo(Offset(6))); // exactly where epoch 2 began and a segment too
    EXPECT_EQ(on.log->latestEpoch(), LeaderEpoch(1));
    EXPECT_EQ(on.append({.valueSize = 100}, LeaderEpoch(5)).firstOffset, Offset(6));
    EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6}));
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(7));
    EXPECT_EQ(on.log->endOffsetForEpoch(LeaderEpoch(1)).endOffset, Offset(6));
    ASSERT_TRUE(on.log->truncateTo(Offset(0)));
    EXPECT_EQ(on.log->sizeBytes(), 0u);
    EXPECT_EQ(on.append().firstOffset, Offset(0));
}

TEST(LogTrimTest, TruncationAtTheLogEndDropsAnEpochWithoutRecords) // KAFKA-10706
{
    LogOnMemory on;
    on.open();
    on.append(BatchSpec{}, LeaderEpoch(1));
    on.log->assignLeaderEpoch(LeaderEpoch(2), Offset(1));
    EXPECT_EQ(on.log->latestEpoch(), LeaderEpoch(2));
    ASSERT_TRUE(on.log->truncateTo(Offset(1)));
    EXPECT_EQ(on.log->latestEpoch(), LeaderEpoch(1));
}

TEST(LogTrimTest, TruncationInsideABatchEndsBeforeIt)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 5});
    on.append({.count = 5});
    ASSERT_TRUE(on.log->truncateTo(Offset(7)));
    EXPECT_EQ(on.log->logEndOffset(), Offset(5));
}

TEST(LogTrimTest, TruncationLowersTheRecoveryPointBeforeItCuts)
{
    LogOnMemory on;
    std::vector<std::pair<Offset, std::size_t>> told;
    Log::OpenOptions options;
    options.onRecoveryPointLowered = [&](Offset to) {
        told.emplace_back(to, on.disk.content(on.file("00000000000000000000.log")).size());
        return Result<void>(success());
    };
    on.open(options);
    for (int i = 0; i < 4; ++i)
        on.append();
    const std::size_t before = on.log->sizeBytes();
    ASSERT_TRUE(on.log->flush());
    ASSERT_TRUE(on.log->truncateTo(Offset(2)));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0], std::make_pair(Offset(2), before));
    EXPECT_EQ(on.log->recoveryPoint(), Offset(2));
}

TEST(LogTrimTest, FullTruncationStartsAnewAnywhere)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 10; ++i)
        on.append({.valueSize = 100, .producerId = 1, .producerEpoch = 0, .sequence = i});
    ASSERT_TRUE(on.log->truncateFullyAndStartAt(Offset(1000)));
    EXPECT_EQ(on.log->logStartOffset(), Offset(1000));
    EXPECT_EQ(on.log->logEndOffset(), Offset(1000));
    EXPECT_EQ(on.log->latestEpoch(), kNoEpoch);
    EXPECT_TRUE(on.log->producers().empty());
    EXPECT_EQ(on.append().firstOffset, Offset(1000));
    on.open();
    EXPECT_EQ(on.log->logStartOffset(), Offset(1000));
    EXPECT_EQ(on.log->logEndOffset(), Offset(1001));
}

TEST(LogTrimTest, ATruncationWithoutRoomCutsNothingAndIsDoneOnceThereIs)
{
    LogOnMemory on;
    std::vector<std::int64_t> lowered;
    on.open({.onRecoveryPointLowered = [&](Offset to) -> Result<void> {
        BOOST_OUTCOME_TRY(runtime::replaceFile(on.disk, "recovery-point", asBytes(std::to_string(to.value()))));
        lowered.push_back(to.value());
        return success();
    }});
    on.append({.count = 3, .producerId = 5, .producerEpoch = 0, .sequence = 0});
    on.append({.count = 3, .producerId = 5, .producerEpoch = 0, .sequence = 3});
    ASSERT_TRUE(on.log->flush());
    on.disk.setFull(true);
    for (int tries = 0; tries < 2; ++tries) {
        EXPECT_FALSE(on.log->truncateTo(Offset(4)));
        EXPECT_FALSE(on.log->truncateFullyAndStartAt(Offset(40)));
        EXPECT_EQ(on.log->logEndOffset(), Offset(6));
        EXPECT_EQ(on.log->recoveryPoint(), Offset(6)); // as on disk
        EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0, 3}));
    }
    EXPECT_TRUE(lowered.empty());
    on.disk.heal();
    EXPECT_TRUE(on.log->truncateTo(Offset(4)));
    EXPECT_EQ(lowered, (std::vector<std::int64_t>{3})); // where the cut batch began, before the cut
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
    EXPECT_EQ(on.append({.count = 3, .producerId = 5, .producerEpoch = 0, .sequence = 3}).firstOffset, Offset(3));
    EXPECT_FALSE(on.log->offline());
}

TEST(LogTrimTest, WithoutRoomForTheEpochsALogIsBegunAnewAllTheSame)
{
    for (const std::int64_t start : {0, 40}) {
        LogOnMemory on;
        on.open();
        on.append({.count = 3});
        on.disk.setFull(true);
        EXPECT_TRUE(on.log->truncateFullyAndStartAt(Offset(start)));
        EXPECT_FALSE(on.log->offline());
        EXPECT_EQ(on.log->logEndOffset(), Offset(start));
        on.disk.heal();
        EXPECT_EQ(on.append(BatchSpec{}, LeaderEpoch(3)).firstOffset, Offset(start));
        EXPECT_TRUE(on.log->flush());
        EXPECT_EQ(on.reopenCleanly().latestEpoch(), LeaderEpoch(3));
    }
}

TEST(LogTrimTest, RetentionByTimeLooksAtTheNewestRecordAndSparesWhatIsNotCommitted)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.config.retentionMs = 1000;
    on.open();
    for (int i = 0; i < 8; ++i)
        on.append({.timestamp = kT0 + 100 * i, .valueSize = 100});
    ASSERT_EQ(on.log->segments().size(), 4u);
    const auto deleteAt = [&](std::int64_t ms, std::int64_t hw) {
        return on.log->deleteOldSegments(fromEpochMs(kT0 + ms), Offset(hw)).value();
    };
    EXPECT_EQ(deleteAt(1100, 8), 0u); // the newest of the first segment is 100 ms old at kT0 + 100
    EXPECT_EQ(deleteAt(1101, 1), 0u); // offset 1 is not committed
    EXPECT_EQ(deleteAt(1101, 2), 1u);
    EXPECT_EQ(on.log->logStartOffset(), Offset(2));
    EXPECT_EQ(on.log->leaderEpochs().entries().front().startOffset, Offset(2));
    EXPECT_EQ(deleteAt(99999, 8), 3u); // the active one, too: it is rolled first
    EXPECT_EQ(on.log->logStartOffset(), Offset(8));
    EXPECT_EQ(on.log->sizeBytes(), 0u);
    EXPECT_EQ(on.append().firstOffset, Offset(8));
}

TEST(LogTrimTest, RetentionBySizeKeepsAtLeastThatMuch)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.config.retentionMs = kUnlimited;
    on.open();
    for (int i = 0; i < 8; ++i)
        on.append({.valueSize = 100});
    const auto size = static_cast<std::int64_t>(on.log->sizeBytes());
    on.config.retentionBytes = size - size / 4 + 1;
    on.log->setConfig(on.config);
    EXPECT_EQ(on.log->deleteOldSegments(kNow, Offset(8)).value(), 0u);
    on.config.retentionBytes = size - size / 4;
    on.log->setConfig(on.config);
    EXPECT_EQ(on.log->deleteOldSegments(kNow, Offset(8)).value(), 1u);
    on.config.cleanupDelete = false;
    on.config.retentionBytes = 0;
    on.log->setConfig(on.config);
    EXPECT_EQ(on.log->deleteOldSegments(kNow, Offset(8)).value(), 0u);
}

TEST(LogTrimTest, DeletedFilesWaitForTheirDelay)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.config.retentionMs = kUnlimited;
    on.open();
    for (int i = 0; i < 4; ++i)
        on.append({.valueSize = 100});
    EXPECT_TRUE(on.log->advanceLogStartOffset(Offset(3)));
    EXPECT_FALSE(on.log->advanceLogStartOffset(Offset(2)));
    EXPECT_TRUE(on.log->segments().front().baseOffset == Offset(0));
    EXPECT_EQ(on.log->deleteOldSegments(kNow, Offset(4)).value(), 1u);
    EXPECT_EQ(on.log->logStartOffset(), Offset(3));
    const std::string deleted = segmentPath(kDir, Offset(0), ".log.deleted");
    EXPECT_TRUE(on.disk.exists(deleted));
    ASSERT_TRUE(on.log->housekeeping(kNow + std::chrono::milliseconds(59999)));
    EXPECT_TRUE(on.disk.exists(deleted));
    ASSERT_TRUE(on.log->housekeeping(kNow + std::chrono::milliseconds(60000)));
    EXPECT_FALSE(on.disk.exists(deleted));
}

TEST(LogTrimTest, LogStartStopsAtTheLogEnd)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    EXPECT_TRUE(on.log->advanceLogStartOffset(Offset(99)));
    EXPECT_EQ(on.log->logStartOffset(), Offset(3));
    EXPECT_TRUE(on.log->offsetOfMaxTimestamp().value() == std::nullopt);
    EXPECT_EQ(offsetAt(*on.log, 0), std::nullopt);
}

TEST(LogTimeTest, FirstRecordAtOrAfterATime)
{
    for (const std::int64_t segmentBytes : {500, 1000000})
        for (const std::int64_t interval : {1, 4096})
            for (const auto codec : {protocol::Compression::None, protocol::Compression::Zstd}) {
                LogOnMemory on;
                on.config.segmentBytes = segmentBytes;
                on.config.indexIntervalBytes = interval;
                on.open();
                EXPECT_EQ(offsetAt(*on.log, 0), std::nullopt); // empty log
                for (int i = 0; i < 20; ++i) // three records each, at i * 10, i * 10 + 1, i * 10 + 2
                    on.append({.count = 3, .timestamp = kT0 + 10 * i, .valueSize = 30, .compression = codec},
                              LeaderEpoch(i / 10));
                for (const bool reopened : {false, true}) {
                    if (reopened)
                        on.reopenCleanly();
                    EXPECT_EQ(offsetAt(*on.log, 0), 0);
                    EXPECT_EQ(offsetAt(*on.log, kT0), 0);
                    for (int i = 0; i < 20; ++i) {
                        EXPECT_EQ(offsetAt(*on.log, kT0 + 10 * i), 3 * i);
                        EXPECT_EQ(offsetAt(*on.log, kT0 + 10 * i + 2), 3 * i + 2);
                        EXPECT_EQ(offsetAt(*on.log, kT0 + 10 * i - 5), 3 * i);
                    }
                    EXPECT_EQ(offsetAt(*on.log, kT0 + 193), std::nullopt);
                    EXPECT_EQ(on.log->offsetForTimestamp(kT0 + 50).value()->leaderEpoch, LeaderEpoch(0));
                    const auto largest = on.log->offsetOfMaxTimestamp().value();
                    EXPECT_EQ(largest->offset, Offset(59));
                    EXPECT_EQ(largest->timestamp, kT0 + 192);
                    EXPECT_EQ(largest->leaderEpoch, LeaderEpoch(1));
                }
                on.log->advanceLogStartOffset(Offset(31)); // in the middle of a batch
                EXPECT_EQ(offsetAt(*on.log, 0), 31);
                EXPECT_EQ(offsetAt(*on.log, kT0 + 100), 31);
            }
}

TEST(LogTimeTest, TimestampsOutOfOrderAndTheLargestDeleted)
{
    LogOnMemory on;
    on.config.indexIntervalBytes = 1;
    on.open();
    on.append({.timestamp = kT0 + 500});
    on.append({.timestamp = kT0 + 100});
    on.append({.timestamp = kT0 + 300});
    EXPECT_EQ(offsetAt(*on.log, kT0 + 50), 0);
    EXPECT_EQ(offsetAt(*on.log, kT0 + 501), std::nullopt);
    EXPECT_EQ(on.log->offsetOfMaxTimestamp().value()->offset, Offset(0));
    on.log->advanceLogStartOffset(Offset(1));
    EXPECT_EQ(offsetAt(*on.log, kT0 + 200), 2);
    EXPECT_EQ(on.log->offsetOfMaxTimestamp().value()->offset, Offset(2));
}

} // namespace brokerscope::storage
