// The engine's words of why something did not go, made to stand alone on the screen.
#pragma once

#include <QString>

namespace brokerscope::ui {

// With a capital: the engine's errors begin small, because they stand behind something else in a log or in a terminal.
[[nodiscard]] inline QString sentenceOf(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace brokerscope::ui
