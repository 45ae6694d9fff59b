// Who of a share group reads from which partitions (the assignor "simple" of KIP-932). Pure.
#pragma once

#include "engine/group/consumer_group.h"

namespace brokerscope::group {

struct ShareAssignmentInput
{
    struct Member
    {
        std::set<Uuid> topics; // that exist
        PartitionsByTopic target; // until now
    };
    std::map<std::string, Member> members;
    PartitionsByTopic assignable; // whose delivery state is set up
};

// Every partition gets at least one member that reads its topic, and every member at least one partition of what it reads: with
// more members than partitions several members have the same one, as evenly as it can be. What was given stays given as far as
// that lets it. Members that read different topics are spread topic by topic. An entry for each member.
[[nodiscard]] std::map<std::string, PartitionsByTopic> assignShares(const ShareAssignmentInput& input);

} // namespace brokerscope::group
