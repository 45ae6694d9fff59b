// Stable sorting of short sequences in place. std::stable_sort of GCC 12's library uses a function that it declares
// deprecated itself, which other compilers say aloud; ours are short, or nearly in order, so insertion is as good.
#pragma once

#include <algorithm>

namespace brokerscope::ui {

template <class Range, class Less> void stableSort(Range& range, Less less)
{
    for (auto it = range.begin(); it != range.end(); ++it)
        std::rotate(std::upper_bound(range.begin(), it, *it, less), it, it + 1);
}

} // namespace brokerscope::ui
