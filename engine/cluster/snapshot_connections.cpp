// Connections one by one, and how long requests took.
#include "engine/cluster/snapshot_builder.h"

#include "engine/protocol/error_code.h"

namespace brokerscope::cluster {
namespace {

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

void SnapshotBuilder::addApis(NodeSnapshot& node, const broker::NodeReport& report)
{
    for (const auto& api : report.apis) {
        auto& out = node.apis.emplace_back();
        out.name = api.name;
        out.requestsPerSecond =
            m_rates.update("a" + std::to_string(node.id.value()) + api.name, report.instant, api.requests);
        out.second = api.second;
        out.count = api.count;
        out.p50Ms = milliseconds(api.p50);
        out.p95Ms = milliseconds(api.p95);
        out.p99Ms = milliseconds(api.p99);
        out.maxMs = milliseconds(api.max);
        out.meanMs = milliseconds(api.mean);
        out.localMs = milliseconds(api.localMean);
        out.remoteMs = milliseconds(api.remoteMean);
        out.responseQueueMs = milliseconds(api.responseQueueMean);
    }
}

void SnapshotBuilder::addConnections(ClusterSnapshot& out, const std::vector<NodeInput>& nodes,
                                     const std::set<std::string>& builtInClients)
{
    for (const auto& node : nodes) {
        if (!node.report || (node.base.state != NodeState::Running && node.base.state != NodeState::Starting &&
                             node.base.state != NodeState::Stopping && node.base.state != NodeState::Paused))
            continue;
        for (const auto& report : node.report->openConnections) {
            const auto& activity = report.activity;
            auto& one = out.connections.emplace_back();
            one.node = node.base.id;
            one.number = report.number;
            one.peerNode = report.peerNode;
            one.clientKey = report.key;
            one.clientId = activity.clientId;
            one.softwareName = activity.softwareName;
            one.softwareVersion = activity.softwareVersion;
            one.address = activity.address;
            one.listener = report.listener;
            one.groupId = activity.groupId;
            one.builtIn = builtInClients.contains(activity.clientId);
            one.since = report.since;
            one.lastActive = report.lastActive;
            one.lastRequest = report.lastRequest;
            one.inFlight = static_cast<int>(report.inFlight);
            one.requests = activity.requests;
            one.bytesIn = activity.bytesIn;
            one.bytesOut = activity.bytesOut;
            one.errorsTotal = static_cast<std::int64_t>(activity.errors);
            if (activity.errors > 0)
                one.lastError = protocol::nameOf(activity.lastError);
            for (const auto& [partition, counters] : activity.produced)
                one.produces.push_back(partition);
            for (const auto& [partition, counters] : activity.fetched)
                one.fetches.push_back(partition);
            const auto key = "k" + std::to_string(node.base.id.value()) + "-" + std::to_string(report.number);
            const auto now = node.report->instant;
            one.requestsPerSecond = m_rates.update(key + "q", now, activity.requests);
            one.bytesInPerSecond = m_rates.update(key + "i", now, activity.bytesIn);
            one.bytesOutPerSecond = m_rates.update(key + "o", now, activity.bytesOut);
        }
    }
}

} // namespace brokerscope::cluster
