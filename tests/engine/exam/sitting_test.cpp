#include "engine/exam/an_exam.h"
#include "engine/exam/sitting.h"
#include "engine/lesson/pictures.h"

#include <gmock/gmock.h>

namespace brokerscope::exam {
namespace {

using namespace std::chrono_literals;
using lesson::Picture;

// A sitting in virtual time, over a cluster whose node 2 and records the test moves.
struct Desk
{
    Sitting sitting{anExam()};
    Instant now{};
    bool up = true;
    int records = 10;
    bool topic = true;

    void look()
    {
        Picture picture;
        if (!up)
            picture.snapshot.nodes[1].state = cluster::NodeState::Killed;
        if (topic)
            picture.topic("orders", {records});
        if (sitting.phase() == Phase::Preparing)
            sitting.begin(picture.get());
        else
            sitting.observe(picture.get(), now);
    }
    void wait(Duration time)
    {
        for (const auto end = now + time; now < end; now += 100ms)
            look();
    }
    void letIn()
    {
        look();
        up = false;
        look();
    }
    void repair()
    {
        up = true;
        ++records;
    }
    void answerRight()
    {
        sitting.answer(0, 1);
        sitting.answer(1, 0);
    }
};

TEST(SittingTest, TheLearnerIsLetInWhenTheFaultShows)
{
    Desk desk;
    desk.wait(5s);
    EXPECT_EQ(desk.sitting.phase(), Phase::Awaiting);
    EXPECT_FALSE(desk.sitting.answer(0, 1));
    EXPECT_FALSE(desk.sitting.takeHint());
    desk.up = false;
    desk.look();
    EXPECT_EQ(desk.sitting.phase(), Phase::Running);
}

TEST(SittingTest, RightAnswersAndARepairThatStaysGetAllPoints)
{
    Desk desk;
    desk.letIn();
    desk.answerRight();
    EXPECT_TRUE(desk.sitting.handInDiagnosis());
    desk.wait(10s);
    EXPECT_FALSE(desk.sitting.isRepaired());
    desk.repair();
    desk.wait(4s);
    EXPECT_TRUE(desk.sitting.isRepaired());
    EXPECT_EQ(desk.sitting.timeToRepair(), Duration(10s)); // from when on it held
    desk.sitting.finish(desk.now);
    EXPECT_EQ(desk.sitting.phase(), Phase::Finished);
    EXPECT_EQ(desk.sitting.score().total(), 100);
    EXPECT_EQ(desk.sitting.timeTaken(desk.now + 1h), Duration(14s));
}

TEST(SittingTest, ARepairThatDoesNotStayIsNone)
{
    Desk desk;
    desk.letIn();
    desk.repair();
    desk.wait(2s);
    desk.up = false;
    desk.wait(1s);
    EXPECT_FALSE(desk.sitting.isRepaired());
    desk.up = true;
    desk.wait(2500ms);
    EXPECT_FALSE(desk.sitting.isRepaired());
    desk.wait(1s);
    EXPECT_TRUE(desk.sitting.isRepaired());
}

TEST(SittingTest, EachRightAnswerCountsAndTheDiagnosisIsHandedInOnce)
{
    Desk desk;
    desk.letIn();
    desk.sitting.answer(0, 0);
    EXPECT_FALSE(desk.sitting.handInDiagnosis()); // one is open
    desk.sitting.answer(1, 0);
    EXPECT_TRUE(desk.sitting.handInDiagnosis());
    EXPECT_FALSE(desk.sitting.handInDiagnosis());
    EXPECT_FALSE(desk.sitting.answer(0, 1));
    desk.sitting.finish(desk.now);
    EXPECT_EQ(desk.sitting.score().diagnosis, 25);
    EXPECT_EQ(desk.sitting.score().repair, 0);
}

TEST(SittingTest, HintsCostAndThePointsDoNotFallBelowNothing)
{
    Desk desk;
    desk.letIn();
    EXPECT_TRUE(desk.sitting.takeHint());
    EXPECT_TRUE(desk.sitting.takeHint());
    EXPECT_FALSE(desk.sitting.takeHint());
    EXPECT_EQ(desk.sitting.score().hints, 10);
    EXPECT_EQ(desk.sitting.score().total(), 0);
    desk.answerRight();
    EXPECT_EQ(desk.sitting.score().total(), 40);
}

TEST(SittingTest, UndoingEverythingAtOnceIsHalfARepair)
{
    Desk desk;
    desk.letIn();
    desk.sitting.observe(lesson::event(cluster::EventType::FaultsHealed, 7));
    desk.repair();
    desk.wait(4s);
    EXPECT_TRUE(desk.sitting.isSwept());
    EXPECT_EQ(desk.sitting.score().repair, kSweptPoints);
}

TEST(SittingTest, WhatWasHealedBeforeTheLearnerCameDoesNotCount)
{
    Desk desk;
    desk.look();
    desk.sitting.observe(lesson::event(cluster::EventType::FaultsHealed, 7));
    desk.up = false;
    desk.look();
    EXPECT_FALSE(desk.sitting.isSwept());
}

TEST(SittingTest, ARepairThatBreaksWhatMustHoldIsWorthNothing)
{
    Desk desk;
    desk.letIn();
    desk.topic = false;
    desk.look();
    desk.topic = true;
    desk.repair();
    desk.wait(4s);
    ASSERT_NE(desk.sitting.broken(), nullptr);
    EXPECT_EQ(desk.sitting.broken()->text(), "topic orders gone");
    EXPECT_TRUE(desk.sitting.isRepaired());
    EXPECT_EQ(desk.sitting.score().repair, 0);
}

TEST(SittingTest, TheEvidenceIsTheNewestEventThatFits)
{
    Desk desk;
    desk.look();
    desk.sitting.observe(lesson::event(cluster::EventType::NodeKilled, 4));
    desk.sitting.observe(lesson::event(cluster::EventType::NodeStarted, 5));
    EXPECT_THAT(desk.sitting.evidence(), ::testing::ElementsAre(4));
}

} // namespace
} // namespace brokerscope::exam
