// Fonts of the cluster's picture. It is a drawing that is made larger or smaller as a whole (see ClusterCanvas::fit): its
// words count in the scene's units, whatever the size of text in the window.
#pragma once

#include "ui/theme/theme.h"

#include <algorithm>

namespace brokerscope::ui {

// Larger words differ less: a heading grows by as many units as a caption, which is `text` times its usual size.
[[nodiscard]] inline QFont sceneFont(Type type, double text = 1)
{
    const double scale = Theme::instance().textScale();
    const double more = typeFont(Type::Caption).pixelSize() / scale * (text - 1);
    QFont font = typeFont(type);
    font.setPixelSize(std::max(1, qRound(font.pixelSize() / scale + more)));
    return font;
}

} // namespace brokerscope::ui
