#include "engine/lesson/course.h"
#include "engine/lesson/pictures.h"

#include <gmock/gmock.h>

namespace brokerscope::lesson {
namespace {

using ::testing::ElementsAre;

std::shared_ptr<const Lesson> lesson()
{
    static constexpr auto kText = R"(
title: T
summary: S
minutes: 5
start: create topic orders
steps:
  - {id: read, title: R, text: T}
  - id: send
    title: S
    text: T
    act: Send three.
    do: produce orders count 3
    check: records of orders grew by 3
    predict:
      - id: how-many
        question: How many leaders?
        options:
          - {text: none new, right: no leader elected}
          - {text: one new, right: leader elected of orders}
        because: B
        evidence: leader elected of orders
  - id: six
    title: S
    text: T
    act: Have six or more.
    do: produce orders count 3
    check: [records of orders >= 6, members of ship = 1]
)";
    const auto document = script::parseDocument(kText, "a.yaml");
    auto read = readLesson(document.value(), "a");
    EXPECT_TRUE(read) << read.error().message();
    return std::make_shared<const Lesson>(std::move(read.value()));
}

Course begun(int records = 0)
{
    Course course(lesson());
    course.begin(Picture().topic("orders", {records}).get());
    return course;
}

TEST(CourseTest, AStepWithoutAnActIsRead)
{
    auto course = begun();
    EXPECT_EQ(course.state(), StepState::Reading);
    EXPECT_FALSE(course.previous());
    EXPECT_TRUE(course.next());
    EXPECT_EQ(course.state(), StepState::Waiting);
}

TEST(CourseTest, TheActIsSeenWhoeverMadeIt)
{
    auto course = begun(10);
    course.next();
    EXPECT_FALSE(course.observe(Picture().topic("orders", {12}).get()));
    EXPECT_EQ(course.state(), StepState::Waiting);
    EXPECT_TRUE(course.observe(Picture().topic("orders", {13}).get()));
    EXPECT_EQ(course.state(), StepState::Met);
    // And stays seen.
    course.observe(Picture().topic("orders", {0}).get());
    EXPECT_EQ(course.state(), StepState::Met);
    EXPECT_EQ(course.done(), 1u);
    EXPECT_EQ(course.toDo(), 2u);
}

TEST(CourseTest, WhatWasSoBeforeIsSaidToHaveBeenSo)
{
    auto course = begun();
    course.observe(Picture().topic("orders", {8}).group("ship", 1, 0).get());
    EXPECT_TRUE(course.goTo(2));
    EXPECT_EQ(course.state(), StepState::MetBefore);
    EXPECT_TRUE(course.isLast());
    EXPECT_FALSE(course.next());
}

TEST(CourseTest, PartsOfACheckAreToldApart)
{
    auto course = begun();
    course.goTo(2);
    EXPECT_THAT(course.parts(), ElementsAre(false, false));
    EXPECT_TRUE(course.observe(Picture().topic("orders", {6}).get()));
    EXPECT_THAT(course.parts(), ElementsAre(true, false));
    EXPECT_EQ(course.state(), StepState::Waiting);
}

TEST(CourseTest, PredictionsAreJudgedByWhatHappened)
{
    auto course = begun();
    course.next();
    EXPECT_TRUE(course.answer(0, 0));
    EXPECT_TRUE(course.isForetold());
    course.observe(event(cluster::EventType::LeaderElected, 42, "orders"));
    course.observe(Picture().topic("orders", {3}).get());
    const auto& state = course.predictions()[0];
    EXPECT_TRUE(state.judged);
    EXPECT_EQ(state.right, 1u);
    EXPECT_FALSE(state.isRight());
    EXPECT_EQ(state.evidence, 42u);
    EXPECT_EQ(course.score().judged, 1u);
    EXPECT_EQ(course.score().right, 0u);
    EXPECT_FALSE(course.answer(0, 1)) << "what was foretold stays foretold";
}

TEST(CourseTest, AnAnswerAfterTheActDoesNotCount)
{
    auto course = begun();
    course.next();
    course.observe(Picture().topic("orders", {3}).get());
    EXPECT_TRUE(course.answer(0, 0));
    EXPECT_TRUE(course.predictions()[0].answeredLate);
    EXPECT_EQ(course.score().judged, 0u);
}

TEST(CourseTest, EvidenceMayComeAMomentLater)
{
    auto course = begun();
    course.next();
    course.answer(0, 0);
    course.observe(Picture().topic("orders", {3}).get());
    EXPECT_EQ(course.predictions()[0].evidence, 0u);
    EXPECT_TRUE(course.observe(event(cluster::EventType::LeaderElected, 7, "orders")));
    EXPECT_EQ(course.predictions()[0].evidence, 7u);
}

TEST(CourseTest, EventsBeforeTheStepDoNotCount)
{
    auto course = begun();
    course.observe(event(cluster::EventType::LeaderElected, 5, "orders"));
    course.next();
    course.answer(0, 0);
    course.observe(Picture().topic("orders", {3}).get());
    EXPECT_TRUE(course.predictions()[0].isRight());
}

TEST(CourseTest, AStepCanBeRestarted)
{
    auto course = begun();
    course.next();
    course.answer(0, 0);
    course.observe(Picture().topic("orders", {3}).get());
    ASSERT_EQ(course.state(), StepState::Met);
    course.restartStep();
    EXPECT_EQ(course.state(), StepState::Waiting);
    EXPECT_FALSE(course.predictions()[0].answer);
    course.observe(Picture().topic("orders", {5}).get());
    EXPECT_EQ(course.state(), StepState::Waiting);
    course.observe(Picture().topic("orders", {6}).get());
    EXPECT_EQ(course.state(), StepState::Met);
}

TEST(CourseTest, TroubleIsNamed)
{
    auto course = begun();
    EXPECT_EQ(course.trouble(), Trouble::None);
    EXPECT_TRUE(course.observe(Picture().get()));
    EXPECT_EQ(course.trouble(), Trouble::TopicGone);
    EXPECT_EQ(course.missingTopic(), "orders");
    EXPECT_TRUE(course.observe(Picture(2).topic("orders", {0}).get()));
    EXPECT_EQ(course.trouble(), Trouble::TooFewNodes);
    auto dead = Picture().topic("orders", {0});
    for (auto& node : dead.snapshot.nodes)
        node.state = cluster::NodeState::Killed;
    EXPECT_TRUE(course.observe(dead.get()));
    EXPECT_EQ(course.trouble(), Trouble::NobodyRuns);
    EXPECT_TRUE(course.observe(Picture().topic("orders", {0}).get()));
    EXPECT_EQ(course.trouble(), Trouble::None);
}

TEST(CourseTest, BeginningAgainForgetsEverything)
{
    auto course = begun();
    course.next();
    course.observe(Picture().topic("orders", {3}).get());
    course.begin(Picture().topic("orders", {0}).get());
    EXPECT_EQ(course.at(), 0u);
    EXPECT_EQ(course.done(), 0u);
    EXPECT_EQ(course.state(1), StepState::Waiting);
}

} // namespace
} // namespace brokerscope::lesson
