#include "engine/runtime/fault_table.h"

namespace brokerscope::runtime {

namespace {

FaultTable::Direction inOrder(const LinkEnd& a, const LinkEnd& b)
{
    return a < b ? FaultTable::Direction(a, b) : FaultTable::Direction(b, a);
}

} // namespace

void FaultTable::set(const LinkEnd& from, const LinkEnd& to, LinkFault fault)
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
    m_disks.clear();
    for (const auto& [node, condition] : m_conditions)
        condition->set({});
    notify();
}

void FaultTable::healLinks()
{
    const std::lock_guard lock(m_mutex);
    m_links.clear();
    notify();
}

LinkFault FaultTable::link(const LinkEnd& from, const LinkEnd& to) const
{
    const std::lock_guard lock(m_mutex);
    if (m_links.empty())
        return {};
    const auto found = m_links.find({from, to});
    return found == m_links.end() ? LinkFault{} : found->second;
}

std::vector<std::pair<FaultTable::Direction, LinkFault>> FaultTable::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_links.begin(), m_links.end()};
}

std::uint64_t FaultTable::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

void FaultTable::reset(const LinkEnd& a, const LinkEnd& b)
{
    const std::lock_guard lock(m_mutex);
    ++m_resets[inOrder(a, b)];
    notify();
}

std::uint64_t FaultTable::resets(const LinkEnd& a, const LinkEnd& b) const
{
    const std::lock_guard lock(m_mutex);
    if (m_resets.empty())
        return 0;
    const auto found = m_resets.find(inOrder(a, b));
    return found == m_resets.end() ? 0 : found->second;
}

std::shared_ptr<DiskCondition>& FaultTable::condition(NodeId node)
{
    auto& found = m_conditions[node];
    if (!found) {
        found = std::make_shared<DiskCondition>();
        if (!m_syncs)
            found->forgoSyncs();
    }
    return found;
}

void FaultTable::setDisk(NodeId node, DiskFault fault)
{
    const std::lock_guard lock(m_mutex);
    if (fault.state == DiskFault::State::Ok)
        m_disks.erase(node);
    else
        m_disks.insert_or_assign(node, fault);
    condition(node)->set(fault);
    ++m_version;
}

void FaultTable::forgoSyncs()
{
    const std::lock_guard lock(m_mutex);
    m_syncs = false;
    for (const auto& [node, condition] : m_conditions)
        condition->forgoSyncs();
}

std::vector<std::pair<NodeId, DiskFault>> FaultTable::disks() const
{
    const std::lock_guard lock(m_mutex);
    return {m_disks.begin(), m_disks.end()};
}

std::shared_ptr<const DiskCondition> FaultTable::disk(NodeId node)
{
    const std::lock_guard lock(m_mutex);
    return condition(node);
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
