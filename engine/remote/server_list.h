// The addresses that a user gives for --connect.
#pragma once

#include "engine/base/result.h"
#include "engine/runtime/network.h"

#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::remote {

// "kafka1:9092,kafka2:9092", "[::1]:9092"; spaces around an address and a PLAINTEXT:// in front of it are let pass, as
// Kafka's own tools do. The sentence of an error names the address that is wrong. Names are resolved later, when they are needed.
[[nodiscard]] Result<std::vector<runtime::Endpoint>> parseServers(std::string_view text);

// "kafka1:9092", "[::1]:9092".
[[nodiscard]] std::string toString(const runtime::Endpoint& endpoint);

} // namespace brokerscope::remote
