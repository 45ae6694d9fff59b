// Events as lines of a log, each with the part of Kafka that would have said it.
#include "engine/cluster/server_log.h"

#include <algorithm>
#include <cctype>

namespace brokerscope::cluster {
namespace {

std::string idOf(NodeId node)
{
    return std::to_string(node.value());
}

std::string partitionOf(const Event& event)
{
    return event.topic + "-" + std::to_string(event.partition.value());
}

std::string idsOf(const std::vector<NodeId>& nodes)
{
    std::string all;
    for (const auto id : nodes)
        all += (all.empty() ? "" : ", ") + idOf(id);
    return "[" + all + "]";
}

std::string counted(std::int64_t number, const std::string& thing)
{
    return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

void say(LogLine& line, LogLevel level, const char* logger, std::string text)
{
    line.level = level;
    line.logger = logger;
    line.text = std::move(text);
}

bool sayOfNode(LogLine& line, const Event& event)
{
    switch (event.type) {
    case EventType::NodeStarted:
        say(line, LogLevel::Info, "KafkaRaftServer", "Starting node " + idOf(event.node));
        return true;
    case EventType::NodeStopRequested:
        say(line, LogLevel::Info, "BrokerServer", "Starting controlled shutdown");
        return true;
    case EventType::NodeStopped:
        say(line, LogLevel::Info, "KafkaRaftServer", "Shut down completed");
        return true;
    case EventType::NodeKilled:
        say(line, LogLevel::Error, "Cluster", "Node " + idOf(event.node) + " was killed");
        return true;
    case EventType::NodePowerLost:
        say(line, LogLevel::Error, "Cluster", "Node " + idOf(event.node) + " lost its power: what was not synced is gone");
        return true;
    case EventType::NodePaused:
        say(line, LogLevel::Warn, "Cluster", "Node " + idOf(event.node) + " was paused");
        return true;
    case EventType::NodeResumed:
        say(line, LogLevel::Info, "Cluster", "Node " + idOf(event.node) + " goes on");
        return true;
    case EventType::NodeFailed:
        say(line, LogLevel::Error, "ProcessTerminatingFaultHandler", "Encountered fatal fault: " + event.text);
        return true;
    case EventType::LinkCut:
        say(line, LogLevel::Warn, "Cluster", "Link from node " + idOf(event.node) + " to node " + idOf(event.other) + " was cut" + (event.value == 1 ? ", one way" : ""));
        return true;
    case EventType::LinkDelayed:
        say(line, LogLevel::Warn, "Cluster", "Link between node " + idOf(event.node) + " and node " + idOf(event.other) + " is delayed by " + std::to_string(event.value) + " ms");
        return true;
    case EventType::LinksHealed:
        say(line, LogLevel::Info, "Cluster", "All links were healed");
        return true;
    case EventType::ErrorPlanned:
        say(line, LogLevel::Warn, "Cluster", "Coming " + event.topic + " requests are to get " + event.text);
        return true;
    case EventType::ErrorAnswered:
        say(line, LogLevel::Warn, "KafkaApis", "Answered " + event.topic + " of " + (event.other != kNoNode ? "node " + idOf(event.other) : event.name) + " with " + event.text + ", as was planned");
        return true;
    case EventType::BreakpointHit:
        say(line, LogLevel::Warn, "Cluster", "Time stands still, a breakpoint was hit: " + event.text);
        return true;
    case EventType::ConfigChanged:
        say(line, LogLevel::Info, "ConfigurationControlManager", event.topic.empty() ? "A configuration was changed" : "The configuration of topic " + event.topic + " was changed");
        return true;
    case EventType::ConnectionReset:
        say(line, LogLevel::Warn, "SocketServer", "Connection " + std::to_string(event.value) + " was reset");
        return true;
    default:
        return false;
    }
}

bool sayOfQuorum(LogLine& line, const Event& event)
{
    const auto epoch = std::to_string(event.epoch.value());
    switch (event.type) {
    case EventType::ElectionStarted:
        say(line, LogLevel::Info, "KafkaRaftClient", "Became candidate in epoch " + epoch + (event.text.empty() ? "" : " (" + event.text + ", no word from the leader for " + std::to_string(event.value) + " ms)"));
        return true;
    case EventType::VoteGranted:
        say(line, LogLevel::Info, "KafkaRaftClient", "Granted vote to node " + idOf(event.other) + " in epoch " + epoch);
        return true;
    case EventType::ControllerElected:
        say(line, LogLevel::Info, "QuorumController", "Became the active controller at epoch " + epoch);
        return true;
    case EventType::ControllerResigned:
        say(line, LogLevel::Warn, "QuorumController", "Is no longer the active controller" + (event.text.empty() ? "" : ": " + event.text));
        return true;
    case EventType::BrokerRegistered:
        say(line, LogLevel::Info, "ClusterControlManager", "Registered broker " + idOf(event.other));
        return true;
    case EventType::BrokerUnfenced:
        say(line, LogLevel::Info, "BrokerHeartbeatManager", "The request from broker " + idOf(event.other) + " to unfence has been granted");
        return true;
    case EventType::BrokerFenced:
        say(line, LogLevel::Warn, "ReplicationControlManager", "Fencing broker " + idOf(event.other) + (event.value > 0 ? ": no heartbeat for " + std::to_string(event.value) + " ms" : ""));
        return true;
    default:
        return false;
    }
}

bool sayOfPartition(LogLine& line, const Event& event)
{
    const auto epoch = std::to_string(event.epoch.value());
    switch (event.type) {
    case EventType::TopicCreated:
        say(line, LogLevel::Info, "ReplicationControlManager", "Created topic " + event.topic + " with " + counted(event.value, "partition"));
        return true;
    case EventType::TopicDeleted:
        say(line, LogLevel::Info, "ReplicationControlManager", "Deleted topic " + event.topic);
        return true;
    case EventType::LeaderElected:
        say(line, LogLevel::Info, "PartitionChangeBuilder", "Node " + idOf(event.other) + " leads " + partitionOf(event) + " in leader epoch " + epoch + (event.previous != kNoNode ? ", after node " + idOf(event.previous) : ""));
        return true;
    case EventType::PartitionOffline:
        say(line, LogLevel::Error, "PartitionChangeBuilder", "Partition " + partitionOf(event) + " is offline: no in-sync replica can lead it");
        return true;
    case EventType::IsrShrunk:
        say(line, LogLevel::Warn, "Partition", "Shrinking ISR of " + partitionOf(event) + " to " + idsOf(event.nodes) + ": node " + idOf(event.other) + " left");
        return true;
    case EventType::IsrExpanded:
        say(line, LogLevel::Info, "Partition", "Expanding ISR of " + partitionOf(event) + " to " + idsOf(event.nodes) + ": node " + idOf(event.other) + " came");
        return true;
    case EventType::LogTruncated:
        say(line, LogLevel::Warn, "UnifiedLog", "Truncated " + partitionOf(event) + " to offset " + std::to_string(event.offset.value()) + "; " + counted(event.value, "record") + (event.value == 1 ? " was removed" : " were removed"));
        return true;
    case EventType::LogRecovered:
        say(line, event.value > 0 ? LogLevel::Warn : LogLevel::Info, "LogManager", "Recovered " + partitionOf(event) + " after an unclean stop; " + counted(event.value, "byte") + (event.value == 1 ? " was cut off" : " were cut off"));
        return true;
    case EventType::SegmentRolled:
        say(line, LogLevel::Info, "UnifiedLog", "Rolled new log segment of " + partitionOf(event) + " at offset " + std::to_string(event.offset.value()));
        return true;
    case EventType::SegmentDeleted:
        say(line, LogLevel::Info, "UnifiedLog", "Deleted segment of " + partitionOf(event) + " with base offset " + std::to_string(event.offset.value()));
        return true;
    default:
        return false;
    }
}

bool sayOfClients(LogLine& line, const Event& event)
{
    switch (event.type) {
    case EventType::GroupMemberJoined:
        say(line, LogLevel::Info, "GroupCoordinator", "Member " + event.text + " joined group " + event.name);
        return true;
    case EventType::GroupMemberLeft:
        say(line, LogLevel::Info, "GroupCoordinator", "Member left group " + event.name + (event.text.empty() ? "" : ": " + event.text));
        return true;
    case EventType::GroupRebalancing:
        say(line, LogLevel::Info, "GroupCoordinator", "Preparing to rebalance group " + event.name + (event.text.empty() ? "" : ": " + event.text));
        return true;
    case EventType::GroupStable:
        say(line, LogLevel::Info, "GroupCoordinator", "Stabilized group " + event.name);
        return true;
    case EventType::OffsetsCommitted:
        say(line, LogLevel::Debug, "GroupCoordinator", "Offsets committed by group " + event.name);
        return true;
    case EventType::TransactionAbortRequested:
        say(line, LogLevel::Warn, "TransactionCoordinator", event.name.empty() ? "Abort of the transaction of producer " + std::to_string(event.value) + " in " + partitionOf(event) + " requested" : "Abort of the transaction of " + event.name + " requested");
        return true;
    case EventType::TransactionStarted:
        say(line, LogLevel::Debug, "TransactionCoordinator", event.name + " began a transaction");
        return true;
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionCommitted:
        say(line, LogLevel::Debug, "TransactionCoordinator", event.name + (event.type == EventType::TransactionCommitted ? " has committed" : " will commit"));
        return true;
    case EventType::TransactionPrepareAbort:
    case EventType::TransactionAborted:
        say(line, event.text == "timeout" ? LogLevel::Warn : LogLevel::Info, "TransactionCoordinator", event.name + (event.type == EventType::TransactionAborted ? " has aborted" : " will abort") + (event.text.empty() ? "" : ": " + event.text));
        return true;
    case EventType::ClientConnected:
        say(line, LogLevel::Debug, "SocketServer", "Client " + event.name + " connected from " + event.text);
        return true;
    case EventType::ClientDisconnected:
        say(line, LogLevel::Debug, "SocketServer", "Client " + event.name + " at " + event.text + " has gone");
        return true;
    case EventType::RequestFailed:
        say(line, LogLevel::Warn, "KafkaApis", "Answered " + event.name + " with " + event.text);
        return true;
    default:
        return false;
    }
}

} // namespace

LogLine lineOf(const Event& event)
{
    LogLine line;
    line.time = event.time;
    line.node = event.node;
    if (sayOfNode(line, event) || sayOfQuorum(line, event) || sayOfPartition(line, event) || sayOfClients(line, event))
        return line;
    // Of the others the bare facts.
    std::string text(nameOf(event.type));
    std::replace(text.begin(), text.end(), '-', ' ');
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    if (!event.topic.empty())
        text += " " + (event.partition.value() >= 0 ? partitionOf(event) : event.topic);
    if (event.other != kNoNode)
        text += " node " + idOf(event.other);
    if (!event.name.empty())
        text += " " + event.name;
    if (!event.text.empty())
        text += ": " + event.text;
    if (!event.nodes.empty())
        text += " " + idsOf(event.nodes);
    say(line, LogLevel::Info, "Cluster", std::move(text));
    return line;
}

} // namespace brokerscope::cluster
