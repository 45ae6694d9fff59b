#include "engine/twins/collector.h"

#include <gtest/gtest.h>

namespace brokerscope::twins {
namespace {

using std::chrono::milliseconds;

class TwinCollectorTest : public ::testing::Test
{
protected:
    TwinCollectorTest()
    {
        auto topic = std::make_shared<cluster::TopicSnapshot>();
        topic->name = "orders";
        cluster::PartitionSnapshot partition;
        partition.index = PartitionIndex(0);
        partition.leader = NodeId(1);
        partition.replicas = {NodeId(1), NodeId(2)};
        partition.isr = {NodeId(1), NodeId(2)};
        partition.logs.resize(2);
        partition.logs[0].bytes = partition.logs[1].bytes = 500;
        topic->partitions.push_back(partition);
        m_topic = topic;
        m_snapshot.topics.push_back(topic);
        auto internal = std::make_shared<cluster::TopicSnapshot>(*topic);
        internal->internal = true;
        m_snapshot.topics.push_back(internal);
        m_snapshot.groups.emplace_back();
        m_snapshot.groups[0].id = "billing";
    }
    void look(Collector& collector, int ms, std::uint64_t sent, std::uint64_t acknowledged, std::uint64_t failed = 0)
    {
        auto& producer = m_actors.producers["shop"];
        producer.sent = sent;
        producer.acknowledged = acknowledged;
        producer.failed = failed;
        collector.look(milliseconds(ms), m_snapshot, m_actors);
    }
    static cluster::LostRecord lostRecord(int node, int offset, std::optional<bool> answered)
    {
        cluster::LostRecord record;
        record.node = NodeId(node);
        record.topic = "orders";
        record.partition = PartitionIndex(0);
        record.offset = Offset(offset);
        record.epoch = LeaderEpoch(0);
        record.answeredAtOnce = answered;
        return record;
    }

    std::shared_ptr<cluster::TopicSnapshot> m_topic;
    cluster::ClusterSnapshot m_snapshot;
    scenario::ActorFigures m_actors;
};

TEST_F(TwinCollectorTest, RatesAreOfTheTimeBetweenTwoSamples)
{
    Collector collector(true);
    look(collector, 0, 10, 10);
    look(collector, 250, 20, 20); // too soon for a sample
    m_actors.producers["shop"].latencyP50 = std::chrono::microseconds(1500);
    m_actors.producers["shop"].latencyP50OfAll = std::chrono::microseconds(900);
    m_actors.groups["billing"].received = 30;
    look(collector, 1000, 60, 60);
    ASSERT_EQ(collector.samples().size(), 2u);
    EXPECT_EQ(collector.samples()[0].acknowledgedPerSecond, 0) << "what came before the beginning is in no rate";
    EXPECT_EQ(collector.samples()[1].acknowledgedPerSecond, 50);
    EXPECT_EQ(collector.samples()[1].receivedPerSecond, 30);
    EXPECT_EQ(collector.samples()[1].latencyMs, 1.5);
    look(collector, 2000, 90, 60);
    EXPECT_EQ(collector.samples()[2].latencyMs, std::nullopt) << "nothing came: the client's figure is an old one";
    EXPECT_EQ(collector.sums().latencyMs, 0.9) << "of all records, not of the samples";
    EXPECT_EQ(collector.sums().bytes, 1000) << "of both replicas, and without Kafka's own topics";
}

TEST_F(TwinCollectorTest, AStandstillLastsWhileRecordsWaitAndNoneIsAcknowledged)
{
    Collector collector(true);
    look(collector, 0, 10, 10);
    look(collector, 1000, 10, 10); // nothing is sent: nothing stands still
    look(collector, 1100, 12, 10);
    look(collector, 2100, 40, 10, 10); // what fails is no acknowledgement
    EXPECT_EQ(collector.sums().longestStandstill, milliseconds(1100)) << "one that is under way counts";
    look(collector, 2200, 50, 40, 10);
    look(collector, 2900, 60, 41, 10);
    look(collector, 9000, 60, 50, 10);
    look(collector, 20000, 60, 50, 10); // all is answered
    EXPECT_EQ(collector.sums().longestStandstill, milliseconds(1100));
    EXPECT_EQ(collector.sums().failed, 10u);
}

TEST_F(TwinCollectorTest, ARecordIsLostOnceAndOnlyIfItsProducerWasToldThatItIsWritten)
{
    const std::vector<cluster::LostRecord> records{lostRecord(1, 7, true), lostRecord(2, 7, true), lostRecord(1, 8, std::nullopt),
                                                   lostRecord(1, 9, false)};
    Collector waits(true);
    waits.lost(records);
    waits.lost(records);
    EXPECT_EQ(waits.sums().lost, 1) << "acks=all: of one that was cut off unknown, the producer had not heard";
    Collector hurries(false);
    hurries.lost(records);
    EXPECT_EQ(hurries.sums().lost, 2) << "acks=1: the leader had answered before anybody else had it";
}

TEST_F(TwinCollectorTest, LagPartitionsAndGivenUpPartitionsAreSummedUp)
{
    Collector collector(true);
    m_snapshot.groups[0].totalLag = 12;
    look(collector, 0, 1, 1);
    m_topic->partitions[0].leader = kNoNode;
    m_topic->partitions[0].isr.pop_back(); // Kafka's own topic beside it stays whole
    m_snapshot.groups[0].totalLag = 5;
    m_actors.groups["billing"].revoked = 6;
    look(collector, 700, 2, 1);
    EXPECT_EQ(collector.samples()[1].offline, 1);
    EXPECT_EQ(collector.samples()[1].underReplicated, 1);
    EXPECT_EQ(collector.samples()[1].lag, 5);
    EXPECT_EQ(collector.sums().mostLag, 12);
    EXPECT_EQ(collector.sums().offline, milliseconds(700));
    EXPECT_EQ(collector.sums().revoked, 6u);
}

} // namespace
} // namespace brokerscope::twins
