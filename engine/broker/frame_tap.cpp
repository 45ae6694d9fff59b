#include "engine/broker/frame_tap.h"

#include "engine/broker/traffic_meter.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

events::TrafficKind kindOf(const events::Frame& frame)
{
    return TrafficMeter::kindOf(static_cast<protocol::ApiKey>(frame.apiKey), frame.peers->peerNode != kNoNode);
}

} // namespace

FrameTap::FrameTap(events::FrameLog* log, const runtime::Clock& clock, NodeId self, bool controllerListener,
                   const runtime::Connection& connection)
    : m_log(log), m_clock(clock), m_self(self), m_controllerListener(controllerListener), m_connection(connection)
{
}

const std::shared_ptr<const events::FramePeers>& FrameTap::peersOf(const std::string& clientId,
                                                                   const std::string& clientKey)
{
    if (m_peers && m_peers->clientId == clientId)
        return m_peers;
    auto peers = std::make_shared<events::FramePeers>();
    peers->connection = m_peers ? m_peers->connection : m_log->newConnection();
    peers->node = m_self;
    peers->controllerListener = m_controllerListener;
    const auto local = m_connection.localEndpoint();
    peers->nodeHost = local.host;
    peers->nodePort = local.port;
    peers->peerNode = m_connection.peerNode();
    if (peers->peerNode == kNoNode)
        peers->clientKey = clientKey;
    peers->clientId = clientId;
    const auto remote = m_connection.remoteEndpoint();
    peers->peerHost = remote.host;
    peers->peerPort = remote.port;
    m_peers = std::move(peers);
    return m_peers;
}

events::Frame FrameTap::frameNow() const
{
    events::Frame frame;
    frame.time = m_clock.wallNow();
    frame.instant = m_clock.now();
    return frame;
}

Bytes FrameTap::firstOf(ByteView frame) const
{
    const auto kept = frame.first(std::min(frame.size(), m_log->limits().bytesOfFrame));
    return {kept.begin(), kept.end()};
}

TappedRequest FrameTap::onRequest(const protocol::RequestHeader& header, const std::string& clientKey, ByteView bytes)
{
    TappedRequest request;
    if (!isOn())
        return request;
    auto frame = frameNow();
    request.apiKey = frame.apiKey = header.requestApiKey;
    request.apiVersion = frame.apiVersion = header.requestApiVersion;
    request.correlationId = frame.correlationId = header.correlationId;
    request.begun = frame.instant;
    request.arrived = std::min(m_connection.receivedAt().value_or(request.begun), request.begun);
    static const std::string kNoName;
    frame.peers = peersOf(header.clientId ? *header.clientId : kNoName, clientKey);
    frame.kind = kindOf(frame);
    frame.size = bytes.size();
    frame.bytes = firstOf(bytes);
    request.sequence = m_log->add(std::move(frame));
    return request;
}

void FrameTap::onMalformed(ByteView bytes)
{
    if (!isOn())
        return;
    auto frame = frameNow();
    frame.malformed = true;
    if (bytes.size() >= 4) {
        frame.apiKey = static_cast<std::int16_t>(bytes[0] << 8 | bytes[1]);
        frame.apiVersion = static_cast<std::int16_t>(bytes[2] << 8 | bytes[3]);
    }
    frame.peers = m_peers ? m_peers : peersOf({}, {});
    frame.size = bytes.size();
    frame.bytes = firstOf(bytes);
    m_log->add(std::move(frame));
}

void FrameTap::onHandled(TappedRequest& request) const
{
    if (request.sequence != 0 && !request.handled)
        request.handled = m_clock.now();
}

void FrameTap::onAnswered(TappedRequest& request) const
{
    if (request.sequence == 0)
        return;
    request.answered = m_clock.now();
    if (!request.handled)
        request.handled = request.answered;
}

void FrameTap::onSend(const TappedRequest& request, const ByteChain& answer)
{
    const auto size = sizeOf(answer);
    m_given += size;
    if (request.sequence == 0)
        return;
    auto frame = frameNow();
    frame.peers = m_peers;
    frame.response = true;
    frame.apiKey = request.apiKey;
    frame.apiVersion = request.apiVersion;
    frame.correlationId = request.correlationId;
    frame.request = request.sequence;
    frame.kind = kindOf(frame);
    frame.latency.requestQueue = request.begun - request.arrived;
    frame.latency.local = *request.handled - request.begun;
    frame.latency.remote = request.answered - *request.handled;
    frame.latency.responseQueue = frame.instant - request.answered;
    // Without the length in front, which is one of the chain's first bytes.
    std::size_t skip = sizeof(std::int32_t);
    frame.size = size - std::min(size, skip);
    frame.bytes.reserve(std::min(frame.size, m_log->limits().bytesOfFrame));
    for (const auto& piece : answer) {
        auto bytes = piece.view();
        const auto skipped = std::min(skip, bytes.size());
        skip -= skipped;
        bytes = bytes.subspan(skipped);
        bytes = bytes.first(std::min(bytes.size(), m_log->limits().bytesOfFrame - frame.bytes.size()));
        frame.bytes.insert(frame.bytes.end(), bytes.begin(), bytes.end());
        if (frame.bytes.size() == m_log->limits().bytesOfFrame)
            break;
    }
    m_leaving.push_back({std::move(frame), m_given});
}

void FrameTap::onProgress(std::size_t unsent)
{
    if (m_leaving.empty())
        return;
    const auto now = m_clock.now();
    while (!m_leaving.empty() && m_leaving.front().end + unsent <= m_given) {
        auto& frame = m_leaving.front().frame;
        frame.latency.send = now - frame.instant;
        m_log->add(std::move(frame));
        m_leaving.pop_front();
    }
}

void FrameTap::onClosed(runtime::CloseReason reason)
{
    // An orderly end comes after everything that was given to the transport.
    if (reason != runtime::CloseReason::Reset)
        onProgress(0);
    m_leaving.clear();
}

} // namespace brokerscope::broker
