// What groups need to know of the cluster's topics: whether a partition exists, and names and ids
// of each other.
#pragma once

#include "engine/base/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::group {

struct TopicInfo
{
    std::string name;
    Uuid id;
    std::int32_t partitions = 0; // they are numbered 0 to partitions - 1
};

// Answers from the newest metadata that the node has applied. Called on the node's thread, from
// within a request.
class TopicLookup
{
public:
    virtual ~TopicLookup() = default;
    [[nodiscard]] virtual std::optional<TopicInfo> byName(std::string_view name) const = 0;
    [[nodiscard]] virtual std::optional<TopicInfo> byId(const Uuid& id) const = 0;
    [[nodiscard]] virtual std::vector<std::string> names() const = 0; // of all topics
};

} // namespace brokerscope::group
