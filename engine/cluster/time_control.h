// The cluster's time: its rate, single steps, and the breakpoints that stop it. Every event of the cluster passes here on
// its way into the log, so that a breakpoint stops the clock on the thread that saw what it waits for.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/breakpoints.h"
#include "engine/cluster/event_log.h"
#include "engine/cluster/snapshot.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace brokerscope::runtime {
class MessageGate;
struct HeldMessage;
} // namespace brokerscope::runtime

namespace brokerscope::cluster {

class TimeControl
{
public:
    using Done = std::function<void(Result<void>)>;
    // Runs a function on the cluster's thread, at once or after a delay.
    using Post = std::function<void(std::chrono::milliseconds, std::function<void()>)>;

    TimeControl(EventLog& events, Post post);
    ~TimeControl();

    // Given to the nodes' worlds.
    [[nodiscard]] const std::shared_ptr<runtime::MessageGate>& gate() const { return m_gate; }

    // Any thread.
    void note(Event event);
    void note(const ClusterSnapshot& snapshot);
    [[nodiscard]] ClockSnapshot snapshot() const;
    [[nodiscard]] bool watchesSnapshots() const { return m_breakpoints.watchSnapshots(); }

    // On the cluster's thread. Error: not 0 and not from 0.001 to 1.
    [[nodiscard]] Result<void> setRate(double rate);
    void runInRealTime(); // as setRate(1), without an event: the cluster is being closed
    void step(Done done);
    [[nodiscard]] Breakpoints& breakpoints() { return m_breakpoints; }

private:
    void stop(const std::vector<Breakpoints::Hit>& hits, const Event& cause);
    void stepped(const runtime::HeldMessage* message, const Done& done);

    EventLog& m_events;
    const Post m_post;
    const std::shared_ptr<runtime::MessageGate> m_gate;
    const Instant m_openedAt;
    Breakpoints m_breakpoints;
    std::uint64_t m_steps = 0; // on the cluster's thread
    mutable std::mutex m_mutex;
    std::optional<WaitingMessage> m_lastStep;
    int m_stoppedBy = 0;
};

} // namespace brokerscope::cluster
