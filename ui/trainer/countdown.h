// A countdown that a person sets, starts, pauses and sets back. No clock of its own: it is told what time it is. One thread.
#pragma once

#include <chrono>

namespace brokerscope::ui {

class Countdown
{
public:
    using Time = std::chrono::milliseconds; // since any moment that stays the same

    enum class State {
        Ready,
        Running,
        Paused,
        Over, // goes on counting: how much too long it was
    };

    // How long it takes; what runs begins anew, and waits.
    void set(Time length);
    // Running and over to paused, else to running. What is paused when it is over stays over, and stands still.
    void startOrPause(Time now);
    void reset();

    [[nodiscard]] State state(Time now) const;
    [[nodiscard]] bool isGoing() const { return m_going; }
    [[nodiscard]] Time length() const { return m_length; }
    [[nodiscard]] Time left(Time now) const; // below zero: over since then

private:
    Time m_length{0};
    Time m_used{0};    // in what was run before the last pause
    Time m_started{0}; // while it goes
    bool m_going = false;
};

} // namespace brokerscope::ui
