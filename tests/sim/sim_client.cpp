#include "sim/sim_client.h"

#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kApiVersionsVersion = 3;
constexpr std::int16_t kMetadataVersion = 12;
constexpr std::int16_t kCreateTopicsVersion = 7;
constexpr std::int16_t kDeleteTopicsVersion = 5;    // by name
constexpr std::int16_t kFindCoordinatorVersion = 3; // one key
constexpr std::int16_t kFetchVersion = 12; // names topics, not ids
constexpr int kAdminPurpose = 0;
constexpr int kCoordinatorPurpose = 90;
constexpr auto kRetryAfter = 80ms;

} // namespace

SimClient::SimClient(SimCluster& cluster, NodeId clientId, std::string name)
    : m_cluster(cluster), m_world(cluster.simulation().startClient(clientId)), m_id(clientId), m_name(std::move(name))
{
}

SimClient::~SimClient() = default;

NodeId SimClient::anyNode()
{
    m_nextNode = m_nextNode % m_cluster.size() + 1;
    return NodeId(m_nextNode);
}

void SimClient::after(Duration delay, std::function<void()> action)
{
    m_world.scheduler().runAt(m_world.clock().now() + delay, std::move(action));
}

NodeId SimClient::leader(const std::string& topic, PartitionIndex partition) const
{
    const auto known = m_topics.find(topic);
    if (known == m_topics.end())
        return kNoNode;
    const auto found = known->second.leaders.find(partition);
    return found == known->second.leaders.end() ? kNoNode : found->second.id;
}

int SimClient::partitions(const std::string& topic) const
{
    const auto known = m_topics.find(topic);
    return known == m_topics.end() ? 0 : static_cast<int>(known->second.leaders.size());
}

Uuid SimClient::topicId(const std::string& topic) const
{
    const auto known = m_topics.find(topic);
    return known == m_topics.end() ? Uuid{} : known->second.id;
}

broker::PeerLink& SimClient::link(NodeId node, int purpose)
{
    auto& link = m_links[{node, purpose}];
    if (!link)
        link = std::make_unique<broker::PeerLink>(m_world, m_cluster.brokerEndpoint(node), m_name);
    return *link;
}

void SimClient::createTopic(const std::string& topic, int partitions, const Configs& configs,
                            std::function<void(ErrorCode)> done)
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
    link(anyNode(), kAdminPurpose)
        .request<protocol::CreateTopicsResponse>(
            request, kCreateTopicsVersion, 6s, [done = std::move(done)](Result<protocol::CreateTopicsResponse> response) {
                done(response && response.value().topics.size() == 1
                         ? static_cast<ErrorCode>(response.value().topics[0].errorCode)
                         : ErrorCode::NetworkException);
            });
}

void SimClient::deleteTopic(const std::string& topic, std::function<void(ErrorCode)> done)
{
    protocol::DeleteTopicsRequest request;
    request.topicNames.push_back(topic);
    request.timeoutMs = 5000;
    link(anyNode(), kAdminPurpose)
        .request<protocol::DeleteTopicsResponse>(
            request, kDeleteTopicsVersion, 6s, [done = std::move(done)](Result<protocol::DeleteTopicsResponse> response) {
                done(response && response.value().responses.size() == 1
                         ? static_cast<ErrorCode>(response.value().responses[0].errorCode)
                         : ErrorCode::NetworkException);
            });
}

void SimClient::refresh(const std::string& topic, std::function<void()> then)
{
    protocol::MetadataRequest request;
    request.topics->emplace_back().name = topic;
    request.allowAutoTopicCreation = false;
    link(anyNode(), kAdminPurpose)
        .request<protocol::MetadataResponse>(
            request, kMetadataVersion, 500ms,
            [this, topic, then = std::move(then)](Result<protocol::MetadataResponse> response) {
                if (response && response.value().topics.size() == 1 && response.value().topics[0].errorCode == 0) {
                    const auto& told = response.value().topics[0];
                    auto& known = m_topics[topic];
                    if (known.id != told.topicId)
                        known = {told.topicId, {}}; // epochs of another topic say nothing
                    for (const auto& partition : told.partitions) {
                        // As every client does it (KIP-320): a node that has been cut off may tell of an older leader.
                        auto& leader = known.leaders[PartitionIndex(partition.partitionIndex)];
                        if (LeaderEpoch(partition.leaderEpoch) >= leader.epoch)
                            leader = {NodeId(partition.leaderId), LeaderEpoch(partition.leaderEpoch)};
                    }
                }
                then();
            });
}

void SimClient::findCoordinator(CoordinatorOf kind, const std::string& key, std::function<void(NodeId)> then)
{
    protocol::FindCoordinatorRequest request;
    request.key = key;
    request.keyType = static_cast<std::int8_t>(kind);
    link(anyNode(), kCoordinatorPurpose)
        .request<protocol::FindCoordinatorResponse>(
            request, kFindCoordinatorVersion, 1s,
            [this, kind, key, then = std::move(then)](Result<protocol::FindCoordinatorResponse> response) {
                if (response && response.value().errorCode == 0)
                    return then(NodeId(response.value().nodeId));
                after(kRetryAfter, [this, kind, key, then] { findCoordinator(kind, key, then); });
            });
}

void SimClient::fetchOnce(const std::string& topicName, PartitionIndex partition, Offset from, Isolation isolation,
                          int purpose, OnFetched done)
{
    const auto leaderNow = leader(topicName, partition);
    if (leaderNow == kNoNode)
        return m_world.scheduler().post([done = std::move(done)] { done(nullptr); });
    protocol::FetchRequest request;
    request.maxWaitMs = 200;
    request.minBytes = 1;
    request.maxBytes = 1 << 20;
    request.isolationLevel = static_cast<std::int8_t>(isolation);
    request.sessionEpoch = -1;
    auto& topic = request.topics.emplace_back();
    topic.topic = topicName;
    auto& data = topic.partitions.emplace_back();
    data.partition = partition.value();
    data.fetchOffset = from.value();
    data.partitionMaxBytes = 1 << 20;
    link(leaderNow, purpose)
        .request<protocol::FetchResponse>(
            request, kFetchVersion, 1s, [done = std::move(done)](Result<protocol::FetchResponse> response) {
                const bool good = response && !response.value().responses.empty() &&
                                  !response.value().responses[0].partitions.empty() &&
                                  response.value().responses[0].partitions[0].errorCode == 0;
                done(good ? &response.value().responses[0].partitions[0] : nullptr);
            });
}

void SimClient::askForOffers(std::function<void(const Offers&)> then)
{
    protocol::ApiVersionsRequest request;
    request.clientSoftwareName = "simulation";
    request.clientSoftwareVersion = "1";
    link(anyNode(), kAdminPurpose)
        .request<protocol::ApiVersionsResponse>(
            request, kApiVersionsVersion, 1s, [this, then = std::move(then)](Result<protocol::ApiVersionsResponse> response) {
                if (!response || response.value().errorCode != 0)
                    return after(kRetryAfter, [this, then] { askForOffers(then); });
                Offers offers;
                for (const auto& api : response.value().apiKeys)
                    offers.highestVersion[api.apiKey] = api.maxVersion;
                for (const auto& feature : response.value().finalizedFeatures)
                    offers.features[feature.name] = feature.maxVersionLevel;
                then(offers);
            });
}

} // namespace brokerscope::sim
