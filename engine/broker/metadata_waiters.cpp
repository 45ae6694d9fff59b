#include "engine/broker/metadata_waiters.h"

namespace brokerscope::broker {

MetadataWaiters::~MetadataWaiters()
{
    for (const auto& waiter : m_waiters)
        m_scheduler.cancel(waiter.timer);
}

void MetadataWaiters::wait(std::function<bool(const metadata::MetadataImage&)> holds, Duration timeout,
                           std::function<void()> then)
{
    if (m_image && holds(*m_image))
        return then();
    m_waiters.push_back({std::move(holds), std::move(then), 0});
    const auto waiter = std::prev(m_waiters.end());
    waiter->timer = m_scheduler.runAt(m_clock.now() + timeout, [this, waiter] {
        auto proceed = std::move(waiter->then);
        m_waiters.erase(waiter);
        proceed();
    });
}

void MetadataWaiters::onImage(const metadata::MetadataImage& image)
{
    m_image = &image;
    std::list<Waiter> ready;
    for (auto it = m_waiters.begin(); it != m_waiters.end();) {
        const auto current = it++;
        if (current->holds(image))
            ready.splice(ready.end(), m_waiters, current);
    }
    for (auto& waiter : ready) {
        m_scheduler.cancel(waiter.timer);
        waiter.then();
    }
}

} // namespace brokerscope::broker
