#include "ui/words/event_words.h"

#include "ui/words/figures.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brokerscope::ui {

namespace {

using cluster::Event;
using cluster::EventType;

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::EventWords)
};

QString partitionOf(const Event& event)
{
    return QStringLiteral("%1-%2").arg(QString::fromStdString(event.topic)).arg(event.partition.value());
}

QString idsOf(const std::vector<NodeId>& nodes)
{
    QStringList ids;
    for (const auto id : nodes)
        ids << QString::number(id.value());
    return ids.join(QStringLiteral(", "));
}

QString nameOf(const Event& event)
{
    return event.name.empty() ? EventWords::tr("(no name)") : QString::fromStdString(event.name);
}

// An end of a link: a node's id, or the client that is at that end.
QString endWords(const Event& event, std::int32_t node)
{
    return node >= 0 ? QString::number(node) : QString::fromStdString(event.name.substr(0, event.name.rfind('@')));
}

QString endName(const Event& event, std::int32_t node)
{
    return node >= 0 ? EventWords::tr("node %1").arg(node) : EventWords::tr("client %1").arg(endWords(event, node));
}

QString bytesPerSecond(std::int64_t bytes)
{
    return EventWords::tr("%1/s").arg(bytesWords(bytes));
}

QString diskWords(const Event& event)
{
    if (event.text == "slow")
        return EventWords::tr("disk slower by %1").arg(durationWords(event.value));
    if (event.text == "full")
        return EventWords::tr("disk full");
    return event.text == "fail" ? EventWords::tr("disk fails") : EventWords::tr("disk well again");
}

QString diskSentence(const Event& event)
{
    const auto node = event.node.value();
    if (event.text == "slow")
        return EventWords::tr("You made the disk of node %1 slow: each write and each sync takes %2 longer.").arg(node).arg(durationWords(event.value));
    if (event.text == "full")
        return EventWords::tr("You filled the disk of node %1: appends fail, reads go on.").arg(node);
    return event.text == "fail" ? EventWords::tr("You broke the disk of node %1: every operation fails.").arg(node)
                                : EventWords::tr("You repaired the disk of node %1.").arg(node);
}

} // namespace

QString eventLabel(const Event& event)
{
    const auto node = event.node.value();
    const auto other = event.other.value();
    switch (event.type) {
    case EventType::NodeStarted:
        return EventWords::tr("started");
    case EventType::NodeStopRequested:
        return EventWords::tr("stop requested");
    case EventType::NodeStopped:
        return EventWords::tr("stopped");
    case EventType::NodeKilled:
        return EventWords::tr("killed by you");
    case EventType::NodePowerLost:
        return EventWords::tr("plug pulled");
    case EventType::NodePaused:
        return EventWords::tr("paused by you");
    case EventType::NodeResumed:
        return EventWords::tr("resumed");
    case EventType::NodeFailed:
        return EventWords::tr("failed");
    case EventType::LinkCut:
        return EventWords::tr("link %1 → %2 cut").arg(endWords(event, node), endWords(event, other));
    case EventType::LinkDelayed:
        return EventWords::tr("link %1 – %2: %3").arg(endWords(event, node), endWords(event, other), durationWords(event.value));
    case EventType::LinksHealed:
        return EventWords::tr("links healed");
    case EventType::ConnectionReset:
        return EventWords::tr("connection %1 reset").arg(event.value);
    case EventType::LinkJittered:
        return EventWords::tr("link %1 – %2: jitter %3").arg(endWords(event, node), endWords(event, other), durationWords(event.value));
    case EventType::LinkLimited:
        return EventWords::tr("link %1 – %2: %3").arg(endWords(event, node), endWords(event, other),
                                                      event.value == 0 ? EventWords::tr("no limit") : bytesPerSecond(event.value));
    case EventType::LinkReset:
        return EventWords::tr("link %1 – %2 reset").arg(endWords(event, node), endWords(event, other));
    case EventType::LinkHealed:
        return EventWords::tr("link %1 – %2 healed").arg(endWords(event, node), endWords(event, other));
    case EventType::DiskFaulted:
        return diskWords(event);
    case EventType::ErrorPlanned:
        return EventWords::tr("%1 is to fail").arg(QString::fromStdString(event.topic));
    case EventType::ErrorAnswered:
        return QStringLiteral("%1 → %2").arg(QString::fromStdString(event.topic), QString::fromStdString(event.text));
    case EventType::FaultsHealed:
        return EventWords::tr("everything healed");
    case EventType::NodeAdded:
        return EventWords::tr("joins the cluster");
    case EventType::NodeDecommissioning:
        return EventWords::tr("is to leave");
    case EventType::NodeDecommissioned:
        return EventWords::tr("left the cluster");
    case EventType::ElectionStarted:
        return EventWords::tr("asks for votes, epoch %1").arg(event.epoch.value());
    case EventType::VoteGranted:
        return EventWords::tr("votes for node %1").arg(other);
    case EventType::ControllerElected:
        return EventWords::tr("controller, epoch %1").arg(event.epoch.value());
    case EventType::ControllerResigned:
        return EventWords::tr("resigns as controller");
    case EventType::BrokerRegistered:
        return EventWords::tr("node %1 registered").arg(other >= 0 ? other : node);
    case EventType::BrokerUnfenced:
        return EventWords::tr("node %1 serves again").arg(other >= 0 ? other : node);
    case EventType::BrokerFenced:
        return event.value > 0
                   ? EventWords::tr("node %1 fenced: no heartbeat for %2").arg(other).arg(durationWords(event.value))
                   : EventWords::tr("node %1 fenced").arg(other);
    case EventType::TopicCreated:
        return EventWords::tr("topic %1 created").arg(QString::fromStdString(event.topic));
    case EventType::TopicDeleted:
        return EventWords::tr("topic %1 deleted").arg(QString::fromStdString(event.topic));
    case EventType::PartitionsAdded:
        return EventWords::tr("%1 has more partitions").arg(QString::fromStdString(event.topic));
    case EventType::ConfigChanged:
        return EventWords::tr("configuration changed");
    case EventType::LeaderElected:
        return EventWords::tr("leader of %1, epoch %2").arg(partitionOf(event)).arg(event.epoch.value());
    case EventType::PartitionOffline:
        return EventWords::tr("%1 is offline").arg(partitionOf(event));
    case EventType::IsrShrunk:
    case EventType::IsrExpanded:
        return EventWords::tr("ISR of %1: %2").arg(partitionOf(event), idsOf(event.nodes));
    case EventType::ReassignmentStarted:
        return EventWords::tr("%1 moves to %2").arg(partitionOf(event), idsOf(event.nodes));
    case EventType::ReassignmentEnded:
        return EventWords::tr("%1 is on %2").arg(partitionOf(event), idsOf(event.nodes));
    case EventType::LogTruncated:
        return EventWords::tr("%1 cut back to %2").arg(partitionOf(event)).arg(event.offset.value());
    case EventType::LogRecovered:
        return EventWords::tr("log recovered");
    case EventType::SegmentRolled:
        return EventWords::tr("new segment of %1").arg(partitionOf(event));
    case EventType::SegmentDeleted:
        return EventWords::tr("segment of %1 deleted").arg(partitionOf(event));
    case EventType::LogStartMoved:
        return EventWords::tr("%1 starts at %2").arg(partitionOf(event)).arg(event.offset.value());
    case EventType::GroupMemberJoined:
        return EventWords::tr("%1: member joined").arg(nameOf(event));
    case EventType::GroupMemberLeft:
        return EventWords::tr("%1: member left").arg(nameOf(event));
    case EventType::GroupRebalancing:
        return EventWords::tr("%1 rebalances").arg(nameOf(event));
    case EventType::GroupAssigning:
        return EventWords::tr("%1: all have joined").arg(nameOf(event));
    case EventType::GroupStable:
        return EventWords::tr("%1 is stable").arg(nameOf(event));
    case EventType::OffsetsCommitted:
        return EventWords::tr("%1 committed").arg(nameOf(event));
    case EventType::TransactionStarted:
        return EventWords::tr("%1: transaction began").arg(nameOf(event));
    case EventType::TransactionPrepareCommit:
        return EventWords::tr("%1 will commit").arg(nameOf(event));
    case EventType::TransactionPrepareAbort:
        return EventWords::tr("%1 will abort").arg(nameOf(event));
    case EventType::TransactionCommitted:
        return EventWords::tr("%1: transaction committed").arg(nameOf(event));
    case EventType::TransactionAbortRequested:
        return event.name.empty() ? EventWords::tr("abort on %1").arg(partitionOf(event))
                                  : EventWords::tr("%1: abort requested").arg(nameOf(event));
    case EventType::TransactionAborted:
        return EventWords::tr("%1: transaction aborted").arg(nameOf(event));
    case EventType::ClientConnected:
        return EventWords::tr("%1 connected").arg(nameOf(event));
    case EventType::ClientDisconnected:
        return EventWords::tr("%1: connection closed").arg(nameOf(event));
    case EventType::RequestFailed:
        return EventWords::tr("%1: %2").arg(nameOf(event), QString::fromStdString(event.text));
    case EventType::TimeRateChanged:
        return event.value == 0         ? EventWords::tr("time stopped")
               : event.value == 1000000 ? EventWords::tr("real time")
                                        : EventWords::tr("slow motion %1").arg(speedWords(static_cast<double>(event.value) / 1e6));
    case EventType::TimeStepped:
        return EventWords::tr("step: %1").arg(QString::fromStdString(event.name));
    case EventType::BreakpointHit:
        return EventWords::tr("breakpoint %1").arg(event.value);
    }
    return {};
}

QString eventsLabel(const Event& first, std::size_t count)
{
    if (count <= 1)
        return eventLabel(first);
    const int n = static_cast<int>(count);
    switch (first.type) {
    case EventType::LeaderElected:
        return EventWords::tr("leader of %n partition(s)", nullptr, n);
    case EventType::PartitionOffline:
        return EventWords::tr("%n partition(s) offline", nullptr, n);
    case EventType::IsrShrunk:
        return EventWords::tr("ISR of %n partition(s) shrinks", nullptr, n);
    case EventType::IsrExpanded:
        return EventWords::tr("ISR of %n partition(s) grows", nullptr, n);
    default:
        return EventWords::tr("%1 (%2 times)").arg(eventLabel(first)).arg(n);
    }
}

QString eventSentence(const Event& event)
{
    const auto node = event.node.value();
    const auto other = event.other.value();
    const auto topic = QString::fromStdString(event.topic);
    switch (event.type) {
    case EventType::NodeStarted:
        return EventWords::tr("Node %1 was started.").arg(node);
    case EventType::NodeStopRequested:
        return EventWords::tr("You asked node %1 to stop; it hands over what it leads.").arg(node);
    case EventType::NodeStopped:
        return EventWords::tr("Node %1 stopped in good order.").arg(node);
    case EventType::NodeKilled:
        return EventWords::tr("You killed node %1: its sockets were reset, nothing was flushed.").arg(node);
    case EventType::NodePowerLost:
        return EventWords::tr("You pulled the plug of node %1: what was not synced to its disk is lost.").arg(node);
    case EventType::NodePaused:
        return EventWords::tr("You paused node %1; its sockets stay open, but nobody answers.").arg(node);
    case EventType::NodeResumed:
        return EventWords::tr("Node %1 goes on.").arg(node);
    case EventType::NodeFailed:
        return EventWords::tr("Node %1 failed: %2").arg(node).arg(QString::fromStdString(event.text));
    case EventType::LinkCut:
        return event.value == 1 ? EventWords::tr("You cut the link one way: nothing that %1 sends reaches %2.")
                                      .arg(endName(event, node), endName(event, other))
                                : EventWords::tr("You cut the link between %1 and %2: nothing gets through, connections stay open.")
                                      .arg(endName(event, node), endName(event, other));
    case EventType::LinkDelayed:
        return EventWords::tr("You delayed the link between %1 and %2 by %3 each way.")
            .arg(endName(event, node), endName(event, other), durationWords(event.value));
    case EventType::LinksHealed:
        return EventWords::tr("You healed all links.");
    case EventType::ConnectionReset:
        return EventWords::tr("You reset connection %1 of node %2.").arg(event.value).arg(node);
    case EventType::LinkJittered:
        return EventWords::tr("You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.")
            .arg(endName(event, node), endName(event, other), durationWords(event.value));
    case EventType::LinkLimited:
        return event.value == 0 ? EventWords::tr("You took the limit from the link between %1 and %2.")
                                      .arg(endName(event, node), endName(event, other))
                                : EventWords::tr("You limited the link between %1 and %2 to %3 each way.")
                                      .arg(endName(event, node), endName(event, other), bytesPerSecond(event.value));
    case EventType::LinkReset:
        return EventWords::tr("You reset the connections between %1 and %2.").arg(endName(event, node), endName(event, other));
    case EventType::LinkHealed:
        return EventWords::tr("You healed the link between %1 and %2.").arg(endName(event, node), endName(event, other));
    case EventType::DiskFaulted:
        return diskSentence(event);
    case EventType::ErrorPlanned:
        return event.value == 0 ? EventWords::tr("You took back the planned errors of %1.").arg(QString::fromStdString(event.topic))
                                : EventWords::tr("You asked for %1 in answer to the next %2 %3 requests on %4.")
                                      .arg(QString::fromStdString(event.text))
                                      .arg(event.value)
                                      .arg(QString::fromStdString(event.topic), node >= 0 ? EventWords::tr("node %1").arg(node) : EventWords::tr("any node"));
    case EventType::ErrorAnswered:
        return EventWords::tr("Node %1 answered a %2 request of %3 with %4, as you had asked for.")
            .arg(node)
            .arg(QString::fromStdString(event.topic), other >= 0 ? EventWords::tr("node %1").arg(other) : QString::fromStdString(event.name),
                 QString::fromStdString(event.text));
    case EventType::FaultsHealed:
        return EventWords::tr("You healed everything: links and disks are well, no error is planned any more.");
    case EventType::NodeAdded:
        return EventWords::tr("You added node %1 to the cluster.").arg(node);
    case EventType::NodeDecommissioning:
        return EventWords::tr("You decommissioned node %1: its replicas move to other nodes, then it leaves.").arg(node);
    case EventType::NodeDecommissioned:
        return EventWords::tr("Node %1 has left the cluster.").arg(node);
    case EventType::ElectionStarted:
        return event.value > 0
                   ? EventWords::tr("Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.")
                         .arg(node).arg(durationWords(event.value)).arg(event.epoch.value())
                   : EventWords::tr("Node %1 asks for votes in epoch %2.").arg(node).arg(event.epoch.value());
    case EventType::VoteGranted:
        return EventWords::tr("Node %1 votes for node %2 in epoch %3.").arg(node).arg(other).arg(event.epoch.value());
    case EventType::ControllerElected:
        return EventWords::tr("Node %1 is the active controller, in epoch %2.").arg(node).arg(event.epoch.value());
    case EventType::ControllerResigned:
        return EventWords::tr("Node %1 resigned as controller.").arg(node);
    case EventType::BrokerRegistered:
        return EventWords::tr("The controller registered node %1.").arg(other >= 0 ? other : node);
    case EventType::BrokerUnfenced:
        return EventWords::tr("Node %1 has caught up; the controller lets it serve.").arg(other >= 0 ? other : node);
    case EventType::BrokerFenced:
        return event.value > 0
                   ? EventWords::tr("The controller fenced node %1: no heartbeat for %2.").arg(other).arg(durationWords(event.value))
                   : EventWords::tr("The controller fenced node %1.").arg(other);
    case EventType::TopicCreated:
        return EventWords::tr("Topic %1 was created.").arg(topic);
    case EventType::TopicDeleted:
        return EventWords::tr("Topic %1 was deleted.").arg(topic);
    case EventType::PartitionsAdded:
        return EventWords::tr("Partitions were added to topic %1.").arg(topic);
    case EventType::ConfigChanged:
        return event.topic.empty() ? EventWords::tr("A configuration was changed.")
                                   : EventWords::tr("The configuration of %1 was changed.").arg(topic);
    case EventType::LeaderElected:
        return event.previous != kNoNode && event.previous != event.other
                   ? EventWords::tr("Node %1 became the leader of %2 in epoch %3, after node %4.")
                         .arg(other).arg(partitionOf(event)).arg(event.epoch.value()).arg(event.previous.value())
                   : EventWords::tr("Node %1 became the leader of %2 in epoch %3.")
                         .arg(other).arg(partitionOf(event)).arg(event.epoch.value());
    case EventType::PartitionOffline:
        return EventWords::tr("%1 is offline: none of its in-sync replicas runs.").arg(partitionOf(event));
    case EventType::IsrShrunk:
        return EventWords::tr("Node %1 left the ISR of %2, which is now %3.").arg(other).arg(partitionOf(event), idsOf(event.nodes));
    case EventType::IsrExpanded:
        return EventWords::tr("Node %1 joined the ISR of %2, which is now %3.").arg(other).arg(partitionOf(event), idsOf(event.nodes));
    case EventType::ReassignmentStarted:
        return EventWords::tr("%1 moves to the nodes %2: new replicas copy it first, then the old ones go.")
            .arg(partitionOf(event), idsOf(event.nodes));
    case EventType::ReassignmentEnded:
        return EventWords::tr("%1 has moved: its replicas are on the nodes %2.").arg(partitionOf(event), idsOf(event.nodes));
    case EventType::LogTruncated:
        return EventWords::tr("Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.", nullptr,
                              static_cast<int>(event.value))
            .arg(node).arg(partitionOf(event)).arg(event.offset.value());
    case EventType::LogRecovered:
        return event.value > 0 ? EventWords::tr("Node %1 recovered its logs after an unclean stop and cut off %2.")
                                     .arg(node).arg(bytesWords(event.value))
                               : EventWords::tr("Node %1 recovered its logs after an unclean stop; nothing was lost.").arg(node);
    case EventType::SegmentRolled:
        return EventWords::tr("Node %1 began a new segment of %2 at offset %3.").arg(node).arg(partitionOf(event)).arg(event.offset.value());
    case EventType::SegmentDeleted:
        return EventWords::tr("Node %1 deleted an old segment of %2.").arg(node).arg(partitionOf(event));
    case EventType::LogStartMoved:
        return EventWords::tr("The log of %1 now starts at offset %2.").arg(partitionOf(event)).arg(event.offset.value());
    case EventType::GroupMemberJoined:
        return EventWords::tr("%1 joined group %2.").arg(QString::fromStdString(event.text), nameOf(event));
    case EventType::GroupMemberLeft:
    { // "member: left", "member: left: the reason that it gave", "member: another reason"
        const auto who = event.text.substr(0, event.text.find(": "));
        auto why = QString::fromStdString(event.text.substr(std::min(event.text.size(), who.size() + 2)));
        if (why == QLatin1String("left") || why.startsWith(QLatin1String("left: ")))
            why = why.mid(6);
        return why.isEmpty() ? EventWords::tr("%1 left group %2.").arg(QString::fromStdString(who), nameOf(event))
                             : EventWords::tr("%1 left group %2: %3.").arg(QString::fromStdString(who), nameOf(event), why);
    }
    case EventType::GroupRebalancing:
        return event.text.empty() ? EventWords::tr("Group %1 rebalances.").arg(nameOf(event))
                                  : EventWords::tr("Group %1 rebalances: %2.").arg(nameOf(event), QString::fromStdString(event.text));
    case EventType::GroupAssigning:
        return EventWords::tr("All members of group %1 have joined; its leader %2 shares the partitions out.")
            .arg(nameOf(event), QString::fromStdString(event.text));
    case EventType::GroupStable:
        return EventWords::tr("Group %1 is stable: every member knows its partitions.").arg(nameOf(event));
    case EventType::OffsetsCommitted:
        return EventWords::tr("Group %1 committed offsets.").arg(nameOf(event));
    case EventType::TransactionStarted:
        return EventWords::tr("%1 began a transaction.").arg(nameOf(event));
    case EventType::TransactionPrepareCommit:
        return EventWords::tr("The transaction of %1 will commit: its partitions get their markers.").arg(nameOf(event));
    case EventType::TransactionPrepareAbort:
        if (event.text == "timeout")
            return EventWords::tr("The transaction of %1 was open for too long and is aborted.").arg(nameOf(event));
        if (event.text == "fenced")
            return EventWords::tr("The transaction of %1 is aborted: another producer took over its id.").arg(nameOf(event));
        return EventWords::tr("The transaction of %1 will abort: its partitions get their markers.").arg(nameOf(event));
    case EventType::TransactionCommitted:
        return EventWords::tr("The transaction of %1 is committed in every partition.").arg(nameOf(event));
    case EventType::TransactionAbortRequested:
        return event.name.empty()
                   ? EventWords::tr("You had the open transaction of producer id %1 aborted on %2.")
                         .arg(event.value).arg(partitionOf(event))
                   : EventWords::tr("You had the transaction of %1 aborted; its producer is fenced.").arg(nameOf(event));
    case EventType::TransactionAborted:
        return EventWords::tr("The transaction of %1 is aborted in every partition.").arg(nameOf(event));
    case EventType::ClientConnected:
        return event.text.empty() ? EventWords::tr("%1 connected to node %2.").arg(nameOf(event)).arg(node)
                                  : EventWords::tr("%1 (%2) connected to node %3.").arg(nameOf(event), QString::fromStdString(event.text)).arg(node);
    case EventType::ClientDisconnected:
        return EventWords::tr("The connection of %1 to node %2 was closed.").arg(nameOf(event)).arg(node);
    case EventType::RequestFailed:
        return event.value > 1 ? EventWords::tr("Node %1 answered %2 with %3, %n time(s).", nullptr, static_cast<int>(event.value))
                                     .arg(node).arg(nameOf(event), QString::fromStdString(event.text))
                               : EventWords::tr("Node %1 answered %2 with %3.").arg(node).arg(nameOf(event), QString::fromStdString(event.text));
    case EventType::TimeRateChanged:
        return event.value == 0 ? EventWords::tr("You stopped the cluster's clock: timers stand still and messages wait.")
               : event.value == 1000000
                   ? EventWords::tr("You let the cluster's clock run in real time.")
                   : EventWords::tr("You let the cluster's clock run at %1 of real time.").arg(speedWords(static_cast<double>(event.value) / 1e6));
    case EventType::TimeStepped: {
        const auto what = event.value != 0 ? EventWords::tr("the answer to %1").arg(QString::fromStdString(event.name))
                                           : EventWords::tr("the request %1").arg(QString::fromStdString(event.name));
        return other >= 0 ? EventWords::tr("You let one message through: %1, from node %2 to node %3.").arg(what).arg(other).arg(node)
                          : EventWords::tr("You let one message through: %1, from %2 to node %3.").arg(what, QString::fromStdString(event.text)).arg(node);
    }
    case EventType::BreakpointHit:
        return EventWords::tr("Breakpoint %1 stopped the cluster's clock: %2.").arg(event.value).arg(QString::fromStdString(event.text));
    }
    return {};
}

Token eventToken(EventType type)
{
    switch (type) {
    case EventType::NodeKilled:
    case EventType::NodePowerLost:
    case EventType::NodeFailed:
    case EventType::LinkCut:
    case EventType::LinkReset:
    case EventType::ErrorAnswered:
    case EventType::BrokerFenced:
    case EventType::PartitionOffline:
        return Token::Danger;
    case EventType::NodeStopRequested:
    case EventType::NodeStopped:
    case EventType::NodeDecommissioning:
    case EventType::NodeDecommissioned:
    case EventType::NodePaused:
    case EventType::LinkDelayed:
    case EventType::LinkJittered:
    case EventType::LinkLimited:
    case EventType::DiskFaulted:
    case EventType::ErrorPlanned:
    case EventType::LogTruncated:
    case EventType::LogRecovered:
    case EventType::BreakpointHit:
        return Token::Warning;
    case EventType::NodeStarted:
    case EventType::NodeAdded:
    case EventType::NodeResumed:
    case EventType::LinksHealed:
    case EventType::LinkHealed:
    case EventType::FaultsHealed:
    case EventType::BrokerUnfenced:
    case EventType::BrokerRegistered:
        return Token::Ok;
    case EventType::ElectionStarted:
    case EventType::VoteGranted:
    case EventType::ControllerElected:
    case EventType::ControllerResigned:
        return Token::Quorum;
    case EventType::LeaderElected:
        return Token::Leader;
    case EventType::IsrShrunk:
    case EventType::IsrExpanded:
    case EventType::ReassignmentStarted:
    case EventType::ReassignmentEnded:
        return Token::InSync;
    case EventType::GroupMemberJoined:
    case EventType::GroupMemberLeft:
    case EventType::GroupRebalancing:
    case EventType::GroupAssigning:
    case EventType::GroupStable:
    case EventType::OffsetsCommitted:
        return Token::Group;
    case EventType::TransactionAbortRequested:
    case EventType::TransactionPrepareAbort:
    case EventType::TransactionAborted:
    case EventType::ConnectionReset:
        return Token::Warning;
    case EventType::TransactionStarted:
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionCommitted:
        return Token::Produce;
    case EventType::RequestFailed:
        return Token::Produce;
    case EventType::TopicCreated:
    case EventType::TopicDeleted:
    case EventType::PartitionsAdded:
    case EventType::ConfigChanged:
    case EventType::SegmentRolled:
    case EventType::SegmentDeleted:
    case EventType::LogStartMoved:
    case EventType::ClientConnected:
    case EventType::ClientDisconnected:
    case EventType::TimeRateChanged:
    case EventType::TimeStepped:
        break;
    }
    return Token::TextMuted;
}

NodeId eventLane(const Event& event)
{
    switch (event.type) {
    case EventType::ClientConnected:
    case EventType::ClientDisconnected:
    case EventType::RequestFailed:
    case EventType::GroupMemberJoined:
    case EventType::GroupMemberLeft:
    case EventType::GroupRebalancing:
    case EventType::GroupAssigning:
    case EventType::GroupStable:
    case EventType::OffsetsCommitted:
    case EventType::TransactionStarted:
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionPrepareAbort:
    case EventType::TransactionCommitted:
    case EventType::TransactionAborted:
    case EventType::TransactionAbortRequested:
    case EventType::BreakpointHit:
        return kNoNode;
    case EventType::LeaderElected:
        return event.other;
    default:
        return event.node;
    }
}

bool isRoutine(EventType type)
{
    return type == EventType::OffsetsCommitted || type == EventType::TransactionStarted ||
           type == EventType::TransactionPrepareCommit || type == EventType::TransactionCommitted ||
           type == EventType::SegmentRolled ||
           type == EventType::SegmentDeleted || type == EventType::LogStartMoved ||
           type == EventType::ClientConnected || type == EventType::ConfigChanged;
}

} // namespace brokerscope::ui
