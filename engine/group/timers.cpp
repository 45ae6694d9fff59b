#include "engine/group/timers.h"

namespace brokerscope::group {

void Timers::schedule(const TimerKey& key, Instant when)
{
    cancel(key);
    m_whenByKey.emplace(key, when);
    m_order.emplace(when, key);
}

void Timers::cancel(const TimerKey& key)
{
    const auto found = m_whenByKey.find(key);
    if (found == m_whenByKey.end())
        return;
    m_order.erase({found->second, key});
    m_whenByKey.erase(found);
}

void Timers::clear()
{
    m_whenByKey.clear();
    m_order.clear();
}

std::optional<TimerKey> Timers::popDue(Instant now)
{
    if (m_order.empty() || m_order.begin()->first > now)
        return std::nullopt;
    TimerKey key = m_order.begin()->second;
    m_order.erase(m_order.begin());
    m_whenByKey.erase(key);
    return key;
}

} // namespace brokerscope::group
