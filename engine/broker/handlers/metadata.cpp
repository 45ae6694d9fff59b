// Metadata v0-v13 and DescribeTopicPartitions v0: who leads what, and where. Brokers that are fenced are not in the broker
// list, but stay in replica lists as offline (KIP-112, 516, 700, 966). Creates topics where broker and request allow it.
#include "engine/broker/node_context.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/generated/describe_topic_partitions_request.h"
#include "engine/protocol/generated/describe_topic_partitions_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using metadata::MetadataImage;

constexpr auto kTopicUsableWithin = std::chrono::seconds(2);

std::int16_t code(ErrorCode error)
{
    return static_cast<std::int16_t>(error);
}

std::vector<std::int32_t> toInts(const std::vector<NodeId>& ids)
{
    std::vector<std::int32_t> out;
    out.reserve(ids.size());
    for (auto id : ids)
        out.push_back(id.value());
    return out;
}

const metadata::Endpoint* endpointOf(const MetadataImage& image, NodeId id, const std::string& listener)
{
    const auto* broker = image.broker(id);
    return broker && !broker->fenced ? broker->endpoint(listener) : nullptr;
}

// The fields that Metadata and DescribeTopicPartitions have in common.
template <class Partition>
Partition describePartition(const MetadataImage& image, PartitionIndex index, const metadata::PartitionState& state,
                            const std::string& listener)
{
    Partition out;
    out.partitionIndex = index.value();
    out.leaderId = state.leader.value();
    out.leaderEpoch = state.leaderEpoch.value();
    out.replicaNodes = toInts(state.replicas);
    out.isrNodes = toInts(state.isr);
    for (auto id : state.replicas)
        if (!endpointOf(image, id, listener))
            out.offlineReplicas.push_back(id.value());
    if (!endpointOf(image, state.leader, listener)) {
        out.errorCode = code(ErrorCode::LeaderNotAvailable);
        out.leaderId = -1;
    }
    return out;
}

using MetadataTopic = protocol::MetadataResponse::MetadataResponseTopic;

MetadataTopic describeTopic(const MetadataImage& image, const metadata::TopicImage& topic, const std::string& listener)
{
    MetadataTopic out;
    out.name = topic.name;
    out.topicId = topic.id;
    out.isInternal = isInternalTopic(topic.name);
    out.partitions.reserve(topic.partitions.size());
    for (const auto& [index, state] : topic.partitions)
        out.partitions.push_back(
            describePartition<protocol::MetadataResponse::MetadataResponsePartition>(image, index, *state, listener));
    return out;
}

MetadataTopic refuseTopic(std::optional<std::string> name, const Uuid& id, ErrorCode error)
{
    MetadataTopic out;
    out.errorCode = code(error);
    out.name = std::move(name);
    out.topicId = id;
    return out;
}

// Java's consumers send an empty name beside the id of a topic that a pattern has given them.
bool asksByName(const protocol::MetadataRequest::MetadataRequestTopic& wanted)
{
    return wanted.name && wanted.topicId.isZero();
}

protocol::MetadataResponse describe(const NodeContext& context, const Request& request,
                                    const protocol::MetadataRequest& body)
{
    const auto& image = context.image();
    const auto& listener = request.facts.listener;
    protocol::MetadataResponse response;
    response.clusterId = context.clusterId;
    for (const auto& [id, broker] : image.brokers()) {
        const auto* endpoint = endpointOf(image, id, listener);
        if (!endpoint)
            continue;
        protocol::MetadataResponse::MetadataResponseBroker entry;
        entry.nodeId = id.value();
        entry.host = endpoint->host;
        entry.port = endpoint->port;
        entry.rack = broker.rack;
        response.brokers.push_back(std::move(entry));
    }
    const auto leader = context.quorum.quorum().leader();
    response.controllerId = endpointOf(image, leader, listener) ? leader.value()
                            : response.brokers.empty()          ? -1
                                                                : response.brokers.front().nodeId;

    const bool all = !body.topics || (request.version == 0 && body.topics->empty());
    if (all) {
        for (const auto& [name, topic] : image.topics())
            response.topics.push_back(describeTopic(image, *topic, listener));
        return response;
    }
    std::set<std::string> seen; // a name may be asked for twice; it is answered once
    for (const auto& wanted : *body.topics) {
        if (asksByName(wanted)) {
            if (!seen.insert(*wanted.name).second)
                continue;
            if (const auto topic = image.topic(*wanted.name))
                response.topics.push_back(describeTopic(image, *topic, listener));
            else
                response.topics.push_back(refuseTopic(wanted.name, {},
                                                      isValidTopicName(*wanted.name) ? ErrorCode::UnknownTopicOrPartition
                                                                                     : ErrorCode::InvalidTopicException));
        } else if (const auto topic = image.topic(wanted.topicId)) {
            response.topics.push_back(describeTopic(image, *topic, listener));
        } else {
            response.topics.push_back(refuseTopic(std::nullopt, wanted.topicId, ErrorCode::UnknownTopicId));
        }
    }
    return response;
}

std::vector<std::string> topicsToCreate(const NodeContext& context, const protocol::MetadataRequest& body)
{
    std::vector<std::string> out;
    if (!context.config.autoCreateTopics || !body.allowAutoTopicCreation || !body.topics)
        return out;
    for (const auto& wanted : *body.topics)
        if (asksByName(wanted) && isValidTopicName(*wanted.name) && !context.image().topic(*wanted.name))
            out.push_back(*wanted.name);
    return out;
}

void serveMetadata(NodeContext& context, std::shared_ptr<const Request> request, protocol::MetadataRequest body,
                   Reply<protocol::MetadataResponse> reply)
{
    auto missing = topicsToCreate(context, body);
    if (missing.empty())
        return reply(describe(context, *request, body));
    // The topics are made, and the answer waits until they can be used, so that a first produce does not stumble.
    createTopicsAutomatically(
        context, missing, kTopicUsableWithin,
        [&context, request = std::move(request), body = std::move(body), reply = std::move(reply)] {
            reply(describe(context, *request, body));
        });
}

protocol::DescribeTopicPartitionsResponse
describeTopicPartitions(const NodeContext& context, const Request& request,
                        const protocol::DescribeTopicPartitionsRequest& body)
{
    using Response = protocol::DescribeTopicPartitionsResponse;
    const auto& image = context.image();
    Response response;
    std::set<std::string> names;
    if (body.topics.empty())
        for (const auto& [name, topic] : image.topics())
            names.insert(name);
    for (const auto& topic : body.topics)
        names.insert(topic.name);

    auto room = std::clamp(body.responsePartitionLimit, 1, std::max(1, context.config.maxRequestPartitionSizeLimit));
    for (const auto& name : names) {
        if (body.cursor && name < body.cursor->topicName)
            continue;
        if (room == 0) { // all of the topics before were told; this one begins the next answer
            response.nextCursor.emplace();
            response.nextCursor->topicName = name;
            break;
        }
        Response::DescribeTopicPartitionsResponseTopic out;
        out.name = name;
        const auto topic = image.topic(name);
        if (!topic) {
            out.errorCode = code(isValidTopicName(name) ? ErrorCode::UnknownTopicOrPartition
                                                        : ErrorCode::InvalidTopicException);
            response.topics.push_back(std::move(out));
            continue;
        }
        out.topicId = topic->id;
        out.isInternal = isInternalTopic(name);
        const std::int32_t first =
            body.cursor && body.cursor->topicName == name ? body.cursor->partitionIndex : 0;
        for (const auto& [index, state] : topic->partitions) {
            if (index.value() < first)
                continue;
            if (room-- == 0) {
                response.nextCursor.emplace();
                response.nextCursor->topicName = name;
                response.nextCursor->partitionIndex = index.value();
                break;
            }
            auto partition = describePartition<Response::DescribeTopicPartitionsResponsePartition>(
                image, index, *state, request.facts.listener);
            partition.eligibleLeaderReplicas = toInts(state->elr);
            partition.lastKnownElr = toInts(state->lastKnownElr);
            out.partitions.push_back(std::move(partition));
        }
        response.topics.push_back(std::move(out));
        if (response.nextCursor)
            break;
    }
    return response;
}

} // namespace

void addMetadataApis(ApiTable& apis, NodeContext& context)
{
    apis.add<protocol::MetadataRequest, protocol::MetadataResponse>(
        [&context](std::shared_ptr<const Request> request, protocol::MetadataRequest body,
                   Reply<protocol::MetadataResponse> reply) {
            serveMetadata(context, std::move(request), std::move(body), std::move(reply));
        });
    apis.add<protocol::DescribeTopicPartitionsRequest, protocol::DescribeTopicPartitionsResponse>(
        [&context](std::shared_ptr<const Request> request, protocol::DescribeTopicPartitionsRequest body,
                   Reply<protocol::DescribeTopicPartitionsResponse> reply) {
            reply(describeTopicPartitions(context, *request, body));
        });
}

} // namespace brokerscope::broker
