#include "sim/sim_reader.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr auto kRetryAfter = 60ms;

} // namespace

SimReader::SimReader(SimCluster& cluster, NodeId clientId, std::string topic, int partitions, Isolation isolation,
                     History& history)
    : m_cluster(cluster), m_client(cluster, clientId, "reader"), m_topic(std::move(topic)), m_isolation(isolation),
      m_history(history)
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
    m_seen.clear();
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

void SimReader::again(PartitionIndex partition)
{
    m_client.after(kRetryAfter,
                   [this, partition] { m_client.refresh(m_topic, [this, partition] { fetch(partition); }); });
}

void SimReader::fetch(PartitionIndex partition)
{
    const auto& position = m_positions[partition];
    m_client.fetchOnce(m_topic, partition, position.next, m_isolation, 10 + partition.value(),
                       [this, partition, round = position.round](const protocol::FetchResponse::PartitionData* answer) {
                           if (!answer)
                               return again(partition);
                           if (m_positions[partition].round == round)
                               take(partition, *answer);
                           m_client.afterRest([this, partition] { fetch(partition); });
                       });
}

void SimReader::take(PartitionIndex partition, const protocol::FetchResponse::PartitionData& answer)
{
    auto& position = m_positions[partition];
    const TopicPartition at{m_topic, partition.value()};
    const auto fetched = readFetched(answer, position.next, m_isolation);
    if (fetched.trouble == Fetched::Trouble::Rotten)
        ++m_rotSeen; // asks again: another node may have become the leader, or the disk healed
    if (fetched.trouble == Fetched::Trouble::Malformed)
        m_cluster.report(Promise::CorruptRead, "what was fetched from " + toString(at) + " cannot be read");
    for (const auto& [offset, value] : fetched.records) {
        m_history.polls.push_back({m_client.id().value(), position.round, at, offset, value,
                                   m_isolation == Isolation::ReadCommitted});
        m_seen[at].insert_or_assign(offset, value);
    }
    position.next = fetched.next;
    const auto end = m_isolation == Isolation::ReadCommitted ? answer.lastStableOffset : answer.highWatermark;
    position.atEnd = position.next >= Offset(end);
}

} // namespace brokerscope::sim
