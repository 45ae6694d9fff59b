// The exams that come with the program, and those of somebody else's files.
#pragma once

#include "engine/exam/exam.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brokerscope::exam {

// The files of resources/exams: "NAME.yaml", "LANGUAGE/NAME.yaml". Made by the build.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& examFiles();

// Names, in their order.
[[nodiscard]] const std::vector<std::string>& builtInExams();

struct OpenedExam
{
    Exam exam;
    std::string problem; // with its translation, which then is not used; empty: none
};

// `name`: of an exam that comes with the program, or a path to a file (it has a "/" or ends in ".yaml"), whose translation lies
// beside it as LANGUAGE/NAME.yaml. Error: there is no such exam, with what was probably meant, or "FILE:LINE: reason".
[[nodiscard]] Result<OpenedExam> openExam(const std::string& name, const std::string& language = "en");

} // namespace brokerscope::exam
