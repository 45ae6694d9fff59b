// The docks of those who operate a cluster: connections and metrics, done with real clicks and keys.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/connections_model.h"
#include "ui/models/metrics_history.h"
#include "ui/views/metrics/metric_chart.h"
#include "ui/views/metrics/metrics_view.h"
#include "ui/words/unbroken.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <cmath>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class OperateViewsTest : public WindowFixture
{
protected:
    View* showDock(const char* name)
    {
        auto* dock = window.dock(QLatin1String(name));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        return dock->view();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    static QString cell(const QTableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }
    void publishAfter(std::chrono::milliseconds by)
    {
        source.advance(by);
        source.publish();
        source.advance(by); // views look again only after a while
        QApplication::processEvents();
    }
    cluster::ConnectionSnapshot connection(int node, std::uint64_t number, const char* client)
    {
        cluster::ConnectionSnapshot made;
        made.node = NodeId(node);
        made.number = number;
        made.clientId = client;
        made.clientKey = client;
        made.softwareName = "apache-kafka-java";
        made.softwareVersion = "4.3.0";
        made.address = "127.0.0.1:50111";
        made.listener = "PLAINTEXT";
        made.since = source.now() - 65s;
        made.lastRequest = "Produce";
        made.requestsPerSecond = static_cast<double>(number);
        return made;
    }
    void measure(double produceP99)
    {
        for (auto& node : source.state.nodes) {
            cluster::ApiLatencySnapshot api;
            api.name = "Produce";
            api.second = ++m_second;
            api.count = 10;
            api.p50Ms = produceP99 / 4;
            api.p99Ms = node.id == NodeId(2) ? produceP99 : produceP99 / 2;
            api.requestsPerSecond = 10;
            node.apis = {api};
        }
    }

private:
    std::uint64_t m_second = 0;
};

TEST_F(OperateViewsTest, ConnectionsAreListedSortedFilteredAndThoseOfNodesOnRequest)
{
    auto shop = connection(1, 3, "web-shop");
    shop.produces = {{"orders", PartitionIndex(0)}, {"orders", PartitionIndex(1)}};
    shop.errorsTotal = 2;
    shop.lastError = "NOT_LEADER_OR_FOLLOWER";
    auto follower = connection(1, 9, "broker-2");
    follower.peerNode = NodeId(2);
    source.state.connections = {shop, follower, connection(2, 4, "billing")};
    source.publish();
    showDock("dock.connections");
    auto* table = find<QTableView>("connections.table");
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Client), QStringLiteral("web-shop"));
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Software), QStringLiteral("apache-kafka-java 4.3.0"));
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Since), QStringLiteral("1 min 5 s"));
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Errors), QStringLiteral("2 · NOT_LEADER_OR_FOLLOWER"));
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Uses), QStringLiteral("writes orders-0, orders-1"));

    table->sortByColumn(ConnectionsModel::Requests, Qt::DescendingOrder);
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Client), QStringLiteral("billing"));
    QTest::mouseClick(find<QCheckBox>("connections.nodes"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Client), QStringLiteral("node 2"));
    QTest::keyClick(table, Qt::Key_Slash);
    QTest::keyClicks(find<QLineEdit>("connections.filter"), "not_leader");
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(cell(table, 0, ConnectionsModel::Client), QStringLiteral("web-shop"));
}

TEST_F(OperateViewsTest, AConnectionIsResetAfterBeingAsked)
{
    source.state.connections = {connection(1, 3, "web-shop"), connection(2, 4, "billing")};
    source.publish();
    showDock("dock.connections");
    auto* reset = find<QPushButton>("connections.reset");
    EXPECT_FALSE(reset->isEnabled());
    auto* table = find<QTableView>("connections.table");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(table->model()->index(1, 0)).center());
    ASSERT_TRUE(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_TRUE(source.commands.empty());
    QTest::mouseClick(find<QPushButton>("connections.confirm.yes"), Qt::LeftButton);
    ASSERT_EQ(source.commands.size(), 1u);
    const auto& command = std::get<cluster::ResetConnection>(source.commands[0]);
    EXPECT_EQ(command.node, NodeId(2));
    EXPECT_EQ(command.connection, 4u);
    emit source.commandFinished(source.commands[0], QStringLiteral("there is no such connection any more"));
    EXPECT_TRUE(find<QLabel>("connections.message")->text().contains(QStringLiteral("no such connection")));
    source.state.connections.pop_back();
    publishAfter(400ms);
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(OperateViewsTest, MetricsAreMeasuredWhileHiddenAndShownUnderKafkasNames)
{
    for (int second = 0; second < 5; ++second) {
        measure(8.0 + second);
        publishAfter(1000ms);
    }
    showDock("dock.metrics");
    EXPECT_EQ(find<QComboBox>("metrics.api")->currentText(), QStringLiteral("Produce"));
    auto* latency = find<MetricChart>("metrics.chart.3");
    ASSERT_EQ(latency->shownMetric(), Metric::RequestLatency);
    ASSERT_EQ(latency->shown().series.size(), 2u);
    EXPECT_EQ(latency->shown().series[1].label, "p99");
    EXPECT_DOUBLE_EQ(latency->shown().series[1].values.back(), 12.0) << "of the node where it takes longest";
    EXPECT_TRUE(find<QLabel>("metrics.chart.3.legend")->text().contains(unbroken(QStringLiteral("12.0 ms"))));
    EXPECT_EQ(MetricsHistory::kafkaName(Metric::RequestLatency, "Produce"),
              QStringLiteral("kafka.network:type=RequestMetrics,name=TotalTimeMs,request=Produce"));
    auto* messages = find<MetricChart>("metrics.chart.0");
    EXPECT_EQ(messages->shown().series.size(), 3u) << "a line a broker";

    // Paused, the charts stand still; measuring goes on.
    auto* pause = find<QToolButton>("metrics.pause");
    QTest::mouseClick(pause, Qt::LeftButton);
    const auto before = latency->shown().times.size();
    measure(50);
    publishAfter(1100ms);
    EXPECT_EQ(latency->shown().times.size(), before);
    QTest::mouseClick(pause, Qt::LeftButton);
    EXPECT_GT(latency->shown().times.size(), before);
}

TEST_F(OperateViewsTest, ChartsAreSavedAsCsvAndPictureAndAFailureIsSaid)
{
    measure(5);
    publishAfter(1000ms);
    publishAfter(1000ms);
    auto* view = static_cast<MetricsView*>(showDock("dock.metrics"));
    publishAfter(1000ms);
    const auto csv = directory.filePath(QStringLiteral("metrics.csv"));
    ASSERT_TRUE(view->saveCsv(csv));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith(QStringLiteral("time,\"kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec [1]\""))) << text.left(200).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("name=TotalTimeMs,request=Produce [p99]")));
    const auto png = directory.filePath(QStringLiteral("metrics.png"));
    ASSERT_TRUE(view->savePicture(png));
    EXPECT_FALSE(QImage(png).isNull());
    EXPECT_FALSE(view->saveCsv(QStringLiteral("/no/such/directory/metrics.csv")));
    EXPECT_TRUE(find<QLabel>("metrics.message")->text().contains(QStringLiteral("could not be written")));
}

TEST(MetricsHistoryTest, WhatAnExternalClusterDoesNotTellIsNotZero)
{
    MetricsHistory history;
    FakeSource source;
    source.state.external.emplace();
    auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    topic->partitions[0].recordsInPerSecond = 24;
    source.state.topics = {topic};
    history.onSnapshot(source.state);
    EXPECT_TRUE(history.samples(Metric::BytesIn, {}, std::chrono::seconds(60)).series.empty());
    EXPECT_TRUE(history.samples(Metric::Cpu, {}, std::chrono::seconds(60)).series.empty());
    double in = 0;
    for (const auto& series : history.samples(Metric::MessagesIn, {}, std::chrono::seconds(60)).series)
        in += series.values.back();
    EXPECT_GE(in, 24) << "what comes in to the leaders of its partitions";
}

TEST(MetricsHistoryTest, ASampleIsTakenOnceASecondAndGapsStayGaps)
{
    MetricsHistory history;
    cluster::ClusterSnapshot snapshot;
    cluster::NodeSnapshot node;
    node.id = NodeId(1);
    node.state = cluster::NodeState::Running;
    node.recordsInPerSecond = 100;
    snapshot.nodes = {node};
    const auto at = [&](int ms) {
        snapshot.time = fromEpochMs(1'000'000 + ms);
        history.onSnapshot(snapshot);
    };
    at(0);
    at(500);
    at(999);
    EXPECT_EQ(history.size(), 1u);
    at(1000);
    snapshot.nodes[0].state = cluster::NodeState::Killed;
    at(2000);
    snapshot.nodes[0].state = cluster::NodeState::Running;
    snapshot.counts.isrShrinks = 4;
    at(4000);
    const auto samples = history.samples(Metric::MessagesIn, {}, std::chrono::seconds(60));
    ASSERT_EQ(samples.times.size(), 4u);
    ASSERT_EQ(samples.series.size(), 1u);
    EXPECT_DOUBLE_EQ(samples.series[0].values[1], 100);
    EXPECT_TRUE(std::isnan(samples.series[0].values[2])) << "it was down";
    EXPECT_DOUBLE_EQ(samples.series[0].values[3], 100);
    const auto isr = history.samples(Metric::IsrChanges, {}, std::chrono::seconds(60));
    ASSERT_EQ(isr.series.size(), 2u);
    EXPECT_EQ(isr.series[1].label, "IsrShrinksPerSec");
    EXPECT_DOUBLE_EQ(isr.series[1].values.back(), 2) << "four in two seconds";
    EXPECT_EQ(history.samples(Metric::MessagesIn, {}, std::chrono::seconds(2)).times.size(), 2u);
    for (int i = 0; i < 2000; ++i)
        at(5000 + i * 1000);
    EXPECT_EQ(history.size(), MetricsHistory::kKept);
    EXPECT_EQ(history.samples(Metric::MessagesIn, {}, std::chrono::hours(1)).series[0].values.size(), MetricsHistory::kKept);
}

TEST(MetricsHistoryTest, ARecordingThatGoesBackKeepsWhatWasEarlierAndDropsWhatWasLater)
{
    MetricsHistory history;
    cluster::ClusterSnapshot snapshot;
    cluster::NodeSnapshot node;
    node.id = NodeId(1);
    node.state = cluster::NodeState::Running;
    snapshot.nodes = {node};
    const auto at = [&](int second, double rate) {
        snapshot.time = fromEpochMs(1'000'000 + second * 1000);
        snapshot.nodes[0].recordsInPerSecond = rate;
        history.onSnapshot(snapshot);
    };
    for (int second = 0; second < 10; ++second)
        at(second, second);
    snapshot.nodes.push_back(node);
    snapshot.nodes[1].id = NodeId(2); // was first told of late
    at(10, 10);
    at(4, 40);
    at(5, 50);
    const auto samples = history.samples(Metric::MessagesIn, {}, std::chrono::seconds(60));
    ASSERT_EQ(samples.times.size(), 6u);
    ASSERT_GE(samples.series.size(), 1u);
    EXPECT_EQ(samples.series[0].values, (std::vector<double>{0, 1, 2, 3, 4, 50}));
}

} // namespace
} // namespace brokerscope::ui
