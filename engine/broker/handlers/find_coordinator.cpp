// FindCoordinator v0-v6: which broker coordinates a group, a transactional id or a share-partition: the leader of the partition
// that keeps it (KIP-98, KIP-699, KIP-932).
#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using Found = protocol::FindCoordinatorResponse::Coordinator;

constexpr auto kInternalTopicUsableWithin = std::chrono::seconds(3);

// The topic that keeps what is coordinated; nothing for key types that this broker does not serve.
std::optional<std::string_view> topicOf(std::int8_t keyType)
{
    switch (keyType) {
    case 0:
        return kOffsetsTopic;
    case 1:
        return kTransactionsTopic;
    case 2:
        return kShareStateTopic;
    default:
        return std::nullopt;
    }
}

Found refuse(const std::string& key, ErrorCode error, std::optional<std::string> why)
{
    Found out;
    out.key = key;
    out.nodeId = -1;
    out.port = -1;
    out.errorCode = toWire(error);
    out.errorMessage = std::move(why);
    return out;
}

Found find(const NodeContext& context, const Request& request, std::string_view coordinatorTopic, const std::string& key)
{
    const auto& image = context.image();
    const auto topic = image.topic(coordinatorTopic);
    const auto* state = topic ? topic->partition(partitionFor(key, topic->partitionCount())) : nullptr;
    const auto* broker = state ? image.broker(state->leader) : nullptr;
    const auto* endpoint = broker && !broker->fenced ? broker->endpoint(request.facts.listener) : nullptr;
    if (!endpoint)
        return refuse(key, ErrorCode::CoordinatorNotAvailable, std::nullopt);
    Found out;
    out.key = key;
    out.errorMessage = std::nullopt;
    out.nodeId = state->leader.value();
    out.host = endpoint->host;
    out.port = endpoint->port;
    return out;
}

Found one(const NodeContext& context, const Request& request, std::int8_t keyType, const std::string& key)
{
    const auto topic = topicOf(keyType);
    if (!topic)
        return refuse(key, ErrorCode::InvalidRequest, "there are coordinators of groups, transactions and shares only");
    if (key.empty())
        return keyType == 0 ? refuse(key, ErrorCode::InvalidGroupId, "the group id is empty")
                            : refuse(key, ErrorCode::InvalidRequest, "the key is empty");
    if (keyType == 2 && std::count(key.begin(), key.end(), ':') < 2)
        return refuse(key, ErrorCode::InvalidRequest, "the key is not group:topicId:partition");
    return find(context, request, *topic, key);
}

protocol::FindCoordinatorResponse answer(const NodeContext& context, const Request& request,
                                         const protocol::FindCoordinatorRequest& body)
{
    protocol::FindCoordinatorResponse response;
    response.errorMessage = std::nullopt;
    if (request.version >= 4) {
        for (const auto& key : body.coordinatorKeys)
            response.coordinators.push_back(one(context, request, body.keyType, key));
        return response;
    }
    const auto found = one(context, request, body.keyType, body.key);
    response.errorCode = found.errorCode;
    response.errorMessage = found.errorMessage;
    response.nodeId = found.nodeId;
    response.host = found.host;
    response.port = found.port;
    return response;
}

} // namespace

void addFindCoordinatorApi(ApiTable& apis, NodeContext& context)
{
    apis.add<protocol::FindCoordinatorRequest, protocol::FindCoordinatorResponse>(
        [&context](std::shared_ptr<const Request> request, protocol::FindCoordinatorRequest body,
                   Reply<protocol::FindCoordinatorResponse> reply) {
            const auto topic = topicOf(body.keyType);
            if (!topic || context.image().topic(*topic))
                return reply(answer(context, *request, body));
            // The first group, or the first transaction, of a cluster brings its topic into being.
            createTopicsAutomatically(context, {std::string(*topic)}, kInternalTopicUsableWithin,
                                      [&context, request = std::move(request), body = std::move(body),
                                       reply = std::move(reply)] { reply(answer(context, *request, body)); });
        });
}

} // namespace brokerscope::broker
