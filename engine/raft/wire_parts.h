// Private to wire_*.cpp: the one topic and partition in lists of topics and partitions.
#pragma once

#include "engine/raft/messages.h"
#include "engine/raft/wire.h"

#include <string>
#include <vector>

namespace brokerscope::raft::wire {

// The partition, if the list is exactly __cluster_metadata-0; nullptr otherwise.
template <class Topic, class Partition>
const Partition* metadataPartition(const std::vector<Topic>& topics, std::string Topic::*name,
                                   std::vector<Partition> Topic::*partitions, std::int32_t Partition::*index)
{
    if (topics.size() != 1 || topics[0].*name != kMetadataTopicName || (topics[0].*partitions).size() != 1)
        return nullptr;
    const Partition& partition = (topics[0].*partitions)[0];
    return partition.*index == 0 ? &partition : nullptr;
}

// Wrong cluster: said about the whole request, without partitions. Everything else concerns the partition.
inline bool concernsWholeRequest(ErrorCode error)
{
    return error == ErrorCode::InconsistentClusterId;
}

inline ErrorCode errorOf(std::int16_t wire)
{
    return protocol::toErrorCode(wire).value_or(ErrorCode::UnknownServerError);
}

// An answer that is an error as a whole and names no partition.
template <class Answer> Answer refusal(std::int16_t error)
{
    Answer answer;
    answer.error = errorOf(error);
    return answer;
}

template <class WireEndpoint> void addLeaderEndpoint(std::vector<WireEndpoint>& into, NodeId leader, const VoterSet& voters)
{
    const Voter* voter = voters.find(leader);
    if (!voter || voter->endpoints.empty())
        return;
    WireEndpoint endpoint;
    endpoint.nodeId = leader.value();
    endpoint.host = voter->endpoints.front().host;
    endpoint.port = voter->endpoints.front().port;
    into.push_back(std::move(endpoint));
}

template <class WireEndpoint>
void addEndpoints(std::vector<WireEndpoint>& into, const std::vector<VoterEndpoint>& endpoints)
{
    for (const auto& endpoint : endpoints)
        into.push_back({endpoint.name, endpoint.host, endpoint.port});
}

template <class WireEndpoint> std::vector<VoterEndpoint> endpointsFrom(const std::vector<WireEndpoint>& wire)
{
    std::vector<VoterEndpoint> endpoints;
    for (const auto& endpoint : wire)
        endpoints.push_back({endpoint.name, endpoint.host, endpoint.port});
    return endpoints;
}

} // namespace brokerscope::raft::wire
