#include "sim/sim_producer.h"

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

SimProducer::SimProducer(SimCluster& cluster, NodeId clientId, std::string topic, History& history)
    : m_cluster(cluster), m_client(cluster, clientId, "producer"), m_topic(std::move(topic)), m_history(history)
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

void SimProducer::initProducerId()
{
    protocol::InitProducerIdRequest request;
    request.transactionalId = std::nullopt;
    m_client.link(m_client.anyNode(), 0)
        .request<protocol::InitProducerIdResponse>(
            request, kInitProducerIdVersion, 2s, [this](Result<protocol::InitProducerIdResponse> response) {
                if (!response || response.value().errorCode != 0)
                    return m_client.after(kRetryAfter, [this] { initProducerId(); });
                m_id = ProducerId(response.value().producerId);
                m_client.refresh(m_topic, [this] {
                    for (int i = 0; i < m_client.partitions(m_topic); ++i)
                        sendNext(PartitionIndex(i));
                    if (m_client.partitions(m_topic) == 0)
                        m_client.after(kRetryAfter, [this] { initProducerId(); });
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
    batch.firstValue = m_client.id().value() * kSeriesLength + state.nextValue;
    batch.timestamp = toEpochMs(m_client.world().clock().wallNow());
    batch.count = 1 + static_cast<int>(m_cluster.simulation().random().below(4));
    batch.firstSend = m_history.sends.size();
    for (int i = 0; i < batch.count; ++i)
        m_history.sends.push_back({m_client.id().value(), {m_topic, partition.value()}, batch.firstValue + i, {}, -1, {}});
    state.underWay = batch;
    send(partition);
}

void SimProducer::again(PartitionIndex partition)
{
    m_client.after(kRetryAfter,
                   [this, partition] { m_client.refresh(m_topic, [this, partition] { send(partition); }); });
}

void SimProducer::send(PartitionIndex partition)
{
    auto& state = m_states[partition];
    const auto batch = *state.underWay;
    const auto leader = m_client.leader(m_topic, partition);
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
                        m_cluster.report(Promise::OutOfSequence,
                                         "a lone idempotent producer was told " + std::string(protocol::nameOf(error)));
                    return again(partition);
                }
                auto& written = m_states[partition];
                for (int i = 0; i < batch.count; ++i)
                    m_history.sends[batch.firstSend + static_cast<std::size_t>(i)].acknowledgedAt =
                        Offset(answer.baseOffset) + i;
                m_total += batch.count;
                written.nextSequence += batch.count;
                written.nextValue += batch.count;
                written.underWay.reset();
                m_client.afterRest([this, partition] { sendNext(partition); }, kBetweenBatches);
            });
}

} // namespace brokerscope::sim
