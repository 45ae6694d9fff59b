// What helps whoever stands before a class: the projector view, the keys it shows, the spotlight, notes on another screen and
// what the class takes home.
#include "fake_actors.h"
#include "look_rules.h"
#include "scenes.h"
#include "window_fixture.h"

#include "ui/lessons/lessons_view.h"
#include "ui/main_window/dock.h"
#include "ui/theme/motion.h"
#include "ui/trainer/notes_window.h"
#include "ui/trainer/pressed_keys.h"
#include "ui/trainer/spotlight.h"
#include "ui/views/cluster/cluster_canvas.h"
#include "ui/views/cluster/cluster_view.h"

#include "engine/lesson/library.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QToolBar>
#include <QWindow>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class TrainerTest : public WindowFixture
{
protected:
    ~TrainerTest() override { Motion::instance().set(true); }

    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    PressedKeys& keys() { return *child<PressedKeys>("pressedKeys"); }
    Spotlight& light() { return *child<Spotlight>("spotlight"); }
    void pointAt(const QPoint& place)
    {
        QTest::mouseMove(window.windowHandle(), place);
        QApplication::processEvents();
    }
    // How bright a place of the window is, 0 to 255.
    int brightness(const QPoint& place) { return qGray(window.grab().toImage().pixel(place)); }
};

TEST_F(TrainerTest, TheProjectorViewHidesTheBarsAsLongAsItLasts)
{
    auto* bar = child<QToolBar>("topBar");
    auto* time = child<QToolBar>("timeBar");
    ASSERT_TRUE(bar->isVisible() && time->isVisible());
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_FALSE(bar->isVisible() || time->isVisible());
    window.choosePerspective(Perspective::Groups);
    window.choosePerspective(Perspective::Failover); // what is restored of it had the bars
    EXPECT_FALSE(bar->isVisible() || time->isVisible());
    action("action.projector.noBars")->trigger();
    EXPECT_TRUE(bar->isVisible() && time->isVisible());
    EXPECT_FALSE(settings.projectorWithoutBars());
    action("action.projector.noBars")->trigger();
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(bar->isVisible() && time->isVisible());
}

TEST_F(TrainerTest, KeysAreShownAsTheMenusNameThem)
{
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(keys().shown().isEmpty()) << "only in the projector view";
    QTest::keyClick(&window, Qt::Key_F11);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier); // opens a panel, which comes to the front
    // As from the keyboard: the picture hands a press on to its scene, and to its parents.
    static_cast<ClusterView*>(window.dock(QStringLiteral("dock.cluster"))->view())->canvas()->setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_2);
    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_EQ(keys().shown(), (QStringList{"Ctrl+R", "2", QStringLiteral("Right ×2")}));
    EXPECT_TRUE(keys().isVisible());
    EXPECT_TRUE(window.rect().contains(keys().geometry()));
    EXPECT_EQ(window.children().last(), &keys()) << "over everything else";
    QTest::keyClick(&window, Qt::Key_Shift);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(keys().shown().last(), QStringLiteral("Ctrl+J, Ctrl+J")) << "one after another, one act";
    action("action.projector.keys")->trigger();
    EXPECT_FALSE(keys().isVisible());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(keys().shown().isEmpty());
    EXPECT_FALSE(settings.projectorKeys());
}

TEST_F(TrainerTest, WhatIsTypedIntoATextFieldIsNotShown)
{
    QTest::keyClick(&window, Qt::Key_F11);
    window.showDock(QStringLiteral("dock.topics"));
    QApplication::processEvents();
    QLineEdit* field = nullptr;
    for (auto* each : window.findChildren<QLineEdit*>())
        field = each->isVisible() ? each : field;
    ASSERT_NE(field, nullptr);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Secret 7"));
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_Left);
    QTest::keyClick(field, '@', Qt::ControlModifier | Qt::AltModifier); // what a keyboard may have for it
    EXPECT_TRUE(keys().shown().isEmpty()) << keys().shown().join(QLatin1Char(' ')).toStdString();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(keys().shown(), QStringList{"Ctrl+A"});
}

TEST_F(TrainerTest, KeysLeaveAfterAMomentAndFadeOnlyWithMotion)
{
    QTest::keyClick(&window, Qt::Key_F11);
    keys().setShownFor(1ms);
    Motion::instance().set(false);
    double least = 1;
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        least = std::min(least, keys().opacity());
        return !keys().isVisible();
    }));
    EXPECT_EQ(least, 1);
    Motion::instance().set(true);
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_TRUE(QTest::qWaitFor([&] { return keys().opacity() < 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !keys().isVisible(); }));
}

TEST_F(TrainerTest, TheSpotlightFollowsThePointerAndDimsTheRest)
{
    action("action.theme.light")->trigger();
    QApplication::processEvents();
    const QPoint far(30, window.height() - 40);
    const int before = brightness(far);
    pointAt({500, 400});
    QTest::keyClick(&window, Qt::Key_F9);
    pointAt({600, 450});
    EXPECT_EQ(light().centre(), QPoint(600, 450));
    EXPECT_LT(brightness(far), before / 2);
    pointAt(far);
    EXPECT_EQ(brightness(far), before);
    window.showDock(QStringLiteral("dock.topics")); // comes to the front, but not before the shade
    QApplication::processEvents();
    EXPECT_NE(window.childAt(far), &light()) << "clicks go through";
    EXPECT_LT(brightness({window.width() / 2, 60}), 128);
    QTest::keyClick(&window, Qt::Key_F11);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(light().isOn()) << "Escape first puts it out";
    EXPECT_TRUE(window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.isFullScreen());
}

// A lesson before a class, the trainer's notes beside it.
class ClassTest : public TrainerTest
{
protected:
    ClassTest()
        : lessons(*window.findChild<LessonsView*>())
        , notes(*window.findChild<NotesWindow*>())
    {
        auto made = std::make_unique<FakeActors>(source);
        actors = made.get();
        lessons.useActors(std::move(made));
        notes.useClock([this] { return now; });
    }

    void begin()
    {
        window.startLesson(QStringLiteral("events-not-things"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return lessons.session().state() == LessonSession::State::Running; }));
    }
    void pass(Countdown::Time time)
    {
        now += time;
        notes.refresh();
    }
    // The words of a label, without what they look like.
    QString note(const char* name)
    {
        auto text = notes.findChild<QLabel*>(QLatin1String(name))->text();
        return text.startsWith(QLatin1Char('<')) ? plain(text) : text;
    }
    static QString plain(QString html)
    {
        static const QRegularExpression kHead(QStringLiteral("<head>.*</head>"), QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
        return html.remove(kHead).remove(kTag).simplified();
    }
    void press(const char* name) { QTest::mouseClick(notes.findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton); }
    const lesson::Course& course() { return *lessons.session().course(); }
    QByteArray handOut(const QString& path)
    {
        action("action.handOut")->trigger();
        auto* dialog = child<QFileDialog>("handOut");
        EXPECT_NE(dialog, nullptr);
        emit dialog->fileSelected(path);
        dialog->reject();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    LessonsView& lessons;
    NotesWindow& notes;
    FakeActors* actors = nullptr;
    Countdown::Time now = 1h;
};

TEST_F(ClassTest, TheNotesSayWhatToDoWhileNoLessonIsOpen)
{
    QTest::keyClick(&window, Qt::Key_F8);
    ASSERT_TRUE(notes.isVisible());
    EXPECT_TRUE(action("action.notes")->isChecked());
    EXPECT_TRUE(note("notes.empty").startsWith(QStringLiteral("No lesson is open. Choose one")));
    EXPECT_EQ(note("notes.elapsed"), QStringLiteral("–"));
    notes.close();
    EXPECT_FALSE(action("action.notes")->isChecked());
}

TEST_F(ClassTest, TheNotesFollowTheLessonAndLeadIt)
{
    begin();
    action("action.notes")->trigger();
    const auto& steps = course().lesson().steps;
    const auto expectStep = [&](std::size_t at) {
        QApplication::processEvents();
        EXPECT_EQ(course().at(), at);
        EXPECT_EQ(note("notes.step"), QString::fromStdString(steps[at].title));
        EXPECT_EQ(note("notes.where"), QStringLiteral("Step %1 of %2").arg(at + 1).arg(steps.size()));
        EXPECT_EQ(note("notes.nextTitle"), QStringLiteral("Next: ") + QString::fromStdString(steps[at + 1].title));
        EXPECT_FALSE(note("notes.nextText").isEmpty());
    };
    expectStep(0);
    lessons.next();
    expectStep(1);
    press("notes.next");
    expectStep(2);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&notes));
    QTest::keyClick(&notes, Qt::Key_PageUp, Qt::ControlModifier);
    expectStep(1);
    while (!course().isLast())
        lessons.next();
    EXPECT_EQ(note("notes.nextTitle"), QStringLiteral("This is the last step."));
    press("notes.next");
    EXPECT_FALSE(lessons.isLessonOpen()) << "finished";
    EXPECT_TRUE(note("notes.empty").startsWith(QStringLiteral("No lesson is open.")));
}

TEST_F(ClassTest, WhileTheNotesAreOpenTheMainWindowHasNone)
{
    begin();
    lessons.next();
    while (course().step().notes.empty())
        lessons.next();
    auto* button = lessons.findChild<QToolButton*>(QStringLiteral("lessons.notes"));
    auto* here = lessons.findChild<QTextBrowser*>(QStringLiteral("lesson.notes"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(here->isVisible());
    action("action.notes")->trigger();
    EXPECT_FALSE(here->isVisible() || button->isVisible());
    EXPECT_EQ(note("notes.note"), here->toPlainText().simplified());
    lessons.previous();
    lessons.next();
    EXPECT_FALSE(here->isVisible());
    action("action.notes")->trigger();
    EXPECT_FALSE(notes.isVisible());
    EXPECT_TRUE(here->isVisible() && button->isVisible());
}

TEST_F(ClassTest, TheCountdownIsSetStartedPausedAndReset)
{
    begin();
    notes.open();
    pass(65s);
    EXPECT_EQ(note("notes.elapsed"), QStringLiteral("1:05"));
    notes.findChild<QSpinBox*>(QStringLiteral("notes.minutes"))->setValue(2);
    EXPECT_EQ(note("notes.left"), QStringLiteral("2:00"));
    pass(10s);
    EXPECT_EQ(note("notes.left"), QStringLiteral("2:00")) << "not started";
    press("notes.start");
    pass(30s);
    EXPECT_EQ(note("notes.left"), QStringLiteral("1:30"));
    press("notes.start");
    pass(1h);
    EXPECT_EQ(note("notes.left"), QStringLiteral("1:30"));
    EXPECT_EQ(note("notes.countdownKind"), QStringLiteral("Time left, paused"));
    press("notes.start");
    pass(89500ms);
    EXPECT_EQ(note("notes.left"), QStringLiteral("0:01"));
    pass(43s);
    EXPECT_EQ(note("notes.left"), QStringLiteral("+0:42"));
    EXPECT_EQ(note("notes.countdownKind"), QStringLiteral("The time is over, by")) << "told in words, too";
    press("notes.reset");
    EXPECT_EQ(note("notes.left"), QStringLiteral("2:00"));
    EXPECT_EQ(note("notes.countdownKind"), QStringLiteral("Countdown"));
    EXPECT_EQ(note("notes.elapsed"), QStringLiteral("1:03:57"));
}

TEST_F(ClassTest, WhatIsPressedInTheNotesIsNotShownToTheClass)
{
    window.setProjector(true);
    notes.open();
    QTest::keyClick(&notes, Qt::Key_Right);
    EXPECT_TRUE(keys().shown().isEmpty());
}

TEST_F(ClassTest, TheHandOutTellsTheRunAndShowsWhatWasSeen)
{
    EXPECT_FALSE(action("action.handOut")->isEnabled()) << "nothing was played";
    begin();
    lessons.next();
    QTest::mouseClick(lessons.findChild<QAbstractButton*>(QStringLiteral("lesson.prediction.0.1")), Qt::LeftButton);
    lessons.doIt();
    ASSERT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }));
    lessons.next();
    lessons.leave();
    const auto html = QString::fromUtf8(handOut(directory.filePath(QStringLiteral("out.html"))));
    const auto opened = lesson::openLesson("events-not-things");
    const auto& lesson = opened.value().lesson;
    EXPECT_TRUE(html.contains(QStringLiteral("<h1>%1</h1>").arg(QString::fromStdString(lesson.title).toHtmlEscaped())));
    for (const auto& step : lesson.steps)
        EXPECT_TRUE(html.contains(QString::fromStdString(step.title).toHtmlEscaped())) << step.id;
    EXPECT_EQ(html.count(QStringLiteral("src=\"data:image/jpeg;base64,/9j/")), 2) << "of the two steps that were finished";
    EXPECT_FALSE(html.contains(QStringLiteral("src=\"http")));
    EXPECT_TRUE(html.contains(QStringLiteral("(foretold)")));
    EXPECT_TRUE(html.contains(QStringLiteral("(what happened)")));
    EXPECT_TRUE(html.contains(QStringLiteral("It came out otherwise.")));
    EXPECT_TRUE(html.contains(QStringLiteral("✓ Done, and the cluster saw it.")));
    EXPECT_TRUE(html.contains(QStringLiteral("○ Not done in this run.")));
    EXPECT_TRUE(html.contains(QStringLiteral("<dt>")));
    EXPECT_FALSE(html.contains(QStringLiteral("{bootstrap}")));
    for (const auto& step : lesson.steps)
        EXPECT_TRUE(step.notes.empty() || !html.contains(QString::fromStdString(step.notes).left(40).toHtmlEscaped())) << "the trainer's own";
    EXPECT_TRUE(child<QLabel>("statusLine.health")->text().startsWith(QStringLiteral("Saved ")));

    setLanguage(QStringLiteral("th"));
    const auto thai = QString::fromUtf8(handOut(directory.filePath(QStringLiteral("th.html"))));
    EXPECT_TRUE(thai.contains(QStringLiteral("lang=\"th\"")));
    EXPECT_TRUE(thai.contains(QString::fromStdString(lesson::openLesson("events-not-things", "th").value().lesson.title)));
}

TEST_F(ClassTest, AHandOutThatCannotBeWrittenIsTold)
{
    begin();
    lessons.next();
    EXPECT_TRUE(handOut(directory.filePath(QStringLiteral("no/such/place.html"))).isEmpty());
    auto* box = child<QMessageBox>("handOut.problem");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isVisible());
    EXPECT_TRUE(box->text().contains(QStringLiteral("no/such/place.html")));
    box->reject();
}

TEST_F(ClassTest, NothingOffendsInTheNotes)
{
    begin();
    notes.open();
    notes.findChild<QSpinBox*>(QStringLiteral("notes.minutes"))->setValue(1);
    press("notes.start");
    pass(2h);
    notes.resize(430, 640);
    const auto check = [&](const QString& name) {
        settleLayouts();
        savePicture(notes, name);
        const auto offences = offencesOf(notes);
        EXPECT_TRUE(offences.isEmpty()) << name.toStdString() << ":\n  " << offences.join(QStringLiteral("\n  ")).toStdString();
    };
    check(QStringLiteral("notes-en-100"));
    setLanguage(QStringLiteral("zh_CN"));
    check(QStringLiteral("notes-zh-100"));
    setLanguage(QStringLiteral("fr"));
    Theme::instance().setTextScale(2);
    check(QStringLiteral("notes-fr-200"));
}

} // namespace
} // namespace brokerscope::ui
