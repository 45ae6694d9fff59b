// What a widget writes on the screen, taken down while it paints: every text with its place, its colour and the part of it
// that can be seen. So a rule about looks holds for labels, tables and hand-painted pictures alike.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace brokerscope::ui {

struct PaintedText
{
    QString text;
    QRectF box;     // in the widget's own pixels, from the top of its letters to their bottom
    QRectF clip;    // where its painter was allowed to paint
    QColor color;
    double height = 0; // of its font, in pixels of the screen
};

// Of the widget alone, without its children. The widget must be visible.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace brokerscope::ui
