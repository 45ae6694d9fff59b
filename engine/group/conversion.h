// One group in the form of the other kind, for a group that changes its kind while it has members
// (the migration of KIP-848). Nobody loses anything by it: members keep their ids, their
// subscriptions and what they read. Pure.
#pragma once

#include "engine/group/consumer_group.h"
#include "engine/group/consumer_protocol.h"
#include "engine/group/group.h"
#include "engine/group/topic_lookup.h"

#include <optional>
#include <string>

namespace brokerscope::group {

// Topics that do not exist (any more) are left out.
[[nodiscard]] PartitionsByTopic identified(const AssignedPartitions& partitions,
                                           const TopicLookup& topics);
[[nodiscard]] AssignedPartitions named(const PartitionsByTopic& partitions,
                                       const TopicLookup& topics);

// What the member would have been sent by a leader; in the version that it speaks. The member is
// classic.
[[nodiscard]] Bytes assignmentFor(const ConsumerMember& member,
                                  const PartitionsByTopic& partitions,
                                  const TopicLookup& topics);

// All members have come as far as the generation, and have what they were assigned in it. Nothing:
// what a member says of itself, or was assigned, is not that of a consumer.
[[nodiscard]] std::optional<ConsumerGroup>
consumerGroupOf(const Group& classic, const TopicLookup& topics, WallTime wall);

// Stable, in the generation of the group's epoch, each member with its target. All members are
// classic.
[[nodiscard]] Group classicGroupOf(const std::string& groupId,
                                   const ConsumerGroup& group,
                                   const TopicLookup& topics,
                                   WallTime wall);

} // namespace brokerscope::group
