#include "engine/cluster/no_such_node.h"

#include <algorithm>

namespace brokerscope::cluster {

std::string noSuchNode(NodeId id, std::vector<NodeId> nodes)
{
    auto out = "there is no node " + std::to_string(id.value()) + ": ";
    if (nodes.empty())
        return out + "there is none at all";
    std::sort(nodes.begin(), nodes.end());
    const auto first = nodes.front().value();
    const auto last = nodes.back().value();
    if (nodes.size() == 1)
        return out + "the only one is " + std::to_string(first);
    out += "nodes are ";
    if (static_cast<std::size_t>(last - first) + 1 == nodes.size())
        return out + std::to_string(first) + " to " + std::to_string(last);
    for (const auto node : nodes) // some have been taken away
        out += (node == nodes.front() ? "" : ", ") + std::to_string(node.value());
    return out;
}

} // namespace brokerscope::cluster
