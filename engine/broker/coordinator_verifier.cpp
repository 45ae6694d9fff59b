#include "engine/broker/coordinator_verifier.h"

#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/generated/add_partitions_to_txn_request.h"
#include "engine/protocol/generated/add_partitions_to_txn_response.h"

#include <algorithm>
#include <map>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using AddPartitions = protocol::AddPartitionsToTxnRequest;
using Response = protocol::AddPartitionsToTxnResponse;
using Question = replication::TransactionVerifier::Question;
using Operation = replication::TransactionVerifier::Operation;

AddPartitions requestFor(const Question& question)
{
    AddPartitions request;
    auto& transaction = request.transactions.emplace_back();
    transaction.transactionalId = question.transactionalId;
    transaction.producerId = question.producerId.value();
    transaction.producerEpoch = question.producerEpoch;
    transaction.verifyOnly = question.operation != Operation::AddPartition;
    for (const auto& each : question.partitions) {
        auto topic = std::find_if(transaction.topics.begin(), transaction.topics.end(),
                                  [&](const auto& t) { return t.name == each.topic; });
        if (topic == transaction.topics.end()) {
            topic = transaction.topics.emplace(transaction.topics.end());
            topic->name = each.topic;
        }
        topic->partitions.push_back(each.index.value());
    }
    return request;
}

std::vector<ErrorCode> all(const Question& question, ErrorCode error)
{
    return std::vector<ErrorCode>(question.partitions.size(), error);
}

// In the words of the request that the producer has sent.
ErrorCode translated(ErrorCode error, Operation operation)
{
    if (error == ErrorCode::ProducerFenced)
        return ErrorCode::InvalidProducerEpoch;
    if (error == ErrorCode::TransactionAbortable && operation == Operation::VerifyOnly)
        return ErrorCode::InvalidTxnState;
    return error;
}

std::vector<ErrorCode> verdictOf(const Question& question, const Response& response)
{
    if (response.errorCode != 0)
        return all(question,
                   protocol::toErrorCode(response.errorCode).value_or(ErrorCode::UnknownServerError));
    std::map<std::pair<std::string, std::int32_t>, ErrorCode> errors;
    for (const auto& transaction : response.resultsByTransaction)
        for (const auto& topic : transaction.topicResults)
            for (const auto& each : topic.resultsByPartition)
                errors[{topic.name, each.partitionIndex}] =
                    protocol::toErrorCode(each.partitionErrorCode).value_or(ErrorCode::UnknownServerError);
    std::vector<ErrorCode> out;
    for (const auto& each : question.partitions) {
        const auto found = errors.find({each.topic, each.index.value()});
        out.push_back(found == errors.end() ? ErrorCode::UnknownServerError
                                            : translated(found->second, question.operation));
    }
    return out;
}

NodeId coordinatorOf(const metadata::MetadataImage& image, const std::string& transactionalId)
{
    const auto topic = image.topic(kTransactionsTopic);
    const auto* state =
        topic ? topic->partition(partitionFor(transactionalId, topic->partitionCount())) : nullptr;
    return state ? state->leader : kNoNode;
}

} // namespace

CoordinatorVerifier::CoordinatorVerifier(runtime::World& world, NodeId self, Timing timing,
                                         BrokerLinks::ImageSource image)
    : m_world(world), m_timing(timing), m_image(std::move(image)),
      m_links(world, "broker-" + std::to_string(self.value()) + "-add-partitions-to-txn", m_image)
{
}

void CoordinatorVerifier::ask(Question question, OnVerdict done)
{
    const auto giveUpAt = m_world.clock().now() + m_timing.retryAtMost;
    attempt(std::make_shared<const Question>(std::move(question)), giveUpAt, std::move(done));
}

void CoordinatorVerifier::attempt(std::shared_ptr<const Question> question, Instant giveUpAt, OnVerdict done)
{
    const auto image = m_image();
    const auto coordinator = image ? coordinatorOf(*image, question->transactionalId) : kNoNode;
    auto* link = coordinator == kNoNode ? nullptr : m_links.to(coordinator);
    if (!link) {
        m_world.scheduler().post([question, done = std::move(done)] {
            done(all(*question, ErrorCode::CoordinatorNotAvailable));
        });
        return;
    }
    link->request<Response>(
        requestFor(*question), AddPartitions::kHighestVersion, m_timing.requestTimeout,
        [this, question, giveUpAt, done = std::move(done),
         alive = std::weak_ptr<bool>(m_alive)](const Result<Response>& response) {
            if (!response)
                return done(all(*question, ErrorCode::NetworkException));
            auto verdict = verdictOf(*question, response.value());
            const bool isEnding = question->operation == Operation::AddPartition &&
                                  std::find(verdict.begin(), verdict.end(), ErrorCode::ConcurrentTransactions) !=
                                      verdict.end();
            if (!isEnding || alive.expired() || m_world.clock().now() + m_timing.retryBackoff > giveUpAt)
                return done(std::move(verdict));
            m_world.scheduler().runAt(m_world.clock().now() + m_timing.retryBackoff,
                                      [this, question, giveUpAt, done, alive] {
                                          if (!alive.expired())
                                              attempt(question, giveUpAt, done);
                                      });
        });
}

} // namespace brokerscope::broker
