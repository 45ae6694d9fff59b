// The cluster with the window.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

[[nodiscard]] int runWithWindow(int argc, char** argv, const RunOptions& options);

} // namespace brokerscope::app
