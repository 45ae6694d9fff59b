// The Markdown of lessons as it is shown: with room between paragraphs and lines.
#pragma once

#include <QString>

namespace brokerscope::ui {

[[nodiscard]] QString lessonText(const QString& markdown);
// A few words in the font of where they stand; of Markdown they may have `code` and **strong** only.
[[nodiscard]] QString lessonWords(const QString& words);

} // namespace brokerscope::ui
