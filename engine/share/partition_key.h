// A share-partition: a partition of a topic as one share group sees it (KIP-932).
#pragma once

#include "engine/base/ids.h"
#include "engine/base/uuid.h"

#include <compare>
#include <string>

namespace brokerscope::share {

struct SharePartitionKey
{
    std::string groupId;
    Uuid topicId;
    PartitionIndex partition;

    // "group:topicId:partition": what FindCoordinator (key type 2) is asked for, and what is hashed to find the partition of
    // `__share_group_state` that keeps its state.
    [[nodiscard]] std::string toString() const;
    friend auto operator<=>(const SharePartitionKey&, const SharePartitionKey&) = default;
};

} // namespace brokerscope::share
