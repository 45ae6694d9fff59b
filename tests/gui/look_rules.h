// What is wrong with how a widget looks, in words; nothing is wrong with one that a person can read. The rules:
// no text is cut off or painted over another one, what was shortened says the rest in a tooltip, every text stands out
// from its ground (4.5 to 1), nothing lies on its neighbour or is smaller than it must be, no placeholder is left in.
// Headings stand over their cells, numbers near their rows and with their digits in groups, no table hides all its rows,
// nothing that cannot be scrolled reaches beyond its frame, sentences have lines that can be read. What was chosen in a box
// is seen whole, and no table is squeezed to less than two of its columns.
#pragma once

#include <QStringList>

class QWidget;

namespace brokerscope::ui {

[[nodiscard]] QStringList offencesOf(QWidget& root);

// A text of several lines tells the height it needs to what is around it, and that to the next: a turn of the event loop each.
void settleLayouts();

} // namespace brokerscope::ui
