// What the picture shows of a group, as a value.
#pragma once

#include "engine/base/ids.h"
#include "engine/group/consumer_protocol.h"
#include "engine/group/durable_state.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::group {

struct MemberView
{
    std::string id;
    std::optional<std::string> instanceId;
    std::string clientId;
    std::string clientHost;
    std::int32_t epoch = -1; // of a consumer or share group's member
    AssignedPartitions target; // what a consumer group's member shall have
    AssignedPartitions assignment; // empty when the protocol type is not "consumer": then only the
                                   // members understand it
};

struct GroupView
{
    std::string id;
    LeaderEpoch coordinatorEpoch{-1}; // of the `__consumer_offsets` partition: the higher one knows better
    std::string type = "classic"; // or "consumer" (KIP-848), "share" (KIP-932)
    std::string state; // Kafka's word
    std::string protocolType;
    std::string protocol;
    std::int32_t generation = 0; // of a consumer or share group: its epoch
    std::int32_t assignmentEpoch = -1; // of a consumer or share group: for which epoch the target was computed
    std::string leader;
    std::vector<MemberView> members; // by id
    std::map<TopicPartition, CommittedOffset> offsets;
};

} // namespace brokerscope::group
