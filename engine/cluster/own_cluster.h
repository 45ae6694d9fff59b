// A cluster for one run that nobody else knows of.
#pragma once

#include "engine/cluster/cluster.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace brokerscope::cluster {

// Makes a new directory for data that are thrown away.
[[nodiscard]] std::filesystem::path temporaryDirectory();

// Those on this machine, in use or left behind, in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> temporaryDirectories();

// On ports that are free, unless `portGiven`; returns when it is ready, or a sentence after a minute. Waits: for threads that may.
[[nodiscard]] Result<std::unique_ptr<Cluster>> openOwnCluster(ClusterConfig config, bool portGiven);

} // namespace brokerscope::cluster
