// The lessons that come with the program, and those of somebody else's files.
#pragma once

#include "engine/lesson/lesson.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brokerscope::lesson {

// The files of resources/lessons: "NAME.yaml", "LANGUAGE/NAME.yaml". Made by the build.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& lessonFiles();

// Names, in the order of the curriculum.
[[nodiscard]] const std::vector<std::string>& builtInLessons();
// Languages that there are translations to, such as "th"; English is what lessons are written in.
[[nodiscard]] std::vector<std::string> lessonLanguages();

struct OpenedLesson
{
    Lesson lesson;
    std::string problem; // with its translation, which then is not used; empty: none
};

// `name`: of a lesson that comes with the program, or a path to a file (it has a "/" or ends in ".yaml"), whose translation
// lies beside it as LANGUAGE/NAME.yaml. Error: there is no such lesson, with what was probably meant, or "FILE:LINE: reason".
[[nodiscard]] Result<OpenedLesson> openLesson(const std::string& name, const std::string& language = "en");

} // namespace brokerscope::lesson
