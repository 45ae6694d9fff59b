// What a person can do to a cluster, as values: menus, `ctl`, lessons and tests hold and send the same thing.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/link_end.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace brokerscope::cluster {

struct StartNode { NodeId node; };
struct StopNode { NodeId node; };      // controlled shutdown: leaders are moved away first
struct KillNode { NodeId node; };      // crash: sockets reset, nothing flushed
struct PowerLoss { NodeId node; };     // crash, and what was not synced is lost
struct PauseNode { NodeId node; };
struct ResumeNode { NodeId node; };

// Links join two nodes, or a client program and a node. A client's link to no node in particular (LinkEnd()) means all of
// them. Faults of one link add up.
struct CutLink { LinkEnd from; LinkEnd to; bool oneWay = false; }; // nothing sent from `from` arrives at `to`
struct DelayLink { LinkEnd a; LinkEnd b; std::chrono::milliseconds delay; }; // both ways; 0 takes the delay away
struct JitterLink { LinkEnd a; LinkEnd b; std::chrono::milliseconds jitter; }; // up to so much more, by chance, both ways
struct LimitLink { LinkEnd a; LinkEnd b; std::int64_t bytesPerSecond = 0; };   // each way; 0 takes the limit away
struct ResetLink { LinkEnd a; LinkEnd b; }; // its connections are reset, now; new ones may be opened
struct HealLink { LinkEnd a; LinkEnd b; };  // undoes what was done to this link, both ways
struct IsolateNode { NodeId node; };   // cuts all links to other nodes, both ways
// A new node that is a broker only: the next free id and port, a data directory of its own. Done when it serves.
struct AddNode {};
// Moves its replicas to other nodes, stops it, and forgets it with its data. For nodes that are not voters.
struct DecommissionNode { NodeId node; };
struct HealLinks {};                   // undoes every fault of every link

enum class DiskState {
    Ok,
    Slow,    // writes and syncs take `latency` longer
    Full,    // nothing grows: appends fail, reads go on
    Failing, // every operation fails; the node shuts itself down, as Kafka does without a log directory
};
struct SetDisk { NodeId node; DiskState state = DiskState::Ok; std::chrono::milliseconds latency{}; };

// The next `count` requests of an API get an error in place of an answer, and have no other effect. Names are Kafka's:
// "Produce", "NOT_LEADER_OR_FOLLOWER". kNoNode: on whichever node they come. 0: no more of those that were planned.
struct FailApi { std::string api; std::string error; int count = 1; NodeId node = kNoNode; };

struct HealAll {}; // undoes every fault of links and disks, and forgets the planned errors

constexpr std::chrono::milliseconds kMostDelay{60'000};      // of a link, and of its jitter
constexpr std::chrono::milliseconds kMostDiskLatency{2'000}; // the node waits that long for each operation
constexpr int kMostPlannedErrors = 1'000'000;

// Aborts what a transactional id has open and shuts its producer out, as Admin.fenceProducers does.
struct AbortTransaction { std::string transactionalId; };
// Ends a transaction that no coordinator knows any more in one partition, as `kafka-transactions.sh abort` does.
struct AbortHangingTransaction
{
    std::string topic;
    PartitionIndex partition;
    std::int64_t producerId = -1;
    std::int16_t producerEpoch = -1;
    std::int32_t coordinatorEpoch = -1;
};
struct ResetConnection { NodeId node; std::uint64_t connection = 0; }; // breaks off ConnectionSnapshot::number

// What the controller is asked for through any node that serves. Errors begin with Kafka's name of them.
struct AlterTopicConfigs // these configurations and no others (KIP-339); no value: back to the default
{
    std::string topic;
    std::map<std::string, std::optional<std::string>> values;
};
struct ReassignPartitions // KIP-455
{
    struct Move
    {
        std::string topic;
        PartitionIndex partition;
        std::vector<NodeId> replicas; // the first is preferred; empty: cancel the move that is under way
    };
    std::vector<Move> moves;
    std::optional<std::int64_t> bytesPerSecond; // no more than this is copied (KIP-73); stays until EndReplicationThrottle
};
struct EndReplicationThrottle {}; // of every topic and node
struct ElectLeaders // KIP-460; preferred replicas, or any that is left
{
    bool unclean = false;
    std::vector<std::pair<std::string, PartitionIndex>> partitions;
};

// The cluster's clock: 1 is real time, down to 0.001 slow motion, 0 stands still. Clients outside keep the wall clock.
struct SetRate { double rate = 1; };
// Stops the clock and lets the oldest message that waits through; if none waits, the next one that comes.
struct StepMessage {};
struct AddBreakpoint { std::string condition; }; // engine/cluster/breakpoint.h has the syntax
struct RemoveBreakpoint { int id = 0; };
struct EnableBreakpoint { int id = 0; bool enabled = true; };

using Command = std::variant<StartNode, StopNode, KillNode, PowerLoss, PauseNode, ResumeNode, CutLink, DelayLink,
                             IsolateNode, HealLinks, AddNode, DecommissionNode, AlterTopicConfigs, ReassignPartitions,
                             EndReplicationThrottle, ElectLeaders, AbortTransaction, AbortHangingTransaction,
                             ResetConnection, SetRate, StepMessage, AddBreakpoint, RemoveBreakpoint, EnableBreakpoint,
                             JitterLink, LimitLink, ResetLink, HealLink, SetDisk, FailApi, HealAll>;

} // namespace brokerscope::cluster
