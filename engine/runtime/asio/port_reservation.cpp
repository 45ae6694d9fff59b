#include "engine/runtime/asio/port_reservation.h"

#include "engine/runtime/asio/socket_address.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::runtime {

namespace {

constexpr int kBacklog = 512;

void setReuseAddress(int descriptor, int on)
{
    // Cannot fail on a socket of our own.
    (void)::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

Error cannotListen(const Endpoint& at, int error)
{
    if (error == EADDRINUSE)
        return makeError(ErrorKind::Exists,
                         {},
                         "port " + std::to_string(at.port) + " is already in use on " + at.host);
    return makeError(ErrorKind::Invalid,
                     "listen on port " + std::to_string(at.port) + " of " + at.host,
                     std::strerror(error));
}

// A port that nobody uses. Only a port asked for by number stays bound when its socket stops listening, so a port that
// the kernel chooses must be bound a second time.
Result<Endpoint> chooseFree(Endpoint at)
{
    const auto address = SocketAddress::parse(at);
    const int descriptor = ::socket(address->family(), SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return cannotListen(at, errno);
    setReuseAddress(descriptor, 1);
    const bool bound = ::bind(descriptor, address->get(), address->size()) == 0;
    const int error = errno;
    auto chosen = localEndpointOf(descriptor);
    ::close(descriptor);
    if (!bound)
        return cannotListen(at, error);
    return chosen;
}

} // namespace

// SO_REUSEADDR is on only while it must be: for bind() and listen(), or connections of a former life (established, or in
// TIME_WAIT) would forbid them. While nobody listens it is off, or another process that has it on could bind the same
// port beside us. Listening once at the start makes the kernel look at the flag again for every later bind().
Result<std::shared_ptr<PortReservation>> PortReservation::reserve(const Endpoint& wanted)
{
    auto at = wanted;
    if (!SocketAddress::parse(at))
        return makeError(ErrorKind::Invalid, "listen on '" + at.host + "'", "not an IP address");
    if (at.port == 0) {
        BOOST_OUTCOME_TRY(at, chooseFree(at));
    }
    const auto address = SocketAddress::parse(at);
    const int descriptor = ::socket(address->family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return cannotListen(at, errno);
    std::shared_ptr<PortReservation> reservation(new PortReservation(descriptor, at));
    setReuseAddress(descriptor, 1);
    if (::bind(descriptor, address->get(), address->size()) != 0 || ::listen(descriptor, 1) != 0)
        return cannotListen(at, errno);
    reservation->stopListening();
    return reservation;
}

PortReservation::~PortReservation()
{
    ::close(m_descriptor);
}

Result<int> PortReservation::startListening()
{
    setReuseAddress(m_descriptor, 1); // inherited by what is accepted, so that listen() works again after a crash
    if (::listen(m_descriptor, kBacklog) != 0)
        return cannotListen(m_endpoint, errno);
    const int copy = ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0) {
        const int error = errno;
        stopListening();
        return cannotListen(m_endpoint, error);
    }
    return copy;
}

void PortReservation::stopListening()
{
    // On Linux this takes a listening socket back to bound; the port is never free in between.
    (void)::shutdown(m_descriptor, SHUT_RDWR);
    setReuseAddress(m_descriptor, 0);
}

} // namespace brokerscope::runtime
