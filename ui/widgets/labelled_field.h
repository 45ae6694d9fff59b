// A field with its label above it, in one widget, for rows that break (FlowRow).
#pragma once

class QLabel;
class QWidget;

namespace brokerscope::ui {

// Takes both in; a child of `parent`.
[[nodiscard]] QWidget* labelledField(QLabel* label, QWidget* field, QWidget* parent);

} // namespace brokerscope::ui
