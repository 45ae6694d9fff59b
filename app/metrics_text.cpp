#include "app/metrics_text.h"

#include <sstream>

namespace brokerscope::app {
namespace {

using cluster::NodeSnapshot;

class Text
{
public:
    Text() { m_out.precision(12); }
    void begin(const char* name, const char* type, const char* help)
    {
        m_name = name;
        m_out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
    }
    void add(const std::string& labels, double value)
    {
        m_out << m_name;
        if (!labels.empty())
            m_out << '{' << labels << '}';
        m_out << ' ' << value << '\n';
    }
    [[nodiscard]] std::string take() { return m_out.str(); }

private:
    std::ostringstream m_out;
    const char* m_name = "";
};

// API names and node ids need no escaping.
std::string broker(const NodeSnapshot& node)
{
    return "broker=\"" + std::to_string(node.id.value()) + "\"";
}

template <class Value> void perBroker(Text& text, const cluster::ClusterSnapshot& snapshot, Value value)
{
    for (const auto& node : snapshot.nodes)
        if (node.state == cluster::NodeState::Running)
            text.add(broker(node), static_cast<double>(value(node)));
}

void addRequests(Text& text, const cluster::ClusterSnapshot& snapshot)
{
    const auto each = [&](auto add) {
        for (const auto& node : snapshot.nodes)
            if (node.state == cluster::NodeState::Running)
                for (const auto& api : node.apis)
                    add(broker(node) + ",request=\"" + api.name + "\"", api);
    };
    text.begin("kafka_network_RequestMetrics_RequestsPerSec", "gauge", "Requests per second by API.");
    each([&](const std::string& labels, const auto& api) { text.add(labels, api.requestsPerSecond); });
    text.begin("kafka_network_RequestMetrics_TotalTimeMs", "gauge", "Time from a request to its answer in the last full second.");
    each([&](const std::string& labels, const auto& api) {
        if (api.count == 0)
            return;
        text.add(labels + ",quantile=\"0.5\"", api.p50Ms);
        text.add(labels + ",quantile=\"0.95\"", api.p95Ms);
        text.add(labels + ",quantile=\"0.99\"", api.p99Ms);
    });
}

} // namespace

std::string metricsText(const cluster::ClusterSnapshot& snapshot)
{
    Text text;
    text.begin("kafka_server_BrokerTopicMetrics_MessagesInPerSec", "gauge", "Records that clients produce per second.");
    perBroker(text, snapshot, [](const auto& node) { return node.recordsInPerSecond; });
    text.begin("kafka_server_BrokerTopicMetrics_BytesInPerSec", "gauge", "Bytes that clients produce per second.");
    perBroker(text, snapshot, [](const auto& node) { return node.bytesInPerSecond; });
    text.begin("kafka_server_BrokerTopicMetrics_BytesOutPerSec", "gauge", "Bytes that clients fetch per second.");
    perBroker(text, snapshot, [](const auto& node) { return node.bytesOutPerSecond; });
    text.begin("kafka_server_BrokerTopicMetrics_ReplicationBytesOutPerSec", "gauge", "Bytes that followers fetch per second.");
    perBroker(text, snapshot, [](const auto& node) { return node.replicationBytesOutPerSecond; });
    text.begin("kafka_server_socket_server_metrics_connection_count", "gauge", "Open connections.");
    perBroker(text, snapshot, [](const auto& node) { return node.connections; });
    text.begin("kafka_log_Log_Size", "gauge", "Bytes of all logs.");
    perBroker(text, snapshot, [](const auto& node) { return node.logBytes; });
    text.begin("kafka_controller_KafkaController_ActiveControllerCount", "gauge", "1 on the active controller.");
    perBroker(text, snapshot, [](const auto& node) { return node.activeController ? 1 : 0; });
    addRequests(text, snapshot);
    text.begin("kafka_server_ReplicaManager_UnderReplicatedPartitions", "gauge", "Partitions with fewer in-sync replicas than replicas.");
    text.add({}, snapshot.underReplicatedPartitions());
    text.begin("kafka_controller_KafkaController_OfflinePartitionsCount", "gauge", "Partitions without a leader.");
    text.add({}, snapshot.offlinePartitions());
    text.begin("kafka_server_ReplicaManager_IsrShrinks_total", "counter", "Replicas that left the ISR.");
    text.add({}, static_cast<double>(snapshot.counts.isrShrinks));
    text.begin("kafka_server_ReplicaManager_IsrExpands_total", "counter", "Replicas that came into the ISR.");
    text.add({}, static_cast<double>(snapshot.counts.isrExpands));
    text.begin("brokerscope_records_at_risk", "gauge", "Committed records that only one running node has.");
    text.add({}, static_cast<double>(snapshot.recordsAtRisk()));
    text.begin("brokerscope_process_resident_bytes", "gauge", "Memory of the process.");
    text.add({}, static_cast<double>(snapshot.process.residentBytes));
    return text.take();
}

} // namespace brokerscope::app
