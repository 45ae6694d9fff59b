#include "engine/cluster/cause_linker.h"

#include <algorithm>

namespace brokerscope::cluster {

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
    case EventType::NodeStopped:
        return of(own, &NodeHistory::disturbance);
    case EventType::ElectionStarted: {
        // Somebody stands for election because the controller it followed is not heard any more.
        const auto* controller = historyOf(m_controller);
        const auto lost = of(controller, &NodeHistory::disturbance);
        return lost != 0 ? lost : of(own, &NodeHistory::recovery);
    }
    case EventType::VoteGranted:
    case EventType::ControllerElected:
        return m_lastElectionStart;
    case EventType::ControllerResigned:
        return of(own, &NodeHistory::disturbance);
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
        return leaving != 0 ? leaving : of(other, &NodeHistory::unfenced);
    }
    case EventType::PartitionOffline: {
        const auto fenced = of(previous, &NodeHistory::fenced);
        return fenced != 0 ? fenced : of(previous, &NodeHistory::disturbance);
    }
    case EventType::IsrShrunk: {
        const auto fenced = of(other, &NodeHistory::fenced);
        return fenced != 0 ? fenced : of(other, &NodeHistory::disturbance);
    }
    case EventType::IsrExpanded:
        return std::max(of(other, &NodeHistory::unfenced), of(other, &NodeHistory::recovery));
    case EventType::LogTruncated:
        return find(m_elections, partition);
    case EventType::LogRecovered:
        return of(own, &NodeHistory::recovery);
    case EventType::GroupRebalancing:
        return find(m_groupChanges, event.name);
    case EventType::GroupAssigning:
    case EventType::GroupStable:
        return find(m_rebalances, event.name);
    case EventType::ClientDisconnected:
    case EventType::RequestFailed: {
        const auto disturbed = of(own, &NodeHistory::disturbance);
        return disturbed != 0 ? disturbed : find(m_elections, partition);
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
        m_nodes[event.node].disturbance = event.sequence;
        m_nodes[event.other].disturbance = event.sequence;
        break;
    case EventType::LinksHealed:
        for (auto& [id, history] : m_nodes) {
            history.disturbance = 0;
            history.recovery = event.sequence;
        }
        break;
    case EventType::NodeStarted:
    case EventType::NodeResumed:
        m_nodes[event.node].disturbance = 0;
        m_nodes[event.node].recovery = event.sequence;
        break;
    case EventType::ElectionStarted:
        m_lastElectionStart = event.sequence;
        break;
    case EventType::ControllerElected:
        m_controller = event.node;
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
        break;
    case EventType::TopicDeleted:
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
