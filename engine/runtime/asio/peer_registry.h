// Which node of this process is behind an address: the cluster enters the nodes' listeners, a node's transport enters the
// local port of each connection that it opens, so that the accepting side can tell a fellow node from a client.
// Thread-safe.
#pragma once

#include "engine/runtime/network.h"

#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace brokerscope::runtime {

class PeerRegistry
{
public:
    void add(const Endpoint& address, NodeId node);
    void remove(const Endpoint& address);
    [[nodiscard]] NodeId nodeAt(const Endpoint& address) const; // kNoNode if unknown

private:
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, std::uint16_t>, NodeId> m_nodes;
};

} // namespace brokerscope::runtime
