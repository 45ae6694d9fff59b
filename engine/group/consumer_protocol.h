// What clients put into the opaque parts of the classic protocol when the protocol type is
// "consumer". A broker looks inside for two purposes only: which topics a group reads (so that
// their offsets are kept), and what the picture shows. Everything here is hostile input and may be
// garbage; then there is simply no answer.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::group {

inline constexpr std::string_view kConsumerProtocolType = "consumer";

// Sorted, without duplicates.
[[nodiscard]] std::optional<std::vector<std::string>> subscribedTopicsOf(ByteView subscription);

using AssignedPartitions = std::map<std::string, std::vector<PartitionIndex>>;
[[nodiscard]] std::optional<AssignedPartitions> assignedPartitionsOf(ByteView assignment);

} // namespace brokerscope::group
