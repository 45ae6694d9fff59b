#include "engine/cluster/cause_linker.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace brokerscope::cluster {
namespace {
constexpr std::size_t kMostClients = 1000; // whose going is remembered

bool isClientsLink(const Event& event)
{
    return !event.name.empty() && (event.node == kNoNode || event.other == kNoNode);
}

} // namespace

const CauseLinker::NodeHistory* CauseLinker::historyOf(NodeId node) const
{
    auto found = m_nodes.find(node);
    return found == m_nodes.end() ? nullptr : &found->second;
}

std::uint64_t CauseLinker::causeOf(const Event& event) const
{
    const auto* other = historyOf(event.other);
    const auto* previous = historyOf(event.previous);
    const auto* own = historyOf(event.node);
    const auto partition = Partition(event.topic, event.partition);
    auto of = [](const NodeHistory* history, auto member) { return history ? history->*member : 0; };
    auto find = [](const auto& map, const auto& key) {
        auto found = map.find(key);
        return found == map.end() ? std::uint64_t{0} : found->second;
    };

    switch (event.type) {
    case EventType::NodeFailed:
        return of(own, &NodeHistory::disk);
    case EventType::ErrorAnswered: {
        const auto here = m_planned.find({event.node, event.topic});
        const auto anywhere = m_planned.find({kNoNode, event.topic});
        return here != m_planned.end() ? here->second : anywhere != m_planned.end() ? anywhere->second : 0;
    }
    case EventType::NodeStopped:
        return of(own, &NodeHistory::disturbance);
    case EventType::ElectionStarted: {
        // Somebody stands for election because the controller it followed is not heard any more.
        const auto* controller = historyOf(m_controller);
        const auto lost = of(controller, &NodeHistory::disturbance);
        if (lost != 0)
            return lost;
        if (m_controllerGone != 0)
            return m_controllerGone;
        // Its own links may be at fault, or it has just come back and found no leader.
        const auto disturbed = of(own, &NodeHistory::disturbance);
        return disturbed != 0 ? disturbed : of(own, &NodeHistory::recovery);
    }
    case EventType::VoteGranted:
    case EventType::ControllerElected:
        return find(m_electionStarts, event.epoch);
    case EventType::ControllerResigned: {
        const auto disturbed = of(own, &NodeHistory::disturbance);
        if (disturbed != 0)
            return disturbed;
        // Somebody stands for election in a later epoch.
        return !m_electionStarts.empty() && m_electionStarts.rbegin()->first >= event.epoch ? m_electionStarts.rbegin()->second : 0;
    }
    case EventType::BrokerRegistered:
        return of(other, &NodeHistory::recovery);
    case EventType::BrokerUnfenced:
        return std::max(of(other, &NodeHistory::registered), of(other, &NodeHistory::recovery));
    case EventType::BrokerFenced:
        return of(other, &NodeHistory::disturbance);
    case EventType::LeaderElected: {
        // The old leader is gone or leaving; else the new one has come back, or is preferred.
        const auto fenced = of(previous, &NodeHistory::fenced);
        if (fenced != 0)
            return fenced;
        const auto leaving = of(previous, &NodeHistory::disturbance);
        if (leaving != 0)
            return leaving;
        if (const auto moving = find(m_reassignments, partition); moving != 0)
            return moving;
        // The first leader of a partition that was just made.
        if (event.previous == kNoNode && find(m_elections, partition) == 0)
            return find(m_topicsCreated, event.topic);
        return of(other, &NodeHistory::unfenced);
    }
    case EventType::ReassignmentEnded:
        return find(m_reassignments, partition);
    case EventType::PartitionOffline: {
        const auto fenced = of(previous, &NodeHistory::fenced);
        return fenced != 0 ? fenced : of(previous, &NodeHistory::disturbance);
    }
    case EventType::IsrShrunk: {
        const auto fenced = of(other, &NodeHistory::fenced);
        if (fenced != 0)
            return fenced;
        const auto disturbed = of(other, &NodeHistory::disturbance);
        return disturbed != 0 ? disturbed : find(m_reassignments, partition);
    }
    case EventType::IsrExpanded: {
        const auto moving = find(m_reassignments, partition);
        return moving != 0 ? moving : std::max(of(other, &NodeHistory::unfenced), of(other, &NodeHistory::recovery));
    }
    case EventType::LogTruncated:
        return find(m_elections, partition);
    case EventType::LogRecovered:
        return of(own, &NodeHistory::recovery);
    case EventType::GroupMemberLeft: {
        // The member is named by its id, which begins with its client's; the client may have gone on purpose.
        for (const auto& [client, sequence] : m_disconnected)
            if (!client.empty() && event.text.rfind(client, 0) == 0)
                return sequence;
        return 0;
    }
    case EventType::GroupRebalancing:
        return find(m_groupChanges, event.name);
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionPrepareAbort:
    case EventType::TransactionCommitted:
    case EventType::TransactionAborted:
        return find(m_transactions, event.name);
    case EventType::GroupAssigning:
    case EventType::GroupStable:
        return find(m_rebalances, event.name);
    case EventType::ClientDisconnected: {
        const auto disturbed = of(own, &NodeHistory::disturbance);
        return disturbed != 0 ? disturbed : m_connectionReset;
    }
    case EventType::RequestFailed: {
        const auto cut = std::find_if(m_clientFaults.begin(), m_clientFaults.end(), [&](const auto& one) {
            return one.first.rfind(event.name + "@", 0) == 0; // ClientSnapshot::key begins with the client.id
        });
        if (cut != m_clientFaults.end())
            return cut->second;
        const auto disturbed = of(own, &NodeHistory::disturbance);
        if (disturbed != 0)
            return disturbed;
        // Who was sent away because somebody else leads now, or nobody does.
        static constexpr std::string_view kOfLeaders[] = {
            "NOT_LEADER_OR_FOLLOWER",   "FENCED_LEADER_EPOCH",         "UNKNOWN_LEADER_EPOCH",      "LEADER_NOT_AVAILABLE",
            "NOT_ENOUGH_REPLICAS",      "NOT_COORDINATOR",             "COORDINATOR_NOT_AVAILABLE", "COORDINATOR_LOAD_IN_PROGRESS",
            "NOT_ENOUGH_REPLICAS_AFTER_APPEND"};
        if (std::find(std::begin(kOfLeaders), std::end(kOfLeaders), event.text) != std::end(kOfLeaders))
            return m_lastLeaderChange;
        return 0;
    }
    default:
        return 0;
    }
}

void CauseLinker::remember(const Event& event)
{
    switch (event.type) {
    case EventType::NodeKilled:
    case EventType::NodePowerLost:
    case EventType::NodePaused:
    case EventType::NodeStopRequested:
    case EventType::NodeFailed:
        m_nodes[event.node].disturbance = event.sequence;
        m_nodes[event.node].unfenced = 0;
        break;
    case EventType::LinkCut:
    case EventType::LinkDelayed:
    case EventType::LinkJittered:
    case EventType::LinkLimited:
    case EventType::LinkReset:
        if (isClientsLink(event)) { // the cluster itself is well
            m_clientFaults[event.name] = event.sequence;
        } else if (event.type == EventType::LinkCut || event.value > 0) {
            m_nodes[event.node].disturbance = event.sequence;
            m_nodes[event.other].disturbance = event.sequence;
        }
        break;
    case EventType::DiskFaulted: {
        auto& history = m_nodes[event.node];
        const bool well = event.text == "ok";
        if (well && history.disturbance == history.disk)
            history.disturbance = 0;
        history.disk = well ? 0 : event.sequence;
        (well ? history.recovery : history.disturbance) = event.sequence;
        break;
    }
    case EventType::ErrorPlanned:
        m_planned[{event.node, event.topic}] = event.sequence;
        break;
    case EventType::LinkHealed:
        if (isClientsLink(event))
            m_clientFaults.erase(event.name);
        for (const auto id : {event.node, event.other})
            if (!isClientsLink(event)) {
                m_nodes[id].disturbance = 0;
                m_nodes[id].recovery = event.sequence;
            }
        break;
    case EventType::FaultsHealed:
    case EventType::LinksHealed:
        m_clientFaults.clear();
        for (auto& [id, history] : m_nodes) {
            history.disturbance = 0;
            if (event.type == EventType::FaultsHealed)
                history.disk = 0;
            history.recovery = event.sequence;
        }
        break;
    case EventType::NodeStarted:
    case EventType::NodeResumed:
        m_nodes[event.node].disturbance = 0;
        m_nodes[event.node].recovery = event.sequence;
        break;
    case EventType::ElectionStarted:
        m_electionStarts.try_emplace(event.epoch, event.sequence);
        while (m_electionStarts.size() > 16)
            m_electionStarts.erase(m_electionStarts.begin());
        break;
    case EventType::ControllerElected:
        m_controller = event.node;
        m_controllerGone = 0;
        break;
    case EventType::ControllerResigned:
        if (event.node == m_controller)
            m_controllerGone = event.sequence;
        break;
    case EventType::TopicCreated:
    case EventType::PartitionsAdded:
        m_topicsCreated[event.topic] = event.sequence;
        break;
    case EventType::ReassignmentStarted:
        m_reassignments[{event.topic, event.partition}] = event.sequence;
        break;
    case EventType::ReassignmentEnded:
        m_reassignments.erase({event.topic, event.partition});
        break;
    case EventType::TransactionAbortRequested:
    case EventType::TransactionStarted:
    case EventType::TransactionPrepareCommit:
    case EventType::TransactionPrepareAbort:
        m_transactions[event.name] = event.sequence;
        break;
    case EventType::TransactionCommitted:
    case EventType::TransactionAborted:
        m_transactions.erase(event.name);
        break;
    case EventType::ConnectionReset:
        m_connectionReset = event.sequence;
        break;
    case EventType::ClientConnected:
        m_disconnected.erase(event.name);
        break;
    case EventType::ClientDisconnected:
        m_connectionReset = 0; // it explains one
        if (m_disconnected.size() < kMostClients)
            m_disconnected[event.name] = event.sequence;
        break;
    case EventType::BrokerRegistered:
        m_nodes[event.other].registered = event.sequence;
        break;
    case EventType::BrokerFenced:
        m_nodes[event.other].fenced = event.sequence;
        m_nodes[event.other].unfenced = 0;
        break;
    case EventType::BrokerUnfenced:
        m_nodes[event.other].fenced = 0;
        m_nodes[event.other].unfenced = event.sequence;
        break;
    case EventType::LeaderElected:
    case EventType::PartitionOffline:
        m_elections[{event.topic, event.partition}] = event.sequence;
        m_lastLeaderChange = event.sequence;
        break;
    case EventType::TopicDeleted:
        m_topicsCreated.erase(event.topic);
        std::erase_if(m_reassignments, [&](const auto& entry) { return entry.first.first == event.topic; });
        std::erase_if(m_elections, [&](const auto& entry) { return entry.first.first == event.topic; });
        break;
    case EventType::GroupMemberJoined:
    case EventType::GroupMemberLeft:
        m_groupChanges[event.name] = event.sequence;
        break;
    case EventType::GroupRebalancing:
        m_rebalances[event.name] = event.sequence;
        break;
    default:
        break;
    }
}

} // namespace brokerscope::cluster
