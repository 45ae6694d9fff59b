// How thick the lines of charts are.
#pragma once

#include "ui/theme/theme.h"

namespace brokerscope::ui {

// One pixel, which is cheap to draw many times a second; two where text is larger than usual: such a window is looked at from
// the back of a room.
[[nodiscard]] inline int chartLineWidth()
{
    return Theme::instance().textScale() > 1.2 ? 2 : 1;
}

} // namespace brokerscope::ui
