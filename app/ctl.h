// `brokerscope ctl`: asks a running Brokerscope and prints what it says.
#pragma once

#include "app/options.h"

namespace brokerscope::app {

// 0: done. 1: it could not be done, a sentence is on standard error.
[[nodiscard]] int runCtl(const CtlOptions& options);

} // namespace brokerscope::app
