// Exams in the window, over a scripted cluster: clicks and keys, no live clients.
#include "window_fixture.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/covered_source.h"
#include "ui/exams/exam_report.h"
#include "ui/exams/exams_view.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/dock.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/cluster/fault_panel.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"
#include "ui/widgets/member_line.h"

#include "engine/events/log_line.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

namespace brokerscope::ui {
namespace {

// The link between 1 and 3 is cut, and 3 is not in sync.
constexpr auto kCutLink = R"(title: Somebody is behind
minutes: 5
story: Records arrive, and **one replica** is behind.
fault: cut 1 3
symptoms:
  - isr of orders = 2
questions:
  - id: what
    question: What is wrong?
    options:
      - text: A disk is full
      - text: A link is cut
        right: yes
    because: Broker 3 cannot fetch from broker 1.
  - id: who
    question: Who is behind?
    options:
      - text: Broker 3
        right: yes
      - text: Broker 2
    because: It is not in the ISR.
repair:
  when: isr of orders = 3
  seconds: 1
  never:
    - event node-killed
  do: heal-link 1 3
hints:
  - Look at the ISR.
  - Look at the link.
explanation: The link between broker 1 and broker 3 was cut.
evidence:
  - event link-cut
)";

// Does nothing, as exams of these tests need no client.
class IdleActors final : public scenario::Actors
{
public:
    void perform(const scenario::ActorAct&, Done done) override { done(success()); }
    [[nodiscard]] scenario::ActorFigures figures() const override { return {}; }
    void stopAll() override { ++stops; }

    int stops = 0;
};

class ExamsTest : public WindowFixture
{
protected:
    ExamsTest()
    {
        view = window.findChild<ExamsView*>();
        auto made = std::make_unique<IdleActors>();
        actors = made.get();
        view->useActors(std::move(made));
        cover = source.findChild<CoveredSource*>();
    }

    QString written(const QByteArray& words)
    {
        const auto path = directory.filePath(QStringLiteral("exam.yaml"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        return path;
    }
    // What the engine would do with the commands that came.
    void answerCommands()
    {
        for (; answered < source.commands.size(); ++answered) {
            const auto command = source.commands[answered];
            if (std::holds_alternative<cluster::CutLink>(command) && !refuse.isEmpty()) {
                emit source.commandFinished(command, refuse);
                continue;
            }
            if (std::holds_alternative<cluster::CutLink>(command))
                setCut(true);
            else if (std::holds_alternative<cluster::HealLink>(command) || std::holds_alternative<cluster::HealAll>(command))
                setCut(false);
            emit source.commandFinished(command, {});
        }
        source.publish();
    }
    void setCut(bool cut)
    {
        source.state.links.clear();
        if (cut)
            source.state.links.push_back({NodeId(1), NodeId(3), true});
        auto orders = std::make_shared<cluster::TopicSnapshot>(*source.state.topics.front());
        for (auto& partition : orders->partitions) {
            partition.isr = partition.replicas;
            if (cut)
                std::erase(partition.isr, NodeId(3));
        }
        source.state.topics.front() = orders;
        cluster::Event event;
        event.type = cut ? cluster::EventType::LinkCut : cluster::EventType::LinkHealed;
        event.node = NodeId(1);
        event.other = NodeId(3);
        source.push(event);
    }
    bool comes(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor([&] {
            answerCommands();
            QApplication::processEvents();
            return condition();
        });
    }
    bool comes(ExamSession::State state)
    {
        return comes([&] { return view->session().state() == state; });
    }
    void begin(const QByteArray& words = kCutLink)
    {
        window.startExam(written(words));
        ASSERT_TRUE(comes(ExamSession::State::Running)) << view->session().problem().toStdString();
        QApplication::processEvents();
    }
    void click(const char* name)
    {
        auto* button = view->findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name;
        // Where the panel is too short for it, a person would scroll.
        button->click();
        QApplication::processEvents();
    }
    void diagnose(int what, int who)
    {
        click(qPrintable(QStringLiteral("exams.question.0.%1").arg(what)));
        click(qPrintable(QStringLiteral("exams.question.1.%1").arg(who)));
        click("exams.handIn");
    }
    void repair()
    {
        window.findChild<FaultActions*>()->execute(cluster::HealLink{NodeId(1), NodeId(3)});
        ASSERT_TRUE(comes([&] { return view->session().sitting()->isRepaired(); }));
    }
    QString text(const char* name) { return view->findChild<QLabel*>(QLatin1String(name))->text(); }
    bool shows(const char* name) { return view->findChild<QWidget*>(QLatin1String(name))->isVisible(); }
    bool sent(const std::function<bool(const cluster::Command&)>& one)
    {
        return std::any_of(source.commands.begin(), source.commands.end(), one);
    }

    ExamsView* view = nullptr;
    IdleActors* actors = nullptr;
    CoveredSource* cover = nullptr;
    std::size_t answered = 0;
    QString refuse; // how the engine answers to the fault
};

TEST_F(ExamsTest, TheListHasEveryExamAndBeginsOneByKey)
{
    window.showDock(QStringLiteral("dock.exams"));
    QApplication::processEvents();
    auto* list = view->findChild<QListWidget*>(QStringLiteral("exams.list"));
    ASSERT_GE(list->count(), 8);
    EXPECT_FALSE(text("exams.about").isEmpty());
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(view->session().state(), ExamSession::State::Preparing);
    EXPECT_EQ(view->session().exam()->order, 2);
    EXPECT_TRUE(shows("exams.story")) << "who waits reads what has happened";
    EXPECT_FALSE(shows("exams.handIn"));
}

TEST_F(ExamsTest, TheLearnerIsLetInWhenTheFaultShows)
{
    begin();
    EXPECT_TRUE(sent([](const auto& one) { return std::holds_alternative<cluster::CutLink>(one); }));
    EXPECT_TRUE(shows("exams.story"));
    EXPECT_FALSE(shows("exams.explanation"));
    EXPECT_FALSE(shows("exams.trouble"));
    EXPECT_TRUE(text("exams.repair").contains(QStringLiteral("Not repaired yet")));
}

TEST_F(ExamsTest, ARightDiagnosisAndARepairGetEveryPoint)
{
    begin();
    EXPECT_FALSE(view->findChild<QPushButton*>(QStringLiteral("exams.handIn"))->isEnabled()) << "two questions are open";
    diagnose(1, 0);
    EXPECT_FALSE(view->findChild<QRadioButton*>(QStringLiteral("exams.question.0.0"))->isEnabled()) << "it is handed in";
    repair();
    EXPECT_TRUE(text("exams.repair").contains(QStringLiteral("stays so")));
    click("exams.finish");
    EXPECT_EQ(view->session().state(), ExamSession::State::Finished);
    EXPECT_TRUE(text("exams.result").contains(QStringLiteral(">100 of 100"))) << text("exams.result").toStdString();
    EXPECT_TRUE(text("exams.explanation").contains(QStringLiteral("was cut")));
    EXPECT_TRUE(text("exams.question.1.because").contains(QStringLiteral("not in the ISR")));
    EXPECT_EQ(settings.examsDone().value(view->session().name()), 100);
}

TEST_F(ExamsTest, AWrongAnswerAHintAndNoRepairCostPoints)
{
    begin();
    click("exams.hint");
    EXPECT_TRUE(text("exams.hints").contains(QStringLiteral("ISR")));
    EXPECT_FALSE(text("exams.hints").contains(QStringLiteral("link")));
    diagnose(0, 0);
    click("exams.finish");
    EXPECT_TRUE(text("exams.result").contains(QStringLiteral(">20 of 100"))) << text("exams.result").toStdString();
    EXPECT_TRUE(text("exams.repair").contains(QStringLiteral("not repaired")));
    const auto page = examReport(*view->session().sitting(), QStringLiteral("<Ann>"), view->session().begunAt(), 65);
    EXPECT_TRUE(page.contains(QStringLiteral("&lt;Ann&gt;")));
    EXPECT_TRUE(page.contains(QStringLiteral("<b>20</b>")));
    EXPECT_TRUE(page.contains(QStringLiteral("A link is cut"))) << "what would have been right";
}

TEST_F(ExamsTest, WhatATornOffProgramLeftIsUndoneByTheNextOne)
{
    const auto id = QString::fromStdString(source.state.clusterId);
    const auto undone = [&] { return sent([](const auto& one) { return std::holds_alternative<cluster::HealAll>(one); }); };
    const auto start = [&] { // as the next program does
        source.commands.clear();
        answered = 0;
        view->remember(settings);
    };
    begin();
    const auto name = view->session().name();
    EXPECT_EQ(settings.examUnderWay(id), name);
    EXPECT_EQ(settings.examUnderWay(QStringLiteral("another cluster")), QString());
    view->leave();
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_EQ(settings.examUnderWay(id), QString()) << "what was left in order is nobody's matter";
    settings.setExamUnderWay(QStringLiteral("another cluster"), name);
    start();
    source.publish();
    EXPECT_FALSE(undone());

    settings.setExamUnderWay(id, name);
    source.state.nodes.front().state = cluster::NodeState::Starting;
    start();
    source.publish();
    EXPECT_FALSE(undone()) << "nobody would hear";
    source.state.nodes.front().state = cluster::NodeState::Running;
    source.publish();
    EXPECT_EQ(view->session().state(), ExamSession::State::Cleaning);
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(undone());
    EXPECT_EQ(settings.examUnderWay(id), QString());
}

TEST_F(ExamsTest, NoPanelTellsWhatTheProgramHasDone)
{
    QSignalSpy shown(cover, &ClusterSource::eventsArrived);
    begin();
    EXPECT_EQ(source.snapshot()->links.size(), 1u);
    EXPECT_TRUE(cover->snapshot()->links.empty());
    for (const auto& signal : shown)
        for (const auto& event : signal.first().value<std::vector<cluster::Event>>())
            EXPECT_NE(event.type, cluster::EventType::LinkCut);
    auto* picture = static_cast<ClusterView*>(window.dock(QStringLiteral("dock.cluster"))->view());
    const auto showNewest = [this] {
        source.advance(std::chrono::milliseconds(600));
        answerCommands();
        QApplication::processEvents();
    };
    showNewest();
    EXPECT_EQ(picture->findChild<FaultPanel*>()->count(), 0);
    click("exams.finish");
    showNewest();
    EXPECT_EQ(cover->snapshot()->links.size(), 1u) << "afterwards it is seen";
    EXPECT_EQ(picture->findChild<FaultPanel*>()->count(), 1);
}

TEST_F(ExamsTest, TheEvidenceIsInTheTimelineAfterwards)
{
    begin();
    click("exams.finish");
    ASSERT_TRUE(shows("exams.evidence"));
    const auto sequence = view->session().sitting()->evidence().front();
    ASSERT_NE(sequence, 0u);
    emit view->findChild<QLabel*>(QStringLiteral("exams.evidence"))->linkActivated(QString::number(sequence));
    EXPECT_TRUE(window.dock(QStringLiteral("dock.timeline"))->isVisible());
}

TEST_F(ExamsTest, NothingElseHealsOrBreaksTheClusterMeanwhile)
{
    auto* scenarios = window.findChild<ScenariosView*>();
    auto* faults = window.findChild<FaultActions*>();
    begin();
    auto* heal = scenarios->findChild<QPushButton*>(QStringLiteral("scenarios.heal"));
    EXPECT_FALSE(heal->isEnabled());
    EXPECT_TRUE(heal->toolTip().contains(QStringLiteral("exam")));
    EXPECT_FALSE(scenarios->findChild<QPushButton*>(QStringLiteral("scenarios.start"))->isEnabled());
    EXPECT_FALSE(action("action.setPiece.heal")->isEnabled());
    EXPECT_FALSE(faults->action(FaultActions::HealAll)->isEnabled());
    EXPECT_TRUE(faults->action(FaultActions::HealAll)->toolTip().contains(QStringLiteral("exam")));
    const auto before = source.commands.size();
    scenarios->stage().healEverything();
    scenarios->stage().play(QStringLiteral("coffee-shop"));
    EXPECT_EQ(source.commands.size(), before);
    EXPECT_EQ(scenarios->stage().performance(), nullptr);
    window.startLesson(QStringLiteral("events-not-things"));
    EXPECT_EQ(window.findChild<LessonsView*>()->session().state(), LessonSession::State::Broken);
    EXPECT_TRUE(window.findChild<LessonsView*>()->session().problem().contains(QStringLiteral("exam")));
    EXPECT_EQ(source.commands.size(), before);
    click("exams.back");
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(heal->isEnabled());
    EXPECT_TRUE(action("action.setPiece.heal")->isEnabled());
}

TEST_F(ExamsTest, TheDemoEndsAndDoesNotComeBackMeanwhile)
{
    action("action.demo")->trigger();
    EXPECT_TRUE(demo.isRunning());
    begin();
    EXPECT_FALSE(demo.isRunning());
    EXPECT_FALSE(action("action.demo")->isEnabled());
    EXPECT_TRUE(action("action.demo")->toolTip().contains(QStringLiteral("exam")));
    setLanguage(QStringLiteral("de"));
    EXPECT_FALSE(action("action.demo")->isEnabled());
    click("exams.back");
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(action("action.demo")->isEnabled());
}

TEST_F(ExamsTest, AnyLinkAndDiskCanBeHealedByItsMenu)
{
    begin();
    auto* faults = window.findChild<FaultActions*>();
    action("action.node.1")->trigger();
    QMenu menu;
    faults->fillNodeMenu(&menu);
    EXPECT_NE(menu.findChild<QAction*>(QStringLiteral("menu.repairDisk")), nullptr);
    const auto heals = menu.findChildren<QAction*>(QStringLiteral("menu.heal"));
    ASSERT_EQ(heals.size(), 2) << "on every link, so that the menu does not tell which one it is";
    heals.last()->trigger();
    EXPECT_TRUE(comes([&] { return view->session().sitting()->isRepaired(); }));
}

TEST_F(ExamsTest, AFrozenNodeLooksAsIfItRanAndCanBeToldToGoOn)
{
    begin();
    source.state.nodes[1].state = cluster::NodeState::Paused;
    source.publish();
    EXPECT_EQ(cover->snapshot()->nodes[1].state, cluster::NodeState::Running);
    auto* faults = window.findChild<FaultActions*>();
    for (const int node : {1, 2}) {
        action(qPrintable(QStringLiteral("action.node.%1").arg(node)))->trigger();
        EXPECT_TRUE(faults->action(FaultActions::Resume)->isEnabled());
        EXPECT_FALSE(faults->action(FaultActions::Pause)->isEnabled());
    }
    QSignalSpy said(cover, &ClusterSource::commandFinished);
    emit source.commandFinished(cluster::StopNode{NodeId(2)}, QStringLiteral("stop node 2: it is paused"));
    ASSERT_EQ(said.count(), 1);
    EXPECT_FALSE(said.first().at(1).toString().contains(QStringLiteral("paused")));
    EXPECT_FALSE(said.first().at(1).toString().isEmpty());
}

TEST_F(ExamsTest, AMemberThatHangsIsNotMarked)
{
    MemberRow row;
    row.clientId = QStringLiteral("exam-billing-1");
    row.running = true;
    row.stuck = true;
    MemberLine line(workloads, 1, row, nullptr);
    auto* hangs = line.findChild<QToolButton*>(QStringLiteral("member.stuck.exam-billing-1"));
    line.show(row);
    EXPECT_TRUE(hangs->isChecked());
    begin();
    line.show(row);
    EXPECT_FALSE(hangs->isChecked());
    EXPECT_FALSE(hangs->isEnabled());
    EXPECT_TRUE(hangs->toolTip().contains(QStringLiteral("exam")));
}

TEST_F(ExamsTest, TheBrokersLogsDoNotTellWhatThisProgramDid)
{
    events::LogLine line;
    line.logger = "Cluster";
    line.text = "Link from node 1 to node 3 was cut";
    EXPECT_TRUE(isKeptBack(line, Cover::On));
    EXPECT_FALSE(isKeptBack(line, Cover::Result));
    line.logger = "ReplicaManager";
    EXPECT_FALSE(isKeptBack(line, Cover::On));
}

TEST_F(ExamsTest, NobodySeesWhoWasKilledForTheScene)
{
    cluster::Event event;
    event.type = cluster::EventType::NodeKilled;
    EXPECT_TRUE(isKeptBack(event, Cover::Making));
    EXPECT_FALSE(isKeptBack(event, Cover::On)) << "then it is the learner's own act";
    event.type = cluster::EventType::BrokerFenced;
    EXPECT_FALSE(isKeptBack(event, Cover::Making)) << "what the controller says is for everybody";
}

TEST_F(ExamsTest, LeavingUndoesTheFaultAndShowsEverythingAgain)
{
    begin();
    click("exams.back");
    EXPECT_EQ(view->session().state(), ExamSession::State::Cleaning);
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(source.snapshot()->links.empty());
    EXPECT_FALSE(cover->isCovered());
    EXPECT_GT(actors->stops, 0);
    EXPECT_TRUE(shows("exams.list"));
    EXPECT_TRUE(settings.examsDone().isEmpty()) << "without a result";
}

TEST_F(ExamsTest, WhoClosesTheWindowLeavesNothingBehind)
{
    begin();
    EXPECT_FALSE(window.close()) << "what the exam made is undone first";
    EXPECT_FALSE(window.close()) << "whoever asks twice does not hurry it";
    EXPECT_TRUE(text("exams.trouble").contains(QStringLiteral("undone")));
    ASSERT_TRUE(comes([this] { return !window.isVisible(); }));
    EXPECT_EQ(view->session().state(), ExamSession::State::None);
    EXPECT_TRUE(source.snapshot()->links.empty());
}

TEST_F(ExamsTest, AClusterThatIsThrownAwayNeedsNoTidyingUp)
{
    source.state.ephemeral = true;
    source.publish();
    begin();
    EXPECT_TRUE(window.close());
}

TEST_F(ExamsTest, ClosingTheResultUndoesTheFault)
{
    begin();
    click("exams.finish");
    EXPECT_EQ(source.snapshot()->links.size(), 1u);
    click("exams.finish");
    ASSERT_TRUE(comes(ExamSession::State::None));
    EXPECT_TRUE(source.snapshot()->links.empty());
}

TEST_F(ExamsTest, AFaultThatCannotBeMadeIsUndoneAndSaid)
{
    refuse = QStringLiteral("there is no such link");
    window.startExam(written(kCutLink));
    ASSERT_TRUE(comes(ExamSession::State::Unprepared));
    EXPECT_TRUE(text("exams.trouble").contains(QStringLiteral("there is no such link")));
    ASSERT_TRUE(comes([&] { return !view->session().isTidyingUp(); }));
    const auto last = std::find_if(source.commands.rbegin(), source.commands.rend(),
                                   [](const auto& one) { return !std::holds_alternative<cluster::StartNode>(one); });
    EXPECT_TRUE(last != source.commands.rend() && std::holds_alternative<cluster::HealAll>(*last));
    EXPECT_FALSE(cover->isCovered());
    click("exams.back");
    ASSERT_TRUE(comes(ExamSession::State::None));
}

TEST_F(ExamsTest, AFileThatIsWrongIsSaidWithItsLine)
{
    window.startExam(written("title: x\nnonsense: y\n"));
    EXPECT_EQ(view->session().state(), ExamSession::State::Broken);
    EXPECT_TRUE(text("exams.trouble").contains(QStringLiteral("exam.yaml:"))) << text("exams.trouble").toStdString();
    EXPECT_TRUE(source.commands.empty());
    click("exams.back");
    EXPECT_EQ(view->session().state(), ExamSession::State::None);
}

TEST_F(ExamsTest, AClusterOfSomebodyElseIsNotBroken)
{
    source.state.external.emplace();
    source.publish();
    window.startExam(written(kCutLink));
    EXPECT_EQ(view->session().state(), ExamSession::State::Broken);
    EXPECT_TRUE(source.commands.empty());
}

TEST_F(ExamsTest, TooFewNodesAreSaid)
{
    window.startExam(written(QByteArray("nodes: 5\n") + kCutLink));
    EXPECT_EQ(view->session().state(), ExamSession::State::Broken);
    EXPECT_TRUE(text("exams.trouble").contains(QStringLiteral("5")));
}

TEST_F(ExamsTest, AnotherExamBeginsWhenTheFirstIsUndone)
{
    begin();
    window.startExam(written(kCutLink));
    EXPECT_EQ(view->session().state(), ExamSession::State::Cleaning);
    EXPECT_TRUE(comes(ExamSession::State::Running));
}

TEST_F(ExamsTest, TheLanguageChangesInTheMiddleAndAnswersStay)
{
    begin();
    click("exams.question.0.1");
    setLanguage(QStringLiteral("th"));
    QApplication::processEvents();
    EXPECT_TRUE(view->findChild<QRadioButton*>(QStringLiteral("exams.question.0.1"))->isChecked());
    EXPECT_NE(view->findChild<QPushButton*>(QStringLiteral("exams.handIn"))->text(), QStringLiteral("Hand in the diagnosis"));
}

TEST_F(ExamsTest, BestPointsStandInTheList)
{
    settings.setExamDone(QStringLiteral("single-copy"), 70);
    settings.setExamDone(QStringLiteral("single-copy"), 40);
    view->remember(settings);
    const auto* list = view->findChild<QListWidget*>(QStringLiteral("exams.list"));
    EXPECT_TRUE(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("70")));
}

} // namespace
} // namespace brokerscope::ui
