// What a data-plane handler must know about a request besides its body, and how it answers.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <functional>
#include <string>

namespace brokerscope::replication {

struct RequestFacts
{
    std::int16_t apiVersion = 0;
    std::string clientId;      // free text; empty if the client gave none
    NodeId peer = kNoNode;     // the node of this process that sent it, kNoNode for a client from outside
    std::string listener;      // name of the listener it came in on: leader hints name endpoints of that one (KIP-951)
    Instant received{};
};

// Called exactly once, now or later, on the node's thread; never after the node was killed.
template <class T> using Reply = std::function<void(T)>;

} // namespace brokerscope::replication
