#include "sim/sim_client.h"

#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/init_producer_id_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/record_batch_builder.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kInitProducerIdVersion = 4;
constexpr std::int16_t kProduceVersion = 11; // names topics, not ids
constexpr auto kBetweenBatches = 30ms;
constexpr auto kRetryAfter = 60ms;

} // namespace

SimProducer::SimProducer(SimCluster& cluster, NodeId clientId, std::string topic, Series series)
    : m_cluster(cluster), m_client(cluster, clientId, "producer"), m_topic(std::move(topic)), m_series(series)
{
}

void SimProducer::start()
{
    initProducerId();
}

bool SimProducer::idle() const
{
    return std::none_of(m_states.begin(), m_states.end(), [](const auto& s) { return s.second.underWay.has_value(); });
}

std::int64_t SimProducer::total() const
{
    std::int64_t sum = 0;
    for (const auto& [partition, list] : m_acknowledged)
        sum += static_cast<std::int64_t>(list.size());
    return sum;
}

void SimProducer::initProducerId()
{
    protocol::InitProducerIdRequest request;
    request.transactionalId = std::nullopt;
    m_client.link(m_client.anyNode(), 0)
        .request<protocol::InitProducerIdResponse>(
            request, kInitProducerIdVersion, 2s, [this](Result<protocol::InitProducerIdResponse> response) {
                auto& scheduler = m_client.world().scheduler();
                const auto now = m_client.world().clock().now();
                if (!response || response.value().errorCode != 0) {
                    scheduler.runAt(now + kRetryAfter, [this] { initProducerId(); });
                    return;
                }
                m_id = ProducerId(response.value().producerId);
                m_client.refresh(m_topic, [this] {
                    for (int i = 0; i < m_client.partitions(); ++i)
                        sendNext(PartitionIndex(i));
                    if (m_client.partitions() == 0)
                        m_client.world().scheduler().runAt(m_client.world().clock().now() + kRetryAfter,
                                                           [this] { initProducerId(); });
                });
            });
}

Bytes SimProducer::encode(const Batch& batch) const
{
    protocol::RecordBatchBuilder::Options options;
    options.producerId = m_id;
    options.producerEpoch = 0;
    options.baseSequence = batch.baseSequence;
    protocol::RecordBatchBuilder builder(options);
    for (int i = 0; i < batch.count; ++i) {
        const auto value = std::to_string(batch.firstValue + i);
        builder.add(batch.timestamp, std::nullopt, asBytes(value));
    }
    return builder.build();
}

void SimProducer::sendNext(PartitionIndex partition)
{
    auto& state = m_states[partition];
    if (m_stopped || state.underWay)
        return;
    Batch batch;
    batch.baseSequence = state.nextSequence;
    batch.firstValue = static_cast<std::int64_t>(m_series) * kSeriesLength + state.nextValue;
    batch.timestamp = toEpochMs(m_client.world().clock().wallNow());
    batch.count = 1 + static_cast<int>(m_cluster.simulation().random().below(4));
    state.underWay = batch;
    send(partition);
}

void SimProducer::again(PartitionIndex partition)
{
    m_client.world().scheduler().runAt(m_client.world().clock().now() + kRetryAfter, [this, partition] {
        m_client.refresh(m_topic, [this, partition] { send(partition); });
    });
}

void SimProducer::send(PartitionIndex partition)
{
    auto& state = m_states[partition];
    const auto batch = *state.underWay;
    const auto leader = m_client.leader(partition);
    if (leader == kNoNode)
        return again(partition);
    protocol::ProduceRequest request;
    request.acks = -1;
    request.timeoutMs = 1000;
    auto& topic = request.topicData.emplace_back();
    topic.name = m_topic;
    auto& data = topic.partitionData.emplace_back();
    data.index = partition.value();
    data.records = SharedBytes(encode(batch));
    m_client.link(leader, 1 + partition.value())
        .request<protocol::ProduceResponse>(
            request, kProduceVersion, 1500ms, [this, partition, batch](Result<protocol::ProduceResponse> response) {
                if (!response || response.value().responses.empty())
                    return again(partition);
                const auto& answer = response.value().responses[0].partitionResponses.at(0);
                const auto error = static_cast<ErrorCode>(answer.errorCode);
                if (error != ErrorCode::None) {
                    if (error == ErrorCode::OutOfOrderSequenceNumber || error == ErrorCode::InvalidProducerEpoch)
                        m_cluster.report(Promise::ProducerOrder,
                                         "a lone idempotent producer was told " + std::string(protocol::nameOf(error)));
                    return again(partition);
                }
                auto& written = m_states[partition];
                for (int i = 0; i < batch.count; ++i)
                    m_acknowledged[partition].push_back({batch.firstValue + i, Offset(answer.baseOffset) + i});
                written.nextSequence += batch.count;
                written.nextValue += batch.count;
                written.underWay.reset();
                m_client.world().scheduler().runAt(m_client.world().clock().now() + kBetweenBatches,
                                                   [this, partition] { sendNext(partition); });
            });
}

} // namespace brokerscope::sim
