// The cluster without a window: runs until SIGINT or SIGTERM, which are a controlled shutdown.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

[[nodiscard]] int runHeadless(const RunOptions& options);

} // namespace brokerscope::app
