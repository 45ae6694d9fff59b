#include "engine/runtime/message_gate.h"

#include <algorithm>

namespace brokerscope::runtime {

double MessageGate::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_rate;
}

void MessageGate::applyRate(double rate)
{
    m_rate = rate;
    // Closed before the clock stops and opened before it goes on: the clock's subscribers look at the gate again.
    m_hold.store(rate == 0  ? Hold::Everything
                 : rate < 1 ? Hold::Hops
                            : Hold::Nothing,
                 std::memory_order_release);
    m_time.setRate(rate);
}

void MessageGate::setRate(double rate)
{
    OnStepped ended;
    {
        const std::lock_guard lock(m_mutex);
        ended = takeStep();
        applyRate(rate);
    }
    if (ended)
        ended(nullptr);
}

MessageGate::OnStepped MessageGate::takeStep()
{
    if (!m_step)
        return nullptr;
    auto stepped = std::move(m_step->stepped);
    m_step.reset();
    return stepped;
}

bool MessageGate::step(OnStepped stepped)
{
    const std::lock_guard lock(m_mutex);
    if (m_step)
        return false;
    if (m_rate != 0)
        applyRate(0);
    m_step = Step{std::move(stepped), 0};
    goOnWithStep();
    return true;
}

void MessageGate::goOnWithStep()
{
    if (auto* lane = laneOfOldest()) {
        m_step->number = lane->m_messages.front().number;
        m_time.setRate(0);
        lane->m_deliver(m_step->number);
    } else {
        m_step->number = 0;
        m_time.setRate(1); // timers run and bring the next message about, which stops the clock again
    }
}

void MessageGate::endStep()
{
    OnStepped ended;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_step)
            return;
        ended = takeStep();
        m_time.setRate(m_rate);
    }
    ended(nullptr);
}

bool MessageGate::isStepping() const
{
    const std::lock_guard lock(m_mutex);
    return m_step.has_value();
}

MessageGate::Lane* MessageGate::laneOfOldest() const
{
    Lane* oldest = nullptr;
    for (auto* lane : m_lanes)
        if (!lane->m_messages.empty() && !lane->m_blocked && !lane->m_isFrozen() &&
            (!oldest || lane->m_messages.front().number < oldest->m_messages.front().number))
            oldest = lane;
    return oldest;
}

std::vector<HeldMessage> MessageGate::waiting(std::size_t limit) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<HeldMessage> all;
    for (const auto* lane : m_lanes) {
        if (lane->m_messages.empty())
            continue;
        const bool blocked = lane->m_blocked || lane->m_isFrozen();
        for (const auto& message : lane->m_messages) {
            all.push_back(message);
            all.back().blocked = blocked;
        }
    }
    const auto wanted = std::min(limit, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end(),
                      [](const auto& a, const auto& b) { return a.number < b.number; });
    all.resize(wanted);
    return all;
}

std::size_t MessageGate::waitingCount() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t count = 0;
    for (const auto* lane : m_lanes)
        count += lane->m_messages.size();
    return count;
}

// ---- one connection

MessageGate::Lane::Lane(std::shared_ptr<MessageGate> gate, NodeId from, NodeId to,
                        std::function<void(std::uint64_t)> deliver, std::function<bool()> isFrozen)
    : m_gate(std::move(gate)), m_from(from), m_to(to), m_deliver(std::move(deliver)), m_isFrozen(std::move(isFrozen))
{
    const std::lock_guard lock(m_gate->m_mutex);
    m_gate->m_lanes.insert(this);
}

MessageGate::Lane::~Lane()
{
    const std::lock_guard lock(m_gate->m_mutex);
    m_gate->m_lanes.erase(this);
    const auto& step = m_gate->m_step;
    if (step && std::any_of(m_messages.begin(), m_messages.end(), [&](const auto& m) { return m.number == step->number; }))
        m_gate->goOnWithStep();
}

std::uint64_t MessageGate::Lane::add(HeldMessage message)
{
    const std::lock_guard lock(m_gate->m_mutex);
    message.number = m_gate->m_nextNumber++;
    message.from = m_from;
    message.to = m_to;
    message.since = ClusterTime::MachineClock::now();
    m_messages.push_back(std::move(message));
    if (m_gate->m_step && m_gate->m_step->number == 0)
        m_gate->goOnWithStep();
    return m_messages.back().number;
}

void MessageGate::Lane::remove(std::uint64_t number)
{
    const std::lock_guard lock(m_gate->m_mutex);
    if (!m_messages.empty() && m_messages.front().number == number)
        m_messages.pop_front();
    if (m_gate->m_step && m_gate->m_step->number == number)
        m_gate->goOnWithStep(); // it went another way
}

bool MessageGate::Lane::stepping(std::uint64_t number)
{
    HeldMessage message;
    OnStepped stepped;
    {
        const std::lock_guard lock(m_gate->m_mutex);
        if (!m_gate->m_step || m_gate->m_step->number != number || m_messages.empty() ||
            m_messages.front().number != number)
            return false;
        message = m_messages.front();
        stepped = m_gate->takeStep();
    }
    stepped(&message);
    return true;
}

void MessageGate::Lane::setBlocked(bool blocked)
{
    const std::lock_guard lock(m_gate->m_mutex);
    m_blocked = blocked;
    auto& step = m_gate->m_step;
    if (!step || m_messages.empty())
        return;
    const bool ours = m_messages.front().number == step->number;
    if (blocked ? ours : step->number == 0)
        m_gate->goOnWithStep();
}

} // namespace brokerscope::runtime
