#include "engine/twins/collector.h"

#include <algorithm>

namespace brokerscope::twins {
namespace {

std::int64_t bytesOf(const cluster::ClusterSnapshot& snapshot)
{
    std::int64_t bytes = 0;
    for (const auto& topic : snapshot.topics)
        if (!topic->internal)
            for (const auto& partition : topic->partitions)
                for (const auto& log : partition.logs)
                    bytes += log.bytes;
    return bytes;
}

struct Trouble // of the script's own topics: Kafka's fifty of __consumer_offsets would hide it
{
    int underReplicated = 0;
    int offline = 0;
};

Trouble troubleIn(const cluster::ClusterSnapshot& snapshot)
{
    Trouble trouble;
    for (const auto& topic : snapshot.topics)
        if (!topic->internal)
            for (const auto& partition : topic->partitions) {
                trouble.underReplicated += partition.isr.size() < partition.replicas.size() ? 1 : 0;
                trouble.offline += partition.leader == kNoNode ? 1 : 0;
            }
    return trouble;
}

double rateOf(std::uint64_t now, std::uint64_t before, std::chrono::milliseconds time)
{
    return now <= before || time.count() <= 0 ? 0 : 1000.0 * static_cast<double>(now - before) / static_cast<double>(time.count());
}

double millisecondsOf(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

void Collector::look(std::chrono::milliseconds since, const cluster::ClusterSnapshot& snapshot, const scenario::ActorFigures& actors)
{
    auto now = m_sums;
    now.sent = now.acknowledged = now.failed = now.received = now.revoked = 0;
    now.latencyMs.reset();
    std::optional<std::chrono::microseconds> latency;
    for (const auto& [name, producer] : actors.producers) {
        now.sent += producer.sent;
        now.acknowledged += producer.acknowledged;
        now.failed += producer.failed;
        if (producer.latencyP50)
            latency = std::max(latency.value_or(*producer.latencyP50), *producer.latencyP50);
        if (producer.latencyP50OfAll)
            now.latencyMs = std::max(now.latencyMs.value_or(0), millisecondsOf(*producer.latencyP50OfAll));
    }
    for (const auto& [name, group] : actors.groups) {
        now.received += group.received;
        now.revoked += group.revoked;
    }
    std::int64_t lag = 0;
    for (const auto& group : snapshot.groups)
        lag += group.totalLag;
    now.mostLag = std::max(now.mostLag, lag);
    now.bytes = std::max(now.bytes, bytesOf(snapshot));
    const auto trouble = troubleIn(snapshot);
    if (trouble.offline > 0)
        now.offline += since - m_lastLook;
    m_sums = now;
    standstill(since);
    m_lastLook = since;

    if (!m_samples.empty() && since < m_sampledAt + kEvery)
        return;
    if (m_samples.empty()) { // what came before is in no rate
        m_acknowledged = now.acknowledged;
        m_received = now.received;
    }
    Sample sample;
    sample.seconds = static_cast<double>(since.count()) / 1000;
    sample.acknowledgedPerSecond = rateOf(now.acknowledged, m_acknowledged, since - m_sampledAt);
    sample.receivedPerSecond = rateOf(now.received, m_received, since - m_sampledAt);
    // The client's own figure covers some seconds: in a standstill it is not of now.
    if (latency && (m_samples.empty() || now.acknowledged > m_acknowledged))
        sample.latencyMs = millisecondsOf(*latency);
    sample.failed = now.failed;
    sample.lost = static_cast<std::int64_t>(m_lost.size());
    sample.lag = lag;
    sample.underReplicated = trouble.underReplicated;
    sample.offline = trouble.offline;
    m_samples.push_back(sample);
    m_sampledAt = since;
    m_acknowledged = now.acknowledged;
    m_received = now.received;
}

void Collector::standstill(std::chrono::milliseconds since)
{
    // Counted from the last look at which something came: a record that is sent just now does not stand still.
    if (m_sums.acknowledged > m_acknowledgedAtLook || m_sums.sent <= m_sums.acknowledged + m_sums.failed)
        m_waitsSince.reset();
    else if (!m_waitsSince)
        m_waitsSince = m_lastLook;
    m_acknowledgedAtLook = m_sums.acknowledged;
    if (m_waitsSince)
        m_sums.longestStandstill = std::max(m_sums.longestStandstill, since - *m_waitsSince);
}

void Collector::lost(const std::vector<cluster::LostRecord>& records)
{
    for (const auto& record : records)
        if (record.answeredAtOnce.value_or(!m_waitsForAll))
            m_lost.emplace(record.topic, record.partition, record.offset, record.epoch);
}

Sums Collector::sums() const
{
    auto sums = m_sums;
    sums.lost = static_cast<std::int64_t>(m_lost.size());
    return sums;
}

} // namespace brokerscope::twins
