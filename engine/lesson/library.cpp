#include "engine/lesson/library.h"

#include "engine/lesson/file_library.h"

#include <set>

namespace brokerscope::lesson {
namespace {

FileLibrary<Lesson>& library()
{
    static FileLibrary<Lesson> instance({"lesson", lessonFiles(), &readLesson,
                                          [](const Lesson& lesson, const script::Value& words) { return translated(lesson, words); }, &loadLesson});
    return instance;
}

} // namespace

const std::vector<std::string>& builtInLessons()
{
    return library().names();
}

std::vector<std::string> lessonLanguages()
{
    std::set<std::string> languages;
    for (const auto& [path, text] : lessonFiles())
        if (const auto slash = path.find('/'); slash != std::string_view::npos)
            languages.emplace(path.substr(0, slash));
    return {languages.begin(), languages.end()};
}

Result<OpenedLesson> openLesson(const std::string& name, const std::string& language)
{
    BOOST_OUTCOME_TRY(auto opened, library().open(name, language));
    return OpenedLesson{std::move(opened.item), std::move(opened.problem)};
}

} // namespace brokerscope::lesson
