#include "ui/models/failover_story.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

using cluster::EventType;

// What can take a node's leaderships away. A stop hands them over first, so it counts from the request.
bool endsLeadership(EventType type)
{
    return type == EventType::NodeKilled || type == EventType::NodePowerLost || type == EventType::NodeFailed ||
           type == EventType::NodeStopRequested || type == EventType::NodePaused || type == EventType::LinkCut;
}

std::int64_t since(WallTime start, WallTime end)
{
    return std::max<std::int64_t>((end - start).count(), 0);
}

const cluster::ReplicaSnapshot* logOf(const cluster::PartitionSnapshot& partition, NodeId node)
{
    for (const auto& log : partition.logs)
        if (log.node == node)
            return &log;
    return nullptr;
}

} // namespace

std::size_t Failover::moved() const
{
    return static_cast<std::size_t>(std::count_if(partitions.begin(), partitions.end(),
                                                  [](const auto& one) { return one.taken != kNoNode; }));
}

void FailoverStory::begin(const cluster::Event& event)
{
    Failover failover;
    failover.act = event.type;
    failover.node = event.node;
    failover.event = event.sequence;
    failover.at = event.time;
    if (m_latest && (!m_latest->partitions.empty() || m_latest->controllerMs)) {
        m_earlier.push_back(std::move(*m_latest));
        if (m_earlier.size() > kEarlier)
            m_earlier.pop_front();
    }
    m_latest = std::move(failover);
}

void FailoverStory::onEvent(const cluster::Event& event)
{
    if (event.type == EventType::LinkCut && (event.node == kNoNode || event.other == kNoNode))
        return; // a client's link: no leadership ends by that
    if (endsLeadership(event.type)) {
        // Isolating a node cuts many links at once: they are one failure.
        const bool same = m_latest && event.type == EventType::LinkCut && m_latest->act == EventType::LinkCut &&
                          m_latest->node == event.node && since(m_latest->at, event.time) < 1000;
        if (!same)
            begin(event);
        return;
    }
    if (event.type == EventType::ControllerElected) {
        if (m_latest && m_controller == m_latest->node && event.node != m_latest->node && !m_latest->controllerMs)
            m_latest->controllerMs = since(m_latest->at, event.time);
        m_controller = event.node;
        return;
    }
    if (!m_latest)
        return;
    auto& failover = *m_latest;
    switch (event.type) {
    case EventType::BrokerFenced:
        // With a cut link it is the controller's choice whom it no longer hears: the story is about that node.
        if (event.other != failover.node && failover.act == EventType::LinkCut && failover.partitions.empty())
            failover.node = event.other;
        if (event.other == failover.node && !failover.detectedMs)
            failover.detectedMs = since(failover.at, event.time);
        break;
    case EventType::LeaderElected:
        onElected(event);
        break;
    case EventType::PartitionOffline: {
        if (find(event.topic, event.partition) != nullptr)
            break;
        PartitionFailover one;
        one.topic = event.topic;
        one.partition = event.partition;
        one.lost = failover.node;
        one.because = event.cause;
        one.event = event.sequence;
        one.offline = true;
        failover.partitions.push_back(one);
        break;
    }
    case EventType::BrokerUnfenced:
        if ((event.other == failover.node || (event.other == kNoNode && event.node == failover.node)) &&
            !failover.backMs)
            failover.backMs = since(failover.at, event.time);
        break;
    default:
        break;
    }
}

void FailoverStory::onElected(const cluster::Event& event)
{
    auto& failover = *m_latest;
    auto* known = find(event.topic, event.partition);
    const bool ours = event.previous == failover.node || (known != nullptr && known->offline);
    // After it came back its partitions return to it: that is another story.
    if (!ours || failover.over() || event.other == failover.node || event.other == kNoNode)
        return;
    if (known == nullptr) {
        failover.partitions.emplace_back();
        known = &failover.partitions.back();
        known->topic = event.topic;
        known->partition = event.partition;
        known->lost = failover.node;
        const auto before = m_committed.find({event.topic, event.partition.value()});
        if (before != m_committed.end())
            known->highWatermarkBefore = before->second.under(failover.node);
    } else if (known->taken != kNoNode) {
        return;
    }
    known->taken = event.other;
    known->epoch = event.epoch;
    known->because = event.cause;
    known->event = event.sequence;
    known->offline = false;
    known->leaderlessMs = since(failover.at, event.time);
    const bool all = std::none_of(failover.partitions.begin(), failover.partitions.end(),
                                  [](const auto& one) { return one.taken == kNoNode; });
    if (all)
        failover.electedMs = since(failover.at, event.time);
}

void FailoverStory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    std::int64_t lost = 0;
    bool judged = m_latest && m_latest->electedMs.has_value();
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions) {
            auto* moved = m_latest ? find(topic->name, partition.index) : nullptr;
            const auto* leader = logOf(partition, partition.leader);
            if (moved != nullptr && moved->taken != kNoNode) {
                const auto* log = logOf(partition, moved->taken);
                if (log == nullptr || log->stale || moved->highWatermarkBefore == kNoOffset)
                    continue;
                if (log->isLeader && log->highWatermark > moved->highWatermarkBefore && !moved->acknowledged) {
                    moved->acknowledged = true;
                    moved->firstAckMs = since(m_latest->at, snapshot.time);
                    if (!m_latest->firstAckMs)
                        m_latest->firstAckMs = since(m_latest->at, snapshot.time);
                }
                if (!moved->acknowledged)
                    lost += std::max<std::int64_t>(moved->highWatermarkBefore - log->logEndOffset, 0);
            } else if (leader != nullptr && !leader->stale &&
                       (!m_latest || partition.leader != m_latest->node || m_latest->over())) {
                m_committed[{topic->name, partition.index.value()}].note(partition.leader, leader->highWatermark);
            }
        }
    if (judged && !m_latest->recordsLost)
        m_latest->recordsLost = lost;
    if (!m_latest && snapshot.quorum.leader != kNoNode)
        m_controller = snapshot.quorum.leader;
}

void FailoverStory::Committed::note(NodeId newLeader, Offset newHighWatermark)
{
    if (newLeader != leader) {
        leaderBefore = leader;
        highWatermarkBefore = highWatermark;
    }
    leader = newLeader;
    highWatermark = newHighWatermark;
}

Offset FailoverStory::Committed::under(NodeId node) const
{
    return node == leader ? highWatermark : node == leaderBefore ? highWatermarkBefore : kNoOffset;
}

PartitionFailover* FailoverStory::find(const std::string& topic, PartitionIndex partition)
{
    for (auto& one : m_latest->partitions)
        if (one.topic == topic && one.partition == partition)
            return &one;
    return nullptr;
}

} // namespace brokerscope::ui
