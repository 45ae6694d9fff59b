#include "engine/lesson/library.h"

#include "engine/base/spelling.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace brokerscope::lesson {
namespace {

constexpr std::string_view kEnding = ".yaml";

const std::string_view* textOf(const std::string& path)
{
    const auto& files = lessonFiles();
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == path; });
    return found == files.end() ? nullptr : &found->second;
}

Result<Lesson> builtIn(const std::string& name)
{
    const auto file = name + std::string(kEnding);
    const auto* text = textOf(file);
    if (text == nullptr) {
        const auto nearest = nearestWord(name, builtInLessons());
        std::string names;
        for (const auto& one : builtInLessons())
            names += (names.empty() ? "" : ", ") + one;
        return makeError(ErrorKind::NotFound, {}, "there is no lesson \"" + name + "\"" +
                                                      (nearest.empty() ? "; there are " + names : "; did you mean \"" + nearest + "\"?"));
    }
    BOOST_OUTCOME_TRY(const auto document, script::parseDocument(*text, file));
    return readLesson(document, name);
}

void translate(OpenedLesson& opened, const Result<script::Value>& document)
{
    auto result = document ? translated(opened.lesson, document.value()) : Result<Lesson>(document.error());
    if (result)
        opened.lesson = std::move(result.value());
    else
        opened.problem = result.error().message();
}

Result<OpenedLesson> readBuiltIn(const std::string& name, const std::string& language)
{
    OpenedLesson opened;
    BOOST_OUTCOME_TRY(opened.lesson, builtIn(name));
    const auto path = language + "/" + name + std::string(kEnding);
    if (const auto* text = textOf(path))
        translate(opened, script::parseDocument(*text, path));
    return opened;
}

// Read once: lists of lessons are shown again and again, and a lesson takes milliseconds to read.
Result<OpenedLesson> openBuiltIn(const std::string& name, const std::string& language)
{
    static std::mutex mutex;
    static std::map<std::pair<std::string, std::string>, OpenedLesson> read;
    const std::pair key(name, language);
    {
        const std::lock_guard lock(mutex);
        if (const auto found = read.find(key); found != read.end())
            return found->second;
    }
    BOOST_OUTCOME_TRY(auto opened, readBuiltIn(name, language));
    const std::lock_guard lock(mutex);
    return read.emplace(key, std::move(opened)).first->second;
}

} // namespace

const std::vector<std::string>& builtInLessons()
{
    static const std::vector<std::string> kNames = [] {
        std::vector<std::pair<int, std::string>> found;
        for (const auto& [path, text] : lessonFiles()) {
            if (path.find('/') != std::string_view::npos || !path.ends_with(kEnding))
                continue;
            const std::string name(path.substr(0, path.size() - kEnding.size()));
            const auto opened = openBuiltIn(name, "en");
            found.emplace_back(opened && opened.value().lesson.order > 0 ? opened.value().lesson.order : 999, name);
        }
        std::sort(found.begin(), found.end());
        std::vector<std::string> names;
        for (auto& [order, name] : found)
            names.push_back(std::move(name));
        return names;
    }();
    return kNames;
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
    if (name.find('/') == std::string::npos && !name.ends_with(kEnding))
        return openBuiltIn(name, language);
    OpenedLesson opened;
    const std::filesystem::path path(name);
    BOOST_OUTCOME_TRY(opened.lesson, loadLesson(path));
    const auto beside = path.parent_path() / language / path.filename();
    std::error_code code;
    if (!language.empty() && std::filesystem::exists(beside, code))
        translate(opened, script::loadDocument(beside));
    return opened;
}

} // namespace brokerscope::lesson
