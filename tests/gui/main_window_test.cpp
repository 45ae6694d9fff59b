#include "fake_source.h"
#include "fake_workloads.h"

#include "ui/main_window/dock.h"
#include "ui/demo.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
        : settings(directory.filePath(QStringLiteral("settings.ini")))
        , window(source, workloads, demo, settings)
    {
        window.show();
        QApplication::processEvents();
    }
    ~MainWindowTest() override
    {
        setLanguage(QStringLiteral("en"));
        Theme::instance().apply(ThemeChoice::Dark);
    }

    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String(name)); }

    QTemporaryDir directory;
    Settings settings;
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo{source, workloads};
    MainWindow window;
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
    const auto docks = window.findChildren<QDockWidget*>();
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

} // namespace
} // namespace brokerscope::ui
