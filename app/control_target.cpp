#include "app/control_target.h"

#include "engine/remote/remote_cluster.h"
#include "engine/scenario/client_actors.h"
#include "engine/workload/auditor.h"

#include <variant>

namespace brokerscope::app {
namespace {

// Those that were given, or clients of this target's own.
template <class AnyCluster> class Clients
{
public:
    Clients(AnyCluster& cluster, scenario::Actors* given)
        : m_own(given != nullptr ? nullptr
                                 : std::make_unique<scenario::ClientActors>(scenario::ActorPlace{
                                       [&cluster] { return cluster.snapshot(); },
                                       [&cluster](const std::string& clientId) { cluster.registerBuiltInClient(clientId); }}))
        , m_actors(given != nullptr ? *given : *m_own)
    {
    }
    scenario::Actors& operator*() { return m_actors; }

private:
    const std::unique_ptr<scenario::ClientActors> m_own;
    scenario::Actors& m_actors;
};

class OwnCluster final : public ControlTarget
{
public:
    OwnCluster(cluster::Cluster& cluster, scenario::Actors* actors) : m_cluster(cluster), m_clients(cluster, actors)
    {
        cluster.registerBuiltInClient(workload::kAuditorId);
    }
    void perform(const scenario::Act& act, cluster::Cluster::Done done) override
    {
        scenario::perform(
            act,
            [this](cluster::Command command, cluster::Cluster::Done whenDone) {
                m_cluster.execute(std::move(command), std::move(whenDone));
            },
            *m_clients, std::move(done));
    }
    scenario::Actors* actors() override { return &*m_clients; }
    std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const override { return m_cluster.snapshot(); }
    void refresh(std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> done) override
    {
        m_cluster.refresh(std::move(done));
    }
    cluster::EventBatch events(std::uint64_t from, std::size_t limit) const override { return m_cluster.events(from, limit); }
    std::vector<cluster::LostRecord> lostRecords() const override { return m_cluster.lostRecords(); }

private:
    cluster::Cluster& m_cluster;
    Clients<cluster::Cluster> m_clients;
};

class ExternalCluster final : public ControlTarget
{
public:
    ExternalCluster(remote::RemoteCluster& cluster, scenario::Actors* actors) : m_cluster(cluster), m_clients(cluster, actors) {}
    void perform(const scenario::Act& act, cluster::Cluster::Done done) override
    {
        const auto* client = std::get_if<scenario::ActorAct>(&act);
        if (client != nullptr && !administers(*client))
            return (*m_clients).perform(*client, std::move(done));
        done(makeError(ErrorKind::Invalid, {},
                       "this is an external cluster: it can be watched, produced to and consumed from, but nothing in it is stopped, "
                       "broken or changed from here"));
    }
    scenario::Actors* actors() override { return &*m_clients; }
    std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const override { return m_cluster.snapshot(); }
    void refresh(std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> done) override
    {
        m_cluster.refresh(std::move(done));
    }
    cluster::EventBatch events(std::uint64_t from, std::size_t limit) const override { return m_cluster.events(from, limit); }
    std::vector<cluster::LostRecord> lostRecords() const override { return {}; }

private:
    static bool administers(const scenario::ActorAct& act)
    {
        return std::holds_alternative<scenario::CreateTopic>(act) || std::holds_alternative<scenario::DeleteTopic>(act) ||
               std::holds_alternative<scenario::AddPartitions>(act) || std::holds_alternative<scenario::ResetOffsets>(act);
    }

    remote::RemoteCluster& m_cluster;
    Clients<remote::RemoteCluster> m_clients;
};

} // namespace

std::unique_ptr<ControlTarget> controlTargetOf(cluster::Cluster& cluster, scenario::Actors* actors)
{
    return std::make_unique<OwnCluster>(cluster, actors);
}
std::unique_ptr<ControlTarget> controlTargetOf(remote::RemoteCluster& cluster, scenario::Actors* actors)
{
    return std::make_unique<ExternalCluster>(cluster, actors);
}

} // namespace brokerscope::app
