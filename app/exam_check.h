// `--exam NAME --check`: the exam is sat from end to end on a cluster of its own, without a window and without a learner.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// Prints a line for each part. 0: the fault showed, stayed until it was repaired as the file says, and right answers got all the
// points. 1: not so, or the cluster could not be started. 2: there is no such exam, or its file is broken.
[[nodiscard]] int checkExam(const RunOptions& options);

// Prints the exams that come with the program.
[[nodiscard]] int listExams(const std::string& language);

} // namespace brokerscope::app
