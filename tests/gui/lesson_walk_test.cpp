// Every lesson, walked through the real window over a real cluster: foretold by clicks, acted by "Do it for me", gone on with
// Next, to the end. BROKERSCOPE_SCREENSHOTS names a directory for pictures of each step, BROKERSCOPE_LANGUAGE the language.
#include "testing/live_cluster.h"

#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/demo.h"
#include "ui/language.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"

#include "engine/lesson/library.h"
#include "engine/workload/closing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace brokerscope::ui {
namespace {

constexpr int kPatienceMs = 60'000;

class LessonWalkTest : public brokerscope::testing::LiveClusterTest, public ::testing::WithParamInterface<std::string>
{
protected:
    void SetUp() override
    {
        open();
        setLanguage(qEnvironmentVariable("BROKERSCOPE_LANGUAGE", QStringLiteral("en")));
        m_settings = std::make_unique<Settings>(m_settingsPlace.filePath(QStringLiteral("settings.ini")));
        m_source = std::make_unique<LiveClusterSource>(*m_cluster);
        m_workloads = std::make_unique<LiveWorkloads>(*m_source);
        m_demo = std::make_unique<Demo>(*m_source, *m_workloads);
        m_window = std::make_unique<MainWindow>(*m_source, *m_workloads, *m_demo, *m_settings);
        m_window->resize(1600, 1000);
        m_window->show();
        m_view = m_window->findChild<LessonsView*>();
        ASSERT_NE(m_view, nullptr);
    }
    void TearDown() override
    {
        m_window.reset();
        m_demo.reset();
        m_workloads.reset();
        m_source.reset();
        workload::waitForClosingClients();
        setLanguage(QStringLiteral("en"));
    }

    [[nodiscard]] const lesson::Course& course() const { return *m_view->session().course(); }
    void click(const QString& name)
    {
        auto* button = m_view->findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void takePicture(const char* when)
    {
        const auto folder = qEnvironmentVariable("BROKERSCOPE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(250);
        QDir().mkpath(folder);
        m_window->grab().save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                  .arg(folder, QString::fromStdString(GetParam()))
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

    QTemporaryDir m_settingsPlace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LiveClusterSource> m_source;
    std::unique_ptr<LiveWorkloads> m_workloads;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    LessonsView* m_view = nullptr;
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
