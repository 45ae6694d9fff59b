// The node's one thread, and what runs on it: posted actions, timers, and (through context()) socket events.
#pragma once

#include "engine/runtime/asio/real_clock.h"

#include <memory>

namespace boost::asio {
class io_context;
}

namespace brokerscope::runtime {

class EventLoop final : public Scheduler
{
public:
    explicit EventLoop(const RealClock& clock);
    ~EventLoop() override; // stop() and discard()

    // On the node's thread.
    TimerId runAt(Instant when, std::function<void()> action) override;
    void cancel(TimerId id) override;
    // For what has nothing to do with the cluster's time: the machine's sockets and the end of a node.
    void runAfterMachineTime(Duration delay, std::function<void()> action);

    // From any thread, until discard().
    void post(std::function<void()> action) override;

    // From any other thread.
    void start();
    void pause();  // returns when the thread stands still
    void resume();
    [[nodiscard]] bool isPaused() const;
    void stop();   // returns when the thread has ended; nothing runs any more
    void discard(); // after stop(): destroys what was to run, unrun
    [[nodiscard]] bool isStopped() const;

    // Code on the node's thread that calls several handlers in a row asks before each: waits while the node is paused,
    // false when it is being killed and no further handler may begin.
    [[nodiscard]] bool mayContinue();

    // Around each call of a handler: measures it.
    class Turn
    {
    public:
        explicit Turn(EventLoop& loop) : m_loop(loop), m_begin(ClusterTime::MachineClock::now()) {}
        ~Turn() { m_loop.noteHandler(ClusterTime::MachineClock::now() - m_begin); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        EventLoop& m_loop;
        ClusterTime::MachineClock::time_point m_begin;
    };
    [[nodiscard]] Duration takeLongestHandler();

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] boost::asio::io_context& context();

private:
    void run();
    void noteHandler(Duration took);
    void arm();
    void runDueTimers();

    struct State;
    const RealClock& m_clock;
    std::unique_ptr<State> m_state;
};

} // namespace brokerscope::runtime
