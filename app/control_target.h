// What `brokerscope ctl` talks to: a cluster in this process, or one that runs elsewhere.
#pragma once

#include "engine/cluster/cluster.h"
#include "engine/scenario/actors.h"

#include <memory>

namespace brokerscope::remote {
class RemoteCluster;
}

namespace brokerscope::app {

// As of cluster::Cluster: any thread, nothing waits.
class ControlTarget
{
public:
    virtual ~ControlTarget() = default;
    // Producers and groups that an act starts run in this process and stop with the target: before the cluster goes, wait for
    // them (workload::waitForClosingClients).
    virtual void perform(const scenario::Act& act, cluster::Cluster::Done done) = 0;
    [[nodiscard]] virtual scenario::Actors* actors() = 0; // never null
    [[nodiscard]] virtual std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const = 0;
    virtual void refresh(std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> done) = 0;
    [[nodiscard]] virtual cluster::EventBatch events(std::uint64_t from, std::size_t limit) const = 0;
    // What truncations have cut off; of a cluster elsewhere nobody tells.
    [[nodiscard]] virtual std::vector<cluster::LostRecord> lostRecords() const = 0;
};

// The cluster must outlive the target, and `actors`, too: the clients of the acts. Without them the target has its own.
[[nodiscard]] std::unique_ptr<ControlTarget> controlTargetOf(cluster::Cluster& cluster, scenario::Actors* actors = nullptr);
// Producers and consumers may be run there; every other act is refused with the reason: nobody breaks or changes somebody
// else's cluster from here.
[[nodiscard]] std::unique_ptr<ControlTarget> controlTargetOf(remote::RemoteCluster& cluster, scenario::Actors* actors = nullptr);

} // namespace brokerscope::app
