#include "engine/broker/server_connection.h"

#include "engine/broker/refusal.h"
#include "engine/protocol/generated/api_versions_response.h"

#include <utility>

namespace brokerscope::broker {

class ServerConnection::SlotAnswer final : public Answer
{
public:
    SlotAnswer(std::weak_ptr<ServerConnection> connection, std::uint64_t slot)
        : m_connection(std::move(connection)), m_slot(slot)
    {
    }
    void send(ByteChain frame) override
    {
        if (auto connection = m_connection.lock())
            connection->fill(m_slot, std::move(frame));
    }
    void sendNothing() override { send({}); }
    void close() override
    {
        if (auto connection = m_connection.lock())
            connection->close();
    }

private:
    std::weak_ptr<ServerConnection> m_connection;
    std::uint64_t m_slot;
};

ServerConnection::ServerConnection(ServerContext context, ListenerKind listener,
                                   std::unique_ptr<runtime::Connection> connection)
    : m_context(context), m_listener(listener), m_connection(std::move(connection)),
      m_tap(context.frames, context.clock, context.self, listener == ListenerKind::Controller, *m_connection),
      m_peerNode(m_connection->peerNode()), m_since(context.clock.wallNow()), m_host(m_connection->remoteEndpoint().host),
      m_lastActive(context.clock.now())
{
    const auto remote = m_connection->remoteEndpoint();
    m_client->address = remote.host + ":" + std::to_string(remote.port);
}

void ServerConnection::start()
{
    m_connection->setHandler(this);
}

std::string ServerConnection::keyOf(const ClientActivity& client, const std::string& host)
{
    return client.clientId + "@" + host;
}

void ServerConnection::onFrame(runtime::Connection&, SharedBytes frame)
{
    if (m_closed)
        return;
    m_lastActive = m_context.clock.now();
    protocol::Reader in(frame);
    auto header = protocol::readRequestHeader(in);
    if (!header) {
        m_tap.onMalformed(frame.view());
        return refuse("it sent what is no request of Kafka's protocol: " + header.error().message());
    }
    const auto& head = header.value();
    const auto api = static_cast<protocol::ApiKey>(head.requestApiKey);
    const auto* served = m_context.apis.find(api);
    if (!served) {
        (void)m_tap.onRequest(head, m_key, frame.view());
        return refuse("it asked for API " + std::to_string(head.requestApiKey) + ", which this listener does not serve");
    }

    if (m_client->requests == 0 || m_key.empty()) {
        m_client->clientId = head.clientId.value_or("");
        m_key = keyOf(*m_client, m_host);
        m_connection->identify(m_key);
        if (peerNode() == kNoNode)
            m_context.owner.onIntroduced(*this);
    }
    ++m_client->requests;
    m_client->bytesIn += frame.size();
    m_lastRequest = api;
    m_context.traffic.count(peerNode(), m_key, api, false, frame.size());

    const auto slot = m_firstSlot + m_slots.size();
    m_slots.push_back({false, frame.size(), {m_lastActive, kNever, kNever}, api,
                       m_tap.onRequest(head, m_key, frame.view()), {}});
    m_bytesWaiting += frame.size();

    if (head.requestApiVersion < served->lowest || head.requestApiVersion > served->highest) {
        // A client that is newer than we are asks again in a version that this answer names (KIP-511). Nobody else gets a
        // body of another version than it asked for.
        if (api == protocol::ApiKey::ApiVersions)
            return answerUnsupportedApiVersions(head.correlationId);
        return refuse("it asked for " + std::string(protocol::nameOf(api)) + " version " + std::to_string(head.requestApiVersion) +
                      "; versions " + std::to_string(served->lowest) + " to " + std::to_string(served->highest) + " are served");
    }

    if (refuseAsPlanned(api, head.requestApiVersion, head.correlationId, in))
        return;

    auto request = std::make_shared<Request>();
    request->api = api;
    request->version = head.requestApiVersion;
    request->clientId = head.clientId;
    request->listener = m_listener;
    request->clientHost = "/" + m_host;
    request->facts.apiVersion = head.requestApiVersion;
    request->facts.clientId = head.clientId.value_or("");
    request->facts.peer = peerNode();
    request->facts.listener = m_listener == ListenerKind::Broker ? kBrokerListenerName : kControllerListenerName;
    request->facts.received = m_lastActive;
    request->client = m_client;
    request->body = frame.slice(in.position(), in.remaining());

    const auto self = shared_from_this(); // a handler may close this connection
    served->handle(std::move(request), head.correlationId, in, std::make_shared<SlotAnswer>(weak_from_this(), slot));
    if (m_closed)
        return;
    // What is not answered by now waits for others: for followers, for the disk, for records to come.
    if (slot >= m_firstSlot) {
        m_slots[slot - m_firstSlot].times.handled = m_context.clock.now();
        m_tap.onHandled(m_slots[slot - m_firstSlot].tapped);
    }
    applyBackPressure();
}

bool ServerConnection::refuseAsPlanned(protocol::ApiKey api, std::int16_t version, std::int32_t correlationId,
                                       const protocol::Reader& body)
{
    const auto error = m_context.owner.plannedError(*this, api);
    if (!error)
        return false;
    auto refusal = refusalOf(api, version, correlationId, body, *error);
    if (!refusal) {
        m_connection->close(); // as for any body that cannot be read
        return true;
    }
    ApiTable::noteError(*m_client, protocol::toWire(*error));
    const bool silent = refusal->frame.empty();
    fill(m_firstSlot + m_slots.size() - 1, std::move(refusal->frame));
    if (silent) // the only way to tell the client that something is wrong
        m_connection->close();
    return true;
}

void ServerConnection::answerUnsupportedApiVersions(std::int32_t correlationId)
{
    protocol::ApiVersionsResponse response;
    response.errorCode = static_cast<std::int16_t>(protocol::ErrorCode::UnsupportedVersion);
    const auto* served = m_context.apis.find(protocol::ApiKey::ApiVersions);
    protocol::ApiVersionsResponse::ApiVersion entry;
    entry.apiKey = static_cast<std::int16_t>(served->key);
    entry.minVersion = served->lowest;
    entry.maxVersion = served->highest;
    response.apiKeys.push_back(entry);
    fill(m_firstSlot + m_slots.size() - 1, protocol::encodeResponse(response, 0, correlationId));
}

void ServerConnection::fill(std::uint64_t slot, ByteChain answer)
{
    if (m_closed || slot < m_firstSlot)
        return;
    auto& waiting = m_slots[slot - m_firstSlot];
    if (waiting.ready)
        return;
    waiting.ready = true;
    m_tap.onAnswered(waiting.tapped);
    waiting.answer = std::move(answer);
    waiting.times.answered = m_context.clock.now();
    if (m_client->errors != m_errorsTold) {
        const auto count = m_client->errors - std::exchange(m_errorsTold, m_client->errors);
        if (peerNode() == kNoNode)
            m_context.owner.onErrorAnswered(*this, count);
    }
    if (slot == m_firstSlot)
        flush();
}

void ServerConnection::flush()
{
    while (!m_slots.empty() && m_slots.front().ready) {
        auto slot = std::move(m_slots.front());
        m_slots.pop_front();
        ++m_firstSlot;
        m_bytesWaiting -= slot.requestBytes;
        if (m_context.metrics)
            m_context.metrics->note(slot.api, m_peerNode != kNoNode, slot.times, m_context.clock.now());
        // An answer that is not given (acks=0) must leave no hole: the next one follows at once.
        if (slot.answer.empty())
            continue;
        const auto bytes = sizeOf(slot.answer);
        m_client->bytesOut += bytes;
        m_context.traffic.count(peerNode(), m_key, slot.api, true, bytes);
        m_tap.onSend(slot.tapped, slot.answer);
        m_connection->send(std::move(slot.answer));
    }
    m_tap.onProgress(m_connection->unsentBytes());
    applyBackPressure();
}

void ServerConnection::applyBackPressure()
{
    const bool tooMuch = m_bytesWaiting + m_connection->unsentBytes() > m_context.maxBytesInFlight;
    if (tooMuch == m_paused)
        return;
    m_paused = tooMuch;
    if (tooMuch)
        m_connection->pauseReading();
    else
        m_connection->resumeReading();
}

void ServerConnection::onDrained(runtime::Connection&)
{
    m_tap.onProgress(m_connection->unsentBytes());
    applyBackPressure();
}

void ServerConnection::refuse(const std::string& why)
{
    m_context.owner.onRefused(*this, why);
    m_connection->close();
}

void ServerConnection::breakOff()
{
    if (std::exchange(m_closed, true))
        return;
    m_connection.reset();
    m_context.owner.onGone(*this);
}

void ServerConnection::onClosed(runtime::Connection&, runtime::CloseReason reason)
{
    m_tap.onClosed(reason);
    if (reason == runtime::CloseReason::OversizedFrame)
        m_context.owner.onRefused(*this, "it announced a request above socket.request.max.bytes");
    m_closed = true;
    m_context.owner.onGone(*this);
}

} // namespace brokerscope::broker
