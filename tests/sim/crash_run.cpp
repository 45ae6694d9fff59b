#include "sim/crash_run.h"

#include "sim/judge.h"
#include "sim/sim_client.h"
#include "sim/sim_committer.h"

#include <cstdlib>
#include <iostream>
#include <vector>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kNodes = 3;
constexpr int kPartitions = 2;
constexpr const char* kTopic = "orders";
constexpr auto kFaultsFor = 8s;

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
    explicit Run(std::uint64_t seed) : m_cluster(seed, kNodes), m_admin(m_cluster, NodeId(101), "admin") {}

    SimCluster& cluster() { return m_cluster; }
    CrashRunResult& result() { return m_result; }

    bool comeUp(const SimClient::Configs& configs)
    {
        for (auto id : SimCluster::ids(kNodes))
            m_cluster.start(id);
        if (!must([&] { return m_cluster.allServing(); }, 20s, "the cluster did not come up"))
            return false;
        bool created = false;
        m_admin.createTopic(kTopic, kPartitions, configs, [&](bool ok) { created = ok; });
        return must([&] { return created; }, 10s, "the topic could not be created");
    }

    bool must(const std::function<bool()>& done, Duration limit, const std::string& otherwise)
    {
        if (m_cluster.runUntil(done, limit))
            return true;
        m_cluster.report(Promise::Liveness, otherwise);
        if (std::getenv("BROKERSCOPE_EVENTS"))
            std::cerr << otherwise << '\n' << m_cluster.describe();
        return false;
    }

    // Once healed, everything must come to rest.
    void calmDown(const std::vector<SimProducer*>& producers, SimReader& reader, SimCommitter* committer = nullptr)
    {
        must([&] { return m_cluster.isWhole(); }, 30s, "the cluster did not become whole again after healing");
        for (auto* producer : producers) {
            producer->stopSending();
            must([&] { return producer->idle(); }, 30s, "a produce request was not brought to an end after healing");
            must([&] { return producer->total() > 0; }, 0s, "nothing was acknowledged at all");
            m_result.acknowledged += producer->total();
        }
        if (committer) {
            committer->stopCommitting();
            must([&] { return committer->idle(); }, 30s, "a commit was not brought to an end after healing");
        }
        must([&] { return m_cluster.isAtRest(); }, 10s, "the replicas did not come to rest after healing");
        reader.startOver();
        must([&] { return reader.atEnd(); }, 30s, "the reader did not come to the end after healing");
    }

    CrashRunResult finish()
    {
        if (std::getenv("BROKERSCOPE_EVENTS"))
            printEvents(m_cluster);
        m_result.violations = m_cluster.violations();
        m_result.traceHash = m_cluster.simulation().traceHash();
        m_result.virtualSeconds = std::chrono::duration<double>(m_cluster.simulation().now().time_since_epoch()).count();
        return m_result;
    }

private:
    SimCluster m_cluster;
    SimClient m_admin;
    CrashRunResult m_result;
};

} // namespace

CrashRunResult crashRun(std::uint64_t seed)
{
    Run run(seed);
    auto& cluster = run.cluster();
    if (!run.comeUp({}))
        return run.finish();
    SimProducer producer(cluster, NodeId(102), kTopic);
    SimProducer second(cluster, NodeId(105), kTopic, SimProducer::Series::Second);
    SimReader reader(cluster, NodeId(103), kTopic, kPartitions);
    SimCommitter committer(cluster, NodeId(104), kTopic);
    producer.start();
    second.start();
    reader.start();
    committer.start();

    Nemesis nemesis(cluster, kTopic);
    nemesis.runFor(kFaultsFor);
    nemesis.heal();

    run.calmDown({&producer, &second}, reader, &committer);
    committer.fetch();
    run.must([&] { return committer.fetched(); }, 30s, "the group's offset could not be read after healing");
    run.result().commits = committer.acknowledgedCount();
    run.result().faults = nemesis.counts();
    judgeRecords(cluster, producer, reader);
    judgeRecords(cluster, second, reader);
    judgeReplicas(cluster, kTopic, kPartitions);
    return run.finish();
}

CrashRunResult blackoutRun(std::uint64_t seed, TopicFlush flush)
{
    Run run(seed);
    auto& cluster = run.cluster();
    const bool synced = flush == TopicFlush::EveryRecord;
    if (!run.comeUp(synced ? SimClient::Configs{{"flush.messages", "1"}} : SimClient::Configs{}))
        return run.finish();
    SimProducer before(cluster, NodeId(102), kTopic);
    before.start();
    cluster.runFor(std::chrono::milliseconds(500 + cluster.simulation().random().below(2500)));
    if (!synced) { // its records may be lost, so it does not go on afterwards
        before.stopSending();
        run.must([&] { return before.idle(); }, 10s, "a produce request was not brought to an end");
    }

    for (auto id : SimCluster::ids(kNodes))
        cluster.powerLoss(id);
    run.result().faults.powerLosses = kNodes;
    for (auto id : SimCluster::ids(kNodes)) {
        cluster.runFor(std::chrono::milliseconds(cluster.simulation().random().below(2000)));
        cluster.start(id);
    }
    run.must([&] { return cluster.isWhole(); }, 30s, "the cluster did not come back after the blackout");
    if (!cluster.hasTopic(kTopic))
        cluster.report(Promise::AcknowledgedSurvives, "the topic is gone after the blackout");

    SimProducer after(cluster, NodeId(103), kTopic);
    SimReader reader(cluster, NodeId(104), kTopic, kPartitions);
    if (!synced)
        after.start();
    reader.start();
    cluster.runFor(1s);
    auto& producer = synced ? before : after;
    run.calmDown({&producer}, reader);
    if (synced)
        judgeRecords(cluster, producer, reader);
    judgeReplicas(cluster, kTopic, kPartitions);
    return run.finish();
}

} // namespace brokerscope::sim
