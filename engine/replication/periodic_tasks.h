// Things to do every so often, on one timer. A task that comes late (a paused node) runs once, not for every time missed.
#pragma once

#include "engine/base/time.h"
#include "engine/runtime/clock.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace brokerscope::replication {

class PeriodicTasks final
{
public:
    PeriodicTasks(runtime::Clock& clock, runtime::Scheduler& scheduler) : m_clock(clock), m_scheduler(scheduler) {}
    ~PeriodicTasks() { stop(); }
    PeriodicTasks(const PeriodicTasks&) = delete;
    PeriodicTasks& operator=(const PeriodicTasks&) = delete;

    void add(Duration interval, std::function<void()> task)
    {
        const Duration atLeast = std::max<Duration>(interval, std::chrono::milliseconds(1));
        m_tasks.push_back({atLeast, m_clock.now() + atLeast, std::move(task)});
        arm();
    }
    void stop()
    {
        if (m_timer != 0)
            m_scheduler.cancel(m_timer);
        m_timer = 0;
        m_tasks.clear();
    }

private:
    struct Task
    {
        Duration interval;
        Instant next;
        std::function<void()> run;
    };
    void arm()
    {
        if (m_timer != 0)
            m_scheduler.cancel(m_timer);
        Instant next = kNever;
        for (const auto& task : m_tasks)
            next = std::min(next, task.next);
        m_timer = m_scheduler.runAt(next, [this] {
            m_timer = 0;
            const Instant now = m_clock.now();
            for (auto& task : m_tasks) {
                if (task.next > now)
                    continue;
                task.next = now + task.interval;
                task.run();
            }
            arm();
        });
    }

    runtime::Clock& m_clock;
    runtime::Scheduler& m_scheduler;
    std::vector<Task> m_tasks;
    runtime::TimerId m_timer = 0;
};

} // namespace brokerscope::replication
