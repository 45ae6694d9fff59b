// What a node says about itself, as a value that leaves its thread. Counters rise from the node's start; whoever reads two
// reports makes rates of the differences.
#pragma once

#include "engine/base/time.h"
#include "engine/base/uuid.h"
#include "engine/broker/client_activity.h"
#include "engine/broker/request_metrics.h"
#include "engine/events/event.h"
#include "engine/group/view.h"
#include "engine/metadata/image.h"
#include "engine/raft/effects.h"
#include "engine/replication/replicas.h"
#include "engine/transaction/view.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::broker {

struct QuorumReport
{
    raft::Role role = raft::Role::Unattached;
    LeaderEpoch epoch;
    NodeId leader = kNoNode;
    NodeId votedFor = kNoNode;
    Offset logEndOffset{0};
    Offset highWatermark{0};
    std::optional<std::int64_t> electionInMs;
    // On the leader: how far it knows each voter and observer to be.
    struct Replica
    {
        NodeId id;
        bool voter = true;
        Offset logEndOffset = kNoOffset;
        std::optional<std::int64_t> sinceFetchMs;
        std::optional<std::int64_t> sinceCaughtUpMs;
    };
    std::vector<Replica> replicas;
};

// One connection as it is now. Counters rise from its beginning.
struct ConnectionReport
{
    std::uint64_t number = 0; // of this node; the order in which they came
    NodeId peerNode = kNoNode;
    std::string key; // of its client program; empty before the first request
    ClientActivity activity;
    std::string listener;
    WallTime since{};
    WallTime lastActive{};
    std::size_t inFlight = 0; // requests without an answer
    std::string lastRequest;  // Kafka's name; empty: none yet
};

struct ClientReport
{
    std::string key; // the same for all connections of a client program
    ClientActivity activity;
    int connections = 0;
};

// The part of the metadata that the picture needs, made by the node so that no image leaves its thread.
struct PartitionReport
{
    PartitionIndex index;
    metadata::PartitionState state;
};
struct TopicReport
{
    std::string name;
    Uuid id;
    std::vector<PartitionReport> partitions;
    std::map<std::string, std::string> configs;
};
struct MetadataReport
{
    Offset offset{-1};
    struct Broker
    {
        NodeId id;
        std::int64_t epoch = -1;
        bool fenced = true;
    };
    std::vector<Broker> brokers;
    std::vector<std::shared_ptr<const TopicReport>> topics; // by name; shared with the report before where unchanged
};

// Partitions leaves out what costs most and who only compares logs does not need: segments, the quorum's other replicas,
// groups, transactions, clients.
enum class ReportDetail { Partitions, Everything };

struct NodeReport
{
    NodeId node;
    WallTime time{};
    Instant instant{};
    bool activeController = false;
    bool serving = false;
    std::int64_t brokerEpoch = -1;
    QuorumReport quorum;
    std::shared_ptr<const MetadataReport> metadata;
    std::vector<replication::ReplicaStats> replicas;
    std::vector<group::GroupView> groups; // those it coordinates
    std::vector<transaction::TransactionView> transactions; // likewise
    std::vector<ClientReport> clients;    // connections from outside; counters of those that are gone are included
    std::vector<ConnectionReport> openConnections; // from outside and from other nodes
    std::vector<ApiReport> apis;
    int connections = 0;
    std::uint64_t requests = 0;
    std::int64_t logBytes = 0;
};

} // namespace brokerscope::broker
