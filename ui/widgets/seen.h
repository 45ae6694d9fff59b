// Whether somebody could see a widget, as far as this program knows.
#pragma once

class QWidget;

namespace brokerscope::ui {

// Not in a hidden or minimised window, not scrolled away, and not in a dock behind another tab: Qt calls those visible, but
// puts them outside of their window. GUI thread.
[[nodiscard]] bool canBeSeen(const QWidget& widget);

} // namespace brokerscope::ui
