// How a window says which cluster it shows, where several are side by side: by name, port and colour.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

namespace brokerscope::ui {

// "orders-lab", the name of its directory; "throw-away"; the servers of an external one.
[[nodiscard]] QString clusterName(const cluster::ClusterSnapshot& snapshot);
// "orders-lab · port 9092": of two throw-away ones the port tells them apart.
[[nodiscard]] QString clusterTitle(const cluster::ClusterSnapshot& snapshot);
// Whether its data stay when it is closed, in a sentence.
[[nodiscard]] QString clusterDataWords(const cluster::ClusterSnapshot& snapshot);
// Which colour (ui/theme/cluster_color.h): the same at every start, as far as the cluster has a name of its own.
[[nodiscard]] std::size_t clusterColorOf(const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::ui
