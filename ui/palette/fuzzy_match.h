// How well what somebody typed fits a name: its letters must occur in order; runs of letters and beginnings of words
// count more, and a short name more than a long one.
#pragma once

#include <QStringView>

#include <optional>

namespace brokerscope::ui {

// Higher is better; nothing when it does not fit. Case does not matter. An empty pattern fits everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView pattern, QStringView name);

} // namespace brokerscope::ui
