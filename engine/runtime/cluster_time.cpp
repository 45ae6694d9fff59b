#include "engine/runtime/cluster_time.h"

#include "engine/base/machine_clock.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace brokerscope::runtime {

namespace {

// What timeouts may look back over; older changes of the rate are forgotten.
constexpr std::size_t kMaxSegments = 1000;
constexpr double kFarAway = 4e18; // nanoseconds: more than a century

} // namespace

ClusterTime::ClusterTime()
{
    const auto now = machineNow();
    m_machine = now;
    m_cluster = now; // real time begins as the machine's own time line
}

std::int64_t ClusterTime::machineNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(MachineClock::now().time_since_epoch()).count();
}

std::pair<ClusterTime::Anchor, std::int64_t> ClusterTime::read() const
{
    for (;;) {
        const auto before = m_sequence.load(std::memory_order_acquire);
        if (before % 2 == 0) {
            const auto machine = machineNow();
            const Anchor anchor{m_machine.load(std::memory_order_acquire), m_cluster.load(std::memory_order_acquire),
                                m_rate.load(std::memory_order_acquire)};
            if (m_sequence.load(std::memory_order_relaxed) == before)
                return {anchor, machine};
        }
        std::this_thread::yield(); // the rate is being changed this very moment
    }
}

Instant ClusterTime::now() const
{
    const auto [anchor, machine] = read();
    return Instant(Duration(anchor.at(machine)));
}

double ClusterTime::rate() const
{
    return m_rate.load(std::memory_order_relaxed);
}

void ClusterTime::setRate(double rate)
{
    const std::lock_guard lock(m_mutex);
    if (rate == m_rate.load(std::memory_order_relaxed))
        return;
    // The clock is read while the sequence is odd: whoever still computes with the old anchor has read it before, and
    // gets no later time than the one we go on from.
    m_sequence.fetch_add(1, std::memory_order_seq_cst);
    const auto machine = machineNow();
    const Anchor old{m_machine.load(std::memory_order_relaxed), m_cluster.load(std::memory_order_relaxed),
                     m_rate.load(std::memory_order_relaxed)};
    const auto cluster = old.at(machine);
    m_machine.store(machine, std::memory_order_release);
    m_cluster.store(cluster, std::memory_order_release);
    m_rate.store(rate, std::memory_order_release);
    m_sequence.fetch_add(1, std::memory_order_release);

    auto stretch = std::make_shared<TimeStretch>();
    if (m_stretch)
        stretch->segments = m_stretch->segments;
    if (stretch->segments.size() == kMaxSegments)
        stretch->segments.erase(stretch->segments.begin());
    stretch->segments.push_back({machineWallTime(), Instant(Duration(cluster)), rate});
    m_stretch = std::move(stretch);
    m_stretched = true;
    for (const auto& [id, changed] : m_subscribers)
        changed();
}

ClusterTime::MachineClock::time_point ClusterTime::machineTime(Instant when) const
{
    const auto anchor = read().first;
    if (anchor.rate == 0)
        return MachineClock::time_point::max();
    // What is past is due; the far ends of the scale must not go over it.
    const auto left = std::max(when.time_since_epoch().count(), anchor.cluster) - anchor.cluster;
    if (static_cast<double>(left) > kFarAway)
        return MachineClock::time_point::max();
    auto machineLeft = left;
    if (anchor.rate != 1) {
        // Rounded up: a timer that comes a nanosecond early would have to be set again.
        const auto stretched = std::ceil(static_cast<double>(left) / anchor.rate) + 1;
        if (stretched > kFarAway)
            return MachineClock::time_point::max();
        machineLeft = static_cast<std::int64_t>(stretched);
    }
    return MachineClock::time_point(
        std::chrono::duration_cast<MachineClock::duration>(std::chrono::nanoseconds(anchor.machine + machineLeft)));
}

std::shared_ptr<const TimeStretch> ClusterTime::stretch() const
{
    if (!m_stretched)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    return m_stretch;
}

ClusterTime::Subscription ClusterTime::subscribe(std::function<void()> changed)
{
    const std::lock_guard lock(m_mutex);
    const auto id = m_nextSubscription++;
    m_subscribers.emplace(id, std::move(changed));
    return id;
}

void ClusterTime::unsubscribe(Subscription subscription)
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.erase(subscription);
}

} // namespace brokerscope::runtime
