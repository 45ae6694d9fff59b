#include "ui/trainer/countdown.h"

namespace brokerscope::ui {

void Countdown::set(Time length)
{
    m_length = length;
    reset();
}

void Countdown::startOrPause(Time now)
{
    if (m_going)
        m_used += now - m_started;
    m_started = now;
    m_going = !m_going;
}

void Countdown::reset()
{
    m_used = Time(0);
    m_going = false;
}

Countdown::Time Countdown::left(Time now) const
{
    return m_length - m_used - (m_going ? now - m_started : Time(0));
}

Countdown::State Countdown::state(Time now) const
{
    if (m_going || m_used > Time(0)) {
        if (left(now) <= Time(0))
            return State::Over;
        return m_going ? State::Running : State::Paused;
    }
    return State::Ready;
}

} // namespace brokerscope::ui
