#include "engine/broker/lifecycle.h"

namespace brokerscope::broker {
namespace {
constexpr auto kRetryAfter = std::chrono::milliseconds(50);
}

void Lifecycle::next(Instant at)
{
    m_inFlight = false;
    m_nextAt = at;
}

std::optional<Lifecycle::ToSend> Lifecycle::takeDue(Instant now, std::int64_t metadataOffset)
{
    if (m_inFlight || now < m_nextAt || m_state == State::Released)
        return std::nullopt;
    m_inFlight = true;
    if (m_epoch < 0)
        return m_registration;
    protocol::BrokerHeartbeatRequest heartbeat;
    heartbeat.brokerId = m_registration.brokerId;
    heartbeat.brokerEpoch = m_epoch;
    heartbeat.currentMetadataOffset = metadataOffset;
    heartbeat.wantFence = !m_caughtUp;
    heartbeat.wantShutDown = m_wantShutDown;
    return heartbeat;
}

void Lifecycle::onRegistered(const protocol::BrokerRegistrationResponse& response, Instant now)
{
    if (response.errorCode != 0)
        return next(now + kRetryAfter);
    m_epoch = response.brokerEpoch;
    m_caughtUp = false;
    if (m_state == State::Registering)
        m_state = State::CatchingUp;
    next(now);
}

void Lifecycle::onHeartbeat(const protocol::BrokerHeartbeatResponse& response, Instant now)
{
    if (response.errorCode == static_cast<std::int16_t>(protocol::ErrorCode::StaleBrokerEpoch) ||
        response.errorCode == static_cast<std::int16_t>(protocol::ErrorCode::BrokerIdNotRegistered)) {
        // Somebody unregistered this broker, or it was registered anew by an incarnation that is gone.
        // It did not stop in between, so its logs are whole: the controller may keep it in the ISR (KIP-966).
        m_registration.previousBrokerEpoch = m_epoch;
        m_epoch = -1;
        m_caughtUp = false;
        if (m_state != State::ShuttingDown)
            m_state = State::Registering;
        return next(now);
    }
    if (response.errorCode != 0)
        return next(now + kRetryAfter);
    if (m_state == State::ShuttingDown && response.shouldShutDown) {
        m_state = State::Released;
        return next(kNever);
    }
    if (m_state == State::CatchingUp && m_caughtUp && !response.isFenced)
        m_state = State::Running;
    // While it waits to be let in or out, the broker asks again soon: somebody is waiting for it.
    const bool waiting = m_state == State::CatchingUp || m_state == State::ShuttingDown;
    next(now + (waiting ? std::min<Duration>(m_interval, kRetryAfter) : m_interval));
}

void Lifecycle::onNoAnswer(Instant now)
{
    next(now + kRetryAfter);
}

void Lifecycle::onCaughtUp(Instant now)
{
    if (m_caughtUp)
        return;
    m_caughtUp = true;
    if (!m_inFlight)
        m_nextAt = now;
}

void Lifecycle::shutDown(Instant now)
{
    m_wantShutDown = true;
    m_state = m_epoch < 0 ? State::Released : State::ShuttingDown;
    if (!m_inFlight)
        m_nextAt = now;
}

} // namespace brokerscope::broker
