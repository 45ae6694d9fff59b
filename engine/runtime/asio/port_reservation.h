// A port that a cluster owns from opening to closing, longer than the node that listens on it lives. While no node
// listens the port stays bound: nobody else can take it, and a client that knocks is refused at once.
#pragma once

#include "engine/runtime/network.h"

#include <memory>

namespace brokerscope::runtime {

// Thread-safe; used by one listener at a time.
class PortReservation
{
public:
    // Error: Exists "port 9092 is already in use on 127.0.0.1", Invalid for an address that is not this machine's.
    // Port 0 takes a free one.
    [[nodiscard]] static Result<std::shared_ptr<PortReservation>> reserve(const Endpoint& at);
    ~PortReservation(); // the port is free again
    PortReservation(const PortReservation&) = delete;
    PortReservation& operator=(const PortReservation&) = delete;

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }

    // For the world whose node listens: starts listening and returns a descriptor of the same socket, owned by the caller.
    [[nodiscard]] Result<int> startListening();
    // Back to bound and refusing. Connections that nobody accepted yet are reset. Without effect if not listening.
    void stopListening();

private:
    PortReservation(int descriptor, Endpoint endpoint) : m_descriptor(descriptor), m_endpoint(std::move(endpoint)) {}
    int m_descriptor;
    Endpoint m_endpoint;
};

} // namespace brokerscope::runtime
