// The cluster's time in the window: the bar, its keys, what waits, breakpoints, and recordings.
#include "fake_frames.h"
#include "window_fixture.h"

#include "ui/bridge/replay_source.h"
#include "ui/bridge/session_recorder.h"
#include "ui/main_window/dock.h"
#include "ui/models/time_models.h"
#include "ui/views/view.h"
#include "ui/words/client_patience.h"
#include "ui/words/time_words.h"

#include "engine/protocol/generated/metadata_request.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

#include <fstream>

namespace brokerscope::ui {
namespace {

class TimeTest : public WindowFixture
{
protected:
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }

    template <class C> std::vector<C> sent() const
    {
        std::vector<C> out;
        for (const auto& command : source.commands)
            if (const auto* found = std::get_if<C>(&command))
                out.push_back(*found);
        return out;
    }

    void setRate(double rate)
    {
        source.state.clock.rate = rate;
        source.publish();
        QApplication::processEvents();
    }

    void openDock()
    {
        action("action.time")->trigger();
        QApplication::processEvents();
        source.advance(std::chrono::milliseconds(500));
        source.publish();
        QApplication::processEvents();
    }

    static cluster::WaitingMessage message(std::uint64_t number, int from, int to, const char* api)
    {
        cluster::WaitingMessage out;
        out.number = number;
        out.from = NodeId(from);
        out.to = NodeId(to);
        out.api = api;
        return out;
    }
};

TEST_F(TimeTest, SpaceStopsTimeAndLetsItGoOnAsBefore)
{
    QTest::keyClick(&window, Qt::Key_Space);
    ASSERT_EQ(sent<cluster::SetRate>().size(), 1u);
    EXPECT_EQ(sent<cluster::SetRate>()[0].rate, 0);
    setRate(0.1);
    setRate(0);
    QTest::keyClick(&window, Qt::Key_Space);
    ASSERT_EQ(sent<cluster::SetRate>().size(), 2u);
    EXPECT_EQ(sent<cluster::SetRate>()[1].rate, 0.1);
}

TEST_F(TimeTest, PointStepsAndPlusAndMinusChangeTheSpeed)
{
    QTest::keyClick(&window, Qt::Key_Period);
    EXPECT_EQ(sent<cluster::StepMessage>().size(), 1u);
    QTest::keyClick(&window, Qt::Key_Minus);
    EXPECT_EQ(sent<cluster::SetRate>().back().rate, 0.5);
    setRate(0.01);
    QTest::keyClick(&window, Qt::Key_Minus);
    EXPECT_EQ(sent<cluster::SetRate>().back().rate, 1.0 / 200);
    QTest::keyClick(&window, Qt::Key_Plus);
    EXPECT_EQ(sent<cluster::SetRate>().back().rate, 1.0 / 50);
}

TEST_F(TimeTest, WhileOneTypesTheKeysAreLetters)
{
    openDock();
    auto* field = child<QLineEdit>("time.condition");
    field->setFocus();
    QApplication::processEvents();
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("a . - + b"));
    EXPECT_EQ(field->text(), QStringLiteral("a . - + b"));
    EXPECT_TRUE(source.commands.empty());
    // And a button with the focus is pressed by the space bar.
    auto* add = child<QPushButton>("time.add");
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    EXPECT_TRUE(sent<cluster::SetRate>().empty());
    EXPECT_TRUE(child<QLabel>("time.refused")->isVisible());
}

TEST_F(TimeTest, TheWindowIsMarkedWhileTimeIsNotRealTime)
{
    auto* frame = child<QWidget>("timeFrame");
    auto* speed = child<QLabel>("timeBar.speed");
    EXPECT_FALSE(frame->isVisible());
    EXPECT_EQ(speed->text(), QStringLiteral("real time"));
    setRate(0.01);
    EXPECT_TRUE(frame->isVisible());
    EXPECT_EQ(frame->geometry(), window.rect());
    EXPECT_EQ(speed->text(), QStringLiteral("1/100 of real time"));
    setRate(0);
    EXPECT_EQ(speed->text(), QStringLiteral("time stands still"));
    window.resize(1200, 800);
    QApplication::processEvents();
    EXPECT_EQ(frame->geometry(), window.rect());
    setRate(1);
    EXPECT_FALSE(frame->isVisible());
}

TEST_F(TimeTest, WhatWaitsIsListedAndTheNextIsMarked)
{
    openDock();
    source.state.clock.rate = 0;
    auto blocked = message(4, 1, 3, "Fetch");
    blocked.blocked = true;
    auto client = message(6, -1, 2, "Produce");
    client.client = "shop@127.0.0.1:5000";
    auto answer = message(5, 2, 1, "Vote");
    answer.response = true;
    source.state.clock.waiting = {blocked, answer, client};
    source.state.clock.waitingCount = 3;
    source.advance(std::chrono::milliseconds(500));
    source.publish();
    QApplication::processEvents();
    const auto* model = child<QTableView>("time.waiting")->model();
    ASSERT_EQ(model->rowCount(), 3);
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    EXPECT_EQ(text(0, WaitingModel::Next), QStringLiteral("blocked"));
    EXPECT_EQ(text(1, WaitingModel::Next), QStringLiteral("next ▸"));
    EXPECT_EQ(text(1, WaitingModel::Message), QStringLiteral("answer to Vote"));
    EXPECT_EQ(text(2, WaitingModel::From), QStringLiteral("shop@127.0.0.1:5000"));
    EXPECT_EQ(text(2, WaitingModel::Message), QStringLiteral("Produce request"));
    EXPECT_TRUE(child<QToolButton>("timeBar.state")->text().contains(QStringLiteral("next: node 2 → node 1, answer to Vote")));
}

TEST_F(TimeTest, ABreakpointIsAddedSwitchedAndRemoved)
{
    openDock();
    auto* field = child<QLineEdit>("time.condition");
    field->setText(QStringLiteral("isr < 2 of orders"));
    QTest::mouseClick(child<QPushButton>("time.add"), Qt::LeftButton);
    ASSERT_EQ(sent<cluster::AddBreakpoint>().size(), 1u);
    EXPECT_EQ(sent<cluster::AddBreakpoint>()[0].condition, "isr < 2 of orders");
    emit source.commandFinished(cluster::AddBreakpoint{}, {});
    EXPECT_TRUE(field->text().isEmpty());

    cluster::BreakpointSnapshot breakpoint;
    breakpoint.id = 1;
    breakpoint.condition = "isr < 2 of orders";
    breakpoint.hits = 2;
    breakpoint.lastEvent = 77;
    source.state.clock.breakpoints = {breakpoint};
    source.state.clock.stoppedBy = 1;
    source.state.clock.rate = 0;
    source.advance(std::chrono::milliseconds(500));
    source.publish();
    QApplication::processEvents();
    auto* table = child<QTableView>("time.breakpoints");
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(child<QToolButton>("timeBar.state")->text().contains(QStringLiteral("stopped by breakpoint 1: isr < 2 of orders")));
    table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    ASSERT_EQ(sent<cluster::EnableBreakpoint>().size(), 1u);
    EXPECT_FALSE(sent<cluster::EnableBreakpoint>()[0].enabled);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::mouseClick(child<QToolButton>("time.remove"), Qt::LeftButton);
    ASSERT_EQ(sent<cluster::RemoveBreakpoint>().size(), 1u);
    EXPECT_EQ(sent<cluster::RemoveBreakpoint>()[0].id, 1);
}

TEST_F(TimeTest, AWrongConditionIsRefusedAtTheFieldBeforeAnythingIsSent)
{
    openDock();
    auto* field = child<QLineEdit>("time.condition");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("isr > 2"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(source.commands.empty());
    auto* refused = child<QLabel>("time.refused");
    EXPECT_TRUE(refused->isVisible());
    EXPECT_TRUE(refused->text().contains(QStringLiteral("getting too small")));
    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_FALSE(refused->isVisible());
    emit source.commandFinished(cluster::AddBreakpoint{}, QStringLiteral("breakpoint 1 has this condition already"));
    EXPECT_EQ(refused->text(), QStringLiteral("Breakpoint 1 has this condition already"));
}

TEST_F(TimeTest, ClientsOutsideAreListedWithTheirPatience)
{
    openDock();
    source.state.clients.clear();
    cluster::ClientSnapshot java;
    java.clientId = "your-app";
    java.softwareName = "apache-kafka-java";
    java.softwareVersion = "4.1.0";
    cluster::ClientSnapshot own;
    own.clientId = "web-shop";
    own.builtIn = true;
    source.state.clients = {java, own};
    source.state.clock.rate = 0;
    auto produce = message(1, -1, 2, "Produce");
    produce.client = "your-app@127.0.0.1:41000";
    produce.waitedMs = 21000;
    source.state.clock.waiting = {produce};
    source.advance(std::chrono::milliseconds(500));
    source.publish();
    QApplication::processEvents();
    const auto* model = child<QTableView>("time.clients")->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, PatienceModel::Client).data().toString(), QStringLiteral("your-app"));
    EXPECT_EQ(model->index(0, PatienceModel::GivesUp).data().toString(), QStringLiteral("in about 9.0 s"));
}

TEST(ClientPatienceTest, KnownSoftwareHasItsOwnDefault)
{
    EXPECT_EQ(patienceOf("apache-kafka-java").requestTimeout, std::chrono::seconds(30));
    EXPECT_EQ(patienceOf("librdkafka").requestTimeout, std::chrono::seconds(60));
    EXPECT_EQ(patienceOf("confluent-kafka-python").requestTimeout, std::chrono::seconds(60));
    EXPECT_EQ(patienceOf("aiokafka").requestTimeout, std::chrono::seconds(40));
    EXPECT_STREQ(patienceOf("something-else").setting, "");
}

TEST(TimeWordsTest, SpeedsAreSaidAsFractions)
{
    EXPECT_EQ(speedWords(0.01), QStringLiteral("1/100"));
    EXPECT_EQ(speedWords(1.0 / 3), QStringLiteral("1/3"));
    EXPECT_EQ(speedWords(0.4), QStringLiteral("0.4"));
    double rate = 1;
    for (int i = 0; i < 20; ++i)
        rate = slowerThan(rate);
    EXPECT_EQ(rate, 0.001);
    for (int i = 0; i < 20; ++i)
        rate = fasterThan(rate);
    EXPECT_EQ(rate, 1);
}

// ---- record and replay

class ReplayTest : public TimeTest
{
protected:
    QString path() const { return directory.filePath(QStringLiteral("a.session")); }

    // A session of four snapshots, with an event each.
    void record()
    {
        ASSERT_EQ(window.recorder().start(path()), QString());
        for (int i = 0; i < 4; ++i) {
            source.advance(std::chrono::milliseconds(1000));
            source.state.version = static_cast<std::uint64_t>(100 + i);
            source.state.clusterId = "recorded";
            source.publish();
            cluster::Event event;
            event.type = cluster::EventType::ControllerElected;
            event.node = NodeId(1);
            source.push(event);
        }
        window.recorder().stop();
    }
};

TEST_F(ReplayTest, ASessionIsRecordedAndShownAgain)
{
    record();
    auto opened = ReplaySource::open(path().toStdString());
    ASSERT_TRUE(opened) << opened.error().message();
    auto& replay = *opened.value();
    EXPECT_EQ(replay.problem(), QString());
    std::vector<cluster::Event> events;
    QObject::connect(&replay, &ClusterSource::eventsArrived, [&](const std::vector<cluster::Event>& arrived) { events.insert(events.end(), arrived.begin(), arrived.end()); });
    replay.seek(replay.end());
    EXPECT_EQ(replay.snapshot()->clusterId, "recorded");
    EXPECT_EQ(events.size(), 4u);
    QSignalSpy rewound(&replay, &ReplaySource::rewound);
    events.clear();
    replay.seek(replay.begin());
    EXPECT_EQ(rewound.size(), 1);
    const auto before = events.size();
    replay.stepForward();
    replay.seek(replay.end());
    EXPECT_EQ(events.size(), 4u);
    EXPECT_LE(before, 4u);
}

TEST_F(ReplayTest, WhatCrossedTheSocketsIsShownAsFarAsThePositionHasCome)
{
    FrameScript wire(source.crossed);
    const auto peers = wire.client("web-shop", NodeId(1));
    wire.request(peers, protocol::MetadataRequest{}, 12, 1);
    ASSERT_EQ(window.recorder().start(path()), QString());
    for (int i = 2; i <= 5; ++i) {
        source.advance(std::chrono::seconds(4));
        source.publish();
        wire.request(peers, protocol::MetadataRequest{}, 12, i);
        auto later = std::make_shared<cluster::Frame>(*source.crossed.back());
        later->time = source.now();
        source.crossed.back() = later;
        source.advance(std::chrono::milliseconds(50));
    }
    window.recorder().stop();

    auto opened = ReplaySource::open(path().toStdString());
    ASSERT_TRUE(opened) << opened.error().message();
    auto& replay = *opened.value();
    MainWindow shown(replay, workloads, demo, settings);
    shown.resize(1400, 900);
    shown.show();
    QApplication::processEvents(); // the layout is restored once the window is there
    auto* dock = shown.dock(QStringLiteral("dock.wire"));
    dock->setFloating(true);
    dock->show();
    QApplication::processEvents();
    const auto* list = dock->findChild<QTableView*>(QStringLiteral("wire.list"));
    const auto frames = [&] {
        emit replay.tick(replay.now());
        QApplication::processEvents();
        EXPECT_TRUE(dock->view()->isVisible());
        EXPECT_EQ(list->model()->rowCount(), static_cast<int>(replay.frames(1, 1000).frames.size()));
        return replay.frames(1, 1000).frames.size();
    };
    EXPECT_EQ(frames(), 0u);
    const auto* empty = shown.findChild<QLabel*>(QStringLiteral("wire.empty"));
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->text().contains(QStringLiteral("of the recording")));
    while (replay.position() < replay.end())
        replay.stepForward();
    EXPECT_EQ(frames(), 4u) << "what had crossed before is no part of it";
    EXPECT_EQ(replay.frame(1), nullptr);
    ASSERT_NE(replay.frame(5), nullptr);
    EXPECT_EQ(replay.frame(5)->correlationId, 5);
    replay.seek(replay.begin() + std::chrono::seconds(5));
    EXPECT_EQ(frames(), 1u);
    replay.seek(replay.end());
    EXPECT_GE(frames(), 2u);
    EXPECT_EQ(replay.frame(5)->correlationId, 5);
}

TEST_F(ReplayTest, TheWindowShowsItAsARecordingInWhichNothingCanBeChanged)
{
    record();
    auto opened = ReplaySource::open(path().toStdString());
    ASSERT_TRUE(opened);
    auto& replay = *opened.value();
    MainWindow shown(replay, workloads, demo, settings);
    shown.resize(1400, 900);
    shown.show();
    shown.activateWindow();
    QApplication::processEvents();
    EXPECT_TRUE(shown.findChild<QLabel*>(QStringLiteral("replay.chip"))->isVisible());
    EXPECT_TRUE(shown.findChild<QWidget*>(QStringLiteral("timeFrame"))->isVisible());
    EXPECT_EQ(shown.findChild<QWidget*>(QStringLiteral("timeBar")), nullptr);
    auto* kill = shown.findChild<QAction*>(QStringLiteral("action.kill"));
    EXPECT_FALSE(kill->isEnabled());
    EXPECT_TRUE(kill->toolTip().contains(QStringLiteral("recording")));
    QSignalSpy finished(&replay, &ClusterSource::commandFinished);
    replay.execute(cluster::KillNode{NodeId(1)});
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(finished[0][1].toString().contains(QStringLiteral("recording")));

    auto* slider = shown.findChild<QSlider*>(QStringLiteral("replay.slider"));
    slider->setValue(slider->maximum());
    EXPECT_EQ(replay.position(), replay.end());
    slider->setValue(0);
    EXPECT_EQ(replay.position(), replay.begin());
    QTest::keyClick(&shown, Qt::Key_Space);
    EXPECT_TRUE(replay.isPlaying());
    QTest::keyClick(&shown, Qt::Key_Space);
    EXPECT_FALSE(replay.isPlaying());
    QTest::keyClick(&shown, Qt::Key_Plus);
    EXPECT_EQ(replay.speed(), 2);
}

TEST_F(ReplayTest, ABrokenRecordingIsSaidInWords)
{
    const auto missing = ReplaySource::open(path().toStdString());
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().message().find("No such file"), std::string::npos);
    std::ofstream(path().toStdString()) << "no recording";
    const auto wrong = ReplaySource::open(path().toStdString());
    ASSERT_FALSE(wrong);
    EXPECT_NE(wrong.error().message().find("not a recording of Brokerscope"), std::string::npos);
    EXPECT_TRUE(window.recorder().start(path()).contains(QStringLiteral("is there already")));
}

} // namespace
} // namespace brokerscope::ui
