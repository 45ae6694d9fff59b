// Frames as a cluster takes them down, made of real messages.
#pragma once

#include "engine/cluster/events.h"
#include "engine/protocol/frame.h"

#include <string>

namespace brokerscope::ui {

class FrameScript
{
public:
    explicit FrameScript(std::vector<cluster::FramePtr>& into) : m_into(into) {}

    std::shared_ptr<const events::FramePeers> client(const std::string& id, NodeId node, std::uint16_t port = 41000)
    {
        auto peers = std::make_shared<events::FramePeers>();
        peers->connection = port;
        peers->node = node;
        peers->nodePort = 9092;
        peers->clientId = id;
        peers->clientKey = id + "@127.0.0.1";
        peers->peerHost = "127.0.0.1";
        peers->peerPort = port;
        return peers;
    }
    std::shared_ptr<const events::FramePeers> node(NodeId from, NodeId to)
    {
        auto peers = std::make_shared<events::FramePeers>(*client("node-" + std::to_string(from.value()), to,
                                                                  static_cast<std::uint16_t>(50000 + from.value() * 10 + to.value())));
        peers->peerNode = from;
        peers->clientKey.clear();
        return peers;
    }

    template <class Request>
    std::uint64_t request(std::shared_ptr<const events::FramePeers> peers, const Request& body, std::int16_t version,
                          std::int32_t correlation, events::TrafficKind kind = events::TrafficKind::Admin)
    {
        auto frame = begun(std::move(peers), Request::kApiKey, version, correlation, kind);
        setBytes(*frame, protocol::encodeRequest(body, version, correlation, frame->peers->clientId));
        return add(std::move(frame));
    }
    template <class Response>
    std::uint64_t answer(std::uint64_t request, const Response& body, events::FrameLatency latency = {})
    {
        const auto& asked = *m_into.at(request - 1);
        auto frame = begun(asked.peers, asked.apiKey, asked.apiVersion, asked.correlationId, asked.kind);
        frame->response = true;
        frame->request = request;
        frame->latency = latency;
        setBytes(*frame, protocol::encodeResponse(body, asked.apiVersion, asked.correlationId));
        return add(std::move(frame));
    }
    std::uint64_t garbage(std::shared_ptr<const events::FramePeers> peers, Bytes bytes)
    {
        auto frame = begun(std::move(peers), -1, -1, 0, events::TrafficKind::Admin);
        frame->malformed = true;
        frame->size = bytes.size();
        frame->bytes = std::move(bytes);
        return add(std::move(frame));
    }

private:
    std::shared_ptr<events::Frame> begun(std::shared_ptr<const events::FramePeers> peers, std::int16_t key,
                                         std::int16_t version, std::int32_t correlation, events::TrafficKind kind)
    {
        auto frame = std::make_shared<events::Frame>();
        frame->peers = std::move(peers);
        frame->apiKey = key;
        frame->apiVersion = version;
        frame->correlationId = correlation;
        frame->kind = kind;
        return frame;
    }
    void setBytes(events::Frame& frame, const ByteChain& chain)
    {
        const auto all = joined(chain);
        frame.bytes.assign(all.begin() + 4, all.end());
        frame.size = frame.bytes.size();
    }
    std::uint64_t add(std::shared_ptr<events::Frame> frame)
    {
        frame->sequence = m_into.size() + 1;
        frame->time = fromEpochMs(1'700'000'000'000 + static_cast<std::int64_t>(frame->sequence) * 5);
        frame->instant = Instant(std::chrono::milliseconds(frame->sequence * 5));
        m_into.push_back(std::move(frame));
        return m_into.size();
    }

    std::vector<cluster::FramePtr>& m_into;
};

} // namespace brokerscope::ui
