// A dissected message as JSON, for logs, `ctl` and recordings. Fields have their C++ names and stand in wire order.
#pragma once

#include "engine/protocol/dissect.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>

namespace brokerscope::protocol {

struct JsonOptions
{
    // Tagged fields that were left out on the wire are shown with their defaults.
    bool defaults = false;
    // Passwords and keys are shown; without it they are "(hidden)".
    bool secrets = false;
    // Bytes and records beyond this many end in "…". Strings are whole.
    std::size_t maxBytes = 256;
};

// Bytes are hex, uuids Kafka's 22 characters, numbers numbers. A frame is {"header", "body"}. What the bytes did not
// give any more, because they are bad, is not there; the error stands as "(error)" at the outermost level.
[[nodiscard]] nlohmann::ordered_json toJson(const Dissection& dissection, const JsonOptions& options = {});

} // namespace brokerscope::protocol
