#include "engine/broker/metadata_events.h"

#include "engine/metadata/records.h"
#include "engine/protocol/generated/partition_change_record.h"
#include "engine/protocol/generated/partition_record.h"
#include "engine/protocol/generated/topic_record.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using events::EventType;

class MetadataEventsTest : public ::testing::Test
{
protected:
    template <class Record> void replay(const Record& record)
    {
        const auto done = m_image.replay(metadata::MetadataRecord(record), m_next, LeaderEpoch(1), &m_changes);
        ASSERT_TRUE(done) << done.error().message();
        m_next += 1;
    }
    void createTopic()
    {
        protocol::TopicRecord topic;
        topic.name = "orders";
        topic.topicId = m_id;
        replay(topic);
        protocol::PartitionRecord partition;
        partition.topicId = m_id;
        partition.partitionId = 0;
        partition.replicas = {1, 2, 3};
        partition.isr = {1, 2, 3};
        partition.leader = 1;
        partition.leaderEpoch = 0;
        partition.directories = std::vector<Uuid>(3);
        replay(partition);
    }
    std::vector<events::Event> take()
    {
        auto out = metadataEvents(m_before, m_image, m_changes);
        m_before = m_image;
        m_changes = {};
        return out;
    }

    const Uuid m_id = Uuid::fromRandom(1, 2);
    metadata::MetadataImage m_before;
    metadata::MetadataImage m_image;
    metadata::MetadataChanges m_changes;
    Offset m_next{0};
};

} // namespace

TEST_F(MetadataEventsTest, ANewTopicIsOneEventAndEachLeaderAnother)
{
    createTopic();
    const auto events = take();
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].type, EventType::TopicCreated);
    EXPECT_EQ(events[0].topic, "orders");
    EXPECT_EQ(events[1].type, EventType::LeaderElected);
    EXPECT_EQ(events[1].other, NodeId(1));
    EXPECT_EQ(events[1].previous, kNoNode);
}

TEST_F(MetadataEventsTest, AFailoverNamesOldAndNewLeaderAndWhoLeftTheIsr)
{
    createTopic();
    (void)take();
    protocol::PartitionChangeRecord change;
    change.topicId = m_id;
    change.partitionId = 0;
    change.leader = 2;
    change.isr = std::vector<std::int32_t>{2, 3};
    replay(change);
    const auto events = take();
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].type, EventType::LeaderElected);
    EXPECT_EQ(events[0].other, NodeId(2));
    EXPECT_EQ(events[0].previous, NodeId(1));
    EXPECT_EQ(events[0].epoch, LeaderEpoch(1));
    EXPECT_EQ(events[1].type, EventType::IsrShrunk);
    EXPECT_EQ(events[1].other, NodeId(1));
    EXPECT_EQ(events[1].nodes, (std::vector{NodeId(2), NodeId(3)}));
}

TEST_F(MetadataEventsTest, APartitionWithoutLeaderIsOffline)
{
    createTopic();
    (void)take();
    protocol::PartitionChangeRecord change;
    change.topicId = m_id;
    change.partitionId = 0;
    change.leader = -1;
    replay(change);
    const auto events = take();
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].type, EventType::PartitionOffline);
    EXPECT_EQ(events[0].previous, NodeId(1));
}

TEST_F(MetadataEventsTest, AReassignmentBeginsAndEnds)
{
    createTopic();
    (void)take();
    protocol::PartitionChangeRecord begin;
    begin.topicId = m_id;
    begin.partitionId = 0;
    begin.replicas = std::vector<std::int32_t>{1, 4, 2, 3};
    begin.addingReplicas = std::vector<std::int32_t>{4};
    begin.removingReplicas = std::vector<std::int32_t>{2, 3};
    replay(begin);
    auto events = take();
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].type, EventType::ReassignmentStarted);
    EXPECT_EQ(events[0].nodes, (std::vector{NodeId(1), NodeId(4)})) << "where it leads to";
    protocol::PartitionChangeRecord end;
    end.topicId = m_id;
    end.partitionId = 0;
    end.replicas = std::vector<std::int32_t>{1, 4};
    end.addingReplicas.emplace();
    end.removingReplicas.emplace();
    end.isr = std::vector<std::int32_t>{1, 4};
    replay(end);
    events = take();
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events[0].type, EventType::ReassignmentEnded);
    EXPECT_EQ(events[0].nodes, (std::vector{NodeId(1), NodeId(4)}));
}

TEST_F(MetadataEventsTest, NothingChangedMeansNothingHappened)
{
    createTopic();
    (void)take();
    EXPECT_TRUE(take().empty());
}

} // namespace brokerscope::broker
