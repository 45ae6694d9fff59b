// An Endpoint as the system calls take it.
#pragma once

#include "engine/runtime/network.h"

#include <optional>

#include <netinet/in.h>
#include <sys/socket.h>

namespace brokerscope::runtime {

class SocketAddress
{
public:
    // None if the host is not a numeric IPv4 or IPv6 address.
    [[nodiscard]] static std::optional<SocketAddress> parse(const Endpoint& endpoint);
    [[nodiscard]] static Endpoint toEndpoint(const sockaddr_storage& address);

    [[nodiscard]] int family() const { return m_storage.ss_family; }
    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&m_storage); }
    [[nodiscard]] socklen_t size() const
    {
        return family() == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    }

private:
    sockaddr_storage m_storage{};
};

[[nodiscard]] Result<Endpoint> localEndpointOf(int descriptor);
[[nodiscard]] Result<Endpoint> remoteEndpointOf(int descriptor);

} // namespace brokerscope::runtime
