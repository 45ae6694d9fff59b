#include "engine/exam/an_exam.h"
#include "engine/exam/rehearsal.h"
#include "engine/lesson/pictures.h"

#include <gmock/gmock.h>

#include <functional>

namespace brokerscope::exam {
namespace {

using namespace std::chrono_literals;
using lesson::Picture;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// Plays a rehearsal in virtual time against a node and a topic that its lines move.
struct Stage
{
    Rehearsal rehearsal;
    Instant now{};
    bool up = true;
    bool topic = false;
    int records = 0;
    std::vector<std::string> report;
    std::vector<std::string> lines;

    explicit Stage(RehearsalOptions options = {}) : rehearsal(anExam(), options) {}
    void actor(const std::string& line)
    {
        if (line == "kill 2") {
            up = false;
            rehearsal.observe(lesson::event(cluster::EventType::NodeKilled, 9));
        }
        up = up || line == "start 2";
        topic = line == "delete topic orders" ? false : topic || line == "create topic orders";
        records += line == "produce orders" ? 1 : 0;
    }
    void run(const std::function<void(const std::string&)>& perform)
    {
        for (const auto end = now + 200s; now < end && !rehearsal.isFinished(); now += 50ms) {
            Picture picture;
            if (!up)
                picture.snapshot.nodes[1].state = cluster::NodeState::Killed;
            if (topic)
                picture.topic("orders", {records});
            rehearsal.observe(picture.get(), now);
            if (const auto line = rehearsal.takeLine()) {
                lines.push_back(*line);
                perform(*line);
                rehearsal.performed(success(), now);
            }
            for (const auto& text : rehearsal.takeReport())
                report.push_back(text);
        }
    }
    void run()
    {
        run([this](const std::string& line) { actor(line); });
    }
};

TEST(ExamRehearsalTest, MakesTheFaultRepairsItAndCleansUp)
{
    Stage stage;
    stage.run();
    EXPECT_TRUE(stage.rehearsal.isGood()) << ::testing::PrintToString(stage.report);
    EXPECT_THAT(stage.lines, ElementsAre("create topic orders", "kill 2", "start 2", "produce orders", "delete topic orders"));
    EXPECT_THAT(stage.report, Contains("ok    score 100: diagnosis 50, repair 50"));
    EXPECT_THAT(stage.report, Contains("ok    the evidence \"event node-killed\" is event 9"));
}

TEST(ExamRehearsalTest, EachPartThatIsLeftOutIsNoticed)
{
    for (const auto& [part, said] : {std::pair(LeaveOut::Fault, "FAIL  the fault does not show within 5.00 s (it was left out): \"node 2 = 0\""),
                                     std::pair(LeaveOut::Diagnosis, "FAIL  score 50: diagnosis 0, repair 50 (every answer was wrong)"),
                                     std::pair(LeaveOut::Repair, "FAIL  not repaired within 5.00 s (the repair was left out): "
                                                                 "\"node 2 = 1\", \"records of orders grew by 1\"")}) {
        Stage stage({.leaveOut = part, .quiet = 2s, .patience = 40s, .patienceLeftOut = 5s});
        stage.run();
        EXPECT_FALSE(stage.rehearsal.isGood());
        EXPECT_THAT(stage.report, Contains(said));
    }
}

TEST(ExamRehearsalTest, WhatRepairsItselfIsNoExam)
{
    Stage healing;
    int looks = 0;
    for (; looks < 4000 && !healing.rehearsal.isFinished(); ++looks, healing.now += 50ms) {
        Picture picture;
        const bool early = looks < 20;
        if (early)
            picture.snapshot.nodes[1].state = cluster::NodeState::Killed;
        picture.topic("orders", {early ? 0 : 5});
        healing.rehearsal.observe(picture.get(), healing.now);
        if (healing.rehearsal.takeLine())
            healing.rehearsal.performed(success(), healing.now);
        for (const auto& text : healing.rehearsal.takeReport())
            healing.report.push_back(text);
    }
    EXPECT_THAT(healing.report, Contains(HasSubstr("nobody has repaired it")));
}

TEST(ExamRehearsalTest, ARepairThatBreaksWhatMustHoldFails)
{
    Stage stage;
    stage.run([&](const std::string& line) {
        if (line == "start 2") {
            stage.topic = false;
            stage.rehearsal.observe(Picture().get(), stage.now);
            stage.topic = true;
        }
        stage.actor(line);
    });
    EXPECT_THAT(stage.report, Contains(HasSubstr("what must never happen came about: \"topic orders gone\"")));
}

TEST(ExamRehearsalTest, ALineThatIsRefusedIsNamedWithItsPlace)
{
    Stage stage;
    stage.rehearsal.observe(Picture().get(), Instant());
    ASSERT_TRUE(stage.rehearsal.takeLine());
    stage.rehearsal.performed(makeError(ErrorKind::Invalid, {}, "INVALID_REPLICATION_FACTOR: too many"), Instant());
    EXPECT_THAT(stage.rehearsal.takeReport(), Contains("FAIL  a.yaml:5: \"create topic orders\": INVALID_REPLICATION_FACTOR: too many"));
}

} // namespace
} // namespace brokerscope::exam
