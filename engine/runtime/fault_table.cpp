#include "engine/runtime/fault_table.h"

namespace brokerscope::runtime {

void FaultTable::set(NodeId from, NodeId to, LinkFault fault)
{
    const std::lock_guard lock(m_mutex);
    if (fault == LinkFault{})
        m_links.erase({from, to});
    else
        m_links.insert_or_assign({from, to}, fault);
    notify();
}

void FaultTable::healAll()
{
    const std::lock_guard lock(m_mutex);
    m_links.clear();
    notify();
}

LinkFault FaultTable::link(NodeId from, NodeId to) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_links.find({from, to});
    return found == m_links.end() ? LinkFault{} : found->second;
}

std::vector<std::pair<std::pair<NodeId, NodeId>, LinkFault>> FaultTable::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_links.begin(), m_links.end()};
}

std::uint64_t FaultTable::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

FaultTable::Subscription FaultTable::subscribe(std::function<void()> changed)
{
    const std::lock_guard lock(m_mutex);
    const auto id = m_nextSubscription++;
    m_subscribers.emplace(id, std::move(changed));
    return id;
}

void FaultTable::unsubscribe(Subscription subscription)
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.erase(subscription);
}

void FaultTable::notify()
{
    ++m_version;
    for (const auto& [id, changed] : m_subscribers)
        changed();
}

} // namespace brokerscope::runtime
