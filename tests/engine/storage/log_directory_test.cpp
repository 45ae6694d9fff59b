#include "engine/storage/log_directory.h"
#include "storage_support.h"

namespace brokerscope::storage {

namespace {

const TopicPartition kOrders{"orders", PartitionIndex(0)};
const TopicPartition kOrders1{"orders", PartitionIndex(1)};
const Uuid kId = Uuid::fromRandom(1, 1);
const Uuid kOtherId = Uuid::fromRandom(2, 2);

struct Node
{
    testing::MemoryDisk disk;
    std::unique_ptr<LogDirectory> logs;

    LogDirectory& open()
    {
        logs.reset();
        disk.kill();
        auto opened = LogDirectory::open(disk, [](const std::string&) { return LogConfig{}; }, kNow);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message());
        logs = std::move(opened).value();
        return *logs;
    }
    Log& log(const TopicPartition& partition, const Uuid& id = kId)
    {
        return *logs->getOrCreate(partition, id, LogConfig{}, kNow).value();
    }
    void append(const TopicPartition& partition, int count)
    {
        ASSERT_TRUE(log(partition).appendAsLeader(batchOf({.count = count}), LeaderEpoch(0), kNow));
    }
};

Offset zero(const TopicPartition&)
{
    return Offset(0);
}

} // namespace

TEST(LogDirectoryTest, CleanStopAndStart)
{
    Node node;
    node.open();
    EXPECT_FALSE(node.logs->loadReport().cleanShutdown);
    node.append(kOrders, 3);
    node.append(kOrders1, 5);
    node.log(kOrders1).advanceLogStartOffset(Offset(2));
    ASSERT_TRUE(node.logs->writeHighWatermarks({{kOrders, Offset(2)}}));
    ASSERT_TRUE(node.logs->closeCleanly(42));
    node.open();
    EXPECT_TRUE(node.logs->loadReport().cleanShutdown);
    EXPECT_EQ(node.logs->loadReport().brokerEpoch, 42);
    EXPECT_TRUE(node.logs->loadReport().recovered.empty());
    EXPECT_EQ(node.logs->partitions(), (std::vector{kOrders, kOrders1}));
    EXPECT_EQ(node.logs->find(kOrders1)->logStartOffset(), Offset(2));
    EXPECT_EQ(node.logs->find(kOrders1)->logEndOffset(), Offset(5));
    EXPECT_EQ(node.logs->find(kOrders)->topicId(), kId);
    EXPECT_EQ(node.logs->checkpointedHighWatermark(kOrders), Offset(2));
    EXPECT_EQ(node.logs->checkpointedHighWatermark(kOrders1), Offset(0));
    node.open(); // the marker is gone: this was a crash
    EXPECT_FALSE(node.logs->loadReport().cleanShutdown);
    EXPECT_EQ(node.logs->find(kOrders)->logEndOffset(), Offset(3));
}

TEST(LogDirectoryTest, CrashRecoversFromTheCheckpointedRecoveryPoint)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    ASSERT_TRUE(node.log(kOrders).flush());
    ASSERT_TRUE(node.logs->writeCheckpoints());
    node.append(kOrders, 2);
    node.open();
    const auto& report = node.logs->loadReport().recovered.at(kOrders);
    EXPECT_FALSE(report.clean);
    EXPECT_LT(report.bytesScanned, node.logs->sizeBytes());
    EXPECT_EQ(node.logs->find(kOrders)->logEndOffset(), Offset(5));
}

TEST(LogDirectoryTest, DamagedCheckpointsMeanStartFromScratchAndAreReported)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    ASSERT_TRUE(node.logs->closeCleanly(1));
    for (const auto name : {kRecoveryPointCheckpoint, kLogStartCheckpoint, kHighWatermarkCheckpoint})
        node.disk.setContent(std::string(name), Bytes{'0', '\n', '3', '\n', 'x'});
    ASSERT_TRUE(node.disk.remove(kCleanShutdownMarker));
    node.open();
    EXPECT_EQ(node.logs->loadReport().notes.size(), 3u);
    EXPECT_EQ(node.logs->find(kOrders)->logEndOffset(), Offset(3));
}

TEST(LogDirectoryTest, TruncationMovesTheCheckpointBackAtOnce)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    node.append(kOrders, 3);
    ASSERT_TRUE(node.log(kOrders).flush());
    ASSERT_TRUE(node.logs->writeCheckpoints());
    ASSERT_TRUE(node.log(kOrders).truncateTo(Offset(3)));
    EXPECT_EQ(readOffsetCheckpoint(node.disk, kRecoveryPointCheckpoint).value().at(kOrders), Offset(3));
}

TEST(LogDirectoryTest, DeletedPartitionGoesAfterItsDelayAndItsNameIsFreeAtOnce)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    ASSERT_TRUE(node.log(kOrders).flush());
    ASSERT_TRUE(node.logs->writeCheckpoints());
    ASSERT_TRUE(node.logs->remove(kOrders, kNow));
    EXPECT_EQ(node.logs->find(kOrders), nullptr);
    EXPECT_EQ(node.log(kOrders, kOtherId).logEndOffset(), Offset(0));
    // The old recovery point must not vouch for the new log.
    EXPECT_FALSE(readOffsetCheckpoint(node.disk, kRecoveryPointCheckpoint).value().contains(kOrders));
    const auto deleteDirectories = [&] {
        const auto names = node.disk.list("").value();
        return std::count_if(names.begin(), names.end(), [](const auto& name) { return name.ends_with("-delete"); });
    };
    EXPECT_EQ(deleteDirectories(), 1);
    ASSERT_TRUE(node.logs->housekeeping(kNow + std::chrono::milliseconds(59999), zero));
    EXPECT_EQ(deleteDirectories(), 1);
    ASSERT_TRUE(node.logs->housekeeping(kNow + std::chrono::milliseconds(60000), zero));
    EXPECT_EQ(deleteDirectories(), 0);
    EXPECT_NE(node.logs->find(kOrders), nullptr);
}

TEST(LogDirectoryTest, LogOfAnEarlierTopicOfTheSameNameIsNotAdopted)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    node.open();
    EXPECT_EQ(node.log(kOrders, kOtherId).logEndOffset(), Offset(0));
    EXPECT_EQ(node.log(kOrders, kOtherId).topicId(), kOtherId);
}

TEST(LogDirectoryTest, LogWhoseTopicIdACrashTookIsNotAdopted)
{
    Node node;
    node.open();
    node.append(kOrders, 3);
    node.disk.setContent("orders-0/partition.metadata", {});
    node.open();
    EXPECT_EQ(node.log(kOrders, kOtherId).logEndOffset(), Offset(0));
    EXPECT_EQ(node.log(kOrders, kOtherId).topicId(), kOtherId);
}

TEST(LogDirectoryTest, NamesThatAreNoPartitionsAreLeftAlone)
{
    Node node;
    for (const char* name : {"meta.properties", "__cluster_metadata-0/00000000000000000000.log", "orders-01/x", "lost+found/x",
                             "-5/x", "orders-0.abc-delete/x"})
        node.disk.setContent(name, Bytes{1});
    node.open();
    EXPECT_TRUE(node.logs->partitions().empty());
    EXPECT_TRUE(node.logs->loadReport().failed.empty());
    ASSERT_TRUE(node.logs->housekeeping(kNow, zero));
    EXPECT_FALSE(node.disk.exists("orders-0.abc-delete"));
    EXPECT_TRUE(node.disk.exists("__cluster_metadata-0/00000000000000000000.log"));
}

TEST(LogDirectoryTest, TopicNamesWithDashesAndLongOnes)
{
    Node node;
    node.open();
    const TopicPartition dashes{"a-1-b", PartitionIndex(12)};
    const TopicPartition longest{std::string(249, 'x'), PartitionIndex(3)};
    node.append(dashes, 1);
    node.append(longest, 1);
    node.open();
    EXPECT_NE(node.logs->find(dashes), nullptr);
    EXPECT_NE(node.logs->find(longest), nullptr);
    ASSERT_TRUE(node.logs->remove(longest, kNow));
    const auto names = node.disk.list("").value();
    for (const auto& name : names)
        EXPECT_LE(name.size(), 255u);
}

TEST(MetaPropertiesTest, WrittenAndReadAgain)
{
    testing::MemoryDisk disk;
    EXPECT_EQ(readMetaProperties(disk).error().kind, ErrorKind::NotFound);
    const MetaProperties properties{"cluster-id_22", NodeId(3), kId};
    ASSERT_TRUE(writeMetaProperties(disk, properties));
    EXPECT_EQ(readMetaProperties(disk).value(), properties);
    for (const std::string text : {"", "version=0\ncluster.id=a\nnode.id=1\n", "version=1\ncluster.id=a\nnode.id=x\n",
                                   "version=1\nnode.id=1\n", "version=1\ncluster.id=a\nnode.id=1\ndirectory.id=!\n"}) {
        disk.setContent("meta.properties", Bytes(text.begin(), text.end()));
        EXPECT_EQ(readMetaProperties(disk).error().kind, ErrorKind::Corrupt) << text;
    }
    const std::string escaped = "# c\\n\nversion = 1\r\ncluster.id\\:x=y\ncluster.id=a\\:b\nnode.id=1\ndirectory.id=" + kId.toString();
    disk.setContent("meta.properties", Bytes(escaped.begin(), escaped.end()));
    EXPECT_EQ(readMetaProperties(disk).value().clusterId, "a:b");
}

} // namespace brokerscope::storage
