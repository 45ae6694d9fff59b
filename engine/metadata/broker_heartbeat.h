// BrokerHeartbeat: fencing, unfencing and controlled shutdown, each with the leaderships that move
// (KIP-631).
#pragma once

#include "engine/metadata/broker_sessions.h"
#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

// Also notes in `sessions` that the broker was heard of.
[[nodiscard]] Decision<protocol::BrokerHeartbeatResponse>
decideHeartbeat(const DecisionContext& context,
                BrokerSessions& sessions,
                const protocol::BrokerHeartbeatRequest& request,
                Instant now);

// All who were silent for too long, in one step, so that no leadership goes to one who is fenced a
// moment later.
[[nodiscard]] Records
fencingOfSilentBrokers(const DecisionContext& context, const BrokerSessions& sessions, Instant now);

} // namespace brokerscope::metadata
