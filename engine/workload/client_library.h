// What the client library at hand is and can do; that differs from system to system.
#pragma once

#include <string>

namespace brokerscope::workload {

[[nodiscard]] std::string clientLibraryVersion(); // "2.0.2"
// Can its consumers speak the group protocol of KIP-848 (group.protocol=consumer)? librdkafka from 2.4 on.
[[nodiscard]] bool speaksConsumerProtocol();

} // namespace brokerscope::workload
