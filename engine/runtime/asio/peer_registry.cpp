#include "engine/runtime/asio/peer_registry.h"

namespace brokerscope::runtime {

void PeerRegistry::add(const Endpoint& address, NodeId node)
{
    const std::lock_guard lock(m_mutex);
    m_nodes.insert_or_assign({address.host, address.port}, node);
}

void PeerRegistry::remove(const Endpoint& address)
{
    const std::lock_guard lock(m_mutex);
    m_nodes.erase({address.host, address.port});
}

NodeId PeerRegistry::nodeAt(const Endpoint& address) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_nodes.find({address.host, address.port});
    return found == m_nodes.end() ? kNoNode : found->second;
}

} // namespace brokerscope::runtime
