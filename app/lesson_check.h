// `--lesson NAME --check`: the lesson is played from end to end on a cluster of its own, without a window.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// Prints a line for each step. 0: every check was met by its act and not before, and every prediction had one right answer.
// 1: not so, or the cluster could not be started. 2: there is no such lesson, or its file is broken.
[[nodiscard]] int checkLesson(const RunOptions& options);

// Prints the lessons that come with the program, in the order of the curriculum.
[[nodiscard]] int listLessons(const std::string& language);

} // namespace brokerscope::app
