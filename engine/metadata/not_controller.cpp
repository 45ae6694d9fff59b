#include "engine/metadata/not_controller.h"

#include "engine/metadata/controller_messages.h"
#include "engine/protocol/error_code.h"

namespace brokerscope::metadata {
namespace {

constexpr auto kNotController = protocol::toWire(protocol::ErrorCode::NotController);
constexpr const char* kMessage = "This node is not the active controller.";

template <class Response> Response withCode()
{
    Response out;
    out.errorCode = kNotController;
    return out;
}

template <class Response> Response withMessage()
{
    auto out = withCode<Response>();
    out.errorMessage = kMessage;
    return out;
}

template <class Response, class Request> Response perResource(const Request& request)
{
    Response out;
    for (const auto& resource : request.resources)
        out.responses.push_back(
            {kNotController, kMessage, resource.resourceType, resource.resourceName});
    return out;
}

} // namespace

protocol::AllocateProducerIdsResponse notController(const protocol::AllocateProducerIdsRequest&)
{
    return withCode<protocol::AllocateProducerIdsResponse>();
}

protocol::AlterConfigsResponse notController(const protocol::AlterConfigsRequest& request)
{
    return perResource<protocol::AlterConfigsResponse>(request);
}

protocol::AlterPartitionReassignmentsResponse
notController(const protocol::AlterPartitionReassignmentsRequest&)
{
    return withMessage<protocol::AlterPartitionReassignmentsResponse>();
}

protocol::AlterPartitionResponse notController(const protocol::AlterPartitionRequest&)
{
    return withCode<protocol::AlterPartitionResponse>();
}

protocol::BrokerHeartbeatResponse notController(const protocol::BrokerHeartbeatRequest&)
{
    return withCode<protocol::BrokerHeartbeatResponse>();
}

protocol::BrokerRegistrationResponse notController(const protocol::BrokerRegistrationRequest&)
{
    return withCode<protocol::BrokerRegistrationResponse>();
}

protocol::ControllerRegistrationResponse
notController(const protocol::ControllerRegistrationRequest&)
{
    return withMessage<protocol::ControllerRegistrationResponse>();
}

protocol::CreatePartitionsResponse notController(const protocol::CreatePartitionsRequest& request)
{
    protocol::CreatePartitionsResponse out;
    for (const auto& topic : request.topics)
        out.results.push_back({topic.name, kNotController, kMessage});
    return out;
}

protocol::CreateTopicsResponse notController(const protocol::CreateTopicsRequest& request)
{
    protocol::CreateTopicsResponse out;
    for (const auto& topic : request.topics) {
        protocol::CreateTopicsResponse::CreatableTopicResult result;
        result.name = topic.name;
        result.errorCode = kNotController;
        result.errorMessage = kMessage;
        out.topics.push_back(std::move(result));
    }
    return out;
}

protocol::DeleteTopicsResponse notController(const protocol::DeleteTopicsRequest& request)
{
    protocol::DeleteTopicsResponse out;
    auto refuse = [&](const std::optional<std::string>& name, const Uuid& id) {
        protocol::DeleteTopicsResponse::DeletableTopicResult result;
        result.name = name;
        result.topicId = id;
        result.errorCode = kNotController;
        result.errorMessage = kMessage;
        out.responses.push_back(std::move(result));
    };
    for (const auto& topic : request.topics)
        refuse(topic.name, topic.topicId);
    for (const auto& name : request.topicNames)
        refuse(name, {});
    return out;
}

protocol::ElectLeadersResponse notController(const protocol::ElectLeadersRequest&)
{
    return withCode<protocol::ElectLeadersResponse>();
}

protocol::IncrementalAlterConfigsResponse
notController(const protocol::IncrementalAlterConfigsRequest& request)
{
    return perResource<protocol::IncrementalAlterConfigsResponse>(request);
}

protocol::ListPartitionReassignmentsResponse
notController(const protocol::ListPartitionReassignmentsRequest&)
{
    return withMessage<protocol::ListPartitionReassignmentsResponse>();
}

protocol::UnregisterBrokerResponse notController(const protocol::UnregisterBrokerRequest&)
{
    return withMessage<protocol::UnregisterBrokerResponse>();
}

protocol::UpdateFeaturesResponse notController(const protocol::UpdateFeaturesRequest&)
{
    return withMessage<protocol::UpdateFeaturesResponse>();
}

} // namespace brokerscope::metadata
