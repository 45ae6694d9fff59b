#pragma once

#include "engine/group/topic_lookup.h"

#include <cstdint>
#include <set>
#include <string>

namespace brokerscope::group {

// One number for the topics that a group reads: another one when a topic of these names is made, deleted or gets partitions; 0
// when none of them exists. It need only be the same on every broker of a cluster; that of another implementation costs one
// computation of the same assignment.
[[nodiscard]] std::int64_t hashOfTopics(const std::set<std::string>& names, const TopicLookup& topics);

} // namespace brokerscope::group
