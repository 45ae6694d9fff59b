// What a start makes of a replacement of segments that a crash interrupted.
#include "engine/storage/compaction.h"
#include "engine/storage/log_cleaner.h"
#include "engine/storage/log_directory.h"
#include "engine/storage/segment.h"
#include "storage_support.h"

#include <gmock/gmock.h>

namespace brokerscope::storage {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

std::string named(std::int64_t base, std::string_view suffix)
{
    return segmentPath(kDir, Offset(base), suffix);
}

Bytes batchAt(std::int64_t offset, const char* key = "k")
{
    protocol::RecordBatchBuilder builder({.baseOffset = Offset(offset), .leaderEpoch = LeaderEpoch(0)});
    builder.add(kT0, asBytes(key), asBytes(std::to_string(offset)));
    return builder.build();
}

// Three closed segments of two batches each, and an empty active one.
struct Interrupted : LogOnMemory
{
    Interrupted()
    {
        config.cleanupCompact = true;
        for (int base = 0; base <= 6; base += 2) {
            Bytes content;
            for (int i = base; i < base + 2 && base < 6; ++i) {
                const Bytes batch = batchAt(i);
                content.insert(content.end(), batch.begin(), batch.end());
            }
            disk.setContent(named(base, kLogSuffix), content);
        }
    }
    [[nodiscard]] std::vector<std::string> leftovers() const
    {
        std::vector<std::string> out;
        const auto names = disk.list(kDir).value();
        for (const auto& name : names)
            if (name.ends_with(kCleanedSuffix) || name.ends_with(kSwapSuffix) || name.ends_with(kDeletedSuffix))
                out.push_back(name);
        return out;
    }
};

} // namespace

TEST(CompactionSwapTest, ACleanedFileIsWorthless)
{
    Interrupted it;
    it.disk.setContent(named(0, ".log.cleaned"), batchAt(1));
    it.disk.setContent(named(0, ".index.cleaned"), {});
    it.open({.recoveryPoint = Offset(6)});
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(it.leftovers(), IsEmpty());
}

TEST(CompactionSwapTest, ASwapFileTakesThePlaceOfEverySegmentThatItCovers)
{
    Interrupted it;
    it.disk.setContent(named(0, ".log.swap"), batchAt(3)); // of the segments 0 and 2
    it.disk.setContent(named(0, ".timeindex.swap"), {});
    it.open({.recoveryPoint = Offset(6)});
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(3, 4, 5));
    EXPECT_THAT(it.log->segments(), SizeIs(3));
    EXPECT_THAT(it.leftovers(), IsEmpty());
    EXPECT_FALSE(it.disk.exists(named(2, kLogSuffix)));
}

TEST(CompactionSwapTest, ASwapFileWhoseOldSegmentsAreGoneAlreadyGetsItsName)
{
    Interrupted it;
    it.disk.setContent(named(0, ".log.swap"), batchAt(3));
    it.disk.setContent(named(0, ".log.deleted"), batchAt(0));
    ASSERT_TRUE(it.disk.remove(named(0, kLogSuffix)));
    ASSERT_TRUE(it.disk.remove(named(2, kLogSuffix)));
    it.open({.recoveryPoint = Offset(6)});
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(3, 4, 5));
    EXPECT_THAT(it.leftovers(), IsEmpty());
}

TEST(CompactionSwapTest, ASwapFileAboveACleanedOneBelongsToAnUnfinishedRoundAndIsDropped)
{
    Interrupted it; // Kafka renames the results of one round from the highest on
    it.disk.setContent(named(0, ".log.cleaned"), batchAt(1));
    it.disk.setContent(named(2, ".log.swap"), batchAt(3));
    it.open({.recoveryPoint = Offset(6)});
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(it.leftovers(), IsEmpty());
}

TEST(CompactionSwapTest, IndexesWithoutTheirLogAreNoReplacement)
{
    Interrupted it;
    it.disk.setContent(named(0, ".index.swap"), {});
    it.disk.setContent(named(0, ".timeindex.swap"), {});
    it.disk.setContent(named(0, ".log.cleaned"), batchAt(1));
    it.open({.recoveryPoint = Offset(6)});
    EXPECT_THAT(batchOffsets(*it.log), ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(it.leftovers(), IsEmpty());
}

// --- which log is cleaned, and what is remembered of it ---

namespace {

struct Cleaners
{
    testing::MemoryDisk disk;
    LogConfig config;
    std::unique_ptr<LogDirectory> logs;
    std::unique_ptr<LogCleaner> cleaner;
    CleanerSettings settings;
    std::vector<std::string> cleaned;
    std::vector<std::string> failed;
    WallTime now = kNow;

    Cleaners()
    {
        config.cleanupCompact = true;
        config.minCleanableDirtyRatio = 0;
        config.segmentBytes = 400;
        open();
    }
    void open()
    {
        cleaner.reset();
        logs.reset();
        logs = LogDirectory::open(disk, [this](const std::string&) { return config; }, now).value();
        cleaner = std::make_unique<LogCleaner>(
            *logs, [] {},
            LogCleaner::Observer{[this](const LogCleaner::Cleaned& done) { cleaned.push_back(done.partition.topic); },
                                 [this](const TopicPartition& partition, const std::string&) { failed.push_back(partition.topic); }});
    }
    Log& log(const std::string& topic)
    {
        return *logs->getOrCreate({topic, PartitionIndex(0)}, Uuid{}, config, now).value();
    }
    void fill(const std::string& topic, int records)
    {
        for (int i = 0; i < records; ++i) {
            ASSERT_TRUE(log(topic).appendAsLeader(batchOf({.timestamp = kT0}), LeaderEpoch(0), now));
            disk.finishSyncs();
        }
    }
    // Until there is nothing more to do.
    int run(std::uint64_t stable = 1'000'000)
    {
        int steps = 0;
        for (;; ++steps) {
            const auto step = cleaner->step(now, 1, settings, [&](const TopicPartition&) { return std::optional(Offset(static_cast<std::int64_t>(stable))); });
            disk.finishSyncs();
            if (step.next == LogCleaner::Next::Idle || steps > 10'000)
                return steps;
        }
    }
};

} // namespace

TEST(LogCleanerTest, CleansTheDirtiestFirstAndRemembersHowFarItCame)
{
    Cleaners it;
    it.fill("a", 40);
    it.run();
    it.cleaned.clear();
    it.fill("a", 20); // partly clean
    it.fill("b", 20); // never cleaned
    it.run();
    EXPECT_THAT(it.cleaned, ElementsAre("b", "a"));
    const auto reached = it.logs->cleanedUpTo({"a", PartitionIndex(0)});
    ASSERT_TRUE(reached);
    EXPECT_GT(*reached, Offset(50));
    EXPECT_EQ(readOffsetCheckpoint(it.disk, kCleanerCheckpoint).value().at({"a", PartitionIndex(0)}), *reached);
    it.open();
    it.cleaned.clear();
    it.run();
    EXPECT_THAT(it.cleaned, IsEmpty()) << "a restart does not make a log dirty";
}

TEST(LogCleanerTest, LeavesTopicsAloneThatAreNotCompacted)
{
    Cleaners it;
    it.config.cleanupCompact = false;
    it.fill("a", 40);
    EXPECT_EQ(it.run(), 0);
    EXPECT_THAT(it.cleaned, IsEmpty());
}

TEST(LogCleanerTest, ALogThatCannotBeCleanedDoesNotHoldUpTheOthers)
{
    Cleaners it;
    it.fill("a", 40);
    it.fill("b", 20);
    ASSERT_TRUE(it.logs->writeCheckpoints());
    const std::string path = segmentPath("a-0", Offset(0), kLogSuffix);
    Bytes damaged = it.disk.content(path);
    damaged[65] ^= 1;
    it.disk.setContent(path, damaged);
    it.open();
    it.fill("a", 0);
    it.run();
    EXPECT_THAT(it.failed, ElementsAre("a"));
    EXPECT_THAT(it.cleaned, ElementsAre("b"));
    EXPECT_EQ(it.cleaner->uncleanable().size(), 1u);
    it.failed.clear();
    it.run();
    EXPECT_THAT(it.failed, IsEmpty()) << "it is not tried again and again";
}

TEST(LogCleanerTest, CleansNothingWhenSwitchedOff)
{
    Cleaners it;
    it.fill("a", 40);
    it.settings.enabled = false;
    EXPECT_EQ(it.run(), 0);
    it.settings.enabled = true;
    it.settings.threads = 0;
    EXPECT_EQ(it.run(), 0);
    it.settings.threads = 1;
    it.run();
    EXPECT_THAT(it.cleaned, ElementsAre("a"));
}

TEST(LogCleanerTest, ManyThreadsCleanManyLogsInTurns)
{
    Cleaners it;
    it.settings.threads = 3;
    for (const auto* topic : {"a", "b", "c", "d"})
        it.fill(topic, 40);
    for (int i = 0; i < 3; ++i)
        (void)it.cleaner->step(it.now, 1, it.settings, [](const TopicPartition&) { return std::optional(Offset(1000)); });
    EXPECT_EQ(it.cleaner->running(), 3u);
    it.run();
    EXPECT_THAT(it.cleaned, SizeIs(4));
}

TEST(LogCleanerTest, ATruncationTakesTheCheckpointBackBeforeItCuts)
{
    Cleaners it;
    it.fill("a", 40);
    it.run();
    const TopicPartition partition{"a", PartitionIndex(0)};
    ASSERT_GT(*it.logs->cleanedUpTo(partition), Offset(5));
    ASSERT_TRUE(it.log("a").truncateTo(Offset(5)));
    EXPECT_EQ(*it.logs->cleanedUpTo(partition), Offset(5));
    EXPECT_EQ(readOffsetCheckpoint(it.disk, kCleanerCheckpoint).value().at(partition), Offset(5));
}

TEST(LogCleanerTest, WhatIsCleanedLiesBelowTheRecoveryPointOnDisk)
{
    Cleaners it;
    it.fill("a", 40);
    it.run();
    const TopicPartition partition{"a", PartitionIndex(0)};
    EXPECT_GE(readOffsetCheckpoint(it.disk, kRecoveryPointCheckpoint).value().at(partition), *it.logs->cleanedUpTo(partition));
}

TEST(LogCleanerTest, ANewTopicOfTheSameNameIsDirtyFromItsStart)
{
    Cleaners it;
    it.fill("a", 40);
    it.run();
    ASSERT_TRUE(it.logs->remove({"a", PartitionIndex(0)}, it.now));
    (void)it.log("a");
    EXPECT_EQ(it.logs->cleanedUpTo({"a", PartitionIndex(0)}), std::nullopt);
}

} // namespace brokerscope::storage
