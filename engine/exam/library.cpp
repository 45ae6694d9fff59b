#include "engine/exam/library.h"

#include "engine/base/spelling.h"

#include <algorithm>

namespace brokerscope::exam {
namespace {

constexpr std::string_view kEnding = ".yaml";

const std::string_view* textOf(const std::string& path)
{
    const auto& files = examFiles();
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == path; });
    return found == files.end() ? nullptr : &found->second;
}

Result<Exam> builtIn(const std::string& name)
{
    const auto file = name + std::string(kEnding);
    const auto* text = textOf(file);
    if (text == nullptr) {
        const auto nearest = nearestWord(name, builtInExams());
        std::string names;
        for (const auto& one : builtInExams())
            names += (names.empty() ? "" : ", ") + one;
        return makeError(ErrorKind::NotFound, {}, "there is no exam \"" + name + "\"" +
                                                      (nearest.empty() ? "; there are " + names : "; did you mean \"" + nearest + "\"?"));
    }
    BOOST_OUTCOME_TRY(const auto document, script::parseDocument(*text, file));
    return readExam(document, name);
}

void translate(OpenedExam& opened, const Result<script::Value>& document)
{
    auto result = document ? translated(opened.exam, document.value()) : Result<Exam>(document.error());
    if (result)
        opened.exam = std::move(result.value());
    else
        opened.problem = result.error().message();
}

} // namespace

const std::vector<std::string>& builtInExams()
{
    static const std::vector<std::string> kNames = [] {
        std::vector<std::pair<std::int64_t, std::string>> found;
        for (const auto& [path, text] : examFiles()) {
            if (path.find('/') != std::string_view::npos || !path.ends_with(kEnding))
                continue;
            const auto document = script::parseDocument(text, std::string(path));
            const auto* order = document ? document.value().find("order") : nullptr;
            const auto number = order != nullptr ? order->asInteger("order", 0, 999) : Result<std::int64_t>(std::int64_t{999});
            found.emplace_back(number ? number.value() : 999, std::string(path.substr(0, path.size() - kEnding.size())));
        }
        std::sort(found.begin(), found.end());
        std::vector<std::string> names;
        for (auto& [order, name] : found)
            names.push_back(std::move(name));
        return names;
    }();
    return kNames;
}

Result<OpenedExam> openExam(const std::string& name, const std::string& language)
{
    OpenedExam opened;
    const bool isFile = name.find('/') != std::string::npos || name.ends_with(kEnding);
    if (!isFile) {
        BOOST_OUTCOME_TRY(opened.exam, builtIn(name));
        const auto path = language + "/" + name + std::string(kEnding);
        if (const auto* text = textOf(path))
            translate(opened, script::parseDocument(*text, path));
        return opened;
    }
    const std::filesystem::path path(name);
    BOOST_OUTCOME_TRY(opened.exam, loadExam(path));
    const auto beside = path.parent_path() / language / path.filename();
    std::error_code code;
    if (!language.empty() && std::filesystem::exists(beside, code))
        translate(opened, script::loadDocument(beside));
    return opened;
}

} // namespace brokerscope::exam
