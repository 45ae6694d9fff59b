// What a class takes home of a lesson, as one page that opens in any browser: what is learned, each step with what was foretold
// and what the cluster did, the terms, and what the window showed. The trainer's notes are not in it.
#pragma once

#include "ui/lessons/lesson_run.h"

namespace brokerscope::ui {

// HTML in the language in force.
[[nodiscard]] QString lessonHandOut(const LessonRun& run);

} // namespace brokerscope::ui
