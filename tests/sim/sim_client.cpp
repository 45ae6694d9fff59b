#include "sim/sim_client.h"

#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::int16_t kMetadataVersion = 12;
constexpr std::int16_t kCreateTopicsVersion = 7;

} // namespace

SimClient::SimClient(SimCluster& cluster, NodeId clientId, std::string name)
    : m_cluster(cluster), m_world(cluster.simulation().startClient(clientId)), m_name(std::move(name))
{
}

SimClient::~SimClient() = default;

NodeId SimClient::anyNode()
{
    m_nextNode = m_nextNode % m_cluster.size() + 1;
    return NodeId(m_nextNode);
}

NodeId SimClient::leader(PartitionIndex partition) const
{
    const auto found = m_leaders.find(partition);
    return found == m_leaders.end() ? kNoNode : found->second.id;
}

broker::PeerLink& SimClient::link(NodeId node, int purpose)
{
    auto& link = m_links[{node, purpose}];
    if (!link)
        link = std::make_unique<broker::PeerLink>(m_world, m_cluster.brokerEndpoint(node), m_name);
    return *link;
}

void SimClient::createTopic(const std::string& topic, int partitions, const Configs& configs,
                            std::function<void(bool)> done)
{
    protocol::CreateTopicsRequest request;
    auto& entry = request.topics.emplace_back();
    entry.name = topic;
    entry.numPartitions = partitions;
    entry.replicationFactor = 3;
    for (const auto& [name, value] : configs) {
        auto& config = entry.configs.emplace_back();
        config.name = name;
        config.value = value;
    }
    request.timeoutMs = 5000;
    link(anyNode(), 0).request<protocol::CreateTopicsResponse>(
        request, kCreateTopicsVersion, 6s, [done = std::move(done)](Result<protocol::CreateTopicsResponse> response) {
            done(response && response.value().topics.size() == 1 &&
                 (response.value().topics[0].errorCode == 0 ||
                  response.value().topics[0].errorCode ==
                      static_cast<std::int16_t>(protocol::ErrorCode::TopicAlreadyExists)));
        });
}

void SimClient::refresh(const std::string& topic, std::function<void()> then)
{
    protocol::MetadataRequest request;
    request.topics->emplace_back().name = topic;
    request.allowAutoTopicCreation = false;
    link(anyNode(), 0).request<protocol::MetadataResponse>(
        request, kMetadataVersion, 500ms, [this, then = std::move(then)](Result<protocol::MetadataResponse> response) {
            if (response && response.value().topics.size() == 1 && response.value().topics[0].errorCode == 0) {
                for (const auto& partition : response.value().topics[0].partitions) {
                    // As every client does it (KIP-320): a node that has been cut off may tell of an older leader.
                    auto& known = m_leaders[PartitionIndex(partition.partitionIndex)];
                    if (LeaderEpoch(partition.leaderEpoch) >= known.epoch)
                        known = {NodeId(partition.leaderId), LeaderEpoch(partition.leaderEpoch)};
                }
            }
            then();
        });
}

} // namespace brokerscope::sim
