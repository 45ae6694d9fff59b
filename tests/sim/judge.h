// What must hold at the end of a run, when everything has come to rest and has been read once more.
#pragma once

#include "sim/sim_client.h"
#include "sim/sim_cluster.h"

namespace brokerscope::sim {

void judgeRecords(SimCluster& cluster, const SimProducer& producer, const SimReader& reader);
void judgeReplicas(SimCluster& cluster, const std::string& topic, int partitions);

} // namespace brokerscope::sim
