#include "engine/events/event.h"

namespace brokerscope::events {

std::string_view nameOf(EventType type)
{
    switch (type) {
    case EventType::NodeStarted:
        return "node-started";
    case EventType::NodeStopRequested:
        return "node-stop-requested";
    case EventType::NodeStopped:
        return "node-stopped";
    case EventType::NodeKilled:
        return "node-killed";
    case EventType::NodePowerLost:
        return "node-power-lost";
    case EventType::NodePaused:
        return "node-paused";
    case EventType::NodeResumed:
        return "node-resumed";
    case EventType::NodeFailed:
        return "node-failed";
    case EventType::LinkCut:
        return "link-cut";
    case EventType::LinkDelayed:
        return "link-delayed";
    case EventType::LinksHealed:
        return "links-healed";
    case EventType::ConnectionReset:
        return "connection-reset";
    case EventType::LinkJittered:
        return "link-jittered";
    case EventType::LinkLimited:
        return "link-limited";
    case EventType::LinkReset:
        return "link-reset";
    case EventType::LinkHealed:
        return "link-healed";
    case EventType::DiskFaulted:
        return "disk-faulted";
    case EventType::ErrorPlanned:
        return "error-planned";
    case EventType::ErrorAnswered:
        return "error-answered";
    case EventType::FaultsHealed:
        return "faults-healed";
    case EventType::NodeAdded:
        return "node-added";
    case EventType::NodeDecommissioning:
        return "node-decommissioning";
    case EventType::NodeDecommissioned:
        return "node-decommissioned";
    case EventType::ElectionStarted:
        return "election-started";
    case EventType::VoteGranted:
        return "vote-granted";
    case EventType::ControllerElected:
        return "controller-elected";
    case EventType::ControllerResigned:
        return "controller-resigned";
    case EventType::BrokerRegistered:
        return "broker-registered";
    case EventType::BrokerUnfenced:
        return "broker-unfenced";
    case EventType::BrokerFenced:
        return "broker-fenced";
    case EventType::TopicCreated:
        return "topic-created";
    case EventType::TopicDeleted:
        return "topic-deleted";
    case EventType::PartitionsAdded:
        return "partitions-added";
    case EventType::ConfigChanged:
        return "config-changed";
    case EventType::LeaderElected:
        return "leader-elected";
    case EventType::PartitionOffline:
        return "partition-offline";
    case EventType::IsrShrunk:
        return "isr-shrunk";
    case EventType::IsrExpanded:
        return "isr-expanded";
    case EventType::ReassignmentStarted:
        return "reassignment-started";
    case EventType::ReassignmentEnded:
        return "reassignment-ended";
    case EventType::LogTruncated:
        return "log-truncated";
    case EventType::LogRecovered:
        return "log-recovered";
    case EventType::SegmentRolled:
        return "segment-rolled";
    case EventType::SegmentDeleted:
        return "segment-deleted";
    case EventType::LogStartMoved:
        return "log-start-moved";
    case EventType::GroupMemberJoined:
        return "group-member-joined";
    case EventType::GroupMemberLeft:
        return "group-member-left";
    case EventType::GroupRebalancing:
        return "group-rebalancing";
    case EventType::GroupAssigning:
        return "group-assigning";
    case EventType::GroupStable:
        return "group-stable";
    case EventType::OffsetsCommitted:
        return "offsets-committed";
    case EventType::TransactionAbortRequested:
        return "transaction-abort-requested";
    case EventType::TransactionStarted:
        return "transaction-started";
    case EventType::TransactionPrepareCommit:
        return "transaction-prepare-commit";
    case EventType::TransactionPrepareAbort:
        return "transaction-prepare-abort";
    case EventType::TransactionCommitted:
        return "transaction-committed";
    case EventType::TransactionAborted:
        return "transaction-aborted";
    case EventType::ClientConnected:
        return "client-connected";
    case EventType::ClientDisconnected:
        return "client-disconnected";
    case EventType::RequestFailed:
        return "request-failed";
    case EventType::TimeRateChanged:
        return "time-rate-changed";
    case EventType::TimeStepped:
        return "time-stepped";
    case EventType::BreakpointHit:
        return "breakpoint-hit";
    }
    return "unknown";
}

std::string_view nameOf(TrafficKind kind)
{
    switch (kind) {
    case TrafficKind::Produce:
        return "produce";
    case TrafficKind::Fetch:
        return "fetch";
    case TrafficKind::Replication:
        return "replication";
    case TrafficKind::Quorum:
        return "quorum";
    case TrafficKind::Group:
        return "group";
    case TrafficKind::Metadata:
        return "metadata";
    case TrafficKind::Transaction:
        return "transaction";
    case TrafficKind::Admin:
        return "admin";
    }
    return "unknown";
}

} // namespace brokerscope::events
