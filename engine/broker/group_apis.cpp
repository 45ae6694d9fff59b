// The group protocol's requests: everything the coordinator of a group answers.
#include "engine/broker/group_host.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/group/partition_for.h"
#include "engine/group/refusals.h"

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;

constexpr auto kUnsupported = ErrorCode::UnsupportedVersion;

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

} // namespace

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

// Served only while the cluster has group.version 1 (KIP-848); before that, members stay with the classic protocol.
void GroupHost::addConsumerGroupApis(ApiTable& apis)
{
    using namespace protocol;
    serve<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse>(
        apis, [this](auto id, const Request& request, const auto& body) {
            if (servesConsumerProtocol())
                return m_coordinator.consumerHeartbeat(
                    id, body, request.version, {request.clientId.value_or(""), request.clientHost}, now());
            m_coordinator.answer(id, group::refuse(body, ErrorCode::UnsupportedVersion));
        });
    serve<ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse>(
        apis, [this](auto id, const Request&, const auto& body) {
            if (servesConsumerProtocol())
                return m_coordinator.describeConsumerGroups(id, body);
            ConsumerGroupDescribeResponse response;
            for (const auto& groupId : body.groupIds) {
                auto& refused = response.groups.emplace_back();
                refused.groupId = groupId;
                refused.errorCode = static_cast<std::int16_t>(ErrorCode::UnsupportedVersion);
            }
            m_coordinator.answer(id, std::move(response));
        });
}

// Served only while the cluster has share.version 1 (KIP-932).
void GroupHost::addShareGroupApis(ApiTable& apis)
{
    using namespace protocol;
    const auto refuseAll = [](auto& response, const auto& groups, auto idOf) {
        for (const auto& each : groups) {
            auto& refused = response.groups.emplace_back();
            refused.groupId = idOf(each);
            refused.errorCode = static_cast<std::int16_t>(kUnsupported);
        }
    };
    serve<ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponse>(
        apis, [this](auto id, const Request& request, const auto& body) {
            if (servesShareGroups())
                return m_coordinator.shareHeartbeat(id, body, {request.clientId.value_or(""), request.clientHost}, now());
            m_coordinator.answer(id, group::refuse(body, kUnsupported));
        });
    serve<ShareGroupDescribeRequest, ShareGroupDescribeResponse>(
        apis, [this, refuseAll](auto id, const Request&, const auto& body) {
            if (servesShareGroups())
                return m_coordinator.describeShareGroups(id, body);
            ShareGroupDescribeResponse response;
            refuseAll(response, body.groupIds, [](const std::string& groupId) { return groupId; });
            m_coordinator.answer(id, std::move(response));
        });
    serve<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsResponse>(
        apis, [this, refuseAll](auto id, const Request&, const auto& body) {
            if (servesShareGroups())
                return m_coordinator.describeShareOffsets(id, body);
            DescribeShareGroupOffsetsResponse response;
            refuseAll(response, body.groups, [](const auto& asked) { return asked.groupId; });
            m_coordinator.answer(id, std::move(response));
        });
    serve<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsResponse>(
        apis, [this](auto id, const Request&, const auto& body) {
            if (servesShareGroups())
                return m_coordinator.alterShareOffsets(id, body, now());
            m_coordinator.answer(id, group::refuse(body, kUnsupported));
        });
    serve<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsResponse>(
        apis, [this](auto id, const Request&, const auto& body) {
            if (servesShareGroups())
                return m_coordinator.deleteShareOffsets(id, body, now());
            m_coordinator.answer(id, group::refuse(body, kUnsupported));
        });
}

void GroupHost::addApis(ApiTable& apis)
{
    using namespace protocol;
    addConsumerGroupApis(apis);
    addShareGroupApis(apis);
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
    using Verified = replication::TransactionVerifier::Operation;
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
    question.operation = request.version >= 5   ? Verified::AddPartition
                         : request.version >= 4 ? Verified::VerifyOrAbortable
                                                : Verified::VerifyOnly;
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

void GroupHost::onTransactionEnd(const replication::ReplicaName& replica, ProducerId producer, std::int16_t,
                                 bool committed)
{
    if (replica.topic != kOffsetsTopic)
        return;
    const auto partition = replica.id.partition;
    for (auto& question : m_questions)
        if (question.partition == partition && question.producer == producer)
            question.overtaken = true;
    m_coordinator.onTransactionEnd(partition, producer, committed, now());
    pump();
}

} // namespace brokerscope::broker
