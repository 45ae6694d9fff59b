// Timers in the order in which they are due; those due at the same time in the order in which they were set. Pure.
#pragma once

#include "engine/runtime/clock.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace brokerscope::runtime {

class TimerQueue
{
public:
    TimerId add(Instant when, std::function<void()> action);
    void cancel(TimerId id);
    [[nodiscard]] Instant nextDeadline() const; // kNever if there is none
    // Takes the first timer that is due at `now` and was set before `before` was the next id to be given out: a timer
    // that is set while the due ones run waits for the next round.
    [[nodiscard]] std::optional<std::function<void()>> takeDue(Instant now, TimerId before);
    [[nodiscard]] TimerId nextId() const { return m_nextId; }
    void clear();

private:
    std::map<std::pair<Instant, TimerId>, std::function<void()>> m_timers;
    std::unordered_map<TimerId, Instant> m_deadlines;
    TimerId m_nextId = 1;
};

} // namespace brokerscope::runtime
