#include "engine/broker/share_state_client.h"

#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/generated/delete_share_group_state_request.h"
#include "engine/protocol/generated/delete_share_group_state_response.h"
#include "engine/protocol/generated/initialize_share_group_state_request.h"
#include "engine/protocol/generated/initialize_share_group_state_response.h"
#include "engine/protocol/generated/read_share_group_state_request.h"
#include "engine/protocol/generated/read_share_group_state_response.h"
#include "engine/protocol/generated/read_share_group_state_summary_request.h"
#include "engine/protocol/generated/read_share_group_state_summary_response.h"
#include "engine/protocol/generated/write_share_group_state_request.h"
#include "engine/protocol/generated/write_share_group_state_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using share::DurableState;
using share::SharePartitionKey;

constexpr auto kAskAgainAfter = std::chrono::milliseconds(100);
constexpr auto kStateTopicUsableWithin = std::chrono::seconds(3);

// A request about one partition, and the place in it where that stands.
template <class Request> auto& addressTo(Request& request, const SharePartitionKey& key)
{
    request.groupId = key.groupId;
    auto& topic = request.topics.emplace_back();
    topic.topicId = key.topicId;
    auto& partition = topic.partitions.emplace_back();
    partition.partition = key.partition.value();
    return partition;
}

template <class Response>
using PartitionResultOf =
    typename decltype(decltype(Response::results)::value_type::partitions)::value_type;

template <class Response> const PartitionResultOf<Response>* onlyResult(const Response& response)
{
    const bool one = response.results.size() == 1 && response.results.front().partitions.size() == 1;
    return one ? &response.results.front().partitions.front() : nullptr;
}

bool mayHelpToAskAgain(ErrorCode error)
{
    return error == ErrorCode::CoordinatorNotAvailable || error == ErrorCode::CoordinatorLoadInProgress ||
           error == ErrorCode::NotCoordinator || error == ErrorCode::NetworkException;
}

} // namespace

ShareStateClient::ShareStateClient(NodeContext& context)
    : m_context(context),
      m_links(context.world, "broker-" + std::to_string(context.self.value()) + "-share-state",
              [this] { return m_context.replicas.image(); })
{
}

PeerLink* ShareStateClient::coordinatorOf(const SharePartitionKey& key)
{
    const auto topic = m_context.image().topic(kShareStateTopic);
    const auto* state = topic ? topic->partition(partitionFor(key.toString(), topic->partitionCount())) : nullptr;
    return state && state->leader != kNoNode ? m_links.to(state->leader) : nullptr;
}

template <class Response, class Request, class Done>
void ShareStateClient::start(const SharePartitionKey& key, Request request, Done done)
{
    const auto giveUpAt = m_context.world.clock().now() + kShareStateWithin;
    auto shared = std::make_shared<const Request>(std::move(request));
    if (m_context.image().topic(kShareStateTopic))
        return ask<Response>(key, std::move(shared), giveUpAt, std::move(done));
    createTopicsAutomatically(m_context, {std::string(kShareStateTopic)}, kStateTopicUsableWithin,
                              [this, key, shared = std::move(shared), giveUpAt, done = std::move(done),
                               alive = std::weak_ptr<bool>(m_alive)] {
                                  if (!alive.expired())
                                      ask<Response>(key, shared, giveUpAt, done);
                              });
}

template <class Response, class Request, class Done>
void ShareStateClient::ask(const SharePartitionKey& key, std::shared_ptr<const Request> request, Instant giveUpAt, Done done)
{
    auto* link = coordinatorOf(key);
    if (!link)
        return again<Response>(key, std::move(request), giveUpAt, ErrorCode::CoordinatorNotAvailable, std::move(done));
    link->request<Response>(*request, Request::kHighestVersion, m_context.config.requestTimeout,
                            [this, key, request, giveUpAt, done = std::move(done),
                             alive = std::weak_ptr<bool>(m_alive)](const Result<Response>& response) {
                                if (alive.expired())
                                    return;
                                const auto* result = response ? onlyResult(response.value()) : nullptr;
                                const auto error =
                                    !response ? ErrorCode::NetworkException
                                    : !result ? ErrorCode::UnknownServerError
                                              : protocol::toErrorCode(result->errorCode).value_or(ErrorCode::UnknownServerError);
                                if (mayHelpToAskAgain(error))
                                    return again<Response>(key, request, giveUpAt, error, done);
                                done(error, result);
                            });
}

template <class Response, class Request, class Done>
void ShareStateClient::again(const SharePartitionKey& key, std::shared_ptr<const Request> request, Instant giveUpAt,
                             ErrorCode why, Done done)
{
    const auto at = m_context.world.clock().now() + kAskAgainAfter;
    const bool givesUp = at > giveUpAt;
    m_context.world.scheduler().runAt(at, [this, key, request = std::move(request), giveUpAt, givesUp, why,
                                           done = std::move(done), alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired())
            return;
        if (givesUp)
            return done(why, static_cast<const PartitionResultOf<Response>*>(nullptr));
        ask<Response>(key, request, giveUpAt, done);
    });
}

void ShareStateClient::initialize(const SharePartitionKey& key, std::int32_t stateEpoch, Offset startOffset, OnDone done)
{
    protocol::InitializeShareGroupStateRequest request;
    auto& partition = addressTo(request, key);
    partition.stateEpoch = stateEpoch;
    partition.startOffset = startOffset.value();
    start<protocol::InitializeShareGroupStateResponse>(
        key, std::move(request), [done = std::move(done)](ErrorCode error, const auto*) { done(error); });
}

void ShareStateClient::read(const SharePartitionKey& key, LeaderEpoch leaderEpoch, OnState done)
{
    protocol::ReadShareGroupStateRequest request;
    addressTo(request, key).leaderEpoch = leaderEpoch.value();
    start<protocol::ReadShareGroupStateResponse>(
        key, std::move(request), [leaderEpoch, done = std::move(done)](ErrorCode error, const auto* result) {
            DurableState state;
            if (error == ErrorCode::None) {
                state.stateEpoch = result->stateEpoch;
                state.leaderEpoch = leaderEpoch;
                state.startOffset = Offset(result->startOffset);
                for (const auto& batch : result->stateBatches)
                    state.batches.push_back({Offset(batch.firstOffset), Offset(batch.lastOffset),
                                             static_cast<share::DeliveryState>(batch.deliveryState), batch.deliveryCount});
            }
            done(error, std::move(state));
        });
}

void ShareStateClient::write(const SharePartitionKey& key, const DurableState& change, OnDone done)
{
    protocol::WriteShareGroupStateRequest request;
    auto& partition = addressTo(request, key);
    partition.stateEpoch = change.stateEpoch;
    partition.leaderEpoch = change.leaderEpoch.value();
    partition.startOffset = change.startOffset.value();
    partition.deliveryCompleteCount = change.deliveryCompleteCount;
    for (const auto& batch : change.batches) {
        auto& out = partition.stateBatches.emplace_back();
        out.firstOffset = batch.first.value();
        out.lastOffset = batch.last.value();
        out.deliveryState = static_cast<std::int8_t>(batch.state);
        out.deliveryCount = batch.deliveryCount;
    }
    start<protocol::WriteShareGroupStateResponse>(
        key, std::move(request), [done = std::move(done)](ErrorCode error, const auto*) { done(error); });
}

void ShareStateClient::remove(const SharePartitionKey& key, OnDone done)
{
    protocol::DeleteShareGroupStateRequest request;
    (void)addressTo(request, key);
    start<protocol::DeleteShareGroupStateResponse>(
        key, std::move(request), [done = std::move(done)](ErrorCode error, const auto*) { done(error); });
}

void ShareStateClient::summary(const SharePartitionKey& key, OnState done)
{
    protocol::ReadShareGroupStateSummaryRequest request;
    addressTo(request, key).leaderEpoch = kNoEpoch.value();
    start<protocol::ReadShareGroupStateSummaryResponse>(
        key, std::move(request), [done = std::move(done)](ErrorCode error, const auto* result) {
            DurableState state;
            if (error == ErrorCode::None) {
                state.stateEpoch = result->stateEpoch;
                state.leaderEpoch = LeaderEpoch(result->leaderEpoch);
                state.startOffset = Offset(result->startOffset);
                state.deliveryCompleteCount = result->deliveryCompleteCount;
            }
            done(error, std::move(state));
        });
}

} // namespace brokerscope::broker
