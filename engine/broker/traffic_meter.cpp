#include "engine/broker/traffic_meter.h"

namespace brokerscope::broker {

using events::TrafficKind;
using protocol::ApiKey;

void TrafficMeter::watch(bool on)
{
    m_on = on;
    if (!on)
        m_sums.clear();
}

TrafficKind TrafficMeter::kindOf(ApiKey api, bool fromNode)
{
    switch (api) {
    case ApiKey::Produce:
        return TrafficKind::Produce;
    case ApiKey::Fetch:
        return fromNode ? TrafficKind::Replication : TrafficKind::Fetch;
    case ApiKey::ShareFetch:
    case ApiKey::ShareAcknowledge:
    case ApiKey::ListOffsets:
    case ApiKey::OffsetForLeaderEpoch:
        return TrafficKind::Fetch;
    case ApiKey::Vote:
    case ApiKey::BeginQuorumEpoch:
    case ApiKey::EndQuorumEpoch:
    case ApiKey::FetchSnapshot:
    case ApiKey::BrokerRegistration:
    case ApiKey::BrokerHeartbeat:
    case ApiKey::ControllerRegistration:
    case ApiKey::AlterPartition:
    case ApiKey::AllocateProducerIds:
        return TrafficKind::Quorum;
    case ApiKey::FindCoordinator:
    case ApiKey::JoinGroup:
    case ApiKey::SyncGroup:
    case ApiKey::Heartbeat:
    case ApiKey::LeaveGroup:
    case ApiKey::OffsetCommit:
    case ApiKey::OffsetFetch:
    case ApiKey::OffsetDelete:
    case ApiKey::ConsumerGroupHeartbeat:
    case ApiKey::ConsumerGroupDescribe:
    case ApiKey::ShareGroupHeartbeat:
    case ApiKey::ShareGroupDescribe:
    case ApiKey::InitializeShareGroupState:
    case ApiKey::ReadShareGroupState:
    case ApiKey::WriteShareGroupState:
    case ApiKey::DeleteShareGroupState:
    case ApiKey::ReadShareGroupStateSummary:
    case ApiKey::DescribeShareGroupOffsets:
    case ApiKey::DescribeGroups:
    case ApiKey::ListGroups:
        return TrafficKind::Group;
    case ApiKey::InitProducerId:
    case ApiKey::AddPartitionsToTxn:
    case ApiKey::AddOffsetsToTxn:
    case ApiKey::TxnOffsetCommit:
    case ApiKey::EndTxn:
    case ApiKey::WriteTxnMarkers:
        return TrafficKind::Transaction;
    case ApiKey::Metadata:
    case ApiKey::ApiVersions:
    case ApiKey::DescribeCluster:
    case ApiKey::DescribeTopicPartitions:
        return TrafficKind::Metadata;
    default:
        return TrafficKind::Admin;
    }
}

void TrafficMeter::count(NodeId peer, const std::string& clientKey, ApiKey api, bool response, std::size_t bytes)
{
    if (!m_on)
        return;
    auto& sum = m_sums[{peer, peer == kNoNode ? clientKey : std::string(), kindOf(api, peer != kNoNode), response}];
    ++sum.count;
    sum.bytes += bytes;
}

std::vector<events::Traffic> TrafficMeter::take(WallTime now)
{
    std::vector<events::Traffic> out;
    out.reserve(m_sums.size());
    for (const auto& [key, sum] : m_sums) {
        events::Traffic traffic;
        traffic.time = now;
        traffic.node = m_self;
        std::tie(traffic.peerNode, traffic.clientKey, traffic.kind, traffic.response) = key;
        traffic.count = sum.count;
        traffic.bytes = sum.bytes;
        out.push_back(std::move(traffic));
    }
    m_sums.clear();
    return out;
}

} // namespace brokerscope::broker
