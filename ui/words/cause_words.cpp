#include "ui/words/cause_words.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

using cluster::EventType;

struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::CauseWords)
};

} // namespace

EventKind kindOf(EventType type)
{
    switch (type) {
    case EventType::ElectionStarted:
    case EventType::VoteGranted:
    case EventType::ControllerElected:
    case EventType::ControllerResigned:
        return EventKind::Quorum;
    case EventType::BrokerRegistered:
    case EventType::BrokerUnfenced:
    case EventType::BrokerFenced:
        return EventKind::Brokers;
    case EventType::TopicCreated:
    case EventType::TopicDeleted:
    case EventType::PartitionsAdded:
    case EventType::ConfigChanged:
    case EventType::LeaderElected:
    case EventType::PartitionOffline:
    case EventType::IsrShrunk:
    case EventType::IsrExpanded:
    case EventType::ReassignmentStarted:
    case EventType::ReassignmentEnded:
        return EventKind::Partitions;
    case EventType::LogTruncated:
    case EventType::LogRecovered:
    case EventType::SegmentRolled:
    case EventType::SegmentDeleted:
    case EventType::LogStartMoved:
        return EventKind::Logs;
    case EventType::GroupMemberJoined:
    case EventType::GroupMemberLeft:
    case EventType::GroupRebalancing:
    case EventType::GroupAssigning:
    case EventType::GroupStable:
    case EventType::OffsetsCommitted:
        return EventKind::Groups;
    case EventType::TransactionAbortRequested:
    case EventType::TransactionStarted:
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionPrepareAbort:
    case EventType::TransactionCommitted:
    case EventType::TransactionAborted:
        return EventKind::Transactions;
    case EventType::ClientConnected:
    case EventType::ClientDisconnected:
    case EventType::RequestFailed:
        return EventKind::Clients;
    default:
        return EventKind::Acts;
    }
}

QString kindWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Acts:
        return CauseWords::tr("Your acts");
    case EventKind::Quorum:
        return CauseWords::tr("Quorum");
    case EventKind::Brokers:
        return CauseWords::tr("Brokers");
    case EventKind::Partitions:
        return CauseWords::tr("Topics, leaders, ISR");
    case EventKind::Logs:
        return CauseWords::tr("Logs on disk");
    case EventKind::Groups:
        return CauseWords::tr("Groups");
    case EventKind::Transactions:
        return CauseWords::tr("Transactions");
    case EventKind::Clients:
        return CauseWords::tr("Clients and errors");
    }
    return {};
}

QString rootWords(const cluster::Event& event)
{
    switch (event.type) {
    case EventType::NodeFailed:
        return CauseWords::tr("The node found out by itself that it cannot go on.");
    case EventType::NodeStopped:
    case EventType::NodeDecommissioned:
        return CauseWords::tr("It had been asked for before.");
    case EventType::ElectionStarted:
        return CauseWords::tr("A timer ran out: the node heard nothing from a leader for its election timeout.");
    case EventType::VoteGranted:
    case EventType::ControllerElected:
        return CauseWords::tr("A timer: an election was due.");
    case EventType::ControllerResigned:
        return CauseWords::tr("A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.");
    case EventType::BrokerFenced:
        return CauseWords::tr("A timer ran out: broker.session.timeout.ms passed without a heartbeat.");
    case EventType::BrokerRegistered:
    case EventType::BrokerUnfenced:
        return CauseWords::tr("The broker asked for it when it had started.");
    case EventType::IsrShrunk:
        return CauseWords::tr("A timer ran out: the replica was not caught up for replica.lag.time.max.ms.");
    case EventType::IsrExpanded:
        return CauseWords::tr("The replica has caught up with the leader's log.");
    case EventType::LeaderElected:
        return CauseWords::tr("The controller's timer: it gives leadership back to preferred replicas.");
    case EventType::PartitionOffline:
        return CauseWords::tr("The last replica that could lead is gone.");
    case EventType::SegmentRolled:
        return CauseWords::tr("The segment was full, or segment.ms had passed.");
    case EventType::SegmentDeleted:
    case EventType::LogStartMoved:
        return CauseWords::tr("A timer: retention looks for old segments, or a client deleted records.");
    case EventType::LogTruncated:
    case EventType::LogRecovered:
        return CauseWords::tr("The node compared its log with the leader's, or with what its checkpoints say.");
    case EventType::GroupMemberLeft:
        return CauseWords::tr("The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.");
    case EventType::TransactionPrepareAbort:
        return event.text == "timeout" ? CauseWords::tr("A timer ran out: transaction.timeout.ms passed.")
                                       : CauseWords::tr("A client asked for it.");
    case EventType::ReassignmentEnded:
        return CauseWords::tr("All new replicas have caught up.");
    case EventType::RequestFailed:
        return CauseWords::tr("Nothing that this window knows of preceded it.");
    default:
        break;
    }
    return kindOf(event.type) == EventKind::Acts || event.type == EventType::TransactionAbortRequested
               ? CauseWords::tr("A person did that.")
               : CauseWords::tr("A client asked for it.");
}

} // namespace brokerscope::ui
