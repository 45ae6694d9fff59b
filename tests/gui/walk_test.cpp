// What the walk through the real program found, kept: each of these was wrong, out of sight or in the way once.
#include "window_fixture.h"

#include "ui/bridge/replay_source.h"
#include "ui/bridge/session_recorder.h"
#include "ui/main_window/dock.h"
#include "ui/models/selection.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/widgets/workload_card.h"
#include "ui/words/recording_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace brokerscope::ui {
namespace {

class WalkTest : public WindowFixture
{
protected:
    WalkTest() { EXPECT_TRUE(QTest::qWaitForWindowActive(&window)); }

    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }

    void open(const char* dockName)
    {
        auto* dock = child<QDockWidget>(dockName);
        dock->show();
        dock->raise();
        settle();
    }

    void settle()
    {
        QApplication::processEvents();
        source.advance(std::chrono::milliseconds(600));
        source.publish();
        QApplication::processEvents();
    }

    [[nodiscard]] std::vector<double> rates() const
    {
        std::vector<double> out;
        for (const auto& command : source.commands)
            if (const auto* rate = std::get_if<cluster::SetRate>(&command))
                out.push_back(rate->rate);
        return out;
    }
};

TEST_F(WalkTest, NoButtonHasTheFocusAtFirstSoThatSpaceStopsTime)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(rates().size(), 1u);
    EXPECT_EQ(rates()[0], 0);
}

TEST_F(WalkTest, SpaceStopsTimeAlsoAfterItsPanelWasOpened)
{
    action("action.time")->trigger();
    QApplication::processEvents();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(rates().size(), 1u);
    EXPECT_EQ(rates()[0], 0);
}

TEST_F(WalkTest, FasterFromAStandstillIsTheSlowestMotion)
{
    source.state.clock.rate = 0;
    source.publish();
    QApplication::processEvents();
    action("action.time.faster")->trigger();
    ASSERT_EQ(rates().size(), 1u);
    EXPECT_EQ(rates()[0], 0.001);
}

TEST_F(WalkTest, WhatSendsIsInSightInANarrowPanel)
{
    open("dock.produce");
    const auto* content = child<QPushButton>("produce.send")->parentWidget();
    EXPECT_LE(content->minimumSizeHint().width(), 540); // the Failover perspective's right column at 1600 pixels
}

TEST_F(WalkTest, WhoeverWasStartedLastLiesOnTop)
{
    open("dock.consume");
    for (const char* name : {"demo-group", "my-group"}) {
        GroupToRun group;
        group.groupId = QLatin1String(name);
        group.topics = {QStringLiteral("orders")};
        workloads.start(group);
    }
    settle();
    QList<const WorkloadCard*> cards;
    for (const auto* card : child<QDockWidget>("dock.consume")->findChildren<WorkloadCard*>())
        cards << card;
    ASSERT_EQ(cards.size(), 2);
    std::sort(cards.begin(), cards.end(), [](const auto* a, const auto* b) { return a->y() < b->y(); });
    EXPECT_GT(cards[0]->id(), cards[1]->id());
}

TEST_F(WalkTest, ATopicThatWasJustMadeIsTheChosenOne)
{
    action("action.createTopic")->trigger();
    auto* dialog = child<QDialog>("createTopic");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("createTopic.name")), QStringLiteral("trips"));
    dialog->findChild<QPushButton*>(QStringLiteral("createTopic.create"))->click();
    ASSERT_EQ(workloads.created.size(), 1u);
    emit workloads.topicCreated(QStringLiteral("trips"), {});
    auto topic = *source.state.topics.front();
    topic.name = "trips";
    topic.internal = false;
    source.state.topics.push_back(std::make_shared<const cluster::TopicSnapshot>(topic));
    settle();
    settle();
    auto* tree = child<QTreeView>("topics.tree");
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->currentIndex().siblingAtColumn(0).data().toString().contains(QStringLiteral("trips")) ||
                  tree->currentIndex().parent().data().toString().contains(QStringLiteral("trips")),
              true);
}

TEST_F(WalkTest, ABrokersRefusalOfATopicIsShownAsOne)
{
    action("action.createTopic")->trigger();
    auto* dialog = child<QDialog>("createTopic");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("createTopic.name")), QStringLiteral("trips"));
    dialog->findChild<QPushButton*>(QStringLiteral("createTopic.create"))->click();
    emit workloads.topicCreated(QStringLiteral("trips"), QStringLiteral("POLICY_VIOLATION: no"));
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("createTopic.problem"));
    EXPECT_EQ(problem->text(), QStringLiteral("POLICY_VIOLATION: no"));
    EXPECT_EQ(problem->property("tone").toString(), QStringLiteral("danger"));
}

TEST_F(WalkTest, BreakpointsAreOfferedBeforeAnythingIsTyped)
{
    open("dock.time");
    auto* condition = child<QLineEdit>("time.condition");
    QTest::mouseClick(condition, Qt::LeftButton);
    EXPECT_TRUE(condition->completer()->popup()->isVisible());
    EXPECT_GT(condition->completer()->completionCount(), 20);
    condition->completer()->popup()->hide();
}

TEST_F(WalkTest, WhatWaitsLiesBesideTheRestWhereThereIsWidth)
{
    open("dock.time");
    auto* view = child<QDockWidget>("dock.time");
    view->setFloating(true);
    view->resize(900, 360);
    QApplication::processEvents();
    EXPECT_EQ(child<QSplitter>("time.body")->orientation(), Qt::Horizontal);
    view->resize(420, 700);
    QApplication::processEvents();
    EXPECT_EQ(child<QSplitter>("time.body")->orientation(), Qt::Vertical);
}

TEST_F(WalkTest, EvidenceOffersOnesOwnTopicsFirst)
{
    open("dock.evidence");
    EXPECT_FALSE(child<QComboBox>("evidence.topic")->currentText().startsWith(QStringLiteral("__")));
}

// ---- recordings

class ReplayWalkTest : public WalkTest
{
protected:
    // Ten quiet seconds, node 1 is killed, ten more; a snapshot every 100 ms.
    void record()
    {
        const auto path = directory.filePath(QStringLiteral("failover.session"));
        ASSERT_EQ(window.recorder().start(path), QString());
        const auto run = [&](int snapshots) {
            for (int i = 0; i < snapshots; ++i) {
                source.advance(std::chrono::milliseconds(100));
                for (auto& topic : source.state.topics) {
                    auto grown = *topic;
                    for (auto& partition : grown.partitions)
                        for (auto& log : partition.logs)
                            if (log.online) {
                                log.highWatermark = log.highWatermark + 1;
                                log.logEndOffset = log.logEndOffset + 1;
                            }
                    topic = std::make_shared<const cluster::TopicSnapshot>(grown);
                }
                source.publish();
            }
        };
        run(100);
        killed = source.now();
        pushKillStory(source, NodeId(1));
        applyKill(source.state, NodeId(1), killed);
        run(100);
        window.recorder().stop();
        auto opened = ReplaySource::open(path.toStdString());
        ASSERT_TRUE(opened) << opened.error().message();
        replay = std::move(opened.value());
        shown = std::make_unique<MainWindow>(*replay, workloads, demo, settings);
        shown->resize(1400, 900);
        shown->show();
        shown->activateWindow();
        QApplication::processEvents();
    }

    template <class T> T* in(const char* name) { return shown->findChild<T*>(QLatin1String(name)); }

    WallTime killed{};
    std::unique_ptr<ReplaySource> replay;
    std::unique_ptr<MainWindow> shown;
};

TEST_F(ReplayWalkTest, AJumpTellsTheFailuresItPassesAsPlayingDoes)
{
    record();
    const auto* timeline = static_cast<TimelineView*>(in<Dock>("dock.timeline")->view());
    EXPECT_EQ(timeline->story().latest(), nullptr);
    replay->seek(replay->end());
    ASSERT_NE(timeline->story().latest(), nullptr);
    const auto ack = timeline->story().latest()->firstAckMs;
    ASSERT_TRUE(ack.has_value());
    EXPECT_LT(*ack, 3000); // and not when the jump ended
    replay->seek(replay->begin());
    EXPECT_EQ(timeline->story().latest(), nullptr); // it has not happened yet
    replay->seek(replay->end());
    ASSERT_NE(timeline->story().latest(), nullptr);
    EXPECT_EQ(timeline->story().latest()->firstAckMs, ack);
    EXPECT_TRUE(timeline->story().earlier().empty()); // the same failure is one
}

TEST_F(ReplayWalkTest, AClickOnTheSliderGoesThere)
{
    record();
    replay->pause();
    auto* slider = in<QSlider>("replay.slider");
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() * 3 / 4, slider->height() / 2));
    const double where = static_cast<double>((replay->position() - replay->begin()).count()) /
                         static_cast<double>((replay->end() - replay->begin()).count());
    EXPECT_NEAR(where, 0.75, 0.05);
}

TEST_F(ReplayWalkTest, NothingIsOfferedThatNeedsACluster)
{
    record();
    EXPECT_TRUE(shown->windowTitle().contains(QStringLiteral("failover.session")));
    for (const char* name : {"action.createTopic", "action.deleteTopic", "action.demo"})
        EXPECT_FALSE(in<QAction>(name)->isEnabled()) << name;
    EXPECT_EQ(in<QAction>("action.demo")->toolTip(), whyNoDemoInRecording());
    for (const char* name : {"dock.produce", "dock.consume", "dock.messages", "dock.evidence", "dock.files", "dock.serverlog", "dock.lost"}) {
        auto* dock = in<Dock>(name);
        dock->show();
        dock->raise();
        QApplication::processEvents();
        EXPECT_FALSE(dock->view()->isVisible()) << name;
        const auto* note = dock->findChild<QLabel*>(QLatin1String(name) + QStringLiteral(".externalNote"));
        ASSERT_NE(note, nullptr) << name;
        EXPECT_TRUE(note->isVisible()) << name;
        EXPECT_EQ(note->accessibleName(), recordingNote(QLatin1String(name)));
    }
    for (const char* name : {"topics.create", "groups.move", "groups.delete"}) {
        const auto* button = in<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QApplication::processEvents();
        EXPECT_FALSE(button->isEnabled()) << name;
        EXPECT_EQ(button->toolTip(), replay->whyNoActs()) << name;
    }
}

} // namespace
} // namespace brokerscope::ui
