#include "engine/transaction/coordinator.h"

#include "engine/protocol/coordinator_errors.h"

#include <memory>
#include <utility>

namespace brokerscope::transaction {

using protocol::ErrorCode;

namespace {

std::vector<TopicPartition> partitionsOf(
    const std::vector<protocol::AddPartitionsToTxnRequest::AddPartitionsToTxnTopic>& topics)
{
    std::vector<TopicPartition> out;
    for (const auto& topic : topics)
        for (const auto index : topic.partitions)
            out.push_back({topic.name, PartitionIndex(index)});
    return out;
}

template <class Results>
std::vector<protocol::AddPartitionsToTxnResponse::AddPartitionsToTxnTopicResult>
byTopic(const Results& results)
{
    std::vector<protocol::AddPartitionsToTxnResponse::AddPartitionsToTxnTopicResult> out;
    for (const auto& each : results) {
        if (out.empty() || out.back().name != each.partition.topic)
            out.emplace_back().name = each.partition.topic;
        auto& result = out.back().resultsByPartition.emplace_back();
        result.partitionIndex = each.partition.partition.value();
        result.partitionErrorCode = toWire(each.error);
    }
    return out;
}

} // namespace

TransactionCoordinator::TransactionCoordinator(TransactionConfig config,
                                               const PartitionLookup& topics,
                                               ProducerIdSource& ids)
    : m_config(config), m_topics(topics), m_ids(ids)
{
}

void TransactionCoordinator::setTransactionVersion(std::int16_t level)
{
    m_transactionVersion = level;
    each([level](TransactionShard& one) { one.setTransactionVersion(level); });
}

void TransactionCoordinator::onElected(PartitionIndex partition, LeaderEpoch epoch)
{
    lead(partition, epoch, [&] {
        auto made = std::make_unique<TransactionShard>(partition, epoch, m_config, m_ids);
        made->setTransactionVersion(m_transactionVersion);
        return made;
    });
}

TransactionCoordinator::Routed TransactionCoordinator::route(const std::string& transactionalId)
{
    if (transactionalId.empty())
        return {nullptr, ErrorCode::InvalidRequest};
    const auto reached = reach(transactionalId);
    return {reached.shard, protocol::errorOf(reached.how)};
}

void TransactionCoordinator::initProducerId(RequestId id,
                                            const protocol::InitProducerIdRequest& request,
                                            std::int16_t version,
                                            Now now)
{
    const auto to = route(request.transactionalId.value_or(""));
    if (to.shard != nullptr)
        return to.shard->initProducerId(id, request, version, now);
    protocol::InitProducerIdResponse response;
    response.errorCode = toWire(to.error);
    response.producerId = -1;
    response.producerEpoch = -1;
    respond(id, std::move(response));
}

void TransactionCoordinator::addOrVerify(const std::string& transactionalId,
                                         ProducerIdentity producer,
                                         std::vector<TopicPartition> partitions,
                                         bool verifyOnly,
                                         std::int16_t clientVersion,
                                         OnResults done,
                                         Now now)
{
    std::vector<PartitionResult> results;
    bool allExist = true;
    for (auto& each : partitions) {
        const bool exists = m_topics.exists(each);
        allExist = allExist && exists;
        results.push_back(
            {std::move(each), exists ? ErrorCode::None : ErrorCode::UnknownTopicOrPartition});
    }
    if (!allExist) { // all or nothing
        for (auto& each : results)
            if (each.error == ErrorCode::None)
                each.error = ErrorCode::OperationNotAttempted;
        return done(results);
    }
    const auto to = route(transactionalId);
    if (to.shard == nullptr || verifyOnly) {
        for (auto& each : results)
            each.error = to.shard == nullptr
                             ? to.error
                             : to.shard->verify(transactionalId, producer, each.partition);
        return done(results);
    }
    Partitions added;
    for (const auto& each : results)
        added.insert(each.partition);
    to.shard->addPartitions(
        transactionalId,
        producer,
        added,
        clientVersion,
        [results = std::move(results), done = std::move(done)](ErrorCode error) mutable {
            for (auto& each : results)
                each.error = error;
            done(results);
        },
        now);
}

void TransactionCoordinator::addPartitionsToTxn(RequestId id,
                                                const protocol::AddPartitionsToTxnRequest& request,
                                                std::int16_t version,
                                                Now now)
{
    if (version < 4) {
        const auto answer = [this, id, version](const std::vector<PartitionResult>& results) {
            protocol::AddPartitionsToTxnResponse response;
            response.resultsByTopicV3AndBelow = byTopic(results);
            if (version < 2) // KIP-588
                for (auto& topic : response.resultsByTopicV3AndBelow)
                    for (auto& each : topic.resultsByPartition)
                        if (each.partitionErrorCode == toWire(ErrorCode::ProducerFenced))
                            each.partitionErrorCode = toWire(ErrorCode::InvalidProducerEpoch);
            respond(id, std::move(response));
        };
        return addOrVerify(
            request.v3AndBelowTransactionalId,
            {ProducerId(request.v3AndBelowProducerId), request.v3AndBelowProducerEpoch},
            partitionsOf(request.v3AndBelowTopics),
            false,
            0,
            answer,
            now);
    }
    // From brokers (KIP-890): several transactions, each answered by itself, when the last one is.
    struct Collected
    {
        protocol::AddPartitionsToTxnResponse response;
        std::size_t left = 0;
    };
    auto collected = std::make_shared<Collected>();
    collected->left = request.transactions.size();
    collected->response.resultsByTransaction.resize(request.transactions.size());
    if (request.transactions.empty())
        return respond(id, std::move(collected->response));
    for (std::size_t i = 0; i < request.transactions.size(); ++i) {
        const auto& each = request.transactions[i];
        collected->response.resultsByTransaction[i].transactionalId = each.transactionalId;
        addOrVerify(
            each.transactionalId,
            {ProducerId(each.producerId), each.producerEpoch},
            partitionsOf(each.topics),
            each.verifyOnly,
            kTransactionVersion2,
            [this, id, i, collected](const std::vector<PartitionResult>& results) {
                collected->response.resultsByTransaction[i].topicResults = byTopic(results);
                if (--collected->left == 0)
                    respond(id, std::move(collected->response));
            },
            now);
    }
}

void TransactionCoordinator::addOffsetsToTxn(RequestId id,
                                             const protocol::AddOffsetsToTxnRequest& request,
                                             std::int16_t version,
                                             Now now)
{
    const auto answer = [this, id, version](ErrorCode error) {
        protocol::AddOffsetsToTxnResponse response;
        if (error == ErrorCode::ProducerFenced && version < 2)
            error = ErrorCode::InvalidProducerEpoch;
        response.errorCode = toWire(error);
        respond(id, std::move(response));
    };
    const auto to = route(request.transactionalId);
    if (to.shard == nullptr)
        return answer(to.error);
    const auto partition = m_topics.offsetsPartitionOf(request.groupId);
    if (!partition)
        return answer(ErrorCode::CoordinatorNotAvailable);
    to.shard->addPartitions(request.transactionalId,
                            {ProducerId(request.producerId), request.producerEpoch},
                            {*partition},
                            0,
                            answer,
                            now);
}

void TransactionCoordinator::endTxn(RequestId id,
                                    const protocol::EndTxnRequest& request,
                                    std::int16_t version,
                                    Now now)
{
    const auto to = route(request.transactionalId);
    if (to.shard != nullptr)
        return to.shard->endTransaction(id, request, version, now);
    protocol::EndTxnResponse response;
    response.errorCode = toWire(to.error);
    response.producerId = -1;
    response.producerEpoch = -1;
    respond(id, std::move(response));
}

void TransactionCoordinator::describeTransactions(
    RequestId id, const protocol::DescribeTransactionsRequest& request)
{
    protocol::DescribeTransactionsResponse response;
    for (const auto& transactionalId : request.transactionalIds) {
        const auto to = route(transactionalId);
        if (to.shard != nullptr) {
            response.transactionStates.push_back(to.shard->describe(transactionalId));
        } else {
            auto& refused = response.transactionStates.emplace_back();
            refused.transactionalId = transactionalId;
            refused.errorCode = toWire(to.error);
        }
    }
    respond(id, std::move(response));
}

void TransactionCoordinator::listTransactions(RequestId id,
                                              const protocol::ListTransactionsRequest& request,
                                              std::function<bool(std::string_view)> idMatches,
                                              Now now)
{
    protocol::ListTransactionsResponse response;
    ListFilter filter = filterOf(request, response.unknownStateFilters);
    filter.idMatches = std::move(idMatches);
    each([&](const TransactionShard& one) {
        if (one.isLoading()) // the list would not be complete
            response.errorCode = toWire(ErrorCode::CoordinatorLoadInProgress);
        else
            one.list(filter, now, response.transactionStates);
    });
    if (response.errorCode != 0) {
        response.transactionStates.clear();
        response.unknownStateFilters.clear();
    }
    respond(id, std::move(response));
}

void TransactionCoordinator::onMarkerWritten(PartitionIndex partition,
                                             LeaderEpoch epoch,
                                             const std::string& transactionalId,
                                             ProducerIdentity producer,
                                             const TopicPartition& marked,
                                             Now now)
{
    if (TransactionShard* of = shard(partition, epoch))
        of->onMarkerWritten(transactionalId, producer, marked, now);
}

} // namespace brokerscope::transaction
