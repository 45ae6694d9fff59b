#include "sim/sim_client.h"

#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <charconv>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kFetchVersion = 12; // names topics, not ids
constexpr auto kRetryAfter = 60ms;

} // namespace

SimReader::SimReader(SimCluster& cluster, NodeId clientId, std::string topic, int partitions)
    : m_cluster(cluster), m_client(cluster, clientId, "reader"), m_topic(std::move(topic))
{
    for (int i = 0; i < partitions; ++i)
        m_positions[PartitionIndex(i)];
}

void SimReader::start()
{
    m_client.refresh(m_topic, [this] {
        for (const auto& [partition, position] : m_positions)
            fetch(partition);
    });
}

void SimReader::startOver()
{
    for (auto& [partition, position] : m_positions) {
        position.next = Offset(0);
        position.atEnd = false;
        ++position.round; // an answer that is under way belongs to the reading before
    }
}

bool SimReader::atEnd() const
{
    return std::all_of(m_positions.begin(), m_positions.end(), [](const auto& p) { return p.second.atEnd; });
}

void SimReader::again(PartitionIndex partition, Duration after)
{
    m_client.world().scheduler().runAt(m_client.world().clock().now() + after, [this, partition] {
        m_client.refresh(m_topic, [this, partition] { fetch(partition); });
    });
}

void SimReader::fetch(PartitionIndex partition)
{
    const auto leader = m_client.leader(partition);
    if (leader == kNoNode)
        return again(partition, kRetryAfter);
    const auto& position = m_positions[partition];
    protocol::FetchRequest request;
    request.maxWaitMs = 200;
    request.minBytes = 1;
    request.maxBytes = 1 << 20;
    request.sessionEpoch = -1;
    auto& topic = request.topics.emplace_back();
    topic.topic = m_topic;
    auto& data = topic.partitions.emplace_back();
    data.partition = partition.value();
    data.fetchOffset = position.next.value();
    data.partitionMaxBytes = 1 << 20;
    m_client.link(leader, 10 + partition.value())
        .request<protocol::FetchResponse>(
            request, kFetchVersion, 1s,
            [this, partition, round = position.round](Result<protocol::FetchResponse> response) {
                if (!response || response.value().responses.empty())
                    return again(partition, kRetryAfter);
                const auto& answer = response.value().responses[0].partitions.at(0);
                if (answer.errorCode != 0)
                    return again(partition, kRetryAfter);
                auto& now = m_positions[partition];
                if (now.round == round) {
                    if (answer.records)
                        take(partition, answer.records->view());
                    now.atEnd = now.next >= Offset(answer.highWatermark);
                }
                fetch(partition);
            });
}

void SimReader::take(PartitionIndex partition, ByteView records)
{
    auto& position = m_positions[partition];
    protocol::BatchIterator batches(records);
    while (auto batch = batches.next()) {
        auto reader = protocol::RecordReader::open(*batch);
        if (!reader)
            return m_cluster.report(Promise::OffsetsAreStable, "a fetched batch cannot be read: " + reader.error().message());
        for (;;) {
            auto record = reader.value().next();
            if (!record || !record.value())
                break;
            const auto& r = *record.value();
            if (r.offset < position.next)
                continue;
            position.next = r.offset + 1;
            const auto text = asText(r.value.value_or(ByteView()));
            std::int64_t value = -1;
            std::from_chars(text.data(), text.data() + text.size(), value);
            const auto [found, isNew] = m_seen[partition].try_emplace(r.offset, value);
            // DESIGN section 7: an offset, once readable, never shows another record.
            if (!isNew && found->second != value)
                m_cluster.report(Promise::OffsetsAreStable, "offset " + std::to_string(r.offset.value()) + " of partition " +
                                 std::to_string(partition.value()) + " showed " + std::to_string(found->second) +
                                 " and then " + std::to_string(value));
        }
    }
}

} // namespace brokerscope::sim
