#include "engine/broker/peer_link.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {
constexpr std::size_t kMaxAnswerBytes = std::size_t{256} << 20;
}

PeerLink::PeerLink(runtime::World& world, runtime::Endpoint peer, std::string clientId)
    : m_world(world), m_peer(std::move(peer)), m_clientId(std::move(clientId))
{
}

PeerLink::~PeerLink()
{
    *m_alive = false;
    for (auto& waiting : m_waiting)
        m_world.scheduler().cancel(waiting.timer);
}

void PeerLink::call(protocol::ApiKey api, std::int16_t version, const Encode& encode, Duration timeout, OnAnswer done)
{
    const auto correlationId = m_nextCorrelationId++;
    protocol::Writer out;
    protocol::beginRequest(out, api, version, correlationId, m_clientId);
    encode(out);
    auto frame = protocol::endFrame(out);
    const auto timer = m_world.scheduler().runAt(m_world.clock().now() + timeout,
                                                 [this, correlationId] { timedOut(correlationId); });
    if (m_connection) {
        m_waiting.push_back({correlationId, api, version, timer, {}, std::move(done)});
        m_connection->send(std::move(frame));
        return;
    }
    m_waiting.push_back({correlationId, api, version, timer, std::move(frame), std::move(done)});
    if (!m_connecting)
        connect();
}

void PeerLink::connect()
{
    m_connecting = true;
    m_world.network().connect(
        m_peer, kMaxAnswerBytes,
        [this, alive = std::weak_ptr<bool>(m_alive)](Result<std::unique_ptr<runtime::Connection>> result) {
            if (alive.expired())
                return;
            m_connecting = false;
            if (!result) {
                failAll(result.error());
                return;
            }
            m_connection = std::move(result.value());
            m_connection->setHandler(this);
            for (auto& waiting : m_waiting)
                m_connection->send(std::exchange(waiting.frame, {}));
        });
}

void PeerLink::timedOut(std::int32_t correlationId)
{
    auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                              [&](const Waiting& w) { return w.correlationId == correlationId; });
    if (found == m_waiting.end())
        return;
    found->timer = 0;
    const auto error = makeError(ErrorKind::Unavailable, "get an answer from " + m_peer.host + ":" +
                                 std::to_string(m_peer.port), "no answer in time");
    if (m_connection) {
        m_connection.reset();
        failAll(error);
        return;
    }
    auto done = std::move(found->done); // still connecting: the others may yet be sent in time
    m_waiting.erase(found);
    done(error);
}

void PeerLink::reset()
{
    m_connection.reset();
    failAll(makeError(ErrorKind::Closed, "get an answer", "the connection was given up"));
}

void PeerLink::failAll(const Error& error)
{
    const std::weak_ptr<bool> alive = m_alive;
    for (auto& waiting : std::exchange(m_waiting, {})) {
        m_world.scheduler().cancel(waiting.timer);
        waiting.done(error);
        if (alive.expired())
            return; // the answer's receiver destroyed this link
    }
}

void PeerLink::onFrame(runtime::Connection&, SharedBytes frame)
{
    protocol::Reader in(std::move(frame));
    auto header = m_waiting.empty()
                      ? Result<protocol::ResponseHeader>(makeError(ErrorKind::Corrupt, {}, "nobody asked"))
                      : protocol::readResponseHeader(in, m_waiting.front().api, m_waiting.front().version);
    if (!header || header.value().correlationId != m_waiting.front().correlationId) {
        m_world.scheduler().post([gone = std::shared_ptr<runtime::Connection>(std::move(m_connection))] {});
        failAll(makeError(ErrorKind::Corrupt, "read an answer", "it does not belong to the request that waits"));
        return;
    }
    auto waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_world.scheduler().cancel(waiting.timer);
    waiting.done(std::move(in));
}

void PeerLink::onClosed(runtime::Connection&, runtime::CloseReason)
{
    // The connection calls us from inside itself: let it go once it has returned.
    m_world.scheduler().post([gone = std::shared_ptr<runtime::Connection>(std::move(m_connection))] {});
    failAll(makeError(ErrorKind::Closed, "get an answer from " + m_peer.host + ":" + std::to_string(m_peer.port),
                      "the connection was closed"));
}

} // namespace brokerscope::broker
