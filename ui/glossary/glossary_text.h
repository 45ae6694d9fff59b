// A term of the glossary, or a picture from everyday life, as rich text with links.
#pragma once

#include <QString>

namespace brokerscope::glossary {
struct Picture;
struct Term;
}

namespace brokerscope::ui {

// Links: "term:ID", "picture:ID", "dock:NAME", "lesson:NAME".
[[nodiscard]] QString termText(const glossary::Term& term);
[[nodiscard]] QString pictureText(const glossary::Picture& picture);
[[nodiscard]] QString termLink(const QString& id, const QString& words);

} // namespace brokerscope::ui
