// Words that stay in one line of rich text.
#pragma once

#include <QString>

namespace brokerscope::ui {

// Rich text, escaped; also in scripts that may be broken between any two letters.
[[nodiscard]] QString unbroken(const QString& words);

} // namespace brokerscope::ui
