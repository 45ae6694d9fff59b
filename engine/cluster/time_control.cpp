#include "engine/cluster/time_control.h"

#include "engine/base/machine_clock.h"
#include "engine/broker/traffic_meter.h"
#include "engine/protocol/api_key.h"
#include "engine/runtime/message_gate.h"

#include <cmath>

namespace brokerscope::cluster {
namespace {

constexpr std::size_t kMaxWaitingShown = 200;
// A step that finds no message lets time go on until one comes, but not for ever: every node may be dead.
constexpr auto kStepWithin = std::chrono::seconds(10);

WaitingMessage toShown(const runtime::HeldMessage& held)
{
    const auto api = static_cast<protocol::ApiKey>(held.apiKey);
    WaitingMessage out;
    out.number = held.number;
    out.from = held.from;
    out.to = held.to;
    out.client = held.client;
    out.api = held.apiKey < 0 ? std::string() : std::string(protocol::nameOf(api));
    out.kind = broker::TrafficMeter::kindOf(api, held.from != kNoNode);
    out.response = held.response;
    out.bytes = static_cast<std::int64_t>(held.bytes);
    out.waitedMs = std::chrono::duration_cast<std::chrono::milliseconds>(runtime::ClusterTime::MachineClock::now() - held.since).count();
    out.blocked = held.blocked;
    return out;
}

} // namespace

TimeControl::TimeControl(EventLog& events, Post post)
    : m_events(events), m_post(std::move(post)), m_gate(std::make_shared<runtime::MessageGate>()),
      m_openedAt(m_gate->time().now())
{
}

TimeControl::~TimeControl() = default;

void TimeControl::note(Event event)
{
    if (!m_breakpoints.watchEvents()) {
        m_events.add(std::move(event));
        return;
    }
    const auto hits = m_breakpoints.check(event);
    if (!hits.empty())
        m_gate->setRate(0); // first: what the event brings about has to wait
    event.sequence = m_events.add(event);
    stop(hits, event);
}

void TimeControl::note(const ClusterSnapshot& snapshot)
{
    if (!m_breakpoints.watchSnapshots())
        return;
    const auto hits = m_breakpoints.check(snapshot);
    if (!hits.empty())
        m_gate->setRate(0);
    stop(hits, {});
}

void TimeControl::stop(const std::vector<Breakpoints::Hit>& hits, const Event& cause)
{
    for (const auto& hit : hits) {
        Event e;
        e.type = EventType::BreakpointHit;
        e.time = machineWallTime();
        e.cause = cause.sequence;
        e.node = cause.node;
        e.topic = cause.topic;
        e.partition = cause.partition;
        e.value = hit.id;
        e.text = hit.condition;
        m_breakpoints.setLastEvent(hit.id, m_events.add(std::move(e)));
        const std::lock_guard lock(m_mutex);
        m_stoppedBy = hit.id;
    }
}

Result<void> TimeControl::setRate(double rate)
{
    if (!(rate == 0 || (rate >= runtime::MessageGate::kSlowest && rate <= 1)))
        return makeError(ErrorKind::Invalid, {},
                         "the rate is 1 for real time, down to 0.001 (1/1000) for slow motion, or 0 to stop the clock");
    {
        const std::lock_guard lock(m_mutex);
        m_stoppedBy = 0;
    }
    if (rate == m_gate->rate() && !m_gate->isStepping())
        return success();
    Event e;
    e.type = EventType::TimeRateChanged;
    e.time = machineWallTime();
    e.value = std::llround(rate * 1e6);
    m_events.add(std::move(e));
    m_gate->setRate(rate);
    return success();
}

void TimeControl::runInRealTime()
{
    m_gate->setRate(1);
}

void TimeControl::step(Done done)
{
    if (m_gate->isStepping())
        return done(makeError(ErrorKind::Unavailable, "step", "the step before still waits for a message"));
    if (const auto stopped = setRate(0); !stopped)
        return done(stopped.error());
    const auto step = ++m_steps;
    (void)m_gate->step([this, done = std::move(done)](const runtime::HeldMessage* message) { stepped(message, done); });
    m_post(kStepWithin, [this, step] {
        if (step == m_steps)
            m_gate->endStep();
    });
}

// On the thread of the node that gets the message, before it does.
void TimeControl::stepped(const runtime::HeldMessage* message, const Done& done)
{
    if (!message) {
        m_post({}, [done] {
            done(makeError(ErrorKind::Unavailable, "step", "no message came before the clock was set again, or within ten seconds"));
        });
        return;
    }
    auto shown = toShown(*message);
    Event e;
    e.type = EventType::TimeStepped;
    e.time = machineWallTime();
    e.node = shown.to;
    e.other = shown.from;
    e.name = shown.api;
    e.text = shown.client;
    e.value = shown.response ? 1 : 0;
    m_events.add(std::move(e));
    {
        const std::lock_guard lock(m_mutex);
        m_lastStep = std::move(shown);
        m_stoppedBy = 0;
    }
    m_post({}, [done] { done(success()); });
}

ClockSnapshot TimeControl::snapshot() const
{
    ClockSnapshot out;
    out.rate = m_gate->rate();
    out.stepping = m_gate->isStepping();
    out.elapsedMs = std::chrono::duration_cast<std::chrono::milliseconds>(m_gate->time().now() - m_openedAt).count();
    if (out.rate != 1) {
        for (const auto& held : m_gate->waiting(kMaxWaitingShown))
            out.waiting.push_back(toShown(held));
        out.waitingCount = static_cast<std::int64_t>(m_gate->waitingCount());
    }
    out.breakpoints = m_breakpoints.list();
    const std::lock_guard lock(m_mutex);
    out.lastStep = m_lastStep;
    out.stoppedBy = m_stoppedBy;
    return out;
}

} // namespace brokerscope::cluster
