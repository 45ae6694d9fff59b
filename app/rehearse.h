// Plays what rehearses itself (a lesson, an exam) on a cluster of its own, which is thrown away.
#pragma once

#include "app/options.h"
#include "engine/lesson/rehearsing.h"

namespace brokerscope::app {

// Prints what the rehearsal tells. `nodes`: that it needs at least. 0: it went as it should; 1: not so, or the cluster could
// not be started.
[[nodiscard]] int rehearse(const RunOptions& options, int nodes, lesson::Rehearsing& rehearsal);

} // namespace brokerscope::app
