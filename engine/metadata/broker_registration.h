// Who belongs to the cluster: registering and unregistering brokers and controllers.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

// STALE_BROKER_EPOCH unless the broker is registered with exactly this epoch.
[[nodiscard]] protocol::ErrorCode
checkBrokerEpoch(const MetadataImage& image, NodeId broker, std::int64_t epoch);

// `hasSession`: the broker registered under this id has been heard of within the session timeout;
// another incarnation is then refused with DUPLICATE_BROKER_REGISTRATION, unless the first is
// shutting down.
[[nodiscard]] Decision<protocol::BrokerRegistrationResponse>
decideRegisterBroker(const DecisionContext& context,
                     const protocol::BrokerRegistrationRequest& request,
                     bool hasSession);
[[nodiscard]] Decision<protocol::UnregisterBrokerResponse>
decideUnregisterBroker(const DecisionContext& context,
                       const protocol::UnregisterBrokerRequest& request);
[[nodiscard]] Decision<protocol::ControllerRegistrationResponse>
decideRegisterController(const DecisionContext& context,
                         const protocol::ControllerRegistrationRequest& request);

} // namespace brokerscope::metadata
