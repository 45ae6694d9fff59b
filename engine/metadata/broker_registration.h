// Who belongs to the cluster: registering and unregistering brokers and controllers.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

// STALE_BROKER_EPOCH unless the broker is registered with exactly this epoch.
[[nodiscard]] protocol::ErrorCode
checkBrokerEpoch(const MetadataImage& image, NodeId broker, std::int64_t epoch);

// What is known of the broker that is registered under the id.
enum class FormerLife {
    None,    // nobody, or not heard of within the session timeout
    Presumed, // a session that a new controller granted; it has not heard of the broker itself
    Heard,
};
// Another incarnation is refused with DUPLICATE_BROKER_REGISTRATION while the first may live, unless that is shutting down.
// A presumed life ends when the same directories register again: a process locks its directories, so the one before is
// dead. Without this a cluster that lost all its processes at once would wait for a session timeout to start again.
[[nodiscard]] Decision<protocol::BrokerRegistrationResponse>
decideRegisterBroker(const DecisionContext& context,
                     const protocol::BrokerRegistrationRequest& request,
                     FormerLife former);
[[nodiscard]] Decision<protocol::UnregisterBrokerResponse>
decideUnregisterBroker(const DecisionContext& context,
                       const protocol::UnregisterBrokerRequest& request);
[[nodiscard]] Decision<protocol::ControllerRegistrationResponse>
decideRegisterController(const DecisionContext& context,
                         const protocol::ControllerRegistrationRequest& request);

} // namespace brokerscope::metadata
