#include "engine/runtime/asio/tcp_listener.h"

#include "engine/runtime/asio/socket_address.h"
#include "engine/runtime/asio/tcp_stream.h"

#include <boost/asio/posix/stream_descriptor.hpp>

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::runtime {

namespace asio = boost::asio;

namespace {

// What the process lacks (descriptors, memory) it may have again soon.
constexpr auto kRetryAfter = std::chrono::milliseconds(100);

class Acceptor final : public SocketOwner, public std::enable_shared_from_this<Acceptor>
{
public:
    Acceptor(TcpNetwork& network,
             std::shared_ptr<PortReservation> port,
             int descriptor,
             std::size_t maxFrameBytes,
             Network::OnAccept onAccept)
        : m_network(network), m_port(std::move(port)), m_descriptor(network.loop().context(), descriptor),
          m_maxFrameBytes(maxFrameBytes), m_onAccept(std::move(onAccept))
    {
    }

    void wait()
    {
        m_descriptor.async_wait(asio::posix::descriptor_base::wait_read,
                                [self = shared_from_this()](const boost::system::error_code& error) {
                                    if (!error && self->m_port)
                                        self->acceptAll();
                                });
    }

    // Takes back the port; nothing is accepted any more.
    void stop()
    {
        if (const auto port = std::exchange(m_port, nullptr)) {
            boost::system::error_code ignored;
            m_descriptor.close(ignored);
            port->stopListening();
        }
        m_onAccept = nullptr;
        m_network.remove(shared_from_this());
    }

    void linksChanged() override {}
    void closeSoon() override { stop(); }
    void reset() override { stop(); }

private:
    void acceptAll()
    {
        while (m_port && m_network.loop().mayContinue()) {
            const int accepted = ::accept4(m_descriptor.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (accepted < 0) {
                if (errno == EAGAIN || errno == EWOULDBLOCK)
                    return wait();
                if (errno == EINTR || errno == ECONNABORTED || errno == EPROTO)
                    continue; // that one connection failed, not we
                m_network.loop().runAfterMachineTime(kRetryAfter, [self = shared_from_this()] {
                    if (self->m_port)
                        self->acceptAll();
                });
                return;
            }
            accept(accepted);
        }
    }

    void accept(int descriptor)
    {
        const auto local = localEndpointOf(descriptor);
        const auto remote = remoteEndpointOf(descriptor);
        if (!local || !remote) { // gone again already
            ::close(descriptor);
            return;
        }
        StreamSetup setup;
        setup.descriptor = descriptor;
        setup.maxFrameBytes = m_maxFrameBytes;
        setup.local = local.value();
        setup.remote = remote.value();
        setup.peer = m_network.peerAt(setup.remote);
        const EventLoop::Turn turn(m_network.loop());
        const auto onAccept = m_onAccept; // it may destroy the listener
        onAccept(openStream(m_network, std::move(setup)));
    }

    TcpNetwork& m_network;
    std::shared_ptr<PortReservation> m_port; // none once stopped
    asio::posix::stream_descriptor m_descriptor;
    std::size_t m_maxFrameBytes;
    Network::OnAccept m_onAccept;
};

class TcpListener final : public Listener
{
public:
    TcpListener(std::shared_ptr<Acceptor> acceptor, Endpoint endpoint)
        : m_acceptor(std::move(acceptor)), m_endpoint(std::move(endpoint))
    {
    }
    ~TcpListener() override { m_acceptor->stop(); }
    [[nodiscard]] Endpoint endpoint() const override { return m_endpoint; }

private:
    std::shared_ptr<Acceptor> m_acceptor;
    Endpoint m_endpoint;
};

} // namespace

Result<std::unique_ptr<Listener>> openListener(TcpNetwork& network,
                                               std::shared_ptr<PortReservation> port,
                                               std::size_t maxFrameBytes,
                                               Network::OnAccept onAccept)
{
    BOOST_OUTCOME_TRY(const int descriptor, port->startListening());
    auto endpoint = port->endpoint();
    auto acceptor = std::make_shared<Acceptor>(network, std::move(port), descriptor, maxFrameBytes, std::move(onAccept));
    network.add(acceptor);
    acceptor->wait();
    return std::make_unique<TcpListener>(std::move(acceptor), std::move(endpoint));
}

} // namespace brokerscope::runtime
