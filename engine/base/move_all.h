// Appends what one container holds to another.
#pragma once

#include <iterator>

namespace brokerscope {

// `from` is left with elements that were moved from.
template <class From, class To> void moveAll(From&& from, To& to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace brokerscope
