// How long a node's requests take, by API: percentiles of the last full second, and where the time went, under the names that
// Kafka's RequestMetrics gives the parts. Pure, one node's thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/protocol/api_key.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::broker {

// When a request passed which point. kNever: it has not yet.
struct RequestTimes
{
    Instant received = kNever;
    Instant handled = kNever;  // its handler returned, with or without an answer
    Instant answered = kNever; // its answer is known; it may have to wait for those before it
};

// Durations in buckets whose width grows with the value: eight to each doubling, so that a percentile is wrong by 6 % at most.
class LatencyHistogram
{
public:
    void add(Duration value);
    void clear();
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] Duration max() const { return m_max; }
    [[nodiscard]] Duration mean() const;
    // `fraction` of the values are at or below this; 0 to 1. Zero when there are none.
    [[nodiscard]] Duration percentile(double fraction) const;

private:
    static constexpr std::size_t kSteps = 8;
    static constexpr std::size_t kBuckets = kSteps * 34; // up to more than two hours
    [[nodiscard]] static std::size_t bucketOf(std::uint64_t microseconds);
    [[nodiscard]] static double upperEnd(std::size_t bucket); // microseconds

    std::array<std::uint32_t, kBuckets> m_buckets{};
    std::uint64_t m_count = 0;
    Duration m_sum{};
    Duration m_max{};
};

// One API: what its requests took in the last full second.
struct ApiReport
{
    std::string name;           // Kafka's; Fetch as FetchConsumer or FetchFollower, as in Kafka's metrics
    std::uint64_t requests = 0; // since the node started
    std::uint64_t second = 0;   // which second the figures below are of; rises
    std::uint64_t count = 0;    // answered in that second; 0: none, and the figures are 0
    Duration p50{};             // TotalTimeMs
    Duration p95{};
    Duration p99{};
    Duration max{};
    Duration mean{};
    Duration localMean{};         // LocalTimeMs: in the handler
    Duration remoteMean{};        // RemoteTimeMs: waiting for others
    Duration responseQueueMean{}; // ResponseQueueTimeMs: waiting for the answers before it
};

class RequestMetrics
{
public:
    // The answer leaves now. `fromNode`: another node of the cluster asked.
    void note(protocol::ApiKey api, bool fromNode, const RequestTimes& times, Instant now);
    [[nodiscard]] std::vector<ApiReport> report(Instant now); // by name

private:
    struct Api
    {
        std::uint64_t requests = 0;
        LatencyHistogram total;
        Duration local{};
        Duration remote{};
        Duration responseQueue{};
        ApiReport last;
    };
    void turnTo(Instant now); // ends the second that is over

    std::map<std::pair<protocol::ApiKey, bool>, Api> m_apis;
    Instant m_secondBegan{};
    std::uint64_t m_second = 0;
};

} // namespace brokerscope::broker
