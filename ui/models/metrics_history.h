// What the metrics dock draws: one sample a second of what Kafka's own metrics count, kept for a quarter of an hour. Pure.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <QString>

#include <array>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace brokerscope::ui {

enum class Metric {
    MessagesIn,      // per broker
    BytesIn,
    BytesOut,
    RequestLatency,  // p50 and p99 of the chosen API, of the broker where they are highest
    RequestRate,     // of the chosen API, per broker
    RequestParts,    // of the chosen API: where the time of an ordinary request goes (p50 of each part)
    SlowParts,       // and of one that takes long (p99)
    UnderReplicated, // and offline: one number each
    IsrChanges,      // shrinks and expands per second
    ActiveControllers,
    RecordsAtRisk,
    LogSize,         // per broker
    Cpu,
    Memory,
};
inline constexpr std::array kMetrics{Metric::MessagesIn,      Metric::BytesIn,    Metric::BytesOut,
                                     Metric::RequestLatency,  Metric::RequestRate, Metric::RequestParts,
                                     Metric::SlowParts,       Metric::RecordsAtRisk,
                                     Metric::UnderReplicated, Metric::IsrChanges, Metric::ActiveControllers,
                                     Metric::LogSize,         Metric::Cpu,        Metric::Memory};

struct MetricSeries
{
    std::string label;          // "node 2" as "2"; "p99"; "under-replicated" ...
    std::vector<double> values; // as many as times; not a number where nothing was known
};

struct MetricSamples
{
    std::vector<WallTime> times; // oldest first
    std::vector<MetricSeries> series;
};

class MetricsHistory
{
public:
    static constexpr std::chrono::milliseconds kEvery{1000};
    static constexpr std::size_t kKept = 900;
    static constexpr std::size_t kMostAnswers = 5000; // of an API in a second

    // One that is older than the last sample is of a recording that went back: later samples are void.
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);
    // Answers tell where the time of their requests went; others are passed over. They count for the sample that comes next.
    void onFrames(const std::vector<cluster::FramePtr>& frames);
    // The samples of the last `window`. `api` counts for requests only.
    [[nodiscard]] MetricSamples samples(Metric metric, const std::string& api, std::chrono::seconds window) const;
    [[nodiscard]] std::vector<std::string> apis() const; // that were asked for, by name
    [[nodiscard]] std::size_t size() const { return m_times.size(); }

    // Kafka's name of it: "kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec".
    [[nodiscard]] static QString kafkaName(Metric metric, const std::string& api);
    // A line a sample: time, then a column a series. With a heading.
    [[nodiscard]] static QString csv(const MetricSamples& samples, const QString& name);

private:
    void goBackTo(WallTime time);

    using Key = std::pair<std::string, std::string>; // metric with API, label

    std::deque<WallTime> m_times;
    std::map<Key, std::deque<double>> m_values; // of the newest samples: they may be fewer than times
    std::map<std::string, std::map<std::int32_t, std::uint64_t>> m_seconds; // API → node → the second that was taken
    std::map<std::string, std::vector<events::FrameLatency>> m_answers; // API → of the second that is running
    std::uint64_t m_shrinks = 0;
    std::uint64_t m_expands = 0;
    WallTime m_countedAt{};
};

} // namespace brokerscope::ui
