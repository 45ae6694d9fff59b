// Makes a failing run smaller, so that somebody can understand it: fewer kinds of faults, a shorter time, fewer faults.
#pragma once

#include "sim/swarm_run.h"

#include <iosfwd>
#include <string>

namespace brokerscope::sim {

// A run that breaks a promise which `failed`, the result of `options`, broke, too. Tells `out` what it tries. Every change of a run
// changes all that is drawn after it, so each attempt looks at a few seeds.
[[nodiscard]] RunOptions shrink(const RunOptions& options, const RunResult& failed, std::ostream& out);

// The arguments of sim_run for exactly this run.
[[nodiscard]] std::string commandLineOf(const RunOptions& options);

} // namespace brokerscope::sim
