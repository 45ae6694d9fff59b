#pragma once

#include <cstdint>
#include <limits>

namespace brokerscope::group {

// The generation or group epoch after this one. Nobody counts to the highest; a damaged record may hold it.
[[nodiscard]] constexpr std::int32_t nextEpoch(std::int32_t epoch)
{
    return epoch == std::numeric_limits<std::int32_t>::max() ? 1 : epoch + 1;
}

} // namespace brokerscope::group
