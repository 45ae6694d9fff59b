// Which partition a key goes to when a Java client writes it: murmur2 over the key's bytes, as Kafka's own partitioner
// computes it.
#pragma once

#include <cstdint>
#include <string_view>

namespace brokerscope::workload {

// Signed, as Java prints it.
[[nodiscard]] std::int32_t murmur2(std::string_view bytes);

// Of 0 to partitions - 1; `partitions` at least 1. Records without a key are spread instead.
[[nodiscard]] std::int32_t partitionOfKey(std::string_view key, std::int32_t partitions);

} // namespace brokerscope::workload
