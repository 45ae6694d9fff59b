// A cluster that runs elsewhere, without the window: `--connect HOST:PORT --headless`.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// Until SIGINT or SIGTERM. The control socket is in a temporary directory, whose name is printed.
[[nodiscard]] int watchHeadless(const RunOptions& options);

} // namespace brokerscope::app
