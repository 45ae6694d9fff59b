#include "engine/runtime/asio/event_loop.h"

#include "engine/runtime/timer_queue.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace brokerscope::runtime {

namespace asio = boost::asio;

struct EventLoop::State
{
    // None after discard(). 1: one thread runs it.
    std::optional<asio::io_context> context{std::in_place, 1};
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work{std::in_place,
                                                                                   context->get_executor()};
    std::optional<asio::steady_timer> timer{std::in_place, *context};
    bool discarded = false;
    Instant armedFor = kNever;
    TimerQueue timers;
    ClusterTime::Subscription rateChanges = 0;
    std::thread thread;

    std::mutex mutex;
    std::condition_variable changed;
    // Either of the two asks the thread to stop between handlers; read without the lock before each of them.
    std::atomic<bool> pauseAsked = false;
    std::atomic<bool> stopAsked = false;
    bool standing = false;

    std::atomic<std::int64_t> longestHandler = 0;
};

EventLoop::EventLoop(const RealClock& clock) : m_clock(clock), m_state(std::make_unique<State>())
{
    m_state->rateChanges = m_clock.time().subscribe([this] { asio::post(*m_state->context, [this] { arm(); }); });
}

EventLoop::~EventLoop()
{
    stop();
    discard();
}

void EventLoop::start()
{
    m_state->thread = std::thread([this] { run(); });
}

void EventLoop::run()
{
    while (mayContinue() && m_state->context->run_one() != 0) {
    }
}

bool EventLoop::mayContinue()
{
    auto& s = *m_state;
    if (!s.pauseAsked && !s.stopAsked)
        return true;
    std::unique_lock lock(s.mutex);
    s.standing = true;
    s.changed.notify_all();
    s.changed.wait(lock, [&] { return !s.pauseAsked || s.stopAsked; });
    s.standing = false;
    return !s.stopAsked;
}

void EventLoop::pause()
{
    auto& s = *m_state;
    std::unique_lock lock(s.mutex);
    s.pauseAsked = true;
    asio::post(*s.context, [] {}); // wakes a thread that waits for events
    s.changed.wait(lock, [&] { return s.standing || s.stopAsked || !s.pauseAsked; });
}

void EventLoop::resume()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->pauseAsked = false;
    m_state->changed.notify_all();
}

bool EventLoop::isPaused() const
{
    return m_state->pauseAsked;
}

void EventLoop::stop()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopAsked = true;
        m_state->changed.notify_all();
    }
    if (m_state->context)
        m_state->context->stop();
    if (m_state->thread.joinable())
        m_state->thread.join();
}

bool EventLoop::isStopped() const
{
    return m_state->stopAsked;
}

void EventLoop::discard()
{
    if (std::exchange(m_state->discarded, true))
        return; // from here on what destructors post is dropped
    m_clock.time().unsubscribe(m_state->rateChanges);
    m_state->timers.clear();
    m_state->timer.reset();
    m_state->work.reset();
    m_state->context.reset();
}

TimerId EventLoop::runAt(Instant when, std::function<void()> action)
{
    const auto id = m_state->timers.add(when, std::move(action));
    if (when < m_state->armedFor)
        arm();
    return id;
}

void EventLoop::cancel(TimerId id)
{
    m_state->timers.cancel(id); // a needless wake-up later is cheaper than setting the timer anew now
}

void EventLoop::post(std::function<void()> action)
{
    if (m_state->discarded)
        return;
    asio::post(*m_state->context, [this, action = std::move(action)] {
        const Turn turn(*this);
        action();
    });
}

void EventLoop::arm()
{
    auto& s = *m_state;
    s.armedFor = s.timers.nextDeadline();
    if (s.armedFor == kNever || !s.timer)
        return;
    const auto when = m_clock.time().machineTime(s.armedFor);
    if (when == ClusterTime::MachineClock::time_point::max()) {
        s.timer->cancel(); // time stands still; a change of the rate comes here again
        return;
    }
    s.timer->expires_at(when);
    s.timer->async_wait([this](const boost::system::error_code& error) {
        if (!error)
            runDueTimers();
    });
}

void EventLoop::runAfterMachineTime(Duration delay, std::function<void()> action)
{
    if (m_state->discarded)
        return;
    auto timer = std::make_shared<asio::steady_timer>(*m_state->context, delay);
    timer->async_wait([this, timer, action = std::move(action)](const boost::system::error_code& error) {
        if (error || !mayContinue())
            return;
        const Turn turn(*this);
        action();
    });
}

void EventLoop::runDueTimers()
{
    auto& s = *m_state;
    const auto now = m_clock.now();
    const auto before = s.timers.nextId();
    s.armedFor = Instant::min(); // what runs now need not arm for itself
    while (mayContinue()) {
        const auto action = s.timers.takeDue(now, before);
        if (!action)
            break;
        const Turn turn(*this);
        (*action)();
    }
    arm();
}

void EventLoop::noteHandler(Duration took)
{
    // Only the node's thread raises it; a reader that resets it in between loses at most this one figure.
    if (took.count() > m_state->longestHandler.load(std::memory_order_relaxed))
        m_state->longestHandler.store(took.count(), std::memory_order_relaxed);
}

Duration EventLoop::takeLongestHandler()
{
    return Duration(m_state->longestHandler.exchange(0, std::memory_order_relaxed));
}

boost::asio::io_context& EventLoop::context()
{
    return *m_state->context;
}

} // namespace brokerscope::runtime
