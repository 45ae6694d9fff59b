// What a node must know before it can take part in the quorum. Durations are Kafka's controller.quorum.* settings.
#pragma once

#include "engine/base/time.h"
#include "engine/raft/voters.h"

#include <string>

namespace brokerscope::raft {

struct QuorumConfig
{
    ReplicaKey self;   // node.id and the directory.id of the metadata log directory
    std::string clusterId;
    VoterSet voters;   // if `self` is not among them, this node is an observer

    Duration fetchTimeout = std::chrono::milliseconds(2000);      // follower: silence of the leader before an election
    Duration electionTimeout = std::chrono::milliseconds(1000);   // plus up to as much again at random
    Duration electionBackoffMax = std::chrono::milliseconds(1000); // after a lost election, at random
    Duration requestTimeout = std::chrono::milliseconds(2000);
    Duration retryBackoff = std::chrono::milliseconds(20);
    // How long a leader holds a Fetch that finds nothing new. Never more than a quarter of the fetch timeout is used, or
    // followers would take an idle leader for a dead one.
    Duration fetchMaxWait = std::chrono::milliseconds(500);
    std::int32_t fetchMaxBytes = 1024 * 1024;         // controller.quorum.fetch.max.bytes
    std::int32_t fetchSnapshotMaxBytes = 1024 * 1024; // controller.quorum.fetch.snapshot.max.bytes
    // kraft.version 1: the first leader writes the voters into the log (KIP-853).
    bool writeVotersToLog = true;
};

} // namespace brokerscope::raft
