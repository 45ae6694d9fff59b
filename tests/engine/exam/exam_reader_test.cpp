#include "engine/exam/an_exam.h"

#include <gmock/gmock.h>

namespace brokerscope::exam {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string refusalOf(const std::string& old, const std::string& with)
{
    std::string text = kAnExam;
    text.replace(text.find(old), old.size(), with);
    const auto exam = readText(text);
    return exam ? "it was read" : exam.error().message();
}

TEST(ExamReaderTest, ReadsAnExam)
{
    const auto exam = anExam();
    EXPECT_EQ(exam->minutes, 5);
    EXPECT_EQ(exam->questions.size(), 2u);
    EXPECT_EQ(exam->questions[0].right(), 1u);
    EXPECT_EQ(exam->kept, std::chrono::seconds(3));
    EXPECT_THAT(exam->topics, ElementsAre("orders"));
    EXPECT_THAT(exam->hints, ElementsAre("first", "second"));
}

TEST(ExamReaderTest, WhatIsWrongIsSaidWithItsLine)
{
    EXPECT_EQ(refusalOf("story", "stroy"), "a.yaml:2: \"stroy\" is no key of an exam; did you mean \"story\"?");
    EXPECT_THAT(refusalOf("kill 2", "kil 2"), HasSubstr("a.yaml:6: there is no act \"kil\""));
    EXPECT_THAT(refusalOf("B, right: yes", "B"), HasSubstr("a.yaml:11: exactly one option has to be \"right: yes\", and not 0"));
    EXPECT_THAT(refusalOf("{text: A}", "{text: A, right: yes}"), HasSubstr("and not 2"));
    EXPECT_THAT(refusalOf("id: what", "id: where"), HasSubstr("the question \"where\" is there twice"));
    EXPECT_THAT(refusalOf("[node 2 = 0]", "[nod 2 = 0]"), HasSubstr("a.yaml:7: "));
    EXPECT_THAT(refusalOf("seconds: 3", "seconds: 90"), HasSubstr("a.yaml:19: "));
    EXPECT_THAT(refusalOf("event node-killed", "node 2 = 0"), HasSubstr("the evidence has to be events"));
}

TEST(ExamReaderTest, ATranslationReplacesTextsAndNamesWhatIsMissing)
{
    const auto read = [](const std::string& text, std::vector<std::string>* missing) {
        return translated(*anExam(), script::parseDocument(text, "th/a.yaml").value(), missing);
    };
    std::vector<std::string> missing;
    const auto exam = read("title: Titel\nquestions: {where: {options: [eins, zwei]}}\nhints: [x, y]\n", &missing);
    ASSERT_TRUE(exam) << exam.error().message();
    EXPECT_EQ(exam.value().title, "Titel");
    EXPECT_EQ(exam.value().questions[0].options[1].text, "zwei");
    EXPECT_TRUE(exam.value().questions[0].options[1].right);
    EXPECT_THAT(missing, ElementsAre("story", "explanation", "questions.where.question", "questions.where.because", "questions.what"));
    EXPECT_THAT(read("hints: [x]\n", nullptr).error().message(), HasSubstr("th/a.yaml:1: the exam has 2 hints, and not 1"));
    EXPECT_THAT(read("questions: {who: {question: Q}}\n", nullptr).error().message(), HasSubstr("no question \"who\""));
}

} // namespace
} // namespace brokerscope::exam
