// Everyday comfort: pictures that stand still, dots that open their frames, clusters that were opened before, several side by side,
// kept or thrown away data, and the way back from what was done.
#include "fake_frames.h"
#include "logging_source.h"
#include "window_fixture.h"

#include "ui/actions/fault_actions.h"
#include "ui/application.h"
#include "ui/apply_settings.h"
#include "ui/bridge/cluster_places.h"
#include "ui/dialogs/start_dialog.h"
#include "ui/main_window/cluster_menu.h"
#include "ui/main_window/dock.h"
#include "ui/models/evidence/reading_positions.h"
#include "ui/models/evidence/record_evidence.h"
#include "ui/models/metrics_history.h"
#include "ui/models/recent_clusters.h"
#include "ui/models/wire/frame_filter.h"
#include "ui/theme/cluster_color.h"
#include "ui/theme/motion.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/serverlog/server_log_view.h"
#include "ui/words/cluster_name.h"

#include "engine/cluster/data_directory.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/metadata_request.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <unistd.h>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class EverydayTest : public WindowFixture
{
protected:
    ~EverydayTest() override { Motion::instance().set(true); }

    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    ClusterView* picture() { return static_cast<ClusterView*>(window.dock(QStringLiteral("dock.cluster"))->view()); }
    std::vector<QPointF> dots() { return picture()->scene().traffic().positions(); }
    void clickOn(QPointF dot)
    {
        QTest::mouseClick(picture()->canvas()->viewport(), Qt::LeftButton, Qt::NoModifier, picture()->canvas()->mapFromScene(dot));
        QApplication::processEvents();
    }
    static cluster::Traffic replication(std::uint32_t count, WallTime time)
    {
        cluster::Traffic traffic;
        traffic.time = time;
        traffic.node = NodeId(2);
        traffic.peerNode = NodeId(1);
        traffic.kind = cluster::TrafficKind::Replication;
        traffic.count = count;
        return traffic;
    }
    // Five of node 1's questions to node 2, and between them what somebody else says.
    void cross()
    {
        FrameScript script(source.crossed);
        for (int i = 0; i < 5; ++i) {
            script.request(script.node(NodeId(1), NodeId(2)), protocol::MetadataRequest{}, 9, i, events::TrafficKind::Replication);
            script.request(script.node(NodeId(3), NodeId(2)), protocol::MetadataRequest{}, 9, i, events::TrafficKind::Replication);
        }
    }
    void showTopics()
    {
        window.showDock(QStringLiteral("dock.topics"));
        source.advance(250ms);
        source.publish();
        auto* tree = child<QTreeView>("topics.tree");
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QApplication::processEvents();
    }
    QAction* topicsAct(const char* name)
    {
        auto* menu = child<QToolButton>("topics.more")->menu();
        emit menu->aboutToShow();
        for (auto* one : menu->actions())
            if (one->objectName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    static void makeCluster(const QString& path, int nodes) { ASSERT_TRUE(cluster::DataDirectory::open(path.toStdString(), nodes)); }
};

// ---- pictures that stand still

TEST_F(EverydayTest, WithoutMotionADotRestsWhereItIsAndIsRenewed)
{
    action("action.motion")->trigger();
    EXPECT_FALSE(settings.motion());
    source.pushTraffic({replication(1, source.now())});
    source.advance(200ms);
    const auto before = dots();
    ASSERT_EQ(before.size(), 1u);
    source.pushTraffic({replication(3, source.now())});
    source.advance(200ms);
    EXPECT_EQ(dots(), before) << "the same dot, in the same place";
    source.advance(1600ms);
    EXPECT_TRUE(dots().empty()) << "nothing flows any more";
    action("action.motion")->trigger();
    EXPECT_TRUE(settings.motion());
    source.pushTraffic({replication(1, source.now())});
    source.advance(100ms);
    const auto moving = dots();
    source.advance(200ms);
    EXPECT_NE(dots(), moving);
}

TEST_F(EverydayTest, MotionIsRememberedAndTheResetForgetsIt)
{
    action("action.motion")->trigger();
    Motion::instance().set(true);
    applySettings(settings, {});
    EXPECT_FALSE(Motion::instance().isOn());
    settings.setStart(QStringLiteral("throw-away"));
    RecentClusters(settings).note({RecentCluster::Kind::Directory, QStringLiteral("/somewhere"), 3, QDateTime::currentDateTimeUtc()});
    UiOptions reset;
    reset.resetUi = true;
    applySettings(settings, reset);
    EXPECT_TRUE(Motion::instance().isOn());
    EXPECT_TRUE(settings.start().isEmpty());
    EXPECT_TRUE(RecentClusters(settings).list().empty());
}

// ---- dots that open their frames

TEST_F(EverydayTest, ADotOpensExactlyTheFrameThatItStandsFor)
{
    cross();
    source.pushTraffic({replication(1, source.crossed[2]->time)}); // the second of node 1's; newer ones have come since
    source.advance(100ms);
    ASSERT_EQ(dots().size(), 1u);
    clickOn(dots()[0]);
    EXPECT_TRUE(window.dock(QStringLiteral("dock.wire"))->isVisible());
    EXPECT_EQ(child<QTableView>("wire.list")->currentIndex().row(), 2);
    // A second click, while the list is held, finds what has come meanwhile.
    cross();
    source.advance(2s);
    source.pushTraffic({replication(1, source.crossed[18]->time)});
    source.advance(100ms);
    clickOn(dots()[0]);
    EXPECT_EQ(child<QTableView>("wire.list")->currentIndex().row(), 18);
}

TEST_F(EverydayTest, ABundledDotOpensTheFramesOfTheBundle)
{
    cross();
    source.pushTraffic({replication(3, source.crossed[6]->time)});
    source.advance(100ms);
    ASSERT_EQ(dots().size(), 1u);
    clickOn(dots()[0]);
    auto* list = child<QTableView>("wire.list");
    EXPECT_EQ(list->model()->rowCount(), 3);
    EXPECT_EQ(child<QLineEdit>("wire.filter")->text(), QStringLiteral("kind:replication is:request at:2 node:1 frames:3-7"));
    EXPECT_EQ(list->currentIndex().row(), 2) << "the newest of them";
    EXPECT_TRUE(child<QLabel>("wire.message")->text().contains(QStringLiteral("3 frames")));
}

TEST(FrameFilterWordsTest, ADotsWordsMeanAFilterAndWrongOnesAreRefused)
{
    FrameQuery query{NodeId(2), kNoNode, QStringLiteral("web shop@127.0.0.1"), events::TrafficKind::Transaction, true, {}, 2};
    EXPECT_TRUE(FrameFilter::parse(FrameFilter::wordsFor(query, 7, 9)).error.isEmpty());
    for (const auto* wrong : {"kind:letters", "at:two", "frames:9-7", "frames:x", "frames:1-2-3"})
        EXPECT_FALSE(FrameFilter::parse(QLatin1String(wrong)).error.isEmpty()) << wrong;
}

// ---- clusters that were opened before

TEST(RecentClustersTest, TheNewestIsFirstTheOldestGoAndBrokenLinesAreLeftOut)
{
    QTemporaryDir directory;
    Settings settings(directory.filePath(QStringLiteral("s.ini")));
    RecentClusters recent(settings);
    const auto time = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    for (int i = 0; i < 12; ++i)
        recent.note({RecentCluster::Kind::Directory, QStringLiteral("/d|%1").arg(i), i, time.addSecs(i)});
    recent.note({RecentCluster::Kind::Servers, QStringLiteral("kafka:9092"), 5, time});
    ASSERT_EQ(recent.list().size(), RecentClusters::kMost);
    EXPECT_EQ(recent.list()[0], (RecentCluster{RecentCluster::Kind::Servers, QStringLiteral("kafka:9092"), 5, time}));
    EXPECT_EQ(recent.list()[1].place, QStringLiteral("/d|11"));
    recent.note({RecentCluster::Kind::Directory, QStringLiteral("/d|9"), 4, time});
    EXPECT_EQ(recent.list().size(), RecentClusters::kMost);
    EXPECT_EQ(recent.list()[0].nodes, 4);
    recent.forget(recent.list()[0]);
    EXPECT_EQ(recent.list()[0].place, QStringLiteral("kafka:9092"));
    settings.setRecentClusters({QStringLiteral("nonsense"), QStringLiteral("directory|x|yesterday|/a"), QString()});
    EXPECT_TRUE(recent.list().empty());
}

TEST_F(EverydayTest, AKeptClusterIsTakenDownAndAThrowAwayOneIsNot)
{
    RecentClusters recent(settings);
    ASSERT_EQ(recent.list().size(), 1u);
    EXPECT_EQ(recent.list()[0].place, QStringLiteral("/home/you/.local/share/brokerscope"));
    EXPECT_EQ(recent.list()[0].nodes, 3);
    recent.clear();
    source.state.ephemeral = true;
    source.publish();
    {
        const MainWindow throwAway(source, workloads, demo, settings);
        EXPECT_TRUE(recent.list().empty());
        EXPECT_TRUE(throwAway.windowTitle().contains(QStringLiteral("throw-away"))) << throwAway.windowTitle().toStdString();
    }
    source.state.dataDirectory = "/tmp/gone-for-good/orders-lab";
    source.state.ephemeral = false;
    source.publish();
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("orders-lab"))) << window.windowTitle().toStdString();
    EXPECT_TRUE(child<QLabel>("topBar.name")->text().contains(QStringLiteral("orders-lab")));
    EXPECT_TRUE(child<QLabel>("topBar.name")->toolTip().contains(QStringLiteral("/tmp/gone-for-good")));
}

TEST_F(EverydayTest, TheMenuOpensWhatCanBeOpenedAndSaysWhyNot)
{
    std::vector<QStringList> launched;
    window.clusters().setLauncher([&](const QStringList& arguments) {
        launched.push_back(arguments);
        return true;
    });
    const auto kept = directory.filePath(QStringLiteral("kept"));
    const auto busy = directory.filePath(QStringLiteral("busy"));
    makeCluster(kept, 5);
    const auto holder = cluster::DataDirectory::open(busy.toStdString(), 3);
    ASSERT_TRUE(holder);
    const auto now = QDateTime::currentDateTimeUtc();
    RecentClusters recent(settings);
    recent.note({RecentCluster::Kind::Directory, directory.filePath(QStringLiteral("gone")), 3, now});
    recent.note({RecentCluster::Kind::Directory, busy, 3, now});
    recent.note({RecentCluster::Kind::Directory, kept, 5, now});
    recent.note({RecentCluster::Kind::Servers, QStringLiteral("kafka:9092"), 4, now});
    auto* menu = child<QMenu>("menu.recent");
    emit menu->aboutToShow();
    const auto acts = menu->actions();
    ASSERT_GE(acts.size(), 4);
    EXPECT_TRUE(acts[0]->isEnabled());
    EXPECT_TRUE(acts[0]->text().contains(QStringLiteral("4 nodes")));
    EXPECT_TRUE(acts[1]->isEnabled());
    EXPECT_FALSE(acts[2]->isEnabled());
    EXPECT_TRUE(acts[2]->text().contains(QStringLiteral("process %1").arg(::getpid()))) << acts[2]->text().toStdString();
    EXPECT_FALSE(acts[3]->isEnabled());
    EXPECT_TRUE(acts[3]->text().contains(QStringLiteral("gone")));

    acts[0]->trigger();
    ASSERT_EQ(launched.size(), 1u);
    EXPECT_EQ(launched[0], (QStringList{QStringLiteral("--connect"), QStringLiteral("kafka:9092")}));
    acts[1]->trigger();
    ASSERT_EQ(launched.size(), 2u);
    EXPECT_EQ(launched[1].mid(0, 3), (QStringList{QStringLiteral("--data-dir"), kept, QStringLiteral("--port")}));
    EXPECT_FALSE(window.clusters().openDirectory(busy).isEmpty());
    EXPECT_FALSE(window.clusters().openServers(QStringLiteral("kafka:port")).isEmpty());
    EXPECT_EQ(launched.size(), 2u);
    child<QAction>("action.clearRecent")->trigger();
    EXPECT_TRUE(recent.list().empty());
    EXPECT_TRUE(QDir(kept).exists()) << "only the list is emptied";
}

TEST_F(EverydayTest, ANewClusterBesideThisOneHasPortsOfItsOwn)
{
    std::vector<QStringList> launched;
    window.clusters().setLauncher([&](const QStringList& arguments) {
        launched.push_back(arguments);
        return launched.size() < 2;
    });
    action("action.newCluster")->trigger();
    ASSERT_EQ(launched.size(), 1u);
    EXPECT_EQ(launched[0][0], QStringLiteral("--ephemeral"));
    EXPECT_EQ(launched[0][1], QStringLiteral("--port"));
    const int port = launched[0][2].toInt();
    EXPECT_GE(port, 9092);
    EXPECT_EQ(freePorts(3, port), port);
    action("action.newCluster")->trigger();
    EXPECT_TRUE(child<QLabel>("statusLine.health")->text().contains(QStringLiteral("refused")));
}

TEST(ClusterNameTest, ClustersSideBySideDifferInNameAndColour)
{
    cluster::ClusterSnapshot one;
    one.ephemeral = true;
    one.bootstrapServers = "127.0.0.1:9092,127.0.0.1:9093";
    auto other = one;
    other.bootstrapServers = "127.0.0.1:9112,127.0.0.1:9113";
    EXPECT_NE(clusterTitle(one), clusterTitle(other));
    EXPECT_NE(clusterColorOf(one) % kClusterColors, clusterColorOf(other) % kClusterColors);
    EXPECT_NE(clusterDataWords(one), clusterDataWords({}));
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (std::size_t i = 0; i < kClusterColors; ++i)
            for (const auto surface : {Token::Window, Token::Surface, Token::Raised})
                EXPECT_GE(contrast(clusterColor(scheme, i), tokensOf(scheme)[static_cast<std::size_t>(surface)]), 4.5)
                    << static_cast<int>(scheme) << ' ' << i;
}

// ---- kept or thrown away

class StartTest : public testing::Test
{
protected:
    StartTest()
        : settings(directory.filePath(QStringLiteral("settings.ini")))
    {
        setLanguage(QStringLiteral("en"));
    }
    QString path(const char* name) { return directory.filePath(QLatin1String(name)); }
    template <class T> static T* in(StartDialog& dialog, const char* name) { return dialog.findChild<T*>(QLatin1String(name)); }
    static void choose(QRadioButton* button) { QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2)); }

    QTemporaryDir directory;
    Settings settings;
};

TEST_F(StartTest, SaysWhatBecomesOfTheDataAndRemembersTheChoice)
{
    EXPECT_FALSE(rememberedStart(settings)) << "at first it asks";
    StartDialog dialog(settings, path("new"));
    dialog.show();
    auto* says = in<QLabel>(dialog, "start.says");
    EXPECT_TRUE(in<QRadioButton>(dialog, "start.keep")->isChecked()) << "nothing is thrown away unless somebody wants it";
    EXPECT_TRUE(says->text().contains(QStringLiteral("Nothing is lost")));
    choose(in<QRadioButton>(dialog, "start.throwAway"));
    EXPECT_TRUE(says->text().contains(QStringLiteral("deleted")));
    QTest::mouseClick(in<QCheckBox>(dialog, "start.ask"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(in<QPushButton>(dialog, "start.start"), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.choice().kind, StartPlace::Kind::ThrowAway);
    ASSERT_TRUE(rememberedStart(settings));
    EXPECT_EQ(rememberedStart(settings)->kind, StartPlace::Kind::ThrowAway);
    EXPECT_FALSE(QDir(path("new")).exists()) << "asking makes nothing";
}

TEST_F(StartTest, AskingEveryTimeIsTheDefaultAndAKeptPlaceComesBack)
{
    {
        StartDialog dialog(settings, path("new"));
        dialog.show();
        QTest::mouseClick(in<QPushButton>(dialog, "start.start"), Qt::LeftButton);
        EXPECT_FALSE(rememberedStart(settings));
    }
    StartDialog dialog(settings, path("new"));
    dialog.show();
    QTest::mouseClick(in<QCheckBox>(dialog, "start.ask"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(in<QPushButton>(dialog, "start.start"), Qt::LeftButton);
    ASSERT_TRUE(rememberedStart(settings));
    EXPECT_EQ(rememberedStart(settings)->place, path("new"));
    const auto holder = cluster::DataDirectory::open(path("new").toStdString(), 3);
    ASSERT_TRUE(holder);
    EXPECT_FALSE(rememberedStart(settings)) << "somebody else has it open: it asks again";
}

TEST_F(StartTest, WhatCannotBeOpenedIsRefusedAtTheField)
{
    QDir().mkpath(path("thesis/chapter"));
    const auto holder = cluster::DataDirectory::open(path("busy").toStdString(), 3);
    ASSERT_TRUE(holder);
    ASSERT_TRUE(cluster::DataDirectory::open(path("kept").toStdString(), 4));
    StartDialog dialog(settings, path("new"));
    dialog.show();
    auto* field = in<QLineEdit>(dialog, "start.directory");
    auto* says = in<QLabel>(dialog, "start.says");
    auto* start = in<QPushButton>(dialog, "start.start");
    const auto type = [&](const QString& text) {
        field->selectAll();
        QTest::keyClicks(field, text);
    };
    type(path("thesis"));
    EXPECT_FALSE(start->isEnabled());
    EXPECT_TRUE(says->text().contains(QStringLiteral("not empty")));
    type(path("busy"));
    EXPECT_FALSE(start->isEnabled());
    EXPECT_TRUE(says->text().contains(QStringLiteral("process %1").arg(::getpid())));
    type(path("kept"));
    EXPECT_TRUE(start->isEnabled());
    EXPECT_TRUE(says->text().contains(QStringLiteral("4 nodes")));
    choose(in<QRadioButton>(dialog, "start.connect"));
    EXPECT_FALSE(start->isEnabled());
    auto* servers = in<QLineEdit>(dialog, "start.servers");
    QTest::keyClicks(servers, QStringLiteral("kafka:many"));
    EXPECT_FALSE(start->isEnabled());
    EXPECT_TRUE(says->text().contains(QStringLiteral("many")));
    servers->clear();
    QTest::keyClicks(servers, QStringLiteral("kafka:9092"));
    EXPECT_TRUE(start->isEnabled());
    EXPECT_EQ(dialog.choice().kind, StartPlace::Kind::Servers);
}

TEST_F(StartTest, AClusterThatWasOpenedBeforeIsOneClickAway)
{
    ASSERT_TRUE(cluster::DataDirectory::open(path("kept").toStdString(), 4));
    RecentClusters recent(settings);
    recent.note({RecentCluster::Kind::Directory, path("gone"), 3, QDateTime::currentDateTimeUtc()});
    recent.note({RecentCluster::Kind::Directory, path("kept"), 4, QDateTime::currentDateTimeUtc()});
    StartDialog dialog(settings, path("new"));
    dialog.show();
    auto* list = in<QListWidget>(dialog, "start.recent");
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("4 nodes")));
    EXPECT_TRUE(list->item(1)->text().contains(QStringLiteral("gone")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    EXPECT_EQ(dialog.choice().place, path("kept"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QTest::mouseClick(in<QPushButton>(dialog, "start.forget"), Qt::LeftButton);
    EXPECT_EQ(list->count(), 1);
    EXPECT_EQ(recent.list().size(), 1u);
}

// ---- the way back

TEST_F(EverydayTest, AMoveOfReplicasIsTakenBackByUndo)
{
    auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    topic->partitions[0].replicas.resize(2);
    source.state.topics[0] = topic;
    const auto before = topic->partitions[0].replicas;
    showTopics();
    auto* reassign = topicsAct("topics.reassign");
    ASSERT_NE(reassign, nullptr);
    reassign->trigger();
    auto* dialog = child<QDialog>("reassign");
    ASSERT_NE(dialog, nullptr);
    auto* grid = dialog->findChild<QWidget*>(QStringLiteral("reassign.grid"));
    grid->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(grid, key);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("reassign.start")), Qt::LeftButton);
    const auto command = source.commands.back();
    ASSERT_TRUE(std::holds_alternative<cluster::ReassignPartitions>(command));
    EXPECT_FALSE(action("action.undo")->isEnabled()) << "not before the controller has taken it";
    emit source.commandFinished(command, {});
    dialog->close();
    ASSERT_TRUE(action("action.undo")->isEnabled());
    EXPECT_TRUE(action("action.undo")->text().contains(QStringLiteral("orders")));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    const auto* back = std::get_if<cluster::ReassignPartitions>(&source.commands.back());
    ASSERT_NE(back, nullptr);
    ASSERT_EQ(back->moves.size(), 1u);
    EXPECT_EQ(back->moves[0].replicas, before);
}

TEST_F(EverydayTest, AConfigurationGoesBackToItsValueOrItsDefault)
{
    cluster::ClusterSnapshot before = source.state;
    auto topic = std::make_shared<cluster::TopicSnapshot>(*before.topics[0]);
    topic->configs["retention.ms"] = "1000";
    before.topics[0] = topic;
    const auto undo = undoOf(cluster::AlterTopicConfigs{topic->name, {{"retention.ms", "5"}, {"segment.bytes", "9"}}}, before);
    ASSERT_TRUE(undo);
    const auto& back = std::get<cluster::AlterTopicConfigs>(undo->commands.at(0));
    EXPECT_EQ(back.values.at("retention.ms"), "1000");
    EXPECT_EQ(back.values.at("segment.bytes"), std::nullopt);
    EXPECT_FALSE(undoOf(cluster::ElectLeaders{false, {}}, before)) << "an election has no opposite";
}

TEST_F(EverydayTest, DeletedOffsetsComeBackByUndo)
{
    window.showDock(QStringLiteral("dock.groups"));
    for (auto& group : source.state.groups)
        if (group.id == "shipping") {
            group.members.clear();
            group.state = "Empty";
        }
    source.advance(250ms);
    source.publish();
    auto* choice = child<QComboBox>("groups.choice");
    const int at = choice->findText(QStringLiteral("shipping"));
    choice->setCurrentIndex(at);
    emit choice->activated(at);
    QTest::mouseClick(child<QToolButton>("groups.delete"), Qt::LeftButton);
    const auto asked = workloads.admin.last("deleteGroup");
    ASSERT_NE(asked.number, 0u);
    emit workloads.admin.finished(asked.number, {});
    ASSERT_TRUE(action("action.undo")->isEnabled());
    EXPECT_TRUE(action("action.undo")->text().contains(QStringLiteral("shipping")));
    action("action.undo")->trigger();
    EXPECT_EQ(workloads.admin.last("setGroupOffsets").name, QStringLiteral("shipping"));
    EXPECT_EQ(workloads.admin.last("setGroupOffsets").offsets.size(), 3u);
}

TEST_F(EverydayTest, AnElectionSaysThatThereIsNoWayBack)
{
    auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    topic->partitions[0].leader = topic->partitions[0].replicas.back();
    source.state.topics[0] = topic;
    showTopics();
    auto* elect = topicsAct("topics.elect");
    ASSERT_NE(elect, nullptr);
    elect->trigger();
    auto* dialog = child<QDialog>("electLeaders");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("electLeaders.what"))->text().contains(QStringLiteral("cannot be taken back")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("electLeaders.elect")), Qt::LeftButton);
    emit source.commandFinished(source.commands.back(), {});
    EXPECT_TRUE(child<QLabel>("topics.message")->text().contains(QStringLiteral("cannot be taken back")));
    EXPECT_FALSE(action("action.undo")->isEnabled());
}

// ---- a line of a log and its event

TEST(ServerLogEventTest, ALineOpensItsEvent)
{
    LoggingSource source;
    Selection selection;
    EventJournal journal;
    QWidget window;
    FaultActions faults(source, selection, &window);
    FakeWorkloads workloads;
    QObject::connect(&source, &ClusterSource::eventsArrived, &journal, &EventJournal::append);
    ServerLogView view({source, selection, journal, faults, workloads});
    std::uint64_t killed = 0;
    for (int node = 1; node <= 3; ++node) {
        cluster::Event event;
        event.type = cluster::EventType::NodeKilled;
        event.node = NodeId(node);
        event.time = source.now();
        const auto sequence = source.push(event);
        killed = node == 2 ? sequence : killed;
        source.log.add(event);
    }
    source.log.add(cluster::LogLine{0, source.now(), NodeId(1), cluster::LogLevel::Warn, "SocketServer", "Something else"});
    view.resize(900, 400);
    view.show();
    source.advance(33ms);
    QApplication::processEvents();
    auto* table = view.findChild<QTableView*>(QStringLiteral("serverlog.table"));
    ASSERT_EQ(table->model()->rowCount(), 4);
    const auto doubleClick = [&](int row) {
        const auto at = table->visualRect(table->model()->index(row, 4)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick(1);
    EXPECT_EQ(selection.chosenEvent(), killed);
    doubleClick(3);
    EXPECT_EQ(selection.chosenEvent(), killed);
    EXPECT_TRUE(view.findChild<QLabel*>(QStringLiteral("serverlog.message"))->text().contains(QStringLiteral("no event")));
}

// ---- where consumers read, and where time goes

protocol::FetchRequest fetchOf(std::int32_t session, std::optional<std::int64_t> offset, bool forget = false)
{
    protocol::FetchRequest request;
    request.sessionId = session;
    request.sessionEpoch = offset && session == 0 ? 0 : 1;
    if (offset) {
        auto& topic = request.topics.emplace_back();
        topic.topic = "orders";
        auto& partition = topic.partitions.emplace_back();
        partition.partition = 0;
        partition.fetchOffset = *offset;
    }
    if (forget) {
        auto& topic = request.forgottenTopicsData.emplace_back();
        topic.topic = "orders";
        topic.partitions = {0};
    }
    return request;
}

TEST(ReadingPositionsTest, FollowAConsumerThroughItsSessionUntilItIsSilent)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    const auto app = wire.client("app", NodeId(1));
    TopicNames names;
    ReadingPositions positions(names);
    const PartitionKey orders{QStringLiteral("orders"), PartitionIndex(0)};
    const auto say = [&](const protocol::FetchRequest& request, std::shared_ptr<const events::FramePeers> who) {
        wire.request(std::move(who), request, 12, 1, events::TrafficKind::Fetch);
        positions.add(frames.back());
        return positions.of(orders, frames.back()->time);
    };
    say(fetchOf(0, 40), app);
    auto seen = say(fetchOf(7, std::nullopt), app);
    ASSERT_EQ(seen.size(), 1u) << "what a session does not mention stays as it was";
    EXPECT_EQ(seen[0].next, Offset(40));
    EXPECT_EQ(seen[0].client, QStringLiteral("app"));
    EXPECT_EQ(say(fetchOf(7, 45), app)[0].next, Offset(45));
    EXPECT_EQ(say(fetchOf(0, 99), wire.node(NodeId(2), NodeId(1))).size(), 1u) << "a replica is no reader";
    EXPECT_TRUE(positions.of(orders, frames.back()->time + ReadingPositions::kSilent + 1s).empty());
    EXPECT_TRUE(say(fetchOf(7, std::nullopt, true), app).empty()) << "it has given the partition away";
}

TEST_F(EverydayTest, PartitionLogsShowWhereAConsumerReadsBesideWhatItsGroupCommitted)
{
    window.showDock(QStringLiteral("dock.logs"));
    window.findChild<Selection*>()->selectPartition({QStringLiteral("orders"), PartitionIndex(0)});
    std::string member;
    Offset committed = kNoOffset;
    for (const auto& group : source.state.groups)
        for (const auto& offset : group.offsets)
            if (group.id == "shipping" && offset.topic == "orders" && offset.partition == PartitionIndex(0)) {
                committed = offset.committed;
                for (const auto& one : group.members)
                    member = one.memberId == offset.memberId ? one.clientId : member;
            }
    ASSERT_FALSE(member.empty());
    FrameScript wire(source.crossed);
    wire.request(wire.client(member, NodeId(1)), fetchOf(0, committed.value() + 5), 12, 1, events::TrafficKind::Fetch);
    wire.request(wire.client("loner", NodeId(1), 41009), fetchOf(0, 7), 12, 1, events::TrafficKind::Fetch);
    for (auto& frame : source.crossed) {
        auto now = std::make_shared<events::Frame>(*frame);
        now->time = source.now();
        frame = now;
    }
    source.advance(40ms);
    source.publish();
    source.advance(100ms);
    QApplication::processEvents();
    const auto* strips = child<QWidget>("logs.strips");
    ASSERT_NE(strips, nullptr);
    const auto words = strips->accessibleDescription();
    EXPECT_TRUE(words.contains(QStringLiteral("reads from %1").arg(committed.value() + 5))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("loner"))) << words.toStdString();
}

TEST(PartitionJournalStepsTest, TheHighWatermarksStepsOutliveWhatWasFetchedMeanwhile)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    const auto app = wire.client("app", NodeId(1));
    TopicNames names;
    PartitionJournal journal(names);
    const auto told = [&](std::int64_t highWatermark) {
        const auto asked = wire.request(app, fetchOf(0, highWatermark), 12, 1, events::TrafficKind::Fetch);
        protocol::FetchResponse response;
        auto& topic = response.responses.emplace_back();
        topic.topic = "orders";
        auto& partition = topic.partitions.emplace_back();
        partition.partitionIndex = 0;
        partition.highWatermark = highWatermark;
        wire.answer(asked, response);
        journal.add(frames[frames.size() - 2]);
        journal.add(frames.back());
    };
    const int many = static_cast<int>(PartitionJournal::kMaxSteps) * 2;
    for (int i = 1; i <= many; ++i)
        told(i);
    const auto entries = journal.entriesOf({QStringLiteral("orders"), PartitionIndex(0)});
    EXPECT_LE(entries.size(), PartitionJournal::kMaxSteps + 1);
    const auto steps = evidenceOf(entries, Offset(10), {});
    ASSERT_EQ(steps.size(), 1u) << "also of a record that is long past";
    EXPECT_EQ(steps[0].kind, EvidenceStep::Kind::HighWatermark);
    EXPECT_GT(steps[0].entry.first, Offset(10));
    EXPECT_EQ(evidenceOf(entries, Offset(many - 1), {})[0].entry.first, Offset(many)) << "new ones exactly";
}

TEST(MetricsPartsTest, SplitTheTimeOfAnApiIntoQueueLogWaitOrderAndSend)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    for (int i = 1; i <= 100; ++i) {
        const auto asked = wire.request(wire.client("app", NodeId(1)), fetchOf(0, 1), 12, i, events::TrafficKind::Fetch);
        protocol::FetchResponse response;
        wire.answer(asked, response, {0ms, 1ms, std::chrono::milliseconds(i), 0ms, 2ms});
    }
    MetricsHistory history;
    history.onFrames(frames);
    history.onSnapshot(sampleCluster(fromEpochMs(1'780'000'000'000)));
    const auto value = [&](Metric metric, const char* part) {
        for (const auto& series : history.samples(metric, "FetchConsumer", 60s).series)
            if (series.label == part)
                return series.values.back();
        return -1.0;
    };
    EXPECT_DOUBLE_EQ(value(Metric::RequestParts, "RemoteTimeMs"), 50);
    EXPECT_DOUBLE_EQ(value(Metric::SlowParts, "RemoteTimeMs"), 99);
    EXPECT_DOUBLE_EQ(value(Metric::SlowParts, "LocalTimeMs"), 1);
    EXPECT_DOUBLE_EQ(value(Metric::SlowParts, "ResponseSendTimeMs"), 2);
    EXPECT_DOUBLE_EQ(value(Metric::RequestParts, "RequestQueueTimeMs"), 0);
}

} // namespace
} // namespace brokerscope::ui
