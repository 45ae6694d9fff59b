// The clock that all nodes of a process share: the machine's steady clock at a rate. 1 is real time, less is slow motion,
// 0 stands still. A change of the rate never makes it jump, and no thread ever sees it run backwards.
#pragma once

#include "engine/base/time.h"
#include "engine/base/time_stretch.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace brokerscope::runtime {

// Any thread.
class ClusterTime
{
public:
    using MachineClock = std::chrono::steady_clock;
    using Subscription = std::uint64_t;

    ClusterTime();

    [[nodiscard]] Instant now() const;
    [[nodiscard]] double rate() const;
    void setRate(double rate); // 0 to 1

    // When the machine's clock will show that moment, at the present rate; MachineClock::time_point::max() for never.
    [[nodiscard]] MachineClock::time_point machineTime(Instant when) const;
    // Null until the rate was changed for the first time.
    [[nodiscard]] std::shared_ptr<const TimeStretch> stretch() const;

    // `changed` runs after every change of the rate, on the thread that made it and under a lock: it must only pass the
    // word on (post to a thread). Once unsubscribe() has returned it is never called again.
    [[nodiscard]] Subscription subscribe(std::function<void()> changed);
    void unsubscribe(Subscription subscription);

private:
    // From `machine` on, when this clock showed `cluster`. Both in nanoseconds.
    struct Anchor
    {
        std::int64_t machine = 0;
        std::int64_t cluster = 0;
        double rate = 1;
        [[nodiscard]] std::int64_t at(std::int64_t machineNow) const
        {
            const auto passed = machineNow - machine;
            return cluster + (rate == 1 ? passed : static_cast<std::int64_t>(static_cast<double>(passed) * rate));
        }
    };
    [[nodiscard]] static std::int64_t machineNow();
    // The anchor together with a reading of the machine's clock that belongs to it.
    [[nodiscard]] std::pair<Anchor, std::int64_t> read() const;

    // A sequence lock: reading takes no lock, since every node reads the clock several times a request. Odd while the
    // anchor is being changed.
    std::atomic<std::uint32_t> m_sequence{0};
    std::atomic<std::int64_t> m_machine{0};
    std::atomic<std::int64_t> m_cluster{0};
    std::atomic<double> m_rate{1};

    mutable std::mutex m_mutex; // writers, and what follows
    std::atomic<bool> m_stretched{false};
    std::shared_ptr<const TimeStretch> m_stretch;
    std::map<Subscription, std::function<void()>> m_subscribers;
    Subscription m_nextSubscription = 1;
};

} // namespace brokerscope::runtime
