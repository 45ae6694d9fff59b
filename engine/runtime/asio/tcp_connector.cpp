#include "engine/runtime/asio/tcp_connector.h"

#include "engine/runtime/asio/socket_address.h"
#include "engine/runtime/asio/tcp_stream.h"

#include <boost/asio/posix/stream_descriptor.hpp>

#include <cerrno>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::runtime {

namespace asio = boost::asio;

namespace {

class Connector final : public SocketOwner, public std::enable_shared_from_this<Connector>
{
public:
    Connector(TcpNetwork& network, Endpoint to, std::size_t maxFrameBytes, Network::OnConnect onConnect)
        : m_network(network), m_to(std::move(to)), m_maxFrameBytes(maxFrameBytes), m_onConnect(std::move(onConnect)),
          m_peer(network.peerAt(m_to)), m_askedAt(network.loop().now())
    {
    }

    // Begins when neither direction is cut and a delayed link would have carried SYN and answer.
    void tryToBegin()
    {
        if (m_begun || !m_onConnect)
            return;
        const auto link = m_network.linkTo(m_peer);
        if (link.isCut())
            return; // linksChanged() comes here again
        const auto beginAt = m_askedAt + link.out.delay + link.in.delay;
        if (beginAt > m_network.loop().now()) {
            m_network.loop().runAt(beginAt, [weak = weak_from_this()] {
                if (const auto self = weak.lock())
                    self->tryToBegin();
            });
            return;
        }
        begin();
    }

    void linksChanged() override { tryToBegin(); }
    void closeSoon() override { reset(); }
    void reset() override
    {
        dropSocket();
        m_onConnect = nullptr;
        m_network.remove(shared_from_this());
    }

private:
    void begin()
    {
        m_begun = true;
        const auto address = SocketAddress::parse(m_to);
        if (!address)
            return fail("not an IP address");
        const int descriptor = ::socket(address->family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (descriptor < 0)
            return fail(std::strerror(errno));
        m_descriptor.emplace(m_network.loop().context(), descriptor);
        if (m_peer != kNoNode) {
            // Our port must be known before the other end sees the connection. A node of this process is on this
            // machine, so its address serves as our own.
            const auto own = SocketAddress::parse({m_to.host, 0});
            if (::bind(descriptor, own->get(), own->size()) != 0)
                return fail(std::strerror(errno));
            const auto local = localEndpointOf(descriptor);
            if (!local)
                return fail(local.error().what);
            m_ownPort = local.value();
            m_network.enterOwnPort(*m_ownPort);
        }
        if (::connect(descriptor, address->get(), address->size()) != 0 && errno != EINPROGRESS)
            return fail(std::strerror(errno));
        m_descriptor->async_wait(asio::posix::descriptor_base::wait_write,
                                 [self = shared_from_this()](const boost::system::error_code& error) {
                                     if (!error && self->m_onConnect)
                                         self->finish();
                                 });
    }

    void finish()
    {
        const int descriptor = m_descriptor->native_handle();
        int error = 0;
        socklen_t size = sizeof error;
        (void)::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return fail(std::strerror(error));
        const auto local = localEndpointOf(descriptor);
        if (!local)
            return fail(local.error().what);

        StreamSetup setup;
        setup.descriptor = m_descriptor->release();
        m_descriptor.reset();
        setup.maxFrameBytes = m_maxFrameBytes;
        setup.local = local.value();
        setup.remote = m_to;
        setup.peer = m_peer;
        setup.ownsPort = std::exchange(m_ownPort, std::nullopt).has_value();
        answer(openStream(m_network, std::move(setup)));
    }

    void fail(const std::string& why)
    {
        dropSocket();
        // Posted: the caller of connect() must not be called back from inside that call.
        m_network.loop().post([self = shared_from_this(), why] {
            if (self->m_onConnect)
                self->answer(makeError(ErrorKind::Unavailable,
                                       "connect to " + self->m_to.host + ":" + std::to_string(self->m_to.port),
                                       why));
        });
    }

    void answer(Result<std::unique_ptr<Connection>> result)
    {
        m_network.remove(shared_from_this());
        const auto onConnect = std::exchange(m_onConnect, nullptr);
        const EventLoop::Turn turn(m_network.loop());
        onConnect(std::move(result));
    }

    void dropSocket()
    {
        if (const auto port = std::exchange(m_ownPort, std::nullopt))
            m_network.removeOwnPort(*port);
        if (m_descriptor) {
            boost::system::error_code ignored;
            m_descriptor->close(ignored);
        }
    }

    TcpNetwork& m_network;
    Endpoint m_to;
    std::size_t m_maxFrameBytes;
    Network::OnConnect m_onConnect; // none once answered or given up
    NodeId m_peer;
    Instant m_askedAt;
    bool m_begun = false; // the link has let us
    std::optional<asio::posix::stream_descriptor> m_descriptor;
    std::optional<Endpoint> m_ownPort;
};

} // namespace

void startConnecting(TcpNetwork& network, const Endpoint& to, std::size_t maxFrameBytes, Network::OnConnect onConnect)
{
    const auto connector = std::make_shared<Connector>(network, to, maxFrameBytes, std::move(onConnect));
    network.add(connector);
    connector->tryToBegin();
}

} // namespace brokerscope::runtime
