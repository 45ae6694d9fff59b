// A cluster for one run that nobody else knows of.
#pragma once

#include "engine/cluster/cluster.h"

#include <memory>

namespace brokerscope::app {

// On ports that are free, unless `portGiven`; returns when it is ready, or a sentence after a minute.
[[nodiscard]] Result<std::unique_ptr<cluster::Cluster>> openOwnCluster(cluster::ClusterConfig config, bool portGiven);

} // namespace brokerscope::app
