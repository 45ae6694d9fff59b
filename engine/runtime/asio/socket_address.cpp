#include "engine/runtime/asio/socket_address.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>

namespace brokerscope::runtime {

std::optional<SocketAddress> SocketAddress::parse(const Endpoint& endpoint)
{
    SocketAddress result;
    auto* four = reinterpret_cast<sockaddr_in*>(&result.m_storage);
    if (::inet_pton(AF_INET, endpoint.host.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(endpoint.port);
        return result;
    }
    auto* six = reinterpret_cast<sockaddr_in6*>(&result.m_storage);
    if (::inet_pton(AF_INET6, endpoint.host.c_str(), &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(endpoint.port);
        return result;
    }
    return std::nullopt;
}

Endpoint SocketAddress::toEndpoint(const sockaddr_storage& address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.ss_family == AF_INET) {
        const auto& four = reinterpret_cast<const sockaddr_in&>(address);
        ::inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size());
        return {text.data(), ntohs(four.sin_port)};
    }
    const auto& six = reinterpret_cast<const sockaddr_in6&>(address);
    ::inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
    return {text.data(), ntohs(six.sin6_port)};
}

Result<Endpoint> localEndpointOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return makeError(ErrorKind::Io, "read a socket's address", std::strerror(errno));
    return SocketAddress::toEndpoint(address);
}

Result<Endpoint> remoteEndpointOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return makeError(ErrorKind::Closed, "read the address of a connection's other end", std::strerror(errno));
    return SocketAddress::toEndpoint(address);
}

} // namespace brokerscope::runtime
