// The journal of the metadata log: each record once, whoever brings it, taken apart with its topic's name, and bounded.
#include "engine/cluster/metadata_journal.h"

#include "engine/broker/committed_metadata.h"
#include "engine/metadata/records.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

const Uuid kOrders = Uuid::fromRandom(1, 2);

Bytes partitionChange(std::int32_t partition, std::int32_t leader)
{
    protocol::PartitionChangeRecord record;
    record.partitionId = partition;
    record.topicId = kOrders;
    record.leader = leader;
    record.isr = std::vector<std::int32_t>{2, 3};
    return metadata::encodeRecord(record);
}

Bytes topicRecord(const std::string& name)
{
    protocol::TopicRecord record;
    record.name = name;
    record.topicId = kOrders;
    return metadata::encodeRecord(record);
}

class MetadataJournalTest : public testing::Test
{
protected:
    void add(int baseOffset, const std::vector<Bytes>& records)
    {
        const std::vector<ByteView> views(records.begin(), records.end());
        journal.add({Offset(baseOffset), LeaderEpoch(4), fromEpochMs(1000), views, m_image});
    }
    MetadataJournal journal{4};

private:
    metadata::MetadataImage m_image;
};

TEST_F(MetadataJournalTest, ARecordIsTakenApartIntoItsFields)
{
    add(7, {topicRecord("orders"), partitionChange(1, 3)});
    const auto records = journal.records();
    ASSERT_EQ(records->size(), 2u);
    EXPECT_EQ(records->at(0)->type, "TopicRecord");
    EXPECT_EQ(records->at(0)->offset, Offset(7));
    EXPECT_EQ(*records->at(0)->field("name"), "orders");
    const auto& change = *records->at(1);
    EXPECT_EQ(change.type, "PartitionChangeRecord");
    EXPECT_EQ(change.offset, Offset(8));
    EXPECT_EQ(change.epoch, LeaderEpoch(4));
    EXPECT_EQ(*change.field("partitionId"), "1");
    EXPECT_EQ(*change.field("leader"), "3");
    EXPECT_EQ(*change.field("isr"), "[2,3]");
    EXPECT_EQ(change.topic, "orders");
    EXPECT_EQ(change.field("nothing"), nullptr);
}

TEST_F(MetadataJournalTest, WhatSeveralNodesBringIsThereOnce)
{
    add(0, {topicRecord("orders"), partitionChange(0, 1)});
    add(0, {topicRecord("orders"), partitionChange(0, 1)}); // node 2 reads the same batch
    add(1, {partitionChange(0, 1), partitionChange(0, 2)}); // node 3 reads it in other batches
    const auto records = journal.records();
    ASSERT_EQ(records->size(), 3u);
    EXPECT_EQ(*records->at(2)->field("leader"), "2");
}

TEST_F(MetadataJournalTest, TheOldestLeaveAndTheListStandsStillInBetween)
{
    add(0, {topicRecord("orders"), partitionChange(0, 1), partitionChange(0, 2), partitionChange(0, 3)});
    const auto before = journal.records();
    EXPECT_EQ(journal.records(), before);
    add(4, {partitionChange(0, 1)});
    const auto records = journal.records();
    ASSERT_EQ(records->size(), 4u);
    EXPECT_EQ(records->front()->offset, Offset(1));
    EXPECT_EQ(records->front()->topic, "orders") << "its TopicRecord is no longer kept";
    EXPECT_EQ(before->size(), 4u);
    EXPECT_EQ(before->front()->offset, Offset(0));
}

TEST_F(MetadataJournalTest, BytesThatAreNoRecordAreShownWithoutFields)
{
    add(0, {Bytes{}, Bytes{1, 0xff, 0xff, 0xff, 0xff, 0xff}});
    ASSERT_EQ(journal.records()->size(), 2u);
    EXPECT_TRUE(journal.records()->at(1)->fields.empty());
}

} // namespace
} // namespace brokerscope::cluster
