// Callers that wait until this broker's metadata says something: that a topic they created can be used, for example.
#pragma once

#include "engine/metadata/image.h"
#include "engine/runtime/clock.h"

#include <functional>
#include <list>

namespace brokerscope::broker {

class MetadataWaiters
{
public:
    explicit MetadataWaiters(runtime::Clock& clock, runtime::Scheduler& scheduler)
        : m_clock(clock), m_scheduler(scheduler)
    {
    }
    ~MetadataWaiters();

    // Runs `then` once `holds` is true of the newest image, or after `timeout`; `then` looks for itself what is the case.
    void wait(std::function<bool(const metadata::MetadataImage&)> holds, Duration timeout, std::function<void()> then);
    void onImage(const metadata::MetadataImage& image);

private:
    struct Waiter
    {
        std::function<bool(const metadata::MetadataImage&)> holds;
        std::function<void()> then;
        runtime::TimerId timer = 0;
    };
    runtime::Clock& m_clock;
    runtime::Scheduler& m_scheduler;
    std::list<Waiter> m_waiters;
    const metadata::MetadataImage* m_image = nullptr;
};

} // namespace brokerscope::broker
