// The tour of the first start, as somebody takes it.
#include "look_rules.h"
#include "window_fixture.h"

#include "ui/guide/guide_bubble.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace brokerscope::ui {
namespace {

class GuideTest : public WindowFixture
{
protected:
    GuideBubble* bubble() { return window.findChild<GuideBubble*>(); }
    QString title() { return bubble() == nullptr ? QString() : bubble()->findChild<QLabel*>(QStringLiteral("guide.title"))->text(); }
    void press(const char* name)
    {
        QTest::mouseClick(bubble()->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
};

TEST_F(GuideTest, IsOfferedOnceAndCanBeTakenAgain)
{
    window.offerTour();
    ASSERT_NE(bubble(), nullptr);
    press("guide.end");
    EXPECT_EQ(bubble(), nullptr);
    window.offerTour();
    EXPECT_EQ(bubble(), nullptr);
    action("action.tour")->trigger();
    EXPECT_NE(bubble(), nullptr);
}

TEST_F(GuideTest, GoesForthAndBackAndEnds)
{
    window.startTour();
    const auto first = title();
    press("guide.next");
    EXPECT_NE(title(), first);
    press("guide.back");
    EXPECT_EQ(title(), first);
    for (int i = 0; i < 20 && bubble() != nullptr; ++i)
        press("guide.next");
    EXPECT_EQ(bubble(), nullptr);
}

TEST_F(GuideTest, TheStepOfTheKillGoesOnWhenABrokerReallyDied)
{
    window.startTour();
    for (int i = 0; i < 3; ++i)
        press("guide.next");
    const auto killStep = title();
    source.publish();
    QApplication::processEvents();
    EXPECT_EQ(bubble()->findChild<QPushButton*>(QStringLiteral("guide.next"))->text(), QStringLiteral("Skip"));
    pushKillStory(source, NodeId(1));
    QApplication::processEvents();
    EXPECT_TRUE(offencesOf(*bubble()).isEmpty()) << offencesOf(*bubble()).join(QLatin1Char('\n')).toStdString(); // the praise is seen whole
    EXPECT_TRUE(QTest::qWaitFor([&] { return title() != killStep; }));
    // What follows is there to be read: no event ends it.
    const auto watchStep = title();
    source.publish();
    QApplication::processEvents();
    EXPECT_EQ(bubble()->findChild<QPushButton*>(QStringLiteral("guide.next"))->text(), QStringLiteral("Next"));
    EXPECT_EQ(title(), watchStep);
}

TEST_F(GuideTest, TheCardDoesNotHideTheNodesThatAreToBeClicked)
{
    window.startTour();
    for (int i = 0; i < 3; ++i)
        press("guide.next");
    QApplication::processEvents();
    const auto* navigator = window.findChild<QTreeView*>(QStringLiteral("navigator.tree"));
    ASSERT_NE(navigator, nullptr);
    const QRect nodes(navigator->mapTo(&window, QPoint()), QSize(navigator->width(), 100));
    EXPECT_FALSE(bubble()->geometry().intersects(nodes));
}

TEST_F(GuideTest, TheCardStaysInsideTheWindowInEverySizeOfIt)
{
    window.startTour();
    for (const QSize size : {QSize(900, 560), QSize(1600, 1000), QSize(1024, 640)}) {
        window.resize(size);
        for (int i = 0; i < 6; ++i) {
            QApplication::processEvents();
            EXPECT_TRUE(window.rect().contains(bubble()->geometry())) << title().toStdString();
            press("guide.next");
        }
        action("action.tour")->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(GuideTest, WhatItPointsAtCanStillBeClicked)
{
    window.startTour();
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("dock.cluster"));
    const auto at = dock->mapTo(&window, QPoint(dock->width() / 2, 6));
    auto* under = window.childAt(at);
    ASSERT_NE(under, nullptr);
    EXPECT_TRUE(dock->isAncestorOf(under));
}

} // namespace
} // namespace brokerscope::ui
