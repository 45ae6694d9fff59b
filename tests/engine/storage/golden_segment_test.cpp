// Log folders that Apache Kafka 4.3.1 wrote, and ours beside them.
#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log.h"
#include "engine/storage/meta_properties.h"
#include "engine/storage/producer_state.h"
#include "storage_support.h"

#include <filesystem>

namespace brokerscope::storage {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> goldenPartitions()
{
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(goldenRoot()))
        if (entry.is_directory() && TopicPartition::parseDirectoryName(entry.path().filename().string()))
            out.push_back(entry.path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

void copyFolder(const std::string& name, testing::MemoryDisk& disk)
{
    for (const auto& entry : fs::directory_iterator(goldenRoot() / name))
        disk.setContent(name + "/" + entry.path().filename().string(), fileContent(entry.path()));
}

} // namespace

TEST(GoldenSegmentTest, EveryPartitionFolderOpensCleanAndAfterACrash)
{
    const auto partitions = goldenPartitions();
    EXPECT_GE(partitions.size(), 20u);
    for (const auto& name : partitions) {
        SCOPED_TRACE(name);
        for (const bool clean : {true, false}) {
            testing::MemoryDisk disk;
            copyFolder(name, disk);
            LogConfig config;
            config.cleanupCompact = name == "golden-compact-0";
            auto opened = Log::open(disk, name, config, {.cleanShutdown = clean, .now = kNow});
            ASSERT_TRUE(opened) << opened.error().message();
            const Log& log = *opened.value();
            EXPECT_EQ(log.recovery().bytesCut, 0u);
            EXPECT_TRUE(log.recovery().notes.empty());
            EXPECT_EQ(log.recovery().clean, clean);
            EXPECT_FALSE(batchOffsets(log).empty());
            EXPECT_FALSE(log.topicId().isZero());
            EXPECT_TRUE(log.latestEpoch() >= LeaderEpoch(0));
            // Kafka's checkpoint says where the log ends.
            const auto ends = [] {
                testing::MemoryDisk node;
                node.setContent("c", fileContent(goldenRoot() / "node" / std::string(kRecoveryPointCheckpoint)));
                return readOffsetCheckpoint(node, "c").value();
            }();
            const auto end = ends.find(*TopicPartition::parseDirectoryName(name));
            EXPECT_TRUE(end == ends.end() || end->second == log.logEndOffset()) << log.logEndOffset();
        }
    }
}

TEST(GoldenSegmentTest, RebuiltIndexesAreKafkasBytes)
{
    for (const auto& name : goldenPartitions()) {
        SCOPED_TRACE(name);
        testing::MemoryDisk disk;
        copyFolder(name, disk);
        LogConfig config;
        config.indexIntervalBytes = name == "golden-index-0" ? 200 : 4096;
        config.cleanupCompact = name == "golden-compact-0";
        const std::string index = name + "/00000000000000000000.index";
        const std::string times = name + "/00000000000000000000.timeindex";
        const Bytes kafkasIndex = disk.content(index);
        const Bytes kafkasTimes = disk.content(times);
        ASSERT_TRUE(disk.remove(index));
        ASSERT_TRUE(disk.remove(times));
        auto log = Log::open(disk, name, config, {.now = kNow}).value();
        EXPECT_GT(log->recovery().indexesRebuilt, 0u);
        ASSERT_TRUE(log->close());
        if (name == "__cluster_metadata-0") // the fixture's log was cut short, its indexes were not
            continue;
        EXPECT_EQ(toHex(disk.content(index)), toHex(kafkasIndex));
        EXPECT_EQ(toHex(disk.content(times)), toHex(kafkasTimes));
    }
}

TEST(GoldenSegmentTest, ProducerSnapshotsAreKafkasBytes)
{
    // Those of one producer only: Kafka's order of several is that of a hash table.
    for (const char* name : {"golden-idempotent-0", "golden-txn-0", "golden-none-0", "golden-streams-out-0"}) {
        SCOPED_TRACE(name);
        testing::MemoryDisk disk;
        copyFolder(name, disk);
        std::string snapshot;
        const auto files = disk.list(name).value();
        for (const auto& file : files)
            if (file.ends_with(".snapshot"))
                snapshot = std::string(name) + "/" + file;
        const Bytes kafkas = disk.content(snapshot);
        EXPECT_TRUE(ProducerStates::fromSnapshot(kafkas, kNow));
        ASSERT_TRUE(disk.remove(snapshot));
        auto log = Log::open(disk, name, LogConfig{}, {.now = kNow}).value();
        ASSERT_TRUE(log->close());
        EXPECT_EQ(toHex(disk.content(snapshot)), toHex(kafkas));
    }
}

TEST(GoldenSegmentTest, RebuiltTransactionIndexesAreKafkasBytes)
{
    int seen = 0;
    for (const auto& name : goldenPartitions()) {
        SCOPED_TRACE(name);
        testing::MemoryDisk disk;
        copyFolder(name, disk);
        const std::string index = name + "/00000000000000000000.txnindex";
        const bool has = disk.exists(index);
        const Bytes kafkas = has ? disk.content(index) : Bytes();
        if (has) {
            ASSERT_TRUE(disk.remove(index));
            ++seen;
        }
        LogConfig config;
        config.cleanupCompact = name == "golden-compact-0";
        auto log = Log::open(disk, name, config, {.now = kNow}).value();
        ASSERT_TRUE(log->close());
        EXPECT_EQ(disk.exists(index), has);
        if (has) {
            EXPECT_EQ(toHex(disk.content(index)), toHex(kafkas));
        }
    }
    EXPECT_GE(seen, 1);
}

TEST(GoldenSegmentTest, KafkasTransactionIndexIsReadAsItIs)
{
    testing::MemoryDisk disk;
    copyFolder("golden-txn-0", disk);
    auto log = Log::open(disk, "golden-txn-0", LogConfig{}, {.cleanShutdown = true, .highWatermark = Offset(10), .now = kNow}).value();
    const std::vector<AbortedTransaction> expected{{ProducerId(1), Offset(3), Offset(5), Offset(6)},
                                                   {ProducerId(1), Offset(8), Offset(9), Offset(10)}};
    EXPECT_EQ(log->abortedTransactions(Offset(0), Offset(10)), expected);
    EXPECT_EQ(log->firstUnstableOffset(), std::nullopt);
}

TEST(GoldenSegmentTest, AppendingTheSameRecordsWritesKafkasLogFile)
{
    testing::MemoryDisk golden;
    copyFolder("golden-index-0", golden);
    const Bytes kafkas = golden.content("golden-index-0/00000000000000000000.log");
    LogOnMemory on;
    on.config.indexIntervalBytes = 200;
    on.open();
    protocol::BatchIterator batches(kafkas);
    while (const auto batch = batches.next()) {
        SharedBytes sent(Bytes(batch->bytes().begin(), batch->bytes().end()));
        protocol::setBaseOffset(sent.mutableView(), Offset(0)); // as the client sent it
        on.append(sent, batch->leaderEpoch());
    }
    ASSERT_TRUE(on.log->close());
    EXPECT_EQ(on.disk.content(on.file("00000000000000000000.log")), kafkas);
    EXPECT_EQ(on.disk.content(on.file("00000000000000000000.index")),
              golden.content("golden-index-0/00000000000000000000.index"));
    EXPECT_EQ(on.disk.content(on.file("00000000000000000000.timeindex")),
              golden.content("golden-index-0/00000000000000000000.timeindex"));
    EXPECT_EQ(on.disk.content(on.file("00000000000000000020.snapshot")),
              golden.content("golden-index-0/00000000000000000020.snapshot"));
    EXPECT_EQ(asText(on.disk.content(on.file("leader-epoch-checkpoint"))), "0\n1\n0 0\n");
}

TEST(GoldenSegmentTest, FilesOfTheNodeAreRead)
{
    testing::MemoryDisk disk;
    for (const auto& entry : fs::directory_iterator(goldenRoot() / "node"))
        disk.setContent(entry.path().filename().string(), fileContent(entry.path()));
    const auto properties = readMetaProperties(disk);
    ASSERT_TRUE(properties) << properties.error().message();
    EXPECT_EQ(properties.value().nodeId, NodeId(1));
    EXPECT_EQ(properties.value().clusterId.size(), 22u);
    EXPECT_EQ(readOffsetCheckpoint(disk, kHighWatermarkCheckpoint).value().size(), 22u);
    const TopicPartition truncated{"golden-truncated", PartitionIndex(0)};
    EXPECT_EQ(readOffsetCheckpoint(disk, kLogStartCheckpoint).value().at(truncated), Offset(4));
    EXPECT_EQ(takeCleanShutdown(disk).value()->brokerEpoch, 14);
    EXPECT_FALSE(disk.exists(kCleanShutdownMarker));
}

} // namespace brokerscope::storage
