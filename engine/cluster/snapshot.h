// The state of the cluster at a moment, as an immutable value. Everything in it was reported by a node about itself
// (logs, connections, load) or read from the committed metadata of the most advanced node that runs (topics, leaders,
// ISR). Safe to read from any thread; times are wall-clock milliseconds since 1970, rates are per second.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/base/uuid.h"
#include "engine/cluster/command.h"
#include "engine/cluster/config.h"
#include "engine/events/event.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::cluster {

enum class NodeState {
    Stopped,  // never started, or after a controlled shutdown
    Starting, // recovering logs, catching up with the metadata log
    Running,
    Paused,   // its thread stands still; its sockets stay open
    Stopping, // controlled shutdown under way
    Killed,   // crashed by kill or power loss
    Failed,   // could not start, or fenced itself; `failure` says why
};

// How long one API's requests to one node took in the last full second, in milliseconds.
struct ApiLatencySnapshot
{
    std::string name;           // Kafka's; Fetch as FetchConsumer or FetchFollower
    double requestsPerSecond = 0;
    std::uint64_t second = 0;   // which second of the node the figures are of; rises
    std::uint64_t count = 0;    // answers in it; 0: none, and the figures are 0
    double p50Ms = 0;           // of TotalTimeMs
    double p95Ms = 0;
    double p99Ms = 0;
    double maxMs = 0;
    double meanMs = 0;
    double localMs = 0;         // means of its parts, as Kafka names them
    double remoteMs = 0;
    double responseQueueMs = 0;
};

struct NodeSnapshot
{
    NodeId id;
    NodeState state = NodeState::Stopped;
    std::string failure;            // one sentence, when state is Failed
    std::string host;
    std::uint16_t port = 0;
    std::uint16_t controllerPort = 0;
    bool voter = true;              // of the metadata quorum; false: a broker only
    bool decommissioning = false;   // its replicas are being moved away
    bool activeController = false;  // as this node sees itself
    bool fenced = true;             // in the committed metadata: gets no leadership
    std::int64_t brokerEpoch = -1;
    WallTime stateSince{};
    double bytesInPerSecond = 0;    // produced to it by clients
    double bytesOutPerSecond = 0;   // fetched from it by clients
    double requestsPerSecond = 0;
    double recordsInPerSecond = 0;           // produced to it by clients
    double replicationBytesOutPerSecond = 0; // fetched from it by followers
    std::int64_t logBytes = 0;      // size of all its logs
    int connections = 0;
    std::vector<ApiLatencySnapshot> apis; // by name; those that were asked for at least once
};

enum class QuorumRole { Unattached, Prospective, Candidate, Leader, Follower, Observer, Resigned };

struct VoterSnapshot
{
    NodeId id;
    QuorumRole role = QuorumRole::Unattached;
    LeaderEpoch epoch;                      // the epoch this node is in
    NodeId votedFor = kNoNode;
    Offset logEndOffset{0};
    Offset highWatermark{0};
    std::optional<std::int64_t> electionInMs; // time until it would start an election, if it hears nothing
    bool running = false;
    // As the leader knows it; empty while it has not heard of it in this epoch, or is none.
    std::optional<std::int64_t> sinceFetchMs;
    std::optional<std::int64_t> sinceCaughtUpMs; // how long ago it had all that the leader had
};

struct QuorumSnapshot
{
    NodeId leader = kNoNode;
    LeaderEpoch epoch{0};
    std::vector<VoterSnapshot> voters;
    std::vector<VoterSnapshot> observers; // nodes that only follow
};

// A committed record of the metadata log.
struct MetadataRecordSnapshot
{
    Offset offset{0};
    LeaderEpoch epoch;
    WallTime time{};   // when the controller wrote it
    std::string type;  // Kafka's name: "PartitionChangeRecord"
    std::string topic; // name of the topic whose id is among the fields
    std::vector<std::pair<std::string, std::string>> fields; // in their order; what is no text is JSON

    [[nodiscard]] const std::string* field(std::string_view name) const; // null: it has none
};
using MetadataRecords = std::vector<std::shared_ptr<const MetadataRecordSnapshot>>;

struct SegmentSnapshot
{
    Offset baseOffset{0};
    Offset endOffset{0}; // exclusive
    std::int64_t bytes = 0;
};

struct EpochSpan
{
    LeaderEpoch epoch;
    Offset startOffset{0};
};

// A transaction in one partition that has no marker there yet, as the leader's log has it.
struct OpenTransactionSnapshot
{
    std::int64_t producerId = -1;
    std::int16_t producerEpoch = -1;
    std::int32_t coordinatorEpoch = -1;
    Offset startOffset{0};
    std::optional<WallTime> lastWrite;
    std::string transactionalId; // that a coordinator has it open for; empty: none does
    // No coordinator has had it for some time, while all of them could be asked: nobody will ever end it by itself.
    bool hanging = false;
};

// One replica's log, as the node that holds it reports it. Absent from the snapshot while that node does not run: then
// the last known values are kept and `stale` is set.
struct ReplicaSnapshot
{
    NodeId node;
    bool isLeader = false;
    bool inSync = false;
    bool online = false; // its node runs and is not fenced
    bool stale = false;
    bool endTold = true; // false: of an external cluster that does not say where this replica's log ends
    Offset logStartOffset{0};
    Offset highWatermark{0};
    Offset lastStableOffset{0};
    Offset logEndOffset{0};
    std::int64_t bytes = 0;
    std::vector<SegmentSnapshot> segments;  // oldest first, at most 64 (the newest)
    std::vector<EpochSpan> epochs;          // oldest first
};

struct PartitionSnapshot
{
    PartitionIndex index;
    NodeId leader = kNoNode; // kNoNode: offline
    NodeId lastLeader = kNoNode;
    LeaderEpoch leaderEpoch{0};
    std::int32_t partitionEpoch = 0;
    std::vector<NodeId> replicas; // in assignment order: the first is preferred
    std::vector<NodeId> isr;
    std::vector<NodeId> addingReplicas;   // of a reassignment under way (KIP-455); also in `replicas`
    std::vector<NodeId> removingReplicas;
    std::vector<NodeId> elr;              // may lead although they left the ISR (KIP-966)
    std::vector<NodeId> lastKnownElr;     // who led when nobody was eligible any more
    std::vector<ReplicaSnapshot> logs; // in the order of `replicas`
    std::vector<OpenTransactionSnapshot> openTransactions; // by start offset: the first holds back the last stable offset
    double recordsInPerSecond = 0;
    double bytesInPerSecond = 0;
    double bytesOutPerSecond = 0;
    std::optional<WallTime> offlineSince;
};

struct TopicSnapshot
{
    std::string name;
    Uuid id;
    bool internal = false;
    std::vector<PartitionSnapshot> partitions; // by index
    std::map<std::string, std::string> configs; // only what was set on the topic
};

struct GroupMemberSnapshot
{
    std::string memberId;
    std::string instanceId; // empty: dynamic member
    std::string clientId;
    std::string clientHost;
    std::map<std::string, std::vector<PartitionIndex>> assignment; // by topic
    std::int32_t epoch = -1; // of a consumer group's member (KIP-848), or of a share group's
    std::map<std::string, std::vector<PartitionIndex>> target; // what a consumer group's member shall have
};

struct GroupOffsetSnapshot
{
    std::string topic;
    PartitionIndex partition;
    Offset committed{-1};   // -1: never committed
    Offset logEndOffset{0}; // of the leader; lag counts to the high watermark's end as Kafka's own tool does
    std::int64_t lag = 0;
    std::string memberId;   // who owns the partition now; empty: nobody
};

struct GroupSnapshot
{
    std::string id;
    std::string type;         // "classic", "consumer" (KIP-848) or "share" (KIP-932)
    std::string protocolType; // "consumer", "connect", "share" ...
    std::string protocol;     // chosen assignor
    std::string state;        // Kafka's words: Empty, Assigning, Reconciling, PreparingRebalance, CompletingRebalance, Stable, Dead
    std::int32_t generation = 0;       // of a consumer or share group: its epoch
    std::int32_t assignmentEpoch = -1; // of a consumer or share group: for which epoch the target was computed
    std::string leaderMemberId;
    NodeId coordinator = kNoNode;
    std::vector<GroupMemberSnapshot> members;
    std::vector<GroupOffsetSnapshot> offsets; // none of a share group: it commits no offsets
    std::int64_t totalLag = 0;
};

// What the coordinator of a transactional id knows of it.
struct TransactionSnapshot
{
    std::string id;
    NodeId coordinator = kNoNode;
    std::int64_t producerId = -1;
    std::int16_t producerEpoch = -1;
    std::string state;             // Kafka's words: Empty, Ongoing, PrepareCommit ...
    std::optional<WallTime> start; // of the open transaction, or of the last one
    std::int64_t timeoutMs = 0;
    std::map<std::string, std::vector<PartitionIndex>> partitions; // by topic; once it is to end, those without the marker
};

struct TopicUse
{
    std::string topic;
    PartitionIndex partition;
    double recordsPerSecond = 0;
    double bytesPerSecond = 0;
};

// Everything that one client program does, over all its connections to all nodes: connections with the same client.id
// and process address count as one client.
struct ClientSnapshot
{
    std::string key; // stable for the client's lifetime
    std::string clientId;
    std::string softwareName;    // from ApiVersions, e.g. "apache-kafka-java"; empty if it did not say
    std::string softwareVersion;
    std::string address;         // host:port of its first connection
    bool builtIn = false;        // one of the application's own producers or consumers
    std::vector<NodeId> connectedTo;
    std::vector<TopicUse> produces;
    std::vector<TopicUse> fetches;
    std::string groupId;         // when it is a member of a group
    double requestsPerSecond = 0;
    std::int64_t errorsTotal = 0; // answers that carried an error code
    std::string lastError;        // Kafka's name of the last one
};

// One connection to one node, from a client or from another node.
struct ConnectionSnapshot
{
    NodeId node;
    std::uint64_t number = 0;    // of that node: the order in which they came
    NodeId peerNode = kNoNode;   // the node at the other end; kNoNode: a client
    std::string clientKey;       // ClientSnapshot::key
    std::string clientId;
    std::string softwareName;
    std::string softwareVersion;
    std::string address;
    std::string listener;        // PLAINTEXT or CONTROLLER
    std::string groupId;
    bool builtIn = false;
    WallTime since{};
    WallTime lastActive{};
    std::string lastRequest;     // Kafka's name of the API
    std::uint64_t requests = 0;
    double requestsPerSecond = 0;
    double bytesInPerSecond = 0; // to the node
    double bytesOutPerSecond = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    int inFlight = 0;            // requests without an answer
    std::int64_t errorsTotal = 0;
    std::string lastError;
    std::vector<std::pair<std::string, PartitionIndex>> produces;
    std::vector<std::pair<std::string, PartitionIndex>> fetches;
};

// What happened since the cluster was opened, counted.
struct EventCounts
{
    std::uint64_t isrShrinks = 0;
    std::uint64_t isrExpands = 0;
    std::uint64_t leaderElections = 0;
    std::uint64_t controllerElections = 0;
};

struct ProcessSnapshot
{
    double cpu = 0;                 // processors kept busy: 1.5 is one and a half
    std::int64_t residentBytes = 0; // 0: not known
};

// A direction of a link between two nodes, or between a client and a node. Only links that are not as they should be are
// listed.
struct LinkSnapshot
{
    NodeId from;
    NodeId to;
    bool cut = false;
    std::int64_t delayMs = 0;
    std::string client;              // ClientSnapshot::key of the end that is kNoNode
    std::int64_t jitterMs = 0;       // up to so much more, by chance
    std::int64_t bytesPerSecond = 0; // 0: not limited
};

// A disk that is not as it should be.
struct DiskSnapshot
{
    NodeId node;
    DiskState state = DiskState::Ok;
    std::int64_t latencyMs = 0; // of a slow one
};

// Errors that are still to be answered on request (FailApi).
struct PlannedErrorSnapshot
{
    std::string api;   // Kafka's names
    std::string error;
    NodeId node = kNoNode; // kNoNode: whichever gets the request
    int planned = 0;
    int remaining = 0;
};

// A message that has arrived at a node and waits for the cluster's time.
struct WaitingMessage
{
    std::uint64_t number = 0; // rises with each message that had to wait
    NodeId from = kNoNode;    // kNoNode: a client
    NodeId to = kNoNode;
    std::string client;       // its client.id and address, when it comes from one
    std::string api;          // Kafka's name: of the request, or of the request that this answers
    events::TrafficKind kind = events::TrafficKind::Admin;
    bool response = false;
    std::int64_t bytes = 0;
    std::int64_t waitedMs = 0; // by the wall clock
    bool blocked = false;      // a step passes over it: its link is cut, or its node is frozen
};

struct BreakpointSnapshot
{
    int id = 0;
    std::string condition; // in its plain form
    bool enabled = true;
    std::int64_t hits = 0;
    std::uint64_t lastEvent = 0; // sequence of the BreakpointHit event of the last hit; 0: none yet
};

// The cluster's time. Timers of the nodes and messages follow it; records and events are stamped by the wall clock, which
// clients outside keep, too.
struct ClockSnapshot
{
    double rate = 1;        // 1: real time; 0: stands still
    bool stepping = false;  // a step waits for the next message; until it comes time goes on
    std::int64_t elapsedMs = 0; // of the cluster's time since the cluster was opened
    std::vector<WaitingMessage> waiting; // oldest first, at most 200; the first that is not blocked goes with the next step
    std::int64_t waitingCount = 0;
    std::optional<WaitingMessage> lastStep; // what the last step let through
    std::vector<BreakpointSnapshot> breakpoints; // by id
    int stoppedBy = 0;      // the breakpoint that stopped the clock; 0: none did

    [[nodiscard]] bool isPaused() const { return rate == 0; }
    [[nodiscard]] bool isRealTime() const { return rate == 1; }
};

// Of a cluster that somebody else runs and that was asked over the public protocol. What that protocol does not tell keeps
// its default in the snapshot and is no figure: bytes and requests per second, connections, clients that are in no group,
// traffic, segments, epochs of a log, followers' high watermarks, votes. The flags say what this cluster did tell.
struct ExternalSnapshot
{
    std::string servers;                // as they were given: "kafka1:9092,kafka2:9092"
    std::string problem;                // one sentence while nobody answers; empty: the cluster answers
    std::optional<WallTime> lastAnswer; // when the figures were read; none: it has never answered
    bool quorum = false;                // the metadata quorum's leader, voters and their log ends
    bool transactions = false;
    bool logBytes = false;              // sizes of logs
};

struct ClusterSnapshot
{
    std::uint64_t version = 0; // rises with every change
    WallTime time{};
    std::string clusterId;
    std::string bootstrapServers; // "127.0.0.1:9092,127.0.0.1:9093"
    std::filesystem::path dataDirectory;
    bool ephemeral = false;
    TimerPreset timers = TimerPreset::Classroom;
    std::vector<NodeSnapshot> nodes;
    QuorumSnapshot quorum;
    std::vector<std::shared_ptr<const TopicSnapshot>> topics; // by name
    std::vector<GroupSnapshot> groups;                        // by id
    std::vector<TransactionSnapshot> transactions;            // by id
    std::vector<ClientSnapshot> clients;
    std::vector<ConnectionSnapshot> connections; // by node, then in the order in which they came
    std::vector<LinkSnapshot> links;
    ClockSnapshot clock;
    std::vector<DiskSnapshot> disks;
    std::vector<PlannedErrorSnapshot> plannedErrors;
    std::int64_t lostRecords = 0; // cut off by truncations since the start; Cluster::lostRecords() has them
    std::int64_t lostAnswered = 0; // of those, the ones that a producer believes to be written (LostRecord::answeredAtOnce)
    std::optional<ExternalSnapshot> external; // none: this program runs the cluster, and every figure is known
    std::shared_ptr<const MetadataRecords> metadataLog; // the newest records, oldest first; may be null
    EventCounts counts;
    ProcessSnapshot process;

    [[nodiscard]] const NodeSnapshot* node(NodeId id) const;
    [[nodiscard]] std::shared_ptr<const TopicSnapshot> topic(std::string_view name) const;
    [[nodiscard]] int underReplicatedPartitions() const; // fewer in the ISR than replicas
    [[nodiscard]] int offlinePartitions() const;         // without a leader
    // Committed records that one running node has and no other: lost if it were lost (PartitionRisk::atRisk of all partitions).
    [[nodiscard]] std::int64_t recordsAtRisk() const;
};

[[nodiscard]] std::string_view nameOf(NodeState state);
[[nodiscard]] std::string_view nameOf(QuorumRole role);
[[nodiscard]] std::string_view nameOf(DiskState state); // slow, full, fail, ok: as ctl spells them

} // namespace brokerscope::cluster
