// Which partition of a coordinator topic is responsible for an id: a group in `__consumer_offsets`, a transactional id in
// `__transaction_state`. The one function for every caller: FindCoordinator, the routing of requests and the tests all ask
// here, so that they can never disagree.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <string_view>

namespace brokerscope {

// Java's String.hashCode over the UTF-16 units of `utf8`. Bytes that are not UTF-8 count as U+FFFD.
[[nodiscard]] std::int32_t javaHash(std::string_view utf8);

// The partition that keeps the id. `partitions` must be positive.
[[nodiscard]] PartitionIndex partitionFor(std::string_view id, std::int32_t partitions);

// Length in UTF-16 units: what Java's String.length() gives, by which Kafka limits the metadata of a commit.
[[nodiscard]] std::size_t utf16Length(std::string_view utf8);

} // namespace brokerscope
