#include "sim/crash_run.h"

#include "sim/sim_client.h"

#include <cstdlib>
#include <iostream>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kNodes = 3;
constexpr int kPartitions = 2;
constexpr const char* kTopic = "orders";
constexpr auto kFaultsFor = 8s;

// Crashes of a minority and cut links, drawn from the seed. What was done is undone after a while.
class Nemesis
{
public:
    Nemesis(SimCluster& cluster, CrashRunResult& result) : m_cluster(cluster), m_result(result) {}

    void runFor(Duration time)
    {
        auto& random = m_cluster.simulation().random();
        const auto end = m_cluster.simulation().now() + time;
        while (m_cluster.simulation().now() < end && m_cluster.violations().empty()) {
            m_cluster.runFor(std::chrono::milliseconds(100 + random.below(900)));
            switch (random.below(4)) {
            case 0:
            case 1:
                crashOrRestart(random);
                break;
            case 2:
                cutOrHeal(random);
                break;
            default:
                break;
            }
        }
    }

    void heal()
    {
        m_cluster.simulation().faults().healAll();
        m_cut = false;
        if (m_down != kNoNode)
            m_cluster.start(std::exchange(m_down, kNoNode));
    }

private:
    void crashOrRestart(runtime::Random& random)
    {
        if (m_down != kNoNode) {
            m_cluster.start(std::exchange(m_down, kNoNode));
            return;
        }
        // Half of the time whoever matters most is hit.
        auto victim = NodeId(static_cast<std::int32_t>(1 + random.below(kNodes)));
        if (random.below(2) == 0)
            if (const auto leader = m_cluster.leaderOf(kTopic, PartitionIndex(0)); leader != kNoNode)
                victim = leader;
        if (!m_cluster.isUp(victim))
            return;
        m_down = victim;
        // What was not synced is gone after a power loss, so a second one counts as one more crash until the first victim
        // has copied it again: beyond a minority acknowledged records may be lost, here as in Kafka.
        const bool whole = m_cluster.everyIsrFull(kTopic);
        if (random.below(3) == 0 && whole) {
            m_cluster.powerLoss(victim);
            ++m_result.powerLosses;
        } else {
            m_cluster.kill(victim);
            ++m_result.kills;
        }
    }

    void cutOrHeal(runtime::Random& random)
    {
        auto& faults = m_cluster.simulation().faults();
        if (std::exchange(m_cut, !m_cut)) {
            faults.healAll();
            return;
        }
        ++m_result.cuts;
        const auto a = NodeId(static_cast<std::int32_t>(1 + random.below(kNodes)));
        const bool oneWay = random.below(3) == 0;
        for (auto b : SimCluster::ids(kNodes)) {
            if (b == a || (random.below(2) == 0 && !oneWay))
                continue; // a partial partition now and then
            faults.set(a, b, {.cut = true, .delay = {}});
            if (!oneWay)
                faults.set(b, a, {.cut = true, .delay = {}});
        }
    }

    SimCluster& m_cluster;
    CrashRunResult& m_result;
    NodeId m_down = kNoNode;
    bool m_cut = false;
};

void judge(SimCluster& cluster, const SimProducer& producer, const SimReader& reader)
{
    for (const auto& [partition, acknowledged] : producer.acknowledged()) {
        const auto p = std::to_string(partition.value());
        const auto found = reader.seen().find(partition);
        const SimReader::Seen none;
        const auto& seen = found == reader.seen().end() ? none : found->second;
        // DESIGN section 7: an acknowledged record survives any minority of crashes.
        for (const auto& record : acknowledged) {
            const auto at = seen.find(record.offset);
            if (at == seen.end())
                cluster.report("acknowledged value " + std::to_string(record.value) + " of partition " + p +
                               " is not at offset " + std::to_string(record.offset.value()));
            else if (at->second != record.value)
                cluster.report("acknowledged value " + std::to_string(record.value) + " of partition " + p +
                               " was replaced by " + std::to_string(at->second));
        }
        // Idempotent producer: no duplicate, no reordering.
        std::int64_t last = -1;
        for (const auto& [offset, value] : seen) {
            if (value <= last)
                cluster.report("value " + std::to_string(value) + " of partition " + p + " follows " +
                               std::to_string(last) + " at offset " + std::to_string(offset.value()));
            last = value;
        }
    }
}

} // namespace

CrashRunResult crashRun(std::uint64_t seed)
{
    CrashRunResult result;
    SimCluster cluster(seed, kNodes);
    for (auto id : SimCluster::ids(kNodes))
        cluster.start(id);
    auto finish = [&] {
        if (std::getenv("BROKERSCOPE_EVENTS"))
            for (const auto& e : cluster.events())
                std::cerr << toEpochMs(e.time) % 1000000 << " node " << e.node << ' ' << events::nameOf(e.type) << " other "
                          << e.other << " previous " << e.previous << ' ' << e.topic << '-' << e.partition << " epoch "
                          << e.epoch << " offset " << e.offset << " value " << e.value << ' ' << e.text << '\n';
        result.violations = cluster.violations();
        result.traceHash = cluster.simulation().traceHash();
        result.virtualSeconds =
            std::chrono::duration<double>(cluster.simulation().now().time_since_epoch()).count();
        return result;
    };
    if (!cluster.runUntil([&] { return cluster.allServing(); }, 20s)) {
        cluster.report("the cluster did not come up");
        return finish();
    }

    SimClient admin(cluster, NodeId(101), "admin");
    bool created = false;
    admin.createTopic(kTopic, kPartitions, [&](bool ok) { created = ok; });
    if (!cluster.runUntil([&] { return created; }, 10s)) {
        cluster.report("the topic could not be created");
        return finish();
    }
    SimProducer producer(cluster, NodeId(102), kTopic);
    SimReader reader(cluster, NodeId(103), kTopic, kPartitions);
    producer.start();
    reader.start();

    Nemesis nemesis(cluster, result);
    nemesis.runFor(kFaultsFor);
    nemesis.heal();

    // Once healed, everything must come to rest: all in sync, nothing under way, the reader at the end.
    if (!cluster.runUntil([&] { return cluster.allServing() && cluster.everyIsrFull(kTopic); }, 30s))
        cluster.report("the ISR did not become full again after healing");
    producer.stopSending();
    if (!cluster.runUntil([&] { return producer.idle(); }, 30s))
        cluster.report("a produce request was not brought to an end after healing");
    if (producer.total() == 0)
        cluster.report("nothing was acknowledged at all");
    reader.startOver();
    if (!cluster.runUntil([&] { return reader.atEnd(); }, 30s))
        cluster.report("the reader did not come to the end after healing");
    result.acknowledged = producer.total();
    judge(cluster, producer, reader);
    return finish();
}

} // namespace brokerscope::sim
