// Every lesson, walked through the real window over a real cluster: foretold by clicks, acted by "Do it for me", gone on with
// Next, to the end.
#include "live_window.h"

#include "ui/lessons/lessons_view.h"

#include "engine/lesson/library.h"

#include <QLabel>

namespace brokerscope::ui {
namespace {

class LessonWalkTest : public LiveWindowTest<LessonsView>, public ::testing::WithParamInterface<std::string>
{
protected:
    [[nodiscard]] const lesson::Course& course() const { return *m_view->session().course(); }
    void click(const QString& name)
    {
        auto* button = ready(name);
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void takePicture(const char* when)
    {
        savePicture(QStringLiteral("%1-%2-%3-%4")
                        .arg(QString::fromStdString(GetParam()))
                        .arg(course().at())
                        .arg(QString::fromStdString(course().step().id), QLatin1String(when)));
    }
    void walkStep()
    {
        SCOPED_TRACE(course().step().id);
        QTest::qWait(100); // what the step shows finds its place
        for (std::size_t i = 0; i < course().step().predictions.size(); ++i)
            click(QStringLiteral("lesson.prediction.%1.0").arg(i));
        takePicture("before");
        if (!course().step().hasAct() || course().step().lines.empty()) // what only a program of one's own can do
            return;
        click(QStringLiteral("lesson.doIt"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return course().state() == lesson::StepState::Met; }, kPatienceMs))
            << m_view->session().actProblem().toStdString();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->session().isActing(); }, kPatienceMs));
        for (const auto& prediction : course().predictions())
            EXPECT_TRUE(prediction.judged && prediction.right);
        followEvidence();
        takePicture("after");
    }
    void followEvidence()
    {
        for (std::size_t i = 0; i < course().predictions().size(); ++i)
            if (course().predictions()[i].evidence != 0) {
                auto* verdict = m_view->findChild<QLabel*>(QStringLiteral("lesson.prediction.%1.verdict").arg(i));
                emit verdict->linkActivated(QStringLiteral("event"));
                EXPECT_TRUE(m_window->findChild<QWidget*>(QStringLiteral("dock.timeline"))->isVisible());
            }
    }
};

TEST_P(LessonWalkTest, IsWalkedToItsEnd)
{
    m_window->startLesson(QString::fromStdString(GetParam()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_view->session().state() != LessonSession::State::Preparing; }, kPatienceMs));
    ASSERT_EQ(m_view->session().state(), LessonSession::State::Running) << m_view->session().problem().toStdString();
    const auto& lesson = course().lesson();
    const bool byButton = std::none_of(lesson.steps.begin(), lesson.steps.end(),
                                       [](const auto& step) { return step.hasAct() && step.lines.empty(); });
    while (true) {
        ASSERT_NO_FATAL_FAILURE(walkStep());
        if (course().isLast())
            break;
        const auto at = course().at();
        click(QStringLiteral("lessons.next"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return course().at() == at + 1; }));
    }
    EXPECT_EQ(course().isComplete(), byButton);
    click(QStringLiteral("lessons.next")); // Finish
    EXPECT_FALSE(m_view->isLessonOpen());
}

INSTANTIATE_TEST_SUITE_P(Lessons, LessonWalkTest, ::testing::ValuesIn(lesson::builtInLessons()), [](const auto& tested) {
    auto name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace brokerscope::ui
