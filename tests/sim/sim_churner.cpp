#include "sim/sim_churner.h"

#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/record_batch_builder.h"

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kProduceVersion = 13; // names topics by id
constexpr std::int64_t kLife = 1'000'000;    // values of one topic
constexpr auto kRetryAfter = 80ms;
constexpr auto kBetweenWrites = 40ms;

} // namespace

SimChurner::SimChurner(SimCluster& cluster, NodeId clientId) : m_cluster(cluster), m_client(cluster, clientId, "churner") {}

void SimChurner::start()
{
    create();
    writeLater();
}

// A deletion that was asked for again may have come twice, and late: it then hit the topic's successor.
void SimChurner::stop()
{
    m_stopped = true;
    if (!m_administrating)
        create();
}

void SimChurner::create()
{
    m_administrating = true;
    m_client.createTopic(kTopic, 1, {}, [this](ErrorCode error) {
        if (error == ErrorCode::None || error == ErrorCode::TopicAlreadyExists)
            return live();
        m_client.after(kRetryAfter, [this] { create(); });
    });
}

void SimChurner::live()
{
    m_administrating = false;
    m_client.after(std::chrono::milliseconds(300 + m_cluster.simulation().random().below(1500)), [this] {
        if (!m_stopped)
            remove();
    });
}

void SimChurner::remove()
{
    m_administrating = true;
    m_client.deleteTopic(kTopic, [this](ErrorCode error) {
        if (error == ErrorCode::None || error == ErrorCode::UnknownTopicOrPartition) {
            ++m_deletions;
            return create();
        }
        m_client.after(kRetryAfter, [this] { remove(); });
    });
}

void SimChurner::writeLater()
{
    m_writing = false;
    m_client.after(kBetweenWrites, [this] {
        if (m_stopped)
            return;
        m_writing = true;
        // Asks seldom, so that it often writes to a topic that is gone.
        if (m_cluster.simulation().random().below(8) != 0 && m_client.partitions(kTopic) > 0)
            return write();
        m_client.refresh(kTopic, [this] { write(); });
    });
}

void SimChurner::write()
{
    const auto id = m_client.topicId(kTopic);
    const auto leader = m_client.leader(kTopic, PartitionIndex(0));
    if (leader == kNoNode)
        return m_client.refresh(kTopic, [this] { writeLater(); });
    const auto life = m_lives.try_emplace(id.toString(), static_cast<std::int64_t>(m_lives.size()) + 1).first->second;
    protocol::RecordBatchBuilder builder;
    const auto value = std::to_string(life * kLife + m_next++);
    builder.add(toEpochMs(m_client.world().clock().wallNow()), std::nullopt, asBytes(value));
    protocol::ProduceRequest request;
    request.acks = -1;
    request.timeoutMs = 1000;
    auto& topic = request.topicData.emplace_back();
    topic.topicId = id;
    topic.partitionData.emplace_back().records = SharedBytes(builder.build());
    m_client.link(leader, 1).request<protocol::ProduceResponse>(
        request, kProduceVersion, 1200ms, [this](Result<protocol::ProduceResponse> response) {
            if (!response)
                return m_client.refresh(kTopic, [this] { writeLater(); });
            writeLater();
        });
}

void SimChurner::readAll()
{
    m_client.refresh(kTopic, [this] {
        m_client.fetchOnce(kTopic, PartitionIndex(0), m_position, Isolation::ReadUncommitted, 2,
                           [this](const protocol::FetchResponse::PartitionData* answer) {
                               if (answer)
                                   judge(*answer);
                               if (m_read)
                                   return;
                               if (!m_administrating)
                                   create(); // a deletion may have come later still
                               m_client.after(kRetryAfter, [this] { readAll(); });
                           });
    });
}

void SimChurner::judge(const protocol::FetchResponse::PartitionData& answer)
{
    const auto fetched = readFetched(answer, m_position, Isolation::ReadUncommitted);
    const auto life = m_lives.find(m_client.topicId(kTopic).toString());
    for (const auto& [offset, value] : fetched.records)
        if (life == m_lives.end() || value / kLife != life->second)
            m_cluster.report(Promise::CorruptRead, "value " + std::to_string(value) +
                                                       ", sent to a topic that was deleted, is at offset " +
                                                       std::to_string(offset.value()) + " of its successor");
    m_position = fetched.next;
    m_read = m_position >= Offset(answer.highWatermark);
}

} // namespace brokerscope::sim
