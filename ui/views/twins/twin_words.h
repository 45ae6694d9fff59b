// What the window says about two clusters that differ in one setting. GUI thread only.
#pragma once

#include "engine/twins/difference.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace brokerscope::ui {

[[nodiscard]] QString differenceTitle(const twins::Difference& difference);
[[nodiscard]] QString differenceHint(const twins::Difference& difference); // what happens, and what to look out for
[[nodiscard]] QString questionWords(twins::Question question);
[[nodiscard]] QString sideName(const twins::Difference& difference, std::size_t side); // "acks=all"

// A line of the table of sums.
struct TwinRow
{
    QString label;
    std::array<QString, 2> values;
    std::optional<std::size_t> better; // the side that did better; none: they are alike, or no more apart than chance makes it
};
[[nodiscard]] std::vector<TwinRow> twinRows(const std::array<twins::Sums, 2>& sums);

// What the second value brought and what it cost in place of the first, out of the rows.
[[nodiscard]] QString outcomeWords(const twins::Difference& difference, const std::vector<TwinRow>& rows);

} // namespace brokerscope::ui
