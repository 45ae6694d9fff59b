// The newest figures in the text format that Prometheus reads, under names made of Kafka's: for `ctl metrics`.
#pragma once

#include "engine/cluster/snapshot.h"

#include <string>

namespace brokerscope::app {

[[nodiscard]] std::string metricsText(const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::app
