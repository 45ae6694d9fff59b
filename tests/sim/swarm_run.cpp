#include "sim/swarm_run.h"

#include "sim/anomalies.h"
#include "sim/load.h"
#include "sim/nemesis.h"

#include <cstdlib>
#include <iostream>
#include <utility>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kNodes = 3;
constexpr const char* kTopic = Load::kTopic;
constexpr int kPartitions = Load::kPartitions;
constexpr std::size_t kMostReported = 20;

bool isTalkative()
{
    return std::getenv("BROKERSCOPE_EVENTS") != nullptr;
}

void printEvents(const SimCluster& cluster)
{
    for (const auto& e : cluster.events())
        std::cerr << toEpochMs(e.time) % 1000000 << " node " << e.node << ' ' << events::nameOf(e.type) << " other "
                  << e.other << " previous " << e.previous << ' ' << e.topic << '-' << e.partition << " epoch " << e.epoch
                  << " offset " << e.offset << " value " << e.value << ' ' << e.text << '\n';
}

// A cluster that runs, with its topic; what every run begins and ends with.
class Run
{
public:
    Run(std::uint64_t seed, const SimCluster::Settings& settings) : m_cluster(seed, kNodes, settings), m_admin(m_cluster, NodeId(101), "admin") {}

    SimCluster& cluster() { return m_cluster; }
    RunResult& result() { return m_result; }

    bool comeUp(const SimClient::Configs& configs)
    {
        for (auto id : SimCluster::ids(kNodes))
            m_cluster.start(id);
        if (!must([&] { return m_cluster.allServing(); }, 20s, "the cluster did not come up"))
            return false;
        return createTopic(kTopic, kPartitions, configs) && createTopic(Load::kResults, Load::kResultPartitions, configs);
    }

    bool createTopic(const std::string& topic, int partitions, const SimClient::Configs& configs)
    {
        bool created = false;
        m_admin.createTopic(topic, partitions, configs, [&](protocol::ErrorCode error) {
            created = error == protocol::ErrorCode::None || error == protocol::ErrorCode::TopicAlreadyExists;
        });
        return must([&] { return created; }, 10s, [&] { return "the topic " + topic + " could not be created"; });
    }

    bool must(const std::function<bool()>& done, Duration limit, const std::function<std::string()>& otherwise)
    {
        if (m_cluster.runUntil(done, limit))
            return true;
        m_cluster.report(Promise::Liveness, otherwise());
        if (isTalkative())
            std::cerr << otherwise() << '\n' << m_cluster.describe();
        return false;
    }
    bool must(const std::function<bool()>& done, Duration limit, const char* otherwise)
    {
        return must(done, limit, [=] { return std::string(otherwise); });
    }

    // Once healed, everything must come to rest.
    void calmDown(Load& load)
    {
        must([&] { return m_cluster.isWhole(); }, 30s, "the cluster did not become whole again after healing");
        load.stop();
        must([&] { return load.isIdle(); }, 30s, [&] { return "a client did not bring to an end what it had begun: " + load.whoIsBusy(); });
        must([&] { return load.caughtUp(); }, 30s, [&] { return "a consumer did not come to the end: " + load.whoIsBehind(); });
        load.leave();
        must([&] { return m_cluster.isAtRest(); }, 10s, "the replicas did not come to rest after healing");
        load.readEverything();
        must([&] { return load.hasReadEverything(); }, 30s,
             [&] { return "the final read did not come to the end: " + load.whoIsReading(); });
    }

    void judgeCopies(const Load& load)
    {
        for (const auto& [topic, partitions] : load.topics())
            m_cluster.checkCopies(topic, partitions);
        m_cluster.checkMetadataAgree();
    }

    RunResult finish(const History& history = {})
    {
        if (isTalkative())
            printEvents(m_cluster);
        m_result.violations = m_cluster.violations();
        for (auto& anomaly : anomaliesOf(history))
            if (m_result.violations.size() < kMostReported)
                m_result.violations.push_back(std::move(anomaly));
        m_result.traceHash = m_cluster.simulation().traceHash();
        m_result.virtualSeconds = std::chrono::duration<double>(m_cluster.simulation().now().time_since_epoch()).count();
        return m_result;
    }

private:
    SimCluster m_cluster;
    SimClient m_admin;
    RunResult m_result;
};

} // namespace

RunResult swarmRun(const RunOptions& options)
{
    runtime::SeededRandom random(runtime::SeededRandom::mixed(options.seed ^ 0x737761726dull));
    const auto drawn = FaultMix::draw(random);
    const auto mix = options.mix.value_or(drawn);
    const auto drawnSeconds = 3 + static_cast<double>(random.below(8));
    const auto faultSeconds = options.faultSeconds > 0 ? options.faultSeconds : drawnSeconds;
    SimCluster::Settings settings;
    if (termsOf(mix).flushEveryRecord)
        settings["log.flush.interval.messages"] = "1";
    SimClient::Configs configs;
    if (random.below(3) == 0 || mix.has(FaultKind::BitRot))
        configs["segment.ms"] = std::to_string(300 + random.below(1500));

    const auto rest = random.below(10) == 0 ? 0ms : std::chrono::milliseconds(200 + random.below(600));

    Run run(options.seed, settings);
    run.result().mix = mix;
    run.result().faultSeconds = faultSeconds;
    auto& cluster = run.cluster();
    cluster.setClientRest(rest);
    if (!run.comeUp(configs))
        return run.finish();
    History history;
    Load load(cluster, history, mix.has(FaultKind::TopicChurn));
    load.start();

    Nemesis nemesis(cluster, mix, options.seed, kTopic, options.mostFaults);
    nemesis.addPausable([&load] { return load.pausable(); });
    nemesis.runFor(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(faultSeconds)));
    nemesis.heal();
    if (cluster.violations().empty()) // a run that has failed already would only fail again, and slowly
        run.calmDown(load);
    load.writeDownTheEnd();
    if (cluster.violations().empty())
        run.judgeCopies(load);

    auto& result = run.result();
    result.faults = nemesis.counts();
    load.addTo(result);
    return run.finish(history);
}

RunResult blackoutRun(std::uint64_t seed)
{
    Run run(seed, {});
    auto& cluster = run.cluster();
    if (!run.comeUp({}))
        return run.finish();
    History before;
    SimProducer producer(cluster, NodeId(120), kTopic, before);
    producer.start();
    cluster.runFor(std::chrono::milliseconds(500 + cluster.simulation().random().below(2500)));
    producer.stopSending(); // its records may be lost, so it does not go on afterwards
    run.must([&] { return producer.idle(); }, 10s, "a produce request was not brought to an end");

    for (auto id : SimCluster::ids(kNodes))
        cluster.powerLoss(id);
    run.result().faults[FaultKind::Blackout] = 1;
    for (auto id : SimCluster::ids(kNodes)) {
        cluster.runFor(std::chrono::milliseconds(cluster.simulation().random().below(2000)));
        cluster.start(id);
    }
    run.must([&] { return cluster.isWhole(); }, 30s, "the cluster did not come back after the blackout");
    if (!cluster.hasTopic(kTopic))
        cluster.report(Promise::LostWrite, "the topic is gone after the blackout");

    History history;
    Load load(cluster, history, false);
    load.start();
    cluster.runFor(1s);
    run.calmDown(load);
    load.writeDownTheEnd();
    run.judgeCopies(load);
    load.addTo(run.result());
    return run.finish(history);
}

} // namespace brokerscope::sim
