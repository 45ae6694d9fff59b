#include "sim/sim_transactor.h"

#include "engine/protocol/generated/end_txn_request.h"
#include "engine/protocol/generated/end_txn_response.h"
#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/init_producer_id_response.h"
#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/txn_offset_commit_request.h"
#include "engine/protocol/generated/txn_offset_commit_response.h"
#include "engine/protocol/record_batch_builder.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kInitVersion = 5;
constexpr std::int16_t kProduceVersion = 12; // adds its partitions to the transaction by itself
constexpr std::int16_t kTxnOffsetCommitVersion = 5;
constexpr std::int16_t kEndVersion = 5; // every end bumps the epoch
constexpr std::int16_t kOffsetCommitVersion = 8;
constexpr std::int16_t kOffsetFetchVersion = 9;
constexpr int kPurpose = 70;
constexpr auto kRetryAfter = 80ms;
constexpr std::int32_t kTimeoutMs = 3000;
constexpr std::size_t kMostRecords = 6;
constexpr std::int64_t kSeriesLength = 1'000'000'000;

} // namespace

SimTransactor::SimTransactor(SimCluster& cluster, NodeId clientId, Job job, History& history)
    : m_cluster(cluster), m_client(cluster, clientId, "transactor"), m_job(std::move(job)), m_history(history)
{
}

// Kafka's client rules: what may be tried again as it is, what ends the transaction, and what ends the producer.
SimTransactor::Verdict SimTransactor::judge(ErrorCode error)
{
    switch (error) {
    case ErrorCode::ProducerFenced:
    case ErrorCode::InvalidProducerEpoch:
    case ErrorCode::InvalidProducerIdMapping:
    case ErrorCode::InvalidTxnState: return Verdict::Fenced;
    case ErrorCode::TransactionAbortable:
    case ErrorCode::OutOfOrderSequenceNumber:
    case ErrorCode::UnknownProducerId:
    case ErrorCode::UnknownMemberId:
    case ErrorCode::IllegalGeneration: return Verdict::Abort;
    default: return Verdict::Retry;
    }
}

void SimTransactor::again(void (SimTransactor::*what)())
{
    m_client.after(kRetryAfter, [this, what] {
        m_client.findCoordinator(SimClient::CoordinatorOf::Transaction, m_job.transactionalId, [this, what](NodeId node) {
            m_coordinator = node;
            m_client.findCoordinator(SimClient::CoordinatorOf::Group, m_job.transactionalId, [this, what](NodeId group) {
                m_groupCoordinator = group;
                m_client.refresh(m_job.to, [this, what] { (this->*what)(); });
            });
        });
    });
}

void SimTransactor::note(CommitEvent::Kind kind, std::int64_t value)
{
    m_history.commits[{m_job.transactionalId, m_job.from}].push_back({kind, value, m_client.id().value()});
}

void SimTransactor::start()
{
    again(&SimTransactor::init);
}

void SimTransactor::init()
{
    m_open = false;
    m_waits = false;
    protocol::InitProducerIdRequest request;
    request.transactionalId = m_job.transactionalId;
    request.transactionTimeoutMs = kTimeoutMs;
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::InitProducerIdResponse>(
            request, kInitVersion, 1s, [this](Result<protocol::InitProducerIdResponse> response) {
                if (!response || response.value().errorCode != 0)
                    return again(&SimTransactor::init);
                m_id = ProducerId(response.value().producerId);
                m_epoch = response.value().producerEpoch;
                m_sequences.clear();
                findPosition();
            });
}

// A coordinator that has been replaced and does not know it yet still tells what it knew, as in Kafka. A member of a group
// is kept from believing it by its generation; we are none. So a write comes first, which only the present one brings to
// an end, and whoever was before us under our id has been fenced by then.
void SimTransactor::findPosition()
{
    protocol::OffsetCommitRequest request;
    request.groupId = m_job.transactionalId;
    auto& topic = request.topics.emplace_back();
    topic.name = m_job.to;
    auto& data = topic.partitions.emplace_back();
    data.partitionIndex = 0;
    data.committedOffset = 0;
    m_client.link(m_groupCoordinator, kPurpose)
        .request<protocol::OffsetCommitResponse>(
            request, kOffsetCommitVersion, 1s, [this](Result<protocol::OffsetCommitResponse> response) {
                if (!response || response.value().topics.size() != 1 ||
                    response.value().topics[0].partitions.at(0).errorCode != 0)
                    return again(&SimTransactor::findPosition);
                askForPosition();
            });
}

void SimTransactor::askForPosition()
{
    protocol::OffsetFetchRequest request;
    auto& group = request.groups.emplace_back();
    group.groupId = m_job.transactionalId;
    auto& topic = group.topics.emplace().emplace_back();
    topic.name = m_job.from.topic;
    topic.partitionIndexes.push_back(m_job.from.partition);
    request.requireStable = true; // what a former one has not ended yet must not be read over
    note(CommitEvent::Kind::Asked, 0);
    m_client.link(m_groupCoordinator, kPurpose)
        .request<protocol::OffsetFetchResponse>(
            request, kOffsetFetchVersion, 1s, [this](Result<protocol::OffsetFetchResponse> response) {
                if (!response || response.value().groups.size() != 1 || response.value().groups[0].errorCode != 0 ||
                    response.value().groups[0].topics.at(0).partitions.at(0).errorCode != 0)
                    return again(&SimTransactor::findPosition);
                const auto committed = response.value().groups[0].topics[0].partitions[0].committedOffset;
                note(CommitEvent::Kind::Read, committed);
                m_position = Offset(std::max<std::int64_t>(committed, 0));
                m_client.refresh(m_job.from.topic, [this] { read(); });
            });
}

void SimTransactor::read()
{
    m_open = false;
    if (m_stopped) {
        m_waits = true;
        return;
    }
    m_client.fetchOnce(m_job.from.topic, PartitionIndex(m_job.from.partition), m_position, Isolation::ReadCommitted,
                       kPurpose + 1, [this](const protocol::FetchResponse::PartitionData* answer) {
                           const auto fetched =
                               answer ? readFetched(*answer, m_position, Isolation::ReadCommitted) : Fetched{};
                           m_waits = fetched.records.empty();
                           if (!m_waits && !m_stopped)
                               return begin(fetched);
                           m_client.after(kRetryAfter,
                                          [this] { m_client.refresh(m_job.from.topic, [this] { read(); }); });
                       });
}

void SimTransactor::begin(const Fetched& fetched)
{
    m_open = true;
    m_transaction = m_history.transactions.size();
    m_history.transactions.push_back({m_client.id().value(), Transaction::Outcome::Open});
    m_batches.clear();
    std::map<int, Batch> batches;
    const auto count = std::min(fetched.records.size(), kMostRecords);
    for (std::size_t i = 0; i < count; ++i) {
        const auto partition = static_cast<int>(i) % m_job.toPartitions;
        batches[partition].sends.push_back(m_history.sends.size());
        m_history.sends.push_back({m_client.id().value(), {m_job.to, partition}, m_client.id().value() * kSeriesLength + m_nextValue++,
                                   {}, static_cast<std::int64_t>(m_transaction),
                                   std::pair(m_job.from, fetched.records[i].first)});
        m_readTo = fetched.records[i].first + 1;
    }
    for (auto& [partition, batch] : batches) {
        batch.partition = partition;
        batch.baseSequence = m_sequences[partition];
        batch.timestamp = toEpochMs(m_client.world().clock().wallNow());
        m_sequences[partition] += static_cast<std::int32_t>(batch.sends.size());
        m_batches.push_back(std::move(batch));
    }
    m_client.refresh(m_job.to, [this] { produce(); });
}

Bytes SimTransactor::encode(const Batch& batch) const
{
    protocol::RecordBatchBuilder::Options options;
    options.producerId = m_id;
    options.producerEpoch = m_epoch;
    options.baseSequence = batch.baseSequence;
    options.transactional = true;
    protocol::RecordBatchBuilder builder(options);
    for (auto send : batch.sends) {
        const auto value = std::to_string(m_history.sends[send].value);
        builder.add(batch.timestamp, std::nullopt, asBytes(value));
    }
    return builder.build();
}

void SimTransactor::produce()
{
    if (m_batches.empty())
        return commitOffsets();
    const auto batch = m_batches.front();
    const auto leader = m_client.leader(m_job.to, PartitionIndex(batch.partition));
    if (leader == kNoNode)
        return again(&SimTransactor::produce);
    protocol::ProduceRequest request;
    request.transactionalId = m_job.transactionalId;
    request.acks = -1;
    request.timeoutMs = 1000;
    auto& topic = request.topicData.emplace_back();
    topic.name = m_job.to;
    auto& data = topic.partitionData.emplace_back();
    data.index = batch.partition;
    data.records = SharedBytes(encode(batch));
    m_client.link(leader, kPurpose + 2)
        .request<protocol::ProduceResponse>(
            request, kProduceVersion, 1500ms, [this, batch](Result<protocol::ProduceResponse> response) {
                if (!response || response.value().responses.empty())
                    return again(&SimTransactor::produce);
                const auto& answer = response.value().responses[0].partitionResponses.at(0);
                produced(batch, static_cast<ErrorCode>(answer.errorCode), answer.baseOffset);
            });
}

void SimTransactor::produced(const Batch& batch, ErrorCode error, std::int64_t baseOffset)
{
    if (error != ErrorCode::None)
        return abortOrGiveUp(error, &SimTransactor::produce);
    for (std::size_t i = 0; i < batch.sends.size(); ++i)
        m_history.sends[batch.sends[i]].acknowledgedAt = Offset(baseOffset) + static_cast<std::int64_t>(i);
    m_batches.erase(m_batches.begin());
    produce();
}

void SimTransactor::commitOffsets()
{
    if (m_cluster.simulation().random().below(6) == 0) // now and then it changes its mind
        return end(false);
    protocol::TxnOffsetCommitRequest request;
    request.transactionalId = m_job.transactionalId;
    request.groupId = m_job.transactionalId;
    request.producerId = m_id.value();
    request.producerEpoch = m_epoch;
    auto& topic = request.topics.emplace_back();
    topic.name = m_job.from.topic;
    auto& data = topic.partitions.emplace_back();
    data.partitionIndex = m_job.from.partition;
    data.committedOffset = m_readTo.value();
    m_client.link(m_groupCoordinator, kPurpose)
        .request<protocol::TxnOffsetCommitResponse>(
            request, kTxnOffsetCommitVersion, 1500ms, [this](Result<protocol::TxnOffsetCommitResponse> response) {
                if (!response || response.value().topics.size() != 1)
                    return again(&SimTransactor::commitOffsets);
                const auto error = static_cast<ErrorCode>(response.value().topics[0].partitions.at(0).errorCode);
                if (error != ErrorCode::None)
                    return abortOrGiveUp(error, &SimTransactor::commitOffsets);
                end(true);
            });
}

void SimTransactor::end(bool committed)
{
    m_committing = committed;
    if (committed) {
        transaction().outcome = Transaction::Outcome::Unknown;
        note(CommitEvent::Kind::Issued, m_readTo.value());
    }
    sendEnd();
}

void SimTransactor::sendEnd()
{
    protocol::EndTxnRequest request;
    request.transactionalId = m_job.transactionalId;
    request.producerId = m_id.value();
    request.producerEpoch = m_epoch;
    request.committed = m_committing;
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::EndTxnResponse>(request, kEndVersion, 1500ms, [this](Result<protocol::EndTxnResponse> response) {
            if (!response)
                return again(&SimTransactor::sendEnd);
            endAnswered(static_cast<ErrorCode>(response.value().errorCode), ProducerId(response.value().producerId),
                        response.value().producerEpoch);
        });
}

void SimTransactor::endAnswered(ErrorCode error, ProducerId id, std::int16_t epoch)
{
    if (error != ErrorCode::None)
        return judge(error) == Verdict::Retry ? again(&SimTransactor::sendEnd) : fenced();
    ++m_ended;
    m_open = false;
    transaction().outcome = m_committing ? Transaction::Outcome::Committed : Transaction::Outcome::Aborted;
    m_id = id;
    m_epoch = epoch;
    m_sequences.clear(); // a new epoch begins at 0
    if (!m_committing)
        return findPosition();
    note(CommitEvent::Kind::Acknowledged, m_readTo.value());
    m_position = m_readTo;
    m_client.afterRest([this] { read(); });
}

void SimTransactor::abortOrGiveUp(ErrorCode error, void (SimTransactor::*retry)())
{
    switch (judge(error)) {
    case Verdict::Retry: return again(retry);
    case Verdict::Abort: return end(false);
    case Verdict::Fenced: return fenced();
    }
}

// A successor took over, or the coordinator gave up waiting. Only who has no successor begins anew.
void SimTransactor::fenced()
{
    m_open = false;
    if (m_superseded)
        m_over = true;
    else
        again(&SimTransactor::init);
}

} // namespace brokerscope::sim
