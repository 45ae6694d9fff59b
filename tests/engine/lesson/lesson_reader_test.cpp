#include "engine/lesson/lesson.h"

#include <gmock/gmock.h>

namespace brokerscope::lesson {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr auto kHead = "title: T\nsummary: S\nminutes: 5\n";                                 // lines 1 to 3
constexpr auto kGood = "title: T\nsummary: S\nminutes: 5\nstart: create topic orders\nsteps:\n" // 1 to 5
                       "  - id: one\n    title: One\n    text: Read.\n"                      // 6 to 8
                       "  - id: two\n    title: Two\n    text: Do.\n    act: Send.\n"        // 9 to 12
                       "    do: produce orders value x\n    check: records of orders grew by 1\n" // 13, 14
                       "    predict:\n      - id: where\n        question: Where?\n"          // 15 to 17
                       "        options:\n          - text: here\n            right: records of orders > 0\n"
                       "          - text: nowhere\n            right: records of orders = 0\n"
                       "        because: Because.\n";

Result<Lesson> read(const std::string& text)
{
    BOOST_OUTCOME_TRY(const auto document, script::parseDocument(text, "a.yaml"));
    return readLesson(document, "a");
}

std::string refusal(const std::string& text)
{
    const auto lesson = read(text);
    return lesson ? "accepted" : lesson.error().message();
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

TEST(LessonReaderTest, ReadsWhatIsWritten)
{
    const auto lesson = read(kGood);
    ASSERT_TRUE(lesson) << lesson.error().message();
    EXPECT_EQ(lesson.value().steps.size(), 2u);
    EXPECT_THAT(lesson.value().topics, ElementsAre("orders"));
    EXPECT_FALSE(lesson.value().steps[0].hasAct());
    EXPECT_EQ(lesson.value().steps[1].predictions[0].options.size(), 2u);
    EXPECT_EQ(lesson.value().nodes, 3);
}

TEST(LessonReaderTest, EveryMistakeHasItsLine)
{
    EXPECT_EQ(refusal(std::string(kHead)), "a.yaml:1: a lesson has no \"steps\"");
    EXPECT_EQ(refusal(replaced(kGood, "minutes: 5", "minutes: soon")),
              "a.yaml:3: the number of minutes has to be a whole number from 1 to 60, not \"soon\"");
    EXPECT_EQ(refusal(replaced(kGood, "minutes", "minuts")), "a.yaml:3: \"minuts\" is no key of a lesson; did you mean \"minutes\"?");
    EXPECT_EQ(refusal(replaced(kGood, "create topic orders", "creat topic orders")).substr(0, 9), "a.yaml:4:");
    EXPECT_EQ(refusal(replaced(kGood, "id: two", "id: one")), "a.yaml:9: the step \"one\" is there twice");
    EXPECT_EQ(refusal(replaced(kGood, "id: two", "id: Step Two")),
              "a.yaml:9: an id has at most 40 small letters, digits and dashes, not \"Step Two\"");
    EXPECT_EQ(refusal(replaced(kGood, "    title: Two\n", "")), "a.yaml:9: a step has no \"title\"");
    EXPECT_EQ(refusal(replaced(kGood, "records of orders grew by 1", "recrods of orders grew by 1")),
              "a.yaml:14: \"recrods of orders grew by 1\" is no check; did you mean \"records of\"?");
    EXPECT_EQ(refusal(replaced(kGood, "    act: Send.\n", "")), "a.yaml:12: there is a \"do\" and no \"act\" that tells the learner what to do");
    EXPECT_EQ(refusal(replaced(kGood, "    check: records of orders grew by 1\n", "")),
              "a.yaml:9: a step with an \"act\" needs a \"check\" that sees it");
    EXPECT_THAT(refusal(replaced(kGood, "produce orders value x", "prodcue orders")), HasSubstr("a.yaml:13: "));
    EXPECT_THAT(refusal(replaced(kGood, "          - text: nowhere\n            right: records of orders = 0\n", "")),
                HasSubstr("the options have to be a list of at least two"));
    EXPECT_EQ(refusal(replaced(kGood, "        because: Because.\n", "")), "a.yaml:16: a prediction has no \"because\"");
    EXPECT_EQ(refusal(replaced(kGood, "because: Because.", "because: B\n        evidence: records of orders > 0")),
              "a.yaml:24: the evidence has to be one event, such as \"leader elected of orders\"");
    EXPECT_EQ(refusal(replaced(kGood, "text: Read.", "text: Read.\n    show: logs")),
              "a.yaml:9: a panel's name begins with \"dock.\", as in dock.logs, not \"logs\"");
    EXPECT_EQ(refusal(replaced(kGood, "text: Read.", "text: Read.\n    check: records of orders > 0")),
              "a.yaml:9: there is a \"check\" and no \"act\" that would meet it");
    EXPECT_THAT(refusal("- a\n- b\n"), HasSubstr("a.yaml:1: a lesson has to be a map"));
}

TEST(LessonReaderTest, ATranslationReplacesTextsAndTellsWhatItLacks)
{
    const auto lesson = read(kGood).value();
    const auto words = script::parseDocument("title: Titel\nsteps:\n  two:\n    title: Zwei\n    text: Tu.\n    act: Sende.\n"
                                             "    predict:\n      where:\n        question: Wo?\n        options: [hier, nirgends]\n",
                                             "de/a.yaml");
    std::vector<std::string> missing;
    const auto german = translated(lesson, words.value(), &missing);
    ASSERT_TRUE(german) << german.error().message();
    EXPECT_EQ(german.value().title, "Titel");
    EXPECT_EQ(german.value().summary, "S");
    EXPECT_EQ(german.value().steps[0].title, "One");
    EXPECT_EQ(german.value().steps[1].predictions[0].options[1].text, "nirgends");
    EXPECT_EQ(german.value().steps[1].predictions[0].options[1].right.size(), 1u);
    EXPECT_THAT(missing, ElementsAre("summary", "steps.one", "steps.two.predict.where.because"));
}

TEST(LessonReaderTest, ATranslationOfWhatIsNotThereIsRefused)
{
    const auto lesson = read(kGood).value();
    const auto refused = [&](const std::string& text) {
        const auto words = script::parseDocument(text, "de/a.yaml");
        const auto result = translated(lesson, words.value());
        return result ? std::string("accepted") : result.error().message();
    };
    EXPECT_EQ(refused("steps:\n  three:\n    title: Drei\n"), "de/a.yaml:3: the lesson has no step \"three\"");
    EXPECT_EQ(refused("steps:\n  one:\n    hint: H\n"), "de/a.yaml:3: the lesson has no \"steps.one.hint\" to translate");
    EXPECT_THAT(refused("steps:\n  two:\n    predict:\n      where:\n        options: [a]\n"),
                HasSubstr("de/a.yaml:5: the lesson has 2 options here, and not 1"));
    EXPECT_THAT(refused("steps:\n  two:\n    predict:\n      why:\n        question: Q\n"), HasSubstr("has no prediction \"why\""));
}

} // namespace
} // namespace brokerscope::lesson
