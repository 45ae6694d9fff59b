// What librdkafka hands out, as our own values. Internal to this folder.
#pragma once

#include "engine/workload/records.h"

#include <librdkafka/rdkafka.h>

namespace brokerscope::workload {

// A copy of at most `most` bytes; none where there are none.
[[nodiscard]] std::optional<std::string> keptText(const void* bytes, std::size_t size, std::size_t most);

// At most `most` bytes of each value.
[[nodiscard]] std::vector<Header> headersOf(const rd_kafka_message_t& message, std::size_t most);

} // namespace brokerscope::workload
