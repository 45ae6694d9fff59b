// One request on its way through a node: who sent it, and how it is answered.
#pragma once

#include "engine/base/bytes.h"
#include "engine/broker/client_activity.h"
#include "engine/protocol/api_key.h"
#include "engine/replication/request_facts.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::broker {

using replication::Reply;
using replication::RequestFacts;

enum class ListenerKind { Broker, Controller };

// The names Kafka's own examples use; endpoints in registrations and leader hints carry them.
inline constexpr const char* kBrokerListenerName = "PLAINTEXT";
inline constexpr const char* kControllerListenerName = "CONTROLLER";

// What handlers get to see of a request besides its body. Shared by everything that belongs to this request; stays valid
// when the connection is gone.
struct Request
{
    protocol::ApiKey api{};
    std::int16_t version = 0;
    std::optional<std::string> clientId;
    ListenerKind listener = ListenerKind::Broker;
    std::string clientHost; // "/127.0.0.1", as Kafka writes it into group members
    RequestFacts facts;
    std::shared_ptr<ClientActivity> client; // what this connection does; never null
    SharedBytes body;                       // the frame behind its header, for requests that are passed on
};

} // namespace brokerscope::broker
