// The Markdown of lessons as it is shown: with room between paragraphs and lines.
#pragma once

#include <QString>

namespace brokerscope::ui {

// **Words** that the glossary explains are links, "term:ID". `size`: of the letters, 1 being the usual one.
[[nodiscard]] QString lessonText(const QString& markdown, double size = 1);
// A few words in the font of where they stand; of Markdown they may have `code` and **strong** only.
[[nodiscard]] QString lessonWords(const QString& words);

} // namespace brokerscope::ui
