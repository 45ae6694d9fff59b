#include "app/control_target.h"

#include "engine/remote/remote_cluster.h"
#include "engine/scenario/client_actors.h"
#include "engine/workload/auditor.h"

namespace brokerscope::app {
namespace {

class OwnCluster final : public ControlTarget
{
public:
    explicit OwnCluster(cluster::Cluster& cluster)
        : m_cluster(cluster)
        , m_actors({[&cluster] { return cluster.snapshot(); },
                    [&cluster](const std::string& clientId) { cluster.registerBuiltInClient(clientId); }})
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
            m_actors, std::move(done));
    }
    scenario::Actors* actors() override { return &m_actors; }
    std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const override { return m_cluster.snapshot(); }
    void refresh(std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> done) override
    {
        m_cluster.refresh(std::move(done));
    }
    cluster::EventBatch events(std::uint64_t from, std::size_t limit) const override { return m_cluster.events(from, limit); }
    std::vector<cluster::LostRecord> lostRecords() const override { return m_cluster.lostRecords(); }

private:
    cluster::Cluster& m_cluster;
    scenario::ClientActors m_actors;
};

class ExternalCluster final : public ControlTarget
{
public:
    explicit ExternalCluster(remote::RemoteCluster& cluster) : m_cluster(cluster) {}
    void perform(const scenario::Act&, cluster::Cluster::Done done) override
    {
        done(makeError(ErrorKind::Invalid, {},
                       "this is an external cluster: Kafka's protocol has no request that stops, breaks or delays its nodes, and what "
                       "runs there is not ours to start"));
    }
    scenario::Actors* actors() override { return nullptr; }
    std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const override { return m_cluster.snapshot(); }
    void refresh(std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> done) override
    {
        m_cluster.refresh(std::move(done));
    }
    cluster::EventBatch events(std::uint64_t from, std::size_t limit) const override { return m_cluster.events(from, limit); }
    std::vector<cluster::LostRecord> lostRecords() const override { return {}; }

private:
    remote::RemoteCluster& m_cluster;
};

} // namespace

std::unique_ptr<ControlTarget> controlTargetOf(cluster::Cluster& cluster) { return std::make_unique<OwnCluster>(cluster); }
std::unique_ptr<ControlTarget> controlTargetOf(remote::RemoteCluster& cluster)
{
    return std::make_unique<ExternalCluster>(cluster);
}

} // namespace brokerscope::app
