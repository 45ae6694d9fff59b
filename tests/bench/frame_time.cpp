// How long a frame takes: the whole window at 1920x1080, painted in software, over a cluster of 5 nodes, 1,000 partitions,
// 50 clients and 50,000 records a second. The cluster is scripted, so that only the window's own work is measured: every
// frame brings traffic, every third a new snapshot, as the engine gives them. Prints percentiles; ends with 1 above the limit.
#include "fake_source.h"
#include "fake_workloads.h"

#include "ui/application.h"
#include "ui/demo.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace brokerscope;
using namespace brokerscope::ui;

namespace {

constexpr int kNodes = 5;
constexpr int kTopics = 50;
constexpr int kPartitionsATopic = 20;
constexpr int kClients = 50;
constexpr double kRecordsPerSecond = 50'000;
constexpr double kLimitMs = 16;
constexpr auto kFrame = std::chrono::milliseconds(33); // ClusterSource::tick
constexpr int kSnapshotEvery = 3;

cluster::ClusterSnapshot largeCluster(WallTime now)
{
    auto state = sampleCluster(now);
    const auto sample = state.nodes.front();
    state.nodes.clear();
    for (int id = 1; id <= kNodes; ++id) {
        auto node = sample;
        node.id = NodeId(id);
        node.port = static_cast<std::uint16_t>(9091 + id);
        state.nodes.push_back(node);
    }
    state.topics.clear();
    for (int t = 0; t < kTopics; ++t) {
        auto topic = std::make_shared<cluster::TopicSnapshot>();
        topic->name = "topic-" + std::to_string(t);
        for (int p = 0; p < kPartitionsATopic; ++p) {
            cluster::PartitionSnapshot partition;
            partition.index = PartitionIndex(p);
            partition.leaderEpoch = LeaderEpoch(1);
            for (int r = 0; r < 3; ++r) {
                cluster::ReplicaSnapshot log;
                log.node = NodeId(1 + (t + p + r) % kNodes);
                log.isLeader = r == 0;
                log.inSync = log.online = true;
                log.segments.resize(8);
                log.epochs = {{LeaderEpoch(1), Offset(0)}};
                partition.replicas.push_back(log.node);
                partition.logs.push_back(std::move(log));
            }
            partition.isr = partition.replicas;
            partition.leader = partition.lastLeader = partition.replicas.front();
            topic->partitions.push_back(std::move(partition));
        }
        state.topics.push_back(std::move(topic));
    }
    state.groups.clear();
    state.clients.clear();
    for (int c = 0; c < kClients; ++c) {
        cluster::ClientSnapshot client;
        client.clientId = "client-" + std::to_string(c);
        client.key = client.clientId + "@127.0.0.1";
        client.softwareName = "librdkafka";
        client.softwareVersion = "2.0.2";
        client.address = "127.0.0.1:40000";
        for (int id = 1; id <= kNodes; ++id)
            client.connectedTo.push_back(NodeId(id));
        auto& uses = c % 2 == 0 ? client.produces : client.fetches;
        for (int p = 0; p < kPartitionsATopic; ++p)
            uses.push_back({"topic-" + std::to_string(c % kTopics), PartitionIndex(p), 0, 0});
        state.clients.push_back(std::move(client));
    }
    return state;
}

// What a tenth of a second changes: every log grows, every rate differs.
void grow(cluster::ClusterSnapshot& state, int step)
{
    const auto each = static_cast<std::int64_t>(kRecordsPerSecond / 10 / (kTopics * kPartitionsATopic)) + 1;
    for (auto& shared : state.topics) {
        auto topic = std::make_shared<cluster::TopicSnapshot>(*shared);
        for (auto& partition : topic->partitions) {
            partition.recordsInPerSecond = kRecordsPerSecond / (kTopics * kPartitionsATopic) + step % 7;
            for (auto& log : partition.logs) {
                log.logEndOffset += each;
                log.highWatermark = log.lastStableOffset = log.logEndOffset;
                log.bytes += each * 120;
            }
        }
        shared = std::move(topic);
    }
    for (auto& client : state.clients)
        for (auto* uses : {&client.produces, &client.fetches})
            for (auto& use : *uses)
                use.recordsPerSecond = kRecordsPerSecond / (kClients / 2.0) / kPartitionsATopic + step % 5;
}

std::vector<cluster::Traffic> traffic(WallTime now)
{
    using cluster::TrafficKind;
    std::vector<cluster::Traffic> out;
    const auto add = [&](NodeId node, NodeId peer, const std::string& client, TrafficKind kind, std::uint32_t count) {
        for (const bool response : {false, true})
            out.push_back({now, node, peer, client, kind, response, count, count * 4000u});
    };
    for (int c = 0; c < kClients; ++c)
        for (int id = 1; id <= kNodes; ++id)
            add(NodeId(id), kNoNode, "client-" + std::to_string(c) + "@127.0.0.1", c % 2 == 0 ? TrafficKind::Produce : TrafficKind::Fetch, 7);
    for (int a = 1; a <= kNodes; ++a)
        for (int b = 1; b <= kNodes; ++b)
            if (a != b)
                for (const auto kind : {TrafficKind::Replication, TrafficKind::Quorum})
                    add(NodeId(a), NodeId(b), {}, kind, 9);
    return out;
}

double percentile(std::vector<double>& sorted, double p)
{
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(p * static_cast<double>(sorted.size())))];
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    prepareApplication(application);
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeChoice::Dark);
    const int frames = argc > 1 ? std::max(30, std::atoi(argv[1])) : 900;

    QTemporaryDir directory;
    Settings settings(directory.filePath(QStringLiteral("settings.ini")));
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo(source, workloads);
    MainWindow window(source, workloads, demo, settings);
    window.resize(1920, 1080);
    window.show();
    source.state = largeCluster(source.now());
    source.publish();
    QApplication::processEvents();

    std::vector<double> times;
    std::vector<double> withSnapshot;
    for (int frame = 0; frame < frames; ++frame) {
        const bool snapshot = frame % kSnapshotEvery == 0;
        if (snapshot)
            grow(source.state, frame); // the engine's work, not the window's
        const auto travelled = traffic(source.now());
        QElapsedTimer timer;
        timer.start();
        if (snapshot)
            source.publish();
        source.pushTraffic(travelled);
        source.advance(kFrame);
        QApplication::processEvents(); // lays out and paints
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (frame >= 30) { // fonts, caches and layouts have warmed up
            times.push_back(took);
            if (snapshot)
                withSnapshot.push_back(took);
        }
    }
    std::sort(times.begin(), times.end());
    std::sort(withSnapshot.begin(), withSnapshot.end());
    const double p99 = percentile(times, 0.99);
    std::printf("frames %zu at 1920x1080: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, longest %.2f ms; with a snapshot: p50 %.2f ms, p99 %.2f ms\n",
                times.size(), percentile(times, 0.5), percentile(times, 0.9), p99, times.back(), percentile(withSnapshot, 0.5),
                percentile(withSnapshot, 0.99));
    return p99 < kLimitMs ? 0 : 1;
}
