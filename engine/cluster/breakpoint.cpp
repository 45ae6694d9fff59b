#include "engine/cluster/breakpoint.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

// Whom an event happened to. What the controller decides about a broker stands in `other`.
NodeId subjectOf(const Event& event)
{
    switch (event.type) {
    case EventType::BrokerFenced:
    case EventType::BrokerUnfenced:
    case EventType::BrokerRegistered:
    case EventType::LeaderElected:
        return event.other;
    default:
        return event.node;
    }
}

bool isMet(const EventCondition& wanted, const Event& event)
{
    return event.type == wanted.type && (wanted.topic.empty() || event.topic == wanted.topic) &&
           (!wanted.partition || event.partition == *wanted.partition) &&
           (!wanted.node || subjectOf(event) == *wanted.node) && (wanted.name.empty() || event.name == wanted.name) &&
           (wanted.text.empty() || event.text == wanted.text) &&
           (!wanted.isrBelow || static_cast<int>(event.nodes.size()) < *wanted.isrBelow);
}

std::optional<std::int64_t> figureOf(const FigureCondition& wanted, const ClusterSnapshot& snapshot)
{
    using Figure = FigureCondition::Figure;
    switch (wanted.figure) {
    case Figure::UnderReplicated:
        return snapshot.underReplicatedPartitions();
    case Figure::Offline:
        return snapshot.offlinePartitions();
    case Figure::Lag: {
        const auto group = std::find_if(snapshot.groups.begin(), snapshot.groups.end(),
                                        [&](const auto& g) { return g.id == wanted.name; });
        return group == snapshot.groups.end() ? std::nullopt : std::optional(group->totalLag);
    }
    case Figure::LogEnd:
    case Figure::HighWatermark:
        break;
    }
    const auto topic = snapshot.topic(wanted.name);
    if (!topic)
        return std::nullopt;
    for (const auto& partition : topic->partitions) {
        if (partition.index != wanted.partition)
            continue;
        std::optional<std::int64_t> found;
        for (const auto& log : partition.logs)
            if (!log.stale && (log.isLeader || !found))
                found = wanted.figure == Figure::LogEnd ? log.logEndOffset.value() : log.highWatermark.value();
        return found;
    }
    return std::nullopt;
}

} // namespace

bool BreakpointCondition::isMetBy(const Event& event) const
{
    const auto* wanted = std::get_if<EventCondition>(&m_condition);
    return wanted && isMet(*wanted, event);
}

bool BreakpointCondition::isMetBy(const ClusterSnapshot& snapshot) const
{
    const auto* wanted = std::get_if<FigureCondition>(&m_condition);
    if (!wanted)
        return false;
    const auto figure = figureOf(*wanted, snapshot);
    return figure && *figure > wanted->above;
}

} // namespace brokerscope::cluster
