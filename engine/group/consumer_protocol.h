// What clients put into the opaque parts of the classic protocol when the protocol type is
// "consumer". A broker looks inside for two purposes only: which topics a group reads (so that
// their offsets are kept), and what the picture shows. Everything here is hostile input and may be
// garbage; then there is simply no answer.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::group {

inline constexpr std::string_view kConsumerProtocolType = "consumer";

// What a member says when it joins.
struct ConsumerSubscription
{
    std::int16_t version = 0; // of the bytes; the member reads assignments of this version
    std::vector<std::string> topics; // sorted, without duplicates
    std::map<std::string, std::vector<PartitionIndex>> owned;
    std::optional<std::string> rackId;
};
[[nodiscard]] std::optional<ConsumerSubscription> subscriptionOf(ByteView subscription);
// Its topics: sorted, without duplicates.
[[nodiscard]] std::optional<std::vector<std::string>> subscribedTopicsOf(ByteView subscription);

using AssignedPartitions = std::map<std::string, std::vector<PartitionIndex>>;
[[nodiscard]] std::optional<AssignedPartitions> assignedPartitionsOf(ByteView assignment);
// The bytes that a leader would have written, for a member that speaks `version`.
[[nodiscard]] Bytes encodeAssignment(const AssignedPartitions& assignment, std::int16_t version);

} // namespace brokerscope::group
