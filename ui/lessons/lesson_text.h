// The Markdown of lessons as it is shown: with room between paragraphs and lines.
#pragma once

#include <QString>

namespace brokerscope::ui {

[[nodiscard]] QString lessonText(const QString& markdown);

} // namespace brokerscope::ui
