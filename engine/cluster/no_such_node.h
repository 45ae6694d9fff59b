#pragma once

#include "engine/base/ids.h"

#include <string>
#include <vector>

namespace brokerscope::cluster {

// What is said to somebody who names a node that is not there, with those that are: "there is no node 9: nodes are 1 to 3".
[[nodiscard]] std::string noSuchNode(NodeId id, std::vector<NodeId> nodes);

} // namespace brokerscope::cluster
