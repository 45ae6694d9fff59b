// The one timer of a state machine, which follows its next deadline as that moves. The node's thread.
#pragma once

#include "engine/runtime/clock.h"

#include <functional>

namespace brokerscope::runtime {

class DeadlineTimer
{
public:
    // `onDue` is called at the deadline; after that there is none until one is set. `scheduler` must outlive this.
    DeadlineTimer(Scheduler& scheduler, std::function<void()> onDue);
    ~DeadlineTimer();
    DeadlineTimer(const DeadlineTimer&) = delete;
    DeadlineTimer& operator=(const DeadlineTimer&) = delete;

    void set(Instant deadline); // kNever: none

private:
    Scheduler& m_scheduler;
    const std::function<void()> m_onDue;
    TimerId m_timer = 0;
    Instant m_deadline = kNever;
};

} // namespace brokerscope::runtime
