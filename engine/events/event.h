// What happened on a node, one thing at a time, and what travelled. The node's folders make these values, the cluster
// orders them (engine/cluster/events.h); the window's timeline, `ctl events` and the tests read that one stream. No words for people are made here; the window makes them from the values.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::events {

enum class EventType {
    // Acts of the user
    NodeStarted, NodeStopRequested, NodeStopped, NodeKilled, NodePowerLost, NodePaused, NodeResumed, NodeFailed,
    LinkCut, LinkDelayed, LinksHealed, // a client at one end: name = its key, other = kNoNode where it is the far end
    LinkJittered,      // value = milliseconds at most
    LinkLimited,       // value = bytes a second; 0 takes the limit away
    LinkReset, LinkHealed,
    DiskFaulted,       // text = slow, full, fail or ok; value = milliseconds that a slow one takes longer
    ErrorPlanned,      // node or kNoNode for all; topic = the API's name, text = Kafka's error name, value = how often (0: no more)
    FaultsHealed,      // links, disks and planned errors, all at once
    ConnectionReset, // value = number of the connection
    NodeAdded, NodeDecommissioning, NodeDecommissioned, // node = who came, begins to leave, left
    // Quorum
    ElectionStarted,   // epoch, node = who; value = milliseconds without word from the leader
    VoteGranted,       // node = voter, other = candidate
    ControllerElected, // node = the new active controller
    ControllerResigned,
    // Brokers, as the controller decides
    BrokerRegistered, BrokerUnfenced,
    BrokerFenced,      // other = the broker; value = milliseconds without a heartbeat
    // Topics and partitions
    TopicCreated, TopicDeleted, PartitionsAdded, ConfigChanged,
    LeaderElected,     // topic, partition, other = new leader, previous = the old one, epoch
    PartitionOffline,  // no leader could be elected
    IsrShrunk, IsrExpanded, // other = who left or came; nodes = the ISR afterwards
    ReassignmentStarted, ReassignmentEnded, // topic, partition; nodes = the replicas it leads to, or is at
    LogTruncated,      // offset = new log end, value = records removed
    LogRecovered,      // after an unclean stop; value = bytes cut off
    SegmentRolled, SegmentDeleted, LogStartMoved,
    // Groups
    // name = group, text = member or reason, value = generation. Assigning: all members of a classic group have joined, and
    // their leader shares the partitions out
    GroupMemberJoined, GroupMemberLeft, GroupRebalancing, GroupAssigning, GroupStable,
    OffsetsCommitted,
    // Transactions: name = transactional id, value = partitions; text of an abort = client, timeout, fenced, or empty when
    // another coordinator knows
    TransactionAbortRequested, // an act; instead of an id: topic, partition, value = producer id
    TransactionStarted, TransactionPrepareCommit, TransactionPrepareAbort, TransactionCommitted, TransactionAborted,
    // Clients
    ClientConnected, ClientDisconnected, // name = client.id, text = software
    ErrorAnswered,     // as planned: name = client.id, other = the node that asked (if one did), topic = API, text = error name
    RequestFailed,     // name = client.id, text = Kafka's error name, value = how many since the last such event
    // The cluster's time
    TimeRateChanged,   // value = the rate in millionths: 1000000 is real time, 0 stands still
    TimeStepped,       // one message was let through: node = to, other = from or kNoNode, name = API, text = client,
                       // value = 1 for a response
    BreakpointHit,     // time stands still: value = the breakpoint's id, text = its condition, cause = what met it
};

// Only the fields that the comment above names are meaningful; the others keep their defaults.
struct Event
{
    std::uint64_t sequence = 0; // rises by one; 0 is no event
    std::uint64_t cause = 0;    // sequence of the event that brought this one about; 0: a timer, a client, or unknown
    EventType type{};
    WallTime time{};
    NodeId node = kNoNode;      // where it was seen
    NodeId other = kNoNode;
    NodeId previous = kNoNode;
    std::string topic;
    PartitionIndex partition{-1};
    LeaderEpoch epoch = kNoEpoch;
    Offset offset = kNoOffset;
    std::int64_t value = 0;
    std::string name;
    std::string text;
    std::vector<NodeId> nodes;
};

// What travels: requests and responses counted per direction, kind and publication interval (about 33 ms). A dot on a
// link of the picture stands for `count` real frames.
enum class TrafficKind { Produce, Fetch, Replication, Quorum, Group, Metadata, Admin, Transaction };

struct Traffic
{
    WallTime time{};
    NodeId node;            // the node that received the request
    NodeId peerNode = kNoNode; // the node that sent it, or kNoNode for a client
    std::string clientKey;  // ClientSnapshot::key, when a client sent it
    TrafficKind kind{};
    bool response = false;  // false: request travelling to `node`; true: response travelling back
    std::uint32_t count = 0;
    std::uint64_t bytes = 0;
};

[[nodiscard]] std::string_view nameOf(EventType type);
[[nodiscard]] std::string_view nameOf(TrafficKind kind);

} // namespace brokerscope::events
