// The records of Kafka's own topics in words: what a coordinator or the controller wrote, taken apart by the message
// definitions. For whoever shows them; the coordinators themselves use the generated structs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::protocol {

struct InternalRecord
{
    std::string type;        // "OffsetCommit", "TransactionLog", "TopicRecord" ...
    std::string key;         // as one line of JSON; empty: there is none
    std::string value;       // as one line of JSON; "null": a tombstone
    std::string problem;     // where and why reading stopped; empty: all was understood
};

// "__consumer_offsets", "__transaction_state", "__share_group_state" and "__cluster_metadata".
[[nodiscard]] bool hasInternalRecords(std::string_view topic);

// Nothing for other topics, and for a key that no definition has.
[[nodiscard]] std::optional<InternalRecord> describeInternal(std::string_view topic,
                                                             const std::optional<std::string>& key,
                                                             const std::optional<std::string>& value);

} // namespace brokerscope::protocol
