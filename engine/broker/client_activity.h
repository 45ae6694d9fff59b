// What one client connection does, as the node that serves it sees it: who it is, what it reads and writes, how much.
// Counters only rise; whoever reads them makes rates of the differences. Pure, one node's thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/error_code.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>


namespace brokerscope::broker {

struct TopicCounters
{
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
};

struct ClientActivity
{
    using TopicPartition = std::pair<std::string, PartitionIndex>;

    std::string clientId;
    std::string softwareName; // from ApiVersions (KIP-511); empty if it did not say
    std::string softwareVersion;
    std::string address; // host:port
    std::string groupId; // the last group it joined or committed for
    std::map<TopicPartition, TopicCounters> produced;
    std::map<TopicPartition, TopicCounters> fetched;
    std::uint64_t requests = 0;
    std::uint64_t bytesIn = 0;  // of whole frames
    std::uint64_t bytesOut = 0;
    std::uint64_t errors = 0; // answers that carried an error code
    protocol::ErrorCode lastError{};
};

} // namespace brokerscope::broker
