// Requests that a broker passes on to the active controller and whose answer it passes back: CreateTopics, DeleteTopics,
// CreatePartitions, ElectLeaders, AlterPartitionReassignments, ListPartitionReassignments, UpdateFeatures,
// UnregisterBroker. While the quorum elects, they are tried again until the request's timeout; then REQUEST_TIMED_OUT. The
// answer waits until this broker's own metadata has caught up with it as far as it can tell, so that the client finds here
// what it just made.
#include "engine/broker/node_context.h"

#include "engine/broker/handlers/caught_up.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"
#include "engine/protocol/generated/list_partition_reassignments_request.h"
#include "engine/protocol/generated/list_partition_reassignments_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"
#include "engine/protocol/generated/update_features_request.h"
#include "engine/protocol/generated/update_features_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using namespace protocol;


// Every error code that an answer carries, so that one rule fits all of them.
template <class Visit> void visitErrors(CreateTopicsResponse& r, Visit visit)
{
    for (auto& t : r.topics)
        visit(t.errorCode);
}
template <class Visit> void visitErrors(DeleteTopicsResponse& r, Visit visit)
{
    for (auto& t : r.responses)
        visit(t.errorCode);
}
template <class Visit> void visitErrors(CreatePartitionsResponse& r, Visit visit)
{
    for (auto& t : r.results)
        visit(t.errorCode);
}
template <class Visit> void visitErrors(ElectLeadersResponse& r, Visit visit)
{
    visit(r.errorCode);
    for (auto& t : r.replicaElectionResults)
        for (auto& p : t.partitionResult)
            visit(p.errorCode);
}
template <class Visit> void visitErrors(UnregisterBrokerResponse& r, Visit visit)
{
    visit(r.errorCode);
}
template <class Visit> void visitErrors(AlterPartitionReassignmentsResponse& r, Visit visit)
{
    visit(r.errorCode);
}
template <class Visit> void visitErrors(ListPartitionReassignmentsResponse& r, Visit visit)
{
    visit(r.errorCode);
}
template <class Visit> void visitErrors(UpdateFeaturesResponse& r, Visit visit)
{
    visit(r.errorCode);
}

// An answer with a place for an error for each thing that the request names.
CreateTopicsResponse skeleton(const CreateTopicsRequest& request)
{
    CreateTopicsResponse out;
    for (const auto& topic : request.topics)
        out.topics.emplace_back().name = topic.name;
    return out;
}
DeleteTopicsResponse skeleton(const DeleteTopicsRequest& request)
{
    DeleteTopicsResponse out;
    for (const auto& topic : request.topics) {
        auto& entry = out.responses.emplace_back();
        entry.name = topic.name;
        entry.topicId = topic.topicId;
    }
    for (const auto& name : request.topicNames)
        out.responses.emplace_back().name = name;
    return out;
}
CreatePartitionsResponse skeleton(const CreatePartitionsRequest& request)
{
    CreatePartitionsResponse out;
    for (const auto& topic : request.topics)
        out.results.emplace_back().name = topic.name;
    return out;
}
ElectLeadersResponse skeleton(const ElectLeadersRequest&)
{
    return {};
}
UnregisterBrokerResponse skeleton(const UnregisterBrokerRequest&)
{
    return {};
}
AlterPartitionReassignmentsResponse skeleton(const AlterPartitionReassignmentsRequest&)
{
    return {};
}
ListPartitionReassignmentsResponse skeleton(const ListPartitionReassignmentsRequest&)
{
    return {};
}
UpdateFeaturesResponse skeleton(const UpdateFeaturesRequest&)
{
    return {};
}

template <class Response> bool notController(const Response& response)
{
    bool found = false;
    visitErrors(const_cast<Response&>(response), [&](const std::int16_t& error) {
        found = found || error == static_cast<std::int16_t>(ErrorCode::NotController);
    });
    return found;
}

template <class Request> Duration timeoutOf(const Request& request, Duration fallback)
{
    if constexpr (requires { request.timeoutMs; })
        return std::clamp<Duration>(std::chrono::milliseconds(request.timeoutMs), std::chrono::milliseconds(1),
                                    std::chrono::minutes(10));
    return fallback;
}

// What this broker's metadata says once it has caught up with a successful answer; null: it need not.
template <class Request, class Response> MetadataHolds caughtUp(const Request& request, const Response& response)
{
    if constexpr (requires { caughtUpWith(request, response); })
        return caughtUpWith(request, response);
    return {};
}

template <class RequestBody, class ResponseBody> void forward(ApiTable& apis, NodeContext& context)
{
    apis.add<RequestBody, ResponseBody>([&context](std::shared_ptr<const Request> request, RequestBody body,
                                                   Reply<ResponseBody> reply) {
        const auto timeout = timeoutOf(body, context.config.requestTimeout);
        auto kept = std::make_shared<const RequestBody>(body);
        context.controller.sendUntilAnswered<ResponseBody>(
            std::move(body), request->version, timeout, &notController<ResponseBody>,
            [&context, kept, reply = std::move(reply)](Result<ResponseBody> result) {
                if (!result) {
                    auto timedOut = skeleton(*kept);
                    visitErrors(timedOut,
                                [](std::int16_t& error) { error = static_cast<std::int16_t>(ErrorCode::RequestTimedOut); });
                    return reply(timedOut);
                }
                auto holds = caughtUp(*kept, result.value());
                if (!holds)
                    return reply(result.value());
                context.waiters.wait(std::move(holds), kOwnMetadataWithin,
                                     [reply, response = std::move(result.value())] { reply(response); });
            });
    });
}

} // namespace

void addForwardedApis(ApiTable& apis, NodeContext& context)
{
    forward<CreateTopicsRequest, CreateTopicsResponse>(apis, context);
    forward<DeleteTopicsRequest, DeleteTopicsResponse>(apis, context);
    forward<CreatePartitionsRequest, CreatePartitionsResponse>(apis, context);
    forward<ElectLeadersRequest, ElectLeadersResponse>(apis, context);
    forward<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse>(apis, context);
    forward<ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse>(apis, context);
    forward<UpdateFeaturesRequest, UpdateFeaturesResponse>(apis, context);
    forward<UnregisterBrokerRequest, UnregisterBrokerResponse>(apis, context);
}

} // namespace brokerscope::broker
