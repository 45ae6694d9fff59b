#include "engine/remote/surveyor.h"

#include "engine/base/machine_clock.h"
#include "engine/protocol/generated/describe_cluster_request.h"
#include "engine/protocol/generated/describe_configs_request.h"
#include "engine/protocol/generated/describe_configs_response.h"
#include "engine/protocol/generated/describe_log_dirs_request.h"
#include "engine/protocol/generated/describe_log_dirs_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/protocol/generated/list_partition_reassignments_request.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/remote/server_list.h"

#include <algorithm>
#include <utility>

namespace brokerscope::remote {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kLatest = -1;
constexpr std::int64_t kEarliest = -2;
constexpr std::int32_t kConsumer = -1;
// Kafka's "debugging" replica id: any replica answers, with its own log end, and not only the leader with what readers see.
constexpr std::int32_t kDebugging = -2;
constexpr std::int8_t kReadUncommitted = 0;
constexpr std::int8_t kReadCommitted = 1;
constexpr std::int8_t kTopicResource = 2;
constexpr std::int8_t kSetOnTopic = 1; // DescribeConfigs: DYNAMIC_TOPIC_CONFIG
constexpr std::size_t kTopicsARequest = 200;
constexpr auto kLogDirsEvery = 4s;
constexpr auto kConfigsEvery = 8s;

protocol::ListOffsetsRequest listOffsets(const std::set<Partition>& partitions, std::int64_t timestamp,
                                         std::int32_t replicaId, std::int8_t isolation)
{
    protocol::ListOffsetsRequest request;
    request.replicaId = replicaId;
    request.isolationLevel = isolation;
    request.timeoutMs = 3000;
    for (const auto& [topic, index] : partitions) { // in the order of their topics
        if (request.topics.empty() || request.topics.back().name != topic)
            request.topics.emplace_back().name = topic;
        auto& partition = request.topics.back().partitions.emplace_back();
        partition.partitionIndex = index;
        partition.timestamp = timestamp;
    }
    return request;
}

// Calls `take` with each partition for which there is an offset.
template <class Take> void eachOffset(const protocol::ListOffsetsResponse& response, const Take& take)
{
    for (const auto& topic : response.topics)
        for (const auto& partition : topic.partitions)
            if (partition.errorCode == 0 && partition.offset >= 0)
                take(Partition(topic.name, partition.partitionIndex), Offset(partition.offset));
}

} // namespace

Surveyor::Surveyor(Conversation& conversation, std::vector<runtime::Endpoint> servers)
    : m_conversation(conversation), m_servers(std::move(servers)), m_brokers(m_servers), m_guide(m_servers.front())
{
}

void Surveyor::noteFailure(Survey& survey, NodeId broker, const Error& error) const
{
    if (error.kind == ErrorKind::Unavailable)
        survey.unreachable.emplace(broker, error.message());
}

bool Surveyor::isDue(Conversation::Clock::time_point& last, Conversation::Clock::duration every) const
{
    const auto now = Conversation::Clock::now();
    if (last != Conversation::Clock::time_point{} && now - last < every)
        return false;
    last = now;
    return true;
}

Result<protocol::MetadataResponse> Surveyor::askMetadata()
{
    // The one that answered last time, then the others that the cluster named, then where the user said to begin.
    std::vector<runtime::Endpoint> candidates{m_guide};
    for (const auto* list : {&std::as_const(m_brokers), &m_servers})
        for (const auto& each : *list)
            if (std::find(candidates.begin(), candidates.end(), each) == candidates.end())
                candidates.push_back(each);
    std::optional<Error> firstProblem;
    for (const auto& candidate : candidates) {
        std::optional<Result<protocol::MetadataResponse>> answer;
        protocol::MetadataRequest request;
        request.topics.reset(); // all
        request.allowAutoTopicCreation = false;
        m_conversation.ask<protocol::MetadataResponse>(
            candidate, std::move(request), [&](Result<protocol::MetadataResponse> got) { answer.emplace(std::move(got)); });
        if (!m_conversation.run())
            return makeError(ErrorKind::Closed, {}, "closed");
        if (answer && *answer && answer->value().errorCode == 0 && !answer->value().brokers.empty()) {
            m_guide = candidate;
            return std::move(answer->value());
        }
        if (answer && !*answer && !firstProblem)
            firstProblem = answer->error();
    }
    if (firstProblem)
        return *firstProblem;
    return makeError(ErrorKind::Unavailable, {}, toString(m_guide) + " knows no broker of its cluster yet");
}

Result<Survey> Surveyor::ask()
{
    Survey survey;
    BOOST_OUTCOME_TRY(survey.metadata, askMetadata());
    m_addresses.clear();
    m_brokers.clear();
    for (const auto& broker : survey.metadata.brokers) {
        const runtime::Endpoint address{broker.host, static_cast<std::uint16_t>(broker.port)};
        if (m_addresses.emplace(NodeId(broker.nodeId), address).second)
            m_brokers.push_back(address);
    }
    survey.time = machineWallTime();
    survey.instant = Instant(std::chrono::steady_clock::now().time_since_epoch());

    askCluster(survey);
    askOffsets(survey);
    askLogDirs(survey);
    askConfigs(survey);
    askGroups(survey);
    askTransactions(survey);
    if (!m_conversation.run())
        return makeError(ErrorKind::Closed, {}, "closed");

    survey.logBytes = m_logBytes;
    survey.topicConfigs = m_topicConfigs;
    return survey;
}

// What any broker can tell, the one that told the metadata.
void Surveyor::askCluster(Survey& survey)
{
    protocol::DescribeClusterRequest describe;
    describe.includeFencedBrokers = true;
    m_conversation.ask<protocol::DescribeClusterResponse>(m_guide, describe, [&survey](auto answer) {
        if (answer && answer.value().errorCode == 0)
            survey.cluster = std::move(answer.value());
    });
    protocol::DescribeQuorumRequest quorum;
    quorum.topics.push_back({"__cluster_metadata", {{0}}});
    m_conversation.ask<protocol::DescribeQuorumResponse>(m_guide, quorum, [&survey](auto answer) {
        survey.quorumOffered = answer || answer.error().kind != ErrorKind::NotFound;
        if (answer && answer.value().errorCode == 0)
            survey.quorum = std::move(answer.value());
    });
    m_conversation.ask<protocol::ListPartitionReassignmentsResponse>(
        m_guide, protocol::ListPartitionReassignmentsRequest{}, [&survey](auto answer) {
            if (answer && answer.value().errorCode == 0)
                survey.reassignments = std::move(answer.value());
        });
}

void Surveyor::askOffsets(Survey& survey)
{
    std::map<NodeId, std::set<Partition>> led;
    std::map<NodeId, std::set<Partition>> held;
    for (const auto& topic : survey.metadata.topics)
        for (const auto& partition : topic.partitions) {
            if (topic.errorCode != 0 || !topic.name)
                continue;
            const Partition key(*topic.name, partition.partitionIndex);
            if (m_addresses.contains(NodeId(partition.leaderId)))
                led[NodeId(partition.leaderId)].insert(key);
            for (const auto replica : partition.replicaNodes)
                if (m_addresses.contains(NodeId(replica)))
                    held[NodeId(replica)].insert(key);
        }
    for (const auto& [leader, partitions] : led)
        askOffsets(survey, leader, partitions);
    for (const auto& [replica, partitions] : held)
        askEnds(survey, replica, partitions);
}

void Surveyor::askOffsets(Survey& survey, NodeId leader, const std::set<Partition>& partitions)
{
    using Response = protocol::ListOffsetsResponse;
    const auto take = [&survey](std::optional<Offset> LeaderOffsets::*which) {
        return [&survey, which](const Response& response) {
            eachOffset(response, [&](const Partition& partition, Offset offset) { survey.offsets[partition].*which = offset; });
        };
    };
    ask<Response>(survey, leader, listOffsets(partitions, kEarliest, kConsumer, kReadUncommitted), take(&LeaderOffsets::start));
    // In this order: what is stable cannot be above a high watermark that was read after it.
    ask<Response>(survey, leader, listOffsets(partitions, kLatest, kConsumer, kReadCommitted), take(&LeaderOffsets::lastStable));
    ask<Response>(survey, leader, listOffsets(partitions, kLatest, kConsumer, kReadUncommitted),
                  take(&LeaderOffsets::highWatermark));
}

void Surveyor::askEnds(Survey& survey, NodeId replica, const std::set<Partition>& partitions)
{
    using Response = protocol::ListOffsetsResponse;
    ask<Response>(survey, replica, listOffsets(partitions, kEarliest, kDebugging, kReadUncommitted),
                  [&survey, replica](const Response& response) {
                      eachOffset(response, [&](const Partition& partition, Offset offset) {
                          survey.replicaStarts[{partition, replica}] = offset;
                      });
                  });
    ask<Response>(survey, replica, listOffsets(partitions, kLatest, kDebugging, kReadUncommitted),
                  [&survey, replica](const Response& response) {
                      eachOffset(response, [&](const Partition& partition, Offset offset) {
                          survey.replicaEnds[{partition, replica}] = offset;
                      });
                  });
}

void Surveyor::askLogDirs(Survey& survey)
{
    if (!isDue(m_lastLogDirs, kLogDirsEvery))
        return;
    protocol::DescribeLogDirsRequest request;
    request.topics.reset(); // all
    for (const auto& [id, address] : m_addresses)
        ask<protocol::DescribeLogDirsResponse>(
            survey, id, request, [this, broker = id](const protocol::DescribeLogDirsResponse& response) {
                if (response.errorCode != 0)
                    return;
                auto& sizes = m_logBytes[broker];
                sizes.clear();
                for (const auto& directory : response.results)
                    for (const auto& topic : directory.topics)
                        for (const auto& partition : topic.partitions)
                            if (!partition.isFutureKey)
                                sizes[{topic.name, partition.partitionIndex}] += partition.partitionSize;
            });
}

void Surveyor::askConfigs(Survey& survey)
{
    std::set<std::string> names;
    for (const auto& topic : survey.metadata.topics)
        if (topic.errorCode == 0 && topic.name)
            names.insert(*topic.name);
    std::erase_if(m_topicConfigs, [&](const auto& each) { return !names.contains(each.first); });
    if (names.empty() || (names == m_topicsWithConfigs && !isDue(m_lastConfigs, kConfigsEvery)))
        return;
    m_lastConfigs = Conversation::Clock::now();
    m_topicsWithConfigs = names;
    for (auto next = names.begin(); next != names.end();) {
        protocol::DescribeConfigsRequest request;
        for (; next != names.end() && request.resources.size() < kTopicsARequest; ++next)
            request.resources.push_back({kTopicResource, *next, std::nullopt});
        m_conversation.ask<protocol::DescribeConfigsResponse>(m_guide, std::move(request), [this](auto answer) {
            if (!answer)
                return;
            for (const auto& topic : answer.value().results) {
                if (topic.errorCode != 0)
                    continue;
                auto& configs = m_topicConfigs[topic.resourceName];
                configs.clear();
                for (const auto& config : topic.configs)
                    if (config.configSource == kSetOnTopic)
                        configs[config.name] = config.value.value_or("");
            }
        });
    }
}

} // namespace brokerscope::remote
