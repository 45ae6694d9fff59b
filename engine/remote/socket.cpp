#include "engine/remote/socket.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::remote {
namespace {

Error failed(const char* what)
{
    return makeError(ErrorKind::Unavailable, {}, what);
}

bool isNotNow(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Socket::~Socket() { close(); }

Socket::Socket(Socket&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Socket& Socket::operator=(Socket&& other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

void Socket::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

Result<Socket> Socket::connect(const runtime::Endpoint& to)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(to.host.c_str(), std::to_string(to.port).c_str(), &wanted, &found); code != 0)
        return makeError(ErrorKind::NotFound, {}, "the name " + to.host + " is not known (" + ::gai_strerror(code) + ")");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
    // The first address that can be tried at all, IPv4 first: "localhost" is both, and few brokers listen on both.
    int lastError = EADDRNOTAVAIL;
    for (const int family : {AF_INET, AF_INET6})
        for (const auto* each = found; each != nullptr; each = each->ai_next) {
            if (each->ai_family != family)
                continue;
            Socket socket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            if (!socket.isOpen())
                return failed(std::strerror(errno));
            const int on = 1;
            (void)::setsockopt(socket.m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (::connect(socket.m_descriptor, each->ai_addr, each->ai_addrlen) == 0 || errno == EINPROGRESS)
                return socket;
            lastError = errno;
        }
    return failed(std::strerror(lastError));
}

Result<void> Socket::connected() const
{
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error != 0)
        return failed(std::strerror(error));
    return success();
}

Result<std::size_t> Socket::write(ByteView bytes)
{
    const auto count = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count >= 0)
        return static_cast<std::size_t>(count);
    if (isNotNow(errno))
        return std::size_t{0};
    return failed(std::strerror(errno));
}

Result<std::size_t> Socket::read(MutableByteView into)
{
    const auto count = ::recv(m_descriptor, into.data(), into.size(), 0);
    if (count > 0)
        return static_cast<std::size_t>(count);
    if (count == 0)
        return makeError(ErrorKind::Closed, {}, "the broker closed the connection");
    if (isNotNow(errno))
        return std::size_t{0};
    return failed(std::strerror(errno));
}

bool Socket::isQuiet() const
{
    std::uint8_t byte = 0;
    return ::recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && isNotNow(errno);
}

} // namespace brokerscope::remote
