// What one of two compared clusters showed, look by look: a time series to draw, and sums. Pure, not thread safe.
#pragma once

#include "engine/base/time.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/scenario/actors.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace brokerscope::twins {

// At a moment. Rates are those since the sample before; the others are what they were then.
struct Sample
{
    double seconds = 0; // since the script's beginning
    double acknowledgedPerSecond = 0;
    double receivedPerSecond = 0; // by members of groups
    std::optional<double> latencyMs; // from sending to acknowledgement, half of the records; none: nothing was acknowledged lately
    std::uint64_t failed = 0; // until now
    std::int64_t lost = 0;    // until now
    std::int64_t lag = 0;     // of all groups
    int underReplicated = 0;  // partitions of the script's topics
    int offline = 0;          // of those; without a leader
};

struct Sums
{
    std::uint64_t sent = 0;
    std::uint64_t acknowledged = 0;
    std::uint64_t failed = 0;
    std::uint64_t received = 0;
    std::int64_t lost = 0;       // acknowledged, and cut off by a truncation; each once
    std::uint64_t revoked = 0;   // partitions that members gave up in rebalances
    std::int64_t mostLag = 0;
    std::int64_t bytes = 0;      // of the topics' logs, over all replicas
    std::optional<double> latencyMs; // half of all records were acknowledged within it; samples alone would let a burst count for seconds
    std::chrono::milliseconds longestStandstill{0}; // without an acknowledgement while records waited for one
    std::chrono::milliseconds offline{0};           // while a partition had no leader
};

class Collector
{
public:
    // `waitsForAll`: producers wait for all in-sync replicas, so that a record which is cut off was acknowledged only if the engine
    // knows that it was. If they do not, it was, unless the engine knows better.
    explicit Collector(bool waitsForAll) : m_waitsForAll(waitsForAll) {}

    static constexpr std::chrono::milliseconds kEvery{500}; // between samples

    // Times rise. Standstills are as exact as looks are frequent.
    void look(std::chrono::milliseconds since, const cluster::ClusterSnapshot& snapshot, const scenario::ActorFigures& actors);
    // What Cluster::lostRecords() has; each record counts once, however often it is told.
    void lost(const std::vector<cluster::LostRecord>& records);

    [[nodiscard]] const std::vector<Sample>& samples() const { return m_samples; }
    [[nodiscard]] Sums sums() const;

private:
    void standstill(std::chrono::milliseconds since);

    bool m_waitsForAll;
    std::vector<Sample> m_samples;
    Sums m_sums;
    std::set<std::tuple<std::string, PartitionIndex, Offset, LeaderEpoch>> m_lost;
    std::chrono::milliseconds m_lastLook{0};
    std::optional<std::chrono::milliseconds> m_waitsSince; // for an acknowledgement; none: nothing is under way
    std::uint64_t m_acknowledgedAtLook = 0;
    // Of the sample before.
    std::chrono::milliseconds m_sampledAt{0};
    std::uint64_t m_acknowledged = 0;
    std::uint64_t m_received = 0;
};

} // namespace brokerscope::twins
