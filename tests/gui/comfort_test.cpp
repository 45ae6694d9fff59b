// Perspectives, text size, projector and level of detail, as a user changes them.
#include "window_fixture.h"

#include "ui/detail.h"
#include "ui/main_window/perspectives.h"
#include "ui/widgets/figure_label.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>

#include <algorithm>

namespace brokerscope::ui {
namespace {

class ComfortTest : public WindowFixture
{
protected:
    ~ComfortTest() override
    {
        Theme::instance().setTextScale(1);
        Detail::instance().set(DetailLevel::Full);
    }

    QStringList shownDocks(const MainWindow& of)
    {
        QStringList names;
        for (const auto* dock : of.findChildren<QDockWidget*>())
            if (!dock->isHidden())
                names << dock->objectName();
        names.sort();
        return names;
    }
};

TEST_F(ComfortTest, EachPerspectiveShowsOtherDocksAndComesBackAsItWasLeft)
{
    const auto failover = shownDocks(window);
    action("action.perspective.groups")->trigger();
    QApplication::processEvents();
    EXPECT_NE(shownDocks(window), failover);
    window.findChild<QDockWidget*>(QStringLiteral("dock.consume"))->close();
    const auto left = shownDocks(window);
    action("action.perspective.failover")->trigger();
    QApplication::processEvents();
    EXPECT_EQ(shownDocks(window), failover);
    action("action.perspective.groups")->trigger();
    QApplication::processEvents();
    EXPECT_EQ(shownDocks(window), left);
}

TEST_F(ComfortTest, APerspectiveThatHidesWhatHadTheFocusGivesItToNothingThatNobodyChose)
{
    auto* tree = window.findChild<QWidget*>(QStringLiteral("navigator.tree"));
    tree->setFocus();
    ASSERT_EQ(window.focusWidget(), tree);
    action("action.perspective.protocol")->trigger();
    EXPECT_FALSE(tree->isVisible());
    EXPECT_EQ(window.focusWidget(), nullptr);
}

TEST_F(ComfortTest, ThePerspectiveIsRememberedByTheNextWindow)
{
    action("action.perspective.learn")->trigger();
    const auto shown = shownDocks(window);
    window.close();
    MainWindow again(source, workloads, demo, settings);
    again.show();
    QApplication::processEvents();
    EXPECT_EQ(shownDocks(again), shown);
    EXPECT_TRUE(again.findChild<QAction*>(QStringLiteral("action.perspective.learn"))->isChecked());
}

TEST_F(ComfortTest, EveryDockIsReachableInEveryPerspective)
{
    for (const auto perspective : kPerspectives) {
        window.choosePerspective(perspective);
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QApplication::processEvents();
            EXPECT_FALSE(dock->isHidden());
            EXPECT_FALSE(dock->isFloating()) << dock->objectName().toStdString();
        }
    }
}

TEST_F(ComfortTest, TextGrowsWhereItStandsAndShrinksBackExactly)
{
    const auto* health = window.findChild<QLabel*>(QStringLiteral("statusLine.health"));
    const int usual = health->font().pixelSize();
    auto* memory = window.findChild<FigureLabel*>(QStringLiteral("statusLine.memory"));
    const auto show = [memory] { memory->setFigures(QStringLiteral("memory 100.0 MB")); };
    show();
    const auto size = memory->size();
    for (const char* name : {"action.textSize.125", "action.textSize.300", "action.textSize.200"})
        action(name)->trigger();
    EXPECT_EQ(health->font().pixelSize(), 2 * usual);
    EXPECT_EQ(QApplication::font().pixelSize(), 26);
    EXPECT_EQ(settings.textScale(), 2);
    show();
    action("action.textSize.100")->trigger();
    EXPECT_EQ(health->font().pixelSize(), usual);
    show();
    EXPECT_EQ(memory->height(), size.height());
    EXPECT_LE(memory->width(), size.width());
}

TEST_F(ComfortTest, EveryMenuStaysInReachWhenTextGrows)
{
    window.resize(1470, 900); // room for all of them beside one button of the perspectives, but not beside five
    action("action.textSize.200")->trigger();
    QApplication::processEvents();
    const auto* corner = window.menuBar()->cornerWidget();
    for (auto* menu : window.menuBar()->actions()) {
        const auto place = window.menuBar()->actionGeometry(menu);
        EXPECT_GT(place.width(), 0) << menu->text().toStdString();
        EXPECT_LT(place.right(), corner->x()) << menu->text().toStdString();
    }
    action("action.textSize.100")->trigger();
}

TEST_F(ComfortTest, TheProjectorFillsTheScreenWithLargeTextAndGivesBothBack)
{
    const auto* health = window.findChild<QLabel*>(QStringLiteral("statusLine.health"));
    const int usual = health->font().pixelSize();
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_GT(health->font().pixelSize(), usual);
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_EQ(health->font().pixelSize(), usual);
    EXPECT_EQ(settings.textScale(), 1);
}

TEST_F(ComfortTest, TheLevelOfDetailIsRemembered)
{
    action("action.simple")->trigger();
    EXPECT_FALSE(Detail::instance().isFull());
    EXPECT_EQ(detailLevelOf(settings.detail()), DetailLevel::Simple);
    action("action.simple")->trigger();
    EXPECT_TRUE(Detail::instance().isFull());
}

} // namespace
} // namespace brokerscope::ui
