// Fonts of the cluster's picture. It is a drawing of fixed proportions: larger text makes the whole drawing larger where
// there is room (see ClusterCanvas::fit), never the words in a card larger than the card.
#pragma once

#include "ui/theme/theme.h"

#include <algorithm>

namespace brokerscope::ui {

[[nodiscard]] inline QFont sceneFont(Type type)
{
    QFont font = typeFont(type);
    font.setPixelSize(std::max(1, qRound(font.pixelSize() / Theme::instance().textScale())));
    return font;
}

} // namespace brokerscope::ui
