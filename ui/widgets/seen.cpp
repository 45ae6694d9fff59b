#include "ui/widgets/seen.h"

#include <QRegion>
#include <QWidget>

namespace brokerscope::ui {

bool canBeSeen(const QWidget& widget)
{
    return widget.isVisible() && !widget.window()->isMinimized() && !widget.visibleRegion().isEmpty();
}

} // namespace brokerscope::ui
