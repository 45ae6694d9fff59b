// Two clusters that differ in one setting, from the command line.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// Plays the script of the options on two clusters that are thrown away and prints what each showed. With --check it plays faster, and
// the difference has to come out. 0: it was played (and came out); 1: not; 2: there is no such script, or no room for two clusters.
[[nodiscard]] int compare(const RunOptions& options);
// Prints every name with its setting and the two values.
[[nodiscard]] int listComparisons();

} // namespace brokerscope::app
