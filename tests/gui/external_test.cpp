// The window over a cluster that somebody else runs.
#include "window_fixture.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/remote_cluster_source.h"
#include "ui/bridge/replay_source.h"
#include "ui/bridge/session_recorder.h"
#include "ui/main_window/dock.h"
#include "ui/models/topic_tree_model.h"
#include "ui/views/view.h"
#include "ui/words/external_words.h"
#include "ui/words/health.h"

#include "engine/remote/remote_cluster.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

namespace brokerscope::ui {
namespace {

QString textOf(const QWidget& window, const char* name)
{
    const auto* label = window.findChild<QLabel*>(QLatin1String(name));
    return label ? label->text() : QStringLiteral("(no such label)");
}

// Nothing listens on port 1.
class SilentClusterTest : public testing::Test
{
protected:
    SilentClusterTest()
        : settings(directory.filePath(QStringLiteral("settings.ini")))
        , cluster({.servers = {{"127.0.0.1", 1}}, .every = std::chrono::milliseconds(10)})
        , source(cluster)
        , demo(source, workloads)
        , window(source, workloads, demo, settings)
    {
        window.resize(1600, 1000);
        window.show();
    }

    QTemporaryDir directory;
    Settings settings;
    remote::RemoteCluster cluster;
    RemoteClusterSource source;
    FakeWorkloads workloads;
    Demo demo;
    MainWindow window;
};

TEST_F(SilentClusterTest, SaysThatNobodyAnswersAndKeepsTheWindowOpen)
{
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return textOf(window, "statusLine.health").startsWith(QStringLiteral("No answer yet: cannot reach 127.0.0.1:1")); },
        30'000))
        << textOf(window, "statusLine.health").toStdString();
    EXPECT_TRUE(window.windowTitle() == QStringLiteral("External cluster 127.0.0.1:1"));
    EXPECT_EQ(textOf(window, "topBar.external").toStdString(), "external cluster, no answer");
    EXPECT_TRUE(window.isVisible());
}

TEST_F(SilentClusterTest, OffersNoActsAndSaysWhy)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !source.snapshot()->external->problem.empty(); }, 30'000));
    for (const char* name : {"action.kill", "action.stop", "action.start", "action.pause", "action.isolate", "action.heal", "action.addNode"}) {
        const auto* action = window.findChild<QAction*>(QLatin1String(name));
        ASSERT_NE(action, nullptr) << name;
        EXPECT_FALSE(action->isEnabled()) << name;
        EXPECT_EQ(action->toolTip(), whyNoActsOnExternal()) << name;
    }
    for (const char* name : {"cluster.cut", "cluster.cutOneWay"}) {
        const auto* tool = window.findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(tool, nullptr) << name;
        EXPECT_FALSE(tool->isEnabled()) << name;
        EXPECT_EQ(tool->toolTip(), whyNoActsOnExternal()) << name;
    }
    const auto* demoAction = window.findChild<QAction*>(QStringLiteral("action.demo"));
    EXPECT_FALSE(demoAction->isEnabled());
    EXPECT_EQ(demoAction->toolTip(), whyNoDemoOnExternal());

    QSignalSpy finished(&source, &ClusterSource::commandFinished);
    source.execute(cluster::KillNode{NodeId(1)});
    ASSERT_TRUE(finished.wait(30'000));
    EXPECT_EQ(finished.first().at(1).toString(), whyNoActsOnExternal());
}

class ExternalWindowTest : public testing::Test
{
protected:
    ExternalWindowTest() : settings(directory.filePath(QStringLiteral("settings.ini"))), demo(source, workloads)
    {
        auto& external = source.state.external.emplace();
        external.servers = "kafka1:9092";
        external.lastAnswer = source.now();
        external.quorum = external.transactions = external.logBytes = true;
        source.publish();
        window.emplace(source, workloads, demo, settings);
        window->resize(1600, 1000);
        window->show();
        QApplication::processEvents();
        source.publish();
    }
    ~ExternalWindowTest() override { setLanguage(QStringLiteral("en")); }

    QTemporaryDir directory;
    Settings settings;
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo;
    std::optional<MainWindow> window;
};

TEST_F(ExternalWindowTest, ASessionIsRecordedAndReplayedAsOneOfSomebodyElsesCluster)
{
    const auto path = directory.filePath(QStringLiteral("a.session"));
    ASSERT_EQ(window->recorder().start(path), QString());
    source.advance(std::chrono::seconds(1));
    source.publish();
    window->recorder().stop();
    auto opened = ReplaySource::open(path.toStdString());
    ASSERT_TRUE(opened) << opened.error().message();
    ASSERT_TRUE(opened.value()->snapshot()->external);
    EXPECT_EQ(opened.value()->snapshot()->external->servers, "kafka1:9092");
    MainWindow shown(*opened.value(), workloads, demo, settings);
    shown.show();
    QApplication::processEvents();
    EXPECT_TRUE(shown.findChild<QLabel*>(QStringLiteral("replay.chip"))->isVisible());
    auto* dock = shown.dock(QStringLiteral("dock.wire"));
    dock->show();
    QApplication::processEvents();
    opened.value()->seek(opened.value()->end());
    EXPECT_NE(dock->findChild<QLabel*>(QStringLiteral("wire.empty"))->text(), QString());
}

TEST_F(ExternalWindowTest, EachDockSaysWhatItIsNotTold)
{
    for (const char* name : {"dock.cluster", "dock.logs", "dock.groups", "dock.topics", "dock.timeline"}) {
        const auto* note = window->findChild<QLabel*>(QLatin1String(name) + QStringLiteral(".externalNote"));
        ASSERT_NE(note, nullptr) << name;
        EXPECT_EQ(note->accessibleName(), externalNote(QLatin1String(name)));
    }
    EXPECT_EQ(window->findChild<QLabel*>(QStringLiteral("dock.produce.externalNote")), nullptr);
    setLanguage(QStringLiteral("th"));
    QApplication::processEvents();
    const auto* note = window->findChild<QLabel*>(QStringLiteral("dock.logs.externalNote"));
    EXPECT_EQ(note->accessibleName(), externalNote(QStringLiteral("dock.logs"))); // in Thai now
}

TEST_F(ExternalWindowTest, ADockThatCanShowNothingShowsTheReasonInstead)
{
    for (const char* name : {"dock.wire", "dock.connections", "dock.files"}) {
        const auto* dock = window->dock(QLatin1String(name));
        if (dock == nullptr)
            continue;
        EXPECT_TRUE(dock->view()->isHidden()) << name;
        EXPECT_NE(dock->findChild<QLabel*>(QLatin1String(name) + QStringLiteral(".externalNote")), nullptr) << name;
    }
}

TEST_F(ExternalWindowTest, TheStatusLineTellsTheAgeOfTheLastFigures)
{
    source.advance(std::chrono::seconds(12));
    source.state.external->problem = "cannot reach kafka1:9092: Connection refused";
    source.publish();
    const auto said = window->findChild<QLabel*>(QStringLiteral("statusLine.health"))->accessibleName(); // what is seen may be shortened
    EXPECT_TRUE(said.startsWith(QStringLiteral("No answer since "))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("12.0 s ago"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Connection refused"))) << said.toStdString();
    EXPECT_EQ(textOf(*window, "statusLine.timers"), QStringLiteral("external cluster"));
    source.state.external->problem.clear();
    source.publish();
    EXPECT_TRUE(textOf(*window, "statusLine.health").startsWith(QStringLiteral("Healthy")));
}

TEST_F(ExternalWindowTest, AFigureThatIsNotToldIsNoZero)
{
    TopicTreeModel model;
    model.show(*source.snapshot());
    const auto index = model.index(0, TopicTreeModel::BytesOut);
    EXPECT_EQ(index.data().toString(), notTold());
    EXPECT_NE(model.index(0, TopicTreeModel::Size).data().toString(), notTold());
    source.state.external->logBytes = false;
    source.publish();
    model.show(*source.snapshot());
    EXPECT_EQ(model.index(0, TopicTreeModel::Size).data().toString(), notTold());
}

} // namespace
} // namespace brokerscope::ui
