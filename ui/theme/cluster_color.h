// Which of several clusters a window shows: a colour beside its name, that means nothing else.
#pragma once

#include "ui/theme/tokens.h"

namespace brokerscope::ui {

inline constexpr std::size_t kClusterColors = 4;

// Readable (4.5:1) on every surface of the scheme. `which` counts round.
[[nodiscard]] QColor clusterColor(Scheme scheme, std::size_t which);

} // namespace brokerscope::ui
