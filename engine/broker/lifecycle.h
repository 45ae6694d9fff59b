// A broker's life in the eyes of the controller: register, catch up, be unfenced, send heartbeats, ask to be let go
// (KIP-631). Says what to send and when; the shell sends it. Pure: no clock, socket or file.
#pragma once

#include "engine/base/time.h"
#include "engine/base/uuid.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/broker_heartbeat_request.h"
#include "engine/protocol/generated/broker_heartbeat_response.h"
#include "engine/protocol/generated/broker_registration_request.h"
#include "engine/protocol/generated/broker_registration_response.h"

#include <optional>
#include <variant>

namespace brokerscope::broker {

class Lifecycle
{
public:
    enum class State {
        Registering,
        CatchingUp,   // registered, fenced: its own registration is not in its metadata yet, or the logs are not open
        Running,      // unfenced
        ShuttingDown, // asked to be let go; leaders are being moved away
        Released,     // may stop
    };

    Lifecycle(protocol::BrokerRegistrationRequest registration, Duration heartbeatInterval)
        : m_registration(std::move(registration)), m_interval(heartbeatInterval)
    {
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::int64_t brokerEpoch() const { return m_epoch; } // -1 before registration

    using ToSend = std::variant<protocol::BrokerRegistrationRequest, protocol::BrokerHeartbeatRequest>;
    // What is due now, if anything; one request is under way at a time. `metadataOffset`: last offset of this node's image.
    [[nodiscard]] std::optional<ToSend> takeDue(Instant now, std::int64_t metadataOffset);
    [[nodiscard]] Instant nextDeadline() const { return m_inFlight ? kNever : m_nextAt; }

    void onRegistered(const protocol::BrokerRegistrationResponse& response, Instant now);
    void onHeartbeat(const protocol::BrokerHeartbeatResponse& response, Instant now);
    void onNoAnswer(Instant now);
    // This node's metadata holds its own registration, and its replicas are what the metadata says: it can serve.
    void onCaughtUp(Instant now);
    void shutDown(Instant now);

private:
    void next(Instant at);

    protocol::BrokerRegistrationRequest m_registration;
    const Duration m_interval;
    State m_state = State::Registering;
    std::int64_t m_epoch = -1;
    bool m_caughtUp = false;
    bool m_inFlight = false;
    bool m_wantShutDown = false;
    Instant m_nextAt{};
};

} // namespace brokerscope::broker
