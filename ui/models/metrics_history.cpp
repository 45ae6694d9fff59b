#include "ui/models/metrics_history.h"

#include "engine/protocol/api_key.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace brokerscope::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool runs(const cluster::NodeSnapshot& node)
{
    return node.state == cluster::NodeState::Running || node.state == cluster::NodeState::Starting ||
           node.state == cluster::NodeState::Stopping;
}

std::string keyOf(Metric metric, const std::string& api)
{
    auto key = std::to_string(static_cast<int>(metric));
    if (metric == Metric::RequestLatency || metric == Metric::RequestRate || metric == Metric::RequestParts || metric == Metric::SlowParts)
        key += " " + api;
    return key;
}

// As the node's own figures name them.
std::string nameOfApi(const cluster::Frame& frame)
{
    const auto api = static_cast<protocol::ApiKey>(frame.apiKey);
    if (api == protocol::ApiKey::Fetch)
        return frame.peers->peerNode != kNoNode ? "FetchFollower" : "FetchConsumer";
    return std::string(protocol::nameOf(api));
}

// Under the names of Kafka's metrics.
struct Part
{
    const char* name;
    Duration events::FrameLatency::*value;
};
constexpr Part kParts[] = {{"RequestQueueTimeMs", &events::FrameLatency::requestQueue},
                           {"LocalTimeMs", &events::FrameLatency::local},
                           {"RemoteTimeMs", &events::FrameLatency::remote},
                           {"ResponseQueueTimeMs", &events::FrameLatency::responseQueue},
                           {"ResponseSendTimeMs", &events::FrameLatency::send}};

double percentileMs(const std::vector<events::FrameLatency>& answers, Duration events::FrameLatency::*part, double fraction)
{
    std::vector<Duration> values;
    values.reserve(answers.size());
    for (const auto& one : answers)
        values.push_back(one.*part);
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::ceil(fraction * static_cast<double>(values.size()))) - 1;
    std::nth_element(values.begin(), place, values.end());
    return std::chrono::duration<double, std::milli>(*place).count();
}

} // namespace

void MetricsHistory::onFrames(const std::vector<cluster::FramePtr>& frames)
{
    for (const auto& frame : frames) {
        if (!frame->response || frame->apiKey < 0)
            continue;
        auto& answers = m_answers[nameOfApi(*frame)];
        if (answers.size() < kMostAnswers)
            answers.push_back(frame->latency);
    }
}

void MetricsHistory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (!m_times.empty() && snapshot.time < m_times.back())
        goBackTo(snapshot.time); // of a recording
    if (!m_times.empty() && snapshot.time - m_times.back() < kEvery)
        return;
    m_times.push_back(snapshot.time);
    std::map<Key, double> now;
    const auto set = [&](Metric metric, const std::string& label, double value, const std::string& api = {}) {
        now[{keyOf(metric, api), label}] = value;
    };
    // Of a cluster that runs elsewhere: what is not told is not zero. Where records come in is told by the logs of the leaders.
    const auto& external = snapshot.external;
    std::map<NodeId, double> recordsIn;
    if (external)
        for (const auto& topic : snapshot.topics)
            for (const auto& partition : topic->partitions)
                recordsIn[partition.leader] += partition.recordsInPerSecond;
    int controllers = 0;
    for (const auto& node : snapshot.nodes) {
        const auto label = std::to_string(node.id.value());
        if (!external || external->logBytes)
            set(Metric::LogSize, label, static_cast<double>(node.logBytes));
        if (!runs(node))
            continue;
        controllers += node.activeController ? 1 : 0;
        set(Metric::MessagesIn, label, external ? recordsIn[node.id] : node.recordsInPerSecond);
        if (external)
            continue;
        set(Metric::BytesIn, label, node.bytesInPerSecond);
        set(Metric::BytesOut, label, node.bytesOutPerSecond);
        for (const auto& api : node.apis) {
            set(Metric::RequestRate, label, api.requestsPerSecond, api.name);
            auto& taken = m_seconds[api.name][node.id.value()];
            if (api.count == 0 || taken == api.second)
                continue;
            taken = api.second;
            auto& p50 = now.try_emplace({keyOf(Metric::RequestLatency, api.name), "p50"}, 0).first->second;
            auto& p99 = now.try_emplace({keyOf(Metric::RequestLatency, api.name), "p99"}, 0).first->second;
            p50 = std::max(p50, api.p50Ms);
            p99 = std::max(p99, api.p99Ms);
        }
    }
    for (auto& [api, answers] : m_answers) {
        if (answers.empty())
            continue;
        for (const auto& part : kParts) {
            set(Metric::RequestParts, part.name, percentileMs(answers, part.value, 0.5), api);
            set(Metric::SlowParts, part.name, percentileMs(answers, part.value, 0.99), api);
        }
        answers.clear();
    }
    set(Metric::UnderReplicated, "UnderReplicatedPartitions", snapshot.underReplicatedPartitions());
    set(Metric::UnderReplicated, "OfflinePartitionsCount", snapshot.offlinePartitions());
    set(Metric::ActiveControllers, "ActiveControllerCount", controllers);
    set(Metric::RecordsAtRisk, "RecordsAtRisk", static_cast<double>(snapshot.recordsAtRisk()));
    if (!external)
        set(Metric::Cpu, "cpu", snapshot.process.cpu * 100);
    if (snapshot.process.residentBytes > 0)
        set(Metric::Memory, "memory", static_cast<double>(snapshot.process.residentBytes));
    const double seconds = std::max(static_cast<double>((snapshot.time - m_countedAt).count()) / 1000.0, 0.001);
    const bool counted = m_countedAt != WallTime{};
    set(Metric::IsrChanges, "IsrShrinksPerSec",
        counted ? static_cast<double>(snapshot.counts.isrShrinks - std::min(m_shrinks, snapshot.counts.isrShrinks)) / seconds : 0);
    set(Metric::IsrChanges, "IsrExpandsPerSec",
        counted ? static_cast<double>(snapshot.counts.isrExpands - std::min(m_expands, snapshot.counts.isrExpands)) / seconds : 0);
    m_shrinks = snapshot.counts.isrShrinks;
    m_expands = snapshot.counts.isrExpands;
    m_countedAt = snapshot.time;

    for (const auto& [key, value] : now)
        m_values.try_emplace(key);
    for (auto& [key, values] : m_values) {
        const auto found = now.find(key);
        values.push_back(found == now.end() ? kUnknown : found->second);
        if (values.size() > kKept)
            values.pop_front();
    }
    if (m_times.size() > kKept)
        m_times.pop_front();
    // A series of which nothing is known any more is gone.
    std::erase_if(m_values, [](const auto& entry) {
        return std::all_of(entry.second.begin(), entry.second.end(), [](double v) { return std::isnan(v); });
    });
}

void MetricsHistory::goBackTo(WallTime time)
{
    std::size_t later = 0;
    for (; !m_times.empty() && m_times.back() > time; ++later)
        m_times.pop_back();
    for (auto& [key, values] : m_values)
        values.erase(values.end() - static_cast<std::ptrdiff_t>(std::min(later, values.size())), values.end());
    std::erase_if(m_values, [](const auto& entry) { return entry.second.empty(); });
    for (auto& [api, nodes] : m_seconds)
        nodes.clear();
    m_answers.clear();
    m_countedAt = WallTime{};
}

MetricSamples MetricsHistory::samples(Metric metric, const std::string& api, std::chrono::seconds window) const
{
    MetricSamples out;
    if (m_times.empty())
        return out;
    const auto from = m_times.back() - window;
    const auto first = static_cast<std::size_t>(std::lower_bound(m_times.begin(), m_times.end(), from) - m_times.begin());
    out.times.assign(m_times.begin() + static_cast<std::ptrdiff_t>(first), m_times.end());
    const auto wanted = keyOf(metric, api);
    for (const auto& [key, values] : m_values) {
        if (key.first != wanted)
            continue;
        MetricSeries series;
        series.label = key.second;
        const auto missing = m_times.size() - values.size(); // before it was first told of
        for (auto i = first; i < m_times.size(); ++i)
            series.values.push_back(i < missing ? kUnknown : values[i - missing]);
        if (!std::all_of(series.values.begin(), series.values.end(), [](double v) { return std::isnan(v); }))
            out.series.push_back(std::move(series));
    }
    return out;
}

std::vector<std::string> MetricsHistory::apis() const
{
    std::vector<std::string> names;
    for (const auto& [name, nodes] : m_seconds)
        names.push_back(name);
    return names;
}

QString MetricsHistory::kafkaName(Metric metric, const std::string& api)
{
    const auto request = QString::fromStdString(api);
    switch (metric) {
    case Metric::MessagesIn:
        return QStringLiteral("kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec");
    case Metric::BytesIn:
        return QStringLiteral("kafka.server:type=BrokerTopicMetrics,name=BytesInPerSec");
    case Metric::BytesOut:
        return QStringLiteral("kafka.server:type=BrokerTopicMetrics,name=BytesOutPerSec");
    case Metric::RequestLatency:
        return QStringLiteral("kafka.network:type=RequestMetrics,name=TotalTimeMs,request=%1").arg(request);
    case Metric::RequestRate:
        return QStringLiteral("kafka.network:type=RequestMetrics,name=RequestsPerSec,request=%1").arg(request);
    case Metric::RequestParts:
    case Metric::SlowParts:
        return QStringLiteral("kafka.network:type=RequestMetrics,name=*TimeMs,request=%1").arg(request);
    case Metric::UnderReplicated:
        return QStringLiteral("kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions, "
                              "kafka.controller:type=KafkaController,name=OfflinePartitionsCount");
    case Metric::IsrChanges:
        return QStringLiteral("kafka.server:type=ReplicaManager,name=IsrShrinksPerSec, IsrExpandsPerSec");
    case Metric::ActiveControllers:
        return QStringLiteral("kafka.controller:type=KafkaController,name=ActiveControllerCount");
    case Metric::RecordsAtRisk:
        return QStringLiteral("brokerscope:type=Cluster,name=RecordsAtRisk");
    case Metric::LogSize:
        return QStringLiteral("kafka.log:type=Log,name=Size");
    case Metric::Cpu:
        return QStringLiteral("brokerscope:type=Process,name=CpuPercent");
    case Metric::Memory:
        return QStringLiteral("brokerscope:type=Process,name=ResidentBytes");
    }
    return {};
}

QString MetricsHistory::csv(const MetricSamples& samples, const QString& name)
{
    QStringList lines;
    QStringList heading{QStringLiteral("time")};
    for (const auto& series : samples.series)
        heading << QStringLiteral("\"%1 [%2]\"").arg(name, QString::fromStdString(series.label));
    lines << heading.join(QLatin1Char(','));
    for (std::size_t i = 0; i < samples.times.size(); ++i) {
        QStringList cells{QDateTime::fromMSecsSinceEpoch(toEpochMs(samples.times[i]), Qt::UTC).toString(Qt::ISODateWithMs)};
        for (const auto& series : samples.series)
            cells << (std::isnan(series.values[i]) ? QString() : QString::number(series.values[i], 'g', 12));
        lines << cells.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace brokerscope::ui
