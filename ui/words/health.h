// One sentence about the cluster, worst thing first, with its reason: "Under-replicated: 3 partitions, because node 1 is
// down".
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

namespace brokerscope::ui {

enum class HealthLevel { Ok, Warning, Danger };

struct Health
{
    HealthLevel level = HealthLevel::Ok;
    QString sentence;
};

[[nodiscard]] Health healthOf(const cluster::ClusterSnapshot& snapshot);

// "Running", "Killed" ...
[[nodiscard]] QString stateWord(cluster::NodeState state);
// Does a thread of this node run, as far as a person can see? (Paused counts: its sockets stay open.)
[[nodiscard]] bool isAlive(cluster::NodeState state);

} // namespace brokerscope::ui
