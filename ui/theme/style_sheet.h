// The style sheet of the whole window, made of tokens. What Fusion and the palette already do right is left to them.
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace brokerscope::ui {

[[nodiscard]] QString styleSheet(Scheme scheme, double textScale);

} // namespace brokerscope::ui
