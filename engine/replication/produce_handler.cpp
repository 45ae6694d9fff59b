#include "engine/replication/produce_handler.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch.h"
#include "engine/replication/internal_topics.h"
#include "engine/replication/leader_hint.h"

#include <algorithm>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::ProduceRequest;
using protocol::ProduceResponse;

namespace {

using PartitionResponse = ProduceResponse::PartitionProduceResponse;

void refuse(PartitionResponse& response, ErrorCode error)
{
    response.errorCode = protocol::toWire(error);
    response.baseOffset = -1;
    response.logAppendTimeMs = -1;
    response.logStartOffset = -1;
}

// An acks=-1 request whose batches wait for their replicas. A slot is a partition, counted over all topics.
class DelayedProduce final : public DelayedOperation, public CommitWaiter
{
public:
    DelayedProduce(ReplicaHost& host, ProduceResponse response, Reply<ProduceResponse> reply)
        : m_host(host), m_response(std::move(response)), m_reply(std::move(reply))
    {}

    void expect(std::uint32_t slot) { m_waiting.push_back(slot); }
    [[nodiscard]] bool settled() const { return m_waiting.empty(); }

    void onCommit(std::uint32_t slot, ErrorCode error) override
    {
        const auto place = std::find(m_waiting.begin(), m_waiting.end(), slot);
        if (place == m_waiting.end())
            return; // it timed out before
        m_waiting.erase(place);
        if (error != ErrorCode::None)
            refuse(at(slot), error);
        if (m_waiting.empty())
            m_host.operations.markReady(*this);
    }
    void onReady() override
    {
        if (!settled())
            return;
        m_host.operations.stopWaiting(*this);
        m_reply(std::move(m_response));
    }
    void onDeadline() override
    {
        for (const auto slot : m_waiting)
            refuse(at(slot), ErrorCode::RequestTimedOut);
        m_waiting.clear();
        m_reply(std::move(m_response));
    }

private:
    PartitionResponse& at(std::uint32_t slot)
    {
        for (auto& topic : m_response.responses) {
            if (slot < topic.partitionResponses.size())
                return topic.partitionResponses[slot];
            slot -= static_cast<std::uint32_t>(topic.partitionResponses.size());
        }
        return m_response.responses.back().partitionResponses.back(); // slots are ours: never reached
    }

    ReplicaHost& m_host;
    ProduceResponse m_response;
    Reply<ProduceResponse> m_reply;
    std::vector<std::uint32_t> m_waiting;
};

struct Uncommitted
{
    Replica* replica;
    Offset end;
    std::uint32_t slot;
};

// Appends one partition's batch; true if its commit is to be waited for.
bool appendOne(ReplicaHost& host, Replica& replica, SharedBytes records, std::int16_t acks, PartitionResponse& response,
               Offset& end)
{
    const auto batch = protocol::BatchView::parse(records.view());
    if (batch && batch.value().isTransactional()) {
        refuse(response, ErrorCode::InvalidTxnState);
        return false;
    }
    auto appended = replica.partition().append(std::move(records), acks == -1, storage::AppendOrigin::Client,
                                               host.world.clock().wallNow());
    if (!appended) {
        host.onLogError(replica, appended.error());
        refuse(response, ErrorCode::KafkaStorageError);
        return false;
    }
    const storage::AppendInfo& info = appended.value();
    if (info.error != ErrorCode::None) {
        refuse(response, info.error);
        if (!info.errorMessage.empty())
            response.errorMessage = info.errorMessage;
        for (const auto& bad : info.recordErrors) {
            auto& error = response.recordErrors.emplace_back();
            error.batchIndex = bad.batchIndex;
            error.batchIndexErrorMessage = bad.message;
        }
        return false;
    }
    response.baseOffset = info.firstOffset.value();
    response.logAppendTimeMs = info.logAppendTime;
    response.logStartOffset = replica.partition().logStartOffset().value();
    host.onAppended(replica, info);
    end = info.lastOffset + 1;
    return acks == -1;
}

} // namespace

void handleProduce(ReplicaHost& host, ProduceRequest request, const RequestFacts& facts, Reply<ProduceResponse> reply)
{
    ErrorCode refused = ErrorCode::None; // of the whole request
    if (request.acks < -1 || request.acks > 1)
        refused = ErrorCode::InvalidRequiredAcks;
    else if (request.transactionalId)
        refused = ErrorCode::InvalidTxnState;

    ProduceResponse response;
    response.responses.reserve(request.topicData.size());
    std::vector<Uncommitted> uncommitted;
    std::uint32_t slot = 0;
    for (auto& topic : request.topicData) {
        auto& answers = response.responses.emplace_back();
        answers.name = topic.name;
        answers.topicId = topic.topicId;
        answers.partitionResponses.reserve(topic.partitionData.size());
        for (auto& data : topic.partitionData) {
            auto& answer = answers.partitionResponses.emplace_back();
            answer.index = data.index;
            const std::uint32_t mine = slot++;
            if (refused != ErrorCode::None) {
                refuse(answer, refused);
                continue;
            }
            const PartitionIndex index(data.index);
            const auto found = facts.apiVersion >= 13 ? host.leaderOf(TopicIdPartition{topic.topicId, index})
                                                      : host.leaderOf(topic.name, index);
            if (found.replica && isInternalTopic(found.replica->name().topic) && facts.clientId != "__admin_client") {
                refuse(answer, ErrorCode::InvalidTopicException);
                continue;
            }
            if (found.error != ErrorCode::None) {
                refuse(answer, found.error);
                if (found.error == ErrorCode::NotLeaderOrFollower && facts.apiVersion >= 10) {
                    const auto known = facts.apiVersion >= 13 || !host.image ? nullptr : host.image->topic(topic.name);
                    hintAtLeader(host, TopicIdPartition{known ? known->id : topic.topicId, index}, facts.listener,
                                 answer.currentLeader, response.nodeEndpoints);
                }
                continue;
            }
            if (!data.records || data.records->empty()) {
                refuse(answer, ErrorCode::InvalidRecord);
                continue;
            }
            Offset end;
            if (appendOne(host, *found.replica, std::move(*data.records), request.acks, answer, end) &&
                (end > found.replica->partition().highWatermark() ||
                 found.replica->partition().committedVerdict() != ErrorCode::None))
                uncommitted.push_back({found.replica, end, mine});
        }
    }
    if (uncommitted.empty())
        return reply(std::move(response));

    auto delayed = std::make_shared<DelayedProduce>(host, std::move(response), std::move(reply));
    for (const auto& append : uncommitted) {
        delayed->expect(append.slot);
        append.replica->awaitCommit(append.end, delayed, append.slot);
    }
    const auto timeout = std::chrono::milliseconds(std::max(request.timeoutMs, 0));
    host.operations.wait(delayed, host.now() + timeout);
    // What the high watermark has passed already (a batch sent again while too few are in sync) is told now.
    for (const auto& append : uncommitted)
        append.replica->tellCommitted(append.replica->partition().highWatermark(),
                                      append.replica->partition().committedVerdict());
}

} // namespace brokerscope::replication
