// Exams sat through the real window over a real cluster: diagnosed by clicks, repaired by the menus of the window, to the result.
// BROKERSCOPE_SCREENSHOTS names a directory for pictures, BROKERSCOPE_LANGUAGE the language.
#include "testing/live_cluster.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/demo.h"
#include "ui/exams/exams_view.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"

#include "engine/workload/closing.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

namespace brokerscope::ui {
namespace {

constexpr int kPatienceMs = 60'000;

class ExamWalkTest : public brokerscope::testing::LiveClusterTest
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
        m_view = m_window->findChild<ExamsView*>();
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

    void click(const QString& name)
    {
        auto* button = m_view->findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        button->click();
    }
    void takePicture(const char* when)
    {
        const auto folder = qEnvironmentVariable("BROKERSCOPE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(250);
        QDir().mkpath(folder);
        m_window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_view->session().name(), QLatin1String(when)));
    }
    bool comes(ExamSession::State state)
    {
        return QTest::qWaitFor([&] { return m_view->session().state() == state; }, kPatienceMs);
    }
    void begin(const char* name)
    {
        m_window->startExam(QLatin1String(name));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_view->session().state() != ExamSession::State::Preparing; }, kPatienceMs));
        ASSERT_EQ(m_view->session().state(), ExamSession::State::Running) << m_view->session().problem().toStdString();
        takePicture("begun");
    }
    void diagnose()
    {
        const auto& questions = m_view->session().exam()->questions;
        for (std::size_t i = 0; i < questions.size(); ++i)
            click(QStringLiteral("exams.question.%1.%2").arg(i).arg(questions[i].right()));
        click(QStringLiteral("exams.handIn"));
    }
    void choose(int node)
    {
        m_window->findChild<QAction*>(QStringLiteral("action.node.%1").arg(node))->trigger();
    }
    void finish()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_view->session().sitting()->isRepaired(); }, kPatienceMs));
        click(QStringLiteral("exams.finish"));
        EXPECT_EQ(m_view->session().state(), ExamSession::State::Finished);
        EXPECT_EQ(m_view->session().sitting()->score().total(), 100);
        takePicture("result");
        click(QStringLiteral("exams.finish"));
        ASSERT_TRUE(comes(ExamSession::State::None));
    }
    [[nodiscard]] bool isWhole() const
    {
        const auto snapshot = m_source->snapshot();
        return snapshot->links.empty() && snapshot->disks.empty() &&
               std::all_of(snapshot->nodes.begin(), snapshot->nodes.end(),
                           [](const auto& node) { return node.state == cluster::NodeState::Running; }) &&
               std::none_of(snapshot->topics.begin(), snapshot->topics.end(),
                            [](const auto& topic) { return topic->name.starts_with("exam-"); });
    }

    QTemporaryDir m_settingsPlace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LiveClusterSource> m_source;
    std::unique_ptr<LiveWorkloads> m_workloads;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    ExamsView* m_view = nullptr;
};

TEST_F(ExamWalkTest, ADeadBrokerIsStartedAgain)
{
    begin("single-copy");
    diagnose();
    const auto snapshot = m_source->snapshot();
    const auto dead = std::find_if(snapshot->nodes.begin(), snapshot->nodes.end(),
                                   [](const auto& node) { return node.state == cluster::NodeState::Killed; });
    ASSERT_NE(dead, snapshot->nodes.end());
    choose(dead->id.value());
    m_window->findChild<QAction*>(QStringLiteral("action.start"))->trigger();
    finish();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isWhole(); }, kPatienceMs));
}

TEST_F(ExamWalkTest, ALinkIsHealedByTheMenuOfItsNode)
{
    begin("silent-follower");
    diagnose();
    choose(3);
    QMenu menu;
    m_window->findChild<FaultActions*>()->fillNodeMenu(&menu);
    const auto heals = menu.findChildren<QAction*>(QStringLiteral("menu.heal"));
    ASSERT_EQ(heals.size(), 2);
    heals.first()->trigger(); // to node 1
    finish();
}

TEST_F(ExamWalkTest, WhoLeavesFindsTheClusterInOrder)
{
    begin("wax-figure");
    click(QStringLiteral("exams.back"));
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isWhole(); }, kPatienceMs));
    EXPECT_TRUE(m_settings->examsDone().isEmpty());
}

} // namespace
} // namespace brokerscope::ui
