#include "engine/exam/library.h"

#include "engine/base/languages.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace brokerscope::exam {
namespace {

TEST(ExamLibraryTest, EveryExamThatComesWithTheProgramCanBeRead)
{
    EXPECT_GE(builtInExams().size(), 8u);
    for (const auto& name : builtInExams()) {
        const auto exam = openExam(name);
        ASSERT_TRUE(exam) << exam.error().message();
        EXPECT_FALSE(exam.value().exam.evidence.empty()) << name;
        EXPECT_FALSE(exam.value().exam.hints.empty()) << name;
    }
}

TEST(ExamLibraryTest, EveryExamIsThereInEveryLanguage)
{
    const auto& files = examFiles();
    for (const auto& name : builtInExams())
        for (const auto& language : kLanguages) {
            const auto path = std::string(language.code) + "/" + name + ".yaml";
            EXPECT_TRUE(language.code == "en" || std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.first == path; })) << path;
        }
}

TEST(ExamLibraryTest, EveryTranslationIsWholeAndFits)
{
    for (const auto& [path, text] : examFiles()) {
        const auto slash = path.find('/');
        if (slash == std::string_view::npos)
            continue;
        const auto name = std::string(path.substr(slash + 1, path.size() - slash - 1 - std::string_view(".yaml").size()));
        const auto exam = openExam(name);
        ASSERT_TRUE(exam) << path << " translates no exam";
        std::vector<std::string> missing;
        const auto document = script::parseDocument(text, std::string(path));
        ASSERT_TRUE(document) << document.error().message();
        const auto result = translated(exam.value().exam, document.value(), &missing);
        EXPECT_TRUE(result) << result.error().message();
        EXPECT_THAT(missing, ::testing::IsEmpty()) << path;
    }
}

} // namespace
} // namespace brokerscope::exam
