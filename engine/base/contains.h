// Whether a value is among those of a range. Any thread.
#pragma once

#include <algorithm>
#include <ranges>

namespace brokerscope {

template <std::ranges::input_range Range, class Value>
[[nodiscard]] constexpr bool contains(const Range& range, const Value& value)
{
    return std::ranges::find(range, value) != std::ranges::end(range);
}

} // namespace brokerscope
