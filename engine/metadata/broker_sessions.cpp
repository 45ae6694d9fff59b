#include "engine/metadata/broker_sessions.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace brokerscope::metadata {

void BrokerSessions::restart(const MetadataImage& image, Instant now)
{
    m_sessions.clear();
    for (const auto& [id, broker] : image.brokers()) {
        // The registration's record stands at its epoch or a little later, in the same batch.
        registered(id, Offset(broker.epoch), now);
        m_sessions[id].heard = false;
        if (broker.inControlledShutdown)
            enteredControlledShutdown(id, image.offset() + 1);
    }
}

void BrokerSessions::heardLast(NodeId broker, Instant lastContact)
{
    if (auto found = m_sessions.find(broker); found != m_sessions.end())
        found->second.lastContact = std::min(found->second.lastContact, lastContact);
}

void BrokerSessions::registered(NodeId broker, Offset record, Instant now)
{
    m_sessions[broker] = Session{now, Offset(-1), record, Offset(-1), true};
}

void BrokerSessions::unregistered(NodeId broker) { m_sessions.erase(broker); }

void BrokerSessions::touch(const HeartbeatFacts& facts, Instant now)
{
    auto at = m_sessions.find(facts.broker);
    if (at == m_sessions.end())
        return;
    at->second.lastContact = now;
    at->second.metadataOffset = facts.metadataOffset;
    at->second.heard = true;
}

void BrokerSessions::extendAll(Duration by)
{
    for (auto& [id, session] : m_sessions)
        session.lastContact += by;
}

bool BrokerSessions::hasSession(NodeId broker, Instant now) const
{
    auto at = m_sessions.find(broker);
    return at != m_sessions.end() && now - at->second.lastContact < m_timeout;
}

bool BrokerSessions::hasHeardOf(NodeId broker) const
{
    auto at = m_sessions.find(broker);
    return at != m_sessions.end() && at->second.heard;
}

std::vector<NodeId> BrokerSessions::expired(const MetadataImage& image, Instant now) const
{
    std::vector<NodeId> out;
    for (const auto& [id, broker] : image.brokers())
        if (!broker.fenced && !hasSession(id, now))
            out.push_back(id);
    return out;
}

Instant BrokerSessions::nextExpiry(const MetadataImage& image) const
{
    auto next = kNever;
    for (const auto& [id, session] : m_sessions)
        if (const auto* broker = image.broker(id); broker && !broker->fenced)
            next = std::min(next, session.lastContact + m_timeout);
    return next;
}

Duration BrokerSessions::silence(NodeId broker, Instant now) const
{
    auto at = m_sessions.find(broker);
    return at == m_sessions.end() ? Duration::zero() : now - at->second.lastContact;
}

bool BrokerSessions::caughtUp(const HeartbeatFacts& facts) const
{
    auto at = m_sessions.find(facts.broker);
    return at != m_sessions.end() && facts.metadataOffset >= at->second.registeredAt;
}

void BrokerSessions::enteredControlledShutdown(NodeId broker, Offset end)
{
    if (auto at = m_sessions.find(broker); at != m_sessions.end())
        at->second.shutdownMovesEnd = end;
}

Offset BrokerSessions::lowestActiveOffset(const MetadataImage& image) const
{
    std::optional<Offset> lowest;
    for (const auto& [id, session] : m_sessions) {
        const auto* broker = image.broker(id);
        if (broker && broker->active())
            lowest = std::min(lowest.value_or(session.metadataOffset), session.metadataOffset);
    }
    return lowest.value_or(Offset(std::numeric_limits<std::int64_t>::max()));
}

BrokerState BrokerSessions::next(const HeartbeatFacts& facts,
                                 const BrokerRegistration& registration,
                                 const MetadataImage& image,
                                 const std::function<bool()>& leads) const
{
    if (registration.fenced) {
        if (facts.wantShutDown)
            return BrokerState::ShutDownNow;
        return !facts.wantFence && caughtUp(facts) ? BrokerState::Active : BrokerState::Fenced;
    }
    if (registration.inControlledShutdown) {
        // Nobody may be sent to it any more: it leads nothing, and every live broker knows so.
        auto at = m_sessions.find(facts.broker);
        bool known =
            at == m_sessions.end() || at->second.shutdownMovesEnd - 1 <= lowestActiveOffset(image);
        return !leads() && known ? BrokerState::ShutDownNow : BrokerState::ControlledShutdown;
    }
    if (facts.wantFence)
        return facts.wantShutDown ? BrokerState::ShutDownNow : BrokerState::Fenced;
    if (facts.wantShutDown)
        return leads() ? BrokerState::ControlledShutdown : BrokerState::ShutDownNow;
    return BrokerState::Active;
}

} // namespace brokerscope::metadata
