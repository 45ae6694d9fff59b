// One end of a link that faults act on: a node of this cluster, or a client program from outside, by its key
// (ClientSnapshot::key): all connections of that program are one link to a node.
#pragma once

#include "engine/base/ids.h"

#include <compare>
#include <string>
#include <utility>

namespace brokerscope {

struct LinkEnd
{
    LinkEnd() = default;
    LinkEnd(NodeId id) : node(id) {} // implicit: most links join nodes
    [[nodiscard]] static LinkEnd ofClient(std::string key)
    {
        LinkEnd end;
        end.client = std::move(key);
        return end;
    }
    [[nodiscard]] bool isClient() const { return node == kNoNode && !client.empty(); }

    NodeId node = kNoNode; // kNoNode: a client
    std::string client;    // empty: a node

    friend bool operator==(const LinkEnd&, const LinkEnd&) = default;
    friend auto operator<=>(const LinkEnd&, const LinkEnd&) = default;
};

} // namespace brokerscope
