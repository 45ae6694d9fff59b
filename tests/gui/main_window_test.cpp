#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>

namespace brokerscope::ui {
namespace {

class MainWindowTest : public WindowFixture
{
};

TEST_F(MainWindowTest, CopiesTheBootstrapServers)
{
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), source.state.bootstrapServers);
}

TEST_F(MainWindowTest, SwitchesEveryMenuToThaiAndBack)
{
    const auto english = window.menuBar()->actions().first()->text();
    action("action.language.th")->trigger();
    QApplication::processEvents();
    const auto thai = window.menuBar()->actions().first()->text();
    EXPECT_NE(thai, english);
    EXPECT_EQ(settings.language(), QStringLiteral("th"));
    action("action.language.en")->trigger();
    QApplication::processEvents();
    EXPECT_EQ(window.menuBar()->actions().first()->text(), english);
}

TEST_F(MainWindowTest, RemembersTheThemeThatWasChosen)
{
    action("action.theme.light")->trigger();
    EXPECT_EQ(Theme::instance().scheme(), Scheme::Light);
    EXPECT_EQ(settings.theme(), QStringLiteral("light"));
}

TEST_F(MainWindowTest, ResetLayoutBringsClosedDocksBack)
{
    QList<QDockWidget*> docks;
    for (auto* dock : window.findChildren<QDockWidget*>())
        if (!dock->isHidden())
            docks << dock;
    ASSERT_FALSE(docks.isEmpty());
    for (auto* dock : docks)
        dock->close();
    action("action.resetLayout")->trigger();
    QApplication::processEvents();
    for (auto* dock : docks)
        EXPECT_FALSE(dock->isHidden()) << dock->objectName().toStdString();
}

TEST_F(MainWindowTest, StatusLineTellsWhatIsWrongAndWhy)
{
    applyKill(source.state, NodeId(1), source.now());
    source.publish();
    const auto* health = window.findChild<QLabel*>(QStringLiteral("statusLine.health"));
    ASSERT_NE(health, nullptr);
    EXPECT_EQ(health->text(), QStringLiteral("Under-replicated: 56 partitions, because node 1 is down"));
}

TEST_F(MainWindowTest, ACommandThatFailsIsSaidInTheStatusLine)
{
    emit source.commandFinished(cluster::KillNode{NodeId(1)}, QStringLiteral("cannot kill node 1: it does not run"));
    const auto* health = window.findChild<QLabel*>(QStringLiteral("statusLine.health"));
    EXPECT_TRUE(health->text().contains(QStringLiteral("it does not run")));
}

TEST_F(MainWindowTest, EveryDockFollowsTheLanguage)
{
    QStringList english;
    for (const auto* dock : window.findChildren<QDockWidget*>())
        english << dock->windowTitle();
    action("action.language.th")->trigger();
    QApplication::processEvents();
    int changed = 0;
    const auto docks = window.findChildren<QDockWidget*>();
    for (qsizetype i = 0; i < docks.size(); ++i)
        changed += docks[i]->windowTitle() == english[i] ? 0 : 1;
    EXPECT_EQ(changed, docks.size());
    EXPECT_TRUE(window.findChild<QLabel*>(QStringLiteral("statusLine.health"))->text().contains(QStringLiteral("ปกติ")));
}

TEST_F(MainWindowTest, RemembersItsLayout)
{
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("dock.navigator"));
    dock->close();
    window.close();
    EXPECT_FALSE(settings.layout(QStringLiteral("failover")).isEmpty());
    MainWindow again(source, workloads, demo, settings);
    again.show();
    QApplication::processEvents();
    EXPECT_TRUE(again.findChild<QDockWidget*>(QStringLiteral("dock.navigator"))->isHidden());
    settings.clear();
    EXPECT_TRUE(settings.layout(QStringLiteral("failover")).isEmpty());
}

TEST_F(MainWindowTest, PanelsKeepTheirSharesInAWindowOfAnotherSize)
{
    const auto share = [](const MainWindow& shown) {
        const auto height = [&](const char* name) { return shown.findChild<QDockWidget*>(QLatin1String(name))->height(); };
        return static_cast<double>(height("dock.cluster")) / (height("dock.cluster") + height("dock.timeline"));
    };
    window.resize(1000, 640);
    QApplication::processEvents();
    const double before = share(window);
    window.close();
    MainWindow again(source, workloads, demo, settings);
    again.resize(1900, 1300);
    again.show();
    QApplication::processEvents();
    ASSERT_GT(again.height(), 1200);
    EXPECT_NEAR(share(again), before, 0.1);
}

} // namespace
} // namespace brokerscope::ui
