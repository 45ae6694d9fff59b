// The group protocol's requests: who coordinates a group (FindCoordinator v0-v6), and everything the coordinator answers.
#include "engine/broker/group_host.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/group/partition_for.h"
#include "engine/group/refusals.h"
#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using Found = protocol::FindCoordinatorResponse::Coordinator;

constexpr auto kOffsetsTopicUsableWithin = std::chrono::seconds(3);

// What a producer is told: old ones retry only some codes. A verifier that could not be reached is one more coordinator that
// is not ready.
ErrorCode asTransactionalCommitError(ErrorCode error, std::int16_t version)
{
    if (error == ErrorCode::NetworkException)
        error = ErrorCode::CoordinatorLoadInProgress;
    if (error == ErrorCode::CoordinatorLoadInProgress && version < 2)
        return ErrorCode::CoordinatorNotAvailable;
    return error;
}

Found find(const NodeContext& context, const Request& request, const std::string& groupId)
{
    Found out;
    out.key = groupId;
    out.nodeId = -1;
    out.port = -1;
    out.errorMessage = std::nullopt;
    const auto& image = context.image();
    const auto topic = image.topic(kOffsetsTopic);
    const auto* state =
        topic ? topic->partition(group::partitionFor(groupId, topic->partitionCount())) : nullptr;
    const auto* broker = state ? image.broker(state->leader) : nullptr;
    const auto* endpoint = broker && !broker->fenced ? broker->endpoint(request.facts.listener) : nullptr;
    if (!endpoint) {
        out.errorCode = static_cast<std::int16_t>(ErrorCode::CoordinatorNotAvailable);
        return out;
    }
    out.nodeId = state->leader.value();
    out.host = endpoint->host;
    out.port = endpoint->port;
    return out;
}

Found refuse(const std::string& key, ErrorCode error, std::string why)
{
    Found out;
    out.key = key;
    out.nodeId = -1;
    out.port = -1;
    out.errorCode = static_cast<std::int16_t>(error);
    out.errorMessage = std::move(why);
    return out;
}

protocol::FindCoordinatorResponse answer(const NodeContext& context, const Request& request,
                                         const protocol::FindCoordinatorRequest& body)
{
    auto one = [&](const std::string& key) {
        if (body.keyType != 0)
            return refuse(key, ErrorCode::InvalidRequest, "this broker coordinates groups, not transactions or shares");
        if (key.empty())
            return refuse(key, ErrorCode::InvalidGroupId, "the group id is empty");
        return find(context, request, key);
    };
    protocol::FindCoordinatorResponse response;
    response.errorMessage = std::nullopt;
    if (request.version >= 4) {
        for (const auto& key : body.coordinatorKeys)
            response.coordinators.push_back(one(key));
        return response;
    }
    const auto found = one(body.key);
    response.errorCode = found.errorCode;
    response.errorMessage = found.errorMessage;
    response.nodeId = found.nodeId;
    response.host = found.host;
    response.port = found.port;
    return response;
}

} // namespace

void GroupHost::addFindCoordinator(ApiTable& apis)
{
    apis.add<protocol::FindCoordinatorRequest, protocol::FindCoordinatorResponse>(
        [this](std::shared_ptr<const Request> request, protocol::FindCoordinatorRequest body,
               Reply<protocol::FindCoordinatorResponse> reply) {
            if (body.keyType != 0 || m_context.image().topic(kOffsetsTopic))
                return reply(answer(m_context, *request, body));
            // The first group of a cluster brings its topic into being.
            createTopicsAutomatically(m_context, {std::string(kOffsetsTopic)}, kOffsetsTopicUsableWithin,
                                      [this, request = std::move(request), body = std::move(body),
                                       reply = std::move(reply)] { reply(answer(m_context, *request, body)); });
        });
}

template <class RequestBody, class ResponseBody, class Call> void GroupHost::serve(ApiTable& apis, Call call)
{
    apis.add<RequestBody, ResponseBody>(
        [this, call](std::shared_ptr<const Request> request, RequestBody body, Reply<ResponseBody> reply) {
            if constexpr (requires { body.groupId; })
                request->client->groupId = body.groupId.substr(0, 255);
            const auto id = m_nextRequest++;
            m_answers.emplace(id, [reply = std::move(reply)](group::Response response) {
                reply(std::get<ResponseBody>(response));
            });
            call(id, *request, body);
            pump();
        });
}

void GroupHost::addApis(ApiTable& apis)
{
    using namespace protocol;
    addFindCoordinator(apis);
    serve<JoinGroupRequest, JoinGroupResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.joinGroup(id, body, request.version, {request.clientId.value_or(""), request.clientHost}, now());
    });
    serve<SyncGroupRequest, SyncGroupResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.syncGroup(id, body, request.version, now());
    });
    serve<HeartbeatRequest, HeartbeatResponse>(
        apis, [this](auto id, const Request&, const auto& body) { m_coordinator.heartbeat(id, body, now()); });
    serve<LeaveGroupRequest, LeaveGroupResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.leaveGroup(id, body, request.version, now());
    });
    serve<OffsetCommitRequest, OffsetCommitResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.commitOffsets(id, body, request.version, now());
    });
    serve<OffsetFetchRequest, OffsetFetchResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.fetchOffsets(id, body, request.version);
    });
    serve<OffsetDeleteRequest, OffsetDeleteResponse>(
        apis, [this](auto id, const Request&, const auto& body) { m_coordinator.deleteOffsets(id, body, now()); });
    serve<ListGroupsRequest, ListGroupsResponse>(
        apis, [this](auto id, const Request&, const auto& body) { m_coordinator.listGroups(id, body); });
    serve<DescribeGroupsRequest, DescribeGroupsResponse>(
        apis, [this](auto id, const Request& request, const auto& body) {
            m_coordinator.describeGroups(id, body, request.version);
        });
    serve<DeleteGroupsRequest, DeleteGroupsResponse>(
        apis, [this](auto id, const Request&, const auto& body) { m_coordinator.deleteGroups(id, body, now()); });
}

void GroupHost::addTransactionApis(ApiTable& apis, replication::TransactionVerifier& verifier)
{
    apis.add<protocol::TxnOffsetCommitRequest, protocol::TxnOffsetCommitResponse>(
        [this, &verifier](std::shared_ptr<const Request> request, protocol::TxnOffsetCommitRequest body,
                          Reply<protocol::TxnOffsetCommitResponse> reply) {
            commitInTransaction(*request, body, std::move(reply), verifier);
        });
}

// The partition of `__consumer_offsets` is one more partition of the transaction, so its coordinator is asked first whether
// the transaction is open and knows of it (KIP-890).
void GroupHost::commitInTransaction(const Request& request, const protocol::TxnOffsetCommitRequest& body,
                                    Reply<protocol::TxnOffsetCommitResponse> reply,
                                    replication::TransactionVerifier& verifier)
{
    using Operation = replication::TransactionVerifier::Operation;
    request.client->groupId = body.groupId.substr(0, 255);
    auto refuse = [body, reply, version = request.version](ErrorCode error) {
        reply(group::refuse(body, asTransactionalCommitError(error, version)));
    };
    if (const auto error = m_coordinator.whyNot(body.groupId); error != ErrorCode::None)
        return refuse(error);
    replication::TransactionVerifier::Question question;
    question.transactionalId = body.transactionalId;
    question.producerId = ProducerId(body.producerId);
    question.producerEpoch = body.producerEpoch;
    const auto partition = *m_coordinator.partitionOf(body.groupId);
    question.partitions.push_back({std::string(kOffsetsTopic), partition});
    question.operation = request.version >= 5   ? Operation::AddPartition
                         : request.version >= 4 ? Operation::VerifyOrAbortable
                                                : Operation::VerifyOnly;
    const auto asked = m_questions.insert(m_questions.end(), {partition, question.producerId});
    verifier.ask(std::move(question), [this, body, refuse, reply = std::move(reply), asked,
                                       version = request.version, alive = std::weak_ptr<bool>(m_alive)](
                                          const std::vector<ErrorCode>& verdicts) {
        if (alive.expired())
            return;
        const bool overtaken = asked->overtaken;
        m_questions.erase(asked);
        const auto verdict = verdicts.empty() ? ErrorCode::UnknownServerError : verdicts.front();
        if (verdict != ErrorCode::None)
            return refuse(verdict);
        if (overtaken)
            return refuse(version >= 4 ? ErrorCode::TransactionAbortable : ErrorCode::InvalidTxnState);
        const auto id = m_nextRequest++;
        m_answers.emplace(id, [reply, version](group::Response response) {
            auto answer = std::get<protocol::TxnOffsetCommitResponse>(std::move(response));
            for (auto& topic : answer.topics)
                for (auto& each : topic.partitions)
                    each.errorCode = static_cast<std::int16_t>(
                        asTransactionalCommitError(static_cast<ErrorCode>(each.errorCode), version));
            reply(answer);
        });
        m_coordinator.commitTransactionalOffsets(id, body, now());
        pump();
    });
}

void GroupHost::onTransactionEnd(PartitionIndex partition, ProducerId producer, std::int16_t, bool committed)
{
    for (auto& question : m_questions)
        if (question.partition == partition && question.producer == producer)
            question.overtaken = true;
    m_coordinator.onTransactionEnd(partition, producer, committed, now());
    pump();
}

} // namespace brokerscope::broker
