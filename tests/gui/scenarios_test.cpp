// Scenarios and set pieces through the window: what the panel offers, what its buttons make the clients do, and the keys.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryFile>

namespace brokerscope::ui {
namespace {

class ScenariosTest : public WindowFixture
{
protected:
    ScenariosTest()
    {
        window.showDock(QStringLiteral("dock.scenarios"));
        QApplication::processEvents();
    }
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    Stage& stage() { return static_cast<ScenariosView*>(window.dock(QStringLiteral("dock.scenarios"))->view())->stage(); }
    void choose(const QString& name)
    {
        static_cast<ScenariosView*>(window.dock(QStringLiteral("dock.scenarios"))->view())->select(name);
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    // Answers what was asked for, one act a tick.
    void pump(int ticks = 20)
    {
        for (int i = 0; i < ticks; ++i) {
            emit source.tick(source.now());
            while (answeredTopics < workloads.created.size())
                emit workloads.topicCreated(workloads.created[answeredTopics++].name, createError);
            QApplication::processEvents();
        }
    }
    std::size_t answeredTopics = 0;
    QString createError;
};

TEST_F(ScenariosTest, EveryScenarioAndSetPieceIsOfferedWithWhatItIsAbout)
{
    auto* list = child<QListWidget>("scenarios.list");
    EXPECT_GE(list->count(), 13 + 20);
    choose(QStringLiteral("race-car"));
    EXPECT_TRUE(child<QLabel>("scenarios.description")->text().contains(QStringLiteral("radio")));
    EXPECT_TRUE(child<QLabel>("scenarios.watch")->text().startsWith(QStringLiteral("Suggested fault: The radio link fails")));
    choose(QStringLiteral("kill-leader"));
    EXPECT_TRUE(child<QLabel>("scenarios.watch")->text().startsWith(QStringLiteral("Watch: ")));
}

TEST_F(ScenariosTest, TheFilterLeavesWhatMatches)
{
    child<QLineEdit>("scenarios.filter")->setText(QStringLiteral("zombie"));
    auto* list = child<QListWidget>("scenarios.list");
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    EXPECT_EQ(shown, 2);
}

TEST_F(ScenariosTest, StartMakesTopicsAndStartsItsClientsAndStopStopsThem)
{
    choose(QStringLiteral("shop-orders"));
    EXPECT_FALSE(child<QPushButton>("scenarios.stop")->isEnabled());
    click("scenarios.start");
    pump();
    ASSERT_EQ(workloads.created.size(), 2u);
    EXPECT_EQ(workloads.created[0].name, QStringLiteral("orders"));
    EXPECT_EQ(workloads.created[0].configs.value(QStringLiteral("min.insync.replicas")), QStringLiteral("2"));
    ASSERT_EQ(workloads.producers.size(), 2u);
    EXPECT_EQ(workloads.producers[0].clientId, QStringLiteral("web-shop"));
    EXPECT_EQ(workloads.producers[0].recordsPerSecond, 30);
    EXPECT_TRUE(workloads.producers[0].record.value->contains("{counter:1000}"));
    ASSERT_EQ(workloads.groups.size(), 3u);
    EXPECT_EQ(workloads.groups[0].members, 2);
    EXPECT_EQ(workloads.current.size(), 5u);
    click("scenarios.stop");
    EXPECT_TRUE(workloads.current.empty());
    EXPECT_EQ(stage().performance(), nullptr);
}

TEST_F(ScenariosTest, TheSuggestedFaultHappensToTheClusterThatIsShown)
{
    choose(QStringLiteral("iot-sensors"));
    EXPECT_FALSE(child<QPushButton>("scenarios.fault")->isEnabled());
    click("scenarios.start");
    pump();
    ASSERT_TRUE(child<QPushButton>("scenarios.fault")->isEnabled());
    click("scenarios.fault");
    EXPECT_TRUE(stage().faultPlayed());
    EXPECT_FALSE(child<QPushButton>("scenarios.fault")->isEnabled()) << "once";
}

TEST_F(ScenariosTest, ATopicThatIsRefusedEndsThePlayWithTheReason)
{
    createError = QStringLiteral("INVALID_REPLICATION_FACTOR: no");
    choose(QStringLiteral("shop-orders"));
    click("scenarios.start");
    pump();
    EXPECT_TRUE(child<QLabel>("scenarios.state")->text().contains(QStringLiteral("INVALID_REPLICATION_FACTOR")));
    EXPECT_TRUE(workloads.producers.empty());
}

TEST_F(ScenariosTest, ABrokenFileIsToldWithItsLine)
{
    QTemporaryFile file(directory.filePath(QStringLiteral("mine-XXXXXX.yaml")));
    ASSERT_TRUE(file.open());
    file.write("title: Mine\ndescription: D\nacts:\n  - do: kil 1\n");
    file.close();
    window.playScenario(file.fileName());
    EXPECT_TRUE(child<QLabel>("scenarios.state")->text().contains(QStringLiteral(":4: there is no act \"kil\"; did you mean kill?")))
        << child<QLabel>("scenarios.state")->text().toStdString();
}

TEST_F(ScenariosTest, ASetPieceIsOneKeyAway)
{
    int oneStroke = 0;
    for (const auto* each : window.findChildren<QAction*>())
        if (each->objectName().startsWith(QStringLiteral("action.setPiece.")) && each->shortcut().count() == 1)
            ++oneStroke;
    EXPECT_GE(oneStroke, 20);
    QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
    pump(5);
    ASSERT_FALSE(workloads.created.empty());
    EXPECT_EQ(workloads.created[0].name, QStringLiteral("stage"));
}

TEST_F(ScenariosTest, ASetPieceHasALetterTooAndHealing)
{
    auto* piece = action("action.setPiece.asymmetric-cut");
    ASSERT_NE(piece, nullptr);
    EXPECT_TRUE(piece->shortcuts().contains(QKeySequence(QStringLiteral("Ctrl+J, A"))));
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_A);
    pump(5);
    ASSERT_FALSE(workloads.created.empty());
    EXPECT_EQ(workloads.created[0].name, QStringLiteral("stage"));
    EXPECT_TRUE(child<QLabel>("scenarios.title")->text().startsWith(QStringLiteral("Asymmetric")));
    const auto before = source.commands.size();
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_0);
    ASSERT_GT(source.commands.size(), before);
    EXPECT_TRUE(std::holds_alternative<cluster::HealAll>(source.commands[before]));
}

TEST_F(ScenariosTest, TitlesSpeakTheLanguageOfTheWindow)
{
    choose(QStringLiteral("kill-leader"));
    setLanguage(QStringLiteral("th"));
    QApplication::processEvents();
    EXPECT_EQ(child<QLabel>("scenarios.title")->text(), QStringLiteral("ฆ่า leader"));
    EXPECT_EQ(action("action.setPiece.kill-leader")->text(), QStringLiteral("ฆ่า leader"));
}

} // namespace
} // namespace brokerscope::ui
