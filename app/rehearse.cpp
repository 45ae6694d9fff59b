#include "app/rehearse.h"

#include "app/control_server.h"
#include "engine/cluster/own_cluster.h"
#include "engine/scenario/act.h"
#include "engine/workload/closing.h"

#include <algorithm>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <thread>

namespace brokerscope::app {
namespace {

constexpr std::chrono::milliseconds kEvery{15};
constexpr std::chrono::seconds kClosingPatience{5};

Instant now()
{
    return Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
}

// An answer that comes on another thread, waited for.
template <class T> class Awaited
{
public:
    void set(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
        m_changed.notify_all();
    }
    // Nothing: it did not come in time.
    std::optional<T> get(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return m_value.has_value(); });
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<T> m_value;
};

using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

SnapshotPtr newest(cluster::Cluster& cluster)
{
    auto answer = std::make_shared<Awaited<SnapshotPtr>>();
    cluster.refresh([answer](SnapshotPtr snapshot) { answer->set(std::move(snapshot)); });
    return answer->get(std::chrono::seconds(2)).value_or(cluster.snapshot());
}

int play(cluster::Cluster& cluster, ControlTarget& target, lesson::Rehearsing& rehearsal)
{
    const auto answer = std::make_shared<Awaited<Result<void>>>();
    std::uint64_t cursor = 1;
    NodeId it = kNoNode;
    bool performing = false;
    while (true) {
        const auto batch = cluster.events(cursor);
        cursor = batch.next;
        for (const auto& event : batch.events)
            rehearsal.observe(event);
        if (performing)
            if (const auto result = answer->get(std::chrono::milliseconds(0))) {
                performing = false;
                rehearsal.performed(*result, now());
            }
        const auto snapshot = newest(cluster);
        if (auto* actors = target.actors())
            rehearsal.observe(actors->figures());
        rehearsal.observe(snapshot, now());
        if (const auto line = rehearsal.takeLine()) {
            performing = true;
            if (const auto act = scenario::parseAct(*line, *snapshot, it))
                target.perform(act.value(), [answer](Result<void> result) { answer->set(std::move(result)); });
            else
                answer->set(act.error());
        }
        for (const auto& text : rehearsal.takeReport())
            std::cout << text << std::endl;
        if (rehearsal.isFinished())
            return rehearsal.isGood() ? 0 : 1;
        std::this_thread::sleep_for(kEvery);
    }
}

// The verdict is there: a client that does not get closed may not keep it back.
void closeClients()
{
    if (!workload::waitForClosingClients(kClosingPatience))
        std::cerr << "brokerscope: a client did not close within " << kClosingPatience.count() << " s\n";
}

} // namespace

int rehearse(const RunOptions& options, int nodes, lesson::Rehearsing& rehearsal)
{
    auto config = options.cluster;
    config.nodes = std::max(config.nodes, nodes);
    const auto cluster = cluster::openOwnCluster(config, options.portGiven);
    if (!cluster) {
        std::cerr << "brokerscope: " << cluster.error().message() << '\n';
        return 1;
    }
    int code = 0;
    {
        const auto target = controlTargetOf(*cluster.value());
        const auto control = ControlServer::start(*target, config.dataDirectory);
        if (options.byHand)
            std::cout << "READY " << cluster.value()->bootstrapServers() << " in " << config.dataDirectory.string() << std::endl;
        code = play(*cluster.value(), *target, rehearsal);
    }
    closeClients();
    cluster.value()->close();
    return code;
}

} // namespace brokerscope::app
