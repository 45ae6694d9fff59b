// Words that painters draw again with every picture: what was laid out or measured once is kept and not shaped anew. Pictures
// come up to thirty times a second, and shaping is the dearest part of them. GUI thread only.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

#include <cstdint>

class QPainter;

namespace brokerscope::ui {

// Like QPainter::drawText with a box, pixel for pixel, for alignment, Qt::TextWordWrap, Qt::TextSingleLine and Qt::TextDontClip.
void drawWords(QPainter& painter, const QRectF& box, int flags, const QString& words);
// Like QFontMetricsF::horizontalAdvance.
[[nodiscard]] double widthOfWords(const QFont& font, const QString& words);
// Like QFontMetricsF::elidedText, at the right end.
[[nodiscard]] QString elidedWords(const QFont& font, const QString& words, double width);

// Like QFontMetrics::boundingRect of words that are broken into centred lines of this width.
[[nodiscard]] QRect rectOfWords(const QFont& font, const QString& words, int width);

// How often a text was laid out or measured because it was not kept: what tests of a picture's cost count.
[[nodiscard]] std::uint64_t wordsShaped();

} // namespace brokerscope::ui
