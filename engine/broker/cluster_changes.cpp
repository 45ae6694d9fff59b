#include "engine/broker/cluster_changes.h"

#include "engine/broker/node_context.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::broker {
namespace {

using metadata::ConfigResourceType;
using protocol::AlterPartitionReassignmentsRequest;
using protocol::AlterPartitionReassignmentsResponse;
using protocol::ElectLeadersRequest;
using protocol::ElectLeadersResponse;
using protocol::ErrorCode;
using protocol::IncrementalAlterConfigsRequest;
using protocol::IncrementalAlterConfigsResponse;
using Done = ClusterChanges::Done;

constexpr const char* kRates[] = {"leader.replication.throttled.rate", "follower.replication.throttled.rate"};
constexpr const char* kLeaderReplicas = "leader.replication.throttled.replicas";
constexpr const char* kFollowerReplicas = "follower.replication.throttled.replicas";
constexpr std::int8_t kSet = 0;
constexpr std::int8_t kDelete = 1;

Error refused(const std::string& doing, std::int16_t code, const std::optional<std::string>& message)
{
    const std::string name(protocol::nameOf(static_cast<ErrorCode>(code)));
    return makeError(ErrorKind::Invalid, doing, message && !message->empty() ? name + ": " + *message : name);
}

bool isNotController(std::int16_t code)
{
    return code == static_cast<std::int16_t>(ErrorCode::NotController);
}

void set(IncrementalAlterConfigsRequest& request, ConfigResourceType type, const std::string& resource,
         const std::string& name, const std::optional<std::string>& value)
{
    auto found = std::find_if(request.resources.begin(), request.resources.end(), [&](const auto& one) {
        return one.resourceType == static_cast<std::int8_t>(type) && one.resourceName == resource;
    });
    if (found == request.resources.end()) {
        found = request.resources.emplace(request.resources.end());
        found->resourceType = static_cast<std::int8_t>(type);
        found->resourceName = resource;
    }
    auto& config = found->configs.emplace_back();
    config.name = name;
    config.configOperation = value ? kSet : kDelete;
    config.value = value;
}

void send(NodeContext& context, IncrementalAlterConfigsRequest request, std::string doing, Done done)
{
    if (request.resources.empty())
        return done(success());
    context.controller.sendUntilAnswered<IncrementalAlterConfigsResponse>(
        std::move(request), IncrementalAlterConfigsRequest::kHighestVersion, context.config.requestTimeout,
        [](const IncrementalAlterConfigsResponse& response) {
            return std::any_of(response.responses.begin(), response.responses.end(),
                               [](const auto& one) { return isNotController(one.errorCode); });
        },
        [doing = std::move(doing), done = std::move(done)](const Result<IncrementalAlterConfigsResponse>& result) {
            if (!result)
                return done(makeError(ErrorKind::Unavailable, doing, result.error().message()));
            for (const auto& one : result.value().responses)
                if (one.errorCode != 0)
                    return done(refused(doing, one.errorCode, one.errorMessage));
            done(success());
        });
}

std::string nameOf(const std::string& topic, std::int32_t partition)
{
    return topic + "-" + std::to_string(partition);
}

} // namespace

void ClusterChanges::make(const ClusterChange& change, Done done)
{
    std::visit([&](const auto& one) { make(one, done); }, change);
}

void ClusterChanges::make(const TopicConfigChange& change, const Done& done)
{
    IncrementalAlterConfigsRequest request;
    for (const auto& [name, value] : change.values)
        set(request, ConfigResourceType::Topic, change.topic, name, value);
    send(m_context, std::move(request), "configure topic " + change.topic, done);
}

// As Kafka's own tool does: those who have the partition serve at the limited rate, those who shall get it fetch at it.
void ClusterChanges::make(const ReplicaMoves& change, const Done& done)
{
    if (!change.bytesPerSecond)
        return move(change, done);
    IncrementalAlterConfigsRequest request;
    std::map<std::string, std::pair<std::string, std::string>> lists; // by topic: leaders', followers'
    std::set<NodeId> nodes;
    for (const auto& one : change.moves) {
        const auto topic = m_context.image().topic(one.topic);
        if (!topic || one.target.empty())
            continue;
        const auto state = topic->partitions.find(one.partition);
        if (state == topic->partitions.end())
            continue;
        auto& [leaders, followers] = lists[one.topic];
        const auto add = [&](std::string& list, NodeId node) {
            list += (list.empty() ? "" : ",") + std::to_string(one.partition.value()) + ":" + std::to_string(node.value());
            nodes.insert(node);
        };
        for (const auto node : state->second->replicas)
            add(leaders, node);
        for (const auto node : one.target)
            if (!state->second->hasReplica(node))
                add(followers, node);
    }
    for (const auto& [topic, both] : lists) {
        set(request, ConfigResourceType::Topic, topic, kLeaderReplicas, both.first);
        set(request, ConfigResourceType::Topic, topic, kFollowerReplicas, both.second);
    }
    for (const auto node : nodes)
        for (const auto* rate : kRates)
            set(request, ConfigResourceType::Broker, std::to_string(node.value()), rate,
                std::to_string(*change.bytesPerSecond));
    send(m_context, std::move(request), "limit the rate of the move", [self = *this, change, done](Result<void> result) mutable {
        result ? self.move(change, done) : done(std::move(result));
    });
}

void ClusterChanges::move(const ReplicaMoves& change, const Done& done)
{
    AlterPartitionReassignmentsRequest request;
    for (const auto& one : change.moves) {
        if (request.topics.empty() || request.topics.back().name != one.topic)
            request.topics.emplace_back().name = one.topic;
        auto& partition = request.topics.back().partitions.emplace_back();
        partition.partitionIndex = one.partition.value();
        partition.replicas.reset();
        if (one.target.empty())
            continue;
        partition.replicas.emplace();
        for (const auto node : one.target)
            partition.replicas->push_back(node.value());
    }
    m_context.controller.sendUntilAnswered<AlterPartitionReassignmentsResponse>(
        std::move(request), AlterPartitionReassignmentsRequest::kHighestVersion, m_context.config.requestTimeout,
        [](const AlterPartitionReassignmentsResponse& response) { return isNotController(response.errorCode); },
        [done](const Result<AlterPartitionReassignmentsResponse>& result) {
            if (!result)
                return done(makeError(ErrorKind::Unavailable, "move replicas", result.error().message()));
            const auto& answer = result.value();
            if (answer.errorCode != 0)
                return done(refused("move replicas", answer.errorCode, answer.errorMessage));
            for (const auto& topic : answer.responses)
                for (const auto& one : topic.partitions)
                    if (one.errorCode != 0)
                        return done(refused("move the replicas of " + nameOf(topic.name, one.partitionIndex),
                                            one.errorCode, one.errorMessage));
            done(success());
        });
}

void ClusterChanges::make(const EndOfThrottle&, const Done& done)
{
    IncrementalAlterConfigsRequest request;
    const auto& image = m_context.image();
    const auto clear = [&](ConfigResourceType type, const std::string& resource, const char* name) {
        const auto* values = image.configs(type, resource);
        if (values && values->contains(name))
            set(request, type, resource, name, std::nullopt);
    };
    for (const auto& [name, topic] : image.topics())
        for (const auto* list : {kLeaderReplicas, kFollowerReplicas})
            clear(ConfigResourceType::Topic, name, list);
    for (const auto& [id, broker] : image.brokers())
        for (const auto* rate : kRates)
            clear(ConfigResourceType::Broker, std::to_string(id.value()), rate);
    send(m_context, std::move(request), "lift the limit of the rate", done);
}

void ClusterChanges::make(const LeaderElection& change, const Done& done)
{
    ElectLeadersRequest request;
    request.electionType = change.unclean ? 1 : 0;
    auto& topics = request.topicPartitions.emplace();
    for (const auto& [topic, partition] : change.partitions) {
        if (topics.empty() || topics.back().topic != topic)
            topics.emplace_back().topic = topic;
        topics.back().partitions.push_back(partition.value());
    }
    m_context.controller.sendUntilAnswered<ElectLeadersResponse>(
        std::move(request), ElectLeadersRequest::kHighestVersion, m_context.config.requestTimeout,
        [](const ElectLeadersResponse& response) { return isNotController(response.errorCode); },
        [done](const Result<ElectLeadersResponse>& result) {
            if (!result)
                return done(makeError(ErrorKind::Unavailable, "elect leaders", result.error().message()));
            const auto& answer = result.value();
            if (answer.errorCode != 0)
                return done(refused("elect leaders", answer.errorCode, std::nullopt));
            for (const auto& topic : answer.replicaElectionResults)
                for (const auto& one : topic.partitionResult)
                    if (one.errorCode != 0 && one.errorCode != static_cast<std::int16_t>(ErrorCode::ElectionNotNeeded))
                        return done(refused("elect a leader for " + nameOf(topic.topic, one.partitionId), one.errorCode,
                                            one.errorMessage));
            done(success());
        });
}

} // namespace brokerscope::broker
