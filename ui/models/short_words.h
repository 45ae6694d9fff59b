// What a cell says where its column is too narrow for all of its words: a state is told in fewer, never cut off. A table whose
// FittedColumns keep that column whole asks for it, and tells the whole words in the tooltip.
#pragma once

#include <Qt>

namespace brokerscope::ui {

inline constexpr int kShortRole = Qt::UserRole + 4; // QString; empty: it has no fewer words

} // namespace brokerscope::ui
