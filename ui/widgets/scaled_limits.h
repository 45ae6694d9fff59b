// Limits of a widget's size that grow with the text.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace brokerscope::ui {

// At usual size of text; 0: no limit.
inline void limitWidth(QWidget& widget, int least, int most)
{
    const auto apply = [&widget, least, most] {
        if (least > 0)
            widget.setMinimumWidth(scaled(least));
        if (most > 0)
            widget.setMaximumWidth(scaled(most));
    };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, &widget, apply);
}

inline void limitHeight(QWidget& widget, int least, int most)
{
    const auto apply = [&widget, least, most] {
        if (least > 0)
            widget.setMinimumHeight(scaled(least));
        if (most > 0)
            widget.setMaximumHeight(scaled(most));
    };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, &widget, apply);
}

} // namespace brokerscope::ui
