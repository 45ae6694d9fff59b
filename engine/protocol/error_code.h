// What Kafka can say on the wire. The codes come from error_codes.csv, in this folder.
#pragma once

#include "engine/protocol/generated/error_codes.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace brokerscope::protocol {

// Kafka's name of the code, e.g. "NOT_LEADER_OR_FOLLOWER"; "UNKNOWN_SERVER_ERROR" for a number Kafka has not given out.
[[nodiscard]] std::string_view nameOf(ErrorCode code);
// Whether a client is right to try again unasked.
[[nodiscard]] bool isRetriable(ErrorCode code);
// The number as it stands in a response; nothing for a number Kafka has not given out.
[[nodiscard]] std::optional<ErrorCode> toErrorCode(std::int16_t code);
inline constexpr std::int16_t toWire(ErrorCode code) { return static_cast<std::int16_t>(code); }

} // namespace brokerscope::protocol
