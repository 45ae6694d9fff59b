#include "engine/lesson/pictures.h"
#include "engine/lesson/rehearsal.h"

#include <gmock/gmock.h>

namespace brokerscope::lesson {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::HasSubstr;

// Plays a rehearsal in virtual time against a topic whose records the test moves.
struct Stage
{
    Rehearsal rehearsal;
    Instant now{};
    int records = 0;
    bool topicThere = false;
    std::vector<std::string> report;
    std::vector<std::string> lines;

    explicit Stage(const std::string& check = "records of orders grew by 1", RehearsalOptions options = {})
        : rehearsal(read(check), std::move(options))
    {
    }
    static std::shared_ptr<const Lesson> read(const std::string& check)
    {
        const auto document = script::parseDocument(R"(
title: T
summary: S
minutes: 5
clean: delete topic orders
start: [create topic orders, wait topic orders exists]
steps:
  - {id: read, title: R, text: T}
  - id: send
    title: S
    text: T
    act: Send one.
    do: produce orders
    check: ")" + check + R"("
    predict:
      - id: more
        question: Q
        options:
          - {text: grows, right: records of orders grew by 1}
          - {text: stays, right: records of orders unchanged}
        because: B
)",
                                                     "a.yaml");
        return std::make_shared<const Lesson>(readLesson(document.value(), "a").value());
    }
    // Lets time pass; a line that comes is answered by `perform`.
    void run(Duration time, const std::function<void(const std::string&)>& perform)
    {
        for (const auto end = now + time; now < end && !rehearsal.isFinished(); now += 10ms) {
            Picture picture;
            if (topicThere)
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
    void actor(const std::string& line)
    {
        topicThere = line != "delete topic orders";
        records += line == "produce orders" ? 1 : 0;
    }
    void run(Duration time)
    {
        run(time, [this](const std::string& line) { actor(line); });
    }
};

TEST(RehearsalTest, PlaysStartActsChecksAndClean)
{
    Stage stage;
    stage.run(5s);
    EXPECT_TRUE(stage.rehearsal.isGood()) << ::testing::PrintToString(stage.report);
    EXPECT_THAT(stage.lines, ::testing::ElementsAre("create topic orders", "produce orders", "delete topic orders"));
    EXPECT_THAT(stage.report, Contains(HasSubstr("\"grows\" came true")));
}

TEST(RehearsalTest, ACheckThatIsMetWithoutItsActFails)
{
    Stage stage("records of orders >= 0");
    stage.run(5s);
    EXPECT_TRUE(stage.rehearsal.isFinished());
    EXPECT_FALSE(stage.rehearsal.isGood());
    EXPECT_THAT(stage.report, Contains(HasSubstr("met without its act")));
}

TEST(RehearsalTest, AnActThatIsLeftOutLeavesTheCheckUnmet)
{
    Stage stage("records of orders grew by 1", {.leaveOut = "send", .patienceLeftOut = 2s});
    stage.run(10s);
    EXPECT_FALSE(stage.rehearsal.isGood());
    EXPECT_THAT(stage.report, Contains("FAIL  step send: not met within 2.00 s (its act was left out): \"records of orders grew by 1\""));
}

TEST(RehearsalTest, ByHandNothingIsDoneAndSomebodyElsesActCounts)
{
    Stage stage("records of orders grew by 1", {.byHand = true});
    stage.run(3s);
    EXPECT_FALSE(stage.rehearsal.isFinished());
    EXPECT_THAT(stage.lines, ::testing::ElementsAre("create topic orders"));
    stage.records = 1;
    stage.run(3s);
    EXPECT_TRUE(stage.rehearsal.isGood()) << ::testing::PrintToString(stage.report);
}

TEST(RehearsalTest, ALineThatIsRefusedIsNamedWithItsPlace)
{
    Stage stage;
    stage.rehearsal.observe(Picture().get(), Instant());
    ASSERT_TRUE(stage.rehearsal.takeLine());
    stage.rehearsal.performed(makeError(ErrorKind::Invalid, {}, "INVALID_REPLICATION_FACTOR: too many"), Instant());
    EXPECT_TRUE(stage.rehearsal.isFinished());
    EXPECT_THAT(stage.rehearsal.takeReport(),
                Contains("FAIL  a.yaml:6: \"create topic orders\": INVALID_REPLICATION_FACTOR: too many"));
}

TEST(RehearsalTest, AWaitThatDoesNotEndFails)
{
    Stage stage;
    stage.run(60s, [](const std::string&) {});
    EXPECT_THAT(stage.report, Contains(HasSubstr("\"wait topic orders exists\" did not come about within 30.00 s")));
}

TEST(RehearsalTest, ATopicThatIsLeftBehindFails)
{
    Stage stage;
    stage.run(60s, [&](const std::string& line) {
        if (line != "delete topic orders")
            stage.actor(line);
    });
    EXPECT_THAT(stage.report, Contains(HasSubstr("leaves its topic orders behind")));
}

} // namespace
} // namespace brokerscope::lesson
