#include "fake_source.h"

#include "ui/models/failover_story.h"

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using cluster::Event;
using cluster::EventType;

class FailoverStoryTest : public testing::Test
{
protected:
    static constexpr std::int64_t kStart = 1'780'000'000'000;

    Event at(std::int64_t ms, EventType type, int node, int other = -1)
    {
        Event event;
        event.sequence = ++sequence;
        event.type = type;
        event.time = fromEpochMs(kStart + ms);
        event.node = NodeId(node);
        event.other = NodeId(other);
        return event;
    }
    Event elected(std::int64_t ms, const char* topic, int partition, int previous, int leader, int epoch)
    {
        auto event = at(ms, EventType::LeaderElected, 2, leader);
        event.topic = topic;
        event.partition = PartitionIndex(partition);
        event.previous = NodeId(previous);
        event.epoch = LeaderEpoch(epoch);
        return event;
    }
    // Node 1 is killed, fenced after 600 ms, and loses orders-0 and orders-1.
    void kill()
    {
        story.onEvent(at(0, EventType::NodeKilled, 1));
        story.onEvent(at(600, EventType::BrokerFenced, 2, 1));
        story.onEvent(elected(620, "orders", 0, 1, 2, 4));
        story.onEvent(elected(625, "orders", 1, 1, 3, 9));
    }

    std::uint64_t sequence = 0;
    FailoverStory story;
};

TEST_F(FailoverStoryTest, TellsNothingBeforeAFailure)
{
    story.onEvent(elected(0, "orders", 0, -1, 1, 0));
    EXPECT_EQ(story.latest(), nullptr);
}

TEST_F(FailoverStoryTest, TellsForEachPartitionWhoTookOverWhenAndInWhichEpoch)
{
    kill();
    ASSERT_NE(story.latest(), nullptr);
    const auto& failover = *story.latest();
    EXPECT_EQ(failover.node, NodeId(1));
    EXPECT_EQ(failover.detectedMs, 600);
    EXPECT_EQ(failover.electedMs, 625);
    ASSERT_EQ(failover.partitions.size(), 2u);
    EXPECT_EQ(failover.moved(), 2u);
    EXPECT_EQ(failover.partitions[0].taken, NodeId(2));
    EXPECT_EQ(failover.partitions[0].epoch, LeaderEpoch(4));
    EXPECT_EQ(failover.partitions[0].leaderlessMs, 620);
    EXPECT_EQ(failover.partitions[1].taken, NodeId(3));
    EXPECT_EQ(failover.partitions[1].leaderlessMs, 625);
}

TEST_F(FailoverStoryTest, AnOfflinePartitionHasNoLeaderUntilOneIsElected)
{
    story.onEvent(at(0, EventType::NodeKilled, 1));
    auto offline = at(600, EventType::PartitionOffline, 2);
    offline.topic = "single";
    offline.partition = PartitionIndex(0);
    story.onEvent(offline);
    ASSERT_EQ(story.latest()->partitions.size(), 1u);
    EXPECT_FALSE(story.latest()->partitions[0].leaderlessMs.has_value());
    EXPECT_FALSE(story.latest()->electedMs.has_value());
    story.onEvent(elected(5000, "single", 0, -1, 2, 7));
    EXPECT_EQ(story.latest()->partitions[0].leaderlessMs, 5000);
}

TEST_F(FailoverStoryTest, LeadersThatReturnHomeLaterAreNoPartOfTheFailure)
{
    kill();
    story.onEvent(at(9000, EventType::BrokerUnfenced, 2, 1));
    EXPECT_TRUE(story.latest()->over());
    EXPECT_EQ(story.latest()->backMs, 9000);
    story.onEvent(elected(9100, "orders", 0, 2, 1, 5));
    EXPECT_EQ(story.latest()->moved(), 2u);
    EXPECT_EQ(story.latest()->partitions[0].taken, NodeId(2));
}

TEST_F(FailoverStoryTest, ElectionsOfOtherNodesAreNotCounted)
{
    story.onEvent(at(0, EventType::NodeKilled, 1));
    story.onEvent(elected(100, "orders", 2, 3, 2, 5));
    EXPECT_EQ(story.latest()->moved(), 0u);
}

TEST_F(FailoverStoryTest, ANewFailureBeginsANewStory)
{
    kill();
    story.onEvent(at(20000, EventType::NodePaused, 3));
    EXPECT_EQ(story.latest()->node, NodeId(3));
    EXPECT_TRUE(story.latest()->partitions.empty());
}

TEST_F(FailoverStoryTest, CuttingAllLinksOfANodeIsOneFailure)
{
    story.onEvent(at(0, EventType::LinkCut, 1, 2));
    story.onEvent(at(1, EventType::LinkCut, 1, 3));
    story.onEvent(at(700, EventType::BrokerFenced, 2, 1));
    EXPECT_EQ(story.latest()->detectedMs, 700);
}

TEST_F(FailoverStoryTest, ALostControllerIsReplaced)
{
    story.onEvent(at(-5000, EventType::ControllerElected, 1));
    story.onEvent(at(0, EventType::NodeKilled, 1));
    story.onEvent(at(350, EventType::ControllerElected, 3));
    EXPECT_EQ(story.latest()->controllerMs, 350);
}

TEST_F(FailoverStoryTest, TheFirstAckIsTheNewLeadersFirstCommittedRecord)
{
    FakeSource source;
    source.state.time = fromEpochMs(kStart - 100);
    story.onSnapshot(source.state);
    kill();
    applyKill(source.state, NodeId(1), fromEpochMs(kStart));
    source.state.time = fromEpochMs(kStart + 700);
    story.onSnapshot(source.state);
    EXPECT_FALSE(story.latest()->firstAckMs.has_value());
    EXPECT_EQ(story.latest()->recordsLost, 0);

    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    ASSERT_EQ(orders->name, "orders");
    for (auto& log : orders->partitions[0].logs)
        if (log.isLeader)
            log.highWatermark = log.highWatermark + 5;
    source.state.topics[0] = orders;
    source.state.time = fromEpochMs(kStart + 811);
    story.onSnapshot(source.state);
    EXPECT_EQ(story.latest()->firstAckMs, 811);
}

TEST_F(FailoverStoryTest, CommittedRecordsThatTheNewLeaderLacksAreLost)
{
    FakeSource source;
    source.state.time = fromEpochMs(kStart - 100);
    story.onSnapshot(source.state);
    kill();
    applyKill(source.state, NodeId(1), fromEpochMs(kStart));
    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    for (auto& log : orders->partitions[0].logs)
        if (log.isLeader)
            log.logEndOffset = log.highWatermark = log.highWatermark - 30;
    source.state.topics[0] = orders;
    source.state.time = fromEpochMs(kStart + 700);
    story.onSnapshot(source.state);
    EXPECT_EQ(story.latest()->recordsLost, 30);
}

TEST_F(FailoverStoryTest, ASnapshotMayShowTheNewLeaderBeforeItsElectionIsTold)
{
    FakeSource source;
    source.state.time = fromEpochMs(kStart - 100);
    story.onSnapshot(source.state);
    story.onEvent(at(0, EventType::NodeKilled, 1));
    applyKill(source.state, NodeId(1), fromEpochMs(kStart));
    source.state.time = fromEpochMs(kStart + 630);
    story.onSnapshot(source.state);
    story.onEvent(at(600, EventType::BrokerFenced, 2, 1));
    story.onEvent(elected(620, "orders", 0, 1, 2, 4));
    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    for (auto& log : orders->partitions[0].logs)
        if (log.isLeader)
            log.logEndOffset = log.highWatermark = log.highWatermark + 1;
    source.state.topics[0] = orders;
    source.state.time = fromEpochMs(kStart + 700);
    story.onSnapshot(source.state);
    EXPECT_EQ(story.latest()->firstAckMs, 700);
    EXPECT_EQ(story.latest()->recordsLost, 0);
}

} // namespace
} // namespace brokerscope::ui
