// Requests that a broker passes on to the active controller and whose answer it passes back: CreateTopics, DeleteTopics,
// CreatePartitions, ElectLeaders, AlterConfigs, IncrementalAlterConfigs, UpdateFeatures, UnregisterBroker. While the
// quorum elects, they are tried again until the request's timeout; then REQUEST_TIMED_OUT. The answer waits until this
// broker's own metadata has caught up with it as far as it can tell, so that the client finds here what it just made.
#include "engine/broker/node_context.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/generated/alter_configs_request.h"
#include "engine/protocol/generated/alter_configs_response.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"
#include "engine/protocol/generated/update_features_request.h"
#include "engine/protocol/generated/update_features_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using namespace protocol;

constexpr auto kOwnMetadataWithin = std::chrono::seconds(2);

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
template <class Visit> void visitErrors(AlterConfigsResponse& r, Visit visit)
{
    for (auto& t : r.responses)
        visit(t.errorCode);
}
template <class Visit> void visitErrors(IncrementalAlterConfigsResponse& r, Visit visit)
{
    for (auto& t : r.responses)
        visit(t.errorCode);
}
template <class Visit> void visitErrors(UnregisterBrokerResponse& r, Visit visit)
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
template <class Response, class Request> Response skeletonOfResources(const Request& request)
{
    Response out;
    for (const auto& resource : request.resources) {
        auto& entry = out.responses.emplace_back();
        entry.resourceType = resource.resourceType;
        entry.resourceName = resource.resourceName;
    }
    return out;
}
AlterConfigsResponse skeleton(const AlterConfigsRequest& request)
{
    return skeletonOfResources<AlterConfigsResponse>(request);
}
IncrementalAlterConfigsResponse skeleton(const IncrementalAlterConfigsRequest& request)
{
    return skeletonOfResources<IncrementalAlterConfigsResponse>(request);
}
UnregisterBrokerResponse skeleton(const UnregisterBrokerRequest&)
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

using Holds = std::function<bool(const metadata::MetadataImage&)>;

// What this broker's metadata says once it has caught up with a successful answer.
template <class Request, class Response> Holds caughtUpWith(const Request&, const Response&)
{
    return {};
}
template <> Holds caughtUpWith(const CreateTopicsRequest& request, const CreateTopicsResponse& response)
{
    if (request.validateOnly)
        return {};
    std::vector<std::string> made; // by name: before version 7 the answer has no ids
    for (const auto& topic : response.topics)
        if (topic.errorCode == 0)
            made.push_back(topic.name);
    return [made](const metadata::MetadataImage& image) {
        return std::all_of(made.begin(), made.end(),
                           [&](const std::string& name) { return image.topic(name) != nullptr; });
    };
}
template <> Holds caughtUpWith(const DeleteTopicsRequest&, const DeleteTopicsResponse& response)
{
    std::vector<std::pair<Uuid, std::string>> gone; // before version 6 the answer has no ids
    for (const auto& topic : response.responses)
        if (topic.errorCode == 0)
            gone.emplace_back(topic.topicId, topic.name.value_or(""));
    return [gone](const metadata::MetadataImage& image) {
        return std::none_of(gone.begin(), gone.end(), [&](const auto& topic) {
            return (topic.first.isZero() ? image.topic(topic.second) : image.topic(topic.first)) != nullptr;
        });
    };
}
template <> Holds caughtUpWith(const CreatePartitionsRequest& request, const CreatePartitionsResponse& response)
{
    if (request.validateOnly)
        return {};
    std::vector<std::pair<std::string, int>> grown;
    for (const auto& topic : request.topics)
        for (const auto& result : response.results)
            if (result.name == topic.name && result.errorCode == 0)
                grown.emplace_back(topic.name, topic.count);
    return [grown](const metadata::MetadataImage& image) {
        return std::all_of(grown.begin(), grown.end(), [&](const auto& entry) {
            const auto topic = image.topic(entry.first);
            return !topic || topic->partitionCount() >= entry.second;
        });
    };
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
                auto holds = caughtUpWith(*kept, result.value());
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
    forward<AlterConfigsRequest, AlterConfigsResponse>(apis, context);
    forward<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>(apis, context);
    forward<UpdateFeaturesRequest, UpdateFeaturesResponse>(apis, context);
    forward<UnregisterBrokerRequest, UnregisterBrokerResponse>(apis, context);
}

} // namespace brokerscope::broker
