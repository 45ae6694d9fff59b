// Versions of JoinGroup that changed what a coordinator does.
#pragma once

#include <cstdint>

namespace brokerscope::group {

inline constexpr std::int16_t kMemberIdRequiredFrom = 4; // KIP-394
inline constexpr std::int16_t kNullProtocolFrom = 7;
inline constexpr std::int16_t kSkipAssignmentFrom = 9;   // KIP-814

} // namespace brokerscope::group
