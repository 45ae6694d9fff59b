// The parts of which pages are made that are given away: one HTML file that opens in any browser, is printed and projected,
// and refers to nothing outside itself.
#pragma once

#include <QByteArray>
#include <QString>

namespace brokerscope::ui {

// The whole page, black on white whatever the window's theme, with `title` as its first heading. `body` is HTML.
[[nodiscard]] QString reportPage(const QString& title, const QString& body);
// A picture inside the page. `type`: of its bytes, "png" or "jpeg"; `words`: what is to be seen.
[[nodiscard]] QString reportPicture(const QByteArray& bytes, const char* type, const QString& words);
// Paragraphs, lists, **strong** and `code` of a Markdown text; everything else in it is plain text.
[[nodiscard]] QString reportText(const QString& markdown);

} // namespace brokerscope::ui
