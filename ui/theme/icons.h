// The window's own line icons, drawn in resources/icons with black strokes and tinted with a token of the theme.
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace brokerscope::ui {

inline constexpr int kIconSize = 16; // pixels, at usual size of text

// `name` is the file's name without ".svg". Tinted for the look in force: ask again after Theme::changed.
[[nodiscard]] QIcon icon(const QString& name, Token token = Token::TextMuted);
[[nodiscard]] QPixmap iconPixmap(const QString& name, Token token, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon applicationIcon();

} // namespace brokerscope::ui
