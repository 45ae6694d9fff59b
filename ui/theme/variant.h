// The style sheet's variants of a widget. GUI thread only.
#pragma once

#include <QAnyStringView>

class QWidget;

namespace brokerscope::ui {

// What a text means: "ok", "warning", "danger", "accent", "muted"; empty: nothing but what it says. Costs nothing when the
// widget has it already; otherwise the widget is styled anew.
void setTone(QWidget* widget, QAnyStringView tone);
// What a button is for: "primary"; how a panel stands: "floating"; empty: like the others.
void setRole(QWidget* widget, QAnyStringView role);

} // namespace brokerscope::ui
