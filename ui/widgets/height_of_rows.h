// Part of a splitter with rows that break (FlowRow) or wrapped text in it: a splitter asks nobody how high they are at their
// width, and would press the rest together.
#pragma once

class QWidget;

namespace brokerscope::ui {

// From here on the widget's least height is what its layout needs at the width it has.
void keepHeightOfRows(QWidget& widget);

} // namespace brokerscope::ui
