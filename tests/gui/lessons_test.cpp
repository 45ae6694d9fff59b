// Lessons in the window, over a scripted cluster: clicks and keys, no live clients.
#include "fake_actors.h"
#include "window_fixture.h"

#include "ui/guide/guide_bubble.h"
#include "ui/lessons/lessons_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>
#include <QToolButton>

namespace brokerscope::ui {
namespace {

class LessonsTest : public WindowFixture
{
protected:
    LessonsTest()
    {
        view = window.findChild<LessonsView*>();
        auto made = std::make_unique<FakeActors>(source);
        actors = made.get();
        view->useActors(std::move(made));
    }

    void open(const QString& name = QStringLiteral("events-not-things"))
    {
        window.startLesson(name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->session().state() != LessonSession::State::Preparing; }));
    }
    [[nodiscard]] const lesson::Course& course() const { return *view->session().course(); }
    void click(const char* name)
    {
        auto* button = view->findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    QString text(const char* name) { return view->findChild<QLabel*>(QLatin1String(name))->text(); }
    bool shows(const char* name) { return view->findChild<QWidget*>(QLatin1String(name))->isVisible(); }

    LessonsView* view = nullptr;
    FakeActors* actors = nullptr;
};

TEST_F(LessonsTest, TheListStartsALessonByKey)
{
    window.choosePerspective(Perspective::Learn);
    window.showDock(QStringLiteral("dock.lessons"));
    QApplication::processEvents();
    auto* list = view->findChild<QListWidget*>(QStringLiteral("lessons.list"));
    ASSERT_GT(list->count(), 0);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->session().state() == LessonSession::State::Running; }));
    EXPECT_EQ(course().lesson().name, "events-not-things");
    EXPECT_FALSE(shows("lessons.list"));
}

TEST_F(LessonsTest, StepsGoForthAndBackByKeyAndClick)
{
    open();
    EXPECT_EQ(course().at(), 0u);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(course().at(), 1u);
    click("lessons.previous");
    EXPECT_EQ(course().at(), 0u);
    click("lessons.next");
    EXPECT_EQ(course().at(), 1u);
    EXPECT_TRUE(window.findChild<QWidget*>(QStringLiteral("dock.produce"))->isVisible());
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(course().at(), 0u);
}

TEST_F(LessonsTest, TheActIsOfferedOnceItWasForetoldAndThenSeen)
{
    open();
    click("lessons.next");
    auto* doIt = view->findChild<QPushButton*>(QStringLiteral("lesson.doIt"));
    EXPECT_FALSE(doIt->isEnabled()) << "first say what will happen";
    click("lesson.prediction.0.1");
    EXPECT_TRUE(doIt->isEnabled());
    click("lesson.doIt");
    ASSERT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }));
    EXPECT_TRUE(shows("lesson.prediction.0.verdict"));
    EXPECT_EQ(text("lesson.prediction.0.verdict"), QStringLiteral("It came out otherwise."));
    EXPECT_EQ(view->findChild<QPushButton*>(QStringLiteral("lessons.next"))->text(), QStringLiteral("Next"));
    EXPECT_FALSE(doIt->isEnabled());
}

TEST_F(LessonsTest, AnActFromOutsideCountsAndALateAnswerIsNoPrediction)
{
    open();
    click("lessons.next");
    actors->records = 3;
    actors->publish();
    ASSERT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }));
    EXPECT_TRUE(text("lesson.prediction.0.verdict").startsWith(QStringLiteral("The act came before your answer.")));
    click("lesson.prediction.0.0");
    EXPECT_TRUE(text("lesson.prediction.0.verdict").startsWith(QStringLiteral("Now you know")));
    EXPECT_EQ(course().score().judged, 0u);
}

TEST_F(LessonsTest, WordsBesideARadioButtonAnswerLikeIt)
{
    open();
    click("lessons.next");
    auto* words = view->findChild<QLabel*>(QStringLiteral("lesson.prediction.0.2.words"));
    QTest::mouseClick(words, Qt::LeftButton);
    EXPECT_EQ(course().predictions()[0].answer, 2u);
}

TEST_F(LessonsTest, ATopicThatIsDeletedIsToldAndRestartMakesItAnew)
{
    open();
    click("lessons.next");
    actors->there.clear();
    actors->publish();
    EXPECT_TRUE(shows("lessons.trouble"));
    EXPECT_TRUE(text("lessons.trouble").contains(QStringLiteral("till")));
    click("lessons.restart");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->session().state() == LessonSession::State::Running; }));
    EXPECT_EQ(course().at(), 0u);
    EXPECT_FALSE(shows("lessons.trouble"));
}

TEST_F(LessonsTest, AClusterThatWasStoppedIsToldAndTheLessonGoesOn)
{
    open();
    click("lessons.next");
    const auto before = source.state.nodes;
    for (auto& node : source.state.nodes)
        node.state = cluster::NodeState::Stopped;
    source.publish();
    EXPECT_TRUE(text("lessons.trouble").startsWith(QStringLiteral("No node runs")));
    source.state.nodes = before;
    source.publish();
    EXPECT_FALSE(shows("lessons.trouble"));
    EXPECT_EQ(course().at(), 1u);
}

TEST_F(LessonsTest, WhatCannotBePreparedIsSaidWithItsReason)
{
    actors->refuse = "INVALID_REPLICATION_FACTOR: there are 2 brokers";
    open();
    EXPECT_EQ(view->session().state(), LessonSession::State::Unprepared);
    EXPECT_TRUE(text("lessons.trouble").contains(QStringLiteral("INVALID_REPLICATION_FACTOR: there are 2 brokers")));
    actors->refuse.clear();
    click("lessons.restart");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->session().state() == LessonSession::State::Running; }));
}

TEST_F(LessonsTest, ABrokenFileIsRefusedWithItsLine)
{
    const auto path = directory.filePath(QStringLiteral("mine.yaml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("title: Mine\nminuts: 3\n");
    file.close();
    open(path);
    EXPECT_EQ(view->session().state(), LessonSession::State::Broken);
    EXPECT_TRUE(text("lessons.trouble").contains(QStringLiteral("mine.yaml:2: \"minuts\" is no key of a lesson")));
    click("lessons.back");
    EXPECT_TRUE(shows("lessons.list"));
}

TEST_F(LessonsTest, ShowMeWherePointsAndIsPraisedWhenSeen)
{
    open();
    click("lessons.next");
    click("lesson.prediction.0.0");
    click("lesson.where");
    auto* bubble = window.findChild<GuideBubble*>();
    ASSERT_NE(bubble, nullptr);
    EXPECT_TRUE(bubble->isVisible());
    click("lesson.doIt");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return bubble->findChild<QPushButton*>(QStringLiteral("guide.next"))->text() == QStringLiteral("Finish");
    }));
    click("lessons.next");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<GuideBubble*>() == nullptr; }));
}

TEST_F(LessonsTest, TheLanguageChangesAndThePlaceStays)
{
    open();
    click("lessons.next");
    click("lesson.prediction.0.1");
    const auto english = text("lesson.title");
    setLanguage(QStringLiteral("th"));
    QApplication::processEvents();
    EXPECT_NE(text("lesson.title"), english);
    EXPECT_EQ(view->findChild<QPushButton*>(QStringLiteral("lesson.doIt"))->text(), QStringLiteral("ทำแทนฉัน"));
    EXPECT_EQ(course().at(), 1u);
    EXPECT_EQ(course().predictions()[0].answer, 1u);
}

TEST_F(LessonsTest, AnActThatIsLeftInTheMiddleDoesNotHoldUpTheNextStep)
{
    const auto path = directory.filePath(QStringLiteral("mine.yaml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("title: Mine\nsummary: S\nminutes: 3\nstart: [create topic till]\nsteps:\n"
               "  - {id: a, title: A, text: T, act: Do, do: [produce till count 3, wait records of till = 9], check: records of till >= 3}\n"
               "  - {id: b, title: B, text: T, act: Do, do: produce till count 2, check: records of till >= 5}\n");
    file.close();
    open(path);
    click("lesson.doIt");
    ASSERT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }));
    EXPECT_TRUE(view->session().isActing());
    click("lessons.next");
    EXPECT_FALSE(view->session().isActing());
    click("lesson.doIt");
    EXPECT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }));
}

TEST_F(LessonsTest, ACommandWithoutAPlaceToBreakIsSeenWholeAndCopiedAsItIs)
{
    source.state.bootstrapServers = "127.0.0.1:19092,127.0.0.1:19093,127.0.0.1:19094,127.0.0.1:19095,127.0.0.1:19096";
    source.publish();
    open(QStringLiteral("speak-kafka"));
    click("lessons.next");
    auto* words = view->findChild<QTextBrowser*>(QStringLiteral("lesson.text"));
    EXPECT_TRUE(words->toPlainText().contains(QString::fromStdString(source.state.bootstrapServers)));
    const auto* card = words->parentWidget();
    EXPECT_LE(card->width(), card->parentWidget()->width());
    EXPECT_LE(words->document()->idealWidth(), words->viewport()->width()) << "nothing is cut at the right";
    EXPECT_LE(words->document()->size().height(), words->viewport()->height()) << "nor below";
}

TEST_F(LessonsTest, LeavingStopsTheLessonsClients)
{
    open();
    const int before = actors->stops;
    click("lessons.back");
    EXPECT_GT(actors->stops, before);
    EXPECT_FALSE(action("action.lesson.next")->isEnabled());
}

TEST_F(LessonsTest, ADoneLessonIsRemembered)
{
    settings.setLessonDone(QStringLiteral("events-not-things"), QStringLiteral("2/3"));
    settings.setLessonDone(QStringLiteral("events-not-things"), QStringLiteral("1/3"));
    EXPECT_EQ(settings.lessonsDone().value(QStringLiteral("events-not-things")), QStringLiteral("2/3"));
    view->remember(settings);
    EXPECT_TRUE(view->hint().contains(QStringLiteral("1")));
}

} // namespace
} // namespace brokerscope::ui
