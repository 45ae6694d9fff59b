#include "engine/contrast/call_chain.h"

#include <utility>

namespace brokerscope::contrast {

CallChain::CallChain(const std::vector<std::string>& names, std::size_t threads, Times times)
    : m_threads(threads)
    , m_times(times)
{
    for (const auto& name : names)
        m_services.push_back({name});
}

void CallChain::enter(Order& order, std::size_t service, WallTime when)
{
    auto& entered = m_services[service];
    order.at = service;
    order.answers = entered.up;
    order.until = when + (entered.up ? m_times.work : m_times.timeout);
    ++entered.busy;
}

void CallChain::leave(const Order& order, bool answered)
{
    auto& left = m_services[order.at];
    --left.busy;
    ++(answered ? left.answered : left.failed);
}

bool CallChain::offer(WallTime now)
{
    ++m_counts.offered;
    if (!m_services.front().up || m_orders.size() >= m_threads) {
        ++m_counts.refused;
        return false;
    }
    enter(m_orders.emplace_back(), 0, now);
    return true;
}

void CallChain::setUp(std::size_t service, bool up, WallTime now)
{
    m_services[service].up = up;
    if (up)
        return;
    for (auto& order : m_orders) {
        if (order.at != service || !order.answers)
            continue;
        order.answers = false; // the connection stays open, and nothing comes
        order.until = now + m_times.timeout;
    }
}

void CallChain::extend(const std::string& name, WallTime now)
{
    for (const auto& order : std::exchange(m_orders, {})) {
        --m_services[order.at].busy;
        ++m_counts.failed;
    }
    m_services.push_back({name});
    m_services.front().up = false;
    m_deployedAt = now + m_times.deploy;
}

void CallChain::advance(WallTime now)
{
    if (!m_services.front().up && m_deployedAt <= now)
        m_services.front().up = true;
    std::vector<Order> going;
    for (auto order : std::exchange(m_orders, {})) {
        bool on = true;
        while (on && order.until <= now) {
            leave(order, order.answers);
            if (!order.answers) {
                ++m_counts.failed;
                on = false;
            } else if (order.at + 1 == m_services.size()) {
                ++m_counts.completed;
                on = false;
            } else {
                enter(order, order.at + 1, order.until);
            }
        }
        if (on)
            going.push_back(order);
    }
    m_orders = std::move(going);
}

} // namespace brokerscope::contrast
