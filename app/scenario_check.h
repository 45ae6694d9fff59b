// Scenarios from the command line.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// Plays the scenario of the options fast, with its suggested fault, on a cluster that is thrown away, and prints what became of
// each act and expectation; with a part of it left out, if the options say so. 0: as expected; 1: not; 2: the scenario could not be played.
[[nodiscard]] int checkScenario(const RunOptions& options);
// Prints every name with its title.
[[nodiscard]] int listScenarios();

} // namespace brokerscope::app
