// One node of the cluster: controller and broker on one thread, with their listeners, logs and links to the other nodes.
// Everything is called on the node's thread. Destroying a node is a crash: nothing is flushed, nobody is told.
#pragma once

#include "engine/base/result.h"
#include "engine/broker/cluster_changes.h"
#include "engine/broker/committed_metadata.h"
#include "engine/broker/disk_space.h"
#include "engine/broker/node_report.h"
#include "engine/events/log_line.h"
#include "engine/broker/planned_errors.h"
#include "engine/events/lost_record.h"
#include "engine/events/frame_log.h"
#include "engine/metadata/config/config_schema.h"
#include "engine/raft/voters.h"
#include "engine/runtime/world.h"

#include <functional>
#include <memory>
#include <string>

namespace brokerscope::broker {

struct NodeOptions
{
    NodeId id;
    Uuid directoryId; // of its data directory, as meta.properties has it
    std::string clusterId;
    std::string host;
    std::uint16_t port = 0;           // broker listener
    std::uint16_t controllerPort = 0; // controller listener
    raft::VoterSet voters;
    metadata::ConfigMap settings;     // by Kafka's names; checked with checkSettings()
    std::string logDirectory;         // as clients shall see it (DescribeLogDirs)
    std::function<DiskSpace()> diskSpace; // of that directory; may be null
    std::shared_ptr<events::FrameLog> frames; // gets what crosses its connections; may be null
    std::shared_ptr<PlannedErrors> plannedErrors; // shared by the nodes; may be null
};

// A transaction in one partition, as the partition's log tells of it.
struct OpenTransaction
{
    std::string topic;
    PartitionIndex partition;
    ProducerId producer;
    std::int16_t producerEpoch = -1;
    std::int32_t coordinatorEpoch = -1;
};

struct NodeHooks
{
    std::function<void(events::Event)> onEvent;    // node and time are set
    std::function<void(events::LogLine)> onLog; // node and time are set; may be null
    std::function<void(std::string)> onFatal;      // it cannot go on; destroy it (not from within the call)
    std::function<void()> onServing;               // it is unfenced for the first time since start
    std::function<void(const CommittedMetadata&)> onCommitted; // records of the metadata log, in order; may be null
    std::function<void(std::vector<events::LostRecord>)> onRecordsLost; // may be null; before the event LogTruncated
};

// Whether a node can be started with these settings; the error is a sentence for the user.
[[nodiscard]] Result<void> checkSettings(const metadata::ConfigMap& settings);

class Node final
{
public:
    // Opens the data directory in world.disk(), recovers what needs it, and joins the cluster.
    [[nodiscard]] static Result<std::unique_ptr<Node>> start(runtime::World& world, NodeOptions options,
                                                             NodeHooks hooks);
    ~Node();
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    // Controlled shutdown in two steps, so that a whole cluster can first let go of its brokers and only then of the quorum
    // that has to agree to it. First: leaders are moved away, listeners and logs closed; `done` runs when that is done,
    // after five seconds at the latest, if nobody lets the broker go.
    void stopBroker(std::function<void()> done);
    // Second: the quorum is told. When `done` runs the node may be destroyed (not from within the call).
    void leaveQuorum(std::function<void()> done);

    // Another broker is to leave the cluster: moves its replicas away, and makes the cluster forget it when it has stopped.
    // For a node that serves. `done` is not called any more once this node ends.
    void moveReplicasAway(NodeId leaving, std::function<void(Result<void>)> done);
    void unregister(NodeId gone, std::function<void(Result<void>)> done);

    // What an administrator wants of the controller. For a node that serves; `done` as above.
    void change(const ClusterChange& change, std::function<void(Result<void>)> done);
    // Ends the open transaction of a transactional id and shuts its producer out, as Admin.fenceProducers does: for the
    // id's coordinator. `done` runs when the abort is written everywhere.
    void fenceProducer(const std::string& transactionalId, std::function<void(Result<void>)> done);
    // Ends a transaction in one partition by writing its marker there, as kafka-transactions.sh does with a transaction
    // that no coordinator knows any more: for the partition's leader.
    void abortInPartition(const OpenTransaction& transaction, std::function<void(Result<void>)> done);
    // False: there is no such connection (any more).
    [[nodiscard]] bool breakConnection(std::uint64_t number);

    [[nodiscard]] bool isServing() const; // unfenced
    [[nodiscard]] NodeReport report(ReportDetail detail) const;
    // Counts what travels on its links from now on (see takeTraffic), or stops to.
    void watchTraffic(bool on);
    [[nodiscard]] std::vector<events::Traffic> takeTraffic();

private:
    class Impl;
    explicit Node(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::broker
