// Who of a consumer group shall read what. Pure functions from the members' subscriptions, and what they
// were to have until now, to what they shall have.
#pragma once

#include "engine/group/consumer_group.h"

#include <functional>

namespace brokerscope::group {

struct AssignmentInput
{
    struct Member
    {
        std::set<Uuid> topics; // that exist
        PartitionsByTopic target; // until now
        std::optional<std::string> instanceId;
    };
    std::map<std::string, Member> members;
    std::map<Uuid, std::int32_t> partitionsByTopic;
};
using TargetAssignment = std::map<std::string, PartitionsByTopic>; // an entry for each member

// Spreads partitions evenly over the members that read their topic, and leaves where it is what can stay.
// Numbers differ by one at most if all members read the same topics; otherwise no member could hand a
// partition to another one and leave the two closer to each other.
[[nodiscard]] TargetAssignment assignUniformly(const AssignmentInput& input);

// Gives each member a run of neighbouring partitions of each topic, in the order of instance ids, then of
// member ids. Topics with as many partitions and the same readers are cut alike, so that a member has the
// same numbers of all (for joins).
[[nodiscard]] TargetAssignment assignRanges(const AssignmentInput& input);

using Assignor = TargetAssignment (*)(const AssignmentInput&);
[[nodiscard]] Assignor assignorNamed(std::string_view name); // null: no such assignor

} // namespace brokerscope::group
