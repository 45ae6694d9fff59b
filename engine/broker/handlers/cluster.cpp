// DescribeCluster v0-v2 and DescribeQuorum v0-v2 as a broker answers them (KIP-700, 595, 1073).
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/describe_cluster_request.h"
#include "engine/protocol/generated/describe_cluster_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/describe_quorum_response.h"

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;

protocol::DescribeClusterResponse describeCluster(const NodeContext& context, const Request& request,
                                                  const protocol::DescribeClusterRequest& body)
{
    protocol::DescribeClusterResponse response;
    response.clusterId = context.clusterId;
    response.endpointType = body.endpointType;
    if (body.endpointType != 1) { // controllers are asked at their own listener
        response.errorCode = static_cast<std::int16_t>(ErrorCode::UnsupportedEndpointType);
        response.errorMessage = "this listener knows brokers only";
        return response;
    }
    const auto& image = context.image();
    for (const auto& [id, broker] : image.brokers()) {
        const auto* endpoint = broker.endpoint(request.facts.listener);
        if (!endpoint || (broker.fenced && !body.includeFencedBrokers))
            continue;
        protocol::DescribeClusterResponse::DescribeClusterBroker entry;
        entry.brokerId = id.value();
        entry.host = endpoint->host;
        entry.port = endpoint->port;
        entry.rack = broker.rack;
        entry.isFenced = broker.fenced;
        response.brokers.push_back(std::move(entry));
    }
    const auto leader = context.quorum.quorum().leader();
    const auto* controller = image.broker(leader);
    response.controllerId = controller && !controller->fenced ? leader.value()
                            : response.brokers.empty()        ? -1
                                                              : response.brokers.front().brokerId;
    return response;
}

} // namespace

void addClusterApis(ApiTable& apis, NodeContext& context)
{
    using namespace protocol;
    apis.add<DescribeClusterRequest, DescribeClusterResponse>(
        [&context](std::shared_ptr<const Request> request, DescribeClusterRequest body,
                   Reply<DescribeClusterResponse> reply) { reply(describeCluster(context, *request, body)); });
    // Only the quorum's leader knows how far the others are.
    apis.add<DescribeQuorumRequest, DescribeQuorumResponse>(
        [&context](std::shared_ptr<const Request> request, DescribeQuorumRequest body,
                   Reply<DescribeQuorumResponse> reply) {
            context.controller.sendUntilAnswered<DescribeQuorumResponse>(
                std::move(body), request->version, context.config.requestTimeout,
                [](const DescribeQuorumResponse& response) {
                    for (const auto& topic : response.topics)
                        for (const auto& partition : topic.partitions)
                            if (partition.errorCode == static_cast<std::int16_t>(ErrorCode::NotLeaderOrFollower))
                                return true;
                    return response.errorCode == static_cast<std::int16_t>(ErrorCode::NotLeaderOrFollower);
                },
                [reply = std::move(reply)](Result<DescribeQuorumResponse> result) {
                    if (result)
                        return reply(result.value());
                    DescribeQuorumResponse response;
                    response.errorCode = static_cast<std::int16_t>(ErrorCode::RequestTimedOut);
                    reply(response);
                });
        });
}

} // namespace brokerscope::broker
