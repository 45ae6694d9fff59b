#include "engine/remote/changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace brokerscope::remote {
namespace {

using cluster::ClusterSnapshot;
using cluster::EventType;
using cluster::NodeState;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

cluster::PartitionSnapshot partition(int leader, int epoch, std::vector<int> isr)
{
    cluster::PartitionSnapshot out;
    out.index = PartitionIndex(0);
    out.leader = NodeId(leader);
    out.leaderEpoch = LeaderEpoch(epoch);
    out.replicas = {NodeId(1), NodeId(2), NodeId(3)};
    for (const int id : isr)
        out.isr.push_back(NodeId(id));
    return out;
}

// Three nodes that serve, node 1 the controller.
ClusterSnapshot threeNodes(std::vector<cluster::PartitionSnapshot> orders = {})
{
    ClusterSnapshot out;
    out.external.emplace().quorum = true;
    out.time = fromEpochMs(1'000);
    for (const int id : {1, 2, 3}) {
        auto& node = out.nodes.emplace_back();
        node.id = NodeId(id);
        node.port = static_cast<std::uint16_t>(9091 + id);
        node.state = NodeState::Running;
        node.fenced = false;
    }
    out.quorum.leader = NodeId(1);
    out.quorum.epoch = LeaderEpoch(4);
    if (!orders.empty()) {
        auto topic = std::make_shared<cluster::TopicSnapshot>();
        topic->name = "orders";
        topic->partitions = std::move(orders);
        out.topics.push_back(std::move(topic));
    }
    return out;
}

cluster::GroupSnapshot group(const std::string& state, std::vector<std::string> members)
{
    cluster::GroupSnapshot out;
    out.id = "shipping";
    out.state = state;
    out.coordinator = NodeId(2);
    for (auto& id : members)
        out.members.emplace_back().memberId = std::move(id);
    return out;
}

std::vector<EventType> typesOf(const std::vector<cluster::Event>& events)
{
    std::vector<EventType> out;
    for (const auto& event : events)
        out.push_back(event.type);
    return out;
}

TEST(ChangesTest, NothingHappenedBetweenEqualSnapshots)
{
    const auto snapshot = threeNodes({partition(1, 0, {1, 2, 3})});
    EXPECT_THAT(changesBetween(snapshot, snapshot), IsEmpty());
}

TEST(ChangesTest, ABrokerThatGoesIsFencedBeforeItsPartitionsGetNewLeaders)
{
    const auto before = threeNodes({partition(2, 5, {1, 2, 3})});
    auto after = threeNodes({partition(3, 6, {1, 3})});
    after.time = fromEpochMs(2'000);
    after.nodes[1].state = NodeState::Stopped;
    after.nodes[1].fenced = true;
    const auto events = changesBetween(before, after);
    ASSERT_THAT(typesOf(events), ElementsAre(EventType::BrokerFenced, EventType::LeaderElected, EventType::IsrShrunk));
    EXPECT_EQ(events[0].other, NodeId(2));
    EXPECT_EQ(events[0].node, NodeId(1)); // the controller decides it
    EXPECT_EQ(events[0].time, after.time);
    EXPECT_EQ(events[1].other, NodeId(3));
    EXPECT_EQ(events[1].previous, NodeId(2));
    EXPECT_EQ(events[1].epoch, LeaderEpoch(6));
    EXPECT_EQ(events[1].topic, "orders");
    EXPECT_EQ(events[2].other, NodeId(2));
    EXPECT_THAT(events[2].nodes, ElementsAre(NodeId(1), NodeId(3)));
}

TEST(ChangesTest, ALeaderThatWentAndCameBackUnseenWasElected)
{
    const auto before = threeNodes({partition(2, 5, {2})});
    EXPECT_THAT(typesOf(changesBetween(before, threeNodes({partition(2, 7, {2})}))), ElementsAre(EventType::LeaderElected));
    // Other changes raise the epoch by one, too.
    EXPECT_THAT(changesBetween(before, threeNodes({partition(2, 6, {2})})), IsEmpty());
}

TEST(ChangesTest, APartitionWithoutALeaderIsOffline)
{
    const auto events = changesBetween(threeNodes({partition(2, 5, {2})}), threeNodes({partition(-1, 6, {2})}));
    ASSERT_THAT(typesOf(events), ElementsAre(EventType::PartitionOffline));
    EXPECT_EQ(events[0].previous, NodeId(2));
}

TEST(ChangesTest, TopicsComeGoAndAreMadeAnewUnderTheSameName)
{
    const auto none = threeNodes();
    const auto one = threeNodes({partition(1, 0, {1, 2, 3})});
    EXPECT_THAT(typesOf(changesBetween(none, one)), ElementsAre(EventType::TopicCreated, EventType::LeaderElected));
    EXPECT_THAT(typesOf(changesBetween(one, none)), ElementsAre(EventType::TopicDeleted));
    auto anew = threeNodes({partition(1, 0, {1, 2, 3})});
    auto topic = *anew.topics[0];
    topic.id = Uuid::fromRandom(1, 2);
    anew.topics[0] = std::make_shared<const cluster::TopicSnapshot>(topic);
    EXPECT_THAT(typesOf(changesBetween(one, anew)),
                ElementsAre(EventType::TopicDeleted, EventType::TopicCreated, EventType::LeaderElected));
}

TEST(ChangesTest, ANewControllerIsElected)
{
    auto after = threeNodes();
    after.quorum.leader = NodeId(3);
    after.quorum.epoch = LeaderEpoch(5);
    const auto events = changesBetween(threeNodes(), after);
    ASSERT_THAT(typesOf(events), ElementsAre(EventType::ControllerElected));
    EXPECT_EQ(events[0].node, NodeId(3));
    EXPECT_EQ(events[0].epoch, LeaderEpoch(5));
}

TEST(ChangesTest, AControllerThatWasNotNamedForAMomentWasNotElectedAgain)
{
    auto unnamed = threeNodes();
    unnamed.quorum.leader = kNoNode;
    EXPECT_THAT(changesBetween(threeNodes(), unnamed), IsEmpty());
    EXPECT_THAT(changesBetween(unnamed, threeNodes()), IsEmpty());
}

TEST(ChangesTest, MembersComeAndGoAndTheGroupRebalances)
{
    auto before = threeNodes();
    before.groups = {group("Stable", {"a"})};
    auto moving = threeNodes();
    moving.groups = {group("PreparingRebalance", {"a", "b"})};
    auto settled = threeNodes();
    settled.groups = {group("Stable", {"b"})};
    const auto first = changesBetween(before, moving);
    ASSERT_THAT(typesOf(first), ElementsAre(EventType::GroupMemberJoined, EventType::GroupRebalancing));
    EXPECT_EQ(first[0].text, "b");
    EXPECT_EQ(first[0].name, "shipping");
    EXPECT_EQ(first[0].node, NodeId(2)); // the coordinator
    const auto second = changesBetween(moving, settled);
    ASSERT_THAT(typesOf(second), ElementsAre(EventType::GroupMemberLeft, EventType::GroupStable));
    EXPECT_EQ(second[0].text, "a");
}

TEST(ChangesTest, CommittedOffsetsThatMoveAreOneEventOfTheGroup)
{
    auto before = threeNodes();
    before.groups = {group("Stable", {"a"})};
    before.groups[0].offsets = {{"orders", PartitionIndex(0), Offset(5)}, {"orders", PartitionIndex(1), kNoOffset}};
    auto after = before;
    EXPECT_THAT(changesBetween(before, after), IsEmpty());
    after.groups[0].offsets[0].committed = Offset(6);
    after.groups[0].offsets[1].committed = Offset(1);
    const auto events = changesBetween(before, after);
    ASSERT_THAT(typesOf(events), ElementsAre(EventType::OffsetsCommitted));
    EXPECT_EQ(events[0].value, 2);
}

TEST(ChangesTest, ATransactionBeginsAndEnds)
{
    const auto with = [](const std::string& state, std::int64_t startMs) {
        auto out = threeNodes();
        auto& transaction = out.transactions.emplace_back();
        transaction.id = "tx";
        transaction.state = state;
        if (startMs >= 0)
            transaction.start = fromEpochMs(startMs);
        return out;
    };
    EXPECT_THAT(typesOf(changesBetween(threeNodes(), with("Ongoing", 7))), ElementsAre(EventType::TransactionStarted));
    EXPECT_THAT(typesOf(changesBetween(with("Ongoing", 7), with("CompleteAbort", 7))),
                ElementsAre(EventType::TransactionAborted));
    // Another one, so short that only its end was seen.
    EXPECT_THAT(typesOf(changesBetween(with("CompleteCommit", 7), with("CompleteCommit", 9))),
                ElementsAre(EventType::TransactionCommitted));
    EXPECT_THAT(changesBetween(with("CompleteCommit", 7), with("CompleteCommit", 7)), IsEmpty());
}

} // namespace
} // namespace brokerscope::remote
