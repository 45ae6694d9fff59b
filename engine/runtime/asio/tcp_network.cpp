#include "engine/runtime/asio/tcp_network.h"

#include "engine/runtime/asio/tcp_connector.h"
#include "engine/runtime/asio/tcp_listener.h"

#include <algorithm>

namespace brokerscope::runtime {

TcpNetwork::TcpNetwork(EventLoop& loop, Options options) : m_loop(loop), m_options(std::move(options)),
      m_random(SeededRandom::mixed(m_options.seed + 1))
{
    const auto lookAgain = [this] {
        m_loop.post([this] { forEachOwner([](SocketOwner& owner) { owner.linksChanged(); }); });
    };
    if (m_options.faults)
        m_subscription = m_options.faults->subscribe(lookAgain);
    m_rateChanges = m_options.gate->time().subscribe(lookAgain);
}

TcpNetwork::~TcpNetwork()
{
    resetAll();
}

Result<std::unique_ptr<Listener>> TcpNetwork::listen(const Endpoint& at,
                                                     std::size_t maxFrameBytes,
                                                     OnAccept onAccept)
{
    if (m_dead)
        return makeError(ErrorKind::Closed, "listen", "the node has ended");
    const auto reserved = std::find_if(m_options.ports.begin(), m_options.ports.end(), [&](const auto& port) {
        return port->endpoint() == at;
    });
    std::shared_ptr<PortReservation> port;
    if (reserved != m_options.ports.end()) {
        port = *reserved;
    } else {
        BOOST_OUTCOME_TRY(port, PortReservation::reserve(at));
    }
    return openListener(*this, std::move(port), maxFrameBytes, std::move(onAccept));
}

void TcpNetwork::connect(const Endpoint& to, std::size_t maxFrameBytes, OnConnect onConnect)
{
    if (!m_dead)
        startConnecting(*this, to, maxFrameBytes, std::move(onConnect));
}

LinkView TcpNetwork::linkTo(const LinkEnd& peer) const
{
    if (!m_options.faults || peer == LinkEnd())
        return {};
    const auto& faults = *m_options.faults;
    return {faults.link(m_options.self, peer), faults.link(peer, m_options.self), faults.resets(m_options.self, peer)};
}

Duration TcpNetwork::jitter(Duration most)
{
    return Duration(static_cast<Duration::rep>(m_random.below(static_cast<std::uint64_t>(most.count()) + 1)));
}

NodeId TcpNetwork::peerAt(const Endpoint& address) const
{
    return m_options.peers ? m_options.peers->nodeAt(address) : kNoNode;
}

void TcpNetwork::enterOwnPort(const Endpoint& local)
{
    if (m_options.peers)
        m_options.peers->add(local, m_options.self);
}

void TcpNetwork::removeOwnPort(const Endpoint& local)
{
    if (m_options.peers)
        m_options.peers->remove(local);
}

void TcpNetwork::add(std::shared_ptr<SocketOwner> owner)
{
    m_owners.insert(std::move(owner));
}

void TcpNetwork::remove(const std::shared_ptr<SocketOwner>& owner)
{
    m_owners.erase(owner);
    checkAllClosed();
}

template <class Function> void TcpNetwork::forEachOwner(Function function)
{
    // A copy: owners may leave while they are asked.
    const std::vector<std::shared_ptr<SocketOwner>> owners(m_owners.begin(), m_owners.end());
    for (const auto& owner : owners)
        function(*owner);
}

void TcpNetwork::closeAll(Duration patience, std::function<void()> closed)
{
    m_allClosed = std::move(closed);
    m_loop.runAfterMachineTime(patience, [this] {
        if (const auto report = std::exchange(m_allClosed, nullptr))
            report();
    });
    forEachOwner([](SocketOwner& owner) { owner.closeSoon(); });
    checkAllClosed();
}

void TcpNetwork::checkAllClosed()
{
    if (m_owners.empty() && m_allClosed)
        m_loop.post(std::exchange(m_allClosed, nullptr));
}

void TcpNetwork::resetAll()
{
    if (m_options.faults && !m_dead)
        m_options.faults->unsubscribe(m_subscription);
    if (!m_dead)
        m_options.gate->time().unsubscribe(m_rateChanges);
    m_dead = true;
    m_allClosed = nullptr;
    forEachOwner([](SocketOwner& owner) { owner.reset(); });
    m_owners.clear();
}

} // namespace brokerscope::runtime
