#include "engine/lesson/library.h"

#include "engine/base/languages.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace brokerscope::lesson {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

TEST(LibraryTest, EveryLessonIsGoodAndInItsPlace)
{
    int before = 0;
    EXPECT_THAT(builtInLessons(), SizeIs(14)) << "the curriculum";
    for (const auto& name : builtInLessons()) {
        SCOPED_TRACE(name);
        const auto opened = openLesson(name);
        ASSERT_TRUE(opened) << opened.error().message();
        const auto& lesson = opened.value().lesson;
        EXPECT_GT(lesson.order, before) << "two lessons have the same place";
        before = lesson.order;
        EXPECT_GE(lesson.minutes, 2);
        EXPECT_LE(lesson.minutes, 10);
        std::size_t predictions = 0;
        for (const auto& step : lesson.steps)
            predictions += step.predictions.size();
        EXPECT_GE(predictions, 2u);
        EXPECT_THAT(lesson.clean, Not(IsEmpty()));
        EXPECT_THAT(lesson.concepts, Not(IsEmpty()));
    }
}

// On a busy machine a leader may change by itself, and then some request is answered with an error.
TEST(LibraryTest, NoPredictionIsDecidedByAnErrorAlone)
{
    std::size_t errors = 0;
    for (const auto& name : builtInLessons()) {
        const auto opened = openLesson(name);
        for (const auto& step : opened.value().lesson.steps)
            for (const auto& prediction : step.predictions)
                for (const auto& option : prediction.options)
                    for (const auto& right : option.right)
                        if (right.text().starts_with("error answered")) {
                            ++errors;
                            EXPECT_GT(option.right.size(), 1u) << name << ", " << prediction.id << ": " << option.text;
                        }
    }
    EXPECT_GT(errors, 0u) << "else this looks for the wrong words";
}

TEST(LibraryTest, EveryLessonIsTranslatedWhole)
{
    for (const auto& language : kLanguages)
        if (language.code != "en") {
            EXPECT_THAT(lessonLanguages(), Contains(std::string(language.code)));
        }
    for (const auto& language : lessonLanguages())
        for (const auto& name : builtInLessons()) {
            SCOPED_TRACE(language + "/" + name);
            const auto& files = lessonFiles();
            const auto path = language + "/" + name + ".yaml";
            const auto file = std::find_if(files.begin(), files.end(), [&](const auto& one) { return one.first == path; });
            ASSERT_TRUE(file != files.end()) << "no translation";
            const auto document = script::parseDocument(file->second, path);
            ASSERT_TRUE(document) << document.error().message();
            std::vector<std::string> missing;
            const auto lesson = translated(openLesson(name).value().lesson, document.value(), &missing);
            ASSERT_TRUE(lesson) << lesson.error().message();
            EXPECT_THAT(missing, IsEmpty());
        }
}

TEST(LibraryTest, TranslationsBelongToLessons)
{
    const std::set<std::string> names(builtInLessons().begin(), builtInLessons().end());
    for (const auto& [path, text] : lessonFiles())
        EXPECT_TRUE(names.contains(std::filesystem::path(path).stem().string())) << path;
}

TEST(LibraryTest, AMisspeltNameIsAnsweredWithTheNearest)
{
    EXPECT_EQ(openLesson("event-not-things").error().message(),
              "there is no lesson \"event-not-things\"; did you mean \"events-not-things\"?");
    EXPECT_THAT(openLesson("xyzzy").error().message(), HasSubstr("there are events-not-things"));
}

TEST(LibraryTest, ALessonMayBeSomebodysOwnFile)
{
    const auto folder = std::filesystem::path(::testing::TempDir()) / "library_test";
    std::filesystem::create_directories(folder / "th");
    const auto path = folder / "mine.yaml";
    std::ofstream(path) << "title: Mine\nsummary: S\nminutes: 3\nsteps:\n  - {id: a, title: A, text: B}\n";
    EXPECT_EQ(openLesson(path.string(), "th").value().lesson.title, "Mine");
    std::ofstream(folder / "th" / "mine.yaml") << "title: Thai\n";
    EXPECT_EQ(openLesson(path.string(), "th").value().lesson.title, "Thai");
    EXPECT_EQ(openLesson(path.string(), "en").value().lesson.title, "Mine");
    // A broken translation does not keep anybody from the lesson.
    std::ofstream(folder / "th" / "mine.yaml") << "titel: Thai\n";
    const auto opened = openLesson(path.string(), "th");
    EXPECT_EQ(opened.value().lesson.title, "Mine");
    EXPECT_THAT(opened.value().problem, HasSubstr("mine.yaml:1: \"titel\" is no key of a translation"));
    std::ofstream(path) << "title: [\n";
    EXPECT_THAT(openLesson(path.string()).error().message(), HasSubstr("mine.yaml:"));
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace brokerscope::lesson
