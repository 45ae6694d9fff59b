// Exams sat through the real window over a real cluster: diagnosed by clicks, repaired by the menus of the window, to the result.
#include "live_window.h"

#include "ui/actions/fault_actions.h"
#include "ui/exams/exams_view.h"

#include <QAction>
#include <QMenu>

namespace brokerscope::ui {
namespace {

class ExamWalkTest : public LiveWindowTest<ExamsView>
{
protected:
    void takePicture(const char* when) { savePicture(QStringLiteral("%1-%2").arg(m_view->session().name(), QLatin1String(when))); }
    void click(const QString& name)
    {
        auto* button = ready(name);
        ASSERT_NE(button, nullptr);
        button->click();
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
