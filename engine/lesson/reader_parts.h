// What the files of lessons and exams have in common: lines, conditions, ids, texts and their translation.
#pragma once

#include "engine/lesson/lesson.h"

#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::lesson {

// Ids are what translations and progress refer to. `what` is in the reason: "a step".
[[nodiscard]] Result<std::string> idOf(const script::Value& map, const char* what);

// A text of a map, without the line ends behind it; the first may be missing.
[[nodiscard]] Result<void> take(std::string& into, const script::Value& map, std::string_view key, const char* what);
[[nodiscard]] Result<void> require(std::string& into, const script::Value& map, std::string_view key, const char* of, const char* what);

// A text, or a list of texts, each with its own line.
[[nodiscard]] Result<std::vector<const script::Value*>> textsOf(const script::Value& value, const char* what);
[[nodiscard]] Result<std::vector<Condition>> conditionsOf(const script::Value& value, const char* what);
[[nodiscard]] Result<std::vector<Line>> linesOf(const script::Value& value, const char* what);

// The topics that these lines create.
[[nodiscard]] std::vector<std::string> topicsOf(const std::vector<Line>& lines);

// Writes texts of a translation over those that are there.
class Translator
{
public:
    // `of` is in the reasons: "the lesson".
    Translator(const char* of, std::vector<std::string>* missing) : m_of(of), m_missing(missing) {}

    [[nodiscard]] Result<void> put(std::string& text, const script::Value& map, std::string_view key, const std::string& path);
    void note(const std::string& text, const std::string& path);

private:
    const char* m_of;
    std::vector<std::string>* m_missing;
};

} // namespace brokerscope::lesson
