// The pure parts of the pictures: what is shown, and where.
#include "fake_source.h"

#include "ui/views/cluster/client_cards.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/replica_chips.h"
#include "ui/views/cluster/traffic_layer.h"
#include "ui/views/logs/log_picture.h"
#include "ui/views/timeline/lane_layout.h"
#include "ui/words/health.h"
#include "ui/words/kafka_error_words.h"
#include "ui/words/topic_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::ui {
namespace {

TEST(ReplicaChipsTest, ShowEveryReplicaOfAUserAndCountInternalOnes)
{
    FakeSource source;
    const auto chips = replicaChips(source.state, NodeId(1), 16);
    ASSERT_EQ(chips.size(), 7u);
    EXPECT_EQ(chips[0].text, QStringLiteral("orders-0"));
    EXPECT_EQ(chips[0].role, ReplicaRole::Leader);
    EXPECT_EQ(chips[1].role, ReplicaRole::InSync);
    EXPECT_TRUE(chips.back().isAggregate());
    EXPECT_EQ(chips.back().leaders + chips.back().inSync, 50);
}

TEST(ReplicaChipsTest, ReplicasOfADeadNodeAreOffline)
{
    FakeSource source;
    applyKill(source.state, NodeId(1), source.now());
    const auto chips = replicaChips(source.state, NodeId(1), 16);
    EXPECT_TRUE(std::all_of(chips.begin(), chips.end() - 1, [](const auto& chip) { return chip.role == ReplicaRole::Offline; }));
    EXPECT_EQ(chips.back().offline, 50);
}

TEST(ReplicaChipsTest, AFollowerThatLeftTheIsrIsOutOfSync)
{
    FakeSource source;
    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    std::erase(orders->partitions[0].isr, NodeId(3));
    source.state.topics[0] = orders;
    EXPECT_EQ(replicaChips(source.state, NodeId(3), 16)[0].role, ReplicaRole::OutOfSync);
}

TEST(ReplicaChipsTest, AThousandPartitionsFitOnOneCard)
{
    FakeSource source;
    auto proto = source.state.topics[0];
    source.state.topics.clear();
    for (int t = 0; t < 100; ++t) {
        auto topic = std::make_shared<cluster::TopicSnapshot>(*proto);
        topic->name = "topic-" + std::to_string(t);
        topic->partitions.resize(10, proto->partitions[0]);
        source.state.topics.push_back(topic);
    }
    const auto chips = replicaChips(source.state, NodeId(1), 16);
    EXPECT_LE(chips.size(), 8u);
    int replicas = 0;
    for (const auto& chip : chips)
        replicas += chip.replicas;
    EXPECT_EQ(replicas, 1000);
    EXPECT_EQ(chips.back().topics, 93);
}

TEST(ClientCardsTest, WritersStandLeftAndGroupsRight)
{
    FakeSource source;
    const auto cards = clientCards(source.state, 6);
    const auto find = [&](const char* title) {
        return *std::find_if(cards.begin(), cards.end(), [&](const auto& card) { return card.title == QLatin1String(title); });
    };
    EXPECT_FALSE(find("web-shop").right);
    EXPECT_TRUE(find("your-app").outside);
    EXPECT_TRUE(find("shipping").right);
    EXPECT_EQ(find("shipping").clientKeys.size(), 2u);
    EXPECT_EQ(cards.size(), 4u); // members of a group are drawn as their group
    EXPECT_EQ(find("your-app").uses, std::set<NodeId>{NodeId(1)}); // it writes to payments-0 alone
}

TEST(ClientCardsTest, ManyClientsAreCountedInALastCard)
{
    FakeSource source;
    source.state.groups.clear();
    const auto proto = source.state.clients[0];
    source.state.clients.clear();
    for (int i = 0; i < 40; ++i) {
        source.state.clients.push_back(proto);
        source.state.clients.back().key = source.state.clients.back().clientId = "c" + std::to_string(i);
    }
    const auto cards = clientCards(source.state, 6);
    ASSERT_EQ(cards.size(), 6u);
    EXPECT_TRUE(cards.back().title.contains(QStringLiteral("35")));
}

TEST(ClientCardsTest, WhoWorksIsShownBeforeWhoIsIdle)
{
    FakeSource source;
    source.state.groups.clear();
    const auto writer = source.state.clients[0];
    ASSERT_FALSE(writer.produces.empty());
    source.state.clients.clear();
    for (int i = 0; i < 20; ++i) {
        source.state.clients.push_back(writer);
        auto& one = source.state.clients.back();
        one.key = one.clientId = "a-" + std::to_string(i);
        one.builtIn = false;
        one.produces.clear();
        one.fetches.clear();
    }
    source.state.clients.push_back(writer);
    source.state.clients.back().clientId = "z-terminals";
    const auto cards = clientCards(source.state, 6);
    ASSERT_EQ(cards.size(), 6u);
    EXPECT_TRUE(std::any_of(cards.begin(), cards.end(), [](const auto& card) { return card.title == QLatin1String("z-terminals"); }));
    EXPECT_TRUE(cards.back().title.contains(QStringLiteral("16")));
}

class ClusterLayoutTest : public testing::TestWithParam<int>
{
};

TEST_P(ClusterLayoutTest, NoTwoCardsOverlap)
{
    const auto layout = layoutCluster(std::vector<double>(static_cast<std::size_t>(GetParam()), 100), 5, 3, 1.8);
    std::vector<QRectF> all = layout.nodes;
    all.insert(all.end(), layout.left.begin(), layout.left.end());
    all.insert(all.end(), layout.right.begin(), layout.right.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(layout.bounds.contains(all[i]));
        for (std::size_t j = i + 1; j < all.size(); ++j)
            EXPECT_FALSE(all[i].intersects(all[j])) << i << " and " << j;
    }
}

// Up to four nodes stand in a column; in a grid of more, links run behind the cards.
class ColumnLayoutTest : public ClusterLayoutTest
{
};

TEST_P(ColumnLayoutTest, LinksRunBesideTheCardsBetween)
{
    const auto count = static_cast<std::size_t>(GetParam());
    const auto layout = layoutCluster(std::vector<double>(count, 100), 1, 1, 1.8);
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b) {
            const auto route = routeBetweenNodes(layout, a, b);
            for (int step = 1; step < 40; ++step)
                for (std::size_t other = 0; other < count; ++other)
                    if (other != a && other != b) {
                        EXPECT_FALSE(layout.nodes[other].contains(pointOn(route, step / 40.0)));
                    }
        }
}

INSTANTIATE_TEST_SUITE_P(Nodes, ColumnLayoutTest, testing::Values(1, 2, 3, 4));
INSTANTIATE_TEST_SUITE_P(Nodes, ClusterLayoutTest, testing::Values(1, 2, 3, 4, 5, 9, 32));

TEST(ClusterLayoutSidesTest, ASideWithoutClientsTakesNoRoom)
{
    const std::vector<double> three(3, 100);
    const auto both = layoutCluster(three, 2, 2, 1.8).bounds.width();
    const auto one = layoutCluster(three, 0, 2, 1.8).bounds;
    const auto none = layoutCluster(three, 0, 0, 1.8);
    EXPECT_LT(one.width(), both);
    EXPECT_LT(none.bounds.width(), one.width());
    for (const auto& node : none.nodes)
        EXPECT_TRUE(none.bounds.contains(node));
}

TEST(TrafficLayerTest, ManyRequestsOnALinkAreBundledAndArriveInTime)
{
    TrafficLayer layer;
    const auto route = std::make_shared<const QPolygonF>(QList<QPointF>{{0, 0}, {100, 0}});
    WallTime now = fromEpochMs(1000);
    cluster::Traffic traffic;
    traffic.node = NodeId(2);
    traffic.peerNode = NodeId(1);
    traffic.kind = cluster::TrafficKind::Replication;
    traffic.count = 1;
    for (int i = 0; i < 1000; ++i)
        layer.send(route, traffic, 0, now);
    EXPECT_EQ(layer.dots(), 1u);
    now += std::chrono::milliseconds(200);
    layer.send(route, traffic, 0, now);
    EXPECT_EQ(layer.dots(), 2u);
    // What was bundled is told when the dot is asked.
    layer.advanceTo(now);
    const auto dot = layer.dotAt({0, 0});
    ASSERT_TRUE(dot);
    EXPECT_EQ(dot->count, 1000u);
    EXPECT_EQ(dot->peer, NodeId(1));
    layer.advanceTo(now + std::chrono::seconds(1));
    EXPECT_EQ(layer.dots(), 0u);
}

TEST(LogPictureTest, PutsTheLeaderFirstAndLeavesRoomToGrow)
{
    FakeSource source;
    const auto picture = logPicture(source.state, QStringLiteral("orders"), PartitionIndex(1), 0);
    ASSERT_TRUE(picture.found);
    ASSERT_EQ(picture.rows.size(), 3u);
    EXPECT_EQ(picture.rows[0].node, NodeId(2));
    EXPECT_EQ(picture.readers.size(), 2u);
    EXPECT_EQ(picture.from, picture.first);
    EXPECT_GT(picture.to, picture.last);
    EXPECT_FALSE(logPicture(source.state, QStringLiteral("nothing"), PartitionIndex(0), 0).found);
}

TEST(LogPictureTest, TheTailShowsWhatDiffers)
{
    FakeSource source;
    const auto whole = logPicture(source.state, QStringLiteral("orders"), PartitionIndex(0), 0);
    const auto tail = logPicture(source.state, QStringLiteral("orders"), PartitionIndex(0), tailOf(whole));
    for (const auto& reader : tail.readers)
        EXPECT_GE(reader.committed, tail.from);
    EXPECT_GT(tail.from, whole.from);
}

TEST(LaneLayoutTest, EventsOfOneMomentAndKindAreOneMarkAndWordsDoNotOverlap)
{
    FakeSource source;
    EventJournal journal;
    QObject::connect(&source, &ClusterSource::eventsArrived, &journal, &EventJournal::append);
    pushKillStory(source, NodeId(1));
    LaneGeometry geometry;
    geometry.left = 80;
    geometry.right = 900;
    geometry.nodes = {NodeId(1), NodeId(2), NodeId(3)};
    geometry.lanes = {20, 60, 100, 140};
    const TimeSpan span{source.now() - std::chrono::milliseconds(400), source.now() + std::chrono::milliseconds(3600)};
    const auto marks = layoutMarks(journal, span, geometry, [](const QString& text) { return text.size() * 6.0; });
    ASSERT_FALSE(marks.empty());
    const auto elected = std::find_if(marks.begin(), marks.end(),
                                      [](const auto& mark) { return mark.type == cluster::EventType::LeaderElected; });
    ASSERT_NE(elected, marks.end());
    EXPECT_EQ(elected->count, 2u);
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = i + 1; j < marks.size(); ++j)
            if (!marks[i].labelBox.isEmpty() && !marks[j].labelBox.isEmpty()) {
                EXPECT_FALSE(marks[i].labelBox.intersects(marks[j].labelBox));
            }
}

TEST(HealthTest, NamesTheWorstThingAndItsReason)
{
    FakeSource source;
    EXPECT_EQ(healthOf(source.state).level, HealthLevel::Ok);
    auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    orders->partitions[0].leader = kNoNode;
    source.state.topics[0] = orders;
    source.state.nodes[0].state = cluster::NodeState::Killed;
    source.state.nodes[2].state = cluster::NodeState::Stopped;
    const auto health = healthOf(source.state);
    EXPECT_EQ(health.level, HealthLevel::Danger);
    EXPECT_EQ(health.sentence, QStringLiteral("Offline: 1 partition without a leader, because nodes 1, 3 are down"));
}

TEST(TopicRulesTest, SayWhyANameIsNotAllowed)
{
    EXPECT_TRUE(topicNameProblem(QStringLiteral("orders-2.eu_west")).isEmpty());
    for (const auto* wrong : {"", ".", "..", "a b", "a/b", "สวัสดี"})
        EXPECT_FALSE(topicNameProblem(QString::fromUtf8(wrong)).isEmpty()) << wrong;
    EXPECT_TRUE(topicNameProblem(QString(249, QLatin1Char('a'))).isEmpty());
    EXPECT_FALSE(topicNameProblem(QString(250, QLatin1Char('a'))).isEmpty());
    EXPECT_TRUE(topicConfigProblem(QStringLiteral("retention.ms=1")).isEmpty());
    EXPECT_FALSE(topicConfigProblem(QStringLiteral("retention.ms")).isEmpty());
}

TEST(KafkaErrorWordsTest, KeepTheNameAndAddASentence)
{
    EXPECT_TRUE(kafkaErrorWords(QStringLiteral("NOT_ENOUGH_REPLICAS")).startsWith(QStringLiteral("NOT_ENOUGH_REPLICAS: ")));
    EXPECT_EQ(kafkaErrorWords(QStringLiteral("SOMETHING_NEW")), QStringLiteral("SOMETHING_NEW"));
}

} // namespace
} // namespace brokerscope::ui
