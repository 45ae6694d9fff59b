// Where a share group begins to read: share.auto.offset.reset (KIP-932). Pure.
#pragma once

#include <cstdint>
#include <string_view>

namespace brokerscope::share {

// The timestamp to ask ListOffsets for: -1 the end (also for a value that is none of the known ones), -2 the beginning, else
// milliseconds since 1970, for by_duration:PnDTnHnMn.nS that long before `nowMs`.
[[nodiscard]] std::int64_t resetTimestamp(std::string_view value, std::int64_t nowMs);

} // namespace brokerscope::share
