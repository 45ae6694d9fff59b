#include "engine/metadata/metadata_loader.h"
#include "engine/metadata/records.h"

#include <gtest/gtest.h>

namespace brokerscope::metadata {
namespace {

using namespace protocol;

MetadataRecord topicRecord(const std::string& name, std::uint64_t id)
{
    TopicRecord record;
    record.name = name;
    record.topicId = Uuid::fromRandom(id, id);
    return record;
}

struct Log
{
    MetadataLoader loader;
    Offset end{0};

    Result<void> add(const std::vector<MetadataRecord>& records)
    {
        std::vector<Bytes> values;
        for (const auto& record : records)
            values.push_back(encodeRecord(record));
        auto base = end;
        end += static_cast<std::int64_t>(records.size());
        return loader.onBatch(
            base, LeaderEpoch(3), std::vector<ByteView>(values.begin(), values.end()));
    }
};

TEST(MetadataLoaderTest, ATransactionIsSeenAtItsEndAndNotBefore)
{
    Log log;
    ASSERT_TRUE(log.add({BeginTransactionRecord(), topicRecord("a", 1)}).has_value());
    EXPECT_EQ(log.loader.image()->topic("a"), nullptr);
    EXPECT_EQ(log.loader.image()->offset(), Offset(1)) << "but everybody sees that the log moved";
    EXPECT_TRUE(log.loader.inTransaction());
    EXPECT_TRUE(log.loader.takeChanges().empty());
    ASSERT_TRUE(log.add({topicRecord("b", 2)}).has_value());
    EXPECT_EQ(log.loader.image()->topic("b"), nullptr);
    ASSERT_TRUE(log.add({EndTransactionRecord()}).has_value());
    EXPECT_NE(log.loader.image()->topic("a"), nullptr);
    EXPECT_NE(log.loader.image()->topic("b"), nullptr);
    EXPECT_EQ(log.loader.takeChanges().createdTopics.size(), 2u);
    EXPECT_FALSE(log.loader.inTransaction());
}

TEST(MetadataLoaderTest, AnAbortedTransactionLeavesNothing)
{
    Log log;
    ASSERT_TRUE(log.add({topicRecord("before", 1)}).has_value());
    (void)log.loader.takeChanges();
    ASSERT_TRUE(log.add({BeginTransactionRecord(), topicRecord("a", 2)}).has_value());
    ASSERT_TRUE(log.add({AbortTransactionRecord(), topicRecord("after", 3)}).has_value());
    EXPECT_EQ(log.loader.image()->topic("a"), nullptr);
    EXPECT_NE(log.loader.image()->topic("before"), nullptr);
    EXPECT_NE(log.loader.image()->topic("after"), nullptr);
    EXPECT_EQ(log.loader.takeChanges().createdTopics.size(), 1u);
}

TEST(MetadataLoaderTest, MarkersWithoutTheirTransactionAreRefused)
{
    EXPECT_FALSE(Log().add({EndTransactionRecord()}).has_value());
    EXPECT_FALSE(Log().add({AbortTransactionRecord()}).has_value());
    EXPECT_FALSE(Log().add({BeginTransactionRecord(), BeginTransactionRecord()}).has_value());
}

TEST(MetadataLoaderTest, ASnapshotReplacesTheImageAndTellsTheDifference)
{
    Log log;
    ASSERT_TRUE(log.add({topicRecord("stays", 1), topicRecord("goes", 2)}).has_value());
    (void)log.loader.takeChanges();
    PartitionRecord partition;
    partition.topicId = Uuid::fromRandom(1, 1);
    partition.partitionId = 0;
    std::vector<Bytes> values{encodeRecord(topicRecord("stays", 1)),
                              encodeRecord(partition),
                              encodeRecord(topicRecord("comes", 3))};
    ASSERT_TRUE(log.loader
                    .onSnapshot(Offset(41),
                                LeaderEpoch(5),
                                std::vector<ByteView>(values.begin(), values.end()))
                    .has_value());
    EXPECT_EQ(log.loader.image()->offset(), Offset(41));
    EXPECT_EQ(log.loader.image()->epoch(), LeaderEpoch(5));
    auto changes = log.loader.takeChanges();
    EXPECT_EQ(changes.createdTopics, std::set<Uuid>{Uuid::fromRandom(3, 3)});
    ASSERT_EQ(changes.deletedTopics.size(), 1u);
    EXPECT_EQ(changes.deletedTopics.front()->name, "goes");
    EXPECT_EQ(changes.partitions.at(Uuid::fromRandom(1, 1)),
              std::set<PartitionIndex>{PartitionIndex(0)});
    EXPECT_EQ(log.loader.bytesSinceSnapshot(), 0);
}

TEST(MetadataLoaderTest, CountsWhatASnapshotWouldSave)
{
    Log log;
    ASSERT_TRUE(log.add({NoOpRecord()}).has_value());
    EXPECT_EQ(log.loader.bytesSinceSnapshot(), 4);
    log.loader.onSnapshotWritten();
    EXPECT_EQ(log.loader.bytesSinceSnapshot(), 0);
}

TEST(MetadataLoaderTest, ATopicThatCameAndWentBetweenTwoLooksIsNotMentioned)
{
    Log log;
    RemoveTopicRecord remove;
    remove.topicId = Uuid::fromRandom(1, 1);
    ASSERT_TRUE(log.add({topicRecord("a", 1)}).has_value());
    ASSERT_TRUE(log.add({remove}).has_value());
    EXPECT_TRUE(log.loader.takeChanges().empty());
}

TEST(MetadataLoaderTest, OneThousandTopicsChangeOneAtATimeWithoutCopyingTheRest)
{
    Log log;
    std::vector<MetadataRecord> records;
    for (std::uint64_t i = 1; i <= 1000; ++i)
        records.push_back(topicRecord("t" + std::to_string(i), i));
    ASSERT_TRUE(log.add(records).has_value());
    auto before = log.loader.image();
    PartitionRecord partition;
    partition.topicId = Uuid::fromRandom(7, 7);
    partition.partitionId = 0;
    ASSERT_TRUE(log.add({partition}).has_value());
    auto after = log.loader.image();
    int copied = 0;
    for (const auto& [name, topic] : after->topics())
        copied += topic == before->topic(name) ? 0 : 1;
    EXPECT_EQ(copied, 1);
    EXPECT_EQ(before->topic("t7")->partitionCount(), 0);
}

} // namespace
} // namespace brokerscope::metadata
